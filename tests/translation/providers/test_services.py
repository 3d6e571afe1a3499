"""Every service over a real connection to a server on this machine: what it is sent, and what its failures become."""

import json
import threading

import pytest

from tests.provider_server import (
    PROTOCOLS,
    Behaviour,
    Heard,
    Reply,
    ServiceDouble,
    provider_server,
    wait_until,
)
from workbench.common.errors import Cancelled, WorkbenchError
from workbench.common.progress import Progress
from workbench.translation.placeholder_check import read, written
from workbench.translation.provider import Provider, Service, Trouble, providers
from workbench.translation.provider_asking import AskingError, Patience, ask

TEXTS = ["Bitte füllen Sie {1} aus & zahlen Sie 5 < 6.", "Ihr Amt"]
BACKWARDS = ["ettiB nellüf eiS {1} sua & nelhaz eiS 5 < 6.", "rhI tmA"]
ALL = sorted(PROTOCOLS)
ONCE = Patience(tries=1)


def place(provider: Provider, server: ServiceDouble) -> Service:
    return Service(server.address + PROTOCOLS[provider.id][0], "geheim", 20.0)


def asked(name: str, server: ServiceDouble, patience: Patience = ONCE) -> list[str]:
    provider = providers()[name]
    sent = [written(text, provider.tags) for text in TEXTS]
    got = ask(provider, sent, "tr", place(provider, server), Progress(), patience, lambda *_: None)
    return [read(text, provider.tags) for text in got]


def trouble(name: str, behaviour: Behaviour, patience: Patience = ONCE) -> Trouble:
    with provider_server(behaviour) as server, pytest.raises(AskingError) as caught:
        asked(name, server, patience)
    assert providers()[name].title in str(caught.value)
    assert caught.value.__cause__ is not None
    assert not any(word in f"{caught.value!r} {caught.value.__cause__!r}" for word in ("geheim", "füllen"))
    return caught.value.trouble


def test_every_service_has_a_server_in_this_test() -> None:
    assert sorted(providers()) == ALL


@pytest.mark.parametrize("name", ALL)
def test_translations_come_back_in_order_with_their_tags(name: str) -> None:
    with provider_server(PROTOCOLS[name][1]) as server:
        assert asked(name, server) == BACKWARDS


def test_deepl_gets_the_key_in_the_header_and_tags_as_xml() -> None:
    with provider_server(PROTOCOLS["deepl"][1]) as server:
        asked("deepl", server)

    (request,) = server.heard
    body = json.loads(request.body)
    assert (request.method, request.path, request.query) == ("POST", "/v2/translate", {})
    assert request.headers["Authorization"] == "DeepL-Auth-Key geheim"
    assert body["text"][0] == 'Bitte füllen Sie <x id="1"/> aus &amp; zahlen Sie 5 &lt; 6.'
    assert (body["source_lang"], body["target_lang"], body["formality"]) == ("DE", "TR", "prefer_more")
    assert (body["tag_handling"], body["tag_handling_version"]) == ("xml", "v2")
    assert "Linux" not in request.headers["User-Agent"]


def test_deepl_takes_the_glossary_of_the_language_and_no_form_of_address_where_it_has_none() -> None:
    provider = providers()["deepl"]
    with provider_server(PROTOCOLS["deepl"][1]) as server:
        there = Service(server.address, "geheim", 20.0, polite=False, glossary="a-b-c")
        ask(provider, ["Ihr Amt"], "pl", there, Progress(), ONCE)
        ask(provider, ["Ihr Amt"], "fa", Service(server.address, "geheim", 20.0), Progress(), ONCE)

    first, second = (json.loads(request.body) for request in server.heard)
    assert (first["glossary_id"], "formality" in first) == ("a-b-c", False)
    assert (second["target_lang"], "formality" in second, "glossary_id" in second) == ("FA", False, False)


