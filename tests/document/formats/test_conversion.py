import io
import sys
import time
from pathlib import Path

import docx
import pytest

from tests.rendering import needs_libreoffice
from workbench.common.errors import Cancelled, InputError
from workbench.common.progress import Progress
from workbench.document import conversion
from workbench.document.conversion import convert, find_libreoffice
from workbench.document.opening import open_form
from workbench.model.revision import ExportOptions, TextEdit

RTF = rb"{\rtf1\ansi\ansicpg1252 Antrag auf Grundsicherung\par F\'fcr Sie\par}"


@pytest.fixture
def slow_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in the place of LibreOffice that starts another one and never ends; the other's id is in the file."""
    child = tmp_path / "kind.pid"
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\nsleep 600 &\necho $! > {child}\nwait\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    find_libreoffice.cache_clear()
    yield child
    find_libreoffice.cache_clear()


def _still_runs(process: int) -> bool:
    """A process that ended may stay as a zombie where nobody collects it."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def _ends(process: int) -> bool:
    for _ in range(100):
        if not _still_runs(process):
            return True
        time.sleep(0.05)
    return False


@needs_libreoffice
@pytest.mark.parametrize("name", ["antrag.rtf", "antrag.docx"])
def test_an_rtf_file_is_opened_and_edited_as_a_word_copy(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(RTF)
    form = open_form(path)
    assert [segment.text for segment in form.document.segments] == ["Antrag auf Grundsicherung", "Für Sie"]
    assert form.document.notes[0].kind == "converted"
    second = form.document.segments[1]
    result = form.export([TextEdit(second.id, second.text, "Für Sie alle")], ExportOptions())
    assert [paragraph.text for paragraph in docx.Document(io.BytesIO(result.data)).paragraphs] == [
        "Antrag auf Grundsicherung",
        "Für Sie alle",
    ]
    assert path.read_bytes() == RTF


@needs_libreoffice
def test_an_old_word_file_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "alt.doc"
    path.write_bytes(convert(RTF, "a.rtf", "doc"))
    form = open_form(path)
    assert form.document.segments[1].text == "Für Sie"


@needs_libreoffice
def test_a_damaged_old_word_file_is_refused(tmp_path: Path) -> None:
    data = convert(RTF, "a.rtf", "doc")
    path = tmp_path / "alt.doc"
    path.write_bytes(data[:512] + b"\xff" * 4000 + data[4512:])
    with pytest.raises(InputError, match=r"„alt\.doc“"):
        open_form(path)


def test_without_libreoffice_one_sentence_says_how_to_convert(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(conversion, "_USUAL_PLACES", ())
    find_libreoffice.cache_clear()
    path = tmp_path / "antrag.rtf"
    path.write_bytes(RTF)
    try:
        with pytest.raises(InputError, match=r"„antrag\.rtf“ ist eine RTF-Datei") as caught:
            open_form(path)
    finally:
        find_libreoffice.cache_clear()
    assert "Datei > Speichern unter > Word-Dokument (.docx)" in caught.value.hint


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes in /proc")
def test_a_conversion_that_takes_too_long_ends_with_all_its_processes(slow_office: Path) -> None:
    with pytest.raises(InputError, match="nicht umgewandelt"):
        convert(RTF, "a.rtf", "docx", limit=1.0)
    assert _ends(int(slow_office.read_text(encoding="utf-8")))


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes in /proc")
def test_a_conversion_stops_when_asked_to(slow_office: Path) -> None:
    progress = Progress(lambda *_: progress.cancel() if slow_office.exists() else None)
    with pytest.raises(Cancelled):
        convert(RTF, "a.rtf", "docx", progress)
    assert _ends(int(slow_office.read_text(encoding="utf-8") or 0))
