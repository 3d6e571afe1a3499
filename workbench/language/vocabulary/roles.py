"""People whom an office writes about instead of to: "der Antragsteller", "die leistungsberechtigte Person"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from workbench.language.morphology import Token
from workbench.language.tokens import GENDER_ENDING
from workbench.language.vocabulary.phrases import phrases

SUBJECT, RECIPIENT, AGENT, OWNER, OTHER = "subject", "recipient", "agent", "owner", "other"
"""Part in the sentence. agent: with von or durch; owner: genitive; recipient: dative; other: with a preposition."""

_PERSON = re.compile(
    r"(?:person|personen|familie|familien|haushalt|haushalte|elternteil|elternteile|personenkreis)"
)
_FEMININE = re.compile(r"(?:innen|in)$")
_ENDING = re.compile(r"e[nmrs]?$")
_SURE_HEADS = re.compile(
    r"\w{3,}(?:inhaber|empfänger|berechtigt|pflichtig|schuldner|bezieher|bewerber|antragsteller|suchend)"
)
_DATIVE = frozenset("dem einem jedem diesem jenem keinem".split())
_GENITIVE = frozenset("des eines jedes dieses jenes keines".split())
_SPOKEN = frozenset({"Sie", "Ihr", "Ihnen", "Ihre", "Ich", "ich", "Wir"})


@dataclass(frozen=True, slots=True)
class RoleUse:
    """A role at tokens `first` to `last`, article included. `sure`: it nearly always means the reader."""

    first: int
    last: int
    part: str
    sure: bool


def role_uses(tokens: Sequence[Token]) -> tuple[RoleUse, ...]:
    """Every role in text order; none behind "als" or "Ihre", none that says what the reader is ("Sie sind Mieter")."""
    found: list[RoleUse] = []
    for index, token in enumerate(tokens):
        sure = _is_sure(tokens, index) if token.text[0].isupper() or _PERSON.fullmatch(token.text) else None
        if sure is None:
            continue
        first = _first(tokens, index)
        part = _part(tokens, first)
        if part and not _says_what_you_are(tokens, first, index):
            found.append(RoleUse(first, index, part, sure))
    return tuple(found)


def _is_sure(tokens: Sequence[Token], index: int) -> bool | None:
    """True for a role of readers, False for one that may be somebody else, None for any other word."""
    token = tokens[index]
    if token.pos not in {"NOUN", "PROPN", "ADJ", "X", "VERB"}:
        return None
    if token.pos not in {"NOUN", "PROPN"} and _ENDING.search(token.text) is None:
        return None
    for word in _stems(token):
        if word in _roles():
            return _roles()[word]
        if _SURE_HEADS.fullmatch(word):
            return True
    before = _ENDING.sub("", tokens[index - 1].text.lower()) if index else ""
    person = _PERSON.fullmatch(token.text.lower()) is not None
    return (
        True if person and (before in _attributes() or before.endswith(("berechtigt", "pflichtig"))) else None
    )


def _stems(token: Token) -> tuple[str, ...]:
    """The word without gender and inflection endings, as the list may have it."""
    form = GENDER_ENDING.sub("", token.text).lower()
    bare = _FEMININE.sub("", form)
    lemma = _FEMININE.sub("", token.lemma.lower())
    return form, bare, lemma, _ENDING.sub("", form), form.removesuffix("s"), form.removesuffix("n")


def _first(tokens: Sequence[Token], index: int) -> int:
    """The first token of the noun phrase: its article, with adjectives between."""
    first = index
    while first and tokens[first - 1].pos in {"ADJ", "DET"}:
        first -= 1
        if tokens[first].pos == "DET":
            break
    return first


def _part(tokens: Sequence[Token], first: int) -> str:
    before = tokens[first - 1] if first else None
    article = tokens[first].text.lower()
    if before is not None and before.text.lower() in {"als", "wie", "herr", "frau"}:
        return ""
    if tokens[first].tag == "PPOSAT":
        return ""
    if before is not None and before.pos == "ADP":
        return AGENT if before.text.lower() in {"von", "vom", "durch", "seitens"} else OTHER
    after_noun = before is not None and before.pos in {"NOUN", "PROPN"}
    if article in _GENITIVE or (after_noun and article == "der"):
        return OWNER
    return RECIPIENT if article in _DATIVE else SUBJECT


def _says_what_you_are(tokens: Sequence[Token], first: int, index: int) -> bool:
    """ "Sie sind Mieterin", "Ich bin Eigentümer": without the definite article, beside a form of sein."""
    spoken = any(token.text in _SPOKEN for token in tokens)
    being = any(
        token.pos == "VERB" and token.lemma.lower() in {"sein", "werden", "bleiben"} for token in tokens
    )
    definite = first < index and tokens[first].text.lower() in {"der", "die", "dem", "den", "des"}
    return spoken and being and not definite


@cache
def _roles() -> dict[str, bool]:
    rows = (phrase for phrase in phrases("reader_roles") if phrase.note != "Eigenschaft")
    return {phrase.text.lower(): phrase.note != "vielleicht" for phrase in rows}


@cache
def _attributes() -> frozenset[str]:
    return frozenset(phrase.text for phrase in phrases("reader_roles") if phrase.note == "Eigenschaft")
