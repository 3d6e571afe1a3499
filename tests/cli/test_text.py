"""`workbench text`."""

import json
from pathlib import Path

import pytest

from tests.app.forms import TAB, write_form, write_form_with_page_number
from workbench.cli.main import main


def test_json_has_the_promised_keys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = write_form(tmp_path / "antrag.docx", "Name:\tVorname:")
    assert main(["text", str(form), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["schema"], result["file"]) == (1, "antrag.docx")
    (segment,) = result["segments"]
    assert segment["part"] == "word/document.xml"
    assert segment["text"] == f"Name:{TAB}Vorname:"
    assert segment["placeholders"] == [{"id": 1, "kind": "tab", "offset": 5, "length": 1, "label": ""}]
    assert (segment["locked"], segment["level"]) == (False, 0)
    assert {"id", "kind"} <= segment.keys()
    assert "sentences" not in segment


def test_sentences_are_bounds_in_the_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = write_form(tmp_path / "antrag.docx", "Das ist eins. Nach § 44 Abs. 1 ist das zwei.")
    assert main(["text", str(form), "--json", "--sentences"]) == 0
    (segment,) = json.loads(capsys.readouterr().out)["segments"]
    parts = [segment["text"][start:end] for start, end in segment["sentences"]]
    assert parts == ["Das ist eins.", "Nach § 44 Abs. 1 ist das zwei."]


def test_people_see_fields_as_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = write_form_with_page_number(tmp_path / "antrag.docx", "Seite ", "3", "\tvon 7")
    assert main(["text", str(form)]) == 0
    shown = capsys.readouterr().out
    assert "Absatz            Seite 3" in shown
    assert "[Tab]von 7" in shown
    assert TAB not in shown


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 halb", b"\x00\x01\x02\x03" * 50])
def test_unusable_file_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    (tmp_path / "kaputt.docx").write_bytes(content)
    assert main(["text", str(tmp_path / "kaputt.docx"), "--json"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "kaputt.docx" in captured.err
