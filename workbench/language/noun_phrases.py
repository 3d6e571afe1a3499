"""Rough counts of noun phrases without a preposition, to tell "wird ihm übergeben" from "wird es übergeben"."""

from collections.abc import Sequence

from workbench.language.morphology import Token

_NOT_NOMINATIVE = frozenset("mir dir ihm ihr ihnen uns euch".split())
_DATIVE_OR_GENITIVE = ("dem", "einem", "keinem", "des", "eines", "keines", "einer", "keiner")
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
    return direct_phrases(tokens, clause) >= 2


def direct_phrases(tokens: Sequence[Token], clause: Sequence[int]) -> int:
    """Number of noun phrases and pronouns that can be subject or accusative object."""
    count, governed = 0, False
    article = ""
    for index in clause:
        token = tokens[index]
        if token.pos == "ADP" and token.tag != "APPO":
            governed = True
        elif token.tag in {"ART", "PPOSAT", "PIAT", "PDAT", "PWAT"}:
            article = token.text.lower()
        elif token.tag in {"PPER", "PIS", "PDS", "PWS", "PRELS"}:
            count += not governed and _may_be_direct(token)
            governed = False
        elif token.pos in {"NOUN", "PROPN"}:
            count += not governed and not _oblique(article, token) and token.lemma.lower() not in _TIME
            governed, article = False, ""
            continue
        elif token.pos == "VERB" or token.pos == "ADV":
            governed, article = False, ""
    return count


def _may_be_direct(token: Token) -> bool:
    form = token.text.lower()
    return form not in _NOT_NOMINATIVE and form not in {"es", "dem", "denen", "dessen", "deren"}


def _oblique(article: str, noun: Token) -> bool:
    """Whether the article shows a dative or genitive; "der" does before a feminine noun."""
    if article in _DATIVE_OR_GENITIVE:
        return True
    if article == "der" or article.endswith("rer"):
        return noun.text.lower().endswith(_FEMININE) or noun.text.endswith("en")
    return article.endswith(_POSSESSIVE_ENDINGS) and article not in {
        "er",
        "es",
        "der",
        "jeder",
        "dieser",
        "unser",
    }
