""" "Es wird gebeten", "man": nobody is meant."""

from collections.abc import Iterable

from workbench.language.grammar.clauses import MAIN
from workbench.language.grammar.impersonal_passives import impersonal_verbs, is_impersonal_passive
from workbench.language.grammar.verb_groups import HAVE_TO_INFINITIVE, VerbGroup, group_words
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import PhraseUse, phrase_list

_DEFINING = frozenset({"nennen", "sagen", "bezeichnen", "verstehen"})
"""A term is explained: "Das nennt man Zuzahlung"."""


class Impersonal(SentenceRule):
    """Passives with "es" or without any subject, fixed phrases with "es", and "man"."""

    id = "impersonal"
    catalogue = "R31"
    title = "Unpersönlich: „es wird“, „man“"
    why = "„Es“ und „man“ sprechen niemanden an. Es bleibt offen, wer etwas tun soll."
    source = "BVA Bürgernahe Verwaltungssprache; LT SENTENCE_WITH_MAN"
    severity = WARNING
    examples = (
        Example("Es wird empfohlen, das Fahrrad abzuschließen.", "Schließen Sie bitte Ihr Fahrrad ab."),
        Example("Den Schlüssel muss man an der Pforte abgeben.", "Geben Sie den Schlüssel an der Pforte ab."),
        Example("Um Beachtung der Badeordnung wird ersucht.", "Bitte beachten Sie die Badeordnung."),
        Example("Es bedarf einer Genehmigung des Forstamts.", "Sie brauchen eine Genehmigung vom Forstamt."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """Impersonal passives first; phrases with "es" where no passive was found."""
        passives = [group for group in sentence.verb_groups if is_impersonal_passive(sentence, group)]
        for group in passives:
            yield _passive_hit(sentence, group)
        for use in phrase_list("impersonal_phrases").find(sentence):
            if not any(set(use.tokens) & {*group.members, *group.clause} for group in passives):
                yield _phrase_hit(use)
        yield from _man_hits(sentence)


def _passive_hit(sentence: Sentence, group: VerbGroup) -> Hit:
    tokens = sentence.tokens
    first = next((index for index in group.clause if tokens[index].text.lower() == "es"), group.members[0])
    start = min(tokens[first].start, tokens[group.members[0]].start)
    better = impersonal_verbs().get(group.lemma, "")
    advice = f"Schreiben Sie zum Beispiel „{better}“." if better else "Schreiben Sie, wer das tut."
    message = f"„{group_words(tokens, group)}“ spricht niemanden an. {advice}"
    clause = sentence.clause_at(group.finite)
    severity = WARNING if clause is None or clause.kind == MAIN else INFO
    return Hit(start, tokens[group.members[-1]].end, message, severity)


def _phrase_hit(use: PhraseUse) -> Hit:
    better = use.phrase.better
    advice = f"Schreiben Sie zum Beispiel „{better[0]}“." if better else "Nennen Sie, wer etwas tut."
    severity = INFO if use.phrase.note == "info" else WARNING
    return Hit(use.start, use.end, f"„{use.phrase.text}“ spricht niemanden an. {advice}", severity)


def _man_hits(sentence: Sentence) -> Iterable[Hit]:
    tokens = sentence.tokens
    for index, token in enumerate(tokens):
        if (
            token.text.lower() != "man"
            or token.tag in {"NN", "NE"}
            or sentence.is_exempt(token.start, token.end)
        ):
            continue
        verbs = [group for group in sentence.verb_groups if index in group.clause]
        if any(group.lemma in _DEFINING for group in verbs):
            continue
        duty = any(group.kind == HAVE_TO_INFINITIVE for group in verbs)
        message = "Wer ist „man“? Schreiben Sie „Sie“ oder „wir“."
        yield Hit(token.start, token.end, message, WARNING if duty else INFO)
