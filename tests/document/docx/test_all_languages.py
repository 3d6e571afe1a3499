"""Every offered language through both layouts, on the sample forms with words of its own script."""

import re
from collections import Counter
from itertools import cycle

import pytest

from tests.shared_material import PROJECT
from workbench.common.direction import MARK, is_rtl
from workbench.document.docx.bilingual import BESIDE, UNDER, bilingual_docx
from workbench.document.docx.languages import word_language
from workbench.document.docx.reader import DocxForm, open_docx
from workbench.document.docx.translated import translate_docx
from workbench.model.document import Document, Segment
from workbench.translation.form_notices import draft_notices
from workbench.translation.languages import OFFERED

FORMS = sorted((PROJECT / "sample_forms").glob("*.docx"))
WORDS = {pair.language: pair.target for pair in draft_notices()}
"""A sentence in each language: letters of its script."""


def opened(language: str) -> DocxForm:
    path = FORMS[OFFERED.index(language) % len(FORMS)]
    return open_docx(path.read_bytes(), path.name)


def targets(form: DocxForm, language: str) -> dict[str, str]:
    """For every passage that can be edited: foreign words in place of the German, with its fields and numbers."""
    return {
        segment.id: _in(segment, language)
        for segment in form.document.segments
        if not segment.locked and any(map(str.isalpha, segment.text))
    }


def _in(segment: Segment, language: str) -> str:
    words = cycle(WORDS[language].split() or [WORDS[language]])
    found, place = "", 0
    for start, end in [*((mark.offset, mark.end) for mark in segment.placeholders), (len(segment.text),) * 2]:
        own = segment.text[place:start]
        found += "".join(
            part if part.isspace() or any(map(str.isdigit, part)) else next(words) for part in _parts(own)
        )
        found += segment.text[start:end]
        place = end
    return found


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for character in text:
        if parts and parts[-1][-1].isspace() == character.isspace():
            parts[-1] += character
        else:
            parts.append(character)
    return parts


def placeholders(document: Document) -> Counter[str]:
    return Counter(
        mark.kind
        for segment in document.segments
        for mark in segment.placeholders
        if mark.kind not in ("tab", "break", "field")
    )


@pytest.mark.parametrize("language", OFFERED)
def test_translated_form_has_every_word_and_every_field(language: str) -> None:
    form = opened(language)
    wanted = targets(form, language)
    result = translate_docx(form, wanted, is_rtl(language), language)
    assert result.refused == ()
    written = open_docx(result.data, "x.docx").document
    assert placeholders(written) == placeholders(form.document)
    texts = {segment.id: segment.text.replace(MARK, "") for segment in written.segments}
    assert {segment: texts[segment] for segment in wanted} == {
        segment: text.replace("\n", "\ufffc") for segment, text in wanted.items()
    }
    assert word_language(language).tag.encode() in form_part(written, result.data)


@pytest.mark.parametrize("language", OFFERED)
def test_bilingual_form_keeps_the_german_and_has_every_word(language: str) -> None:
    form = opened(language)
    wanted = targets(form, language)
    result = bilingual_docx(form, wanted, language, way=BESIDE if OFFERED.index(language) % 2 else UNDER)
    assert result.refused == {}
    written = open_docx(result.data, "x.docx").document
    assert placeholders(written) == placeholders(form.document)
    seen = " ".join(segment.text for segment in written.segments)
    assert all(segment.text.strip() in seen for segment in form.document.segments)
    translated, shown = words(" ".join(wanted.values())), words(seen)
    assert {word for word in WORDS[language].split() if shown[word] < translated[word]} == set()


def words(text: str) -> Counter[str]:
    """Without numbers: those of footnotes stand directly behind a word."""
    return Counter(re.sub(rf"[\d\ufffc{MARK}]", " ", text).split())


def form_part(document: Document, data: bytes) -> bytes:
    package = open_docx(data, document.name).package
    return package.archive.read(package.main)
