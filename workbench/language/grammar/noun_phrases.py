"""Rough counts of noun phrases without a preposition, to tell "wird ihm übergeben" from "wird es übergeben"."""

from collections.abc import Sequence

from workbench.language.morphology import Token

_NOT_NOMINATIVE = frozenset("mir dir ihm ihr ihnen uns euch".split())
_ACCUSATIVE = frozenset("mich dich ihn sich".split())
_DATIVE_OR_GENITIVE = ("dem", "einem", "keinem", "des", "eines", "keines", "einer", "keiner")
_PRONOUNS = frozenset({"PPER", "PIS", "PDS", "PWS", "PRELS"})
_NOMINAL = frozenset({"NOUN", "PROPN"})
_DIRECT_ARTICLES = frozenset({"er", "es", "jeder", "dieser", "dieses", "jedes", "welches", "unser"})
_POSSESSIVE_ENDINGS = ("em", "es", "er")
_FEMININE = (
    "ung",
    "heit",
    "keit",
    "schaft",
    "ion",
    "tät",
    "in",
    "stelle",
    "behörde",
    "kasse",
    "person",
    "frau",
)
_TIME = frozenset(
    "tag woche monat jahr stunde minute mal januar februar märz april mai juni juli august september oktober november"
    " dezember montag dienstag mittwoch donnerstag freitag samstag sonntag euro prozent uhr".split()
)


def could_be_object(tokens: Sequence[Token], clause: Sequence[int]) -> bool:
    """Whether the clause has a subject and an accusative object beside it: then its verb is active."""
    accusative = any(tokens[index].text.lower() in _ACCUSATIVE for index in clause)
    return accusative or direct_phrases(tokens, clause) >= 2


def is_head_of_direct_phrase(tokens: Sequence[Token], noun: int) -> bool:
    """Whether the noun can be subject or agent: no preposition but von or durch, no genitive, not "Ihre Bank"."""
    first = noun
    while first and tokens[first - 1].pos in {"ADJ", "DET"}:
        first -= 1
        if tokens[first].pos == "DET":
            break
    before = tokens[first - 1] if first else None
    if before is not None and before.pos == "ADP":
        return before.text.lower() in {"von", "vom", "durch", "seitens"} and any(
            token.tag in {"VVPP", "VAPP"} for token in tokens
        )
    after_noun = before is not None and before.pos in _NOMINAL
    article = tokens[first].text.lower() if first < noun else ""
    if article.startswith("ihr"):
        return False
    return not _oblique(article, tokens[noun], after_noun) and not (after_noun and not article)


def direct_phrases(tokens: Sequence[Token], clause: Sequence[int]) -> int:
    """Number of noun phrases and pronouns that can be subject or accusative object."""
    count, governed, after_noun = 0, False, False
    article = ""
    for index in clause:
        token = tokens[index]
        if token.pos == "ADP" and token.tag != "APPO":
            governed = True
        elif token.pos == "DET":
            article = token.text.lower()
            after_noun = index > 0 and tokens[index - 1].pos in _NOMINAL
        elif token.tag in _PRONOUNS:
            count += not governed and _may_be_direct(token)
            governed = False
        elif token.pos in _NOMINAL:
            name = token.pos == "PROPN" and index > 0 and tokens[index - 1].pos in _NOMINAL
            count += not governed and not name and not _oblique(article, token, after_noun)
            governed, article, after_noun = False, "", False
        elif token.pos in {"VERB", "ADV"}:
            governed, article = False, ""
    return count


def _may_be_direct(token: Token) -> bool:
    form = token.text.lower()
    return form not in _NOT_NOMINATIVE and form not in {"es", "dem", "denen", "dessen", "deren"}


def _oblique(article: str, noun: Token, after_noun: bool) -> bool:
    """Whether it is a time, or the article shows a dative or genitive; "der" does before a feminine noun."""
    if noun.lemma.lower() in _TIME or article in _DATIVE_OR_GENITIVE:
        return True
    if article == "der" or article.endswith("rer"):
        return after_noun or noun.text.lower().endswith(_FEMININE) or noun.text.endswith("en")
    return article.endswith(_POSSESSIVE_ENDINGS) and article not in _DIRECT_ARTICLES
