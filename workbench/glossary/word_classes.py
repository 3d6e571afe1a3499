"""Whether a token belongs to the word class of a glossary entry ("Leiden Sie ...?" is no noun)."""

from typing import Protocol

from workbench.glossary.patterns import Pattern


class TaggedToken(Protocol):
    """A token with its coarse part of speech and its STTS tag."""

    @property
    def text(self) -> str: ...
    @property
    def pos(self) -> str: ...
    @property
    def tag(self) -> str: ...


_SEPARATED_PREFIX = "PTKVZ"
_NO_WORDS = frozenset({"PUNCT", "NUM", "X"})
"""Behind these a sentence may begin anew: "1. Leiden Sie ...?"."""
_NO_PREPOSITION = frozenset({"VERB", "CONJ", "DET", "PRON", "PROPN", "PUNCT", "NUM"})
_ALSO_CONJUNCTIONS = frozenset({"während"})
"""Taggers take these prepositions for conjunctions."""
_NO_ADVERB = frozenset({"VERB", "NOUN", "PROPN", "ADP", "DET", "PUNCT", "NUM"})


def fits_word_class(pattern: Pattern, token: TaggedToken, before: TaggedToken | None) -> bool:
    """Whether the token can be the single word of the pattern. Taggers err: only clear contradictions count.

    `before` is the token in front of it in its sentence: behind another word a capital makes a noun.
    """
    pos = _class_of_form(pattern)
    same = token.text.casefold() == pattern.form.casefold()
    if token.tag == _SEPARATED_PREFIX:
        return False
    if pos == "NOUN":
        capital = token.text[:1].isupper() and token.pos in ("NOUN", "PROPN", "ADJ", "ABBR", "X")
        return capital or is_capital_inside(token, before)
    if pos == "VERB":
        return token.pos in ("VERB", "ADJ") or (token.text.islower() and token.pos in ("NOUN", "PROPN"))
    if pos == "ADJ":
        return token.pos in ("ADJ", "ADV", "DET", "PRON", "ADP") or (same and token.pos == "VERB")
    if pos == "ADP":
        either = token.text.casefold() in _ALSO_CONJUNCTIONS
        return same and (either or token.pos not in _NO_PREPOSITION) and token.tag != "ADJA"
    if pos == "ADV":
        return token.pos not in _NO_ADVERB or (same and token.pos != "PUNCT" and token.text.islower())
    return True


def is_capital_inside(token: TaggedToken, before: TaggedToken | None) -> bool:
    """Whether the word stands behind another one with a capital: a noun, whatever the tagger says."""
    if before is None or before.pos in _NO_WORDS:
        return False
    return token.text[:1].isupper() and not token.text.isupper()


def _class_of_form(pattern: Pattern) -> str:
    """A variant may be of another class than its term: "bestandskräftig" beside "Bestandskraft"."""
    pos, capital = pattern.entry.pos, pattern.form[:1].isupper()
    if pos == "NOUN" and not capital:
        return "ADJ"
    return "NOUN" if pos in ("ADJ", "VERB") and capital else pos
