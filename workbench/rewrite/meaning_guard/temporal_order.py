"""What comes first and what afterwards."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.rewrite.facts.event_orders import keep_orders, turned_orders
from workbench.rewrite.facts.event_stages import changed_stages
from workbench.rewrite.facts.precedence import same_precedence, turned_precedence
from workbench.rewrite.facts.restating import is_taken_apart
from workbench.rewrite.facts.swaps import swap_drifts
from workbench.rewrite.facts.time_order import SHOWN, time_changes
from workbench.rewrite.facts.told_backwards import told_backwards
from workbench.rewrite.facts.ways_in_and_out import turned_way
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class TemporalOrderGuard(Guard):
    """Before stays before, after stays after, and steps keep their order."""

    id = "temporal_order"
    title = "Reihenfolge"
    why = "Wer zu früh anfängt oder zu spät fragt, verliert seinen Anspruch."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Vor der Abreise ist die Zustimmung einzuholen.",
            "Nach der Abreise müssen Sie die Zustimmung einholen.",
            "Bevor Sie abreisen, brauchen Sie die Zustimmung.",
        ),
        Example(
            "Zunächst ist der Antrag zu stellen; anschließend wird die Wohnung besichtigt.",
            "Zuerst besichtigen wir die Wohnung. Danach stellen Sie den Antrag.",
            "Sie stellen zuerst den Antrag. Danach besichtigen wir die Wohnung.",
        ),
        Example(
            "Während der Prüfung ruht die Zahlung.",
            "Nach der Prüfung ruht die Zahlung.",
            "Solange wir prüfen, ruht die Zahlung.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Relations of time that are turned round, swapped or gone."""
        yield from swap_drifts(self.id, pair)
        original, rewrite = pair.original.text, pair.rewrite.text
        turned = turned_precedence(original, rewrite)
        if turned is not None:
            yield Drift(*turned, "Im Original hat das andere Vorrang.", BLOCK)
        if turned is not None or same_precedence(original, rewrite):
            return
        yield from _changes(pair)
        if (places := told_backwards(original, rewrite)) is not None:
            now = rewrite[slice(*places[1])]
            yield Drift(*places, f"„{now}“: Im Original geschieht das andere zuerst.", WARN)
        elif (events := turned_orders(original, rewrite)) is not None:
            yield Drift(*events, "Was im Original zuerst geschieht, kommt in der neuen Fassung danach.", WARN)
        if (ways := turned_way(original, rewrite)) is not None:
            was, now = original[slice(*ways[0])], rewrite[slice(*ways[1])]
            yield Drift(*ways, f"Hinein oder heraus? Aus „{was}“ wurde „{now}“.", WARN)
        for place, other in changed_stages(original, rewrite):
            words = original[slice(*place)], rewrite[slice(*other)]
            message = f"Antrag oder Entscheidung? Aus „{words[0]}“ wurde „{words[1]}“."
            yield Drift(place, other, message)


def _changes(pair: Pair) -> Iterable[Drift]:
    """What other words of time say; what isn't sure counts only if the two events don't keep their order."""
    original, rewrite = pair.original.text, pair.rewrite.text
    apart = is_taken_apart(pair.original, pair.rewrite)
    for change in time_changes(original, rewrite):
        if not change.sure and keep_orders(original, rewrite):
            continue
        if change.before and change.after:
            was, now = SHOWN[change.before], SHOWN[change.after]
            message = f"Im Original geschieht es {was}, in der neuen Fassung {now}."
        elif change.before:
            message = "Wann es geschieht, steht nicht mehr in der neuen Fassung."
        else:
            message = "Die neue Fassung nennt die Schritte in anderer Reihenfolge."
        severity = BLOCK if change.sure and not apart else WARN
        yield Drift(change.original, change.rewrite, message, severity)
