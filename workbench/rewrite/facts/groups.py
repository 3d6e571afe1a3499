"""Groups of people that a rewrite may name by what they do: "Mieter" as "wenn Sie zur Miete wohnen"."""

from functools import cache

from workbench.rewrite.facts.plain import words_of
from workbench.rewrite.facts.tables import table
from workbench.rewrite.facts.wording import forms_of, stem


def group_of(noun: str) -> int | None:
    """The number of the group that the noun names; None for any other noun."""
    return _heads().get(stem(noun))


def groups_said(text: str) -> frozenset[int]:
    """Groups of which the text has any word, also as a part of a longer one."""
    known = frozenset().union(*(forms_of(stem(word)) for word in words_of(text)))
    return frozenset(
        number
        for number, words in enumerate(_rows())
        if words & known or any(one.startswith(word) for word in words if len(word) > _SHORT for one in known)
    )


_SHORT = 3


@cache
def _rows() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(stem(word) for word in row[0].split("|")) for row in table("groups"))


@cache
def _heads() -> dict[str, int]:
    """The names of the groups: the capital words of each row that mean people, which stand first."""
    return {stem(row[0].split("|")[0]): number for number, row in enumerate(table("groups"))}
