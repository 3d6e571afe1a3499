"""What a clause says about a phrase in it: other phrases that may be its subject, its verbs, what joins it."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.language.grammar.agreement import Readings
from workbench.language.grammar.clauses import DEPENDENT, Clause
from workbench.language.morphology import Token
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.verb_number import numbers_of

_SUBJECT_PRONOUNS = frozenset({"ich", "wir", "du", "er", "man", "wer"})
_COPULAS = frozenset({"sein", "werden", "bleiben", "heißen", "gelten", "lauten"})
_PRESENTING = frozenset(
    {
        "bestehen",
        "bleiben",
        "entstehen",
        "erfolgen",
        "fehlen",
        "folgen",
        "gelten",
        "kommen",
        "liegen",
        "stehen",
    }
)
"""Verbs without an object that often have "es" in front of their subject."""
_NOMINAL = frozenset(
    {"NN", "NNA", "NNI", "NE", "ART", "PPOSAT", "PDAT", "PIAT", "ADJA", "CARD", "APPR", "APPRART"}
)
_NOUNS = frozenset({"NN", "NNA", "NNI", "NE"})
_PRONOUNS = frozenset({"PPER", "PDS", "PIS", "PRELS", "PWS", "PRF"})


@dataclass(frozen=True, slots=True)
class Clausal:
    """A sentence and one phrase of it: from the token `first` to `head`."""

    whole: Analysis
    head: int
    first: int

    @property
    def tokens(self) -> Sequence[Token]:
        """The tokens of the sentence."""
        return self.whole.tokens

    @property
    def readings(self) -> Sequence[Readings | None]:
        """The readings of its tokens."""
        return self.whole.readings

    @property
    def clause(self) -> Clause | None:
        """The clause to which the head belongs itself."""
        return self.whole.clause_of(self.head)


def verbs_of(place: Clausal) -> set[str]:
    clause = place.clause
    around = clause.own if clause is not None else range(len(place.tokens))
    return {
        (token.joined_lemma or token.lemma).lower()
        for token in (place.tokens[index] for index in around)
        if token.pos == "VERB"
    }


def rivals_of(place: Clausal, clause: Clause) -> tuple[list[int], list[int]]:
    """Other heads of the clause that are surely its subject, and those that may be."""
    sure: list[int] = []
    possible: list[int] = []
    for index in clause.own:
        token = place.tokens[index]
        if place.first <= index <= place.head or _is_joined(place, index):
            continue
        if token.tag in _PRONOUNS or token.tag in _NOUNS:
            verdict = _nominative(place, clause, index)
            (sure if verdict else possible if verdict is None else []).append(index)
    return sure, possible


def _is_joined(place: Clausal, index: int) -> bool:
    """Whether "und" or "oder" joins the noun to the phrase: then both are subject or neither."""
    if index > place.head:
        between = place.tokens[place.head + 1 : index]
        if _is_apposition(place, index):
            return True
        return bool(between) and between[0].tag == "KON" and _only_leads(between[1:])
    between = place.tokens[index + 1 : place.first]
    return bool(between) and between[-1].tag == "KON" and len(between) == 1


def _is_apposition(place: Clausal, index: int) -> bool:
    """Whether the noun names the same between two commas: "Der Leiter des Kurses, Herr Ott, ruft Sie an"."""
    tokens = place.tokens
    comma = next((at for at in range(place.head + 1, index) if tokens[at].tag == "$,"), None)
    end = next((at for at in range(index, len(tokens)) if tokens[at].pos == "PUNCT"), None)
    if comma is None or end is None or tokens[end].tag != "$,":
        return False
    around = [*tokens[place.head + 1 : comma], *tokens[comma + 1 : end]]
    opens = any(token.tag in {"KOUS", "KOUI", "PRELS"} for token in tokens[comma + 1 : comma + 2])
    return not opens and all(token.tag in _NOMINAL or token.pos == "ABBR" for token in around)


def _only_leads(tokens: Sequence[Token]) -> bool:
    return all(token.pos in {"DET", "ADJ"} for token in tokens)


def _nominative(place: Clausal, clause: Clause, index: int) -> bool | None:
    token = place.tokens[index]
    if token.text.lower() == "es" and verbs_of(place) == {"geben"}:
        return True
    if token.text.lower() == "es" and index == clause.first and _presents(place, clause):
        return False
    if token.text.lower() in _SUBJECT_PRONOUNS and token.tag in _PRONOUNS:
        return True
    if token.text.lower() == "sie" and token.tag == "PPER" and clause.finite is not None:
        verdict = _sie_is_subject(place, clause.first, clause.finite, index)
        if verdict is not None:
            return verdict
    if token.tag == "NE":
        cited = index and (
            place.tokens[index - 1].tag == "CARD" or place.tokens[index - 1].text.startswith("§")
        )
        return False if cited or token.text.isupper() or after_preposition(place, index) else None
    found = place.readings[index]
    if not found or after_preposition(place, index):
        return False
    cases = {one.case for one in found}
    if cases == {"nom"}:
        return True
    return None if "nom" in cases and not _is_attribute(place, index) else False


def _sie_is_subject(place: Clausal, first: int, finite: int, index: int) -> bool | None:
    """Whether "Sie" or "sie" must be the subject, must not ("Der Leiter ruft Sie an"), or None for both."""
    numbers = numbers_of(place.tokens[finite])
    if place.tokens[index].text == "Sie" and index > finite and numbers and "pl" not in numbers:
        return False
    before = place.tokens[index - 1] if index else None
    opens = index in (finite + 1, first, finite - 1)
    return True if opens or (before is not None and before.tag in {"KOUS", "PWAV"}) else None


def _presents(place: Clausal, clause: Clause) -> bool:
    """Whether "es" only holds the first place: "Es wurde ein Kredit bewilligt", "Es fehlt ein Foto"."""
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    tags = {place.tokens[index].tag for index in clause.own}
    passive = place.tokens[clause.finite].lemma == "werden" and "VVPP" in tags
    return passive or bool(verbs_of(place) & _PRESENTING)


def after_preposition(place: Clausal, index: int) -> bool:
    """Whether a preposition governs the noun or pronoun: only determiners and adjectives stand between."""
    for back in range(index - 1, -1, -1):
        token = place.tokens[back]
        if token.pos == "ADP":
            return True
        if token.pos not in {"DET", "ADJ", "ADV", "NUM", "ABBR"}:
            return False
    return False


def _is_attribute(place: Clausal, index: int) -> bool:
    """Whether the noun may only be a genitive or a name behind another noun."""
    before = place.tokens[index - 1] if index else None
    return before is not None and before.tag in {"NN", "NNA", "NNI"} and place.tokens[index].tag == "NN"


def is_passive(place: Clausal) -> bool:
    """Whether "werden" stands in the clause with a participle and no infinitive of a full verb."""
    clause = place.clause
    own = [place.tokens[at] for at in clause.own] if clause is not None else []
    tags = {token.tag for token in own}
    return any(token.lemma == "werden" for token in own) and "VVPP" in tags and "VVINF" not in tags


def has_participle(place: Clausal, clause: Clause) -> bool:
    return any(place.tokens[index].tag in {"VVPP", "VVINF", "VVIZU", "PTKZU"} for index in clause.own)


def joined_to_other(place: Clausal) -> bool:
    before = place.tokens[place.first - 1] if place.first else None
    if place.tokens[place.head].tag in {"PRELS", "PRELAT"}:
        return False  # "und die Sie uns schicken" joins clauses
    return before is not None and (before.tag in {"KON", "KOKOM"} or before.text in {"als", "wie", "auch"})


def has_joiner(place: Clausal) -> bool:
    """Whether another noun is joined to the phrase, with its attributes between: then they make a plural."""
    if place.tokens[place.head].tag in {"PRELS", "PRELAT"}:
        return False
    before = place.tokens[place.first - 1] if place.first else None
    if before is not None and (before.tag == "KON" or (before.text == "auch" and _pairs(place))):
        return True
    ends = {one.first: one.last for one in place.whole.clauses if one.kind in DEPENDENT}
    at = place.head + 1
    while at < len(place.tokens):
        token = place.tokens[at]
        if token.tag == "KON":
            return True
        if at in ends:
            at = ends[at]  # "Das Gutachten, dessen Kosten Sie tragen, und die Rechnung liegen bei"
        elif token.tag not in _NOMINAL and token.text not in {",", "§"}:
            return False
        at += 1
    return False


def _pairs(place: Clausal) -> bool:
    """Whether "als auch" or "wie auch" leads the phrase."""
    return place.first > 1 and place.tokens[place.first - 2].text in {"als", "wie"}


def is_compared(place: Clausal) -> bool:
    """Whether "als" or "wie" leads the phrase: its case is that of another one."""
    before = place.tokens[place.first - 1] if place.first else None
    return before is not None and before.text in {"als", "wie"}


def is_copula(place: Clausal, clause: Clause) -> bool:
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    return place.tokens[clause.finite].lemma.lower() in _COPULAS
