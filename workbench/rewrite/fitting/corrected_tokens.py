"""The tokens of a sentence without some usual errors of the tagger."""

import re
from collections.abc import Sequence
from dataclasses import replace

from workbench.language.grammar.agreement import Reading, determiner_readings
from workbench.language.grammar.clauses import RELATIVE, SUBORDINATE, clauses
from workbench.language.morphology import Token
from workbench.language.words.nouns import noun_readings, table_readings

_SINGLE = re.compile(r"(?:einzig|einzeln|erst|letzt|nächst|ander|weiter|übrig|meist)e[rsnm]?")
_POLITE = re.compile("Ihr(?:e[rsnm]?)?")
_NO_NOUN_PHRASE = frozenset(
    {"ADV", "ADJD", "PTKNEG", "PPER", "PRF", "APPR", "APPRART", "PROAV", "PIS", "ART", "PPOSAT", "PIAT"}
)
_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des"})


def corrected(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens without some usual errors of the tagger.

    "Ihr" and "welche" in front of a noun belong to it; a preposition with nothing behind it is a prefix ("mit:").
    """
    tokens = _with_lone_articles([_noun_by_capital(tokens, at) for at in range(len(tokens))])
    found = list(tokens)
    for at, token in enumerate(tokens[:-1]):
        following = tokens[at + 1]
        nominal = following.tag in {"ADJA", "NN", "NNA"}
        if nominal and _is_attribute(token, following):
            found[at] = replace(token, tag="ADJA", pos="ADJ")
        elif nominal and token.tag == "PPER" and _POLITE.fullmatch(token.text):
            found[at] = replace(token, tag="PPOSAT", pos="DET")
        elif nominal and token.tag in {"PWS", "PIS"} and _may_lead(token, following):
            found[at] = replace(token, tag="PIAT" if token.tag == "PIS" else "PWAT", pos="DET")
        elif token.tag in {"APPR", "KON"} and token.text in {"als", "wie"} and following.text != "auch":
            found[at] = replace(token, tag="KOKOM", pos="CONJ")
        elif token.tag == "APPR" and following.text in {":", ".", "!", "?", ";"}:
            found[at] = replace(token, tag="PTKVZ", pos="PART")
        elif (
            token.tag in {"PDS", "KOUS"} and token.text.lower() in _ARTICLES and _leads_participle(tokens, at)
        ):
            found[at] = replace(token, tag="ART", pos="DET")
        elif token.tag == "PIS" and at and tokens[at - 1].pos == "DET" and _SINGLE.fullmatch(token.text):
            found[at] = replace(token, tag="ADJA", pos="ADJ")
        elif token.tag in {"ART", "PDS"} and _opens_joined_relative(tokens, at):
            found[at] = replace(token, tag="PRELS", pos="PRON")
    return _with_finite_ends(tuple(found))


def _leads_phrase(tokens: Sequence[Token]) -> bool:
    """Whether only a noun phrase stands between the first word and a finite verb that doesn't end its clause."""
    at = next((at for at, token in enumerate(tokens) if token.tag.endswith("FIN")), 0)
    nominal = all(token.pos in {"DET", "ADJ", "NOUN", "PROPN", "NUM"} for token in tokens[1:at])
    return at > 1 and nominal and at + 1 < len(tokens) and tokens[at + 1].pos != "PUNCT"


def _with_lone_articles(tokens: Sequence[Token]) -> tuple[Token, ...]:
    found = list(tokens)
    for at in range(len(found) - 2):
        if found[at].text.lower() == "ein" and found[at + 1].text == "paar":
            found[at] = replace(found[at], tag="ADV", pos="ADV")
        if (
            found[at].text in {"mehr", "weniger"}
            and found[at + 1].text == "als"
            and found[at + 2].tag == "CARD"
        ):
            found[at : at + 2] = [replace(one, tag="ADV", pos="ADV") for one in found[at : at + 2]]
        if _is_picked(found, at):
            found[at + 1] = replace(found[at + 1], tag="ADJA", pos="ADJ")
        if _is_one_of_two(found, at):
            found[at] = replace(found[at], tag="ART", pos="DET")
            found[at + 1] = replace(found[at + 1], tag="ADJA", pos="ADJ")
    if found and found[0].text == "Während" and _leads_phrase(found):
        found[0] = replace(found[0], tag="APPR", pos="ADP")
    return tuple(found)


def _is_picked(tokens: Sequence[Token], at: int) -> bool:
    """Whether "eine" behind an article is no article: "die eine Gruppe", but not "Regeln, die eine Gruppe plant"."""
    free = not at or tokens[at - 1].pos != "PUNCT"
    if not free or tokens[at].text.lower() not in _ARTICLES or tokens[at + 1].text not in {"eine", "einen"}:
        return False
    article = replace(tokens[at], tag="ART", pos="DET")
    return tokens[at + 2].tag in {"NN", "NNA"} and _article_agrees(article, tokens[at + 2])


def _is_attribute(token: Token, following: Token) -> bool:
    """Whether a small "noun" is an adjective, or an "adverb" with the ending of the adjective behind it.

    "von erheblicher politischer Bedeutung".
    """
    if token.tag != "ADJD":
        return token.tag in {"NN", "NNA"} and token.text.islower()
    ending = token.text[-2:]
    return following.tag == "ADJA" and ending in {"er", "es", "em", "en"} and following.text.endswith(ending)


def _is_one_of_two(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article stands in front of "andere" and its like, and a finite verb behind: "die andere bleibt"."""
    if tokens[at].tag != "PRELS" or tokens[at].text not in _ARTICLES:
        return False
    return _SINGLE.fullmatch(tokens[at + 1].text) is not None and tokens[at + 2].tag.endswith("FIN")


def _opens_joined_relative(tokens: Sequence[Token], at: int) -> bool:
    """Whether a second relative clause begins here: "das Sie nicht brauchen und das noch gut ist"."""
    front = at - 1 if at and tokens[at - 1].tag == "APPR" else at
    joined = front > 1 and tokens[front - 1].tag == "KON" and tokens[front - 2].pos == "VERB"
    if not joined or tokens[at].text not in _ARTICLES or tokens[at + 1].tag not in _NO_NOUN_PHRASE:
        return False
    if not any(token.tag in {"PRELS", "PRELAT"} for token in tokens[:at]):
        return False
    end = next((place for place in range(at, len(tokens)) if tokens[place].pos == "PUNCT"), len(tokens))
    verbs = [token.tag for token in tokens[at:end] if token.pos == "VERB"]
    return bool(verbs) and tokens[end - 1].pos == "VERB" and tokens[at + 1].pos != "VERB"


def _with_finite_ends(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """A verb in -en that ends a clause beside "Sie" or "wir" is finite: "die Sie uns schicken", "das Sie haben"."""
    if not any(token.tag in {"VVINF", "VAINF", "VMINF"} for token in tokens):
        return tokens
    found = list(tokens)
    for clause in clauses(tokens):
        own = [at for at in clause.own if tokens[at].pos == "VERB"]
        at = clause.finite
        if clause.kind not in {RELATIVE, SUBORDINATE} or at is None or own[-1:] != [at]:
            continue
        alone = own == [at] and tokens[at].tag == "VVINF"
        if not alone and tokens[at].tag not in {"VAINF", "VMINF"}:
            continue
        if any(tokens[one].text in {"Sie", "sie", "wir"} and tokens[one].tag == "PPER" for one in clause.own):
            found[at] = replace(tokens[at], tag=tokens[at].tag.replace("INF", "FIN"))
    return tuple(found)


def _noun_by_capital(tokens: Sequence[Token], at: int) -> Token:
    """A "verb" with a capital inside a sentence is a noun ("Ihrer Vorsprache")."""
    token = tokens[at]
    inside = at > 0 and tokens[at - 1].pos not in {"PUNCT", "NUM", "X"}
    if token.tag == "NE" and at and _article_agrees(tokens[at - 1], token):
        return replace(token, tag="NN", pos="NOUN")
    verb = token.tag.startswith("VV") and token.text[:1].isupper() and not token.text.isupper()
    return replace(token, tag="NN", pos="NOUN") if inside and verb else token


def _article_agrees(before: Token, token: Token) -> bool:
    """Whether the word is a noun of the table that fits the article in front ("des Brandes")."""
    limit = determiner_readings(before.text) if before.pos == "DET" else None
    return bool(limit) and any(
        one.agrees(Reading(form.case, form.number, form.gender))
        for one in limit or ()
        for form in table_readings(token.text)
    )


def _leads_participle(tokens: Sequence[Token], at: int) -> bool:
    """Whether a phrase goes on behind one put inside it: "das über der Grenze liegende Einkommen"."""
    inside = tokens[at + 1].tag in {"APPR", "APPRART", "PPER", "PRF"}
    for place in range(at + 2, min(at + 16, len(tokens) - 1)):
        tag = tokens[place].tag
        if not inside or tag.endswith(("FIN", "INF", "IMP")) or tag.startswith("$"):
            return False
        closed = tokens[place - 1].tag in {"NN", "NNA", "NE", "CARD", "PPER"}
        if tag == "ADJA" and closed and tokens[place + 1].tag in {"NN", "NNA"}:
            return True
    return False


def _may_lead(token: Token, following: Token) -> bool:
    """Whether the pronoun can be the determiner of the noun: not in "Wer hilft welche Kosten ..."."""
    own = determiner_readings(token.text)
    if own is None:
        return False
    if following.tag == "ADJA":
        return True
    other = noun_readings(following.text)
    return any(one.agrees(Reading(form.case, form.number, form.gender)) for one in own for form in other)
