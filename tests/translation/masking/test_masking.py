from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reporting.forms import passage
from workbench.translation.masking import Kind, find_personal, known_names, masked, names_of_form, unmasked
from workbench.translation.placeholders import PlaceholderError

FOLDER = Path(__file__).parent
ROWS = [
    tuple(cell.replace("\\n", "\n") for cell in line.split("\t"))
    for line in (FOLDER / "personal.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
PLAIN = (FOLDER / "plain.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("text", "seen"), ROWS)
def test_personal_data_become_tags(text: str, seen: str) -> None:
    found = masked(text)

    assert found.text == seen
    assert unmasked(found.text, found.table) == text


@pytest.mark.parametrize("text", PLAIN)
def test_wording_stays(text: str) -> None:
    assert find_personal(text) == ()


def test_kinds_are_told() -> None:
    text = "Frau Kaya, geb. 03.04.1950, DE02 1203 0000 0000 2020 51"

    assert [item.kind for item in find_personal(text)] == [Kind.NAME, Kind.BIRTH, Kind.IBAN]


def test_a_name_known_from_another_passage_is_masked_without_salutation() -> None:
    names = known_names(["Sehr geehrte Frau Dr. Aylin Kaya,", "Sie wohnen allein."])

    assert masked("Antrag von Aylin Kaya", names).text == "Antrag von {1} {2}"


def test_the_name_in_the_address_block_is_known_in_the_letter() -> None:
    form = [passage(1, "Frau", "table_cell"), passage(2, "Gülsüm Peters", "table_cell"), passage(3, "Text")]

    assert names_of_form(form) == {"Gülsüm", "Peters"}


@pytest.mark.parametrize(
    ("answer", "cause"), [("Dear Ms", "{1} fehlt"), ("Dear {1} {1}", "{1} kommt mehrfach vor")]
)
def test_a_lost_or_doubled_tag_is_told(answer: str, cause: str) -> None:
    with pytest.raises(PlaceholderError, match=cause.replace("{", r"\{").replace("}", r"\}")):
        unmasked(answer, masked("Frau Kaya").table)


def test_a_value_that_looks_like_a_tag_is_not_put_in_twice() -> None:
    found = masked("Frau Kaya wohnt in {2}")

    assert unmasked("{2} … {3}", found.table) == "{2} … Kaya"


def test_the_data_do_not_show_in_messages() -> None:
    assert "Kaya" not in repr(masked("Frau Kaya").table)


@given(st.text(alphabet=st.sampled_from("Frau Herrn. Kaya0123456789{}«»:,@-/DE geb.§\n"), max_size=120))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    found = masked(text)

    spans = find_personal(text)
    assert all(0 <= a.start < a.end <= b.start for a, b in pairwise(spans))
    assert unmasked(found.text, found.table) == text
