"""A server on this machine that speaks the protocol of language models, and misbehaves when told to."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Asked:
    """One request as the server saw it."""

    path: str
    headers: dict[str, str]
    body: dict[str, object]

    @property
    def sentence(self) -> str:
        """The sentence that was sent."""
        return str(json.loads(self.messages[-1]["content"])["satz"])

    @property
    def messages(self) -> list[dict[str, str]]:
        """The messages of the chat."""
        found = self.body["messages"]
        assert isinstance(found, list)
        return found


@dataclass
class Answer:
    """What to send back: status, type, bytes; `seconds`: how long the server thinks first."""

    body: bytes = b""
    status: int = 200
    kind: str = "application/json"
    seconds: float = 0.0
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class ModelDouble:
    """The running server: where it is, what it was asked."""

    endpoint: str
    asked: list[Asked]


def chat(content: object, **message: object) -> bytes:
    """The body of an answer whose message has this content."""
    choice = {
        "index": 0,
        "finish_reason": "stop",
        "message": {"role": "assistant", "content": content, **message},
    }
    return json.dumps({"object": "chat.completion", "choices": [choice]}).encode()


def rewrite(text: str) -> Answer:
    """A good answer."""
    return Answer(chat(json.dumps({"rewrite": text}, ensure_ascii=False)))


@contextmanager
def model_server(answer: Callable[[Asked], Answer]) -> Iterator[ModelDouble]:
    """The server, until the block ends; nothing of it is left then."""
    asked: list[Asked] = []
    closing = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            request = Asked(self.path, dict(self.headers), json.loads(self.rfile.read(length)))
            asked.append(request)
            reply = answer(request)
            until = time.monotonic() + reply.seconds
            while time.monotonic() < until and not closing.wait(0.01):
                pass
            try:
                self.send_response(reply.status)
                self.send_header("Content-Type", reply.kind)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield ModelDouble(f"http://127.0.0.1:{server.server_address[1]}/v1", asked)
    finally:
        closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
