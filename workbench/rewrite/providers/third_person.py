""" "Sie" for the role of the reader: "der Antragsteller hat seinen Ausweis" -> "Sie haben Ihren Ausweis"."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.sentence import Sentence
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.addressing import addressed

_SPEAKS_TO_READERS = frozenset({"notice", "letter"})
"""A form may be filled in by somebody else: a landlord, a doctor, a guardian."""
_MEANT = "Bitte prüfen, ob hier die Person gemeint ist, die das liest."


class ThirdPerson(RewriteProvider):
    """Only where the sentence has one role, named with the definite article, and nothing is said about it."""

    id = "third-person"
    title = "„Sie“ statt Rolle"
    why = "Mit „Sie“ ist klar, wer gemeint ist. Bei „der Antragsteller“ fragt man sich: Bin ich das?"
    source = "BVA Bürgernahe Verwaltungssprache; BITV 2.0 Anl. 2; DIN 8581-1"
    examples: ClassVar = (
        Example("Der Antragsteller trägt die Kosten.", "Sie tragen die Kosten."),
        Example("Der Bescheid geht dem Antragsteller zu.", "Der Bescheid geht Ihnen zu."),
        Example("Die Wohnung des Antragstellers ist zu groß.", "Ihre Wohnung ist zu groß."),
        Example("Jeder Antragsteller bekommt eine Nummer.", "Jeder Antragsteller bekommt eine Nummer."),
        Example(
            "Der Antragsteller, der allein lebt, bekommt mehr.",
            "Der Antragsteller, der allein lebt, bekommt mehr.",
        ),
        Example("Der Hausmeister öffnet die Tür.", "Der Hausmeister öffnet die Tür."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:
        """One for the whole sentence: everything that speaks of the person changes together."""
        if setting.addressee != "Sie" or "?" in sentence.text:
            return
        found = addressed(sentence)
        if found is not None:
            reason = found.doubt or ("" if setting.document_type in _SPEAKS_TO_READERS else _MEANT)
            start, end = found.edits[0].start, found.edits[-1].end
            yield Proposal(start, end, found.edits, not reason, reason)
