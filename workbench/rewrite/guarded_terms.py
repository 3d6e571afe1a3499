"""What the guards say of replaced terms: asked for all of a sentence at once, one by one only if they object."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.language.exempt import Span
from workbench.model.document import PLACEHOLDER, Segment
from workbench.model.finding import GuardAlert, Suggestion
from workbench.rewrite.applying import apply_suggestions
from workbench.rewrite.candidates import checked
from workbench.rewrite.guard import NOTE
from workbench.rewrite.office import Office


def with_alerts(
    segment: Segment, spans: Sequence[Span], found: Sequence[Suggestion], office: Office
) -> tuple[Suggestion, ...]:
    """The suggestions in their order, each with its alerts; one that a guard warns of is not safe."""
    spoken: dict[str, tuple[GuardAlert, ...]] = {}
    for first, last in spans:
        inside = [item for item in found if item.replacement and first <= item.start < last]
        together = tuple(_apart(inside))
        if _are_fine(segment, (first, last), together, office):
            spoken.update((item.id, ()) for item in together)
        for item in inside:
            if item.id not in spoken:
                spoken[item.id] = _alerts(segment, (first, last), item, office)
    return tuple(_guarded(item, spoken.get(item.id, ())) for item in found)


def _are_fine(segment: Segment, span: Span, together: Sequence[Suggestion], office: Office) -> bool:
    """Whether no guard says anything when all of them are put in."""
    inside = all(item.end <= span[1] for item in together)
    if not together or not inside:
        return False
    first, last = span
    after = apply_suggestions(segment.text, together)
    end = last + len(after) - len(segment.text)
    return not checked(segment.text[first:last], after[first:end], office)


def _alerts(segment: Segment, span: Span, item: Suggestion, office: Office) -> tuple[GuardAlert, ...]:
    """What the guards say of one; the passage behind its sentence is compared too where the change reaches there."""
    first, last = span if item.end <= span[1] else (span[0], len(segment.text))
    end = last + len(item.result) - len(segment.text)
    return checked(segment.text[first:last], item.result[first:end], office)


def _guarded(item: Suggestion, alerts: tuple[GuardAlert, ...]) -> Suggestion:
    serious = [alert.message for alert in alerts if alert.severity != NOTE]
    if not serious or not item.safe:
        return replace(item, alerts=alerts)
    reason = f"Die Bedeutung kann sich ändern: {serious[0]}"
    return replace(item, alerts=alerts, safe=False, reason=f"{reason} {item.reason}".strip())


def _apart(found: Sequence[Suggestion]) -> Iterator[Suggestion]:
    """The suggestions that don't overlap; none that would touch a placeholder."""
    end = -1
    for item in sorted(found, key=lambda item: (item.start, -item.end)):
        if item.start >= end and PLACEHOLDER not in item.replacement:
            end = item.end
            yield item
