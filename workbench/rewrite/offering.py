"""Suggestions of the restructuring providers: guarded, and ready only where they make the sentence easier."""

from collections.abc import Iterator, Sequence
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
    keeps_protected,
    objection_to,
)
from workbench.rewrite.chain import chained
from workbench.rewrite.fitting.edits import as_one
from workbench.rewrite.office import Office, setting_of
from workbench.rewrite.providers.glossary import wording_is_fixed
from workbench.rewrite.sentence_difficulty import hardness

_MOST_VARIANTS = 4


def may_be_restructured(segment: Segment) -> bool:
    """Whether it is running text whose wording is neither locked nor agreed with the legal office."""
    return segment.kind in RUNNING_KINDS and not wording_is_fixed(segment)


def restructured(
    segment: Segment, spans: Sequence[Span], office: Office, terms: Sequence[Suggestion] = ()
) -> tuple[Suggestion, ...]:
    """Suggestions for the sentences at `spans` of the segment, by offset; see `may_be_restructured`.

    `terms`: what the glossary suggests for it, guarded, for the chains.
    """
    if not may_be_restructured(segment):
        return ()
    setting = setting_of(segment, office.setting)
    made: list[Suggestion] = []
    for start, end in spans:
        text = segment.text[start:end]
        single = [
            item for item in candidates(text, setting) if keeps_protected(segment, (start, end), item.text)
        ]
        suggestions = [offered(segment, (start, end), item, office) for item in single]
        chain = chained(segment, (start, end), single, terms, office)
        made += [*suggestions, *([chain] if chain else [])]
    return tuple(sorted(_numbered(made), key=lambda item: (item.start, item.end)))


def offered(segment: Segment, span: Span, item: Candidate, office: Office) -> Suggestion:
    """The candidate as a suggestion; never safe where a guard objects or the sentence gets no easier."""
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
    drifts = checked(text, item.text, office)
    old, new = hardness(text, office.settings), hardness(item.text, office.settings)
    objection = objection_to(drifts, old, new)
    others = (after(text, replace(proposal, edits=edits)) for edits in proposal.others)
    variants = [other for other in others if other != item.text and keeps_protected(segment, span, other)]
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
