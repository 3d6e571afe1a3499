"""Which of the readings of a noun phrase its clause leaves: subject or object, genitive attribute or dative.

Readings that the syntax excludes go; those that it only makes unlikely stay, behind the likelier ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from workbench.language.grammar.agreement import Reading, Readings
from workbench.language.grammar.clauses import FRAGMENT, INFINITIVE, MAIN, Clause
from workbench.language.grammar.finite_verbs import finite_readings
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.morphology import Token
from workbench.rewrite.fitting.agents import is_agent
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.valency import valency

_SUBJECT_PRONOUNS = frozenset({"ich", "wir", "du", "er", "man", "wer"})
_COPULAS = frozenset({"sein", "werden", "bleiben", "heißen", "gelten", "lauten"})
_LINKING = frozenset({"sein", "bleiben"})
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
_NOUNS = frozenset({"NN", "NNA", "NNI", "NE"})
_PRONOUNS = frozenset({"PPER", "PDS", "PIS", "PRELS", "PWS", "PRF"})
_GENITIVE_VERBS = frozenset({"bedürfen", "gedenken", "entbehren", "bezichtigen", "verdächtigen"})


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


def chosen(whole: Analysis, phrase: Phrase, own: Readings) -> tuple[Reading, ...]:
    """The readings in `own` of the phrase that its clause leaves, likeliest first; its `noun` may be a pronoun."""
    if len({one.case for one in own}) < 2:
        return _ordered(own)
    if phrase.preposition is not None:
        return _governed(own)
    assert phrase.noun is not None  # noqa: S101  (phrases without a noun are not asked for)
    place = Clausal(whole, phrase.noun, min([phrase.noun, *phrase.determiners, *phrase.adjectives]))
    left = _attribute_or_object(place, own)
    return _subject_or_object(place, left)


def _ordered(own: Readings) -> tuple[Reading, ...]:
    rank = {"nom": 0, "acc": 1, "gen": 2, "dat": 3}
    return tuple(sorted(own, key=lambda one: (rank[one.case], one.number != "sg", one.gender or "")))


def _governed(own: Readings) -> tuple[Reading, ...]:
    """Behind "wegen" and its like the genitive; behind "in" and its like the dative first: it tells where."""
    cases = {one.case for one in own}
    if "gen" in cases:
        return _ordered(frozenset(one for one in own if one.case == "gen"))
    return tuple(sorted(own, key=lambda one: one.case != "dat"))


def _is_bare(place: Clausal) -> bool:
    return place.first == place.head and place.tokens[place.head].pos in {"NOUN", "PROPN"}


def _without_oblique(place: Clausal, own: Readings) -> Readings:
    """A noun alone shows no genitive and is a dative only beside a verb that has one (Duden, "Genitivregel")."""
    gone = {"gen"} if _may_have_dative(place) else {"gen", "dat"}
    return frozenset(one for one in own if one.case not in gone) or own


def _attribute_or_object(place: Clausal, own: Readings) -> Readings:
    """ "die Entscheidung der Behörde" is a genitive; "Legen Sie der Behörde" and "Der Behörde fehlt" are datives."""
    if _is_bare(place):
        return _without_oblique(place, own)
    cases = {one.case for one in own}
    if not {"gen", "dat"} <= cases:
        return own
    before = place.tokens[place.first - 1] if place.first else None
    after_noun = before is not None and before.tag in _NOUNS
    joined = before is not None and before.tag in {"KON", "$,"}
    if joined or (after_noun and _may_have_dative(place) and not _opens_main_clause(place)):
        return own
    gone = "dat" if after_noun else "gen"
    if not after_noun and _verbs(place) & _GENITIVE_VERBS:
        return own
    return frozenset(one for one in own if one.case != gone) or own


def _opens_main_clause(place: Clausal) -> bool:
    """Whether the phrase stands in front of the finite verb: one has room there, a second is its attribute."""
    clause = place.clause
    if clause is None or clause.finite is None or clause.kind != MAIN or place.head > clause.finite:
        return False
    first = place.tokens[clause.first]
    return first.tag not in {"VVFIN", "VAFIN", "VMFIN", "VVIMP", "KOUS"}


def _may_have_dative(place: Clausal) -> bool:
    found = _verbs(place)
    listed = (valency(verb) for verb in found)
    return bool(found & _dative_verbs().keys()) or any(one and "dat" in one.cases for one in listed)


def _verbs(place: Clausal) -> set[str]:
    clause = place.clause
    around = clause.own if clause is not None else range(len(place.tokens))
    return {
        (token.joined_lemma or token.lemma).lower()
        for token in (place.tokens[index] for index in around)
        if token.pos == "VERB"
    }


@cache
def _dative_verbs() -> dict[str, str]:
    """Verbs that may have a dative; "dat" alone: they have no other object."""
    text = (
        resources.files("workbench.rewrite.fitting").joinpath("dative_verbs.tsv").read_text(encoding="utf-8")
    )
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {row[0]: row[1] for row in rows}


def _subject_or_object(place: Clausal, own: Readings) -> tuple[Reading, ...]:
    others = frozenset(one for one in own if one.case != "nom")
    nominatives = _agreeing(place, own - others)
    if others and not nominatives:
        return _rank_oblique(place, others)
    if not nominatives or not others:
        return _rank_oblique(place, own)
    if _is_attribute_first(place, own):
        genitives = frozenset(one for one in others if one.case == "gen")
        clause = place.clause
        if clause is not None and clause.finite is None:
            return _ordered(genitives)
        return (*_ordered(genitives), *_ordered(nominatives), *_rank_oblique(place, others - genitives))
    subject = _is_subject(place, nominatives)
    if subject is True:
        return _ordered(nominatives)
    if subject is False:
        return _rank_oblique(place, others)
    likely = _likely_subject(place)
    first, then = (nominatives, others) if likely else (others, nominatives)
    return (*_ordered(first), *_rank_oblique(place, then))


def _is_attribute_first(place: Clausal, own: Readings) -> bool:
    """Whether a genitive right behind a noun is likelier than a subject: "die Ansprüche der Träger"."""
    before = place.tokens[place.first - 1] if place.first else None
    return before is not None and before.tag in {"NN", "NNA", "NNI"} and any(one.case == "gen" for one in own)


def _agreeing(place: Clausal, nominatives: Readings) -> Readings:
    """The nominatives in the number of the verb: "Leben Angehörige" is a plural."""
    clause = place.clause
    if clause is None or clause.finite is None or _has_joiner(place, clause):
        return nominatives
    numbers = {one.number for one in finite_readings(place.tokens[clause.finite].text) if one.person == 3}
    fitting = frozenset(one for one in nominatives if one.number in numbers)
    others = {one.number for one in nominatives} - numbers
    return fitting if fitting or (numbers and others and not _is_copula(place, clause)) else nominatives


def _is_copula(place: Clausal, clause: Clause) -> bool:
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    return place.tokens[clause.finite].lemma.lower() in _COPULAS


def _rank_oblique(place: Clausal, own: Readings) -> tuple[Reading, ...]:
    """Accusative before dative, unless an accusative stands there already; a genitive first behind a noun."""
    after_noun = place.first > 0 and place.tokens[place.first - 1].tag in _NOUNS
    rank = {"nom": 0, "acc": 1, "gen": -1 if after_noun else 3, "dat": 2}
    if any(_dative_verbs().get(verb) == "dat" for verb in _verbs(place)) and not _has_dative(place):
        rank["dat"] = -2
    return tuple(sorted(own, key=lambda one: (rank[one.case], one.number != "sg", one.gender or "")))


def _has_dative(place: Clausal) -> bool:
    """Whether another word of the clause is surely a dative without preposition."""
    clause = place.clause
    for index in clause.own if clause is not None else ():
        readings = place.readings[index]
        other = not place.first <= index <= place.head
        dative = other and bool(readings) and {one.case for one in readings or ()} == {"dat"}
        free = place.tokens[index].pos in {"NOUN", "PRON"} and not _after_preposition(place, index)
        if dative and free:
            return True
    return False


def _is_subject(place: Clausal, nominatives: Readings) -> bool | None:
    """Whether the phrase must be the subject (or joined to it), must not, or None where both are possible."""
    tokens, clause = place.tokens, place.clause
    if clause is None:
        return None
    if clause.kind == INFINITIVE:
        return False
    if clause.finite is None:
        return _in_fragment(place, clause)
    verb = tokens[clause.finite]
    lemma = (verb.joined_lemma or verb.lemma).lower()
    if _joined_to_other(place):
        return None
    sure, possible = _rivals(place, clause)
    if lemma in _LINKING and not _has_participle(place, clause) and not _is_compared(place):
        return True
    if sure and not (lemma in _COPULAS and not _has_participle(place, clause)):
        return False
    if sure:
        return None
    persons = finite_readings(verb.text)
    numbers = {one.number for one in persons if one.person == 3}
    if persons and not numbers:
        return False
    if not numbers:
        return None
    if numbers and not any(one.number in numbers for one in nominatives) and not _has_joiner(place, clause):
        return False
    if not possible and not _may_lack_subject(place, clause):
        return True
    if len(numbers) == 1 and all(
        not any(one.number in numbers and one.case == "nom" for one in place.readings[rival] or ())
        for rival in possible
    ):
        return True
    return None


def _is_compared(place: Clausal) -> bool:
    """Whether "als" or "wie" leads the phrase: its case is that of another one."""
    before = place.tokens[place.first - 1] if place.first else None
    return before is not None and before.text in {"als", "wie"}


def _in_fragment(place: Clausal, clause: Clause) -> bool | None:
    """A heading is in the nominative; beside an infinitive ("Bitte die Anlage ausfüllen") stands an object."""
    own = [place.tokens[index] for index in clause.own]
    if any(token.tag in {"VVINF", "VVIZU", "VAINF"} for token in own):
        return False
    if any(token.text.lower() == "bitte" for token in own):
        return False
    return True if place.first == clause.own[0] else None


def _rivals(place: Clausal, clause: Clause) -> tuple[list[int], list[int]]:
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
        return bool(between) and between[0].tag == "KON" and _only_leads(between[1:])
    between = place.tokens[index + 1 : place.first]
    return bool(between) and between[-1].tag == "KON" and len(between) == 1


def _only_leads(tokens: Sequence[Token]) -> bool:
    return all(token.pos in {"DET", "ADJ"} for token in tokens)


def _nominative(place: Clausal, clause: Clause, index: int) -> bool | None:
    token = place.tokens[index]
    if token.text.lower() == "es" and _verbs(place) == {"geben"}:
        return True
    if token.text.lower() == "es" and index == clause.first and _presents(place, clause):
        return False
    if token.text.lower() in _SUBJECT_PRONOUNS and token.tag in _PRONOUNS:
        return True
    if token.text.lower() == "sie" and token.tag == "PPER" and clause.finite is not None:
        before = place.tokens[index - 1] if index else None
        opens = index in (clause.finite + 1, clause.first) or index == clause.finite - 1
        if opens or (before is not None and before.tag in {"KOUS", "PWAV"}):
            return True
    if token.tag == "NE":
        cited = index and (
            place.tokens[index - 1].tag == "CARD" or place.tokens[index - 1].text.startswith("§")
        )
        return False if cited or token.text.isupper() or _after_preposition(place, index) else None
    found = place.readings[index]
    if not found or _after_preposition(place, index):
        return False
    cases = {one.case for one in found}
    if cases == {"nom"}:
        return True
    return None if "nom" in cases and not _is_attribute(place, index) else False


def _presents(place: Clausal, clause: Clause) -> bool:
    """Whether "es" only holds the first place: "Es wurde ein Kredit bewilligt", "Es fehlt ein Foto"."""
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    tags = {place.tokens[index].tag for index in clause.own}
    passive = place.tokens[clause.finite].lemma == "werden" and "VVPP" in tags
    return passive or bool(_verbs(place) & _PRESENTING)


def _after_preposition(place: Clausal, index: int) -> bool:
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


def _joined_to_other(place: Clausal) -> bool:
    before = place.tokens[place.first - 1] if place.first else None
    return before is not None and (before.tag in {"KON", "KOKOM"} or before.text in {"als", "wie"})


def _has_joiner(place: Clausal, clause: Clause) -> bool:
    return any(place.tokens[index].tag == "KON" for index in clause.own)


def _has_participle(place: Clausal, clause: Clause) -> bool:
    return any(place.tokens[index].tag in {"VVPP", "VVINF", "VVIZU", "PTKZU"} for index in clause.own)


def _may_lack_subject(place: Clausal, clause: Clause) -> bool:
    """Requests to "du" and impersonal passives ("Dem Antrag wird stattgegeben") have no subject."""
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    verb = place.tokens[clause.finite]
    if verb.tag.endswith("IMP"):
        return True
    if clause.finite == clause.first and not finite_readings(verb.text):
        return True
    return clause.kind == FRAGMENT


def _likely_subject(place: Clausal) -> bool:
    """The first of several phrases that may be the subject; behind "es" and in requests none."""
    clause = place.clause
    if clause is None:
        return True
    if clause.finite is None:
        return all(place.tokens[at].tag in {"CARD", "XY"} for at in clause.own if at < place.first)
    if _is_compared(place):
        return not _rivals(place, clause)[0]
    if not finite_readings(place.tokens[clause.finite].text):
        return place.head < clause.finite
    _, possible = _rivals(place, clause)
    earlier = [index for index in possible if index < place.first]
    acts = is_agent(place.tokens[place.head])
    others = [is_agent(place.tokens[index]) for index in possible if place.tokens[index].pos == "NOUN"]
    if others and acts != any(others):
        return acts
    return not earlier
