"""The form itself is never overwritten, whatever name leads to it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.document.word_file import paragraph, word_file
from workbench.cli.main import main


def _same(path: Path) -> Path:
    return path


def _symbolic_link(path: Path) -> Path:
    link = path.with_name("verweis.docx")
    link.symlink_to(path)
    return link


def _hard_link(path: Path) -> Path:
    link = path.with_name("zweiter_name.docx")
    link.hardlink_to(path)
    return link


def _roundabout(path: Path) -> Path:
    return path.parent / ".." / path.parent.name / path.name


def _linked_folder(path: Path) -> Path:
    folder = path.parent.parent / "verknuepft"
    folder.symlink_to(path.parent, target_is_directory=True)
    return folder / path.name


def _other_case(path: Path) -> Path:
    return path.with_name(path.name.upper())


def _relative(path: Path) -> Path:
    return Path(os.path.relpath(path))


NAMES = (_same, _symbolic_link, _hard_link, _roundabout, _linked_folder, _other_case, _relative)


@pytest.mark.parametrize("mode", ["clean", "tracked", "synopsis"])
@pytest.mark.parametrize("name", NAMES, ids=lambda name: name.__name__.strip("_"))
def test_an_output_that_is_the_form_itself_is_refused(
    name: Callable[[Path], Path], mode: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "formulare"
    folder.mkdir()
    path = folder / "antrag.docx"
    content = word_file(paragraph("Der Antrag"))
    path.write_bytes(content)
    out = name(path)
    before = sorted(file.name for file in folder.iterdir())
    assert main(["revise", str(path), "-o", str(out), "--as", mode]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "antrag.docx" in said.err.lower() or out.name in said.err
    assert path.read_bytes() == content
    assert sorted(file.name for file in folder.iterdir()) == before
