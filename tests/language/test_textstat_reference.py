"""textstat's values beside ours, on clean text and where they must differ."""

import pytest
import textstat

from workbench.language.counts import count
from workbench.language.readability import measure_all
from workbench.language.textstat_reference import resolved, textstat_measures

CLEAN = [
    "Bitte schicken Sie uns die Unterlagen mit der Post. Wir prüfen Ihren Antrag und melden uns bei Ihnen.",
    "Sie bekommen das Geld am Anfang des Monats. Wenn sich bei Ihnen etwas ändert, müssen Sie uns das sofort sagen.",
    "Die Mitarbeiterin im Rathaus hilft Ihnen gern beim Ausfüllen. Bringen Sie bitte den Mietvertrag und den Pass mit.",
]
"""No abbreviations, numbers, hyphens or sentences of one or two words: both must count alike."""


def _values(texts: list[str]) -> dict[str, tuple[float, float]]:
    ours, theirs = measure_all(count(texts)), textstat_measures(texts)
    assert ours.keys() == theirs.keys()
    return {
        key: (value, theirs[key])
        for key, value in ours.items()
        if value is not None and theirs[key] is not None
    }  # type: ignore[misc]


def test_on_clean_text_sentences_and_words_are_the_same() -> None:
    counts, text = count(CLEAN), resolved(CLEAN)
    assert textstat.sentence_count(text) == counts.sentences == 6
    assert textstat.lexicon_count(text) == counts.words


def test_on_clean_text_measures_without_syllables_are_equal() -> None:
    values = _values(CLEAN)
    for key in ("lix", "rix"):
        assert values[key][0] == pytest.approx(values[key][1])


def test_on_clean_text_the_rest_differs_by_syllables_only() -> None:
    """pyphen never splits off a single letter and misses joints ("aber" 1, "Unterlagen" 4): it may count up to 6 %
    fewer syllables, never more than 2 % more. In Flesch-Amstad that is 58.5 times the difference a word; the other
    formulas see it only where a word crosses the border of 3 syllables or of one."""
    values, words = _values(CLEAN), count(CLEAN).words
    ours, theirs = values["flesch_amstad"]
    missing = (theirs - ours) * words / 58.5
    assert -0.02 * count(CLEAN).syllables <= missing <= 0.06 * count(CLEAN).syllables
    for variant in range(1, 5):
        ours, theirs = values[f"wiener_sachtextformel_{variant}"]
        assert ours == pytest.approx(theirs, abs=1.5)
    assert values["smog_de"][0] == pytest.approx(values["smog_de"][1], abs=1.0)


def test_abbreviations_do_not_mislead_the_reference_on_resolved_text() -> None:
    text = (
        "Der Antrag ist gemäß § 41 Abs. 1 Nr. 2 SGB XII bis zum 3. Mai zu stellen. "
        "Bitte fügen Sie alle Nachweise bei."
    )
    textstat.set_lang("de")
    # The raw text has a full stop in "Abs.", "Nr." and "3.": four pieces of three words and more.
    assert textstat.sentence_count(text) == 4
    assert textstat.sentence_count(resolved([text])) == count([text]).sentences == 2
    ours, theirs = _values([text])["flesch_amstad"]
    assert ours == pytest.approx(theirs, abs=15)  # "SGB" has 3 syllables for us, 1 for pyphen


def test_sentences_of_two_words_are_left_out_of_the_references_sentence_count() -> None:
    text = "Vielen Dank. Wir haben Ihren Antrag heute bekommen."
    assert count([text]).sentences == 2
    assert textstat.sentence_count(resolved([text])) == 1


@pytest.mark.parametrize("texts", [[], [""], ["12.03.2024"], ["..."]])
def test_nothing_to_score_has_no_values(texts: list[str]) -> None:
    assert set(textstat_measures(texts).values()) == {None}


def test_the_shared_language_of_textstat_is_left_alone() -> None:
    textstat.set_lang("fr")
    values = textstat_measures(CLEAN)
    textstat.set_lang("de")
    assert textstat_measures(CLEAN) == values
