"""What a person sets once is there the next time, and nothing that somebody wrote by hand is lost."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from workbench.app.check_settings import check_settings
from workbench.app.office_glossary import OfficeGlossary
from workbench.app.people import PERSON_VARIABLE, person_name
from workbench.app.rule_settings import RULES_VARIABLE, office_limits, rules_file
from workbench.app.user_settings import (
    Keyboard,
    OfficeData,
    ReadSettings,
    Target,
    UserSettings,
    read_user_settings,
    settings_file,
    write_user_settings,
)
from workbench.common.errors import InputError, WorkbenchError
from workbench.model.text_block import ContactData, ContactEntry, ContactField

LIMIT = ("long-sentence", "warning")
EVERYTHING = UserSettings(
    person="Frau Kurz",
    target=Target.SIMPLE,
    disabled_rules=frozenset({"passive-voice", "long-word"}),
    thresholds={LIMIT: 18.0},
    glossaries=(Path("/amt/wörter.xlsx"),),
    keyboard=Keyboard.WORD,
    providers=frozenset({"local-model"}),
    office=OfficeData(
        ContactData(
            {
                ContactField.OFFICE: ContactEntry("Amt für Soziales"),
                ContactField.PHONE: ContactEntry("0211 000-4100", ("0211 000-1",)),
            }
        ),
        "Mit freundlichen Grüßen",
        date(2026, 1, 31),
    ),
)


@pytest.fixture(autouse=True)
def _no_office_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(RULES_VARIABLE, raising=False)
    check_settings.cache_clear()


def by_hand(text: str, path: Path | None = None) -> Path:
    """The file as somebody has written it in an editor."""
    place = path or settings_file()
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    return place


def test_without_a_file_nothing_is_switched_on() -> None:
    found = read_user_settings()
    assert found == ReadSettings(UserSettings())
    assert not found.settings.providers
    assert not settings_file().exists()


def test_everything_that_was_set_is_there_again() -> None:
    write_user_settings(EVERYTHING)
    assert read_user_settings() == ReadSettings(EVERYTHING)


def test_what_is_set_back_is_as_usual_again() -> None:
    write_user_settings(EVERYTHING)
    write_user_settings(UserSettings())
    assert read_user_settings() == ReadSettings(UserSettings())
    assert settings_file().read_text(encoding="utf-8").strip() == ""


def test_file_of_an_editor_that_puts_a_mark_in_front_is_read_and_changed() -> None:
    by_hand('\ufeffperson = "Frau Kurz"\n')
    found = read_user_settings()
    assert found == ReadSettings(UserSettings(person="Frau Kurz"))
    write_user_settings(replace(found.settings, target=Target.SIMPLE))
    assert read_user_settings() == ReadSettings(UserSettings(person="Frau Kurz", target=Target.SIMPLE))


def test_settings_folder_that_is_a_file_is_told() -> None:
    settings_file().parent.write_text("eine Datei", encoding="utf-8")
    with pytest.raises(WorkbenchError, match="kein Ordner"):
        write_user_settings(UserSettings(person="Frau Kurz"))


def test_unknown_keys_and_comments_stay() -> None:
    path = by_hand(
        '# von Hand\nzukunft = 7\nperson = "Alt"\n\n[office]\nphone = "0211 000-1"\nraum = "4.12"\n'
    )
    write_user_settings(replace(read_user_settings().settings, person="Neu", keyboard=Keyboard.WORD))
    text = path.read_text(encoding="utf-8")
    assert all(
        part in text for part in ("# von Hand", "zukunft = 7", 'raum = "4.12"', 'phone = "0211 000-1"')
    )
    assert read_user_settings().settings.person == "Neu"


@pytest.mark.parametrize(
    "damage", ["person = \n", "[office\n", "\x00\ufffd", "person = 'A'\nperson = 'B'\n", "[a]\n[a]\n"]
)
def test_damaged_file_is_told_in_one_sentence_and_kept_aside(damage: str) -> None:
    path = by_hand(damage)
    found = read_user_settings()
    assert found.settings == UserSettings()
    assert "einstellungen.toml" in str(found.problem) and "Voreinstellungen" in str(found.problem)
    write_user_settings(replace(found.settings, person="Frau Kurz"))
    assert read_user_settings() == ReadSettings(UserSettings(person="Frau Kurz"))
    assert path.with_name("einstellungen.toml.beschaedigt").read_text(encoding="utf-8") == damage


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('target = "leicht"', "target"),
        ("keyboard = 3", "keyboard"),
        ('disabled_rules = "alle"', "disabled_rules"),
        ("glossaries = [1]", "glossaries"),
        ("providers = true", "providers"),
        ("office = 1", "office"),
        ("office = {stand = '31.1.2026'}", "office"),
    ],
)
def test_one_unusable_value_leaves_the_others_working(line: str, key: str) -> None:
    by_hand(f'person = "Frau Kurz"\n{line}\n')
    found = read_user_settings()
    assert found.settings == UserSettings(person="Frau Kurz")
    assert f"„{key}“ hat einen unpassenden Wert" in str(found.problem)


def test_contact_data_that_cannot_be_right_are_not_written() -> None:
    wrong = OfficeData(ContactData({ContactField.PHONE: ContactEntry("anrufen!")}))
    with pytest.raises(WorkbenchError, match="passt nicht zu „Telefon“"):
        write_user_settings(UserSettings(person="Frau Kurz", office=wrong))
    assert not settings_file().exists()


def test_thresholds_have_one_place_which_the_commands_read() -> None:
    by_hand("# Hausregel\n[long-sentence]\nwarning = 25\n", rules_file())
    assert read_user_settings().settings.thresholds == {LIMIT: 25.0}
    glossary = OfficeGlossary()
    assert check_settings(glossary, "buergernah").limits[LIMIT] == 25.0
    write_user_settings(UserSettings(thresholds={LIMIT: 18.0}))
    assert office_limits() == {LIMIT: 18.0}
    assert check_settings(glossary, "buergernah").limits[LIMIT] == 18.0
    assert "# Hausregel" in rules_file().read_text(encoding="utf-8")
    assert "long-sentence" not in settings_file().read_text(encoding="utf-8")


def test_a_threshold_that_does_not_exist_is_refused() -> None:
    with pytest.raises(InputError, match="keine Grenze „warnings“"):
        write_user_settings(UserSettings(thresholds={("long-sentence", "warnings"): 1.0}))
    assert not rules_file().exists()


def test_unusable_thresholds_are_told_and_not_overwritten() -> None:
    path = by_hand("[no-such-rule]\nwarning = 1\n", rules_file())
    found = read_user_settings()
    assert "no-such-rule" in str(found.problem)
    write_user_settings(replace(found.settings, person="Frau Kurz"))
    with pytest.raises(InputError, match="no-such-rule"):
        write_user_settings(UserSettings(thresholds={LIMIT: 18.0}))
    assert path.read_text(encoding="utf-8") == "[no-such-rule]\nwarning = 1\n"


def test_name_comes_from_the_variable_then_the_settings_then_the_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "kurzf")
    monkeypatch.delenv(PERSON_VARIABLE, raising=False)
    assert person_name() == "kurzf"
    by_hand('person = " Frau  Kurz "\n')
    assert person_name() == "Frau Kurz"
    monkeypatch.setenv(PERSON_VARIABLE, "Herr Lang")
    assert person_name() == "Herr Lang"
    monkeypatch.delenv(PERSON_VARIABLE)
    by_hand("person = \n")
    assert person_name() == "kurzf"
