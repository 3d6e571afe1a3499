"""The language model is off unless a file switches it on; its key never stands in a file."""

from pathlib import Path

import pytest

from workbench.app.model_settings import KEY_VARIABLE, MODEL_VARIABLE, needed_model, office_model
from workbench.common.errors import InputError, WorkbenchError

ON = 'enabled = true\nendpoint = "http://10.0.0.7:8080/v1"\nmodel = "haus"\n'


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the file is looked for; nothing else of this machine counts."""
    path = tmp_path / "modell.toml"
    monkeypatch.setenv(MODEL_VARIABLE, str(path))
    monkeypatch.setenv(KEY_VARIABLE, "")
    return path


def test_without_a_file_there_is_no_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(MODEL_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert office_model() is None
    with pytest.raises(WorkbenchError, match="kein Sprachmodell eingerichtet"):
        needed_model()


@pytest.mark.parametrize(
    "text", ["", 'endpoint = "http://10.0.0.7/v1"\nmodel = "haus"\n', ON.replace("true", "false")]
)
def test_model_is_off_until_somebody_enables_it(settings: Path, text: str) -> None:
    settings.write_text(text, encoding="utf-8")
    assert office_model() is None


def test_enabled_model(settings: Path) -> None:
    settings.write_text(f"{ON}timeout = 12.5\n", encoding="utf-8")
    found = needed_model()
    assert (found.host, found.model, found.seconds) == ("10.0.0.7", "haus", 12.5)
    assert not found.outside_confirmed
    assert found.key == ""


def test_key_comes_from_the_environment(settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.write_text(ON, encoding="utf-8")
    monkeypatch.setenv(KEY_VARIABLE, " sehr-geheim ")
    found = needed_model()
    assert found.key == "sehr-geheim"
    assert "geheim" not in repr(found)


@pytest.mark.parametrize("name", ["key", "api_key", "token", "passwort", "Authorization"])
def test_key_in_the_file_is_refused_and_not_repeated(settings: Path, name: str) -> None:
    settings.write_text(f'{ON}{name} = "sehr-geheim"\n', encoding="utf-8")
    with pytest.raises(InputError, match="Schlüssel darf nicht in dieser Datei stehen") as raised:
        office_model()
    assert "sehr-geheim" not in f"{raised.value} {raised.value.hint}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("enabled = true\n", "müssen dastehen"),
        (f"{ON}colour = 1\n", "„colour“ gibt es nicht"),
        (ON.replace("true", '"ja"'), "„enabled“ hat einen unpassenden Wert"),
        (f"{ON}timeout = true\n", "„timeout“ hat einen unpassenden Wert"),
        (f"{ON}timeout = 0\n", "zwischen 1 und 600 Sekunden"),
        (f"{ON}timeout = 1000\n", "zwischen 1 und 600 Sekunden"),
        ("enabled = ja\n", "keine lesbare TOML-Datei"),
    ],
)
def test_unusable_file_is_refused(settings: Path, text: str, message: str) -> None:
    settings.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        office_model()


def test_named_file_that_is_missing(settings: Path) -> None:
    with pytest.raises(InputError, match="fehlt"):
        office_model()
    assert not settings.exists()
