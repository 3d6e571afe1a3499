"""Where an office's own rules and approved texts are looked for."""

from pathlib import Path

import pytest

from workbench.app.legal_settings import (
    APPROVED_VARIABLE,
    PRESENCE_VARIABLE,
    office_approved_blocks,
    office_presence_rules,
)
from workbench.common.errors import InputError

APPROVED = (
    '[[block]]\nid = "rbb"\ntitle = "Belehrung"\nblock = "legal_remedy"\nsource = "Rechtsamt"\n'
    'stand = "2026-01-12"\ntext = "Gegen diesen Bescheid ist der Widerspruch zulässig."\n'
)


def test_without_files_our_rules_hold_and_no_text_is_approved() -> None:
    assert "bekanntgabe-dritter-tag" in {rule.id for rule in office_presence_rules().rules}
    assert office_approved_blocks() == ()


def test_named_files_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bausteine.toml"
    path.write_text(APPROVED, encoding="utf-8")
    monkeypatch.setenv(APPROVED_VARIABLE, str(path))
    (approved,) = office_approved_blocks()
    assert (approved.id, approved.stand) == ("rbb", "2026-01-12")


@pytest.mark.parametrize(
    ("variable", "read"),
    [(PRESENCE_VARIABLE, office_presence_rules), (APPROVED_VARIABLE, office_approved_blocks)],
)
def test_named_place_that_is_missing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, read: object
) -> None:
    monkeypatch.setenv(variable, str(tmp_path / "fehlt"))
    assert callable(read)
    with pytest.raises(InputError, match="fehlt"):
        read()
