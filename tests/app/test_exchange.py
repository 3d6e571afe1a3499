"""A form goes to translators and comes back: by package, by Excel, from two people, after a new German version."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from tests.app.released_forms import release_next, released
from workbench.app.exchange_jobs import job_of_work, released_file
from workbench.app.operations.export_exchange import export_exchange
from workbench.app.operations.import_exchange import (
    known_bases,
    merge_returns,
    preferring_theirs,
    returned_language,
    take_over,
)
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.operations.undo_translation import undo_translation
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import Workspace
from workbench.common.errors import InputError
from workbench.model.translation_state import TranslationState as State

TEXTS = ("Bitte ankreuzen.", "Die Frist endet am 31.12.2026.", "Vielen Dank.")


@pytest.fixture
def work(workspace: Workspace, tmp_path: Path) -> TranslationWork:
    form = released(workspace, tmp_path / "antrag.docx", *TEXTS)
    plan_translation(workspace, form, ["tr"])
    work = TranslationWork(workspace, form, "tr")
    translate_segment(work, "s0003", "Teşekkürler.", State.DRAFT)
    return work


def exported(work: TranslationWork, path: Path) -> Path:
    kind = {".zip": "package", ".xlf": "xliff-2.1"}.get(path.suffix, path.suffix[1:])
    export_exchange(job_of_work(work), path, kind, form_file=released_file(work))
    return path


def with_texts(path: Path, texts: dict[str, str], out: Path) -> Path:
    """The Excel sheet at `path` as a translator fills it in: German text to translation."""
    out.write_bytes(filled(path.read_bytes(), texts))
    return out


def filled(data: bytes, texts: dict[str, str]) -> bytes:
    book = openpyxl.load_workbook(BytesIO(data))
    sheet = book["Türkisch"]
    heads = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        german = str(sheet.cell(row, heads["Deutsch"]).value)
        if german in texts:
            sheet.cell(row, heads["Übersetzung"]).value = texts[german]
            sheet.cell(row, heads["Kommentar Übersetzung"]).value = "so üblich"
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def targets(work: TranslationWork) -> list[str]:
    return [row.target for row in work.rows()]


def test_a_package_goes_out_and_comes_back(work: TranslationWork, tmp_path: Path) -> None:
    sent = exported(work, tmp_path / "auftrag.zip")
    with zipfile.ZipFile(sent) as archive:
        names = archive.namelist()
        manifest = json.loads(archive.read("manifest.json"))
        note = archive.read("LIESMICH.txt").decode("utf-8-sig")
        contents = {name: archive.read(name) for name in names}
    assert (manifest["language"], len(manifest["units"])) == ("tr", 3)
    assert "formular/antrag.docx" in names
    assert "Passagen: 3, davon noch ohne Übersetzung: 2" in note
    sheet = next(name for name in names if name.endswith(".xlsx"))
    contents[sheet] = filled(contents[sheet], {TEXTS[0]: "Lütfen işaretleyin."})
    returned = tmp_path / "zurück.zip"
    with zipfile.ZipFile(returned, "w") as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    assert returned_language([returned]) == "tr"
    found = merge_returns(job_of_work(work).units, [returned], "tr")
    changes = take_over(work, found)
    assert targets(work) == ["Lütfen işaretleyin.", "", "Teşekkürler."]
    row = work.rows()[0]
    assert (row.state, row.origin, row.comment) == (State.TRANSLATED, "import:xlsx", "so üblich")
    assert (found.unchanged, found.open, found.conflicts, found.unused) == (1, 1, (), ())
    undo_translation(work.workspace, changes)
    assert targets(work) == ["", "", "Teşekkürler."]


def test_a_package_that_nobody_touched_says_so(work: TranslationWork, tmp_path: Path) -> None:
    found = merge_returns(job_of_work(work).units, [exported(work, tmp_path / "a.zip")], "tr")
    assert [item.cause for _, item in found.unused] == ["Alle Dateien kamen so zurück, wie sie hinausgingen."]


def test_work_on_both_sides_is_shown_with_what_went_out(work: TranslationWork, tmp_path: Path) -> None:
    sent = exported(work, tmp_path / "a.xlsx")
    returned = with_texts(sent, {TEXTS[2]: "Çok teşekkürler."}, tmp_path / "b.xlsx")
    translate_segment(work, "s0003", "Sağ olun.", State.TRANSLATED)
    found = merge_returns(job_of_work(work).units, [returned], "tr", known_bases(work))
    (conflict,) = found.conflicts
    assert (conflict.base, conflict.unit.target, conflict.theirs[0].target) == (
        "Teşekkürler.",
        "Sağ olun.",
        "Çok teşekkürler.",
    )
    take_over(work, found)
    assert targets(work)[2] == "Sağ olun."
    take_over(work, found, preferring_theirs(found))
    assert targets(work)[2] == "Çok teşekkürler."


def test_a_new_german_version_meanwhile(workspace: Workspace, work: TranslationWork, tmp_path: Path) -> None:
    sent = exported(work, tmp_path / "a.xlsx")
    texts = {TEXTS[0]: "Lütfen işaretleyin.", TEXTS[1]: "Süre 31.12.2026 tarihinde biter."}
    returned = with_texts(sent, texts, tmp_path / "b.xlsx")
    release_next(
        workspace,
        work.form_id,
        tmp_path / "antrag.docx",
        TEXTS[0],
        "Die Frist endet am 31.01.2027.",
        TEXTS[2],
    )
    found = merge_returns(job_of_work(work).units, [returned], "tr")
    assert [item.unit.source for item in found.proposals] == [TEXTS[0]]
    left = [conflict.kinds for conflict in found.conflicts] + [item.cause for _, item in found.unused]
    assert len(left) == 1
    take_over(work, found)
    assert targets(work)[0] == "Lütfen işaretleyin."
    assert "31.12.2026" not in " ".join(targets(work))


def test_somebody_was_faster_than_the_decision(work: TranslationWork, tmp_path: Path) -> None:
    returned = with_texts(exported(work, tmp_path / "a.xlsx"), {TEXTS[0]: "Lütfen."}, tmp_path / "b.xlsx")
    found = merge_returns(job_of_work(work).units, [returned], "tr")
    translate_segment(work, "s0001", "Buraya.", State.TRANSLATED)
    with pytest.raises(InputError, match="s0001 wurde eben geändert"):
        take_over(work, found)
    assert targets(work)[0] == "Buraya."


def test_a_file_for_another_language_is_not_taken(work: TranslationWork, tmp_path: Path) -> None:
    sent = exported(work, tmp_path / "a.xlf")
    sent.write_text(sent.read_text("utf-8").replace('trgLang="tr"', 'trgLang="pl-PL"'), "utf-8")
    found = merge_returns(job_of_work(work).units, [sent], "tr")
    assert [(item.place, item.cause) for _, item in found.unused] == [
        ("ganze Datei", "Die Datei ist für Polnisch (pl), nicht für Türkisch.")
    ]


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.xls", b"\xd0\xcf", "als Excel-Arbeitsmappe"),
        ("a.xml", b"<html/>", "keine Datei, aus der Übersetzungen"),
        ("a.csv", b"a;b\n1;2", "Deutsch"),
        ("a.xlf", b"<xliff>", "Zeile 1"),
    ],
)
def test_unusable_returns_are_named(tmp_path: Path, name: str, data: bytes, sentence: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        merge_returns((), [path], "tr")
    assert f"„{name}“" in str(caught.value)
    assert sentence in f"{caught.value} {caught.value.hint}"


def test_untouched_returns_change_nothing(work: TranslationWork, tmp_path: Path) -> None:
    for name in ("a.xlf", "a.tmx", "a.docx"):
        found = merge_returns(job_of_work(work).units, [exported(work, tmp_path / name)], "tr")
        assert (found.proposals, found.conflicts, found.unused, found.comments) == ((), (), (), ())
        assert (found.unchanged, found.open, found.missing) == (1, 2, ())
