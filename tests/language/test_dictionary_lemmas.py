"""The dictionary that is read in place answers as simplemma does."""

import pytest
import simplemma
from simplemma.strategies.dictionaries import DEFAULT_DICTIONARY_FACTORY

from workbench.language.words.dictionary_lemmas import dictionary_lemma, is_in_dictionary
from workbench.language.words.front_coded import FrontCoded

WORDS = (
    "Formulare", "Häuser", "einzureichen", "ausgefüllten", "Sie", "SGB", "Anträgen", "Bewilligungsbescheids", "ä",
    "zzzz", "Qwrtz", "12", "e-mail", "Kfz-Steuer", "Ȧ", "gibt's", "unterschriebenes", "Straße", "STRASSE",
)  # fmt: skip


def test_the_whole_dictionary_is_the_same() -> None:
    own, whole = FrontCoded("de"), DEFAULT_DICTIONARY_FACTORY.get_dictionary("de")
    assert list(own) == list(whole)
    assert len(own) == len(whole)
    for word in list(whole)[::97]:
        for asked in (word, word[:-1], word + "n", word.swapcase()):
            assert own.get(asked) == whole.get(asked), asked


@pytest.mark.parametrize("word", WORDS)
def test_lemmas_are_those_of_simplemma(word: str) -> None:
    assert dictionary_lemma(word) == simplemma.lemmatize(word, "de")
    assert dictionary_lemma(word, greedy=True) == simplemma.lemmatize(word, "de", greedy=True)
    assert is_in_dictionary(word) == simplemma.is_known(word, "de")
