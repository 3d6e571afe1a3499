"""Findings for people on a terminal, passage by passage; hints are counted unless asked for."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import fill, shorten

from workbench.app.operations.check_presence import PresenceReport
from workbench.app.suggestions import RULE_OF_KIND
from workbench.cli.output import write_line
from workbench.cli.readable import counted, readable
from workbench.model.document import Document
from workbench.model.finding import Finding
from workbench.reporting.passages import kind_name

GERMAN_PRESENCE = {"block": "Zu klären", "warn": "Bitte ansehen"}
GERMAN_SEVERITY = {"info": "Hinweis", "warning": "Warnung", "error": "Fehler"}
_RANK = list(reversed(GERMAN_SEVERITY))
_LONGEST = 100
"""Characters of a line; as many of a passage show which one is meant."""


def write_findings(document: Document, found: Sequence[Finding], hidden: int, *, hints: bool) -> None:
    """Print the findings of one form in reading order, then once why each rule objects."""
    listed = [finding for finding in found if hints or _is_listed(finding)]
    write_line(f"{document.name}: {_summary(found)}")
    for segment, group in groupby(listed, key=lambda finding: finding.segment):
        passage = document.by_id[segment]
        text = shorten(readable(passage), _LONGEST, placeholder=" …")
        write_line(f"  {segment} {kind_name(passage.kind)}: {text}")
        for place in _places(list(group)):
            _write_place(place)
    left = len(found) - len(listed)
    if left:
        write_line(f"  Dazu {counted(left, 'Hinweis', 'Hinweise')}; einzeln mit --hints.")
    if hidden:
        write_line(f"  Ausgeblendet: {counted(hidden, 'Befund', 'Befunde')}.")
    _write_reasons(listed)


def write_presence(report: PresenceReport) -> None:
    """Print what a document of its kind should say, with source and date of each rule; no legal conclusions."""
    if not report.findings and not report.waived:
        return
    kind = f" ({report.kind})" if report.kind else ""
    write_line(f"  Pflichtangaben{kind}: {counted(len(report.findings), 'Frage', 'Fragen')}")
    for finding in report.findings:
        place = f"{finding.segment} „{finding.words}“: " if finding.words else ""
        line = f"{GERMAN_PRESENCE[finding.severity]}: {place}{finding.message} [{finding.rule}]"
        write_line(fill(line, _LONGEST, initial_indent=" " * 4, subsequent_indent=" " * 6))
        grounds = "; ".join(filter(None, (finding.norm, finding.source, f"Stand {finding.stand}")))
        write_line(fill(grounds, _LONGEST, initial_indent=" " * 6, subsequent_indent=" " * 6))
    if report.waived:
        write_line(f"    Ausnahmen: {len(report.waived)}.")


def _places(findings: Sequence[Finding]) -> Iterator[list[Finding]]:
    """Findings of one passage that mean the same characters, the most serious first."""
    by_place: dict[tuple[int, int], list[Finding]] = {}
    for finding in findings:
        by_place.setdefault((finding.start, finding.end), []).append(finding)
    for place in by_place.values():
        yield sorted(place, key=lambda finding: _RANK.index(finding.severity))


def _write_place(place: Sequence[Finding]) -> None:
    """What the most serious rule says; of the others what is new; what the glossary says of its entry."""
    first = place[0]
    rules = ", ".join(dict.fromkeys(finding.rule for finding in place))
    write_line(f"    {GERMAN_SEVERITY[first.severity]}: {first.message} [{rules}]")
    for finding in place[1:]:
        if not _is_said(finding, first.message):
            write_line(f"      auch: {finding.message}")
    entries = (item.reason for finding in place if _is_entry(finding) for item in finding.suggestions)
    for reason in dict.fromkeys(filter(None, entries)):
        write_line(f"      {reason}")


def _is_said(finding: Finding, message: str) -> bool:
    """Whether the message names the same better wording already."""
    return any(item.replacement and f"„{item.replacement}“" in message for item in finding.suggestions)


def _is_entry(finding: Finding) -> bool:
    return finding.rule in RULE_OF_KIND.values()


def _write_reasons(listed: Sequence[Finding]) -> None:
    """Why and on whose word, once a rule; of the glossary the reasons stand with its entries."""
    reasons = {
        finding.rule: f"{finding.why} ({finding.source})" for finding in listed if not _is_entry(finding)
    }
    if reasons:
        write_line("  Warum")
    for rule, reason in sorted(reasons.items()):
        write_line(fill(f"{rule}: {reason}", _LONGEST, initial_indent=" " * 4, subsequent_indent=" " * 6))


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
