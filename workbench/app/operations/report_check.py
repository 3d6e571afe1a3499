"""Write what a check found as a report for people: XLSX or one HTML page."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from workbench.app.score_report import ScoreReport
from workbench.common.errors import WorkbenchError
from workbench.common.text import replace_file
from workbench.language.rules import rules
from workbench.model.difficulty import Difficulty
from workbench.model.document import Document
from workbench.model.finding import Finding
from workbench.reporting.check_html import check_html
from workbench.reporting.check_report import CheckedFile, FindingRow, ScoredText
from workbench.reporting.check_xlsx import check_xlsx

WRITERS = {".xlsx": check_xlsx, ".html": check_html}
_GLOSSARY = {
    "glossary-replace": "Amtswort mit Ersatz",
    "glossary-avoid": "Wort, das nicht mehr stehen soll",
    "glossary-explain": "Fachwort ohne Erklärung",
}
_MOST_REASONS = 4


def report_check(out: Path, files: Sequence[CheckedFile], day: date | None = None) -> None:
    """Write the report. Raises `WorkbenchError` for another ending than .xlsx or .html, or if it can't be written."""
    write = WRITERS.get(out.suffix.lower())
    if write is None:
        raise WorkbenchError(
            f"„{out.name}“ hat keine bekannte Endung für einen Bericht.", "Möglich sind .xlsx und .html."
        )
    replace_file(out, write(files, day or date.today()))


def checked_file(
    document: Document, findings: Sequence[Finding], score: ScoreReport, ignored: int = 0
) -> CheckedFile:
    """The records of one form for the report."""
    titles = {rule.id: rule.title for rule in rules()} | _GLOSSARY
    texts = {segment.id: segment.text for segment in document.segments}
    difficulty = score.difficulty
    hardest = sorted(score.sentences, key=lambda item: -item.difficulty.score)
    return CheckedFile(
        name=document.name,
        words=score.counts.words,
        score=difficulty.score if difficulty else None,
        level=difficulty.level if difficulty else "",
        parts=_parts(difficulty),
        version=difficulty.version if difficulty else "",
        findings=tuple(_row(item, texts[item.segment], titles) for item in findings),
        sections=tuple(_scored(item.segment, item.title, item.difficulty) for item in score.sections),
        sentences=tuple(
            _scored(item.segment, texts[item.segment][item.start : item.end], item.difficulty)
            for item in hardest
        ),
        ignored=ignored,
        not_scored=tuple((reason, words) for reason, words in score.words_not_scored.items() if words),
    )


def _parts(difficulty: Difficulty | None) -> tuple[tuple[str, float], ...]:
    if difficulty is None:
        return ()
    return (
        ("Länge und Bau", difficulty.length),
        ("Wortschatz", difficulty.vocabulary),
        ("Regeln", difficulty.rules),
    )


def _row(finding: Finding, text: str, titles: dict[str, str]) -> FindingRow:
    better = next((item.replacement for item in finding.suggestions if item.replacement), "")
    return FindingRow(
        rule=finding.rule,
        title=titles.get(finding.rule, finding.rule),
        severity=finding.severity,
        place=finding.segment,
        words=" ".join(text[finding.start : finding.end].split()),
        message=finding.message,
        why=finding.why,
        source=finding.source,
        suggestion=better,
    )


def _scored(place: str, text: str, difficulty: Difficulty | None) -> ScoredText:
    if difficulty is None:
        return ScoredText(place, text, None)
    reasons = tuple(
        f"+{item.points:.0f}: {item.text}"
        for item in difficulty.contributions[:_MOST_REASONS]
        if item.points >= 1
    )
    return ScoredText(place, text, difficulty.score, difficulty.level, reasons)
