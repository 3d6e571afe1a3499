"""The best chains of steps for a sentence: words of the glossary, then one change after another, as one suggestion."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from workbench.language.exempt import Span
from workbench.model.document import PLACEHOLDER, Segment
from workbench.model.finding import GuardAlert, Suggestion, steps_text
from workbench.rewrite.applying import apply_suggestions
from workbench.rewrite.candidates import (
    KIND,
    Candidate,
    as_one_change,
    candidates,
    checked,
    gain,
    is_worth,
    keeps_protected,
    objection_to,
    with_own,
)
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.guard import NOTE
from workbench.rewrite.office import Office, setting_of
from workbench.rewrite.persons import mixed_persons, speaks_past
from workbench.rewrite.restructuring.awkward import awkward, repeated_duty
from workbench.rewrite.restructuring.rewording import rewording
from workbench.rewrite.sentence_difficulty import Hardness, hardness

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
    text: str
    """The sentence after it."""
    alert: GuardAlert | None = None


def chained(
    segment: Segment, span: Span, single: Sequence[Candidate], terms: Sequence[Suggestion], office: Office
) -> tuple[Suggestion, ...]:
    """Suggestions that combine at least two steps and are easier than each alone: the safe steps, then all steps.

    One where both are the same, none where nothing can be combined. `terms`: what the glossary suggests for the
    segment, guarded; the safe ones are put in first.
    """
    text = segment.text[span[0] : span[1]]
    if not any(item.text for item in single) or len(text.split()) > _MOST_WORDS:
        return ()
    steps = _followed(segment, span, terms, office, wary=False)
    if len(steps) > 1 and _objects(text, steps[-1].text, office):
        steps = _followed(segment, span, terms, office, wary=True)
    alone = [hardness(item.text, office.settings) for item in single if item.text]
    sure = list(takewhile(lambda step: step.sure, steps))
    found = [_made(segment, span, part, alone, office) for part in (sure, steps)]
    made = [item for item in found if item is not None]
    return tuple(made[:1] if len(sure) == len(steps) else made)


def _made(
    segment: Segment, span: Span, steps: Sequence[_Step], alone: Sequence[Hardness], office: Office
) -> Suggestion | None:
    """The steps as one suggestion; None if they are too few, lose something or gain too little."""
    text = segment.text[span[0] : span[1]]
    if len(steps) < 2 or not any(step.own for step in steps):
        return None
    result = steps[-1].text
    before, after = hardness(text, office.settings), hardness(result, office.settings)
    if not before.is_above(after) or any(other.points <= after.points for other in alone):
        return None
    if not keeps_protected(segment, span, result) or speaks_past(segment.text, text, result):
        return None
    drifts = with_own(checked(text, result, office), [step.alert for step in steps])
    objection = objection_to(drifts, before, after) or mixed_persons(segment.text, text, result)
    objection = objection or repeated_duty(segment.text, text, result) or awkward(text, result)
    edit = _edit(text, result)
    doubt = "" if all(step.sure for step in steps) else "Bitte jeden Schritt prüfen."
    titles = tuple(step.title for step in steps)
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
        reason=" ".join(part for part in (gain(before, after), steps_text(titles), doubt, objection) if part),
        alerts=drifts,
        difficulty=(before.score, after.score),
        steps=titles,
    )


def _followed(
    segment: Segment, span: Span, terms: Sequence[Suggestion], office: Office, *, wary: bool
) -> list[_Step]:
    """The steps, sure ones first. `wary`: asks the guards at every step, not only of the last wording."""
    text = segment.text[span[0] : span[1]]
    current, steps = _with_glossary(segment, span, terms, office)
    setting = setting_of(segment, office.setting)
    while len(steps) < _MOST_STEPS:
        possible = [
            _Step(
                item.provider.title,
                _is_sure(segment, text, item),
                own=True,
                text=item.text,
                alert=item.proposal.alert,
            )
            for item in candidates(current, setting)
            if item.text
            and not item.proposal.others
            and _is_gain(current, item, office)
            and not speaks_past(segment.text, text, item.text)
        ]
        made = _next(text, office, possible, wary=wary)
        if made is None:
            break
        current = made.text
        steps.append(made)
    return steps


def _is_sure(segment: Segment, text: str, item: Candidate) -> bool:
    certain = item.proposal.certain and not item.provider.never_safe
    return certain and not mixed_persons(segment.text, text, item.text)


def _is_gain(current: str, item: Candidate, office: Office) -> bool:
    before, after = hardness(current, office.settings), hardness(item.text, office.settings)
    return is_worth(before, after, spells_out=item.provider.spells_out)


def _next(original: str, office: Office, possible: Sequence[_Step], *, wary: bool) -> _Step | None:
    """The sure step that makes it easiest, else the likely one; if `wary` none that trips a guard."""

    def rank(step: _Step) -> tuple[bool, float]:
        return not step.sure, hardness(step.text, office.settings).points

    for step in sorted(possible, key=rank)[:2]:
        if not wary or not _objects(original, step.text, office):
            return step
    return None


def _objects(before: str, after: str, office: Office) -> bool:
    return any(alert.severity != NOTE for alert in checked(before, after, office))


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
    if not chosen or _objects(text, result, office):
        return text, []
    titles = (f"„{segment.text[item.start : item.end]}“ → „{item.replacement}“" for item in chosen)
    return result, [_Step(title, sure=True, own=False, text=result) for title in titles]


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
