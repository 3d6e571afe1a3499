"""Which keys do what: our own, or those that people know from Word. Two commands never share a key."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from workbench.app.toml_settings import read_settings_file
from workbench.app.user_settings import Keyboard, settings_file
from workbench.common.errors import InputError
from workbench.ui.actions import Command

WORD: Mapping[str, tuple[str, ...]] = {
    "open": ("Ctrl+O", "Ctrl+F12"),
    "export": ("F12", "Ctrl+S"),
    "redo": ("Ctrl+Y", "F4"),
    "undo": ("Ctrl+Z", "Alt+Backspace"),
    "next": ("F7", "Alt+F7"),
    "previous": ("Shift+F7", "Alt+Shift+F7"),
    "palette": ("Alt+Q", "Ctrl+Shift+P"),
    "quit": ("Ctrl+W", "Ctrl+Q"),
}
"""What Word has other keys for (Word for Windows, German and English); everything else is as in our own scheme."""
SCHEMES: Mapping[Keyboard, Mapping[str, tuple[str, ...]]] = {Keyboard.STANDARD: {}, Keyboard.WORD: WORD}


def in_scheme(commands: Iterable[Command], scheme: Keyboard) -> tuple[Command, ...]:
    """The commands with the keys of the scheme.

    The scheme's own keys win; of two commands that want the same key otherwise, the first one gets it.
    """
    known, own = tuple(commands), SCHEMES[scheme]
    taken: dict[str, str] = {}
    for command in (*(one for one in known if one.name in own), *known):
        for key in own.get(command.name, command.shortcuts):
            taken.setdefault(key, command.name)
    return tuple(
        replace(
            command,
            shortcuts=tuple(
                key for key in own.get(command.name, command.shortcuts) if taken[key] == command.name
            ),
        )
        for command in known
    )


def chosen_scheme() -> Keyboard:
    """The scheme of the settings. Never raises."""
    try:
        return Keyboard(str(read_settings_file(settings_file()).get("keyboard", Keyboard.STANDARD)))
    except (FileNotFoundError, InputError, ValueError):
        return Keyboard.STANDARD
