"""Who does it, who has to do it, who decides."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.rewrite.facts.act_holders import changed_holders
from workbench.rewrite.facts.comparison import shown, span_of
from workbench.rewrite.facts.described_holders import otherwise_described
from workbench.rewrite.facts.doers import exchanged_doers, left_to_reader, moved_acts, reversed_acts
from workbench.rewrite.facts.parties import GETS
from workbench.rewrite.facts.restating import is_taken_apart
from workbench.rewrite.facts.role_changes import role_changes
from workbench.rewrite.facts.roles import Role
from workbench.rewrite.facts.swapped_parts import swapped_parts
from workbench.rewrite.facts.swaps import swap_drifts
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class ActorGuard(Guard):
    """What the landlord, the doctor or another office has to do doesn't pass to the reader or to a third person."""

    id = "actor"
    title = "Handelnde"
    why = "Wer etwas tun muss oder entscheidet, bleibt dieselbe Person oder Stelle: Sonst wartet jeder auf den anderen."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Der Arbeitgeber hat die Bescheinigung auszufüllen.",
            "Sie müssen die Bescheinigung ausfüllen.",
            "Ihr Arbeitgeber muss die Bescheinigung ausfüllen.",
        ),
        Example(
            "Über den Härtefall entscheidet das Jugendamt.",
            "Über den Härtefall entscheidet die Schule.",
            "Das Jugendamt entscheidet, ob ein Härtefall vorliegt.",
        ),
        Example(
            "Die Behörde hat die Unterlagen zu prüfen.",
            "Sie müssen die Unterlagen prüfen.",
            "Wir müssen die Unterlagen prüfen.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Roles that act and were exchanged, lost or brought in; duties with another holder."""
        yield from swap_drifts(self.id, pair)
        apart = is_taken_apart(pair.original, pair.rewrite)
        for change in role_changes(pair.original, pair.rewrite):
            if change.is_recipient:
                continue
            one, other = change.before, change.after
            if one is not None and _is_addressed(pair, one):
                continue
            if one is not None and other is not None:
                was, now = shown(pair.original.text, one), shown(pair.rewrite.text, other)
                message = f"Im Original handelt {was}, in der neuen Fassung {now}."
            elif one is not None:
                message = f"{shown(pair.original.text, one)} kommt in der neuen Fassung nicht mehr vor."
            elif other is not None:
                message = f"{shown(pair.rewrite.text, other)} kommt im Original nicht vor."
            yield Drift(span_of(one), span_of(other), message, BLOCK if change.sure and not apart else WARN)
        for place, later in changed_holders(pair.original.text, pair.rewrite.text):
            was, now = pair.original.text[slice(*place)], pair.rewrite.text[slice(*later)]
            yield Drift(place, later, f"Wer handelt? Im Original: „{was}“, jetzt: „{now}“.", BLOCK)
        yield from _done_by_others(pair)


def _is_addressed(pair: Pair, one: Role) -> bool:
    """Whether the rewrite tells the reader who they are: "Als Halterin müssen Sie"."""
    noun = re.escape(pair.original.text[one.start : one.end].split()[-1][:_STEM])
    return re.search(rf"\b[Aa]ls\s(?:\w+\s)?{noun}\w*\s[^.;!?]*\bSie\b", pair.rewrite.text) is not None


_STEM = 7


def _done_by_others(pair: Pair) -> Iterator[Drift]:
    """Acts that somebody else of the passage does now, or that are left to the reader."""
    for swap in swapped_parts(pair.original.text, pair.rewrite.text):
        if swap.before.sort != GETS:
            was, now = shown(pair.original.text, swap.before), shown(pair.rewrite.text, swap.after)
            message = f"Wer handelt? Im Original {was}, in der neuen Fassung {now}."
            yield Drift(span_of(swap.before), span_of(swap.after), message, WARN)
    if (left := left_to_reader(pair.original.text, pair.rewrite.text)) is not None:
        word = pair.rewrite.text[slice(*left)]
        yield Drift(None, left, f"„{word}“: Im Original macht das jemand anders.", WARN)
    texts = pair.original.text, pair.rewrite.text
    described = filter(None, (otherwise_described(*texts),))
    for place, later in (*moved_acts(*texts), *reversed_acts(*texts), *exchanged_doers(*texts), *described):
        was, now = pair.original.text[slice(*place)], pair.rewrite.text[slice(*later)]
        yield Drift(place, later, f"Wer handelt? Im Original: „{was}“, jetzt: „{now}“.", WARN)
