"""Objects that "und" or "oder" joins: they stand in one case and change together ("Sie und Ihre Familie")."""

from collections.abc import Sequence

from workbench.language.words.noun_table import Case
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.object_case import NounPhrase, recased

_ADDING = frozenset({"und", "sowie"})


def chains(analysis: Analysis, items: Sequence[NounPhrase]) -> list[tuple[NounPhrase, ...]]:
    """The items by place, those that a conjunction joins together."""
    found: list[list[NounPhrase]] = []
    for item in sorted(items, key=lambda one: one.first):
        last = found[-1][-1].last if found else -3
        if item.first == last + 2 and analysis.tokens[last + 1].tag == "KON":
            found[-1].append(item)
        else:
            found.append([item])
    return [tuple(chain) for chain in found]


def all_recased(
    analysis: Analysis, chain: Sequence[NounPhrase], old: Case, new: Case
) -> tuple[Edit, ...] | None:
    """The edits that put each of them into the new case; None if a form is unknown."""
    edits: list[Edit] = []
    for item in chain:
        found = recased(analysis, item, old, new)
        if found is None:
            return None
        edits += found
    return tuple(edits)


def makes_plural(analysis: Analysis, chain: Sequence[NounPhrase]) -> bool:
    """Whether the verb of such a subject is a plural: "der Antrag und die Anlage", not "der Antrag oder die Anlage"."""
    return len(chain) > 1 and any(analysis.tokens[one.last + 1].text in _ADDING for one in chain[:-1])
