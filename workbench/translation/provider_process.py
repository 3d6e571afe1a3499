"""The program that asks a service: one request from its input, one answer to its output, then it ends.

    python -m workbench.translation.provider_process

A process of its own, because libraries of services have no limit of time and none of them can be stopped from within.
It reaches only the host and port that were checked, whatever a library, a redirect or the environment wants.
"""

import contextlib
import json
import os
import sys
from collections.abc import Callable
from typing import Any

from workbench.common.private_network import is_inside
from workbench.translation.provider import GlossaryKeeper, ProviderTrouble, Service, Trouble, providers

_MOST_MEMORY = 2_000_000_000


def main() -> None:
    """Read the request, ask, write the answer. Never shows text, address or key in an error."""
    asked = json.loads(sys.stdin.buffer.read())
    _forget_proxies()
    _limit_memory()
    sys.addaudithook(_only_to(asked["host"], asked["port"], asked["inside"]))
    with open(os.devnull, "w", encoding="utf-8") as nowhere, contextlib.redirect_stdout(nowhere):  # noqa: PTH123
        answer = _answer(asked)
    sys.stdout.write(json.dumps(answer))


def _answer(asked: dict[str, Any]) -> dict[str, object]:
    try:
        service = Service(**asked["service"])
        provider, target = providers()[asked["provider"]], asked["target"]
        if "entries" in asked and isinstance(provider, GlossaryKeeper):
            return {"glossary": provider.make_glossary(asked["entries"], target, asked["name"], service)}
        texts = provider.translate(asked["texts"], target, service)
    except ProviderTrouble as error:
        return {"trouble": error.trouble.value, "status": error.status, "after": error.after}
    except MemoryError:
        return {"trouble": Trouble.ANSWER.value, "status": 0, "after": None}
    return {"texts": texts}


def _forget_proxies() -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]
    os.environ["NO_PROXY"] = "*"


def _limit_memory() -> None:
    """So that an answer without end does no harm."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _only_to(host: str, port: int, inside: bool) -> Callable[[str, tuple[Any, ...]], None]:
    """What Python asks before it looks up a name or connects."""

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event == "socket.getaddrinfo":
            name = args[0].decode() if isinstance(args[0], bytes) else args[0]
            if name != host or int(args[1] or 0) != port:
                raise PermissionError("another host")
        elif event == "socket.connect":
            address = args[1]
            if not isinstance(address, tuple) or address[1] != port or is_inside(address[0]) != inside:
                raise PermissionError("another address")
        elif event in ("socket.sendto", "socket.gethostbyname", "subprocess.Popen", "os.system"):
            raise PermissionError("not here")

    return hook


if __name__ == "__main__":
    main()
