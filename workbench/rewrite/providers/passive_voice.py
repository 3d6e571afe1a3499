"""Passive clauses in the active, where it is known who acts."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.grammar.verb_groups import MODAL_PASSIVE, PASSIVE
from workbench.language.sentence import Sentence
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.activation import activated


class PassiveVoice(RewriteProvider):
    """The actor comes from the phrase with von or durch, or from what offices and readers do."""

    id = "passive-voice"
    title = "Passiv auflösen"
    why = "Wer liest, sieht sofort, wer etwas tut: das Amt oder man selbst."
    source = "BVA Bürgernahe Verwaltungssprache; DIN 8581-1; BITV 2.0 Anl. 2"
    examples: ClassVar = (
        Example(
            "Der Bescheid wird Ihnen per Post zugestellt.", "Wir stellen Ihnen den Bescheid per Post zu."
        ),
        Example(
            "Die Erklärung muss unterschrieben werden.",
            "Sie müssen die Erklärung unterschreiben.",
        ),
        Example(
            "Die Höhe der Leistung wird vom Jobcenter berechnet.",
            "Das Jobcenter berechnet die Höhe der Leistung.",
        ),
        Example("Die Brücke wurde 1970 gesprengt.", "Die Brücke wurde 1970 gesprengt."),
        Example("Der Zugang ist gesperrt.", "Der Zugang ist gesperrt."),
        Example("Wir werden Sie anrufen.", "Wir werden Sie anrufen."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:
        """One for each passive clause whose actor is known."""
        for group in sentence.verb_groups:
            if group.kind in {PASSIVE, MODAL_PASSIVE} and "?" not in sentence.text:
                yield from activated(sentence, group, setting)
