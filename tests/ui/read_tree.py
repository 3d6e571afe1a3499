"""Prints what a screen reader gets of the window: role, name, description, with tabs between. For the system's Python.

Argument: a text that must stand in the tree before it is complete.
"""

import sys
import time
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 90.0
"""Seconds until the program is there and has looked through the form."""


def below(node: "Atspi.Accessible", depth: int = 0) -> Iterator["Atspi.Accessible"]:
    yield node
    if depth < 40:
        for at in range(node.get_child_count()):
            child = node.get_child_at_index(at)
            if child is not None:
                yield from below(child, depth + 1)


def shown(node: "Atspi.Accessible") -> bool:
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def lines() -> list[str]:
    desktop = Atspi.get_desktop(0)
    found = []
    for at in range(desktop.get_child_count()):
        for node in below(desktop.get_child_at_index(at)):
            if shown(node):
                texts = (node.get_role_name(), node.get_name(), node.get_description())
                found.append("\t".join(" ".join((text or "").split()) for text in texts))
    return found


def main(wanted: str) -> int:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = lines()
        except Exception:  # noqa: BLE001 - parts of the window come and go while they are read
            found = []
        if any(wanted in line for line in found):
            sys.stdout.write("\n".join(found))
            return 0
        time.sleep(1)
    sys.stdout.write("\n".join(found))
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
