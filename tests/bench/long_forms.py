"""Long forms made of the sample forms, with their headings, tables, fields and footnote marks."""

from copy import deepcopy
from itertools import cycle
from pathlib import Path

import docx

SAMPLES = Path(__file__).resolve().parents[2] / "sample_forms"
PAGE_WORDS = 250
_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
_PARTS = (
    "hauptantrag_grundsicherung",
    "bewilligungsbescheid",
    "weiterbewilligungsantrag",
    "faltblatt_grundsicherung",
)


def write_long_form(path: Path, pages: int) -> Path:
    """A Word file of about so many pages. No two passages of text are alike, so that nothing is remembered by text."""
    whole = docx.Document(str(SAMPLES / f"{_PARTS[0]}.docx"))
    body = whole.element.body
    end = body[-1]
    texts = [
        element
        for name in _PARTS
        for element in docx.Document(str(SAMPLES / f"{name}.docx")).element.body
        if element.tag.endswith(("}p", "}tbl")) and not _has_relations(element)
    ]
    words = sum(len((text.text or "").split()) for text in body.iter(_TEXT))
    for number, element in enumerate(cycle(texts)):
        if words >= pages * PAGE_WORDS:
            break
        copy = deepcopy(element)
        for text in copy.iter(_TEXT):
            if text.text and len(text.text) > 20:
                text.text = f"{text.text.rstrip()} {number} "
            words += len((text.text or "").split())
        end.addprevious(copy)
    whole.save(str(path))
    return path


def _has_relations(element: object) -> bool:
    """Does it refer to another part of its own file (pictures, links, footnotes)?"""
    found = docx.oxml.xmlchemy.serialize_for_reading(element)  # type: ignore[arg-type]
    return any(mark in found for mark in ("r:id=", "r:embed=", "footnoteReference", "commentReference"))
