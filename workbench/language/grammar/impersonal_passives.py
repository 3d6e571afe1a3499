"""Passives without a subject that acts or suffers: "Es wird gebeten", "Darauf wird hingewiesen"."""

from functools import cache

from workbench.language.grammar.clauses import INFINITIVE
from workbench.language.grammar.noun_phrases import direct_phrases
from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import phrases

_PLURAL = frozenset(
    "werden wurden würden sollen müssen können dürfen sollten müssten könnten sind waren".split()
)
_CONTENT = frozenset("dass daß ob wie was wer wann wo welche welcher welches inwieweit".split())


def is_impersonal_passive(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether it has no real subject: "es" stands for a clause or a noun, or nothing does."""
    if not group.is_passive:
        return False
    tokens = sentence.tokens
    sure = group.lemma in impersonal_verbs() and group.lemma not in _of_things()
    if any(tokens[index].text.lower() == "es" for index in group.clause):
        finite = tokens[group.finite].text.lower()
        return finite in _PLURAL or sure or _announces(sentence, group)
    if group.lemma not in impersonal_verbs() or direct_phrases(tokens, group.clause):
        return False
    return sure or _clause_follows(sentence, group)


def _announces(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether a noun or a clause follows that "es" announces."""
    return direct_phrases(sentence.tokens, group.clause) > 0 or _clause_follows(sentence, group)


def _clause_follows(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether a clause behind it says what is asked, told or examined."""
    tokens = sentence.tokens
    behind = [clause for clause in sentence.clauses if clause.first > group.finite]
    return any(
        clause.kind == INFINITIVE or tokens[clause.first].text.lower() in _CONTENT for clause in behind
    )


@cache
def impersonal_verbs() -> dict[str, str]:
    """Verbs that officials use so, with what to write instead ("" if that depends on the sentence)."""
    return {phrase.text: phrase.better[0] if phrase.better else "" for phrase in phrases("impersonal_verbs")}


@cache
def _of_things() -> frozenset[str]:
    """Verbs of the list that "es" may be the real object of: "Es (das Formular) wird geprüft"."""
    return frozenset(phrase.text for phrase in phrases("impersonal_verbs") if phrase.note == "Sache")
