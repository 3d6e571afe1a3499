import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from workbench.common.errors import InputError
from workbench.document.detection import FileFormat, detect_format
from workbench.document.opening import open_form

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def archive(entries: Mapping[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        for name, content in entries.items():
            target.writestr(name, content)
    return stream.getvalue()


def ole(*streams: str, flags: int = 0) -> bytes:
    """An OLE file as far as its directory: one entry for each stream."""
    header = bytearray(512)
    header[:8], header[30:32], header[48:52] = OLE, b"\x09\x00", b"\x01\x00\x00\x00"
    text = bytearray(512)
    text[:2], text[11] = b"\xec\xa5", flags
    directory = b"".join((name + "\0").encode("utf-16-le").ljust(128, b"\0") for name in streams)
    return bytes(header) + bytes(text) + directory.ljust(512, b"\0")


def _refusal(data: bytes, name: str = "antrag.docx") -> str:
    with pytest.raises(InputError) as caught:
        detect_format(data, name)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (archive({"[Content_Types].xml": "", "word/document.xml": ""}), "a.docx", FileFormat.DOCX),
        (archive({"[Content_Types].xml": "", "word/document.xml": ""}), "a.txt", FileFormat.DOCX),
        (archive({"mimetype": "application/vnd.oasis.opendocument.text"}), "a.docx", FileFormat.ODT),
        (archive({"content.xml": "", "META-INF/manifest.xml": ""}), "a.odt", FileFormat.ODT),
        (b"PK\x03\x04 halb", "a.docx", FileFormat.DOCX),
        (b"PK\x03\x04 halb", "a.odt", FileFormat.ODT),
        (ole("Root Entry", "WordDocument"), "a.docx", FileFormat.OLD_WORD),
        (b"{\\rtf1 Antrag}", "a.docx", FileFormat.RTF),
        (b"%PDF-1.7", "a.docx", FileFormat.PDF),
        ("Grüße".encode(), "a.txt", FileFormat.TEXT),
        (b"ohne Endung", "LIESMICH", FileFormat.TEXT),
        (b"<html>", "seite.txt", FileFormat.TEXT),
    ],
)
def test_the_bytes_decide_and_not_the_name(data: bytes, name: str, expected: FileFormat) -> None:
    assert detect_format(data, name) is expected


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "ist leer"),
        (ole("EncryptionInfo", "EncryptedPackage"), "mit einem Kennwort verschlüsselt"),
        (ole("WordDocument", flags=1), "altes Word-Dokument (.doc) und mit einem Kennwort"),
        (ole("Workbook"), "Excel-Mappe im alten Format"),
        (ole("PowerPoint Document"), "PowerPoint-Präsentation im alten Format"),
        (ole("Etwas"), "alte Office-Datei ohne Word-Text"),
        (ole("Etwas")[:700], "unvollständig oder beschädigt"),
        (OLE, "unvollständig oder beschädigt"),
        (archive({"[Content_Types].xml": "", "xl/workbook.xml": ""}), "eine Excel-Mappe"),
        (archive({"[Content_Types].xml": "", "ppt/presentation.xml": ""}), "eine PowerPoint-Präsentation"),
        (archive({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "eine LibreOffice-Tabelle"),
        (archive({"bilder/haus.png": ""}), "ein ZIP-Archiv"),
        (b"<!DOCTYPE html><html><body>Antrag</body></html>", "Internetseite (HTML)"),
        (b"\xef\xbb\xbf\r\n<html>", "Internetseite (HTML)"),
        (b"MIME-Version: 1.0\r\n", "(MHTML)"),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "Word-Dokument im XML-Format"),
        (b'<?xml version="1.0"?><a/>', "XML-Datei"),
        (b"Nur Text", "reine Textdatei"),
        (b"\x89PNG\r\n", "ein Bild (PNG)"),
        (b"MZ\x90\x00", "Windows-Programm"),
        (b"\x01\x00\x02\x00", "beschädigt"),
    ],
)
def test_each_wrong_file_gets_its_own_sentence(data: bytes, cause: str) -> None:
    sentence = _refusal(data)
    assert sentence.startswith("„antrag.docx“ ")
    assert cause in sentence


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"fehlt\.docx“ gibt es nicht"):
        open_form(tmp_path / "fehlt.docx")


def test_a_folder_is_no_form(tmp_path: Path) -> None:
    (tmp_path / "ordner.docx").mkdir()
    with pytest.raises(InputError, match="ist ein Ordner"):
        open_form(tmp_path / "ordner.docx")


def test_a_device_is_no_form() -> None:
    with pytest.raises(InputError, match="keine gewöhnliche Datei"):
        open_form(Path("/dev/null"))


def test_the_form_of_a_text_file_is_opened_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_bytes("Guten Tag".encode("utf-16"))
    assert [segment.text for segment in open_form(path).document.segments] == ["Guten Tag"]
