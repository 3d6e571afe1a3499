"""Where the office's data are found."""

from pathlib import Path

import pytest

from tests.shared_material import PROJECT
from workbench.app.settings import DATA_VARIABLE, data_folder, default_glossary
from workbench.common.errors import WorkbenchError


def test_data_lie_in_the_checkout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(DATA_VARIABLE, raising=False)
    monkeypatch.chdir(tmp_path)
    assert data_folder() == PROJECT


def test_environment_variable_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "glossaries").mkdir()
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    assert data_folder() == tmp_path


def test_missing_glossary_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "glossaries").mkdir()
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    with pytest.raises(WorkbenchError, match=r"amtsdeutsch\.xlsx“ fehlt"):
        default_glossary()
