"""Findings for people on a terminal: errors and warnings one by one, hints counted unless asked for."""

from collections.abc import Sequence

from workbench.cli.output import write_line
from workbench.cli.readable import counted
from workbench.model.document import Document
from workbench.model.finding import Finding

GERMAN_SEVERITY = {"info": "Hinweis", "warning": "Warnung", "error": "Fehler"}


def write_findings(document: Document, found: Sequence[Finding], hidden: int, *, hints: bool) -> None:
    """Print the findings of one form in reading order."""
    listed = [finding for finding in found if hints or _is_listed(finding)]
    write_line(f"{document.name}: {_summary(found)}")
    for finding in listed:
        write_line(f"  {finding.segment}  {GERMAN_SEVERITY[finding.severity]}: {finding.message}")
        reasons = [item.reason for item in finding.suggestions if item.reason] or [finding.why]
        write_line(f"         {' '.join(reasons)} [{finding.rule}; {finding.source}]")
    left = len(found) - len(listed)
    if left:
        write_line(f"  Dazu {counted(left, 'Hinweis', 'Hinweise')}; einzeln mit --hints.")
    if hidden:
        write_line(f"  Ausgeblendet: {counted(hidden, 'Befund', 'Befunde')}.")


def _is_listed(finding: Finding) -> bool:
    """Hints that come with a better wording are worth a line."""
    return finding.severity != "info" or any(item.replacement for item in finding.suggestions)


def _summary(found: Sequence[Finding]) -> str:
    if not found:
        return "keine Befunde"
    numbers = {
        severity: sum(item.severity == severity for item in found)
        for severity in ("error", "warning", "info")
    }
    parts = [
        counted(numbers["error"], "Fehler", "Fehler"),
        counted(numbers["warning"], "Warnung", "Warnungen"),
        counted(numbers["info"], "Hinweis", "Hinweise"),
    ]
    return f"{counted(len(found), 'Befund', 'Befunde')} ({', '.join(parts)})"
