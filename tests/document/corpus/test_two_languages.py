"""Real Word files in two languages: they open, nothing German is lost, other parts stay byte for byte."""

import io
import zipfile
from pathlib import Path

import pytest

from tests.document.corpus.collection import word_files
from workbench.common.errors import InputError
from workbench.document.docx.bilingual import BESIDE, UNDER, bilingual_docx
from workbench.document.docx.reader import open_docx
from workbench.document.docx.translated import translate_docx

WAYS = (UNDER, BESIDE)


@pytest.mark.parametrize("path", word_files())
def test_real_file_gets_a_second_language(path: Path) -> None:
    data = path.read_bytes()
    try:
        form = open_docx(data, path.name)
    except InputError:
        return  # refused files are tested elsewhere
    targets = {
        segment.id: f"نص {segment.text}"
        for segment in form.document.segments
        if not segment.locked and any(map(str.isalpha, segment.text))
    }
    way = WAYS[len(data) % 2]
    result = bilingual_docx(form, targets, "ar", way=way, allow_unsigned=True)
    written = open_docx(result.data, path.name).document
    assert len(written.segments) >= len(form.document.segments)
    parts = {place.part for place in form.places.values()}
    assert other_parts(result.data, parts) == other_parts(data, parts)

    turned = translate_docx(form, targets, rtl=True, language="ar", allow_unsigned=True)
    texts = " ".join(segment.text for segment in open_docx(turned.data, path.name).document.segments)
    assert texts.count("نص") >= len(turned.applied)


def other_parts(data: bytes, parts: set[str]) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name not in parts}
