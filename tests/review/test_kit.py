"""The papers of a test: what stands on them, how they print, and that a return of each is known again."""

import io
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from scripts.sample_returns.annotating import Annotating
from tests.rendering import lowest_body_text, needs_libreoffice, printed_pages
from tests.review.forms import annotated, read, round_of, session_in, write_return
from workbench.app.operations.collect_returns import collect_returns
from workbench.app.operations.open_form import open_form
from workbench.app.operations.plan_test_round import RoundWishes, plan_test_round
from workbench.app.operations.write_feedback import CHANGED, OPEN, write_feedback
from workbench.app.operations.write_test_kit import write_test_kit
from workbench.common.errors import InputError
from workbench.document.docx.reader import open_docx
from workbench.model.review import Method
from workbench.reporting.reader_test import write_reader_test
from workbench.reporting.test_kit import RESULTS
from workbench.reporting.test_kit import test_kit_files as kit_files
from workbench.review import table_layout as layout
from workbench.review.returns.kit_marks import VERSION, custom_properties
from workbench.review.rounds import PassagePlan, round_from_text, round_text


def text_of(data: bytes) -> str:
    return "\n".join(segment.text for segment in open_docx(data, "x.docx").document.segments)


def test_the_kit_has_a_paper_for_everybody(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    planned = round_of(session)
    files = write_test_kit(session, planned, tmp_path / "kit")
    assert {path.name for path in files} == {
        "Information.docx", "Testbogen-14pt.docx", "Testbogen-16pt.docx", "Testleitung.docx", "Loesungen.docx",
        "Ergebnisse.xlsx", "Das-haben-wir-geaendert.docx", "Entwurf-zum-Kommentieren.docx",
    }  # fmt: skip
    key = text_of((tmp_path / "kit" / "Loesungen.docx").read_bytes())
    assert "bis zum 30.06.2025" in key
    sheet = text_of((tmp_path / "kit" / "Testbogen-14pt.docx").read_bytes())
    assert "30.06.2025" in sheet and "Bis wann haben Sie Zeit?" in sheet
    assert "richtig" not in sheet


def test_type_is_large_spaced_and_ragged(tmp_path: Path) -> None:
    files = kit_files(round_of(session_in(tmp_path)))
    for size in (14, 16):
        word = Document(io.BytesIO(files[f"Testbogen-{size}pt.docx"]))
        normal = word.styles["Normal"]
        assert normal.font.name == "Arial" and normal.font.size.pt == size
        assert normal.paragraph_format.line_spacing == 1.5
        assert not [item for item in word.element.iter("{*}jc") if item.values()[0] == "both"]
        small = {
            int(item.values()[0]) for item in word.element.body.iter("{*}sz") if item.tag.endswith("}sz")
        }
        assert min(small - {6, 18}) >= 2 * size  # 6 and 18 are widths of lines
        assert word.sections[0].right_margin.cm > 5


def test_both_wordings_have_sheets_and_readers_take_turns(tmp_path: Path) -> None:
    old = session_in(tmp_path)
    new = session_in(
        tmp_path,
        "Antrag",
        "Bitte geben Sie uns die fehlenden Unterlagen bis zum 30.06.2025.",
        name="neu.docx",
    )
    wishes = RoundWishes((PassagePlan("s0002"),), testers=4, compare=True)
    planned, _ = plan_test_round(new, wishes, old.current_document())
    assert [tester.order for tester in planned.testers] == ["AB", "BA", "AB", "BA"]
    files = kit_files(planned)
    assert "reichen Sie" in text_of(files["Testbogen-A-14pt.docx"])
    assert "geben Sie uns" in text_of(files["Testbogen-B-14pt.docx"])
    assert "T01, T03" in text_of(files["Testleitung.docx"])
    rows = list(layout.table_rows(planned))
    assert [row.side for row in rows[:6]] == ["A"] * 5 + ["B"]


def test_the_table_offers_lists_and_hides_ids(tmp_path: Path) -> None:
    planned = round_of(session_in(tmp_path))
    book = load_workbook(io.BytesIO(kit_files(planned)[RESULTS]))
    sheet = book[layout.ANSWERS]
    assert [cell.value for cell in sheet[1]] == list(layout.COLUMNS)
    assert all(sheet.column_dimensions[letter].hidden for letter in "IJK")
    lists = [item.formula1 for item in sheet.data_validations.dataValidation]
    assert '"richtig,teilweise,falsch,keine Antwort"' in lists and '"leicht,mittel,schwer"' in lists
    assert sheet.max_row == 1 + 12 * sum(len(passage.questions) for passage in planned.passages)
    assert book[layout.HIDDEN].sheet_state == "veryHidden"
    assert {cell.value for cell in sheet["K"][1:]} == {planned.version}


def test_every_word_paper_tells_its_version(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    planned = round_of(session)
    for path in write_test_kit(session, planned, tmp_path / "kit"):
        if path.suffix == ".docx":
            package = open_docx(path.read_bytes(), path.name).package
            assert custom_properties(package)[VERSION] == planned.version, path.name
    report = collect_returns([tmp_path / "kit"])
    assert not report.collection.annotations and not report.collection.rejected
    assert {file.state.value for file in report.collection.files} == {"current"}


def test_a_comment_on_the_sheet_reaches_its_passage(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    made = Annotating(kit_files(round_of(session))["Testbogen-16pt.docx"], "T03", "")
    made.comment("unverzüglich", "Was heißt das?")
    made.highlight("Einkommensverhältnisse")
    made.comment("Pause", "Danke für die Pause")
    write_return(tmp_path / "in", "bogen.docx", made.saved())
    for form in (session, None):
        report = read(tmp_path / "in", form)
        assert {(item.segments, item.text) for item in report.collection.annotations} == {
            (("s0004",), "Was heißt das?"),
            (("s0004",), "Einkommensverhältnisse"),
        }
        assert [item.text for item in report.collection.unmatched] == ["Danke für die Pause"]


def test_the_test_version_of_a_form_is_read_back_too(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    made = Annotating(write_reader_test(session.current_document()), "T03", "")
    made.comment("zwölf Monate", "Wann endet das?")
    write_return(tmp_path / "in", "test.docx", made.saved())
    for form in (session, None):
        report = read(tmp_path / "in", form)
        assert [item.segments for item in report.collection.annotations] == [("s0003",)]
        assert report.collection.files[0].state.value == "current"
        assert report.collection.files[0].differences == ()


def test_a_round_survives_as_text_and_bad_plans_are_refused(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    planned = round_of(session)
    assert round_from_text(round_text(planned)) == planned
    for text in ("{}", "[]", "null", '{"passages": 3}', "kein JSON"):
        with pytest.raises(ValueError):
            round_from_text(text)
    with pytest.raises(InputError, match="s9999"):
        round_of(session, "s9999")
    with pytest.raises(InputError, match="1 bis 12"):
        many = session_in(
            tmp_path, *(f"Das ist der Absatz mit Nummer {number}." for number in range(20)), name="m.docx"
        )
        round_of(many, *(f"s{number:04d}" for number in range(1, 15)))


def test_a_cloze_sheet_shows_gaps_and_the_key_the_words(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    files = kit_files(round_of(session, "s0003", methods=(Method.CLOZE,)))
    assert "________" in text_of(files["Testbogen-14pt.docx"])
    missing = text_of(files["Loesungen.docx"])
    assert "monatlich" in missing or "bewilligt" in missing or "zwölf" in missing


def test_readers_hear_what_became_of_their_hints(tmp_path: Path) -> None:
    session = session_in(tmp_path)
    write_return(tmp_path / "in", "a.docx", annotated(session).saved())
    report = read(tmp_path / "in", session)
    texts = [segment.text for segment in session.document.segments]
    texts[1] = "Bitte reichen Sie diese Unterlagen bis zum 30.06.2025 ein: Rentenbescheid und Mietvertrag."
    new = session_in(tmp_path, *texts, name="neu.docx")
    out = tmp_path / "feedback.docx"
    items = write_feedback(session, new, report, out, {"s0003": "Das bleibt: So steht es im Gesetz."})
    done = {item.before[:5]: item.done for item in items}
    assert done["Bitte"] == CHANGED
    assert [item.done for item in items] == [CHANGED, "Das bleibt: So steht es im Gesetz.", OPEN, OPEN]
    shown = text_of(out.read_bytes())
    assert "„Welche sind das?“" in shown and "Jetzt: Bitte reichen Sie diese Unterlagen" in shown


@needs_libreoffice
def test_the_sheet_prints_one_block_after_the_other(tmp_path: Path) -> None:
    planned = round_of(session_in(tmp_path))
    pages = printed_pages(kit_files(planned)["Testbogen-14pt.docx"])
    assert f"Seite 1 von {len(pages)}" in pages[0] and planned.version in pages[0]
    for passage in planned.passages:
        (page,) = [page for page in pages if " ".join(page.split()).count(passage.lines[0][:30])]
        assert passage.questions[3].text[:12] in " ".join(page.split())


@needs_libreoffice
@pytest.mark.parametrize("words", [40, 60, 85])
def test_no_block_runs_into_the_foot_of_the_page(tmp_path: Path, words: int) -> None:
    text = " ".join(f"Absatz{number}" for number in range(words)) + "."
    session = session_in(tmp_path, "Antrag", text, "Bitte unterschreiben Sie den Antrag.")
    methods = (Method.MARKS, Method.PARAPHRASE, Method.WORDS, Method.RATING)
    planned = plan_test_round(session, RoundWishes((PassagePlan("s0002", methods),)))[0]
    sheet = kit_files(planned)["Testbogen-16pt.docx"]
    for lowest, foot in lowest_body_text(sheet, planned.version):
        assert lowest >= foot


def test_a_text_file_gets_a_kit_without_draft(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_text("Bitte reichen Sie die fehlenden Unterlagen bis zum 30.06.2025 ein.\n", "utf-8")
    session = open_form(path)
    files = write_test_kit(session, round_of(session, "s0001"), tmp_path / "kit")
    assert "Entwurf-zum-Kommentieren.docx" not in {file.name for file in files}
