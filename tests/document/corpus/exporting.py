"""Exports of random edits, with everything the tests need to judge them."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import etree

from tests.document.corpus import integrity
from tests.document.corpus.locating import locate
from tests.document.corpus.oracle import Paragraph, hiding_styles, paragraphs, part_paragraphs
from tests.document.corpus.package import MARKUP_COMPATIBILITY, Package, word_name
from tests.document.corpus.random_edits import RandomEdit, random_edits, without_marks
from tests.document.corpus.revisions import accept_all, reject_all
from workbench.common.errors import InputError
from workbench.document.docx.reader import DocxForm, open_docx
from workbench.model.revision import ExportMode, ExportOptions

AUTHOR = "Amt für Prüfung"
ALTERNATIVES = "{" + MARKUP_COMPATIBILITY + "}AlternateContent"
DATE = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)


@dataclass
class Exported:
    """An export of random edits, and what the oracle knew before."""

    original: Package
    package: Package
    truth: list[Paragraph]
    places: dict[str, int]
    edits: list[RandomEdit]

    @property
    def expected(self) -> list[str]:
        """The text of every paragraph after the edits, in document order."""
        texts = [paragraph.text for paragraph in self.truth]
        for item in self.edits:
            texts[self.places[item.edit.segment]] = without_marks(item.edit.after)
        return texts

    def edited(self, part: str) -> set[int]:
        """Indexes of the edited paragraphs among all paragraphs of a part (both copies of a text box)."""
        here = [self.truth[self.places[item.edit.segment]] for item in self.edits]
        elements = [paragraph.element for paragraph in here if paragraph.part == part]
        root = elements[0].getroottree().getroot()
        every = (element for element in root.iter() if word_name(element) == "p")
        numbers = {element: index for index, element in enumerate(every)}
        return {numbers[found] for element in elements for found in (element, *_copies(element))}

    def format_problems(self, after: Sequence[Paragraph]) -> list[str]:
        """Words that were not edited and look different."""
        problems = []
        for item in self.edits:
            index, edit = self.places[item.edit.segment], item.edit
            before = self.truth[index]
            problems += integrity.lost_formatting(
                before, after[index], edit.before, edit.after, item.kept_start, item.kept_end
            )
        return problems

    def integrity_problems(self, also_changed: Set[str] = frozenset()) -> list[str]:
        """Whatever changed outside the edited paragraphs, and ids that are no longer unique."""
        parts = {self.truth[self.places[item.edit.segment]].part for item in self.edits}
        problems = integrity.changed_entries(self.original, self.package, parts | also_changed)
        for part in sorted(parts):
            before, after = self.original.entries[part], self.package.entries[part]
            edited = self.edited(part)
            problems += integrity.bytes_outside(before, after, edited)
            problems += integrity.canonical_outside(before, after, edited)
        problems += integrity.new_duplicates(self.original, self.package)
        return problems + integrity.unequal_copies(self.original, self.package)


def open_or_skip(data: bytes, name: str) -> DocxForm:
    """The opened form; a refused file is judged by another test."""
    try:
        return open_docx(data, name)
    except InputError:
        pytest.skip("refused")


def export(path: Path, mode: ExportMode, share: float, reason: str = "") -> Exported:
    """Edit about `share` of the editable segments of a file and export it; with `reason` every edit has one."""
    data = path.read_bytes()
    form = open_or_skip(data, path.name)
    edits = random_edits(form.document, path.name, share)
    if not edits:
        pytest.skip("nothing to edit")
    if reason:
        edits = [
            replace(item, edit=replace(item.edit, reasons=(f"{reason} {item.edit.segment}",)))
            for item in edits
        ]
    options = ExportOptions(mode, AUTHOR, DATE, allow_unsigned=True)
    result = form.export([item.edit for item in edits], options)
    assert [refused.cause for refused in result.refused] == []
    assert [edit.segment for edit in result.applied] == [item.edit.segment for item in edits]
    original = Package(data)
    truth = paragraphs(original)
    places = locate(form.document, truth)
    assert {item.edit.segment for item in edits} <= places.keys()
    return Exported(original, Package(result.data), truth, places, edits)


def resolved(package: Package, accept: bool) -> list[Paragraph]:
    """Paragraphs after accepting or rejecting the tracked changes of our author."""
    hiding = hiding_styles(package)
    found = []
    for name, root in package.roots().items():
        (accept_all if accept else reject_all)(root, AUTHOR)
        found += part_paragraphs(name, root, hiding)
    return found


def _copies(paragraph: etree._Element) -> Iterator[etree._Element]:
    """All paragraphs of the other copy of a text box that is stored twice."""
    for ancestor in paragraph.iterancestors(ALTERNATIVES):
        for copy in ancestor:
            if str(copy.tag).endswith("}Fallback"):
                yield from (element for element in copy.iter() if word_name(element) == "p")
