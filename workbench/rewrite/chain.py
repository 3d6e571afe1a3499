"""The best chain of steps for a sentence, as one suggestion: words of the glossary, then one change after another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.exempt import Span
from workbench.model.document import PLACEHOLDER, Segment
from workbench.model.finding import Suggestion
from workbench.rewrite.applying import apply_suggestions
from workbench.rewrite.candidates import (
    KIND,
    Candidate,
    as_one_change,
    candidates,
    checked,
    gain,
    keeps_protected,
    objection_to,
)
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.guard import NOTE
from workbench.rewrite.office import Office, setting_of
from workbench.rewrite.restructuring.rewording import rewording
from workbench.rewrite.sentence_difficulty import hardness

PROVIDER = "chain"
_MOST_STEPS = 6
_MOST_WORDS = 70
"""Words of the longest sentence that gets a chain: each step analyses the whole sentence anew."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What was done, in German; `sure` if grammar left one form and no person has to decide."""

    title: str
    sure: bool
    own: bool
    """Whether it restructures; the glossary's steps only replace words."""


def chained(
    segment: Segment, span: Span, single: Sequence[Candidate], terms: Sequence[Suggestion], office: Office
) -> Suggestion | None:
    """One suggestion that combines at least two steps and is easier than each alone; None if there is none.

    `terms`: what the glossary suggests for the segment, guarded; the safe ones are put in first.
    """
    text = segment.text[span[0] : span[1]]
    if not any(item.text for item in single) or len(text.split()) > _MOST_WORDS:
        return None
    result, steps = _followed(segment, span, terms, office)
    if len(steps) < 2 or not any(step.own for step in steps) or not keeps_protected(segment, span, result):
        return None
    before, after = hardness(text, office.settings), hardness(result, office.settings)
    alone = [hardness(item.text, office.settings) for item in single if item.text]
    if not before.is_above(after) or any(other.points <= after.points for other in alone):
        return None
    drifts = checked(text, result, office)
    objection = objection_to(drifts, before, after)
    edit = _edit(text, result)
    doubt = "" if all(step.sure for step in steps) else "Bitte jeden Schritt prüfen."
    listed = "; ".join(f"{number}. {step.title}" for number, step in enumerate(steps, 1))
    return Suggestion(
        id=f"{segment.id}-{span[0] + edit.start}-{PROVIDER}",
        segment=segment.id,
        start=span[0] + edit.start,
        end=span[0] + edit.end,
        provider=PROVIDER,
        term=None,
        kind=KIND,
        replacement=edit.text,
        result=segment.text[: span[0]] + result + segment.text[span[1] :],
        safe=not doubt and not objection,
        reason=" ".join(
            part for part in (f"{gain(before, after)} Schritte: {listed}.", doubt, objection) if part
        ),
        alerts=drifts,
    )


def _followed(
    segment: Segment, span: Span, terms: Sequence[Suggestion], office: Office
) -> tuple[str, list[_Step]]:
    """The sentence after all steps, and the steps."""
    text = segment.text[span[0] : span[1]]
    current, steps = _with_glossary(segment, span, terms, office)
    setting = setting_of(segment, office.setting)
    while len(steps) < _MOST_STEPS:
        made = _next(text, current, office, candidates(current, setting))
        if made is None:
            break
        current = made.text
        sure = made.proposal.certain and not made.provider.never_safe
        steps.append(_Step(made.provider.title, sure, own=True))
    return current, steps


def _next(original: str, current: str, office: Office, possible: Sequence[Candidate]) -> Candidate | None:
    """The certain step that makes it easiest, else the likely one; none that trips a guard."""
    before = hardness(current, office.settings)
    ranked = sorted(
        (hardness(item.text, office.settings).points + (0 if item.proposal.certain else 100), number)
        for number, item in enumerate(possible)
        if item.text and not item.proposal.others and before.is_above(hardness(item.text, office.settings))
    )
    for _, number in ranked[:2]:
        item = possible[number]
        if all(alert.severity == NOTE for alert in checked(original, item.text, office)):
            return item
    return None


def _with_glossary(
    segment: Segment, span: Span, terms: Sequence[Suggestion], office: Office
) -> tuple[str, list[_Step]]:
    """The sentence with every safe replacement of the glossary, if no guard objects to all of them together."""
    first, last = span
    text = segment.text[first:last]
    inside = [item for item in terms if item.safe and first <= item.start and item.end <= last]
    chosen = tuple(_apart(inside))
    after = apply_suggestions(segment.text, chosen)
    result = after[first : last + len(after) - len(segment.text)]
    if not chosen or any(alert.severity != NOTE for alert in checked(text, result, office)):
        return text, []
    titles = (f"„{segment.text[item.start : item.end]}“ → „{item.replacement}“" for item in chosen)
    return result, [_Step(title, sure=True, own=False) for title in titles]


def _apart(found: Sequence[Suggestion]) -> Iterator[Suggestion]:
    end = -1
    for item in sorted(found, key=lambda item: (item.start, -item.end)):
        if item.start >= end and item.replacement:
            end = item.end
            yield item


def _edit(text: str, result: str) -> Edit:
    """The whole sentence, so that no smaller suggestion is taken beside it; less where a placeholder stands in it."""
    if PLACEHOLDER not in text or PLACEHOLDER in as_one_change(text, result):
        return Edit(0, len(text), result)
    return rewording(text, result)[0]