def test_libretranslate_gets_text_and_key_in_the_body_only() -> None:
    with provider_server(PROTOCOLS["libretranslate"][1]) as server:
        asked("libretranslate", server)

    (request,) = server.heard
    assert (request.method, request.path, request.query) == ("POST", "/translate", {})
    assert json.loads(request.body) == {
        "q": ["Bitte füllen Sie ⟦1⟧ aus & zahlen Sie 5 < 6.", "Ihr Amt"],
        "source": "de",
        "target": "tr",
        "format": "text",
        "api_key": "geheim",
    }


def test_microsoft_is_not_asked_for_its_languages_first() -> None:
    with provider_server(PROTOCOLS["microsoft"][1]) as server:
        asked("microsoft", server)

    assert [(request.method, request.query["to"]) for request in server.heard] == [("POST", ["tr"])] * 2
    assert server.heard[0].headers["Ocp-Apim-Subscription-Key"] == "geheim"


@pytest.mark.parametrize(
    ("name", "status", "expected"),
    [
        ("deepl", 403, Trouble.REFUSED),
        ("deepl", 413, Trouble.TOO_LARGE),
        ("deepl", 429, Trouble.TOO_MANY),
        ("deepl", 456, Trouble.USED_UP),
        ("deepl", 500, Trouble.SERVER),
        ("deepl", 503, Trouble.SERVER),
        ("deepl", 404, Trouble.ANSWER),
        ("libretranslate", 400, Trouble.NO_LANGUAGE),
        ("libretranslate", 403, Trouble.REFUSED),
        ("libretranslate", 413, Trouble.TOO_LARGE),
        ("libretranslate", 429, Trouble.TOO_MANY),
        ("libretranslate", 456, Trouble.USED_UP),
        ("libretranslate", 500, Trouble.SERVER),
        ("google", 429, Trouble.TOO_MANY),
        ("google", 500, Trouble.SERVER),
        ("mymemory", 429, Trouble.TOO_MANY),
        ("mymemory", 403, Trouble.SERVER),
        ("mymemory", 500, Trouble.SERVER),
    ],
)
def test_a_status_becomes_a_trouble(name: str, status: int, expected: Trouble) -> None:
    assert trouble(name, lambda _: Reply('{"message": "Bitte füllen"}', status)) is expected


def test_deepl_says_that_it_does_not_know_the_language() -> None:
    reply = Reply('{"message": "Value for \'target_lang\' not supported."}', 400)

    assert trouble("deepl", lambda _: reply) is Trouble.NO_LANGUAGE


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (401000, Trouble.REFUSED),
        (403001, Trouble.USED_UP),
        (400036, Trouble.NO_LANGUAGE),
        (429000, Trouble.TOO_MANY),
        (500000, Trouble.SERVER),
    ],
)
def test_microsoft_tells_by_a_code(code: int, expected: Trouble) -> None:
    reply = Reply(json.dumps({"error": {"code": code, "message": "füllen"}}), code // 1000)

    assert trouble("microsoft", lambda _: reply) is expected


def test_mymemory_writes_its_limit_where_the_translation_stands() -> None:
    notice = "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY"

    assert (
        trouble("mymemory", lambda request: PROTOCOLS["mymemory"][1](request, lambda _: [notice]))
        is Trouble.USED_UP
    )


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize(
    "reply",
    [Reply("{", missing=0), Reply('{"other": []}'), Reply("[]"), Reply("<html>", kind="text/html")],
    ids=["cut", "other", "list", "page"],
)
def test_an_answer_of_another_kind_is_not_used(name: str, reply: Reply) -> None:
    assert trouble(name, lambda _: reply) in {Trouble.ANSWER, Trouble.COUNT}


@pytest.mark.parametrize("name", ["deepl", "libretranslate"])
@pytest.mark.parametrize(
    "change", [lambda texts: texts[:1], lambda texts: [*texts, "mehr"]], ids=["less", "more"]
)
def test_another_number_of_translations_is_not_used(name: str, change) -> None:  # type: ignore[no-untyped-def]
    assert trouble(name, lambda request: PROTOCOLS[name][1](request, change)) is Trouble.COUNT


@pytest.mark.parametrize("name", ALL)
def test_an_answer_that_breaks_off_is_not_used(name: str) -> None:
    def broken(request: Heard) -> Reply:
        reply = PROTOCOLS[name][1](request)
        reply.missing = 500
        return reply

    assert trouble(name, broken) in {Trouble.UNREACHABLE, Trouble.ANSWER}


@pytest.mark.parametrize("name", ALL)
def test_a_server_that_never_answers_is_given_up(name: str) -> None:
    behaviour = lambda _: Reply(seconds=60)  # noqa: E731

    assert trouble(name, behaviour, Patience(tries=1, start=-19.0)) is Trouble.TIME


def test_a_slow_server_is_waited_for() -> None:
    def slow(request: Heard) -> Reply:
        reply = PROTOCOLS["libretranslate"][1](request)
        reply.seconds = 0.5
        return reply

    with provider_server(slow) as server:
        assert asked("libretranslate", server) == BACKWARDS


def test_nobody_at_the_address() -> None:
    with provider_server(PROTOCOLS["deepl"][1]) as server:
        pass
    with pytest.raises(AskingError) as caught:
        asked("deepl", server)

    assert caught.value.trouble is Trouble.UNREACHABLE


@pytest.mark.parametrize("name", ["deepl", "google", "libretranslate"])
def test_a_redirect_leads_nowhere_else(name: str) -> None:
    with provider_server(PROTOCOLS[name][1]) as other:
        away = Reply(status=307, headers={"Location": other.address + "/v2/translate"})
        assert trouble(name, lambda _: away) in {Trouble.UNREACHABLE, Trouble.ANSWER}

    assert other.heard == []


def test_a_proxy_of_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with provider_server(PROTOCOLS["google"][1]) as proxy, provider_server(PROTOCOLS["google"][1]) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.address)
        monkeypatch.setenv("http_proxy", proxy.address)
        assert asked("google", server) == BACKWARDS

    assert proxy.heard == []


