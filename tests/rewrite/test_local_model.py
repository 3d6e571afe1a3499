"""The language model is asked over the real protocol; whatever it answers, nothing unusable gets through."""

import json
import socket
import threading

import pytest

from tests.model_server import Answer, chat, model_server, rewrite
from workbench.common.errors import Cancelled, WorkbenchError
from workbench.common.json_post import MOST_BYTES, ServerError
from workbench.common.progress import Progress
from workbench.model.document import PLACEHOLDER, Placeholder, Segment
from workbench.rewrite.local_model import ModelServer, Terms, checked_request, reworded

TEXT = "Die Unterlagen sind gemäß § 60 SGB I bis zum 3. Mai vorzulegen."
BETTER = "Bitte legen Sie die Unterlagen bis zum 3. Mai vor (§ 60 SGB I)."


def passage(text: str = TEXT, *placeholders: Placeholder) -> Segment:
    return Segment("s0001", "word/document.xml", "paragraph", text, placeholders)


def ask(
    answer: Answer, segment: Segment | None = None, seconds: float = 5.0, terms: Terms | None = None
) -> str:
    chosen = segment or passage()
    with model_server(lambda _: answer) as server:
        found = ModelServer(server.endpoint, "testmodell", seconds)
        return reworded(found, chosen, (0, len(chosen.text)), terms or Terms())


def test_good_answer() -> None:
    assert ask(rewrite(BETTER)) == BETTER


def test_only_sentence_terms_and_rules_are_sent() -> None:
    with model_server(lambda _: rewrite("Kommen Sie.")) as server:
        segment = passage("Streng geheim. Sie haben zu kommen.")
        terms = Terms((("zu kommen haben", "kommen müssen"),), ("Bescheid",))
        reworded(ModelServer(f"{server.endpoint}/", "testmodell", key="geheim-1"), segment, (15, 35), terms)
    (asked,) = server.asked
    assert asked.path == "/v1/chat/completions"
    assert asked.headers["Authorization"] == "Bearer geheim-1"
    assert asked.body["model"] == "testmodell"
    assert asked.body["response_format"] == {"type": "json_object"}
    assert asked.sentence == "Sie haben zu kommen."
    assert json.loads(asked.messages[1]["content"]) == {
        "satz": "Sie haben zu kommen.",
        "ersetzen": {"zu kommen haben": "kommen müssen"},
        "behalten": ["Bescheid"],
    }
    assert "Streng geheim" not in json.dumps(asked.body, ensure_ascii=False)


def test_placeholders_go_as_marks_and_come_back_with_their_text() -> None:
    text = f"Im Zimmer {PLACEHOLDER}12 und im Flur{PLACEHOLDER} ist zu warten."
    fields = (Placeholder(1, "field", 10, 3), Placeholder(2, "footnote_ref", text.rindex(PLACEHOLDER)))
    with model_server(lambda _: rewrite("Warten Sie im Flur[[2]] oder im Zimmer [[1]].")) as server:
        new = reworded(ModelServer(server.endpoint, "m"), passage(text, *fields), (0, len(text)), Terms())
    assert server.asked[0].sentence == "Im Zimmer [[1]] und im Flur[[2]] ist zu warten."
    assert new == f"Warten Sie im Flur{PLACEHOLDER} oder im Zimmer {PLACEHOLDER}12."


@pytest.mark.parametrize(
    "text", ["Warten Sie.", "Warten Sie [[1]] [[1]].", "Warten Sie [[1]] [[2]].", "Warten [[9]]."]
)
def test_lost_placeholder_is_refused(text: str) -> None:
    with pytest.raises(ServerError, match="Feld oder eine Fußnote"):
        ask(rewrite(text), passage(f"Es ist {PLACEHOLDER} zu warten.", Placeholder(1, "field", 7)))


@pytest.mark.parametrize(
    "text", ["Bitte legen Sie alles vor.", "Bitte legen Sie alles vor (§ 61 SGB I).", "§ 60 SGB gilt."]
)
def test_changed_norm_is_refused(text: str) -> None:
    with pytest.raises(ServerError, match="Paragrafen"):
        ask(rewrite(text))


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (Answer(b"oops", 500), "HTTP 500"),
        (Answer(b"{}", 401), "verweigert den Zugang"),
        (Answer(b"{}", 429), "HTTP 429"),
        (Answer(b"<html>", kind="text/html"), "nicht mit JSON"),
        (Answer(b"{", 200), "kein lesbares JSON"),
        (Answer(b"\xff\xfe\x00", 200), "kein lesbares JSON"),
        (Answer(b"[" * 100_000, 200), "kein lesbares JSON"),
        (Answer(b" " * (MOST_BYTES + 10)), "zu groß"),
        (Answer(b"[]"), "Protokoll"),
        (Answer(b'{"choices": []}'), "Protokoll"),
        (Answer(b'{"choices": [1]}'), "Protokoll"),
        (Answer(chat(None)), "Protokoll"),
        (Answer(chat("", refusal="Nein.")), "abgelehnt"),
        (Answer(chat("Tut mir leid, dabei kann ich nicht helfen.")), "abgelehnt"),
        (Answer(chat('{"rewrite": "Als KI kann ich diesen Satz nicht ändern."}')), "abgelehnt"),
        (Answer(chat("Hier ist der Satz: Legen Sie alles vor.")), "vereinbarten Form"),
        (Answer(chat('```json\n{"rewrite": "Legen Sie alles vor."}\n```')), "vereinbarten Form"),
        (Answer(chat('{"rewrite": "a"} {"rewrite": "b"}')), "vereinbarten Form"),
        (Answer(chat('{"rewrite": "a", "note": "b"}')), "vereinbarten Form"),
        (Answer(chat('{"rewrite": ["a"]}')), "vereinbarten Form"),
        (Answer(chat('{"rewrite": ""}')), "keinen anderen Wortlaut"),
        (rewrite(TEXT), "keinen anderen Wortlaut"),
        (rewrite("Wort " * 100), "viel länger"),
        (rewrite("Zeile eins\nZeile zwei"), "unzulässige Zeichen"),
        (rewrite(f"Das {PLACEHOLDER} ist neu."), "unzulässige Zeichen"),
        (Answer(chat("{}").replace(b'"stop"', b'"length"')), "nicht fertig"),
    ],
)
def test_unusable_answer_is_refused_in_german(answer: Answer, message: str) -> None:
    with pytest.raises(ServerError, match=message) as raised:
        ask(answer)
    assert TEXT not in str(raised.value)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirect_is_not_followed(status: int) -> None:
    with model_server(lambda _: rewrite(BETTER)) as elsewhere:
        target = {"Location": f"{elsewhere.endpoint}/chat/completions"}
        with pytest.raises(ServerError, match="leitet auf eine andere Adresse weiter"):
            ask(Answer(status=status, headers=target))
    assert elsewhere.asked == []


