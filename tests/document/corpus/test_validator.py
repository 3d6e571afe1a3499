"""Exports have no kind of error in Microsoft's validator that the original did not have."""

from pathlib import Path

import pytest

from tests.document.corpus.collection import files
from tests.document.corpus.exporting import AUTHOR, DATE
from tests.document.corpus.random_edits import random_edits
from tests.document.validator import finding_kinds, needs_validator
from tests.shared_material import needs_shared
from workbench.common.errors import InputError
from workbench.document.docx.reader import open_docx
from workbench.model.revision import ExportMode, ExportOptions, TextEdit

FILES = files(times=1)
BATCH = 12
"""Files a process: keeps its memory small and lets two test workers share the full run."""


def _versions(path: Path) -> dict[str, bytes]:
    """The original, the clean and the tracked export of a file, under names that tell which is which."""
    data = path.read_bytes()
    form = open_docx(data, path.name)
    edits = [
        TextEdit(item.edit.segment, item.edit.before, item.edit.after, ("Kürzer",))
        for item in random_edits(form.document, path.name, 0.5)
    ]
    found = {"original": data}
    for mode in (ExportMode.CLEAN, ExportMode.TRACKED):
        found[mode] = form.export(edits, ExportOptions(mode, AUTHOR, DATE, allow_unsigned=True)).data
    return found if edits else {}


@needs_shared
@needs_validator
@pytest.mark.parametrize("start", range(0, max(len(FILES), 1), BATCH))
def test_exports_have_no_new_kind_of_finding(start: int, tmp_path: Path) -> None:
    versions: dict[str, bytes] = {}
    names = []
    for path in FILES[start : start + BATCH]:
        try:
            here = _versions(path)
        except InputError:
            continue
        names += [path.name] if here else []
        versions |= {f"{path.name} {version}": data for version, data in here.items()}
    kinds = finding_kinds(versions, tmp_path)
    fresh = {
        f"{name} {mode}": sorted(kinds[f"{name} {mode}"] - kinds[f"{name} original"])
        for name in names
        for mode in ("clean", "tracked")
    }
    assert {key: found for key, found in fresh.items() if found} == {}
