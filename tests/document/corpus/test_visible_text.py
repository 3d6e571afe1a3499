"""Every visible text of real Word files is read exactly once and in reading order."""

from collections import Counter
from pathlib import Path

import pytest

from tests.document.corpus.collection import word_files
from tests.document.corpus.oracle import Paragraph, offered_entries, paragraphs
from tests.document.corpus.package import Package
from workbench.common.errors import InputError
from workbench.document.docx.reader import open_docx
from workbench.model.document import PLACEHOLDER, Document

IGNORED = {PLACEHOLDER: None, "\N{SOFT HYPHEN}": None, "\N{NON-BREAKING HYPHEN}": None}


def compact(text: str) -> str:
    """The characters without blanks and without what may be shown as a placeholder."""
    return "".join(text.translate(str.maketrans(IGNORED)).split())


def read(path: Path) -> Document:
    try:
        return open_docx(path.read_bytes(), path.name).document
    except InputError:
        pytest.skip("refused")


@pytest.mark.parametrize("path", word_files())
def test_every_file_is_read_or_refused_with_one_sentence(path: Path) -> None:
    try:
        document = open_docx(path.read_bytes(), path.name).document
    except InputError as error:
        sentence = str(error)
        assert path.name in sentence
        assert sentence.endswith(".")
        assert "\n" not in sentence
        return
    assert document.name == path.name
    assert len(document.by_id) == len(document.segments)


@pytest.mark.parametrize("path", word_files())
def test_visible_text_is_that_of_the_oracle(path: Path) -> None:
    package = Package(path.read_bytes())
    found = Counter((segment.part, compact(segment.text)) for segment in read(path).segments)
    truth = _texts(paragraphs(package))
    offered = Counter(
        {(part, compact(text)): count for (part, text), count in offered_entries(package).items()}
    )
    assert {key: count for key, count in (truth - found).items() if key[1]} == {}
    assert {key: count for key, count in (found - truth - offered).items() if key[1]} == {}


def _texts(truth: list[Paragraph]) -> Counter[tuple[str, str]]:
    return Counter(
        (paragraph.part, compact(text))
        for paragraph in truth
        for text in (paragraph.text, paragraph.hidden, *paragraph.attributes)
    )


@pytest.mark.parametrize("path", word_files())
def test_segments_follow_the_reading_order_of_each_part(path: Path) -> None:
    document, truth = read(path), paragraphs(Package(path.read_bytes()))
    boxes = {compact(paragraph.text) for paragraph in truth if paragraph.textbox}
    hidden = {compact(paragraph.hidden) for paragraph in truth}
    offered = {compact(text) for _, text in offered_entries(Package(path.read_bytes()))}
    special = boxes | hidden | offered | {compact(text) for item in truth for text in item.attributes}
    for part in {segment.part for segment in document.segments}:
        read_order = [compact(segment.text) for segment in document.segments if segment.part == part]
        true_order = [compact(paragraph.text) for paragraph in truth if paragraph.part == part]
        assert [text for text in read_order if text not in special] == [
            text for text in true_order if text and text not in special
        ]


@pytest.mark.parametrize("path", word_files())
def test_placeholders_stand_where_their_marks_are(path: Path) -> None:
    for segment in read(path).segments:
        offsets = [placeholder.offset for placeholder in segment.placeholders]
        assert offsets == [index for index, character in enumerate(segment.text) if character == PLACEHOLDER]
        ends = [placeholder.end for placeholder in segment.placeholders]
        assert all(end <= start for end, start in zip(ends, [*offsets, len(segment.text)][1:], strict=True))
