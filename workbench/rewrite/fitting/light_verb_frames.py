"""Which objects a verb phrase has beside its fixed words: "in Rechnung stellen" a dative and an accusative.

`light_verb_frames.tsv` (own list): the verb, what its fixed words are (noun, preposition, dative), the cases of the
objects that are left, and whether the phrase means a passive ("zur Auszahlung gelangen": ausgezahlt werden).
"""

from dataclasses import dataclass
from functools import cache
from importlib import resources

from workbench.language.grammar.government import governed_cases
from workbench.rewrite.fitting.valency import valency
from workbench.rewrite.fitting.verb_wording import VerbWording


@dataclass(frozen=True, slots=True)
class Frame:
    """`cases` of the objects. `noun`: an object noun is among the fixed words, so its attribute names the matter."""

    cases: frozenset[str]
    prepositions: frozenset[str] = frozenset()
    noun: bool = False
    passive: bool = False
    has_passive: bool = True
    has_senses: bool = False
    of_person: bool = False


def frame_of(wording: VerbWording) -> Frame | None:
    """The objects of a verb or verb phrase; None if no list has them."""
    known = valency(wording.verb.lemma)
    nouns = any(word[:1].isupper() for word in wording.fixed)
    if not nouns:
        if known is None:
            return None
        return Frame(
            known.cases - {"acc"} if wording.reflexive else known.cases,
            known.prepositions,
            has_passive=known.has_passive and not wording.reflexive,
            has_senses=known.has_senses,
            of_person=known.of_person,
        )
    complement = _complement(wording)
    row = _table().get((wording.verb.lemma, complement))
    if row is not None:
        noun = complement == "noun" or wording.verb.lemma == "sein"
        return Frame(row[0], noun=noun, passive=row[1])
    if known is None or complement == "preposition":
        return None if known is None else Frame(known.cases)
    return Frame(known.cases - {"acc" if complement == "noun" else "dat"}, noun=complement == "noun")


def may_be_light(verb: str) -> bool:
    """Whether the verb often says nothing itself beside a noun: "kommt zum Einsatz"."""
    return (verb, "preposition") in _table()


def _complement(wording: VerbWording) -> str:
    first = wording.fixed[0].lower()
    if governed_cases(first):
        return "preposition"
    return "dative" if first in {"einer", "einem", "der", "dem"} else "noun"


@cache
def _table() -> dict[tuple[str, str], tuple[frozenset[str], bool]]:
    text = (
        resources.files("workbench.rewrite.fitting")
        .joinpath("light_verb_frames.tsv")
        .read_text(encoding="utf-8")
    )
    rows = (line.split("\t") for line in text.splitlines()[1:] if line)
    return {
        (verb, complement): (frozenset(cases.replace("-", "").split()), sense == "passive")
        for verb, complement, cases, sense in rows
    }
