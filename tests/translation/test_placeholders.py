import pytest

from tests.reporting.forms import CHECKBOX, passage
from workbench.model.document import Placeholder
from workbench.translation.placeholders import PlaceholderError, TaggedText, carry_over, core, tagged

DATE = passage(
    1,
    f"Am {CHECKBOX}1.3. kommen{CHECKBOX}.",
    "paragraph",
    Placeholder(1, "field", 3, 5),
    Placeholder(2, "footnote_ref", 15),
)


def test_translators_see_numbers_in_braces() -> None:
    assert tagged(DATE) == TaggedText("Am {1} kommen{2}.", (f"{CHECKBOX}1.3.", CHECKBOX))


def test_protected_text_comes_back_with_its_mark() -> None:
    assert carry_over(tagged(DATE), "Come on {1}{2}.") == f"Come on {CHECKBOX}1.3.{CHECKBOX}."


@pytest.mark.parametrize(
    ("target", "cause"),
    [
        ("Come{2}.", "{1} fehlt"),
        ("Come {1} {1}{2}", "{1} kommt mehrfach vor"),
        ("Come {1} {2} {7}", "{7} gibt es im deutschen Text nicht"),
        ("Come {2} {1}", "anderer Reihenfolge"),
        (f"Come {CHECKBOX} {{1}} {{2}}", "U+FFFC"),
    ],
)
def test_a_translation_that_breaks_placeholders_says_which(target: str, cause: str) -> None:
    with pytest.raises(PlaceholderError) as caught:
        carry_over(tagged(DATE), target)
    assert cause in str(caught.value)


def test_braces_in_a_passage_without_placeholders_are_text() -> None:
    assert carry_over(TaggedText("Feld {1}", ()), "Alan {1}") == "Alan {1}"


def test_the_core_leaves_out_what_stands_at_the_edges() -> None:
    text = f"{CHECKBOX}☐ \tJa, ich {CHECKBOX} will {CHECKBOX}"
    marks = (Placeholder(1, "checkbox", 0, 2), Placeholder(2, "field", 12), Placeholder(3, "text_field", 19))
    before, middle, behind = core(passage(1, text, "option", *marks))
    assert (before, middle.text, behind) == (f"{CHECKBOX}☐ \t", "Ja, ich {1} will", f" {CHECKBOX}")


def test_a_passage_of_placeholders_alone_has_an_empty_core() -> None:
    text = f" {CHECKBOX} {CHECKBOX} "
    before, middle, behind = core(
        passage(1, text, "field", Placeholder(1, "tab", 1), Placeholder(2, "tab", 3))
    )
    assert middle.text == ""
    assert before + behind == text
