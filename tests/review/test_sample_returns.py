"""The sample returns, dirty ones among them: what they hold and what `make run` makes of them."""

from pathlib import Path

from openpyxl import load_workbook

from tests.shared_material import PROJECT
from workbench.app.operations.collect_returns import collect_returns
from workbench.app.operations.open_form import open_form
from workbench.app.operations.run_sample_test import FOLDER, FORM, run_sample_test
from workbench.model.review import AnnotationType
from workbench.review.versions import document_version

SAMPLES = PROJECT / "sample_forms"


def test_twelve_readers_and_nothing_is_lost() -> None:
    session = open_form(SAMPLES / FORM)
    report = collect_returns([SAMPLES / FOLDER], session)
    current, older = report.forms
    assert current.version == document_version(session.document)
    assert len(current.testers) == 12 and older.testers == ("T10",)
    shares = {item.segment: (item.n, item.understood) for item in current.passages}
    assert shares == {"s0023": (12, 9), "s0024": (12, 3), "s0100": (12, 11)}
    assert current.ranking[0] == "s0024"
    collection = report.collection
    assert {item.file for item in collection.rejected} == {"scan_T12.docx", "rueckgabe_11.docx"}
    assert len(collection.duplicates) == 1
    assert [item.text for item in collection.unmatched] == ["Danke!"]
    assert len(collection.unused) == 2
    kinds = [item.type for item in collection.annotations]
    assert {kind.value: kinds.count(kind) for kind in AnnotationType} == {
        "comment": 7, "reply": 1, "highlight": 5, "insertion": 1, "deletion": 1,
    }  # fmt: skip
    accepted = next(file for file in collection.files if file.file == "rueckgabe_4.docx")
    assert [item.segment for item in accepted.differences] == ["s0024"]


def test_make_run_writes_kit_results_and_thanks(tmp_path: Path) -> None:
    files = run_sample_test(SAMPLES, tmp_path)
    assert all(path.stat().st_size > 2000 for path in files)
    book = load_workbook(tmp_path / FOLDER / "lesetest-ergebnisse.xlsx")
    results = list(book["Ergebnisse"].iter_rows(values_only=True))
    assert results[1][2:6] == ("s0024", 12, 3, 25)
    assert book["Offen"].max_row > 5
    assert run_sample_test(tmp_path, tmp_path) == ()
