"""A passive: the sentence doesn't say who acts."""

from collections.abc import Iterable
from functools import cache

from workbench.language.grammar.auxiliaries import MODAL, finite_auxiliary
from workbench.language.grammar.clauses import MAIN
from workbench.language.grammar.impersonal_passives import is_impersonal_passive
from workbench.language.grammar.verb_groups import MODAL_PASSIVE, VerbGroup, group_span, group_words
from workbench.language.rule import EINFACH, INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import phrases

_DUTY = ("muss", "müss", "muß", "soll", "hat", "haben")
_NO_DECISION = frozenset(
    "Auskunft Rat Unterricht Gelegenheit Widerspruch Klage Einspruch Beschwerde Einwand Einwendung Einwilligung".split()
)
"""What is given to everybody, and what readers raise: "Auskünfte werden erteilt", "kann Widerspruch erhoben werden"."""
_ANNOUNCING = frozenset("bitten ersuchen hinweisen verweisen anheimstellen empfehlen raten mitteilen".split())
_NEVER_ACTIVE = frozenset({"gebären"})


class Passive(SentenceRule):
    """A hint for most; a warning where a duty or a decision has no actor, and for all in plain language."""

    id = "passive"
    catalogue = "R30"
    title = "Passiv"
    why = "Im Passiv bleibt offen, wer etwas tut. Wer liest, muss raten: ich selbst oder das Amt?"
    source = "BVA Bürgernahe Verwaltungssprache; DIN 8581-1; BITV 2.0 Anl. 2; LanguageTool simple"
    severity = INFO
    examples = (
        Example("Die Gartenabfälle werden nur im März abgeholt.", "Wir holen Gartenabfälle nur im März ab."),
        Example("Ihrem Wunsch kann nicht entsprochen werden.", "Wir können Ihren Wunsch nicht erfüllen."),
        Example(
            "Die Hausordnung muss von allen Eltern unterschrieben werden.",
            "Alle Eltern müssen die Hausordnung unterschreiben.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Each passive, from its first verb to its last."""
        for group in sentence.verb_groups:
            start, end = group_span(sentence.tokens, group)
            if not _counts(sentence, group) or sentence.is_exempt(start, start + 1):
                continue
            severity = WARNING if settings.target == EINFACH and not group.agent else INFO
            words = group_words(sentence.tokens, group)
            if group.agent:
                yield Hit(start, end, f"„{words}“ ist Passiv. Beginnen Sie mit dem, der handelt.", INFO)
            elif _is_duty(sentence, group) and not _is_readers(sentence, group):
                message = f"„{words}“: Wer muss das tun? Schreiben Sie „Sie müssen …“ oder „Wir müssen …“."
                yield Hit(start, end, message, WARNING)
            elif _decides(sentence, group):
                message = f"„{words}“: Wer entscheidet das? Schreiben Sie zum Beispiel „Wir …“."
                yield Hit(start, end, message, WARNING)
            else:
                yield Hit(start, end, f"„{words}“ ist Passiv. Schreiben Sie, wer das tut.", severity)


def _counts(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether it is a passive that another rule doesn't name already ("Es wird gebeten", "Darauf wird hingewiesen")."""
    if not group.is_passive or group.lemma in _NEVER_ACTIVE:
        return False
    announces = group.lemma in _ANNOUNCING or any(
        sentence.tokens[index].text.lower() == "es" for index in group.clause
    )
    return not (announces and is_impersonal_passive(sentence, group))


def _is_duty(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether a main clause says that something must be done."""
    verb = sentence.tokens[group.finite]
    modal = group.kind == MODAL_PASSIVE and finite_auxiliary(verb) == MODAL
    form = verb.text.lower()
    return (
        modal and form.startswith(_DUTY) and not form.startswith("sollt") and _in_main_clause(sentence, group)
    )


def _is_readers(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether the subject in front is the reader's own, so that it is clear who must act: "Ihr Ausweis muss ..."."""
    return sentence.tokens[group.clause[0]].text in {"Ihr", "Ihre"} and group.clause[0] < group.finite


def _decides(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether a main clause says what the office decides about the reader."""
    words = {sentence.tokens[index].lemma for index in group.clause}
    return group.lemma in _decision_verbs() and not words & _NO_DECISION and _in_main_clause(sentence, group)


def _in_main_clause(sentence: Sentence, group: VerbGroup) -> bool:
    clause = sentence.clause_at(group.finite)
    return clause is None or clause.kind == MAIN


@cache
def _decision_verbs() -> frozenset[str]:
    """Verbs of decisions, without those that everyday texts use of anybody."""
    return frozenset(phrase.text for phrase in phrases("decision_verbs") if phrase.note != "Alltag")
