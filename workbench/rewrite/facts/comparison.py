"""What one side states and the other doesn't."""

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from typing import Protocol, TypeVar

from workbench.language.exempt import Span
from workbench.rewrite.facts.worked_examples import is_in_example


class Placed(Protocol):
    """Anything at a place of a text."""

    @property
    def start(self) -> int:
        """Code point."""

    @property
    def end(self) -> int:
        """Code point, exclusive."""


Fact = TypeVar("Fact", bound=Placed)


def outside_examples(text: str, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts that the text states, without those of its worked examples."""
    return tuple(fact for fact in facts if not is_in_example(text, fact.start))


def only_in(
    one: Sequence[Fact], other: Sequence[Fact], same: Callable[[Fact, Fact], bool]
) -> tuple[Fact, ...]:
    """The facts of `one` that `other` doesn't have, each once: said twice or once makes no difference."""
    found: list[Fact] = []
    for fact in one:
        if not any(same(fact, known) for known in (*other, *found)):
            found.append(fact)
    return tuple(found)


def moved(
    before: Sequence[Fact], after: Sequence[Fact], same: Callable[[Fact, Fact], bool]
) -> Iterator[tuple[Fact, Fact | None]]:
    """Each lost fact with the new one that stands in its place; None where there is none."""
    yield from paired(only_in(before, after, same), only_in(after, before, same))


def paired(lost: Sequence[Fact], new: Sequence[Fact]) -> Iterator[tuple[Fact, Fact | None]]:
    """The lost facts and the new ones in their places, in text order."""
    yield from zip_longest(lost, new[: len(lost)])


def added(
    before: Sequence[Fact], after: Sequence[Fact], same: Callable[[Fact, Fact], bool]
) -> tuple[Fact, ...]:
    """New facts beyond those that stand in the place of lost ones."""
    new = only_in(after, before, same)
    return new[len(only_in(before, after, same)) :]


def shared(
    before: Sequence[Fact], after: Sequence[Fact], same: Callable[[Fact, Fact], bool]
) -> Iterator[tuple[tuple[Fact, ...], tuple[Fact, ...]]]:
    """For each fact that both have: all mentions before and all after."""
    done: list[Fact] = []
    for fact in before:
        later = tuple(one for one in after if same(fact, one))
        if later and not any(same(fact, one) for one in done):
            done.append(fact)
            yield tuple(one for one in before if same(one, fact)), later


def span_of(fact: Placed | None) -> Span | None:
    """Where the fact stands; None for none."""
    return None if fact is None else (fact.start, fact.end)


def shown(text: str, fact: Placed) -> str:
    """The words of the fact in German quotation marks."""
    return f"„{' '.join(text[fact.start : fact.end].split())}“"
