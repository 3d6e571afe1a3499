"""Settings that hold for every test."""

import os
from pathlib import Path

import pytest

# Set before anything imports Qt: tests need no screen, unless a person asks for one from outside.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _own_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Decisions of the person at this computer neither hide findings from tests nor are changed by them."""
    monkeypatch.setenv("FORMULARWERKBANK_OFFICE", str(tmp_path / "office" / "amt.ausgeblendet.json"))
