"""Who stands in a sentence instead of "Sie", and what else in it speaks of that person: pronouns, possessives."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.language.grammar.agreement import Reading
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.roles import RoleUse, role_uses
from workbench.language.words.noun_table import Gender

_SPOKEN = re.compile(r"Sie|Ihnen|Ihr(?:e[rsnm]?)?")
_FIRST = frozenset("ich mich mir mein meine meinen meinem meiner meines".split())
_JOINS = frozenset({"und", "oder", "sowie", "bzw.", "beziehungsweise", "/"})
_DEFINITE = frozenset({"der", "die", "dem", "den", "des"})
_ATTRIBUTES = re.compile(r"\w*(?:berechtigt|pflichtig|stellend|suchend|zeichnend|bedürftig)(?:e[rsnm]?)")
_GIVER = re.compile(r"\w+geber(?:s|n|in|innen)?")
"""Who gives something to readers is the other side: their landlord, employer, lender."""
PERSON = re.compile(
    r"\w*(?:person|eltern|mutter|vater|kind|frau|mann|partner|partnerin|gatte|gattin|vermieter|geber|träger"
    r"|behörde|amt|stelle|tochter|sohn|vertreter|betreuer|arzt|ärztin|angehörige[rnm]?|mitglied|schwester|bruder)"
)


@dataclass(frozen=True, slots=True)
class Role:
    """The uses of one role (token indexes) with the phrase of each; `gender` of the word that names the person."""

    uses: tuple[tuple[RoleUse, Phrase], ...]
    gender: Gender


def role_in(sentence: Sentence) -> Role | None:
    """The only role of readers in the sentence; None without one, or where somebody else may be meant."""
    tokens = sentence.tokens
    if any(_SPOKEN.fullmatch(token.text) or token.text.lower() in _FIRST for token in _inside(tokens)):
        return None
    uses = [use for use in role_uses(tokens) if use.sure]
    if any(_GIVER.fullmatch(tokens[use.last].text.lower()) for use in uses):
        return None
    if not uses or len({_stem(tokens[use.last]) for use in uses}) > 1:
        return None
    found = []
    genders: set[Gender] = set()
    for use in uses:
        phrase = _phrase(sentence, use)
        readings = sentence.readings[use.last] or frozenset()
        if phrase is None or not _is_plain(sentence, use, phrase):
            return None
        behind_noun = use.first > 0 and tokens[use.first - 1].pos in {"NOUN", "PROPN"}
        genders |= {one.gender for one in readings if one.number == "sg" and one.gender}
        plural = {one.case for one in readings if one.number == "pl"} - (set() if behind_noun else {"gen"})
        if plural or not any(one.number == "sg" for one in readings):
            return None
        found.append((use, phrase))
    gender = _gender(tokens[uses[0].last], genders, tokens[uses[0].first])
    return Role(tuple(found), gender) if gender else None


def other_owner(sentence: Sentence, role: Role, index: int) -> bool | None:
    """Whether a possessive or pronoun may mean another noun: None if surely not, True if it is likely a person."""
    taken = {use.last for use, _ in role.uses}
    found = None
    for at in range(len(sentence.tokens)):
        token = sentence.tokens[at]
        if token.tag == "NE":
            return True
        if token.pos != "NOUN" or at in taken or at == index + 1:
            continue
        if any(_fits(one, role.gender) for one in sentence.readings[at] or ()):
            if at > index and not PERSON.fullmatch(token.text.lower()):
                continue
            if role.gender == "f":
                return True
            found = bool(found) or PERSON.fullmatch(token.text.lower()) is not None
    return found


def _fits(reading: Reading, gender: Gender) -> bool:
    """Whether "sein" or "er" (masculine), "ihr" or "sie" (feminine) may mean a noun of this reading."""
    if gender == "f":
        return reading.number == "pl" or reading.gender in {"f", None}
    return reading.number == "sg" and reading.gender in {"m", None}


def _inside(tokens: Sequence[Token]) -> Sequence[Token]:
    """All but a first word, which has a capital anyway."""
    return tokens[1:] if tokens and tokens[0].text in {"Sie", "Ihr", "Ihre", "Ihnen"} else tokens


def _stem(token: Token) -> str:
    return re.sub(r"(?:innen|in|e[nrms]?|s|n)$", "", token.text.lower())


def _phrase(sentence: Sentence, use: RoleUse) -> Phrase | None:
    found = (item for item in sentence.noun_phrases if item.noun == use.last)
    return next(found, None)


def _is_plain(sentence: Sentence, use: RoleUse, phrase: Phrase) -> bool:
    """Whether the definite article and the role are all there is: nothing would be lost with "Sie"."""
    tokens = sentence.tokens
    if phrase.preposition is not None and phrase.preposition > use.last:
        return False
    contracted = phrase.preposition is not None and tokens[phrase.preposition].tag == "APPRART"
    articles = [tokens[at].text.lower() for at in phrase.determiners]
    if not (len(articles) == 1 and articles[0] in _DEFINITE) and not (contracted and not articles):
        return False
    if any(_ATTRIBUTES.fullmatch(tokens[at].text) is None for at in phrase.adjectives):
        return False
    person = tokens[use.last].text.lower().startswith(("person", "elternteil"))
    if person != bool(phrase.adjectives):
        return False
    before = tokens[use.first - 1].text if use.first else ""
    return before not in _JOINS and not _goes_on(sentence, use.last)


def _goes_on(sentence: Sentence, last: int) -> bool:
    """Whether something behind the noun says more about the person: a genitive, "von", a relative clause, "oder"."""
    tokens = sentence.tokens
    if last + 1 >= len(tokens):
        return False
    behind = tokens[last + 1]
    if behind.text in _JOINS or behind.tag in {"NE", "$("} or behind.text in {"(", "§"}:
        return True
    if behind.text == "," and last + 2 < len(tokens):
        following = tokens[last + 2]
        return following.tag in {"PRELS", "PRELAT", "ART", "NN"} or following.text in {"welcher", "welche"}
    if behind.tag in {"APPR", "APPRART"}:
        clause = sentence.clause_at(last)
        return (
            clause is not None
            and clause.finite is not None
            and last < clause.finite
            and clause.kind == "main"
        )
    readings = sentence.readings[last + 1]
    return behind.pos == "DET" and bool(readings) and any(one.case == "gen" for one in readings or ())


def _gender(noun: Token, genders: set[Gender], article: Token) -> Gender | None:
    if noun.text.endswith("in"):
        return "f"
    if len(genders) == 1:
        return next(iter(genders))
    word = article.text.lower()
    return "m" if word in {"der", "den", "dem", "des"} and "m" in genders else None
