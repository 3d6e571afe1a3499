from hypothesis import given
from hypothesis import strategies as st

from tests.reporting.forms import CHECKBOX, passage
from workbench.model.document import Placeholder
from workbench.reporting.word_difference import Part, differences


def _marked(parts: tuple[Part, ...]) -> str:
    return "".join(f"<{part.text}>" if part.changed else part.text for part in parts)


def test_differences_mark_whole_words() -> None:
    segment = passage(1, "Die Zahlung erfolgt zum Ersten.")
    old, new = differences(segment, segment.text, "Wir zahlen zum Ersten.")
    assert _marked(old) == "<Die Zahlung erfolgt> zum Ersten."
    assert _marked(new) == "<Wir zahlen> zum Ersten."


def test_a_hyphenated_compound_is_one_word() -> None:
    segment = passage(1, "Der SGB-XII-Antrag gilt.")
    old, new = differences(segment, segment.text, "Der SGB-II-Antrag gilt.")
    assert _marked(old) == "Der <SGB-XII-Antrag> gilt."
    assert _marked(new) == "Der <SGB-II-Antrag> gilt."


def test_equal_versions_mark_nothing() -> None:
    segment = passage(1, "Bleibt so.")
    old, new = differences(segment, segment.text, segment.text)
    assert old == new == (Part("Bleibt so.", False),)


def test_an_emptied_passage_is_deleted_as_a_whole() -> None:
    segment = passage(1, "Fällt weg.")
    old, new = differences(segment, segment.text, "")
    assert _marked(old) == "<Fällt weg.>"
    assert new == ()


def test_a_check_box_is_named_and_not_marked_when_it_stays() -> None:
    segment = passage(1, f"{CHECKBOX} Ich stimme zu.", "option", Placeholder(1, "checkbox", 0, 1, "☐"))
    old, new = differences(segment, segment.text, f"{CHECKBOX} Ich bin einverstanden.")
    assert _marked(old) == "[Kästchen] Ich <stimme zu>."
    assert _marked(new) == "[Kästchen] Ich <bin einverstanden>."


def test_protected_text_of_a_field_is_shown_with_its_field() -> None:
    text = f"Frau {CHECKBOX}Schmidt, guten Tag"
    segment = passage(1, text, "paragraph", Placeholder(1, "field", 5, 8))
    _, new = differences(segment, text, f"Guten Tag, {CHECKBOX}Schmidt")
    assert _marked(new) == "<Guten Tag,> [Feld: Schmidt]"


def test_a_moved_placeholder_keeps_its_own_name() -> None:
    text = f"{CHECKBOX}A{CHECKBOX}1"
    boxes = (Placeholder(1, "field", 0, 2), Placeholder(2, "footnote_ref", 2, 2))
    _, new = differences(passage(1, text, "paragraph", *boxes), text, f"{CHECKBOX}1{CHECKBOX}A")
    assert "".join(part.text for part in new) == "[Fußnote: 1][Feld: A]"


def test_a_huge_rewrite_is_marked_as_one_change() -> None:
    segment = passage(1, "alt " * 20_000 + "Ende")
    old, new = differences(segment, segment.text, "neu " * 20_000 + "Ende")
    assert [part.changed for part in old] == [True, False]
    assert new[-1].text.endswith("Ende")


@given(st.text(alphabet="ab .-\n", max_size=40), st.text(alphabet="ab .-\n", max_size=40))
def test_parts_joined_are_the_two_versions(before: str, after: str) -> None:
    old, new = differences(passage(1, before), before, after)
    assert "".join(part.text for part in old) == before
    assert "".join(part.text for part in new) == after
    unchanged = ["".join(part.text for part in parts if not part.changed) for parts in (old, new)]
    assert unchanged[0] == unchanged[1]


def test_a_line_break_is_named_and_breaks_the_line() -> None:
    text = f"Amt{CHECKBOX}Haus"
    old, _ = differences(passage(1, text, "paragraph", Placeholder(1, "break", 3)), text, text)
    assert _marked(old) == "Amt[Zeilenumbruch]\nHaus"
