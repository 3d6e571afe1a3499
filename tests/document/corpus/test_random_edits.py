"""Random edits of real Word files: the export holds exactly these edits, and nothing else is touched."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.document.corpus.collection import word_files
from tests.document.corpus.exporting import export, open_or_skip, resolved
from tests.document.corpus.oracle import Paragraph, paragraphs
from workbench.model.revision import ExportMode, ExportOptions

SHARES = (1.0, 0.25)
"""Once every editable segment is edited, once a quarter of them: then most paragraphs must stay."""

every_file = pytest.mark.parametrize("path", word_files())
every_share = pytest.mark.parametrize("share", SHARES, ids=["all", "some"])


def texts(items: Sequence[Paragraph]) -> list[str]:
    return [item.text for item in items]


@every_file
@pytest.mark.parametrize("mode", [ExportMode.CLEAN, ExportMode.TRACKED])
def test_export_without_edits_is_the_same_file(path: Path, mode: ExportMode) -> None:
    data = path.read_bytes()
    assert open_or_skip(data, path.name).export([], ExportOptions(mode)).data == data


@every_file
@every_share
def test_clean_export_has_the_new_text_and_all_else_as_before(path: Path, share: float) -> None:
    done = export(path, ExportMode.CLEAN, share)
    after = paragraphs(done.package)
    assert texts(after) == done.expected
    assert [item.objects for item in after] == [item.objects for item in done.truth]
    assert [item.hidden for item in after] == [item.hidden for item in done.truth]
    assert done.format_problems(after) == []
    assert done.integrity_problems() == []


@every_file
@every_share
def test_tracked_export_accepted_has_the_new_text_and_rejected_the_old(path: Path, share: float) -> None:
    done = export(path, ExportMode.TRACKED, share)
    accepted = resolved(done.package, accept=True)
    assert texts(accepted) == done.expected
    assert [item.objects for item in accepted] == [item.objects for item in done.truth]
    assert done.format_problems(accepted) == []
    rejected = resolved(done.package, accept=False)
    assert texts(rejected) == texts(done.truth)
    assert [item.atoms for item in rejected] == [item.atoms for item in done.truth]
    assert done.integrity_problems() == []
