"""Words that deny: "nicht", "kein", "ohne", "un-" and verbs like "ausschließen"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import phrases

NOT, NONE, WITHOUT, UN, VERB = "not", "none", "without", "un", "verb"
HARD = frozenset({NOT, NONE, WITHOUT})
"""Those that deny on their own; "un-" and verbs are part of a word."""

_NONE = re.compile(
    r"kein\w{0,3}|nie|niemals|niemand\w{0,3}|nichts|nirgend\w*|weder|keinesfalls|keineswegs|keinerlei"
)
_NO_NEGATION = re.compile(
    r"un(?:d|s|ser\w*|ter\w*|sr\w+|gefähr|bedingt|verzüglich\w*|mittelbar\w*|längst|geachtet|beschadet|wesen|fug|fall"
    r"|wetter|geziefer|tat|geheuer\w*|heimlich\w*|glaublich|iform\w*|ion\w*|iversi\w+|erhört\w*|geduldig\w*)"
    r"|un(?:fäll|wett)\w*|uni\w*"
)
_UN = re.compile(r"un[a-zäöüß]{4,}")
_UN_NOUN = re.compile(
    r"Un(?!ter)[a-zäöü]{3,}(?:heit|keit|recht|sinn|ruhe|lust|willen|vermögen|kenntnis|gleichheit)"
)
_MISSING = re.compile(r"[a-zäöüß]{3,}los(?:e[nmrs]?)?")
_NO_LOSS = frozenset(
    "los kostenlos bargeldlos problemlos reibungslos formlos mühelos nahtlos stufenlos zahllos".split()
)


@dataclass(frozen=True, slots=True)
class Negation:
    """`token`: index in the sentence. `kind`: not, none, without, un (prefix, "-los") or verb."""

    token: int
    kind: str


@lru_cache(maxsize=256)
def negations(sentence: Sentence) -> tuple[Negation, ...]:
    """Every negation in the sentence, in text order; "weder ... noch" is one. Several rules ask in turn."""
    tokens = sentence.tokens
    found = ((index, _kind(tokens, index)) for index in range(len(tokens)))
    return tuple(Negation(index, kind) for index, kind in found if kind)


def _kind(tokens: Sequence[Token], index: int) -> str:
    token = tokens[index]
    form = token.text.lower()
    if form in {"nicht", "nich", "nimmer"}:
        return "" if _is_no_negation(tokens, index) else NOT
    if form == "ohne":
        return "" if _is_attribute(tokens, index) else WITHOUT
    if form[0] in "knw" and _NONE.fullmatch(form):
        return NONE
    if token.pos == "VERB" and not form.startswith("un"):
        return VERB if (token.joined_lemma or token.lemma).lower() in _denying_verbs() else ""
    if token.pos in {"ADJ", "ADV", "VERB"} and _is_negative_adjective(form):
        return UN
    if token.pos == "NOUN" and (_UN_NOUN.fullmatch(token.text) or token.lemma.lower() in _denying_nouns()):
        return UN
    return ""


def _is_attribute(tokens: Sequence[Token], index: int) -> bool:
    """ "ein Haus ohne Heizung": it belongs to the noun in front, unless that noun is denied itself."""
    if not index or tokens[index - 1].pos not in {"NOUN", "PROPN"}:
        return False
    return not any(
        _NONE.fullmatch(token.text.lower()) or token.text == "nicht"
        for token in tokens[max(0, index - 5) : index]
    )


def _is_no_negation(tokens: Sequence[Token], index: int) -> bool:
    """ "nicht nur", "nicht zuletzt" and "ob ... oder nicht" deny nothing."""
    after = tokens[index + 1].text.lower() if index + 1 < len(tokens) else ""
    before = tokens[index - 1].text.lower() if index else ""
    return after in {"nur", "allein"} or (before in {"oder", "gar"} and after in {"", ".", "?", ",", ")"})


def _is_negative_adjective(form: str) -> bool:
    if form.startswith("un"):
        return _UN.fullmatch(form) is not None and _NO_NEGATION.fullmatch(form) is None
    if form.endswith(("los", "lose", "losen", "loser", "loses", "losem")):
        return _MISSING.fullmatch(form) is not None and re.sub("e[nmrs]?$", "", form) not in _NO_LOSS
    return form in _denying_adjectives() or (form.startswith("nicht") and len(form) > 7)


@cache
def _denying_verbs() -> frozenset[str]:
    return frozenset(phrase.text for phrase in phrases("denying_words") if phrase.note == "Verb")


@cache
def _denying_nouns() -> frozenset[str]:
    return frozenset(phrase.text.lower() for phrase in phrases("denying_words") if phrase.note == "Hauptwort")


@cache
def _denying_adjectives() -> frozenset[str]:
    stems = [phrase.text for phrase in phrases("denying_words") if phrase.note == "Eigenschaft"]
    return frozenset(stem + ending for stem in stems for ending in ("", "e", "en", "er", "es", "em"))
