"""People read causes in German, whatever the operating system says."""

from pathlib import Path

import pytest

from workbench.common.errors import WorkbenchError
from workbench.common.text import replace_file


def test_missing_folder_is_named_in_german(tmp_path: Path):
    with pytest.raises(WorkbenchError, match="ist nicht da") as caught:
        replace_file(tmp_path / "fehlt" / "neu.docx", b"")
    assert "No such" not in str(caught.value)


def test_name_that_is_too_long(tmp_path: Path):
    with pytest.raises(WorkbenchError, match="der Name ist zu lang"):
        replace_file(tmp_path / ("x" * 300), b"")
