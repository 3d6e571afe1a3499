"""All forms of a German verb, by ablaut (MIT or Apache-2.0) with an own list of exceptions.

`verb_overrides.tsv`: verb, whether its prefix parts (separable, inseparable, both), auxiliaries of its perfect, the
usual one first. ablaut takes unknown verbs in "über-", "unter-", "hinter-" and "wider-" apart ("schreibt unter"); here
they stay whole unless the list says otherwise. Verbs with both ("überziehen") are given as inseparable, as offices use
them.
`verb_variants.tsv`: second forms in use ("bräuchte", "stände", "sendete").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from typing import Any, Literal

from workbench.language.grammar.participles import perfect_with_sein
from workbench.language.words.noun_table import Number

Person = Literal[1, 2, 3]
Tense = Literal["present", "preterite"]
Mood = Literal["indicative", "subjunctive"]
_PERSONS: tuple[tuple[Person, Number], ...] = (
    (1, "sg"),
    (2, "sg"),
    (3, "sg"),
    (1, "pl"),
    (2, "pl"),
    (3, "pl"),
)
_PREFIX = re.compile("(?P<prefix>über(?!ein)|unter|hinter|wider|um|durch|wieder|voll)(?P<base>[a-zäöüß]{4,})")
_UNSTRESSED = re.compile("be|ent|er|ge|miss|ver|zer|hinter|über|unter|um|wider|durch|voll")
_WHOLE = frozenset({"über", "unter", "hinter", "wider"})
_AFTER_E, _STRONG = ("", "st", "", "n", "t", "n"), ("", "st", "", "en", "t", "en")


@dataclass(frozen=True, slots=True)
class VerbForm:
    """A finite form without its separable prefix ("fordert" of "auffordern"); present subjunctive: Konjunktiv I."""

    text: str
    person: Person
    number: Number
    tense: Tense
    mood: Mood


@dataclass(frozen=True, slots=True)
class VerbForms:
    """A verb. `particle` is the separable prefix as it stands alone ("auf", "wieder her"), "" without one.

    `auxiliaries`: haben, sein or both, the usual one first. `imperatives`: to "du" and to "ihr", without particle.
    """

    lemma: str
    particle: str
    finite: tuple[VerbForm, ...]
    imperatives: tuple[str, ...]
    participle: str
    present_participle: str
    zu_infinitive: str
    auxiliaries: tuple[str, ...]

    def joined(self, form: VerbForm) -> str:
        """The form as it stands at the end of a subordinate clause: "auffordert"."""
        return self.lemma[: len(self.lemma) - len(self.base)] + form.text

    @property
    def base(self) -> str:
        """The infinitive without the separable prefix."""
        return self.lemma.removeprefix(
            self.particle if " " in self.lemma else self.particle.replace(" ", "")
        ).lstrip()

    def finite_form(
        self, person: Person, number: Number, tense: Tense = "present", mood: Mood = "indicative"
    ) -> str:
        """The usual form for one person, without particle."""
        asked = (person, number, tense, mood)
        return next(f.text for f in self.finite if (f.person, f.number, f.tense, f.mood) == asked)


@lru_cache(maxsize=4096)
def verb_forms(lemma: str) -> VerbForms | None:
    """The forms of a verb given by its infinitive ("bekannt geben" too); None for anything that is no infinitive."""
    words = lemma.split(" ")
    if len(words) > 1:
        forms = verb_forms(words[-1])
        return (
            _with_particle(forms, lemma, " ".join(words[:-1]), " ") if forms and not forms.particle else None
        )
    match = _PREFIX.fullmatch(lemma)
    sort = _overrides().get(lemma, ("", ()))[0]
    if match and not sort and match["prefix"] in _WHOLE:
        sort = "inseparable"
    if match and sort:
        forms = verb_forms(match["base"])
        if forms and not forms.particle:
            whole = sort in {"inseparable", "both"}
            return (
                _prefixed(forms, match["prefix"])
                if whole
                else _with_particle(forms, lemma, match["prefix"], "")
            )
    return _by_ablaut(lemma)


def separable_too(lemma: str) -> VerbForms | None:
    """The separable verb of those that have both ("zieht über"); None for all others."""
    match = _PREFIX.fullmatch(lemma)
    if match is None or _overrides().get(lemma, ("", ()))[0] != "both":
        return None
    forms = verb_forms(match["base"])
    return _with_particle(forms, lemma, match["prefix"], "") if forms else None


def _by_ablaut(lemma: str) -> VerbForms | None:
    from ablaut import conjugate

    try:
        found = conjugate(lemma)
    except ValueError:
        return None
    particle = found.present[0].partition(" ")[2]
    finite = [form for tense, mood, texts in _tables(found) for form in _row(tense, mood, texts)]
    forms = VerbForms(
        lemma=lemma,
        particle=re.sub("^wieder(?=.)", "wieder ", particle),
        finite=tuple(finite),
        imperatives=tuple(text.partition(" ")[0] for text in found.imperative if text),
        participle=found.past_participle,
        present_participle=found.present_participle,
        zu_infinitive=found.zu_infinitive,
        auxiliaries=_auxiliaries(lemma, found.auxiliary),
    )
    return replace(forms, finite=(*forms.finite, *_variants(forms)))


def _tables(found: Any) -> Iterator[tuple[Tense, Mood, Sequence[str]]]:
    yield "present", "indicative", found.present
    yield "preterite", "indicative", found.preterite
    yield "present", "subjunctive", found.konjunktiv1
    yield "preterite", "subjunctive", found.konjunktiv2


def _row(tense: Tense, mood: Mood, texts: Sequence[str]) -> Iterator[VerbForm]:
    for (person, number), text in zip(_PERSONS, texts, strict=True):
        if text:
            yield VerbForm(text.partition(" ")[0], person, number, tense, mood)


def _variants(forms: VerbForms) -> Iterator[VerbForm]:
    """Second forms of the base verb, also inside verbs with a prefix: "ausbräuchte"."""
    for base, tense, mood, first in _variant_rows():
        if forms.base.endswith(base) and (
            forms.base == base or _UNSTRESSED.fullmatch(forms.base[: -len(base)])
        ):
            prefix = forms.base[: -len(base)]
            endings = _AFTER_E if first.endswith("e") else _STRONG
            for (person, number), ending in zip(_PERSONS, endings, strict=True):
                yield VerbForm(prefix + first + ending, person, number, tense, mood)


def _auxiliaries(lemma: str, by_ablaut: str) -> tuple[str, ...]:
    listed = _overrides().get(lemma, ("", ()))[1]
    if listed:
        return listed
    with_sein = perfect_with_sein().get(lemma)
    if with_sein is None:
        return (by_ablaut,)
    return ("sein", "haben") if with_sein else ("sein",)


def _prefixed(forms: VerbForms, prefix: str) -> VerbForms:
    """The verb with an inseparable prefix: no "ge-" in its participle."""
    lemma = prefix + forms.lemma
    keeps_ge = re.match("ge(?!hen|ben|lten)", forms.lemma) is not None
    return VerbForms(
        lemma=lemma,
        particle="",
        finite=tuple(replace(form, text=prefix + form.text) for form in forms.finite),
        imperatives=tuple(prefix + text for text in forms.imperatives),
        participle=prefix + (forms.participle if keeps_ge else forms.participle.removeprefix("ge")),
        present_participle=prefix + forms.present_participle,
        zu_infinitive=f"zu {lemma}",
        auxiliaries=_auxiliaries(lemma, "haben"),
    )


def _with_particle(forms: VerbForms, lemma: str, particle: str, space: str) -> VerbForms:
    """The verb with a separable prefix or a word in front ("bekannt geben")."""
    return replace(
        forms,
        lemma=lemma,
        particle=particle,
        participle=particle + space + forms.participle,
        present_participle=particle + space + forms.present_participle,
        zu_infinitive=f"{particle}{space}zu{space}{forms.lemma}",
        auxiliaries=_auxiliaries(lemma, forms.auxiliaries[0]),
    )


def _rows(name: str) -> list[list[str]]:
    text = resources.files("workbench.language.tables").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()[1:]]


@cache
def _overrides() -> dict[str, tuple[str, tuple[str, ...]]]:
    return {
        verb: (sort, tuple(auxiliaries.split())) for verb, sort, auxiliaries in _rows("verb_overrides.tsv")
    }


@cache
def _variant_rows() -> tuple[tuple[str, Tense, Mood, str], ...]:
    """Base verb, tense, mood, form of "ich"."""
    tenses: dict[str, Tense] = {"present": "present", "preterite": "preterite"}
    moods: dict[str, Mood] = {"indicative": "indicative", "subjunctive": "subjunctive"}
    return tuple(
        (verb, tenses[tense], moods[mood], form) for verb, tense, mood, form in _rows("verb_variants.tsv")
    )
