"""`workbench revise`."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest

from tests.app.forms import TAB, write_form
from workbench.cli.main import main


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return write_form(tmp_path / "antrag.docx", "Erster Absatz.", "Name:\tVorname:")


def write_edits(folder: Path, *edits: dict[str, str]) -> Path:
    path = folder / "edits.json"
    path.write_text(json.dumps({"edits": list(edits)}), encoding="utf-8")
    return path


def edit(segment: str, before: str, after: str) -> dict[str, str]:
    return {"segment": segment, "before": before, "after": after}


def paragraphs(path: Path) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(BytesIO(path.read_bytes())).paragraphs]


def test_edit_is_written_and_the_form_stays_as_it_is(form: Path, tmp_path: Path) -> None:
    before = form.read_bytes()
    edits = write_edits(tmp_path, edit("s0001", "Erster Absatz.", "Neuer Absatz."))
    assert main(["revise", str(form), "-o", str(tmp_path / "neu.docx"), "--edits", str(edits)]) == 0
    assert paragraphs(tmp_path / "neu.docx") == ["Neuer Absatz.", "Name:\tVorname:"]
    assert form.read_bytes() == before


def test_without_edits_the_result_is_the_same_file(form: Path, tmp_path: Path) -> None:
    assert main(["revise", str(form), "-o", str(tmp_path / "neu.docx")]) == 0
    assert (tmp_path / "neu.docx").read_bytes() == form.read_bytes()


@pytest.mark.parametrize(
    ("bad", "cause"),
    [
        (edit("s0002", "veralteter Text", "x"), "Die Passage s0002 hat einen anderen Text"),
        (edit("s0099", "x", "y"), "Die Passage s0099 gibt es in „antrag.docx“ nicht"),
        (edit("s0002", f"Name:{TAB}Vorname:", "Name: Vorname:"), "fehlt im neuen Text ein Platzhalter"),
        (edit("s0002", f"Name:{TAB}Vorname:", f"Name:{TAB}{TAB}"), "ein Platzhalter zu viel"),
    ],
)
def test_edit_that_does_not_fit_is_listed_and_the_rest_is_written(
    form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], bad: dict[str, str], cause: str
) -> None:
    edits = write_edits(tmp_path, bad, edit("s0001", "Erster Absatz.", "Neuer Absatz."))
    out, report = tmp_path / "neu.docx", tmp_path / "bericht.json"
    arguments = ["revise", str(form), "-o", str(out), "--edits", str(edits), "--report", str(report)]
    assert main(arguments) == 3
    assert paragraphs(out) == ["Neuer Absatz.", "Name:\tVorname:"]
    message = capsys.readouterr().err
    assert message.startswith("Nicht übernommen: ")
    assert cause in message
    content = json.loads(report.read_text(encoding="utf-8"))
    assert content["schema"] == 1
    assert [(item["segment"], item["after"]) for item in content["applied"]] == [("s0001", "Neuer Absatz.")]
    assert [item["segment"] for item in content["refused"]] == [bad["segment"]]
    assert cause in content["refused"][0]["cause"]


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"{", "ist kein g\u00fcltiges JSON (Zeile 1)"),
        (b"[" * 100_000, "ist kein g\u00fcltiges JSON"),
        (b"\xff\xfe\x00", "ist kein g\u00fcltiges JSON"),
        (b"[]", "enth\u00e4lt keine Liste „edits“"),
        (b'{"edits": {}}', "enth\u00e4lt keine Liste „edits“"),
        (b'{"edits": ["s0001"]}', "Eintrag 1 ist kein Objekt"),
        (b'{"edits": [{"segment": "s0001", "before": 5, "after": ""}]}', "Eintrag 1 braucht „segment“"),
    ],
)
def test_malformed_edits_end_with_one_sentence_and_no_file(
    form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, cause: str
) -> None:
    edits = tmp_path / "edits.json"
    edits.write_bytes(content)
    assert main(["revise", str(form), "-o", str(tmp_path / "neu.docx"), "--edits", str(edits)]) == 1
    message = capsys.readouterr().err
    assert cause in message
    assert message.count("\n") == 1
    assert not (tmp_path / "neu.docx").exists()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_edits_in_windows_encodings_are_read(form: Path, tmp_path: Path, encoding: str) -> None:
    edits = tmp_path / "edits.json"
    content = {"edits": [edit("s0001", "Erster Absatz.", "Für 5 €")]}
    edits.write_bytes(json.dumps(content, ensure_ascii=False).encode(encoding))
    assert main(["revise", str(form), "-o", str(tmp_path / "neu.docx"), "--edits", str(edits)]) == 0
    assert paragraphs(tmp_path / "neu.docx")[0] == "Für 5 €"


@pytest.mark.parametrize("option", ["-o", "--report"])
def test_no_input_is_ever_overwritten(
    form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    edits = write_edits(tmp_path, edit("s0001", "Erster Absatz.", "Neu."))
    before = form.read_bytes(), edits.read_bytes()
    for target in (form, edits):
        out = {"-o": tmp_path / "neu.docx", "--report": tmp_path / "bericht.json", option: target}
        arguments = [text for pair in out.items() for text in map(str, pair)]
        assert main(["revise", str(form), "--edits", str(edits), *arguments]) == 1
        assert "wird nie überschrieben" in capsys.readouterr().err
    assert (form.read_bytes(), edits.read_bytes()) == before
    assert {path.name for path in tmp_path.iterdir()} == {"antrag.docx", "edits.json"}


def test_output_in_a_missing_folder_is_one_sentence(
    form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["revise", str(form), "-o", str(tmp_path / "fehlt" / "neu.docx")]) == 1
    assert "kann nicht geschrieben werden" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("report", "cause"),
    [
        ("fehlt/bericht.json", "den Ordner „"),
        ("neu.docx", "kann nicht zugleich Formular und Bericht sein"),
        ("ordner", "ist ein Ordner"),
    ],
)
def test_without_room_for_the_report_nothing_is_written(
    form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], report: str, cause: str
) -> None:
    (tmp_path / "ordner").mkdir()
    out = tmp_path / "neu.docx"
    assert main(["revise", str(form), "-o", str(out), "--report", str(tmp_path / report)]) == 1
    assert cause in capsys.readouterr().err
    assert not out.exists()


def test_template_keeps_its_ending(form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["revise", str(form), "-o", str(tmp_path / "neu.odt")]) == 1
    assert "muss deshalb auf .docx enden" in capsys.readouterr().err
    assert not (tmp_path / "neu.odt").exists()


@pytest.mark.parametrize(("mode", "marks"), [("tracked", True), ("clean", False)])
def test_tracked_export_marks_the_change(form: Path, tmp_path: Path, mode: str, marks: bool) -> None:
    edits = write_edits(tmp_path, edit("s0001", "Erster Absatz.", "Neuer Absatz."))
    out = tmp_path / "neu.docx"
    assert main(["revise", str(form), "-o", str(out), "--edits", str(edits), "--as", mode]) == 0
    body = docx.Document(BytesIO(out.read_bytes())).element.xml
    assert ("<w:ins " in body, "<w:del " in body) == (marks, marks)


def test_synopsis_shows_both_wordings(form: Path, tmp_path: Path) -> None:
    edits = write_edits(tmp_path, edit("s0001", "Erster Absatz.", "Neuer Absatz."))
    out = tmp_path / "synopse.docx"
    assert main(["revise", str(form), "-o", str(out), "--edits", str(edits), "--as", "synopsis"]) == 0
    cells = [cell.text for row in docx.Document(str(out)).tables[-1].rows for cell in row.cells]
    assert "Erster Absatz." in cells
    assert "Neuer Absatz." in cells


def test_safe_suggestions_of_the_office_glossary_are_applied(tmp_path: Path) -> None:
    form = write_form(
        tmp_path / "a.docx", "Sie müssen das Formular unverzüglich ausfüllen.", "Bleibt gleich."
    )
    out, report = tmp_path / "neu.docx", tmp_path / "bericht.json"
    arguments = ["revise", str(form), "-o", str(out), "--accept", "safe", "--report", str(report)]
    assert main(arguments) == 0
    content = json.loads(report.read_text(encoding="utf-8"))
    assert paragraphs(out)[1] == "Bleibt gleich."
    assert len(content["applied"]) <= content["suggestions"]["applied"]


def test_a_persons_wording_is_not_changed_by_suggestions(tmp_path: Path) -> None:
    text = "Die Unterlagen sind zwecks Prüfung einzureichen."
    form = write_form(tmp_path / "a.docx", text)
    edits = write_edits(tmp_path, edit("s0001", text, "Bitte zwecks Prüfung einreichen."))
    out = tmp_path / "neu.docx"
    arguments = ["revise", str(form), "-o", str(out), "--edits", str(edits), "--accept", "safe"]
    assert main(arguments) == 0
    assert paragraphs(out) == ["Bitte zwecks Prüfung einreichen."]


def sign(form: Path) -> None:
    """Add the relationship by which Word recognises a digital signature."""
    with zipfile.ZipFile(form) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    origin = (
        '<Relationship Id="rIdSignature" Target="_xmlsignatures/origin.sigs" Type="http://schemas.'
        'openxmlformats.org/package/2006/relationships/digital-signature/origin"/></Relationships>'
    )
    rels = entries["_rels/.rels"].decode("utf-8").replace("</Relationships>", origin)
    entries["_rels/.rels"] = rels.encode("utf-8")
    entries["_xmlsignatures/origin.sigs"] = b""
    default = '<Default Extension="sigs" ContentType="application/octet-stream"/></Types>'
    types = entries["[Content_Types].xml"].decode("utf-8").replace("</Types>", default)
    entries["[Content_Types].xml"] = types.encode("utf-8")
    with zipfile.ZipFile(form, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)


def test_signature_ends_only_when_allowed(
    form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sign(form)
    edits = write_edits(tmp_path, edit("s0001", "Erster Absatz.", "Neuer Absatz."))
    out = tmp_path / "neu.docx"
    arguments = ["revise", str(form), "-o", str(out), "--edits", str(edits)]
    assert main(arguments) == 1
    message = capsys.readouterr().err
    assert "digital signiert" in message
    assert "--allow-unsigned" in message
    assert not out.exists()
    assert main([*arguments, "--allow-unsigned"]) == 0
    assert paragraphs(out)[0] == "Neuer Absatz."


def test_synopsis_of_a_signed_form_needs_no_permission(form: Path, tmp_path: Path) -> None:
    sign(form)
    edits = write_edits(tmp_path, edit("s0001", "Erster Absatz.", "Neuer Absatz."))
    out = tmp_path / "synopse.docx"
    assert main(["revise", str(form), "-o", str(out), "--edits", str(edits), "--as", "synopsis"]) == 0


def test_text_file_keeps_its_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "brief.txt"
    text.write_bytes("Eins.\r\n\r\nZwei für Müller.\r\n".encode("cp1252"))
    edits = write_edits(tmp_path, edit("s0001", "Eins.", "Ä."))
    out = tmp_path / "neu.txt"
    assert main(["revise", str(text), "-o", str(out), "--edits", str(edits)]) == 0
    assert out.read_bytes() == "Ä.\r\n\r\nZwei für Müller.\r\n".encode("cp1252")
    assert main(["revise", str(text), "-o", str(out), "--edits", str(edits), "--as", "tracked"]) == 1
    assert "keine Änderungsmarkierungen" in capsys.readouterr().err


def test_what_the_reader_noticed_is_said_beside_the_result(
    form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sign(form)
    out = tmp_path / "neu.docx"
    assert main(["revise", str(form), "-o", str(out), "--allow-unsigned"]) == 0
    assert main(["translate", str(form), "--to", "tr", "--layout", "translated", "-o", str(out)]) == 3
    said = capsys.readouterr().err
    assert (
        said.count("Hinweis: Das Dokument ist digital signiert. Mit einer Änderung endet die Signatur.") == 2
    )
