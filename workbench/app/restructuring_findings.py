"""Restructured sentences with the findings that they answer, so that a place is shown once."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.suggestions import LONGEST
from workbench.common.collector import collector_paused
from workbench.common.progress import Progress
from workbench.model.document import Document, Segment
from workbench.model.finding import Finding, Suggestion

OWN_RULE = "restructure-"
"""A sentence that no rule objects to gets a finding of its own: "restructure-passive-voice"."""
CHAIN = "chain"
_STEP = 10
_ANSWERS = {
    "abbreviations": ("abbreviation",),
    "citation-to-end": ("citation-inside", "many-citations"),
    "conditions": ("condition-first", "archaic-word"),
    "enumeration-list": ("inline-list", "many-commas"),
    "es-sei-denn": ("stacked-exception", "double-negation"),
    "light-verbs": ("light-verb", "empty-verb"),
    "modal-infinitive": ("is-to-infinitive", "have-to-infinitive"),
    "nominal-style": ("empty-verb", "nominalisation-density", "preposition-chain"),
    "number-words": ("number-word",),
    "passive-voice": ("passive", "impersonal"),
    "pleonasms": ("pleonasm",),
    "sentence-split": ("long-sentence", "several-statements", "nested-clauses", "many-commas"),
    "third-person": ("third-person",),
}
"""Rules whose findings a provider answers, the most fitting first."""
_CHAIN_TITLE = "Satz einfacher sagen"
_CHAIN_WHY = "Mehrere kleine Änderungen zusammen machen den Satz viel leichter."


def with_restructuring(
    segment: Segment, findings: Sequence[Finding], glossary: OfficeGlossary, document_type: str = ""
) -> tuple[Finding, ...]:
    """The findings of the segment, each restructured sentence attached to the finding that it answers, by offset."""
    if not segment.text.strip() or len(segment.text) > LONGEST:
        return tuple(findings)
    from workbench.app.restructuring import restructuring_for

    found = list(findings)
    for item in restructuring_for(segment, glossary, document_type):
        at = _answered(found, item)
        if at is not None:
            known = found[at].suggestions
            led = item.provider == CHAIN and not (known and known[0].provider == CHAIN)
            found[at] = replace(found[at], suggestions=(item, *known) if led else (*known, item))
        elif _stands_alone(item):
            found.append(_own(item))
    return tuple(sorted(found, key=lambda finding: (finding.start, finding.end, finding.rule)))


def with_all_restructuring(
    document: Document,
    findings: Sequence[Finding],
    glossary: OfficeGlossary,
    progress: Progress | None = None,
) -> tuple[Finding, ...]:
    """The same for a whole form, in reading order. May run in a worker thread."""
    from workbench.app.restructuring import type_of

    sort = type_of(document)
    by_segment: dict[str, list[Finding]] = {}
    for finding in findings:
        by_segment.setdefault(finding.segment, []).append(finding)
    found: list[Finding] = []
    with collector_paused():
        for number, segment in enumerate(document.segments, start=1):
            found += with_restructuring(segment, by_segment.get(segment.id, []), glossary, sort)
            if progress is not None and number % _STEP == 0:
                progress.step(number, len(document.segments), document.name)
    return tuple(found)


def _answered(findings: Sequence[Finding], item: Suggestion) -> int | None:
    """The place in the list of the finding that the suggestion answers; None if there is none."""
    rules = _ANSWERS.get(item.provider, ())
    if item.provider == CHAIN:
        rules = tuple(rule for answered in _ANSWERS.values() for rule in answered)
    touching = [
        number
        for number, finding in enumerate(findings)
        if finding.rule in rules and finding.start < item.end and item.start < finding.end
    ]
    return min(touching, key=lambda number: _rank(findings[number], item, rules), default=None)


def _rank(finding: Finding, item: Suggestion, rules: Sequence[str]) -> tuple[int, int]:
    """Chains go to the first finding, others to the most fitting rule."""
    place = 0 if item.provider == CHAIN else rules.index(finding.rule)
    return place, finding.start


def _stands_alone(item: Suggestion) -> bool:
    """Whether the suggestion is good enough to point to a place that no rule sees."""
    from workbench.rewrite.candidates import NOT_EASIER
    from workbench.rewrite.guard import NOTE

    serious = any(alert.severity != NOTE for alert in item.alerts)
    return bool(item.replacement) and not serious and NOT_EASIER not in item.reason


def _own(item: Suggestion) -> Finding:
    from workbench.rewrite.candidates import providers

    provider = next((one for one in providers() if one.id == item.provider), None)
    return Finding(
        rule=OWN_RULE + item.provider,
        segment=item.segment,
        start=item.start,
        end=item.end,
        severity="info",
        message=f"{provider.title if provider else _CHAIN_TITLE}: So wird der Satz leichter.",
        why=provider.why if provider else _CHAIN_WHY,
        source=provider.source if provider else "",
        suggestions=(item,),
    )
