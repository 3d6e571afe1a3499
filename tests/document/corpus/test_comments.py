"""Tracked exports say in Word comments why a passage was changed, where Word allows comments."""

from pathlib import Path

import pytest
from lxml import etree

from tests.document.corpus import integrity
from tests.document.corpus.collection import word_files
from tests.document.corpus.exporting import AUTHOR, Exported, export
from tests.document.corpus.package import Package, word_attribute, word_name
from workbench.model.revision import ExportMode

REASON = "Kürzer & klarer, weil <so> „üblich“:"
ANCHORS = ("commentRangeStart", "commentRangeEnd", "commentReference")

every_file = pytest.mark.parametrize("path", word_files())


def _comments(package: Package) -> list[etree._Element]:
    parts = [name for name, kind in package.parts.items() if kind == "comments"]
    roots = package.roots()
    return [comment for part in parts for comment in roots[part] if word_name(comment) == "comment"]


def _ours(package: Package) -> dict[str, str]:
    """Id and text of each comment of our author."""
    return {
        str(word_attribute(comment, "id")): "\n".join(
            "".join(str(piece) for piece in paragraph.itertext()) for paragraph in comment
        )
        for comment in _comments(package)
        if word_attribute(comment, "author") == AUTHOR
    }


def _anchors(package: Package) -> list[tuple[str, str, str, bool]]:
    """(part, kind of mark, id, inside a text box) of every comment mark."""
    return [
        (part, word_name(element), str(word_attribute(element, "id")), _boxed(element))
        for part, root in package.roots().items()
        for element in root.iter()
        if word_name(element) in ANCHORS
    ]


def _boxed(element: etree._Element) -> bool:
    return any(word_name(ancestor) == "txbxContent" for ancestor in element.iterancestors())


@pytest.fixture(scope="module")
def exports() -> dict[Path, Exported]:
    return {}


def commented(path: Path, exports: dict[Path, Exported]) -> Exported:
    if path not in exports:
        exports[path] = export(path, ExportMode.TRACKED, 0.4, REASON)
    return exports[path]


@every_file
def test_every_reason_stands_in_a_comment(path: Path, exports: dict[Path, Exported]) -> None:
    done = commented(path, exports)
    written = "\n".join(_ours(done.package).values())
    assert [item.edit.segment for item in done.edits if item.edit.reasons[0] not in written] == []


@every_file
def test_every_comment_is_anchored_once_in_the_body(path: Path, exports: dict[Path, Exported]) -> None:
    done = commented(path, exports)
    ours = _ours(done.package)
    anchors = [anchor for anchor in _anchors(done.package) if anchor[2] in ours]
    assert sorted(anchors) == sorted(
        (done.package.main, kind, comment_id, False) for comment_id in ours for kind in ANCHORS
    )


@every_file
def test_comments_of_others_stay(path: Path, exports: dict[Path, Exported]) -> None:
    done = commented(path, exports)
    before = [etree.tostring(item, method="c14n", with_tail=False) for item in _comments(done.original)]
    after = [etree.tostring(item, method="c14n", with_tail=False) for item in _comments(done.package)]
    assert after[: len(before)] == before
    marks, kept = _anchors(done.original), set(_anchors(done.original))
    assert [mark for mark in _anchors(done.package) if mark in kept] == marks


@every_file
def test_only_edited_parts_and_those_for_comments_change(path: Path, exports: dict[Path, Exported]) -> None:
    done = commented(path, exports)
    comments = {name for name, kind in done.package.parts.items() if kind == "comments"}
    folder, _, name = done.package.main.rpartition("/")
    allowed = {"[Content_Types].xml", f"{folder}/_rels/{name}.rels".lstrip("/"), done.package.main, *comments}
    parts = {done.truth[done.places[item.edit.segment]].part for item in done.edits}
    assert integrity.changed_entries(done.original, done.package, parts | allowed) == []
    assert integrity.new_duplicates(done.original, done.package) == []
