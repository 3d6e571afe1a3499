"""The cases that common verbs of offices govern, so that a new verb can be told to need the same objects.

`valency.tsv` (own list): verb, cases of its objects ("dat acc"; "-" for none), prepositions of its object, whether it
has a passive, "several" where the verb has another sense beside the office's one ("einstellen", "erhalten"), "person"
where its accusative is the person told ("Sie über die Entscheidung informieren").
"""

from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Valency:
    """`cases`: of its objects without preposition; the dative of verbs that have both may be left out."""

    cases: frozenset[str]
    prepositions: frozenset[str]
    has_passive: bool
    has_senses: bool
    of_person: bool = False


def valency(verb: str) -> Valency | None:
    """What the list says of the verb; None for all others."""
    return _table().get(verb)


@cache
def _table() -> dict[str, Valency]:
    text = resources.files("workbench.rewrite.fitting").joinpath("valency.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:] if line)
    return {
        verb: Valency(
            frozenset(cases.replace("-", "").split()),
            frozenset(prepositions.split()),
            passive == "yes",
            senses == "several",
            senses == "person",
        )
        for verb, cases, prepositions, passive, senses in rows
    }
