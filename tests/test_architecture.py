"""The import contracts of `pyproject.toml` hold, and each of them notices an offence."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared_material import PROJECT

LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")

LAYERS = "A layer imports only what stands below it"
QT = "Qt only in the window"
DATABASES = "Databases only in the store"

FOLDERS_OF_EQUALS = {
    "language/rules": "Rules do not know each other",
    "language/readability": "Readability measures do not know each other",
    "rewrite/meaning_guard": "Meaning guards do not know each other",
    "rewrite/providers": "Rewrite providers do not know each other",
    "translation/providers": "Translation providers do not know each other",
    "translation/checks": "Translation checks do not know each other",
    "translation/exchange": "Exchange formats do not know each other",
}


def broken_contracts(folder: Path) -> set[str]:
    """Names of the contracts that the project in `folder` breaks; empty if it keeps all of them."""
    result = subprocess.run(
        [LINT_IMPORTS, "--no-cache", "--no-logo"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert "Contracts: " in result.stdout, result.stdout + result.stderr
    verdicts = [line.partition(" BROKEN") for line in result.stdout.splitlines()]
    broken = {name for name, verdict, _ in verdicts if verdict}
    assert (result.returncode == 0) == (not broken), result.stdout
    return broken


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the package and its contracts in which a test may offend."""
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    shutil.copytree(
        PROJECT / "workbench", tmp_path / "workbench", ignore=shutil.ignore_patterns("__pycache__")
    )
    return tmp_path


def write_module(project: Path, path: str, source: str) -> None:
    """Add `workbench/<path>` and the `__init__.py` of every folder on the way."""
    module = project / "workbench" / path
    module.parent.mkdir(parents=True, exist_ok=True)
    for folder in module.parents:
        if folder == project:
            break
        (folder / "__init__.py").touch()
    module.write_text(source, encoding="utf-8")


def test_contracts_are_kept_by_the_real_package() -> None:
    assert broken_contracts(PROJECT) == set()


def test_layers_report_an_import_upwards(project: Path) -> None:
    write_module(project, "model/offender.py", "import workbench.language\n")
    assert broken_contracts(project) == {LAYERS}


def test_layers_report_an_import_between_siblings(project: Path) -> None:
    write_module(project, "document/offender.py", "import workbench.glossary\n")
    assert broken_contracts(project) == {LAYERS}


def test_layers_report_an_import_hidden_in_a_function(project: Path) -> None:
    write_module(
        project,
        "app/offender.py",
        "def offend() -> None:\n    import workbench.cli\n    print(workbench.cli)\n",
    )
    assert broken_contracts(project) == {LAYERS}


def test_layers_report_a_folder_without_a_place_in_the_order(project: Path) -> None:
    write_module(project, "somewhere/module.py", "")
    assert broken_contracts(project) == {LAYERS}


def test_qt_is_reported_outside_the_window(project: Path) -> None:
    write_module(project, "app/offender.py", "from PySide6.QtCore import QObject\n")
    assert broken_contracts(project) == {QT}


@pytest.mark.parametrize("module", ["sqlite3", "sqlalchemy", "alembic"])
def test_databases_are_reported_outside_the_store(project: Path, module: str) -> None:
    write_module(project, "app/offender.py", f"import {module}\n")
    assert broken_contracts(project) == {DATABASES}


def test_databases_are_allowed_in_the_store(project: Path) -> None:
    write_module(project, "store/connect.py", "import sqlite3\n")
    assert broken_contracts(project) == set()


def test_equals_that_import_one_another_are_reported_in_every_folder(project: Path) -> None:
    for folder in FOLDERS_OF_EQUALS:
        package = "workbench." + folder.replace("/", ".")
        write_module(project, f"{folder}/innocent.py", "")
        write_module(project, f"{folder}/offender.py", f"import {package}.innocent\n")
    assert broken_contracts(project) == set(FOLDERS_OF_EQUALS.values())


@pytest.mark.parametrize("document", ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])
def test_every_path_that_a_document_names_exists(document: str) -> None:
    text = (PROJECT / document).read_text(encoding="utf-8")
    paths = re.findall(r"[`(]((?:workbench|tests|scripts|docs|requirements|glossaries)/[\w./-]*)[`)]", text)
    assert paths
    assert [path for path in paths if not (PROJECT / path).exists()] == []
