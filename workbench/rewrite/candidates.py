"""What the providers propose for a sentence, and what is asked of each proposal before it is offered."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.language.discovery import classes_in
from workbench.language.exempt import Span
from workbench.language.sentence import sentence
from workbench.model.document import PLACEHOLDER, Segment
from workbench.model.finding import GuardAlert, gain_text
from workbench.rewrite import providers as provider_modules
from workbench.rewrite.fitting.edits import as_one
from workbench.rewrite.fitting.result_check import repeats_word
from workbench.rewrite.guard import BLOCK, NOTE
from workbench.rewrite.guarding import alerts
from workbench.rewrite.office import Office
from workbench.rewrite.protected import protected_spans
from workbench.rewrite.provider import Proposal, RewriteProvider, Setting
from workbench.rewrite.sentence_difficulty import Hardness

KIND = "restructure"
NOT_EASIER = "Der Satz wird dadurch nicht leichter."
_LONGEST = 120
"""Words of the longest sentence that is restructured."""


@cache
def providers() -> tuple[RewriteProvider, ...]:
    """One of each provider, by id."""
    kinds = classes_in(provider_modules.__name__, provider_modules.__path__, RewriteProvider)  # type: ignore[type-abstract]
    return tuple(sorted((kind() for kind in kinds), key=lambda provider: provider.id))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proposal of a provider and the sentence after it, "" for an open one."""

    provider: RewriteProvider
    proposal: Proposal
    text: str


@lru_cache(maxsize=2048)
def candidates(text: str, setting: Setting) -> tuple[Candidate, ...]:
    """What the providers propose for the sentence; nothing for a very long one. Remembered: chains ask once more."""
    analysed = sentence(text)
    if len(analysed.words) > _LONGEST:
        return ()
    found = (
        Candidate(provider, proposal, after(text, proposal))
        for provider in providers()
        for proposal in provider.propose(analysed, setting)
    )
    return tuple(item for item in found if not item.text or not repeats_word(text, item.text))


def checked(before: str, after: str, office: Office) -> tuple[GuardAlert, ...]:
    """What the guards say about the two wordings; remembered."""
    return _checked(before, after, office)


def with_own(drifts: Sequence[GuardAlert], own: Iterable[GuardAlert | None]) -> tuple[GuardAlert, ...]:
    """The drifts and what the proposals warn of themselves, once a kind."""
    kinds = {alert.kind for alert in drifts if alert.severity != NOTE}
    return (*drifts, *dict.fromkeys(alert for alert in own if alert is not None and alert.kind not in kinds))


def objection_to(
    drifts: Sequence[GuardAlert], before: Hardness, after: Hardness, *, spells_out: bool = False
) -> str:
    """Why the new wording is not offered as ready, in German; empty if it is. `spells_out`: see `RewriteProvider`."""
    serious = [alert for alert in drifts if alert.severity != NOTE]
    if serious:
        lead = "Die Bedeutung kann sich ändern" if serious[0].severity == BLOCK else "Bitte prüfen"
        return f"{lead}: {serious[0].message}"
    return "" if is_worth(before, after, spells_out=spells_out) else NOT_EASIER


def is_worth(before: Hardness, after: Hardness, *, spells_out: bool = False) -> bool:
    """Whether readers gain something by the new wording."""
    return not before.is_far_below(after) if spells_out else before.is_above(after)


def gain(before: Hardness, after: Hardness) -> str:
    """ "Schwierigkeit 71 → 38."."""
    return gain_text(before.score, after.score)


def keeps_protected(segment: Segment, span: Span, text: str) -> bool:
    """Whether placeholders, quotations, norms, titles and addresses of the sentence stand in the text as before."""
    start, end = span
    if not text or text == segment.text[start:end]:
        return True
    if PLACEHOLDER in as_one_change(segment.text[start:end], text):
        return False
    kept = [segment.text[first:last] for first, last in protected_spans(segment) if start <= first < end]
    at = 0
    for words in kept:
        place = text.find(words, at)
        if place < 0:
            place = text.find(words)
        if place < 0 or text.count(words) < kept.count(words):
            return False
        at = place + len(words)
    return True


def as_one_change(before: str, after: str) -> str:
    """The part of the old wording from the first to the last sign that changes."""
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return before[head : len(before) - tail]


@lru_cache(maxsize=8192)
def _checked(before: str, after: str, office: Office) -> tuple[GuardAlert, ...]:
    return alerts(before, after, office.entries)


def after(text: str, proposal: Proposal) -> str:
    if not proposal.edits:
        return ""
    edit = as_one(text, proposal.edits)
    return text[: edit.start] + edit.text + text[edit.end :]
