import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.translation.placeholder_check import check_answer, read, written
from workbench.translation.placeholders import PlaceholderError
from workbench.translation.provider import Tags


@pytest.mark.parametrize("tags", list(Tags))
@given(text=st.text(alphabet=st.sampled_from("ab &<>\"';{1}{2} ampltx/=\n⟦"), max_size=60))
def test_what_is_written_is_read_again(tags: Tags, text: str) -> None:
    assert read(written(text, tags), tags) == text


def test_a_service_may_write_an_element_in_two_ways() -> None:
    assert read('A <x id="1"></x> &amp; <x  id="2" />', Tags.XML) == "A {1} & {2}"


def test_a_service_may_put_blanks_into_brackets() -> None:
    assert read("A ⟦ 1 ⟧", Tags.BRACKETS) == "A {1}"


def test_foreign_markup_is_refused() -> None:
    with pytest.raises(PlaceholderError, match="fremde Auszeichnungen"):
        read("<b>A</b>", Tags.XML)


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        ("Pay {2}.", r"\{1\} fehlt"),
        ("Pay {1} {1} {2}.", r"\{1\} kommt mehrfach vor"),
        ("Pay {1} {2} {3}.", r"\{3\} war nicht im Text"),
        ("Pay {2} {1}.", "anderer Reihenfolge"),
        ("  ", "leer"),
        ("Pay {1} {2}\x07", "unzulässige Zeichen"),
        ("Pay {1} {2}" + " na" * 200, "viel länger"),
    ],
)
def test_an_answer_that_cannot_be_used(answer: str, cause: str) -> None:
    with pytest.raises(PlaceholderError, match=cause):
        check_answer("Zahlen Sie {1} {2}.", answer)


def test_tags_for_words_may_move_those_of_the_form_not() -> None:
    check_answer("Frau {3} zahlt {1} {2}.", "{1} {2} pays Ms {3}.", free={3})

    with pytest.raises(PlaceholderError):
        check_answer("Frau {3} zahlt {1} {2}.", "{2} {1} pays Ms {3}.", free={3})
