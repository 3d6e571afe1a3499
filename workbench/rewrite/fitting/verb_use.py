"""A verb of a sentence that is to be replaced: its form and where its parts stand."""

from dataclasses import dataclass
from typing import Literal

from workbench.language.grammar.verb_groups import VerbGroup
from workbench.language.grammar.verbs import Mood, Person, Tense
from workbench.language.words.noun_table import Number

Shape = Literal[
    "finite", "imperative", "infinitive", "zu", "participle", "attribute", "present_attribute", "gerundive"
]


Cell = tuple[Person, Number, Tense, Mood]


@dataclass(frozen=True, slots=True)
class VerbUse:
    """One verb of a sentence. Numbers are token indexes.

    `cells`: what a finite form may be, likeliest first. `parted`: a finite form in first or second place, where a
    separable prefix goes to the end. `particle`: the prefix that stands there now. `zu`: a "zu" of its own in front of
    the verb. `ending`: of an attributive participle. `clause`: the tokens of its clause without clauses inside.
    """

    shape: Shape
    verb: int
    cells: tuple[Cell, ...] = ()
    parted: bool = False
    particle: int | None = None
    zu: int | None = None
    ending: str = ""
    clause: tuple[int, ...] = ()
    group: VerbGroup | None = None
    sure: bool = True

    @property
    def is_passive(self) -> bool:
        """Whether what is object in the active is subject (or bears the participle) here."""
        if self.shape in {"attribute", "gerundive"}:
            return True
        kind = self.group.kind if self.group else ""
        return self.shape != "finite" and kind in {"passive", "modal_passive", "state", "must_infinitive"}
