"""Passives without a subject that acts or suffers: "Es wird gebeten", "Darauf wird hingewiesen"."""

from functools import cache

from workbench.language.noun_phrases import direct_phrases
from workbench.language.phrases import phrases
from workbench.language.sentence import Sentence
from workbench.language.verb_groups import VerbGroup

_PLURAL = frozenset(
    "werden wurden würden sollen müssen können dürfen sollten müssten könnten sind waren".split()
)


def is_impersonal_passive(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether it has no real subject: "es" stands for a clause or a noun, or nothing does."""
    if not group.is_passive:
        return False
    tokens = sentence.tokens
    if any(tokens[index].text.lower() == "es" for index in group.clause):
        finite = tokens[group.finite].text.lower()
        return finite in _PLURAL or group.lemma in impersonal_verbs() or _announces(sentence, group)
    return group.lemma in impersonal_verbs() and direct_phrases(tokens, group.clause) == 0


def _announces(sentence: Sentence, group: VerbGroup) -> bool:
    """Whether a noun or a clause follows that "es" announces."""
    if direct_phrases(sentence.tokens, group.clause):
        return True
    clause = sentence.clause_at(group.finite)
    others = [other for other in sentence.clauses if other is not clause]
    return clause is not None and any(
        sentence.tokens[other.first].text.lower() in {"dass", "ob"} for other in others
    )


@cache
def impersonal_verbs() -> dict[str, str]:
    """Verbs that officials use so, with what to write instead ("" if that depends on the sentence)."""
    return {phrase.text: phrase.better[0] if phrase.better else "" for phrase in phrases("impersonal_verbs")}
