"""A translator's table that came back as CSV: with or without byte-order mark, with semicolons, commas or tabs."""

import csv
from io import StringIO

from workbench.common.errors import InputError
from workbench.common.text_encoding import decoded
from workbench.model.exchange import ReturnedFile, ReturnedUnit, UnusedReturn
from workbench.translation.exchange_states import state_of_people
from workbench.translation.table_columns import (
    COMMENT,
    KEY,
    LABEL,
    SOURCE,
    STATE,
    TARGET,
    column_places,
    parts_of_key,
)

_DELIMITERS = ";,\t"
_UNREADABLE = "\N{REPLACEMENT CHARACTER}"


def read_job(data: bytes, file: str) -> ReturnedFile:
    """What the table says; the language is not in it. Raises `InputError`."""
    text = decoded(data)
    if text is None:
        raise InputError(f"„{file}“ ist keine Textdatei.")
    for delimiter in _DELIMITERS:
        rows = _rows(text, delimiter)
        places = column_places(rows[0], f"„{file}“") if rows else None
        if places is not None:
            return _returned(rows[1:], places, file)
    raise InputError(
        f"„{file}“ hat keine Tabelle mit den Spalten „Deutsch“ und „Übersetzung“.",
        "Die erste Zeile muss die Namen der Spalten enthalten.",
    )


def _rows(text: str, delimiter: str) -> list[list[str]]:
    try:
        return list(csv.reader(StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter))
    except csv.Error:
        return []


def _returned(rows: list[list[str]], places: dict[str, int], file: str) -> ReturnedFile:
    units: list[ReturnedUnit] = []
    unused: list[UnusedReturn] = []
    for number, row in enumerate(rows, 2):
        texts = {
            key: row[index].replace("\r\n", "\n").strip() for key, index in places.items() if index < len(row)
        }
        if not any(texts.get(key) for key in (KEY, SOURCE, TARGET)):
            continue
        place, target = f"Zeile {number}", texts.get(TARGET, "")
        if _UNREADABLE in target:
            unused.append(UnusedReturn(place, "Ein Zeichen lässt sich nicht lesen.", target))
            continue
        identifier, stamp = parts_of_key(texts.get(KEY, ""))
        units.append(
            ReturnedUnit(
                id=identifier or texts.get(LABEL, ""),
                source=texts.get(SOURCE, ""),
                target=target,
                place=place,
                stamp=stamp,
                state=state_of_people(texts.get(STATE, "")),
                comment=texts.get(COMMENT, ""),
            )
        )
    return ReturnedFile(file, "csv", "", tuple(units), tuple(unused))
