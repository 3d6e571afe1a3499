"""Our way through a sentence finds the tags that HanTa itself finds."""

import pytest
from HanTa.HanoverTagger import HanoverTagger

from workbench.language.words.hanta import tagger

SENTENCES = (
    "Die Anmeldung zur Betreuung geben Sie bitte bis zum 3. Mai im Sekretariat ab .",
    "Wer seinen Hund nicht anmeldet , muss mit einer Geldbuße rechnen .",
    "Gemäß § 12 Abs. 3 der Satzung sind Grabstätten , deren Ruhezeit abgelaufen ist , einzuebnen .",
    "Xylq Brnz vvfk der Zwrg , 4711 -- ??",
    "FÜLLEN Sie das Formular aus ! Danke",
    "Die Füllung der Füllungen füllen wir in der Filiale der Firma , die damals die Stühle hatte .",
    "Müller",
    "Ja .",
)


@pytest.fixture(scope="module")
def original() -> HanoverTagger:
    return HanoverTagger("morphmodel_ger.pgz")


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("case_sensitive", [True, False])
def test_same_tags_and_lemmas_as_hanta(original: HanoverTagger, sentence: str, case_sensitive: bool) -> None:
    words = sentence.split()
    found = tagger().tag_sent(words, casesensitive=case_sensitive)
    assert found == original.tag_sent(words, casesensitive=case_sensitive)


WORDS = (
    "wohngeldberechtigungsbescheinigungen", "einzureichende", "ausgefüllt", "a", "ab", "abc", "xqzz", "straßen-",
    "vermögensverhältnissen", "unterhaltspflichtigen", "müller", "4711", "…", "", "zuständigkeitsverordnungsänderung",
    "sozialversicherungspflichtig", "antragsteller*innen", "überprüft", "qwertzuiopasdfghjklyxcvbnm",
)  # fmt: skip


@pytest.mark.parametrize("word", WORDS)
def test_same_tags_and_morphemes_of_a_word(original: HanoverTagger, word: str) -> None:
    tags = original.analyze_forward(word)
    assert tagger().analyze_forward(word) == tags
    for tag in (*(tag for tag, _ in tags), original.tag2int["NN"]):
        assert tagger().analyze_viterbi(word, -tag) == original.analyze_viterbi(word, -tag)
