"""The columns of a glossary file: their names in English and German and the words their cells may hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """`key` names the column in a TSV, `header` in the office's workbook; `aliases` are read too."""

    key: str
    header: str
    width: int
    aliases: tuple[str, ...] = ()


COLUMNS = (
    Column("id", "Nummer", 9, ("nr", "nr.", "kennung")),
    Column("term", "Begriff", 28, ("amtsdeutsch", "ausdruck", "statt")),
    Column("pos", "Wortart", 13),
    Column("replacement", "Ersatz", 28, ("bürgertext", "besser", "besser so", "ersetzung", "vorschlag")),
    Column("kind", "Art", 12),
    Column("variants", "Varianten", 24, ("variante", "abkürzungen", "schreibweisen")),
    Column("inflection", "Beugung", 40, ("grammatik",)),
    Column("explanation", "Erklärung", 44, ("erläuterung",)),
    Column("legal_risk", "Rechtsrisiko", 13, ("risiko",)),
    Column("legal_note", "Rechtlicher Hinweis", 40, ("rechtshinweis",)),
    Column("automatic", "Automatisch", 15, ("automatik",)),
    Column("context", "Verwendung", 40, ("zusammenhang", "kontext", "hinweis")),
    Column("example_before", "Beispiel vorher", 40),
    Column("example_after", "Beispiel nachher", 40),
    Column("status", "Status", 12),
)
REQUIRED = ("term", "pos", "replacement", "kind")

GERMAN_WORDS: Mapping[str, Mapping[str, str]] = {
    "pos": {
        "NOUN": "Substantiv",
        "VERB": "Verb",
        "ADJ": "Adjektiv",
        "ADV": "Adverb",
        "ADP": "Präposition",
        "PHRASE": "Wendung",
        "ABBR": "Abkürzung",
    },
    "kind": {"replace": "ersetzen", "explain": "erklären", "avoid": "vermeiden", "keep": "behalten"},
    "legal_risk": {"low": "gering", "medium": "mittel", "high": "hoch"},
    "automatic": {"never": "nie", "suggest": "Vorschlag", "mass": "Massenersatz"},
    "status": {
        "proposed": "Vorschlag",
        "checked": "geprüft",
        "released": "freigegeben",
        "blocked": "gesperrt",
    },
}
"""What the workbook writes for each value of a column with a fixed choice."""

_MORE_WORDS: Mapping[str, Mapping[str, str]] = {
    "pos": {"nomen": "NOUN", "hauptwort": "NOUN", "konjunktion": "ADV", "partikel": "ADV"},
    "kind": {"erläutern": "explain", "ersatz": "replace"},
    "automatic": {"masse": "mass", "ja": "mass", "nein": "never", "vorschlagen": "suggest"},
}

_KEY_OF_NAME = {
    name.casefold(): column.key for column in COLUMNS for name in (column.key, column.header, *column.aliases)
}


def column_keys(names: Sequence[str]) -> tuple[str | None, ...]:
    """The column that each header names, in English or German; None for a header that is not known."""
    return tuple(_KEY_OF_NAME.get(name.strip().casefold()) for name in names)


def value_of(key: str, text: str) -> str | None:
    """The model's word for a cell with a fixed choice ("Substantiv" -> "NOUN"); None if it is not allowed."""
    wanted = text.strip().casefold()
    for value, german in GERMAN_WORDS[key].items():
        if wanted in (value.casefold(), german.casefold()):
            return value
    return _MORE_WORDS.get(key, {}).get(wanted)
