"""The columns of a glossary file: their names in English and German and the words their cells may hold."""

import re
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
    Column("variants", "Varianten", 24, ("variante", "schreibweisen")),
    Column("abbreviations", "Abkürzungen", 16, ("kurzform", "kurzformen")),
    Column("inflection", "Beugung", 40, ("grammatik",)),
    Column("gender", "Geschlecht", 13, ("genus",)),
    Column("replacement_gender", "Geschlecht des Ersatzes", 13, ("genus des ersatzes",)),
    Column("government", "Fall danach", 12, ("kasus", "rektion")),
    Column("replacement_government", "Fall nach dem Ersatz", 12, ("kasus des ersatzes",)),
    Column("separable_prefix", "Trennbare Vorsilbe", 12, ("vorsilbe",)),
    Column("required_contexts", "Nur mit", 24),
    Column("block_contexts", "Nicht mit", 24, ("sperrkontext",)),
    Column("gender_fair", "Geschlechtergerecht", 24, ("gendergerecht",)),
    Column("explanation", "Erklärung", 44, ("erläuterung",)),
    Column("domain", "Bereich", 16, ("sachgebiet", "fachgebiet")),
    Column("legal_risk", "Rechtsrisiko", 13, ("risiko",)),
    Column("legal_note", "Rechtlicher Hinweis", 40, ("rechtshinweis",)),
    Column("automatic", "Automatisch", 15, ("automatik",)),
    Column("context", "Verwendung", 40, ("zusammenhang", "kontext", "hinweis")),
    Column("example_before", "Beispiel vorher", 40),
    Column("example_after", "Beispiel nachher", 40),
    Column("status", "Status", 12),
    Column("source", "Quelle", 24),
    Column("owner", "Zuständig", 20, ("zuständige stelle", "verantwortlich")),
    Column("valid_from", "Gültig ab", 12),
    Column("valid_to", "Gültig bis", 12),
)
REQUIRED = ("term", "pos", "replacement", "kind")
SEVERAL = frozenset({"replacement", "variants", "abbreviations", "required_contexts", "block_contexts"})
"""Columns whose cells may hold alternatives, separated by "|"."""
DATES = frozenset({"valid_from", "valid_to"})
FIELDS = {"replacement": "replacements"}
"""Fields of the entry that have another name than their column."""

_CASES = {"gen": "Genitiv", "dat": "Dativ", "acc": "Akkusativ"}
_GENDERS = {"m": "Maskulinum", "f": "Femininum", "n": "Neutrum", "pl": "nur Plural"}
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
    "gender": _GENDERS,
    "replacement_gender": _GENDERS,
    "government": _CASES,
    "replacement_government": _CASES,
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

_MORE_GENDERS = {
    "der": "m", "die": "f", "das": "n", "männlich": "m", "weiblich": "f", "sächlich": "n", "plural": "pl",
    "masc": "m", "fem": "f", "neut": "n",
}  # fmt: skip
_MORE_CASES = {"akk": "acc", "2. fall": "gen", "3. fall": "dat", "4. fall": "acc"}
_MORE_WORDS: Mapping[str, Mapping[str, str]] = {
    "pos": {"nomen": "NOUN", "hauptwort": "NOUN", "konjunktion": "ADV", "partikel": "ADV"},
    "kind": {"erläutern": "explain", "ersatz": "replace"},
    "automatic": {"masse": "mass", "ja": "mass", "nein": "never", "vorschlagen": "suggest"},
    "gender": _MORE_GENDERS,
    "replacement_gender": _MORE_GENDERS,
    "government": _MORE_CASES,
    "replacement_government": _MORE_CASES,
}

_KEY_OF_NAME = {
    name.casefold(): column.key for column in COLUMNS for name in (column.key, column.header, *column.aliases)
}
_TRANSLATION = re.compile(
    r"(?:translation|übersetzung)[ _:]*\(?\s*([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\s*\)?", re.IGNORECASE
)
_TRANSLATION_KEY = "translation_"


def column_keys(names: Sequence[str]) -> tuple[str | None, ...]:
    """The column that each header names, in English or German; None for a header that is not known."""
    return tuple(_key(" ".join(name.split())) for name in names)


def _key(name: str) -> str | None:
    translated = _TRANSLATION.fullmatch(name)
    return translation_key(translated[1]) if translated else _KEY_OF_NAME.get(name.casefold())


def translation_key(language: str) -> str:
    """The column that holds translations into a language (BCP 47)."""
    return _TRANSLATION_KEY + language


def language_of(key: str) -> str | None:
    """The language of a column of translations; None for any other column."""
    return key.removeprefix(_TRANSLATION_KEY) if key.startswith(_TRANSLATION_KEY) else None


def with_translations(languages: Sequence[str]) -> tuple[Column, ...]:
    """All columns, and one for each language."""
    extra = (Column(translation_key(code), f"Übersetzung ({code})", 30) for code in languages)
    return (*COLUMNS, *extra)


def value_of(key: str, text: str) -> str | None:
    """The model's word for a cell with a fixed choice ("Substantiv" -> "NOUN"); None if it is not allowed."""
    wanted = text.strip().casefold()
    for value, german in GERMAN_WORDS[key].items():
        if wanted in (value.casefold(), german.casefold()):
            return value
    return _MORE_WORDS.get(key, {}).get(wanted)
