"""Which of the readings of a noun phrase its clause leaves: subject or object, genitive attribute or dative.

Readings that the syntax excludes go; those that it only makes unlikely stay, behind the likelier ones.
"""

from functools import cache
from importlib import resources

from workbench.language.grammar.agreement import Reading, Readings
from workbench.language.grammar.clauses import MAIN
from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.phrase_scan import Phrase
from workbench.rewrite.fitting.agents import is_agent
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.clause_facts import Clausal, after_preposition, is_passive, verbs_of
from workbench.rewrite.fitting.noun_actions import is_document
from workbench.rewrite.fitting.subjects import agreeing, is_subject, likely_subject
from workbench.rewrite.fitting.valency import valency

_NOUNS = frozenset({"NN", "NNA", "NNI", "NE"})
_SELDOM_GENITIVE = frozenset({"außer"})
_JOINS_THINGS = frozenset(
    "zuordnen zuführen zurechnen entnehmen hinzufügen unterziehen unterwerfen"
    " aussetzen gleichstellen gleichsetzen entziehen zugrunde zugrundelegen anpassen voranstellen vorziehen vorschalten"
    " widmen zuweisen angliedern anschließen gegenüberstellen unterordnen unterstellen".split()
)
"""Verbs with an accusative whose dative may be a thing."""
_ATTACHING = frozenset("beifügen beilegen beigeben anfügen anheften beiheften".split())
"""Their dative is a paper."""
_GENITIVE_VERBS = frozenset({"bedürfen", "gedenken", "entbehren", "bezichtigen", "verdächtigen"})


def chosen(whole: Analysis, phrase: Phrase, own: Readings) -> tuple[Reading, ...]:
    """The readings in `own` of the phrase that its clause leaves, likeliest first; its `noun` may be a pronoun."""
    if len({one.case for one in own}) < 2:
        return _ordered(own)
    if phrase.preposition is not None:
        return _governed(own, whole.tokens[phrase.preposition].text.lower())
    assert phrase.noun is not None  # noqa: S101  (phrases without a noun are not asked for)
    shared = _shared_preposition(whole, min([phrase.noun, *phrase.determiners, *phrase.adjectives]))
    if shared is not None and whole.tokens[phrase.noun].pos in {"NOUN", "PROPN"}:
        word = whole.tokens[shared].text.lower()
        allowed = governed_cases(word)
        return _governed(frozenset(one for one in own if not allowed or one.case in allowed) or own, word)
    place = Clausal(whole, phrase.noun, min([phrase.noun, *phrase.determiners, *phrase.adjectives]))
    left = _attribute_or_object(place, own)
    return _subject_or_object(place, left)


def _shared_preposition(whole: Analysis, first: int) -> int | None:
    """The preposition of the noun to which "und" joins the phrase: "zwischen Bund und Kantonen"."""
    at = first
    while at >= 2 and whole.tokens[at - 1].tag in {"KON", "$,"} and whole.tokens[at - 2].tag in _NOUNS:
        if whole.tokens[at - 1].tag == "$," and at == first and not _list_goes_on(whole, first):
            return None
        other = whole.phrase_of(at - 2)
        if other.preposition is not None:
            return other.preposition if other.preposition < at else None
        at = min([at - 2, *other.determiners, *other.adjectives])
    return None


def _list_goes_on(whole: Analysis, first: int) -> bool:
    """Whether "und" or "oder" joins another noun further on: "in Behörden, Vereinen und Schulen"."""
    for at in range(first, len(whole.tokens) - 1):
        token = whole.tokens[at]
        if token.tag == "KON":
            return whole.tokens[at + 1].tag in _NOUNS | {"ADJA"}
        if token.tag not in _NOUNS | {"ADJA", "$,"}:
            return False
    return False


def _ordered(own: Readings) -> tuple[Reading, ...]:
    rank = {"nom": 0, "acc": 1, "gen": 2, "dat": 3}
    return tuple(sorted(own, key=lambda one: (rank[one.case], one.number != "sg", one.gender or "")))


