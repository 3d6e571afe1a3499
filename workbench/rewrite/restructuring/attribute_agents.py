"""Who acts in an attribute, not in the clause: "von Ihnen gezahlte Beträge", "aus vom Amt zu vertretenden Gründen"."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.language.grammar.participles import may_be_participle
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.morphology import Token

_LOOSE = frozenset({"ADV", "PTKNEG", "PTKA", "PTKZU", "PAV", "CARD"})
_ENDINGS = ("en", "em", "er", "es", "e")
_PREPOSITIONS = frozenset(
    "aus bei mit nach für gegen wegen in an auf über unter zu durch ohne um seit trotz während aufgrund vor zwischen"
    " infolge hinsichtlich bezüglich außer gemäß neben hinter statt anstatt mangels zwecks".split()
)


def opens_attribute(tokens: Sequence[Token], phrases: Sequence[Phrase], at: int) -> bool:
    """Whether the von or durch at the index surely belongs to a participle in front of a noun.

    Behind another preposition, or in front of everything else where only one phrase can stand: "Von Ihnen bereits
    gezahlte Beträge werden angerechnet".
    """
    if at and (tokens[at - 1].pos == "ADP" or tokens[at - 1].text.lower() in _PREPOSITIONS):
        return True
    participle = participle_behind(tokens, phrases, at)
    if participle is None:
        return False
    noun = next((item.noun for item in phrases if participle in item.adjectives and item.noun), None)
    behind = tokens[noun + 1] if noun is not None and noun + 1 < len(tokens) else None
    opens = at == 0 or tokens[at - 1].tag in {"KON", "$.", "KOUS"}
    return opens and behind is not None and behind.tag.endswith("FIN")


def participle_behind(tokens: Sequence[Token], phrases: Sequence[Phrase], at: int) -> int | None:
    """Index of a participle in front of a noun that the phrase at the preposition may belong to."""
    own = next((item.noun for item in phrases if item.preposition == at and item.noun is not None), at + 1)
    following = own + 1
    while following < len(tokens):
        token = tokens[following]
        phrase = next((item for item in phrases if item.preposition == following and item.noun), None)
        if phrase is not None and phrase.noun is not None:
            following = phrase.noun + 1
        elif token.tag in _LOOSE or token.tag == "ADJD" or token.text == "zu":
            following += 1
        else:
            return following if _is_passive_participle(tokens, following) else None
    return None


def _is_passive_participle(tokens: Sequence[Token], at: int) -> bool:
    """Whether it says what was or has to be done: "gezahlte", "zu zahlende", "mitzuteilende"."""
    token = tokens[at]
    if token.tag != "ADJA":
        return False
    bare = next((token.text[: -len(one)] for one in _ENDINGS if token.text.endswith(one)), token.text)
    if bare.lower().endswith("end"):
        return tokens[at - 1].text == "zu" or "zu" in bare.lower()
    return may_be_participle(replace(token, text=bare))
