"""Reading tables of results back: typing errors, times, doubled rows, other versions, Excel and LibreOffice."""

import io
import subprocess
from collections.abc import Mapping
from datetime import datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.rendering import needs_libreoffice
from tests.review.forms import read, round_of, session_in, write_return
from workbench.app.operations.plan_test_round import RoundWishes, plan_test_round
from workbench.cli.collect_text import comparison_sentence
from workbench.document.conversion import find_libreoffice
from workbench.model.review import Method, Question
from workbench.reporting.test_kit_xlsx import test_kit_xlsx as kit_xlsx
from workbench.review import table_layout as layout
from workbench.review.returns.cell_values import read_seconds, read_value
from workbench.review.rounds import PassagePlan

Entries = Mapping[tuple[str, int, str], tuple[object, ...]]
"""Answer, seconds and remark by tester, passage and question."""


def filled(table: bytes, entries: Entries) -> bytes:
    """The table as a leader filled it in."""
    book = load_workbook(io.BytesIO(table))
    sheet = book[layout.ANSWERS]
    for row in sheet.iter_rows(min_row=2):
        key = (row[0].value, row[1].value, row[9].value)
        for cell, content in zip(row[5:8], entries.get(key, ()), strict=False):
            cell.value = content
    return saved(book)


def saved_by_libreoffice(table: bytes, folder: Path) -> bytes:
    program = find_libreoffice()
    assert program is not None
    source = folder / "table.xlsx"
    source.write_bytes(table)
    subprocess.run(
        [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out"), str(source)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return (folder / "out" / "table.xlsx").read_bytes()


def saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_answers_come_back_and_are_counted(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    planned = round_of(session, "s0002", own={"s0002": (("Bis wann?", "30.06.2025"),)})
    entries: dict[tuple[str, int, str], tuple[object, ...]] = {
        (f"T{number:02d}", 1, "q1"): ("richtig" if number <= 6 else "falsch", 60 + number)
        for number in range(1, 9)
    }
    entries["T01", 1, "rating"] = ("Leicht ", None, "Das Wort Unterlagen ist schwer")
    write_return(tmp_path / "in", "e.xlsx", filled(kit_xlsx(planned), entries))
    for form in (session, None):
        report = read(tmp_path / "in", form)
        (result,) = report.forms
        (passage,) = result.passages
        assert (result.form, result.version, len(result.testers)) == ("antrag.docx", planned.version, 8)
        assert (passage.segment, passage.n, passage.understood, passage.share) == ("s0002", 8, 6, 0.75)
        assert passage.wilson == pytest.approx((0.409, 0.929), abs=0.001)
        assert passage.seconds == 64.5
        assert dict(passage.ratings) == {"leicht": 1}
        assert [comment.text for comment in passage.comments] == ["Das Wort Unterlagen ist schwer"]
        assert report.collection.unused == ()


def test_merged_cells_and_bare_numbers_name_the_tester(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    planned = round_of(session, "s0002", own={"s0002": (("Bis wann?", "30.06.2025"),)})
    book = load_workbook(io.BytesIO(kit_xlsx(planned)))
    sheet = book[layout.ANSWERS]
    rows: dict[str, list[int]] = {}
    for row in sheet.iter_rows(min_row=2):
        rows.setdefault(row[0].value, []).append(row[0].row)
        if row[0].value in ("T01", "T02"):
            row[7].value = "Gut."
        if row[0].value == "T02":
            row[0].value = 2
    sheet.merge_cells(start_row=rows["T01"][0], end_row=rows["T01"][-1], start_column=1, end_column=1)
    write_return(tmp_path / "in", "a.xlsx", saved(book))
    collection = read(tmp_path / "in", session).collection
    told = [answer.tester for file in collection.files for answer in file.answers]
    assert not collection.unused
    assert sorted(told) == sorted(["T01"] * len(rows["T01"]) + ["T02"] * len(rows["T02"]))


def test_below_five_readers_there_is_no_share(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    planned = round_of(session, "s0002")
    entries = {(f"T0{number}", 1, "q4"): ("richtig",) for number in range(1, 5)}
    write_return(tmp_path / "in", "e.xlsx", filled(kit_xlsx(planned), entries))
    (passage,) = read(tmp_path / "in", session).forms[0].passages
    assert (passage.n, passage.understood, passage.share, passage.wilson) == (4, 4, None, None)


def test_before_and_after_come_from_one_table(tmp_path: Path) -> None:
    old = session_in(tmp_path)
    new = session_in(
        tmp_path, "Antrag", "Bitte geben Sie uns die fehlenden Unterlagen bis zum 30.06.2025.", name="n.docx"
    )
    wishes = RoundWishes((PassagePlan("s0002", own=(("Bis wann?", "30.06.2025"),)),), compare=True)
    planned, _ = plan_test_round(new, wishes, old.current_document())
    book = load_workbook(io.BytesIO(kit_xlsx(planned)))
    for row in book[layout.ANSWERS].iter_rows(min_row=2):
        if row[9].value == "q1":
            row[5].value = "richtig" if row[3].value == "B" or row[0].value in ("T01", "T02") else "falsch"
    write_return(tmp_path / "in", "e.xlsx", saved(book))
    report = read(tmp_path / "in", new)
    (compared,) = report.comparisons
    assert (compared.before, compared.after, compared.paired, compared.proven) == (
        (2, 12),
        (12, 12),
        True,
        True,
    )
    (passage,) = report.forms[0].passages
    assert (passage.n, passage.understood) == (12, 12)
    assert comparison_sentence(compared).endswith(": belegt")


def test_errors_are_listed_with_their_rows(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    planned = round_of(session, "s0002")
    entries = {
        ("T01", 1, "q4"): ("richtg", "1:30"),
        ("T02", 1, "q4"): ("Banane", 20),
        ("T03", 1, "q4"): ("richtig", datetime(2026, 5, 1)),
        ("T04", 1, "minus"): ("viele",),
        ("T05", 1, "plus"): ("++",),
    }
    book = load_workbook(io.BytesIO(filled(kit_xlsx(planned), entries)))
    sheet = book[layout.ANSWERS]
    last = sheet.max_row
    row = next(
        line for line in sheet.iter_rows(min_row=2, values_only=True) if line[0] == "T01" and line[9] == "q4"
    )
    sheet.append([*row[:5], "richtg", "1:30", None, *row[8:]])
    sheet.append([None, *row[1:5], "falsch", None, None, *row[8:]])
    sheet.append(["T06", 99, "gibt es nicht", "", "?", "richtig", None, None, "s0999", "q9", row[10]])
    sheet.append(["T07", *row[1:5], "falsch", None, None, *row[8:10], "0000"])
    sheet.append([None] * 11)
    write_return(tmp_path / "in", "e.xlsx", saved(book))
    report = read(tmp_path / "in", session)
    (file,) = report.collection.files
    assert {(item.tester, item.value) for item in file.answers if item.value} == {
        ("T01", "richtig"),
        ("T03", "richtig"),
        ("T05", "2"),
    }
    assert {item.seconds for item in file.answers if item.tester in ("T01", "T02")} == {90.0, 20.0}
    causes = [item.cause for item in file.unused]
    assert len(causes) == 6
    assert any("Banane" in cause and "Möglich sind" in cause for cause in causes)
    assert any("Datum" in cause for cause in causes)
    assert any("anderen Fassung" in cause for cause in causes)
    assert all(
        f"Zeile {last + number}" in " ".join(item.place for item in file.unused) for number in (2, 3, 4)
    )
    assert any("doppelt" in note for note in file.notes) and any("richtg" in note for note in file.notes)


def test_two_different_answers_to_one_question_count_neither(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    table = kit_xlsx(round_of(session, "s0002"))
    write_return(
        tmp_path / "in",
        "a.xlsx",
        filled(table, {("T01", 1, "q4"): ("richtig",), ("T02", 1, "q4"): ("falsch",)}),
    )
    write_return(
        tmp_path / "in",
        "b.xlsx",
        filled(table, {("T01", 1, "q4"): ("falsch",), ("T02", 1, "q4"): ("falsch", 9)}),
    )
    report = read(tmp_path / "in", session)
    (passage,) = report.forms[0].passages
    assert (passage.n, passage.understood) == (1, 0)
    assert sorted((item.file, item.content) for item in report.collection.unused) == [
        ("a.xlsx", "T01 | richtig"),
        ("b.xlsx", "T01 | falsch"),
    ]


def test_a_table_of_another_version_is_never_mixed(tmp_path: Path) -> None:
    old = session_in(tmp_path)
    write_return(
        tmp_path / "in", "alt.xlsx", filled(kit_xlsx(round_of(old)), {("T01", 1, "q4"): ("richtig",)})
    )
    new = session_in(
        tmp_path, "Antrag", "Bitte reichen Sie alles bis zum 31.07.2025 bei uns im Amt ein.", name="neu.docx"
    )
    write_return(
        tmp_path / "in", "neu.xlsx", filled(kit_xlsx(round_of(new, "s0002")), {("T02", 1, "q4"): ("falsch",)})
    )
    report = read(tmp_path / "in", new)
    assert {form.version: form.testers for form in report.forms} == {
        round_of(old).version: ("T01",),
        round_of(new, "s0002").version: ("T02",),
    }
    states = {file.file: file.state.value for file in report.collection.files}
    assert states == {"alt.xlsx": "older", "neu.xlsx": "current"}


def test_the_columns_tell_the_round_where_the_hidden_sheet_is_gone(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    planned = round_of(session, "s0002")
    entries = {(f"T0{number}", 1, "q4"): ("richtig", 60) for number in range(1, 6)} | {
        ("T01", 1, "minus"): (2,)
    }
    book = load_workbook(io.BytesIO(filled(kit_xlsx(planned), entries)))
    del book[layout.HIDDEN]
    write_return(tmp_path / "in", "e.xlsx", saved(book))
    (result,) = read(tmp_path / "in", session).forms
    (passage,) = result.passages
    assert (result.version, passage.n, passage.understood, passage.minus) == (planned.version, 5, 5, 2)


@needs_libreoffice
def test_libreoffice_saves_the_table_anew(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    entries = {("T01", 1, "q4"): ("richtig", 75), ("T02", 1, "q4"): ("teilweise", time(0, 1, 30), "zu lang")}
    table = filled(kit_xlsx(round_of(session)), entries)
    write_return(tmp_path / "in", "e.xlsx", saved_by_libreoffice(table, tmp_path))
    (file,) = read(tmp_path / "in", session).collection.files
    assert {(item.tester, item.value, item.seconds, item.remark) for item in file.answers} == {
        ("T01", "richtig", 75.0, ""),
        ("T02", "teilweise", 90.0, "zu lang"),
    }


def test_another_workbook_is_rejected(tmp_path: Path) -> None:
    write_return(tmp_path / "in", "x.xlsx", saved(Workbook()))
    report = read(tmp_path / "in")
    assert "keine Ergebnistabelle" in report.collection.rejected[0].cause


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        (90, 90),
        ("91", 91),
        ("1:30", 90),
        (time(1, 30), 90),
        ("1,5 min", 90),
        ("90 Sek.", 90),
        (92.0, 92),
        (None, 0),
    ],
)
def test_times_are_read_as_people_write_them(cell: object, seconds: float) -> None:
    assert read_seconds(cell) == (seconds, "")


@pytest.mark.parametrize("cell", [datetime(2026, 5, 1), "bald", -3, "99999"])
def test_what_is_no_time_is_said(cell: object) -> None:
    assert read_seconds(cell)[1]


def test_words_are_taken_apart() -> None:
    question = Question("words", Method.WORDS, "?")
    assert read_value("Bescheid; „Mitwirkung“,Bescheid", question).words == ("Bescheid", "Mitwirkung")
