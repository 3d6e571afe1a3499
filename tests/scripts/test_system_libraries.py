"""Only what is missing is installed; without the right to install, one sentence names the command."""

import os
import re
from pathlib import Path

import pytest

from scripts import system_libraries
from tests.shared_material import PROJECT

NEEDED = """
# library           package       purpose
libc.so.6           libc6         window
libabsent.so.9      libabsent9    window
sh                  dash          window
absent-program      absent        window
/usr/s[h]are        base-files    window
/usr/absent/*.ttf   fonts-absent  window
libother.so.1       libother1     screen
"""


@pytest.fixture(autouse=True)
def needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list above instead of the project's own."""
    monkeypatch.setattr(system_libraries, "LIST", tmp_path / "debian.txt")
    (tmp_path / "debian.txt").write_text(NEEDED, encoding="utf-8")


def test_only_missing_libraries_programs_and_files_are_named() -> None:
    assert system_libraries.missing_packages({"window"}) == ["libabsent9", "absent", "fonts-absent"]


def test_an_unknown_purpose_is_refused() -> None:
    with pytest.raises(SystemExit, match="windows"):
        system_libraries.missing_packages({"windows"})


def test_without_the_right_to_install_one_sentence_names_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match=r"apt-get install --yes --no-install-recommends libabsent9$"):
        system_libraries.install(["libabsent9"])


def test_every_purpose_that_the_project_asks_for_is_in_its_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "LIST", PROJECT / "requirements" / "debian.txt")
    callers = [(PROJECT / name).read_text(encoding="utf-8") for name in ("Makefile", ".ci/run")]
    calls = re.findall(r"(?:LIBRARIES\)|system_libraries\.py) ([a-z ]+)$", "\n".join(callers), re.MULTILINE)
    assert len(calls) >= 4
    for purposes in calls:
        system_libraries.missing_packages(set(purposes.split()))