def test_slow_server_is_given_up() -> None:
    with pytest.raises(ServerError, match="nicht geantwortet"):
        ask(Answer(rewrite(BETTER).body, seconds=30), seconds=0.3)


def test_waiting_ends_when_the_person_stops_it() -> None:
    progress = Progress()
    timer = threading.Timer(0.2, progress.cancel)
    with model_server(lambda _: Answer(rewrite(BETTER).body, seconds=30)) as server:
        timer.start()
        with pytest.raises(Cancelled):
            reworded(ModelServer(server.endpoint, "m"), passage(), (0, len(TEXT)), Terms(), progress)
    timer.join()


def test_name_with_several_addresses_is_asked_at_the_one_that_answers() -> None:
    with model_server(lambda _: rewrite(BETTER)) as server:
        named = server.endpoint.replace("127.0.0.1", "localhost")
        assert reworded(ModelServer(named, "m"), passage(), (0, len(TEXT)), Terms()) == BETTER


def test_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(ServerError, match="nicht zu erreichen"):
        reworded(ModelServer(f"http://127.0.0.1:{port}/v1", "m"), passage(), (0, len(TEXT)), Terms())


def test_connection_that_ends_without_answer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up() -> None:
            listener.accept()[0].close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        port = listener.getsockname()[1]
        with pytest.raises(ServerError, match="nicht zu erreichen"):
            reworded(ModelServer(f"http://127.0.0.1:{port}/v1", "m"), passage(), (0, len(TEXT)), Terms())
        thread.join()


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://8.8.8.8/v1",
        "https://1.1.1.1:8080/v1",
        "http://[2001:4860:4860::8888]/v1",
        "http://169.254.169.254/v1",
    ],
)
def test_server_outside_is_refused_before_anything_is_sent(endpoint: str) -> None:
    with pytest.raises(WorkbenchError, match=r"liegt nicht im Netz der Stadt\. Es wurde nichts gesendet"):
        checked_request(ModelServer(endpoint, "m"))


def test_server_outside_needs_encryption_even_if_confirmed() -> None:
    with pytest.raises(WorkbenchError, match="nur verschlüsselt"):
        checked_request(ModelServer("http://8.8.8.8/v1", "m", outside_confirmed=True))
    assert checked_request(ModelServer("https://8.8.8.8/v1", "m", outside_confirmed=True)).addresses == (
        "8.8.8.8",
    )


@pytest.mark.parametrize(
    "endpoint",
    [
        "",
        "llm",
        "ftp://10.0.0.1/v1",
        "file:///etc/passwd",
        "http://",
        "http://10.0.0.1:99999/",
        "http://[::1",
    ],
)
def test_unusable_address_is_refused(endpoint: str) -> None:
    with pytest.raises(WorkbenchError, match="nicht zu gebrauchen"):
        checked_request(ModelServer(endpoint, "m"))


@pytest.mark.parametrize("endpoint", ["http://nutzer:geheim@10.0.0.1/v1", "http://10.0.0.1/v1?key=geheim"])
def test_address_with_a_secret_is_refused_and_not_repeated(endpoint: str) -> None:
    with pytest.raises(WorkbenchError, match="nicht zu gebrauchen") as raised:
        checked_request(ModelServer(endpoint, "m"))
    assert "geheim" not in f"{raised.value} {raised.value.hint}"


def test_unknown_name() -> None:
    with pytest.raises(ServerError, match="gibt es im Netz nicht"):
        checked_request(ModelServer("http://gibt-es-nicht.invalid/v1", "m"))


def test_key_is_not_shown() -> None:
    server = ModelServer("http://127.0.0.1:1/v1", "m", key="sehr-geheim")
    assert "sehr-geheim" not in f"{server!r} {checked_request(server)!r}"


def test_long_sentence_is_not_sent() -> None:
    with model_server(lambda _: rewrite(BETTER)) as server:
        text = "Wort " * 400
        with pytest.raises(WorkbenchError, match="länger als"):
            reworded(ModelServer(server.endpoint, "m"), passage(text), (0, len(text)), Terms())
    assert server.asked == []
