"""What cannot be read is refused: one sentence, exit code 1, no traceback, no file, little memory."""

import re
from pathlib import Path

import pytest

from tests.document.bad_files.cases import REFUSED, BadFile
from tests.document.bad_files.compound_files import old_word_document
from tests.document.bad_files.running import workbench
from workbench.cli.main import main
from workbench.document import conversion

GIGABYTE = 1024**3

every_case = pytest.mark.parametrize("case", REFUSED, ids=[case.name for case in REFUSED])


def assert_one_message(text: str, name: str, cause: str) -> None:
    assert text.count("\n") == 1, text
    assert "Traceback" not in text
    sentence = text.strip()
    assert sentence.endswith(".")
    assert name in sentence
    assert re.search(cause, sentence), sentence


@every_case
def test_text_of_a_bad_file_is_one_message_and_little_memory(case: BadFile, tmp_path: Path) -> None:
    path = tmp_path / case.name
    path.write_bytes(case.build())
    ended = workbench("text", path)
    assert ended.code == 1, ended
    assert ended.out == ""
    assert_one_message(ended.err, case.name, case.cause)
    assert ended.memory < GIGABYTE


@every_case
def test_revise_of_a_bad_file_writes_nothing(
    case: BadFile, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / case.name
    content = case.build()
    path.write_bytes(content)
    assert main(["revise", str(path), "-o", str(tmp_path / "neu.docx")]) == 1
    assert capsys.readouterr().out == ""
    assert [file.name for file in tmp_path.iterdir()] == [case.name]
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("alt.doc", old_word_document(), r"\.doc"),
        ("umbenannt.docx", old_word_document(), r"\.doc"),
        ("rtf.docx", rb"{\rtf1\ansi Antrag auf Grundsicherung\par}", "RTF"),
    ],
)
def test_old_formats_without_libreoffice_say_how_to_convert(
    name: str,
    content: bytes,
    cause: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(conversion, "find_libreoffice", lambda: None)
    path = tmp_path / name
    path.write_bytes(content)
    assert main(["text", str(path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert_one_message(said.err, name, cause)
    assert "Speichern unter" in said.err


def test_a_file_that_does_not_exist_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["text", str(tmp_path / "fehlt.docx")]) == 1
    assert_one_message(capsys.readouterr().err, "fehlt.docx", "gibt es nicht")


def test_a_folder_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "formular.docx"
    folder.mkdir()
    assert main(["text", str(folder)]) == 1
    assert_one_message(capsys.readouterr().err, "formular.docx", "Ordner")
