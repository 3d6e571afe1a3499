"""What a check of forms found, as a report for people: the records; `check_xlsx` and `check_html` write it."""

from dataclasses import dataclass

SEVERITIES = {"error": "Fehler", "warning": "Warnung", "info": "Hinweis"}


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding. `place` names the passage, `words` are those found there ("" for the whole form)."""

    rule: str
    title: str
    severity: str
    place: str
    words: str
    message: str
    why: str
    source: str
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class ScoredText:
    """A section or sentence with its difficulty 0-100, None where it has none, and the reasons in German."""

    place: str
    text: str
    score: float | None
    level: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """One form. `sentences` come hardest first; `ignored` counts findings that somebody has hidden."""

    name: str
    words: int
    score: float | None
    level: str
    parts: tuple[tuple[str, float], ...]
    version: str
    findings: tuple[FindingRow, ...]
    sections: tuple[ScoredText, ...]
    sentences: tuple[ScoredText, ...]
    ignored: int = 0
    not_scored: tuple[tuple[str, int], ...] = ()


def by_rule(file: CheckedFile) -> tuple[tuple[str, str, int], ...]:
    """Title, most serious severity and number of findings of each rule; errors first, then the most frequent."""
    order = list(SEVERITIES)
    found: dict[str, list[FindingRow]] = {}
    for row in file.findings:
        found.setdefault(row.title, []).append(row)
    rows = [
        (title, min((row.severity for row in same), key=order.index), len(same))
        for title, same in found.items()
    ]
    return tuple(sorted(rows, key=lambda row: (order.index(row[1]), -row[2], row[0])))
