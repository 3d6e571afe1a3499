"""A server on this machine that speaks the protocols of translation services, and misbehaves when told to."""

import html
import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


@dataclass
class Heard:
    """One request as the server saw it."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> object:
        """The body as JSON."""
        return json.loads(self.body)


@dataclass
class Reply:
    """What to send back; `seconds`: how long the server thinks first; `missing`: bytes it announces and never sends."""

    body: bytes | str = b""
    status: int = 200
    kind: str = "application/json"
    seconds: float = 0.0
    headers: dict[str, str] = field(default_factory=dict)
    missing: int = 0


@dataclass
class ServiceDouble:
    """The running server: where it is, what it heard."""

    address: str
    heard: list[Heard]


Behaviour = Callable[[Heard], Reply]


@contextmanager
def provider_server(answer: Behaviour) -> Iterator[ServiceDouble]:
    """The server, until the block ends; nothing of it is left then."""
    heard: list[Heard] = []
    closing = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def _serve(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            parts = urlsplit(self.path)
            request = Heard(
                self.command, parts.path, parse_qs(parts.query), dict(self.headers), self.rfile.read(length)
            )
            heard.append(request)
            reply = answer(request)
            closing.wait(reply.seconds)
            body = reply.body.encode() if isinstance(reply.body, str) else reply.body
            try:
                self.send_response(reply.status)
                self.send_header("Content-Type", reply.kind)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body) + reply.missing))
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                pass
            self.close_connection = True

        do_GET = do_POST = _serve  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield ServiceDouble(f"http://127.0.0.1:{server.server_address[1]}", heard)
    finally:
        closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


def foreign(text: str) -> str:
    """A translation of this server: words read backwards, tags and entities as they were."""
    return re.sub(
        r"&\w+;|<[^<>]*>|[A-Za-zÄÖÜäöüß]{2,}",
        lambda found: found[0] if found[0][0] in "&<" else found[0][::-1],
        text,
    )


def deepl(request: Heard, change: Callable[[list[str]], list[str]] = list) -> Reply:
    """DeepL's answer to POST /v2/translate and /v2/glossaries; `change`: what it does to its good translations."""
    asked = request.json
    assert isinstance(asked, dict)
    if request.path == "/v2/glossaries":
        made = {"glossary_id": "g-1", "name": asked["name"], "ready": True, "entry_count": 1}
        languages = {"source_lang": asked["source_lang"], "target_lang": asked["target_lang"]}
        return Reply(
            json.dumps({**made, **languages, "creation_time": "2026-01-01T00:00:00.000000+00:00"}), 201
        )
    texts = change([foreign(text) for text in asked["text"]])
    found = [
        {"detected_source_language": "DE", "text": text, "billed_characters": len(text)} for text in texts
    ]
    return Reply(json.dumps({"translations": found}))


def libretranslate(request: Heard, change: Callable[[list[str]], list[str]] = list) -> Reply:
    """LibreTranslate's answer to POST /translate with a list."""
    asked = request.json
    assert isinstance(asked, dict)
    return Reply(json.dumps({"translatedText": change([foreign(text) for text in asked["q"]])}))


def google(request: Heard, change: Callable[[list[str]], list[str]] = list) -> Reply:
    """The page that Google serves to old telephones."""
    (text,) = change([foreign(text) for text in request.query["q"]]) or [""]
    page = f'<html><body><div class="result-container">{html.escape(text)}</div></body></html>'
    return Reply(page, kind="text/html; charset=utf-8")


def mymemory(request: Heard, change: Callable[[list[str]], list[str]] = list) -> Reply:
    """MyMemory's answer to GET /get."""
    (text,) = change([foreign(text) for text in request.query["q"]]) or [""]
    return Reply(json.dumps({"responseData": {"translatedText": text}, "matches": [], "responseStatus": 200}))


def microsoft(request: Heard, change: Callable[[list[str]], list[str]] = list) -> Reply:
    """Azure's answer to POST /translate."""
    asked = request.json
    assert isinstance(asked, list)
    (text,) = change([foreign(item["text"]) for item in asked]) or [""]
    return Reply(json.dumps([{"translations": [{"text": text, "to": "tr"}]}]))


PROTOCOLS: dict[str, tuple[str, Callable[..., Reply]]] = {
    "deepl": ("", deepl),
    "libretranslate": ("", libretranslate),
    "google": ("/m", google),
    "mymemory": ("/get", mymemory),
    "microsoft": ("/translate?api-version=3.0", microsoft),
}
"""What stands behind the server's address, and how it answers."""


def wait_until(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    """Return when the condition holds. Fails after `seconds`."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)
