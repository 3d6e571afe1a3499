"""What is voluntary, and what isn't."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.rewrite.facts.modal_force import FIRM, MUST, REQUEST, forces
from workbench.rewrite.facts.statuses import REQUIRED, VOLUNTARY, status_changes
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair, Wording


class VoluntaryGuard(Guard):
    """A voluntary statement stays voluntary, and a duty doesn't become one."""

    id = "voluntary"
    title = "Freiwilligkeit"
    why = "Wer nicht weiß, dass eine Angabe freiwillig ist, kann nicht selbst entscheiden, ob er sie macht."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "E-Mail-Adresse (freiwillige Angabe)",
            "E-Mail-Adresse",
            "E-Mail-Adresse (wenn Sie möchten)",
        ),
        Example(
            "Die Teilnahme an der Umfrage ist freiwillig.",
            "Bitte nehmen Sie an der Umfrage teil.",
            "Sie müssen nicht an der Umfrage teilnehmen.",
        ),
        Example(
            "Das Geburtsdatum ist anzugeben.",
            "Das Geburtsdatum können Sie freiwillig angeben.",
            "Bitte geben Sie Ihr Geburtsdatum an.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """What became an offer; "freiwillig" that is gone, or new on a duty; "Pflichtangabe" that is gone."""
        yield from _offered(pair)
        for change in status_changes(pair.original.text, pair.rewrite.text, VOLUNTARY, REQUIRED):
            if change.kind == VOLUNTARY and change.lost:
                message = "Dass es freiwillig ist, steht nicht mehr in der neuen Fassung."
                yield Drift(change.place, None, message, BLOCK if _asks(pair.rewrite) else WARN)
            elif change.kind == VOLUNTARY:
                message = "„Freiwillig“ steht nicht im Original."
                yield Drift(None, change.place, message, BLOCK if _asks(pair.original) else WARN)
            elif change.lost:
                yield Drift(
                    change.place, None, "Dass es Pflicht ist, steht nicht mehr in der neuen Fassung.", WARN
                )


_OFFER = re.compile(
    r"\b[bB]iete[nt]?\b[^.;!?]*\ban\b|\bangeboten\b|\bAngebot\w*"
    r"|\b[lL]aden Sie\b[^.;!?]*\bein\b|\bEinladung\b"
)
_WISH = re.compile(
    r"\b(?:[wW]enn|[fF]alls) Sie (?:\w+ ){0,5}(?:möchten|wollen|mögen)\b|\b(?:Möchten|Wollen) Sie\b"
)
_OFFERED = re.compile(
    r"biete|angebot|einl[aä]d|wunsch|wünsch|möcht|woll|kann|können|dürf|darf|freiwillig|empf", re.IGNORECASE
)
_OBLIGED = re.compile(r"verpflicht|\bpflicht|anordnung|angeordnet|vorladung|vorgeladen", re.IGNORECASE)
_STILL = re.compile(r"pflicht|muss|müss|anordn|angeordnet|vorgeschrieben|verlang", re.IGNORECASE)


def _offered(pair: Pair) -> Iterator[Drift]:
    """ "sind verpflichtet teilzunehmen", now "Wir bieten Ihnen an": what one must do has become an offer."""
    original, rewrite = pair.original.text, pair.rewrite.text
    if _OFFERED.search(original) or not _asks(pair.original):
        return
    offer = _OFFER.search(rewrite)
    wish = _WISH.search(rewrite) if _OBLIGED.search(original) and not _STILL.search(rewrite) else None
    match = offer or wish
    if match is not None:
        yield Drift(None, match.span(), f"„{match.group()}“: Im Original ist es eine Pflicht.", WARN)


def _asks(wording: Wording) -> bool:
    """Whether the wording orders something or asks for it."""
    return any(force.sort == MUST and force.strength in {FIRM, REQUEST} for force in forces(wording))
