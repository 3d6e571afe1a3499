"""Names of authorities in German texts, and whether a translation keeps them."""

import re
from collections.abc import Iterator
from functools import cache

from workbench.translation.facts.languages import table

_DEPARTMENT = re.compile(
    r"\b(?:Abteilung|Referat|Sachgebiet|Fachbereich) [A-ZÄÖÜ][\wäöüß-]+"
    r"(?: (?:(?:im|in|bei|für|der|des|und)[ ]){0,2}[A-ZÄÖÜ][\wäöüß-]+)*"
)
_ENDINGS = re.compile(r"(?<=amt)e?s$|(?<=deutsche)[nr]$|(?<=center)s$")


def office_places(text: str) -> tuple[tuple[int, int], ...]:
    """Where the text names an authority, in reading order."""
    return tuple(match.span() for match in _pattern().finditer(text))


def department_places(text: str) -> tuple[tuple[int, int], ...]:
    """Where a department is named: "Abteilung Grundsicherung im Alter"; a translation may keep it or not."""
    return tuple(match.span() for match in _DEPARTMENT.finditer(text))


def missing_offices(source: str, target: str) -> Iterator[tuple[int, int]]:
    """Names of the German text that the other does not have in any German case; each once."""
    kept = {_folded(target[start:end]) for start, end in office_places(target)}
    told: set[str] = set()
    for start, end in office_places(source):
        name = _folded(source[start:end])
        if name not in kept and name not in told and name not in _folded(target):
            told.add(name)
            yield start, end


def _folded(name: str) -> str:
    """Without endings of cases: "Deutschen Rentenversicherung", "Sozialamtes"."""
    words = re.sub(r"[\s\u00a0]+", " ", name.casefold()).split(" ")
    return " ".join(_ENDINGS.sub("", word) for word in words)


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(name).replace(r"\ ", r"[ \u00a0]") for (name,) in table("office_names", 1))
    kinds = r"(?:[A-ZÄÖÜ][a-zäöüß]+-?)?(?:Amt|Agentur|Behörde|Fachstelle|Dezernat)"
    return re.compile(
        rf"\b{kinds} für [A-ZÄÖÜ][\wäöüß]+(?:(?:,|-)? (?:und )?[A-ZÄÖÜ][a-zäöüß]+(?=\W|$)(?! für))*"
        rf"|\b(?:{names})(?:e?[sn])?\b"
    )
