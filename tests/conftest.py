"""Settings that hold for every test."""

import os
from pathlib import Path

import pytest

# Set before anything imports Qt: tests need no screen, unless a person asks for one from outside.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _own_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Decisions and thresholds of the person at this computer neither change what tests find nor are changed."""
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_: tmp_path / "config")
    monkeypatch.setattr("platformdirs.user_state_path", lambda *_: tmp_path / "state")
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *_: tmp_path / "cache")
    monkeypatch.setenv("FORMULARWERKBANK_OFFICE", str(tmp_path / "office" / "amt.ausgeblendet.json"))
