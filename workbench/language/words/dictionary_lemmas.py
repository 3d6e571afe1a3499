"""Lemmas by simplemma (Adrien Barbaresi, MIT): a dictionary of 1.1 million German forms, else rules for endings.

The same answers as simplemma's own functions, with the dictionary read in place (`front_coded`). It loads at the first
call (0.4 s).
"""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simplemma import Lemmatizer
    from simplemma.strategies import DictionaryLookupStrategy
    from simplemma.strategies.dictionaries import DictionaryFactory

_LANGUAGE = "de"


def dictionary_lemma(word: str, *, greedy: bool = False) -> str:
    """The lemma of a word (not empty) without its sentence; `greedy`: suffixes of the lemma are taken off too."""
    return _lemmatizer(greedy).lemmatize(word, _LANGUAGE)


def is_in_dictionary(word: str) -> bool:
    """Whether the dictionary has the form, with a capital or without."""
    from simplemma.utils import normalize_token

    return _lookup().get_lemma(normalize_token(word), _LANGUAGE) is not None


@lru_cache(maxsize=65536)
def has_form(word: str) -> bool:
    """Whether the dictionary has exactly this form, with the same capitals."""
    return _dictionary_factory().get_dictionary(_LANGUAGE).get(word) is not None


@cache
def _lemmatizer(greedy: bool) -> "Lemmatizer":
    from simplemma import Lemmatizer
    from simplemma.strategies import DefaultStrategy

    return Lemmatizer(
        lemmatization_strategy=DefaultStrategy(greedy=greedy, dictionary_factory=_dictionary_factory())
    )


@cache
def _lookup() -> "DictionaryLookupStrategy":
    from simplemma.strategies import DictionaryLookupStrategy

    return DictionaryLookupStrategy(_dictionary_factory())


@cache
def _dictionary_factory() -> "DictionaryFactory":
    """Reads in place; simplemma's own dictionary if a version of it has another format."""
    from simplemma.strategies.dictionaries import DEFAULT_DICTIONARY_FACTORY

    from workbench.language.words.front_coded import FrontCodedFactory

    try:
        factory = FrontCodedFactory()
        factory.get_dictionary(_LANGUAGE)
    except (ValueError, AttributeError, ImportError):
        return DEFAULT_DICTIONARY_FACTORY
    return factory
