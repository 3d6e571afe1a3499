"""What must, should, may or must not be done."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import ClassVar

from workbench.rewrite.facts.aligned_forces import aligned_changes
from workbench.rewrite.facts.allowed_limits import is_turned_limit
from workbench.rewrite.facts.demands import demand_made
from workbench.rewrite.facts.modal_changes import NAMES, modal_changes
from workbench.rewrite.facts.modal_force import BAN, MUST, SHOULD
from workbench.rewrite.facts.new_duties import new_duty
from workbench.rewrite.facts.restating import is_restated
from workbench.rewrite.facts.swaps import swap_drifts
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class ModalityGuard(Guard):
    """A duty stays a duty, a choice a choice, a ban a ban."""

    id = "modality"
    title = "Müssen, sollen, können, dürfen"
    why = "„Kann“, „soll“ und „muss“ entscheiden, ob jemand eine Pflicht, eine Wahl oder das Amt ein Ermessen hat."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Die Erlaubnis kann entzogen werden.",
            "Wir entziehen die Erlaubnis.",
            "Wir können die Erlaubnis entziehen.",
        ),
        Example(
            "Die Kontoauszüge sind vorzulegen.",
            "Sie können die Kontoauszüge vorlegen.",
            "Bitte legen Sie die Kontoauszüge vor.",
        ),
        Example(
            "Der Termin soll vorher abgesprochen werden.",
            "Der Termin muss vorher abgesprochen werden.",
            "Sie sollten den Termin vorher absprechen.",
        ),
        Example(
            "Eine Impfung wird empfohlen.",
            "Sie müssen sich impfen lassen.",
            "Wir empfehlen Ihnen eine Impfung.",
        ),
        Example(
            "Der Hof darf nicht befahren werden.",
            "Sie müssen den Hof nicht befahren.",
            "Fahren Sie nicht auf den Hof.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """The gravest change of force; a warning where the clause was written anew."""
        yield from swap_drifts(self.id, pair)
        found = list(modal_changes(pair.original, pair.rewrite))
        if not found:
            yield from list(_aligned(pair)) or list(_new_duty(pair)) or _demanded(pair)
        for change in found:
            if change.before == SHOULD and change.after in {MUST, BAN} and not change.sure:
                message = f"Aus der Bitte ist {NAMES[change.after]} geworden."
                yield Drift(change.original, change.rewrite, message, WARN)
                continue
            after = "eine feststehende Aussage" if change.after is None else NAMES[change.after]
            message = f"Im Original steht {NAMES[change.before]}, in der neuen Fassung {after}."
            if change.original is None:
                message = f"Die neue Fassung enthält {after}, die nicht im Original steht."
            grave = change.sure and is_restated(pair.original, change.original, pair.rewrite)
            grave = grave and not is_turned_limit(pair.original.text, pair.rewrite.text)
            yield Drift(change.original, change.rewrite, message, BLOCK if grave else WARN)


def _aligned(pair: Pair) -> Iterator[Drift]:
    """A force that is left in the passage, but not in the clause that says the same."""
    for change in islice(aligned_changes(pair.original, pair.rewrite), 1):
        now = "eine feststehende Aussage" if change.after is None else NAMES[change.after.sort]
        message = f"Im Original steht hier {NAMES[change.before.sort]}, in der neuen Fassung {now}."
        place = change.before.start, change.before.end
        grave = is_restated(pair.original, place, pair.rewrite)
        yield Drift(place, change.place, message, BLOCK if grave else WARN)


def _new_duty(pair: Pair) -> Iterator[Drift]:
    """ "Die Kasse veranlasst die Prüfung", now "Die Prüfung müssen Sie veranlassen"."""
    place = new_duty(pair.original, pair.rewrite)
    if place is not None:
        word = pair.rewrite.text[slice(*place)]
        yield Drift(None, place, f"„{word}“: Von einer Pflicht ist im Original keine Rede.", WARN)


def _demanded(pair: Pair) -> Iterator[Drift]:
    """ "kann einen Nachweis verlangen", now "Sie müssen es nachweisen"."""
    places = demand_made(pair.original.text, pair.rewrite.text)
    if places is not None:
        word = pair.rewrite.text[slice(*places[1])]
        yield Drift(*places, f"„{word}“: Im Original darf das nur verlangt werden.", WARN)
