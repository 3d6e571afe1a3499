"""One JSON request to one known address, with a time limit, a size limit, and no redirects.

The standard library's client on purpose: it asks no proxy, follows nothing and connects to the very addresses that were
checked, whatever the name stands for a moment later.
"""

import http.client
import json
import select
import socket
import ssl
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress

MOST_BYTES = 262_144
_STEP = 0.1
_CONNECT = 5.0
_CHUNK = 8_192


@dataclass(frozen=True, slots=True)
class Request:
    """`host` is the name that the server is told. The connection goes to the first of the `addresses` that takes it.

    `seconds`: for everything.
    """

    host: str
    port: int
    addresses: tuple[str, ...]
    path: str
    encrypted: bool
    seconds: float
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


class ServerError(WorkbenchError):
    """The server gave no usable answer; the sentence says what happened, without any of the content.

    `status` of HTTP, 0 without an answer; `after`: the seconds the server asks to wait, None if it does not say.
    """

    def __init__(self, message: str, hint: str = "", *, status: int = 0, after: float | None = None) -> None:
        super().__init__(message, hint)
        self.status, self.after = status, after


def post_json(request: Request, body: object, progress: Progress | None = None) -> object:
    """The parsed JSON of the answer.

    Raises `ServerError`, and `Cancelled` within a moment after `progress.cancel()`.
    """
    deadline = time.monotonic() + request.seconds
    connection = _connection(request, min(_CONNECT, request.seconds))
    data = json.dumps(body, ensure_ascii=False).encode()
    headers = {"Content-Type": "application/json", "Accept": "application/json", **request.headers}
    try:
        connection.request("POST", request.path, data, headers)
        _wait(connection, deadline, progress)
        with connection.getresponse() as response:
            _check(response)
            answer = _body(response, connection, deadline, progress)
    except TimeoutError as error:
        raise ServerError(
            f"Der Server {request.host} hat nach {request.seconds:.0f} Sekunden nicht geantwortet.",
            "Versuchen Sie es später noch einmal.",
        ) from error
    except (OSError, http.client.HTTPException) as error:
        raise ServerError(
            f"Der Server {request.host}:{request.port} ist nicht zu erreichen.",
            "Läuft er? Prüfen Sie die Adresse in den Einstellungen.",
        ) from error
    finally:
        connection.close()
    try:
        return json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise ServerError("Die Antwort des Servers ist kein lesbares JSON.") from error


def _connection(request: Request, seconds: float) -> http.client.HTTPConnection:
    """A connection that goes to the checked addresses."""
    if request.encrypted:
        connection: http.client.HTTPConnection = _PinnedHTTPS(request, seconds)
    else:
        connection = http.client.HTTPConnection(request.host, request.port, timeout=seconds)
        connection._create_connection = _to(request.addresses)  # type: ignore[attr-defined]
    return connection


class _PinnedHTTPS(http.client.HTTPSConnection):
    """The certificate must be the name's, the connection goes to the address."""

    def __init__(self, request: Request, seconds: float) -> None:
        super().__init__(request.host, request.port, timeout=seconds, context=ssl.create_default_context())
        self._create_connection = _to(request.addresses)


def _to(addresses: Sequence[str]) -> Callable[..., socket.socket]:
    """What http.client calls to connect; the name it gives is not looked up again."""

    def connect(place: tuple[str, int], timeout: float, *_: object) -> socket.socket:
        for address in addresses[:-1]:
            try:
                return socket.create_connection((address, place[1]), timeout)
            except OSError:
                continue
        return socket.create_connection((addresses[-1], place[1]), timeout)

    return connect


def _wait(connection: http.client.HTTPConnection, deadline: float, progress: Progress | None) -> None:
    """Return as soon as something can be read."""
    sock = connection.sock
    while True:
        left = deadline - time.monotonic()
        if progress is not None:
            progress.step(0, 1, "Warten auf die Antwort")
        if left <= 0:
            raise TimeoutError
        if getattr(sock, "pending", lambda: 0)() or select.select([sock], [], [], min(_STEP, left))[0]:
            sock.settimeout(max(left, _STEP))
            return


def _check(response: http.client.HTTPResponse) -> None:
    if 300 <= response.status < 400:
        raise ServerError("Der Server leitet auf eine andere Adresse weiter. Das ist nicht erlaubt.")
    if response.status in (401, 403):
        raise ServerError(
            f"Der Server verweigert den Zugang (HTTP {response.status}).",
            "Prüfen Sie den Schlüssel; er steht in der Schlüsselverwaltung oder in der Umgebung.",
            status=response.status,
        )
    if response.status != 200:
        wait = response.headers.get("Retry-After", "")
        raise ServerError(
            f"Der Server meldet einen Fehler (HTTP {response.status}).",
            status=response.status,
            after=float(wait) if wait.isascii() and wait.isdecimal() else None,
        )
    kind = response.headers.get_content_type()
    if kind != "application/json":
        raise ServerError(f"Der Server antwortet nicht mit JSON, sondern mit „{kind[:40]}“.")


def _body(
    response: http.client.HTTPResponse,
    connection: http.client.HTTPConnection,
    deadline: float,
    progress: Progress | None,
) -> bytes:
    """The whole answer, at most `MOST_BYTES`."""
    parts: list[bytes] = []
    size = 0
    while True:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        if connection.sock is not None:
            connection.sock.settimeout(left)
        part = response.read1(_CHUNK)
        if progress is not None:
            progress.step(0, 1, "Die Antwort kommt an")
        if not part:
            if response.length:
                raise ServerError("Die Antwort des Servers bricht ab.")
            return b"".join(parts)
        size += len(part)
        if size > MOST_BYTES:
            raise ServerError("Die Antwort des Servers ist zu groß.")
        parts.append(part)
