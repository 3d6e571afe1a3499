"""The table of mappings that a person has changed: languages of a nationality, with a reason; additional rows."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.common.errors import InputError
from workbench.model.language_need import LanguageMapping, StatisticsRow
from workbench.planning.languages.counts import count_of
from workbench.planning.languages.grids import read_grids
from workbench.planning.languages.headings import text_of
from workbench.planning.languages.language_names import language_of
from workbench.planning.languages.mapping import german_name

TITLES = ("Staatsangehörigkeit", "Personen", "Hauptsprache", "Anteile", "Grund", "Zusätzliche Zeile")
_SHARE = re.compile(r"([^\d;,]+?)\s*:?\s*(\d{1,3}(?:[.,]\d+)?)\s*%?")


@dataclass(frozen=True, slots=True)
class Corrections:
    """`mappings` by name of the row; `added`: rows that no statistics has, with their persons."""

    mappings: Mapping[str, LanguageMapping]
    added: tuple[StatisticsRow, ...]


def read_corrections(path: Path) -> Corrections:
    """What a person has written into the table. Raises `InputError` that names the row."""
    for grid in read_grids(path):
        for head, row in enumerate(grid.rows):
            titles = [text_of(value).casefold() for value in row]
            if "staatsangehörigkeit" in titles and "hauptsprache" in titles:
                columns = {
                    title: titles.index(title.casefold()) for title in TITLES if title.casefold() in titles
                }
                return _corrections(grid.rows[head + 1 :], columns, path.name, head + 2)
    raise InputError(
        f"„{path.name}“ ist keine Tabelle der Zuordnungen.",
        f"Erwartet werden die Spalten {', '.join(TITLES)}.",
    )


def _corrections(
    rows: Sequence[Sequence[object]], columns: Mapping[str, int], file: str, first: int
) -> Corrections:
    mappings, added = {}, []
    for number, row in enumerate(rows, first):
        place = f"„{file}“, Zeile {number}"
        cells = {title: text_of(row[at]) if at < len(row) else "" for title, at in columns.items()}
        name = cells["Staatsangehörigkeit"]
        if not name:
            continue
        main = _language(cells["Hauptsprache"], place) if cells["Hauptsprache"] else ""
        shares = _shares(cells.get("Anteile", ""), place) or ({main: 1.0} if main else {})
        extra = bool(cells.get("Zusätzliche Zeile"))
        reason = cells.get("Grund", "")
        if extra and not reason:
            raise InputError(f"{place}: Für die zusätzliche Zeile „{name}“ fehlt der Grund.")
        if extra:
            persons = count_of(cells.get("Personen", ""), place)
            if not isinstance(persons, int) or not persons:
                raise InputError(f"{place}: Für die zusätzliche Zeile „{name}“ fehlt die Zahl der Personen.")
            added.append(StatisticsRow(name, persons, "", place))
        mappings[name] = LanguageMapping(name, main, tuple(shares.items()), reason)
    return Corrections(mappings, tuple(added))


def typed_mapping(name: str, main: str, shares: str, reason: str) -> LanguageMapping:
    """What a person typed for a nationality: a language, shares like "Ukrainisch 65; Russisch 46", why.

    Raises `InputError` for words that are no language, and where language or reason is missing.
    """
    place = f"„{name}“"
    if not main.strip():
        raise InputError(f"{place}: Die Hauptsprache fehlt.")
    if not reason.strip():
        raise InputError(f"{place}: Der Grund fehlt.", "Schreiben Sie kurz, woher Sie das wissen.")
    code = _language(main.strip(), place)
    found = _shares(shares, place) or {code: 1.0}
    return LanguageMapping(name, code, tuple(found.items()), reason.strip())


def shares_text(mapping: LanguageMapping) -> str:
    """The shares as people write them: "Ukrainisch 65; Russisch 46"."""
    return "; ".join(
        f"{german_name(code)} {round(share * 100, 1):g}".replace(".", ",") for code, share in mapping.shares
    )


def _language(text: str, place: str) -> str:
    own = (code for code in ("sh", "ku", "zh-Hant") if german_name(code) == text)
    code = next(own, "") or language_of(text) or (text if re.fullmatch(r"[a-z]{2,3}(-\w+)?", text) else "")
    if not code:
        raise InputError(f"{place}: „{text}“ ist keine bekannte Sprache.")
    return code


def _shares(text: str, place: str) -> dict[str, float]:
    found = {}
    for part in filter(str.strip, text.split(";")):
        match = _SHARE.fullmatch(part.strip())
        if match is None or float(match[2].replace(",", ".")) > 100:
            raise InputError(f"{place}: „{part.strip()}“ ist kein Anteil wie „Russisch 46“.")
        found[_language(match[1].strip(), place)] = float(match[2].replace(",", ".")) / 100
    return found
