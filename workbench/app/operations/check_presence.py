"""What a form should say by law and does not, wordings that are out of date, and what somebody waived."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.app.legal_settings import office_approved_blocks, office_presence_rules
from workbench.legal.approved_blocks import check_approved
from workbench.legal.presence_checking import check_presence as check_rules
from workbench.legal.presence_checking import document_kind
from workbench.model.document import Document
from workbench.model.legal import PresenceFinding, Waiver


@dataclass(frozen=True, slots=True)
class PresenceReport:
    """`kind` is the German name of the kind of document, "" for an unknown one.

    `waived` holds findings that may stand; one that waits for a second person is still among `findings`.
    """

    kind: str
    findings: tuple[PresenceFinding, ...]
    waived: tuple[tuple[PresenceFinding, Waiver], ...] = ()


def check_presence(document: Document, waivers: Sequence[Waiver] = ()) -> PresenceReport:
    """The findings for the document. May run in a worker thread.

    Raises `InputError` if the office's own rules or texts cannot be used.
    """
    rules = office_presence_rules()
    kind = document_kind(document, rules)
    found = (*check_rules(document, rules), *check_approved(document, office_approved_blocks()))
    shown, waived = [], []
    for finding in found:
        waiver = waiver_of(finding, waivers)
        if waiver is not None and waiver.holds:
            waived.append((finding, waiver))
        else:
            shown.append(finding)
    return PresenceReport(kind.name if kind is not None else "", tuple(shown), tuple(waived))


def waiver_of(finding: PresenceFinding, waivers: Sequence[Waiver]) -> Waiver | None:
    """The waiver for this finding; a signed one before one that waits."""
    fitting = [
        item
        for item in waivers
        if item.alert == finding.rule
        and item.place in ("", finding.segment)
        and item.words in ("", finding.words)
        and item.severity == finding.severity
    ]
    return next((item for item in fitting if item.holds), fitting[0] if fitting else None)
