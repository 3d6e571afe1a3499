"""Write what a check found as a report for people: XLSX or one HTML page."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from textwrap import shorten

from workbench.app.operations.check_presence import PresenceReport
from workbench.app.score_report import ScoreReport
from workbench.common.errors import WorkbenchError
from workbench.common.text import replace_file
from workbench.language.rules import rules
from workbench.model.difficulty import Difficulty
from workbench.model.document import Document, Segment
from workbench.model.finding import Finding
from workbench.model.legal import PresenceFinding
from workbench.reporting.check_html import check_html
from workbench.reporting.check_report import CheckedFile, FindingRow, PresenceRow, ScoredText
from workbench.reporting.check_xlsx import check_xlsx
from workbench.reporting.passages import kind_name

WRITERS = {".xlsx": check_xlsx, ".html": check_html}
_GLOSSARY = {
    "glossary-replace": "Amtswort mit Ersatz",
    "glossary-avoid": "Wort, das nicht mehr stehen soll",
    "glossary-explain": "Fachwort ohne Erklärung",
}
_MOST_REASONS = 4
_LONGEST = 240
"""Characters of a passage or place: enough to find it in the form."""
_BREAKS = frozenset({"break", "line_break", "page_break", "column_break"})


def report_check(out: Path, files: Sequence[CheckedFile], day: date | None = None) -> None:
    """Write the report. Raises `WorkbenchError` for another ending than .xlsx or .html, or if it can't be written."""
    write = WRITERS.get(out.suffix.lower())
    if write is None:
        raise WorkbenchError(
            f"„{out.name}“ hat keine bekannte Endung für einen Bericht.", "Möglich sind .xlsx und .html."
        )
    replace_file(out, write(files, day or date.today()))


def checked_file(
    document: Document,
    findings: Sequence[Finding],
    score: ScoreReport,
    ignored: int = 0,
    presence: PresenceReport | None = None,
) -> CheckedFile:
    """The records of one form for the report."""
    titles = {rule.id: rule.title for rule in rules()} | _GLOSSARY
    difficulty = score.difficulty
    hardest = sorted(score.sentences, key=lambda item: -item.difficulty.score)
    return CheckedFile(
        name=document.name,
        words=score.counts.words,
        score=difficulty.score if difficulty else None,
        level=difficulty.level if difficulty else "",
        parts=_parts(difficulty),
        version=difficulty.version if difficulty else "",
        findings=tuple(_row(item, document.by_id[item.segment], titles) for item in findings),
        sections=tuple(_scored(item.segment, item.title, item.difficulty) for item in score.sections),
        sentences=tuple(
            _scored(item.segment, _shown(document.by_id[item.segment], item.start, item.end), item.difficulty)
            for item in hardest
        ),
        ignored=ignored,
        not_scored=tuple((reason, words) for reason, words in score.words_not_scored.items() if words),
        document_kind=presence.kind if presence else "",
        presence=tuple(_presence_row(item) for item in presence.findings) if presence else (),
    )


def _parts(difficulty: Difficulty | None) -> tuple[tuple[str, float], ...]:
    if difficulty is None:
        return ()
    return (
        ("Länge und Bau", difficulty.length),
        ("Wortschatz", difficulty.vocabulary),
        ("Regeln", difficulty.rules),
    )


def _row(finding: Finding, segment: Segment, titles: dict[str, str]) -> FindingRow:
    better = next((item.replacement for item in finding.suggestions if item.replacement), "")
    return FindingRow(
        rule=finding.rule,
        title=titles.get(finding.rule, finding.rule),
        severity=finding.severity,
        place=finding.segment,
        words=_cut(_shown(segment, finding.start, finding.end)),
        message=finding.message,
        why=finding.why,
        source=finding.source,
        suggestion=better,
        passage=f"{kind_name(segment.kind)}: {_cut(_shown(segment, 0, len(segment.text)))}",
    )


def _presence_row(finding: PresenceFinding) -> PresenceRow:
    return PresenceRow(
        title=finding.title,
        severity=finding.severity,
        message=finding.message,
        grounds="; ".join(filter(None, (finding.norm, finding.source))),
        stand=finding.stand,
        place=finding.segment,
        words=finding.words,
    )


def _shown(segment: Segment, start: int, end: int) -> str:
    """The characters on one line: a slash where a line ends, a space for what else is no text."""
    signs = list(segment.text)
    for item in segment.placeholders:
        signs[item.offset] = " / " if item.kind in _BREAKS else " "
    return " ".join("".join(signs[start:end]).split())


def _cut(text: str) -> str:
    return shorten(text, _LONGEST, placeholder=" …")


def _scored(place: str, text: str, difficulty: Difficulty | None) -> ScoredText:
    if difficulty is None:
        return ScoredText(place, text, None)
    reasons = tuple(
        f"+{item.points:.0f}: {item.text.rstrip('.')}"
        for item in difficulty.contributions[:_MOST_REASONS]
        if item.points >= 1
    )
    return ScoredText(place, text, difficulty.score, difficulty.level, reasons)
