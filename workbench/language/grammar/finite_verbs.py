"""What a finite verb form may be: lemma, person, number, tense and mood.

No list of all forms: possible infinitives are made from the form and kept if their paradigm (`verbs`) has it. Strong
and irregular forms are found by an index over 188 base verbs (`strong_verbs.tsv`), with any prefix in front; weak forms
by their endings, for every infinitive that simplemma or HanTa takes for one. So the preterite and the subjunctives of
all verbs in use are covered; what is missed are weak verbs that no list has.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from workbench.language.grammar.verbs import Mood, Person, Tense, VerbForms, separable_too, verb_forms
from workbench.language.words.dictionary_lemmas import dictionary_lemma, is_in_dictionary
from workbench.language.words.hanta import tagger
from workbench.language.words.noun_table import Number
from workbench.language.words.zipf import zipf

_ENDINGS = (
    "etest",
    "etet",
    "eten",
    "ete",
    "test",
    "ten",
    "tet",
    "te",
    "est",
    "et",
    "en",
    "st",
    "e",
    "n",
    "t",
    "",
)
_LONGEST_WORD = 40
_SEPARABLE = re.compile(
    "(?:ab|an|auf|aus|bei|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|rück|um|vor|weg|weiter|wieder|zu|zurück|zusammen)"
    "(?P<base>[a-zäöüß]{5,})"
)
"""For verbs that no list has ("weiterbewilligen")."""
_USUAL = 3.0
_LEAST_LIKELY = 12.0
"""HanTa gives logarithms: a tag this far below the best one is no serious candidate."""


@dataclass(frozen=True, slots=True)
class FiniteReading:
    """One reading of a form; `lemma` has a separable prefix only if the form has it too ("einreicht")."""

    lemma: str
    person: Person
    number: Number
    tense: Tense
    mood: Mood


@lru_cache(maxsize=16384)
def finite_readings(form: str) -> frozenset[FiniteReading]:
    """Every reading of a finite form, whatever its capitals; empty if it is none of a known verb.

    Ask only for verbs: "rate" is a noun in other sentences. For "reichte ... ein" ask for "reichte": the readings are
    those of "reichen", and `Token.joined_lemma` has the whole verb.
    """
    word = form.lower()
    if not word.isalpha() or len(word) > _LONGEST_WORD:
        return frozenset()
    found: set[FiniteReading] = set()
    strong = tuple(_strong_lemmas(word))
    least = _USUAL if strong else 0.0  # "dachte" is not of "dachen"
    weak = (lemma for lemma in _weak_lemmas(word) if zipf(lemma) >= least)
    for lemma in dict.fromkeys((*strong, *weak)):
        for forms in (verb_forms(lemma), separable_too(lemma)):
            if forms is not None:
                found.update(_matching(forms, word))
    return frozenset(found)


def _matching(forms: VerbForms, word: str) -> Iterator[FiniteReading]:
    for form in forms.finite:
        if forms.joined(form).replace(" ", "") == word:
            yield FiniteReading(forms.lemma, form.person, form.number, form.tense, form.mood)


def _strong_lemmas(word: str) -> Iterator[str]:
    """Strong verbs with any prefix whose end the form may be: "übernahm" -> "übernehmen"."""
    for place in range(len(word) - 1):
        for base in _strong_forms().get(word[place:], ()):
            if not place or zipf(word[:place] + base) > 0:
                yield word[:place] + base


def _weak_lemmas(word: str) -> Iterator[str]:
    for ending in _ENDINGS:
        if word.endswith(ending):
            yield from (
                lemma for lemma in _infinitives(word[: len(word) - len(ending)]) if _is_infinitive(lemma)
            )


def _infinitives(stem: str) -> Iterator[str]:
    """ "sammel" and "samml" -> "sammeln", "reich" -> "reichen"."""
    if len(stem) < 2:
        return
    if stem.endswith(("el", "er")):
        yield stem + "n"
    if stem.endswith(("l", "r")) and stem[-2] not in "aeiouäöü":
        yield stem[:-1] + "e" + stem[-1] + "n"
    yield stem + "en"


@lru_cache(maxsize=32768)
def _is_infinitive(word: str) -> bool:
    """Whether simplemma has the word as a lemma, or HanTa thinks it an infinitive and simplemma no other verb."""
    match = _SEPARABLE.fullmatch(word)
    if not is_in_dictionary(word):
        return match is not None and _is_infinitive(match["base"])
    lemma = dictionary_lemma(word)
    if any(verb != word for verb in _strong_lemmas(word)):
        return False  # "entschieden" is a preterite
    if lemma == word or lemma.endswith("n"):
        return lemma == word
    return any(tag == "VV(INF)" for tag, _ in tagger().tag_word(word, cutoff=_LEAST_LIKELY))


@cache
def _strong_forms() -> dict[str, tuple[str, ...]]:
    """Form -> infinitives of the base verbs that have it."""
    text = (
        resources.files("workbench.language.tables").joinpath("strong_verbs.tsv").read_text(encoding="utf-8")
    )
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for base in text.splitlines()[1:]:
        forms = verb_forms(base)
        for form in forms.finite if forms else ():
            found[form.text][base] = None
    return {form: tuple(bases) for form, bases in found.items()}
