"""What the panels show, without any window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.app.office_glossary import EMPTY_GLOSSARY
from workbench.app.operations.score_form import score_form
from workbench.model.difficulty import Difficulty
from workbench.model.document import PLACEHOLDER, CellPlace, Document, Placeholder, Segment
from workbench.model.finding import Finding, Suggestion
from workbench.ui.models.difference import difference
from workbench.ui.models.difficulty import LEAST, PARTS, causes, difficulty_of, whole_parts
from workbench.ui.models.display import display_text, plain_text, readable_words
from workbench.ui.models.finding_kinds import FILTERS
from workbench.ui.models.outline import build_outline, section_of
from workbench.ui.models.prefix_sums import PrefixSums
from workbench.ui.models.rows import build_rows
from workbench.ui.models.underlines import BROAD, SEVERITIES, underlines
from workbench.ui.models.worklist import START, Worklist, spot_of
from workbench.ui.offsets import to_code_points, to_utf16, utf16_length

BODY = "word/document.xml"
NAMES = {"text_field": "Eingabefeld"}


def segment(name: str, text: str = "Text", kind: str = "paragraph", **more: object) -> Segment:
    return Segment(name, BODY, kind, text, **more)  # type: ignore[arg-type]


def finding(name: str, start: int, end: int, safe: bool = False) -> Finding:
    offer = Suggestion("x", name, start, end, "glossary", None, "replace", "neu", "neu", safe, "")
    return Finding("rule", name, start, end, "info", "", "", "", suggestions=(offer,))


# --- offsets ---------------------------------------------------------------------------------------------------


@given(st.text(), st.data())
def test_offsets_there_and_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    position = to_utf16(text, offset)
    assert position == len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
    assert to_code_points(text, position) == offset


# --- display ---------------------------------------------------------------------------------------------------


def form_line() -> Segment:
    text = f"{PLACEHOLDER}☐ ja\N{GRINNING FACE} {PLACEHOLDER}Amt Mitte Ende"
    marks = (Placeholder(1, "checkbox", 0, 2, "☐"), Placeholder(2, "text_field", 7, 10))
    return segment("s1", text, placeholders=marks)


def test_display_keeps_the_words_and_maps_every_offset() -> None:
    line = form_line()
    shown = display_text(line, NAMES)
    for offset in (2, 3, 4, 5, 6, *range(17, len(line.text))):
        at = shown.position(offset)
        width = utf16_length(line.text[offset])
        assert (
            shown.text.encode("utf-16-le")[2 * at : 2 * (at + width)].decode("utf-16-le") == line.text[offset]
        )
    assert [chip.placeholder.id for chip in shown.chips] == [1, 2]
    assert "Amt\u00a0Mitte" in shown.text
    assert shown.position(len(line.text)) == utf16_length(shown.text)


def test_plain_text_says_what_the_placeholders_are() -> None:
    assert plain_text(form_line(), NAMES) == "☐ ja\N{GRINNING FACE} [Amt Mitte] Ende"
    empty = segment("s1", f"Name: {PLACEHOLDER}", placeholders=(Placeholder(1, "text_field", 6),))
    assert plain_text(empty, NAMES) == "Name: [Eingabefeld]"


def test_part_of_a_passage_is_read_with_the_words_of_its_fields() -> None:
    text = f"Frau {PLACEHOLDER}Kurz,{PLACEHOLDER}Zimmer 4"
    marks = (Placeholder(1, "field", 5, 5), Placeholder(2, "tab", 11))
    assert readable_words(text, segment("s1", text, placeholders=marks)) == "Frau Kurz, Zimmer 4"
    box = segment("s1", f"{PLACEHOLDER} ja", placeholders=(Placeholder(1, "checkbox", 0),))
    assert readable_words(box.text, box) == "▢ ja"


def test_very_long_passage_is_shortened_on_the_screen_only() -> None:
    shown = display_text(segment("s1", "Wort " * 100_000))
    assert len(shown.text) < 30_000
    assert shown.text.endswith("…")


# --- difference ------------------------------------------------------------------------------------------------


@given(st.text(), st.text())
def test_difference_holds_both_texts(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert "".join(piece.text for piece in pieces if piece.state != "added") == before
    assert "".join(piece.text for piece in pieces if piece.state != "removed") == after


# --- rows ------------------------------------------------------------------------------------------------------


def test_cells_of_a_row_stand_side_by_side() -> None:
    cells = [
        segment(f"s{row}{column}{part}", cell=CellPlace(0, row, column))
        for row in range(2)
        for column in range(3)
        for part in range(2)
    ]
    rows = build_rows([segment("a"), *cells, segment("b")])
    assert [len(row.cells) for row in rows] == [1, 3, 3, 1]
    assert rows[1].cells[2].segments == ("s020", "s021")
    assert rows[1].opens_table
    assert not rows[1].closes_table
    assert rows[2].closes_table
    assert sum(cell.width for cell in rows[1].cells) == 1


def test_merged_cell_is_open_towards_its_other_rows() -> None:
    tall = segment("tall", cell=CellPlace(0, 0, 0, row_span=3))
    right = [segment(f"s{row}", cell=CellPlace(0, row, 1)) for row in range(3)]
    rows = build_rows([tall, *right])
    assert [len(row.cells) for row in rows] == [2, 2, 2]
    left = [row.cells[0] for row in rows]
    assert [(cell.goes_on, cell.reaches_down) for cell in left] == [
        (False, True),
        (True, True),
        (True, False),
    ]


def test_empty_cells_and_rows_to_fill_in_are_shown() -> None:
    cells = [segment("a", cell=CellPlace(0, 0, 0)), segment("b", cell=CellPlace(0, 0, 1))]
    rows = build_rows([*cells, segment("c", cell=CellPlace(0, 2, 0))])
    assert [[cell.segments for cell in row.cells] for row in rows] == [
        [("a",), ("b",)],
        [(), ()],
        [("c",), ()],
    ]


def test_two_tables_one_after_the_other_are_two() -> None:
    rows = build_rows([segment("a", cell=CellPlace(0, 0, 0)), segment("b", cell=CellPlace(1, 0, 0))])
    assert [(row.opens_table, row.closes_table) for row in rows] == [(True, True), (True, True)]


def test_every_segment_is_in_one_row_in_reading_order() -> None:
    nested = CellPlace(1, 0, 0, depth=2)
    segments = [
        segment("a", cell=CellPlace(0, 0, 0)),
        segment("b", cell=nested),
        segment("c", cell=CellPlace(0, 0, 0)),
        segment("d", kind="footnote"),
        segment("e", kind="footnote"),
    ]
    rows = build_rows(segments)
    assert [name for row in rows for cell in row.cells for name in cell.segments] == list("abcde")
    assert [row.caption for row in rows] == [False, False, False, True, False]


# --- outline ---------------------------------------------------------------------------------------------------


def test_outline_counts_below_headings_and_goes_on_behind_a_text_box() -> None:
    segments = [
        segment("a"),
        segment("b", "Wer?", "heading", level=1),
        segment("c", kind="textbox"),
        segment("d"),
        segment("e", "Wann?", "heading", level=2, number="2."),
    ]
    sections = build_outline(segments)
    assert [section.title for section in sections] == ["", "Wer?", "region.textbox", "2. Wann?"]
    assert section_of(sections, 3) == 1
    worklist = Worklist([item.id for item in segments])
    worklist.put_all({"d": [finding("d", 0, 1), finding("d", 2, 3)], "e": [finding("e", 0, 1)]})
    assert [section.open_places(worklist.sums_before()) for section in sections] == [0, 2, 0, 1]


# --- prefix sums and worklist ----------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 9), min_size=1), st.data())
def test_prefix_sums_agree_with_counting(values: list[int], data: st.DataObject) -> None:
    sums = PrefixSums(values)
    at = data.draw(st.integers(0, len(values) - 1))
    values[at] = data.draw(st.integers(0, 9))
    sums.set(at, values[at])
    assert [sums.before(index) for index in range(len(values) + 1)] == [
        sum(values[:index]) for index in range(len(values) + 1)
    ]
    spread = [index for index, value in enumerate(values) for _ in range(value)]
    assert [sums.index_at(position) for position in range(sums.total)] == spread


@given(st.lists(st.lists(st.booleans(), max_size=3), min_size=1, max_size=8))
def test_going_on_visits_every_shown_finding_once_in_order(safe: list[list[bool]]) -> None:
    order = [f"s{number}" for number in range(len(safe))]
    worklist = Worklist(order)
    for name, flags in zip(order, safe, strict=True):
        worklist.put(name, [finding(name, 2 * at, 2 * at + 1, flag) for at, flag in enumerate(flags)])
    worklist.show({"ready", "info"})
    expected = [
        (number, 2 * at) for number, flags in enumerate(safe) for at, flag in enumerate(flags) if flag
    ]
    assert worklist.total == len(expected)
    visited, name, spot = [], order[0], START
    for _ in expected:
        place = worklist.after(name, spot)
        assert place is not None
        visited.append((place.rank, place.finding.start))
        name, spot = place.finding.segment, spot_of(place.finding)
        assert worklist.beside(place, -1) == worklist.before(name, spot)
    assert visited == expected
    assert (worklist.before(name, spot) is None) == (not expected)


def test_counts_follow_every_change() -> None:
    worklist = Worklist(["a", "b"])
    worklist.put_all({"a": [finding("a", 0, 1, safe=True)], "b": [finding("b", 0, 1)]})
    assert worklist.counts() == {
        "ready": 1,
        "decide": 1,
        "error": 0,
        "warning": 0,
        "info": 2,
        "hint": 0,
        "spelling": 0,
    }
    worklist.put("a", [])
    worklist.put("b", [finding("b", 0, 1), finding("b", 3, 4, safe=True)])
    assert worklist.counts() == {
        "ready": 1,
        "decide": 1,
        "error": 0,
        "warning": 0,
        "info": 2,
        "hint": 0,
        "spelling": 0,
    }
    place = worklist.after("b", (0, 9, ""))
    assert place is not None
    assert worklist.number(place) == 1


def remark(name: str, severity: str, start: int = 0, end: int = 4, rule: str = "rule") -> Finding:
    return Finding(rule, name, start, end, severity, f"{rule} {start}", "", "")


def test_hints_wait_until_they_are_switched_on() -> None:
    worklist = Worklist(["a", "b"])
    worklist.put_all({"a": [remark("a", "info"), remark("a", "warning", 5, 9)], "b": [remark("b", "error")]})
    assert (worklist.total, worklist.left_out) == (2, 1)
    assert worklist.counts()["hint"] == 1
    worklist.show(FILTERS)
    assert (worklist.total, worklist.left_out) == (3, 0)
    worklist.show({"decide", "error"})
    assert [item.severity for item in worklist.findings("b")] == ["error"]
    assert worklist.findings("a") == ()
    assert worklist.counts() == {
        "ready": 0,
        "decide": 1,
        "error": 1,
        "warning": 1,
        "info": 0,
        "hint": 1,
        "spelling": 0,
    }


def test_findings_at_one_place_are_all_visited_and_equal_ones_once() -> None:
    worklist = Worklist(["a"])
    same = [remark("a", "warning", rule=name) for name in ("first", "second", "third")]
    worklist.put("a", [*same, same[0]])
    assert worklist.total == 3
    place = worklist.after("a")
    visited = []
    for _ in range(3):
        assert place is not None
        visited.append(place.finding.rule)
        place = worklist.beside(place, 1)
    assert visited == ["first", "second", "third"]
    assert place is not None
    assert place.finding.rule == "first"


def test_ruler_shows_the_worst_of_what_is_shown() -> None:
    worklist = Worklist(["a", "b", "c"])
    worklist.put_all({"a": [remark("a", "warning")], "b": [remark("b", "error"), remark("b", "info")]})
    assert [worklist.worst_between(*span) for span in ((0, 1), (0, 3), (2, 3))] == ["warning", "error", ""]
    worklist.show({"decide", "hint"})
    assert worklist.worst_between(0, 3) == "hint"


# --- underlines ------------------------------------------------------------------------------------------------


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12), st.sampled_from(SEVERITIES)), max_size=8))
def test_underlines_never_overlap_and_cover_all_words(places: list[tuple[int, int, str]]) -> None:
    findings = [remark("a", severity, start, start + length) for start, length, severity in places]
    drawn = underlines(findings)
    covered = [offset for one in drawn for offset in range(one.start, one.end)]
    assert len(covered) == len(set(covered))
    assert set(covered) == {offset for item in findings for offset in range(item.start, item.end)}
    if findings:
        worst = min((item.severity for item in findings), key=SEVERITIES.index)
        assert worst in {one.severity for one in drawn}


def test_shorter_finding_is_drawn_inside_a_longer_one() -> None:
    drawn = underlines([remark("a", "warning", 0, 20), remark("a", "info", 5, 10)])
    assert [(one.start, one.end, one.severity) for one in drawn] == [
        (0, 5, "warning"),
        (5, 10, "info"),
        (10, 20, "warning"),
    ]


def test_sentences_are_not_underlined() -> None:
    assert underlines([remark("a", "error", 0, BROAD)]) == ()


# --- difficulty ------------------------------------------------------------------------------------------------


@given(st.floats(0, 100), st.floats(0, 100), st.floats(0, 100))
def test_whole_parts_add_up(length: float, vocabulary: float, rules: float) -> None:
    scale = 100 / max(length + vocabulary + rules, 100)
    parts = (length * scale, vocabulary * scale, rules * scale)
    difficulty = Difficulty(sum(parts), 3, *parts, words=10, version="")
    whole = whole_parts(difficulty)
    assert sum(whole.values()) == round(difficulty.score)
    assert all(abs(whole[name] - value) <= 1 for name, value in zip(PARTS, parts, strict=True))


def test_causes_add_up_to_the_score_of_the_passage() -> None:
    text = (
        "Zwecks Prüfung des Leistungsanspruchs sind sämtliche Fragen wahrheitsgemäß zu beantworten. "
        "Die Mitwirkungspflichten ergeben sich aus den nachstehend genannten Vorschriften."
    )
    report = score_form(Document("", "", (segment("a", text),)), EMPTY_GLOSSARY, with_reference=False)
    found = causes(report)
    difficulty, reason = difficulty_of(report)
    assert difficulty is not None
    assert reason == ""
    assert sum(cause.points for cause in found) == pytest.approx(difficulty.score, abs=LEAST)
    assert {cause.sentence for cause in found if cause.text} == {1, 2}
    named = [cause.points for cause in found if cause.text]
    assert named == sorted(named, reverse=True)
