import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.common.errors import InputError, WorkbenchError
from workbench.common.text_encoding import recognise_encoding
from workbench.document.text import open_text
from workbench.model.revision import ExportMode, ExportOptions, TextEdit

CLEAN = ExportOptions()
SENTENCES = "Für Öl und Straße: 5 €\r\nZweite Zeile\n\nVierte\rFünfte"


def _texts(data: bytes) -> list[str]:
    return [segment.text for segment in open_text(data, "brief.txt").document.segments]


@pytest.mark.parametrize(
    ("data", "codec"),
    [
        (SENTENCES.encode(), "utf-8"),
        (codecs.BOM_UTF8 + SENTENCES.encode(), "utf-8"),
        (SENTENCES.encode("cp1252"), "cp1252"),
        (codecs.BOM_UTF16_LE + SENTENCES.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + SENTENCES.encode("utf-16-be"), "utf-16-be"),
        (SENTENCES.encode("utf-16-le"), "utf-16-le"),
        (SENTENCES.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + SENTENCES.encode("utf-32-le"), "utf-32-le"),
        (SENTENCES.replace("€", "Euro").encode("cp850"), "cp850"),
    ],
)
def test_encodings_are_recognised_and_every_line_is_a_segment(data: bytes, codec: str) -> None:
    assert recognise_encoding(data).codec == codec
    assert _texts(data)[0].startswith("Für Öl und Straße: 5")
    assert _texts(data)[1:] == ["Zweite Zeile", "", "Vierte", "Fünfte"]


def test_a_last_line_end_makes_no_empty_segment() -> None:
    assert _texts(b"eins\nzwei\n") == ["eins", "zwei"]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_an_edit_keeps_encoding_and_line_ends(codec: str) -> None:
    form = open_text("Für eins\r\nzwei\ndrei\r".encode(codec), "brief.txt")
    result = form.export([TextEdit("s0002", "zwei", "zwei für Sie")], CLEAN)
    assert result.data == "Für eins\r\nzwei für Sie\ndrei\r".encode(codec)
    assert len(result.applied) == 1


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff"), min_size=1).filter(str.strip))
def test_without_edits_the_file_stays_the_same(text: str) -> None:
    for codec in ("utf-8", "utf-16"):
        data = text.encode(codec)
        assert open_text(data, "a.txt").export([], CLEAN).data == data


@pytest.mark.parametrize(
    ("edit", "cause"),
    [
        (TextEdit("s0009", "x", "y"), "gibt es in dieser Datei nicht"),
        (TextEdit("s0001", "falsch", "y"), "lautet in der Datei anders"),
        (TextEdit("s0001", "Für", "a\nb"), "Zeilenumbruch"),
        (
            TextEdit("s0001", "Für", "Für → alle"),
            "„→“ gibt es in der Zeichenkodierung der Datei (Windows-1252)",
        ),
    ],
)
def test_an_edit_that_does_not_fit_is_refused_with_its_cause(edit: TextEdit, cause: str) -> None:
    data = "Für\nzwei".encode("cp1252")
    result = open_text(data, "a.txt").export([edit], CLEAN)
    assert result.data == data
    assert cause in result.refused[0].cause


def test_a_second_edit_of_the_same_line_is_refused() -> None:
    edits = [TextEdit("s0001", "eins", "1"), TextEdit("s0001", "eins", "I")]
    result = open_text(b"eins", "a.txt").export(edits, CLEAN)
    assert (result.data, len(result.refused)) == (b"1", 1)


def test_tracked_changes_are_refused_with_a_way_out() -> None:
    with pytest.raises(WorkbenchError, match="keine Änderungsmarkierungen") as caught:
        open_text(b"eins", "a.txt").export([], ExportOptions(mode=ExportMode.TRACKED))
    assert "Gegenüberstellung" in caught.value.hint


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02" * 50, b" \n\t ", codecs.BOM_UTF16_LE + b"a", codecs.BOM_UTF8 + b"\xff"]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"„a\.txt“"):
        open_text(data, "a.txt")
