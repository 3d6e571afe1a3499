"""The terms of glossary entries, ready to be looked for in analysed text."""

from collections.abc import Sequence

from workbench.glossary.matching import GlossaryIndex
from workbench.language.morphology import analyse
from workbench.model.term import GlossaryEntry
from workbench.rewrite.lemma_candidates import lemma_candidates


def term_index(entries: Sequence[GlossaryEntry]) -> GlossaryIndex:
    """An index of these entries, with the lemmas and parts of speech of German."""
    return GlossaryIndex(entries, lemma_candidates, _part_of_speech)


def _part_of_speech(word: str) -> str:
    return next((token.pos for token in analyse(word)), "X")
