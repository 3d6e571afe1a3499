"""Participles in front of a noun: "beigefügten", "zahlende", "zu entrichtende", "einzureichenden"."""

from collections.abc import Sequence

from workbench.language.grammar.clauses import Clause
from workbench.language.grammar.verbs import VerbForms
from workbench.language.morphology import Token
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.participle_forms import participles
from workbench.rewrite.fitting.verb_use import VerbUse

_OTHER_SENSE = frozenset(
    {"bestimmt", "verwandt", "ausgezeichnet", "gelegen", "verschieden", "gewiss", "angesehen"}
)
"""As attributes they are adjectives with a sense of their own."""


_ARTICLES = frozenset({"der", "die", "das", "des", "dem", "den", "alle", "diese"})


_ENDINGS = ("e", "en", "er", "es", "em")


def attributive(tokens: Sequence[Token], index: int, forms: VerbForms) -> VerbUse | None:
    """ "beigefügten", "zahlende", "zu entrichtende", "einzureichenden"."""
    token = tokens[index]
    word = token.text.lower()
    if token.tag != "ADJA" and not _between_determiner_and_noun(tokens, index):
        return None
    if not _has_noun_behind(tokens, index):
        return None
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word:
            continue
        if stem in participle_texts(forms) and stem not in _OTHER_SENSE:
            return VerbUse("attribute", index, ending=ending, sure=_opens_phrase(tokens, index))
        if stem == f"{forms.zu_infinitive.rsplit(' ', 1)[-1]}d" and forms.particle:
            return VerbUse("gerundive", index, ending=ending)
        if stem == forms.present_participle.rsplit(" ", 1)[-1]:
            zu = index - 1 if index and tokens[index - 1].text.lower() == "zu" else None
            return VerbUse("present_attribute" if zu is None else "gerundive", index, zu=zu, ending=ending)
    return None


def _opens_phrase(tokens: Sequence[Token], index: int) -> bool:
    """Whether what stands in front can't have the word as its verb: "Morgen entrichtete ..." may."""
    before = tokens[index - 1] if index else None
    return before is None or before.pos in {"DET", "ADJ", "ADP", "PART", "PUNCT", "CONJ", "NOUN", "PRON"}


def lacks_verb(analysis: Analysis, index: int, forms: VerbForms, clause: Clause | None) -> bool:
    """Whether a sentence would have no verb without this one: "Am Montag entrichtete Frau Kurz die Gebühr."."""
    tokens = analysis.tokens
    if clause is None or clause.finite not in {None, index} or tokens[-1].text not in {".", "!", "?"}:
        return False
    word = tokens[index].text.lower()
    found = any(word in {form.text, forms.joined(form)} for form in forms.finite)
    return found and not (index and tokens[index - 1].text.lower() in _ARTICLES)


def _has_noun_behind(tokens: Sequence[Token], index: int) -> bool:
    """Whether the phrase goes on: no attribute ends a clause ("was Frau Kurz bewilligte.")."""
    for at in range(index + 1, len(tokens)):
        if tokens[at].pos in {"NOUN", "PROPN", "X", "ABBR"} or tokens[at].text[:1].isupper():
            return True
        if tokens[at].pos in {"VERB", "DET"} or (tokens[at].pos == "PUNCT" and tokens[at].tag != "$,"):
            return tokens[at].pos == "PUNCT" and tokens[at].tag == "$("
    return False


def _between_determiner_and_noun(tokens: Sequence[Token], index: int) -> bool:
    """ "die entrichteten Gebühren" where the tagger saw a preterite."""
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    before = tokens[index - 1] if index else None
    if before is None or behind is None or behind.pos not in {"NOUN", "ADJ"}:
        return False
    return before.pos == "DET" or before.text.lower() in _ARTICLES


def participle_texts(forms: VerbForms) -> frozenset[str]:
    return frozenset(text.rsplit(" ", 1)[-1] for text in participles(forms))


def has_other_sense(token: Token) -> bool:
    """Whether the participle is an adjective of its own in front of a noun: "bestimmte Tage"."""
    return token.tag == "ADJA" and token.text.lower().rstrip("nmrs").removesuffix("e") in _OTHER_SENSE
