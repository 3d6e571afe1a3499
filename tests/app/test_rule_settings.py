"""The office's own thresholds."""

from pathlib import Path

import pytest

from workbench.app.check_settings import check_settings
from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.check_form import check_form
from workbench.app.rule_settings import office_limits
from workbench.common.errors import InputError
from workbench.language.example_form import example_form

SENTENCE = "Bitte geben Sie das ausgefüllte Formular bis zum Ende des Monats in unserem Büro ab."


def severities() -> list[str]:
    glossary = OfficeGlossary()  # settings are remembered by glossary
    return [
        finding.severity for finding in check_form(example_form(SENTENCE), glossary, only=("long-sentence",))
    ]


def test_without_a_file_the_rules_own_numbers_hold() -> None:
    assert severities() == []


def test_the_offices_own_number_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "regeln.toml"
    file.write_text("[long-sentence]\nwarning = 10\n", encoding="utf-8")
    monkeypatch.setenv("FORMULARWERKBANK_REGELN", str(file))
    assert severities() == ["warning"]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("[no-such-rule]\nwarning = 1\n", "„no-such-rule“ gibt es nicht"),
        ("[long-sentence]\nwarnings = 1\n", "keine Grenze „warnings“"),
        ("[long-sentence]\nwarning = 'viele'\n", "keine Zahl"),
        ("[long-sentence\n", "keine lesbare TOML-Datei"),
    ],
)
def test_what_cannot_be_used_is_said(tmp_path: Path, text: str, cause: str) -> None:
    file = tmp_path / "regeln.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=cause):
        office_limits(file)


def test_settings_are_the_same_object_for_the_same_glossary() -> None:
    glossary = OfficeGlossary()
    assert check_settings(glossary, "einfach") is check_settings(glossary, "einfach")
