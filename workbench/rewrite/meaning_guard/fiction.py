"""What is only deemed to be so."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.rewrite.facts.fictions import changed_fiction, only_classifies
from workbench.rewrite.facts.restating import is_restated
from workbench.rewrite.facts.statuses import DEEMED, REGARDED, status_changes
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class FictionGuard(Guard):
    """ "gilt als bekannt gegeben" is not "ist bekannt gegeben"."""

    id = "fiction"
    title = "Gesetzliche Fiktion"
    why = "Was nur „als geschehen gilt“, ist nicht geschehen: Daran hängen Fristen und der Gegenbeweis."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Der Brief gilt am vierten Tag als bekannt gegeben.",
            "Sie bekommen den Brief am vierten Tag.",
            "Der Brief gilt am vierten Tag als bekannt gegeben.",
        ),
        Example(
            "Nach drei Monaten gilt die Erlaubnis als erteilt.",
            "Nach drei Monaten erteilen wir die Erlaubnis.",
            "Nach drei Monaten ist es so, als hätten wir die Erlaubnis erteilt.",
        ),
        Example(
            "Das Schweigen wird als Zustimmung angesehen.",
            "Wer schweigt, stimmt zu.",
            "Wer schweigt, wird so behandelt, als hätte er zugestimmt.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Fictions that are gone, or that say that something else is deemed to be so."""
        for change in status_changes(pair.original.text, pair.rewrite.text, DEEMED, REGARDED):
            if change.lost and not only_classifies(pair.original.text, change.place, pair.rewrite.text):
                word = pair.original.text[change.place[0] : change.place[1]]
                message = (
                    f"„{word}“ ist eine gesetzliche Annahme; die neue Fassung stellt sie als Tatsache dar."
                )
                grave = change.kind == DEEMED and is_restated(pair.original, change.place, pair.rewrite)
                yield Drift(change.place, None, message, BLOCK if grave else WARN)
        changed = changed_fiction(pair.original.text, pair.rewrite.text)
        if changed is not None:
            place, later, opposite = changed
            was, now = pair.original.text[slice(*place)], pair.rewrite.text[slice(*later)]
            message = f"Als was gilt es? Im Original: „{was}“, in der neuen Fassung: „{now}“."
            yield Drift(place, later, message, BLOCK if opposite else WARN)