def _governed(own: Readings, preposition: str) -> tuple[Reading, ...]:
    """Behind "wegen" and its like the genitive; behind "in" and its like the dative first: it tells where."""
    allowed = governed_cases(preposition)
    if allowed and "gen" not in allowed:
        own = frozenset(one for one in own if one.case != "gen") or own
    cases = {one.case for one in own}
    if "gen" in cases and preposition not in _SELDOM_GENITIVE:
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
    at = place.first - 1
    while at > 0 and place.tokens[at].tag in {"CARD", "XY"}:  # "auf Ziffer 1 dieser Mitteilung"
        at -= 1
    before = place.tokens[at] if place.first else None
    after_noun = before is not None and before.tag in _NOUNS
    joined = before is not None and before.tag in {"KON", "$,"}
    if after_noun and not joined and _receives_nothing(place):
        return frozenset(one for one in own if one.case != "dat") or own
    if joined or (after_noun and _may_have_dative(place) and not _opens_main_clause(place)):
        return own
    gone = "dat" if after_noun else "gen"
    if not after_noun and verbs_of(place) & _GENITIVE_VERBS:
        return own
    return frozenset(one for one in own if one.case != gone) or own


def _receives_nothing(place: Clausal) -> bool:
    """Whether the verb has a dative for people only and the noun is a thing: "da der Verlust der Karte gemeldet ist".

    Verbs that may join things ("der Akte beifügen") or have a dative alone ("der Frist unterliegen") are others.
    """
    head = place.tokens[place.head]
    with_dative = [verb for verb in verbs_of(place) if _has_dative_frame(verb)]
    if with_dative and _ATTACHING.issuperset(with_dative):
        return not is_document(head.lemma)
    told = all(verb not in _JOINS_THINGS and _has_two_objects(verb) for verb in with_dative)
    return bool(with_dative) and told and not is_agent(head)


def _has_two_objects(verb: str) -> bool:
    known = valency(verb)
    return _dative_verbs().get(verb) == "dat acc" or (known is not None and {"dat", "acc"} <= known.cases)


def _has_dative_frame(verb: str) -> bool:
    known = valency(verb)
    return verb in _dative_verbs() or (known is not None and "dat" in known.cases)


def _opens_main_clause(place: Clausal) -> bool:
    """Whether the phrase stands in front of the finite verb: one has room there, a second is its attribute."""
    clause = place.clause
    if clause is None or clause.finite is None or clause.kind != MAIN or place.head > clause.finite:
        return False
    first = place.tokens[clause.first]
    return first.tag not in {"VVFIN", "VAFIN", "VMFIN", "VVIMP", "KOUS"}


def _may_have_dative(place: Clausal) -> bool:
    found = verbs_of(place)
    listed = (valency(verb) for verb in found)
    return bool(found & _dative_verbs().keys()) or any(one and "dat" in one.cases for one in listed)


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
    nominatives = agreeing(place, own - others)
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
    subject = is_subject(place, nominatives)
    if subject is True:
        return _ordered(nominatives)
    if subject is False:
        return _rank_oblique(place, others)
    likely = likely_subject(place)
    first, then = (nominatives, others) if likely else (others, nominatives)
    return (*_ordered(first), *_rank_oblique(place, then))


def _is_attribute_first(place: Clausal, own: Readings) -> bool:
    """Whether a genitive right behind a noun is likelier than a subject: "die Ansprüche der Träger"."""
    before = place.tokens[place.first - 1] if place.first else None
    return before is not None and before.tag in {"NN", "NNA", "NNI"} and any(one.case == "gen" for one in own)


def _rank_oblique(place: Clausal, own: Readings) -> tuple[Reading, ...]:
    """Accusative before dative, unless an accusative stands there already; a genitive first behind a noun."""
    after_noun = place.first > 0 and place.tokens[place.first - 1].tag in _NOUNS
    rank = {"nom": 0, "acc": 1, "gen": -1 if after_noun else 3, "dat": 2}
    if is_passive(place):
        rank["acc"] = 4  # a passive has no object: "Den Insassen wurde geschrieben"
    if verbs_of(place) & _GENITIVE_VERBS:
        rank["gen"] = -3
    if any(_dative_verbs().get(verb) == "dat" for verb in verbs_of(place)) and not _has_dative(place):
        rank["dat"] = -2
    return tuple(sorted(own, key=lambda one: (rank[one.case], one.number != "sg", one.gender or "")))


def _has_dative(place: Clausal) -> bool:
    """Whether another word of the clause is surely a dative without preposition."""
    clause = place.clause
    for index in clause.own if clause is not None else ():
        readings = place.readings[index]
        other = not place.first <= index <= place.head
        dative = other and bool(readings) and {one.case for one in readings or ()} == {"dat"}
        free = place.tokens[index].pos in {"NOUN", "PRON"} and not after_preposition(place, index)
        if dative and free:
            return True
    return False