def test_a_busy_server_is_asked_again_after_the_time_that_it_names() -> None:
    waits: list[float] = []

    def busy(request: Heard) -> Reply:
        if len(server.heard) < 3:
            return Reply("{}", 429, headers={"Retry-After": "7"})
        return PROTOCOLS["libretranslate"][1](request)

    provider = providers()["libretranslate"]
    with provider_server(busy) as server:
        got = ask(
            provider,
            ["Ihr Amt"],
            "tr",
            place(provider, server),
            Progress(),
            Patience(),
            lambda seconds, _: waits.append(seconds),
        )

    assert got == ["rhI tmA"]
    assert waits == [7.0, 7.0]


def test_after_the_last_try_the_trouble_is_told() -> None:
    with provider_server(lambda _: Reply("{}", 500)) as server, pytest.raises(AskingError):
        asked("deepl", server, Patience(tries=2))

    assert len(server.heard) == 2


def test_what_will_not_pass_is_not_asked_again() -> None:
    with provider_server(lambda _: Reply("{}", 456)) as server, pytest.raises(AskingError):
        asked("deepl", server, Patience(tries=3))

    assert len(server.heard) == 1


def test_somebody_stops_while_the_server_thinks() -> None:
    provider, progress = providers()["google"], Progress()
    with provider_server(lambda _: Reply(seconds=60)) as server:
        stopping = threading.Thread(
            target=lambda: (wait_until(lambda: bool(server.heard)), progress.cancel())
        )
        stopping.start()
        with pytest.raises(Cancelled):
            ask(provider, ["Ihr Amt"], "tr", place(provider, server), progress, ONCE)
        stopping.join()


def test_text_never_goes_unencrypted_out_of_the_house() -> None:
    with pytest.raises(WorkbenchError, match="nur verschlüsselt"):
        ask(providers()["google"], ["Ihr Amt"], "tr", Service("http://192.0.2.1/m"), Progress(), ONCE)


def test_a_language_that_the_service_does_not_know() -> None:
    with pytest.raises(AskingError, match="nicht in diese Sprache"):
        ask(providers()["deepl"], ["Ihr Amt"], "ti", Service("https://nirgends.invalid"), Progress(), ONCE)
