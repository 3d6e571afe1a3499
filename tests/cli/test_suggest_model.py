"""`workbench suggest --model` asks only when told to, says what leaves, and passes on what came back."""

import json
from pathlib import Path

from tests.cli.running import workbench
from tests.model_server import Answer, model_server, rewrite

TEXT = (
    "Guten Tag.\n"
    "Die Gewährung der Leistung erfolgt vorbehaltlich der Überprüfung der Anspruchsvoraussetzungen.\n"
    "Die Unterlagen sind unverzüglich bei der zuständigen Dienststelle einzureichen.\n"
)


def form(folder: Path) -> Path:
    path = folder / "brief.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def settings(folder: Path, endpoint: str) -> str:
    path = folder / "modell.toml"
    path.write_text(
        f'enabled = true\nendpoint = "{endpoint}"\nmodel = "haus"\ntimeout = 10\n', encoding="utf-8"
    )
    return str(path)


def test_model_is_asked_for_the_hardest_sentences(tmp_path: Path) -> None:
    with model_server(lambda _: rewrite("Wir prüfen zuerst, ob Sie die Leistung bekommen.")) as server:
        done = workbench(
            "suggest", form(tmp_path), "--json", "--model", "--model-sentences", "1",
            FORMULARWERKBANK_MODELL=settings(tmp_path, server.endpoint),
            FORMULARWERKBANK_MODELL_SCHLUESSEL="sehr-geheim",
        )  # fmt: skip
    assert done.returncode == 0
    assert done.stderr.decode().strip() == "1 Satz geht an 127.0.0.1 (Modell haus)."
    assert [asked.sentence for asked in server.asked] == [TEXT.splitlines()[1]]
    assert server.asked[0].headers["Authorization"] == "Bearer sehr-geheim"
    made = [item for item in json.loads(done.stdout)["suggestions"] if item["provider"] == "local-model"]
    assert [(item["segment"], item["safe"]) for item in made] == [("s0002", False)]
    assert made[0]["result"] == "Wir prüfen zuerst, ob Sie die Leistung bekommen."
    assert b"sehr-geheim" not in done.stdout + done.stderr


def test_without_the_flag_nobody_is_asked(tmp_path: Path) -> None:
    with model_server(lambda _: rewrite("Nein.")) as server:
        done = workbench(
            "suggest", form(tmp_path), FORMULARWERKBANK_MODELL=settings(tmp_path, server.endpoint)
        )
    assert done.returncode == 0
    assert server.asked == []


def test_without_settings_the_flag_says_so(tmp_path: Path) -> None:
    done = workbench("suggest", form(tmp_path), "--model", XDG_CONFIG_HOME=str(tmp_path))
    assert done.returncode == 1
    assert "Es ist kein Sprachmodell eingerichtet. Es wurde nichts gesendet." in done.stderr.decode()


def test_server_outside_is_refused(tmp_path: Path) -> None:
    outside = settings(tmp_path, "https://8.8.8.8/v1")
    done = workbench("suggest", form(tmp_path), "--model", FORMULARWERKBANK_MODELL=outside)
    assert done.returncode == 1
    assert "liegt nicht im Netz der Stadt" in done.stderr.decode()
    assert "an 8.8.8.8" not in done.stderr.decode()


def test_server_that_fails_ends_in_one_sentence(tmp_path: Path) -> None:
    with model_server(lambda _: Answer(b"Guten Tag. kaputt", 500)) as server:
        done = workbench(
            "suggest", form(tmp_path), "--model", FORMULARWERKBANK_MODELL=settings(tmp_path, server.endpoint)
        )
    assert done.returncode == 1
    assert "HTTP 500" in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
    assert len(server.asked) == 2


def test_one_bad_answer_does_not_cost_the_others(tmp_path: Path) -> None:
    answers = [Answer(b"{}"), rewrite("Bitte reichen Sie die Unterlagen sofort beim zuständigen Amt ein.")]
    with model_server(lambda _: answers.pop(0)) as server:
        done = workbench(
            "suggest", form(tmp_path), "--json", "--model",
            FORMULARWERKBANK_MODELL=settings(tmp_path, server.endpoint),
        )  # fmt: skip
    assert done.returncode == 0
    assert "2 Sätze gehen an 127.0.0.1" in done.stderr.decode()
    assert "folgt nicht dem Protokoll" in done.stderr.decode()
    providers = [item["provider"] for item in json.loads(done.stdout)["suggestions"]]
    assert providers.count("local-model") == 1


def test_number_of_sentences_is_checked(tmp_path: Path) -> None:
    done = workbench("suggest", form(tmp_path), "--model", "--model-sentences", "0")
    assert done.returncode == 2
    assert "keine Zahl von 1 bis 50" in done.stderr.decode()
