"""Who appears in a wording: the reader, the office, and other people and bodies, each under one name.

"Antragsteller", "Berechtigte" and "Sie" are the reader, "Behörde" and "wir" the office. Any other role keeps a name of
its own: the landlord is the same under "Vermieterin" and "Wohnungsgeber", and the "Standesamt" is not the "Bauamt".
"""

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from workbench.language.sentence import Sentence
from workbench.rewrite.facts.cues import Cue, cues
from workbench.rewrite.facts.wording import stem
from workbench.rewrite.guard import Wording

READER, OFFICE = "reader", "office"
SUBJECT, RECIPIENT, AGENT, OTHER = "subject", "recipient", "agent", "other"
HARD, NAMED_OFFICE, WEAK, SOFT = "hard", "office", "weak", "soft"
_PRONOUN = 5
_AGENT = frozenset({"von", "vom", "durch", "seitens", "vonseiten"})
_TOWARDS = frozenset({"an", "bei", "beim", "gegenüber", "zu", "zum", "zur", "ans"})
_OWED = frozenset("obliegen obliegt obliegen".split())


@dataclass(frozen=True)
class Role:
    """A role at `start:end` of a text. `name`: of its class.

    `sort`: hard (surely somebody else), office (a named one), weak (parents, relatives) or soft (reader and office,
    adjectives like "ärztlich"). `is_noun`: whether it is named, rather than addressed or spoken of by a pronoun.
    """

    start: int
    end: int
    name: str
    sort: str
    is_noun: bool
    text: str = field(repr=False)

    @property
    def is_third(self) -> bool:
        """Whether it is neither the reader nor the office that writes."""
        return self.sort in {HARD, NAMED_OFFICE}

    @cached_property
    def part(self) -> str:
        """subject, recipient, agent ("von", "durch", "obliegt dem"), or other where its case tells nothing."""
        if not self.is_noun:
            return OTHER
        wording = Wording(self.text)
        for (offset, end), one in zip(wording.spans, wording.sentences, strict=True):
            if offset <= self.start < end:
                return _part_in(one, self.end - offset)
        return OTHER


@lru_cache(maxsize=512)
def roles(text: str) -> tuple[Role, ...]:
    """Every role in text order."""
    return tuple(_role(text, cue) for cue in cues("roles", text) if cue.kind != "none")


def names(found: tuple[Role, ...]) -> frozenset[str]:
    """The names of the roles."""
    return frozenset(role.name for role in found)


_ONE_BODY = frozenset(
    frozenset(pair.split())
    for pair in (
        "schulleitung schule",
        "schulleitung kita",
        "schulleitung heim",
        "arbeitgeber unternehmen",
        "bauaufsichtsamt bauamt",
        "tagespfleger kita",
        "gemeindekass stadt",
        "stadtkass stadt",
        "kreiskass stadt",
    )
)
"""Names of a body and of who speaks for it."""


def are_one_body(one: Role, other: Role) -> bool:
    """Whether the one may act for the other: "die Schulleitung" and "die Schule"."""
    return frozenset({one.name, other.name}) in _ONE_BODY


def _role(text: str, cue: Cue) -> Role:
    word = text[cue.start : cue.end]
    name = _body(stem(word.split()[-1])) if cue.kind.startswith("=") else cue.kind
    noun = word.split()[-1][0].isupper() and (cue.strength != SOFT or len(word) > _PRONOUN)
    return Role(cue.start, cue.end, name, cue.strength if noun else SOFT, noun, text)


_OF_BODY = re.compile(r"(?<=\w{4})(?:behord|amt|stell|verwaltung|verwalt)$")


@lru_cache(maxsize=4096)
def _body(name: str) -> str:
    """One name for a body that is called now "Amt", now "Behörde" or "Stelle": "Hafenbehörde" and "Hafenamt"."""
    return _OF_BODY.sub("amt", name)


def _part_in(sentence: Sentence, end: int) -> str:
    tokens = sentence.tokens
    index = next((place for place, token in enumerate(tokens) if token.end >= end), None)
    if index is None:
        return OTHER
    first = index
    while first and tokens[first - 1].pos in {"DET", "ADJ"}:
        first -= 1
    before = tokens[first - 1].text.lower() if first else ""
    if tokens[first].text.lower() in {"vom", "zum", "zur", "beim", "ans"}:
        before = tokens[first].text.lower()
    if before in _AGENT:
        return OTHER if is_apart(sentence, index) else AGENT
    if before in _TOWARDS:
        return RECIPIENT
    if first and tokens[first - 1].pos == "ADP":
        return OTHER
    readings = sentence.readings[index]
    cases = {reading.case for reading in readings} if readings else set()
    if cases == {"dat"}:
        owed = any(token.lemma.lower() in _OWED or token.text == "obliegt" for token in tokens)
        return AGENT if owed else RECIPIENT
    if "nom" in cases:
        return SUBJECT
    return RECIPIENT if cases == {"dat", "gen"} and not _after_noun(sentence, first) else OTHER


def is_apart(sentence: Sentence, index: int) -> bool:
    """ "von der Schule entfernt" says where something is."""
    behind = sentence.tokens[index + 1 : index + 2]
    return bool(behind) and behind[0].text.lower() in {
        "entfernt",
        "weg",
        "getrennt",
        "unabhängig",
        "abhängig",
        "aus",
    }


def _after_noun(sentence: Sentence, first: int) -> bool:
    return first > 0 and sentence.tokens[first - 1].pos in {"NOUN", "PROPN"}
