"""Suggestions of the restructuring providers: guarded, and ready only where they make the sentence easier."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from workbench.language.exempt import Span
from workbench.language.passage import RUNNING_KINDS
from workbench.model.document import Segment
from workbench.model.finding import Suggestion
from workbench.rewrite.candidates import (
    KIND,
    Candidate,
    after,
    candidates,
    checked,
    gain,
    is_worth,
    keeps_protected,
    objection_to,
    providers,
    with_own,
)
from workbench.rewrite.chain import chained
from workbench.rewrite.fitting.edits import as_one
from workbench.rewrite.office import Office, setting_of
from workbench.rewrite.persons import mixed_persons, speaks_past
from workbench.rewrite.providers.glossary import wording_is_fixed
from workbench.rewrite.restructuring.awkward import repeated_duty
from workbench.rewrite.sentence_difficulty import hardness

_MOST_VARIANTS = 4


def may_be_restructured(segment: Segment) -> bool:
    """Whether it is running text whose wording is neither locked nor agreed with the legal office."""
    return segment.kind in RUNNING_KINDS and not wording_is_fixed(segment)


def restructured(
    segment: Segment, spans: Sequence[Span], office: Office, terms: Sequence[Suggestion] = ()
) -> tuple[Suggestion, ...]:
    """Suggestions for the sentences at `spans` of the segment; see `may_be_restructured`.

    Sentence by sentence, in each the chains first, then by what they gain; of two with one result the surer one.
    `terms`: what the glossary suggests for it, guarded, for the chains.
    """
    if not may_be_restructured(segment):
        return ()
    setting = setting_of(segment, office.setting)
    made: list[Suggestion] = []
    for start, end in spans:
        text = segment.text[start:end]
        single = [
            item
            for item in candidates(text, setting)
            if keeps_protected(segment, (start, end), item.text)
            and not speaks_past(segment.text, text, item.text)
        ]
        suggestions = _each_once(offered(segment, (start, end), item, office) for item in single)
        chains = chained(segment, (start, end), single, terms, office)
        lead = chains[0].id if chains else ""
        taken = {provider.id for provider in providers() for chain in chains if provider.title in chain.steps}
        made += chains
        made += [
            replace(item, part_of=lead) if item.provider in taken else item
            for item in sorted(suggestions, key=_usefulness)
        ]
    return tuple(_numbered(made))


def _each_once(found: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """Of suggestions with the same result the one that needs no person, else the first."""
    kept: dict[object, Suggestion] = {}
    for item in found:
        key = item.result if item.replacement else item.id
        known = kept.get(key)
        if known is None or (item.safe and not known.safe):
            kept[key] = item
    return tuple(kept.values())


def _usefulness(item: Suggestion) -> tuple[bool, float, int]:
    """Finished ones first, by what they gain."""
    before, after = item.difficulty or (0.0, 0.0)
    return not item.replacement, after - before, item.start


def offered(segment: Segment, span: Span, item: Candidate, office: Office) -> Suggestion:
    """The candidate as a suggestion; never safe where a guard objects or the sentence gets no easier.

    The guards are not asked about one that gets no easier: nobody takes it unseen.
    """
    start, text = span[0], segment.text[span[0] : span[1]]
    provider, proposal = item.provider, item.proposal
    whole = Suggestion(
        id=f"{segment.id}-{start + proposal.start}-{provider.id}",
        segment=segment.id,
        start=start + proposal.start,
        end=start + proposal.end,
        provider=provider.id,
        term=None,
        kind=KIND,
        replacement="",
        result=segment.text,
        safe=False,
        reason=f"{provider.title}: {proposal.reason}",
    )
    if not proposal.edits:
        return whole
    edit = as_one(text, proposal.edits)
    old, new = hardness(text, office.settings), hardness(item.text, office.settings)
    worth = is_worth(old, new, spells_out=provider.spells_out)
    drifts = with_own(checked(text, item.text, office) if worth else (), [proposal.alert])
    objection = objection_to(drifts, old, new, spells_out=provider.spells_out)
    objection = objection or mixed_persons(segment.text, text, item.text)
    objection = objection or repeated_duty(segment.text, text, item.text)
    others = (after(text, replace(proposal, edits=edits)) for edits in proposal.others)
    variants = [
        other
        for other in others
        if other != item.text
        and keeps_protected(segment, span, other)
        and not speaks_past(segment.text, text, other)
    ]
    safe = proposal.certain and not provider.never_safe and not objection
    return replace(
        whole,
        start=start + edit.start,
        end=start + edit.end,
        replacement=edit.text,
        result=_in_segment(segment, span, item.text),
        safe=safe,
        reason=_said(provider.title, gain(old, new), proposal.reason, objection),
        variants=tuple(_in_segment(segment, span, other) for other in variants[:_MOST_VARIANTS]),
        alerts=drifts,
        difficulty=(old.score, new.score),
    )


def _in_segment(segment: Segment, span: Span, text: str) -> str:
    return segment.text[: span[0]] + text + segment.text[span[1] :]


def _said(*parts: str) -> str:
    return " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in parts if part)


def _numbered(suggestions: Sequence[Suggestion]) -> Iterator[Suggestion]:
    """The suggestions with ids of their own: two at one place are counted."""
    seen: dict[str, int] = {}
    for item in suggestions:
        seen[item.id] = seen.get(item.id, 0) + 1
        yield item if seen[item.id] == 1 else replace(item, id=f"{item.id}-{seen[item.id]}")
