"""The office glossary as the rules see it: which entries a sentence uses."""

from datetime import date
from functools import lru_cache

from workbench.app.office_glossary import OfficeGlossary
from workbench.language.rule import TermUse
from workbench.language.sentence import Sentence


class OfficeTerms:
    """Answers rules from the entries of a glossary; remembered by sentence and word."""

    def __init__(self, glossary: OfficeGlossary) -> None:
        self._entries = glossary.entries
        self._explained = frozenset(
            name.casefold()
            for entry in glossary.entries
            if entry.explanation and entry.kind in {"explain", "keep"} and entry.is_used_on(date.today())
            for name in entry.forms
        )
        self._uses = lru_cache(maxsize=16_384)(self._find)
        self._words = lru_cache(maxsize=65_536)(self._look_up)

    def uses(self, sentence: Sentence) -> tuple[TermUse, ...]:
        """Entries used in the sentence, inflected forms included, by offset, then by id."""
        return self._uses(sentence)

    def is_explained(self, word: str) -> bool:
        """Whether an entry of kind "explain" or "keep" that has an explanation names the word."""
        return self._words(word)

    def _find(self, sentence: Sentence) -> tuple[TermUse, ...]:
        from workbench.rewrite.providers.glossary import index_of

        tokens = sentence.tokens
        found = [
            TermUse(match.entry, tokens[match.tokens[0]].start, tokens[match.tokens[-1]].end)
            for match in index_of(self._entries).find(tokens)
        ]
        return tuple(sorted(found, key=lambda use: (use.start, use.end, use.entry.id)))

    def _look_up(self, word: str) -> bool:
        from workbench.language.morphology import lemmas

        return not self._explained.isdisjoint(form.casefold() for form in (word, *lemmas(word)))
