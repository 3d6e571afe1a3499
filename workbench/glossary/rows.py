"""Glossary entries from the rows of a table, whatever file the table came from."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.common.errors import InputError
from workbench.glossary.columns import GERMAN_WORDS, REQUIRED, column_keys, value_of
from workbench.glossary.never_automatic import NEVER_AUTOMATIC
from workbench.model.term import GlossaryEntry

Row = tuple[int, Sequence[str]]
"""The number that a person sees for the row (1 is the header) and its cells."""

MAX_ENTRIES = 100_000
_LONGEST_TERM = 200
_ALTERNATIVES = re.compile(r"\s*(?:\|+|\n|;|\s/\s)\s*")


@dataclass(frozen=True, slots=True)
class GlossaryTable:
    """The entries of one file in its order; `notes` tell in German what a person should look at."""

    entries: tuple[GlossaryEntry, ...]
    notes: tuple[str, ...] = ()


def alternatives(cell: str) -> tuple[str, ...]:
    """The wordings in one cell, separated by "|", ";", " / " or a line break; "||" too."""
    return tuple(part.strip() for part in _ALTERNATIVES.split(cell) if part.strip())


def table_from_rows(rows: Iterable[Row], name: str) -> GlossaryTable:
    """The entries of a table whose first row holds headers. Empty rows are passed over.

    Raises `InputError` that names file, row and cause: a missing column, an unknown word, an empty term.
    """
    numbered = iter(rows)
    header = next(((number, cells) for number, cells in numbered if any(map(str.strip, cells))), None)
    if header is None:
        raise InputError(f"Das Glossar „{name}“ ist leer.")
    keys = _keys(header, name)
    entries: list[GlossaryEntry] = []
    places: list[int] = []
    for number, cells in numbered:
        if not any(map(str.strip, cells)):
            continue
        if len(entries) == MAX_ENTRIES:
            raise InputError(f"Das Glossar „{name}“ hat mehr als {MAX_ENTRIES} Einträge.")
        values = {key: cell.strip() for key, cell in zip(keys, cells, strict=False) if key}
        entries.append(_entry(values, name, number, "automatic" in keys))
        places.append(number)
    return _without_doubles(entries, places, name)


def _keys(header: Row, name: str) -> tuple[str | None, ...]:
    number, cells = header
    keys = column_keys(cells)
    missing = [key for key in REQUIRED if key not in keys]
    if missing:
        names = ", ".join(f"„{key}“" for key in missing)
        raise InputError(
            f"Im Glossar „{name}“, Zeile {number}, fehlt die Spalte {names}.",
            "Nötig sind die Spalten Begriff, Wortart, Ersatz und Art (oder term, pos, replacement, kind).",
        )
    double = next((key for key in keys if key and keys.count(key) > 1), None)
    if double:
        raise InputError(f"Im Glossar „{name}“, Zeile {number}, steht die Spalte „{double}“ zweimal.")
    return keys


def _entry(values: Mapping[str, str], name: str, number: int, has_automatic: bool) -> GlossaryEntry:
    place = f"Im Glossar „{name}“, Zeile {number},"
    term = values.get("term", "")
    if not term:
        raise InputError(f"{place} fehlt der Begriff.")
    if len(term) > _LONGEST_TERM:
        raise InputError(f"{place} ist der Begriff länger als {_LONGEST_TERM} Zeichen.")
    kind = _choice(values, "kind", place)
    replacements = alternatives(values.get("replacement", ""))
    if kind == "replace" and not replacements:
        raise InputError(f"{place} fehlt der Ersatz für „{term}“.")
    return GlossaryEntry(
        id=values.get("id") or f"Z{number}",
        term=term,
        pos=_choice(values, "pos", place),
        kind=kind,
        replacements=replacements,
        variants=alternatives(values.get("variants", "")),
        explanation=values.get("explanation", ""),
        inflection=values.get("inflection", ""),
        legal_risk=_choice(values, "legal_risk", place, ""),
        legal_note=values.get("legal_note", ""),
        example_before=values.get("example_before", ""),
        example_after=values.get("example_after", ""),
        automatic=_choice(values, "automatic", place, _unstated(term, values, has_automatic)),
        context=values.get("context", ""),
        status=_choice(values, "status", place, "proposed"),
    )


def _unstated(term: str, values: Mapping[str, str], has_automatic: bool) -> str:
    """How far an entry without a word on it may go by itself.

    A plain list "statt ... besser ..." has no such column: it allows what grammar allows, except for words
    that carry legal meaning. Where the column exists, an empty cell is the careful choice.
    """
    if term.casefold() in NEVER_AUTOMATIC:
        return "never"
    risky = value_of("legal_risk", values.get("legal_risk", "")) in ("medium", "high")
    return "suggest" if has_automatic or risky else "mass"


def _choice(values: Mapping[str, str], key: str, place: str, empty: str | None = None) -> str:
    text = values.get(key, "")
    if not text and empty is not None:
        return empty
    value = value_of(key, text)
    if value is None:
        allowed = ", ".join(GERMAN_WORDS[key].values())
        raise InputError(f"{place} steht in der Spalte „{key}“ „{text}“. Erlaubt sind: {allowed}.")
    return value


def _without_doubles(entries: Sequence[GlossaryEntry], places: Sequence[int], name: str) -> GlossaryTable:
    kept: list[GlossaryEntry] = []
    first: dict[tuple[str, str], tuple[int, GlossaryEntry]] = {}
    ids: dict[str, int] = {}
    notes: list[str] = []
    for number, entry in zip(places, entries, strict=True):
        if entry.id in ids:
            raise InputError(
                f"Im Glossar „{name}“, Zeile {number}, steht die Nummer „{entry.id}“ zum zweiten Mal "
                f"(zuerst in Zeile {ids[entry.id]})."
            )
        ids[entry.id] = number
        key = (entry.term.casefold(), entry.pos)
        earlier = first.setdefault(key, (number, entry))
        if earlier[1] is entry:
            kept.append(entry)
            continue
        same = (entry.kind, entry.replacements) == (earlier[1].kind, earlier[1].replacements)
        what = "doppelt und wurde nur einmal gelesen" if same else "mit verschiedenen Angaben"
        notes.append(f"Der Begriff „{entry.term}“ steht in den Zeilen {earlier[0]} und {number} {what}.")
        if not same:
            kept.append(entry)
    return GlossaryTable(tuple(kept), tuple(notes))
