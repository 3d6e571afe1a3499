"""The sense of a term: words of which one must, or none may, stand in the same sentence."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.model.term import GlossaryEntry

Words = tuple[frozenset[str], ...]
"""A context: for each of its words, in order, the casefolded forms and lemmas that it may have."""


@dataclass(frozen=True, slots=True)
class ContextConditions:
    """One of `required` stands beside the term (if there are any), and none of `blocking`."""

    required: tuple[Words, ...]
    blocking: tuple[Words, ...]

    @classmethod
    def of(cls, entry: GlossaryEntry, lemmas: Callable[[str], frozenset[str]]) -> "ContextConditions":
        """The conditions of the entry."""

        def compiled(contexts: Sequence[str]) -> tuple[Words, ...]:
            return tuple(tuple(_keys(word, lemmas) for word in context.split()) for context in contexts)

        return cls(compiled(entry.required_contexts), compiled(entry.block_contexts))

    @property
    def words(self) -> frozenset[str]:
        """Every form that a word of a context may have."""
        return frozenset(
            word for context in (*self.required, *self.blocking) for keys in context for word in keys
        )

    def hold(self, texts: Sequence[str], keys: Sequence[frozenset[str]], term: Sequence[int]) -> bool:
        """Whether they are met in a sentence with these tokens; `term` are the places of the term itself."""
        found = [
            frozenset() if at in term else words | {text.casefold()}
            for at, (text, words) in enumerate(zip(texts, keys, strict=True))
        ]
        if any(_stands(context, found) for context in self.blocking):
            return False
        return not self.required or any(_stands(context, found) for context in self.required)


def _keys(word: str, lemmas: Callable[[str], frozenset[str]]) -> frozenset[str]:
    return frozenset({word.casefold(), *(lemma.casefold() for lemma in lemmas(word))})


def _stands(context: Words, found: Sequence[frozenset[str]]) -> bool:
    return any(
        all(not words.isdisjoint(found[first + number]) for number, words in enumerate(context))
        for first in range(len(found) - len(context) + 1)
    )
