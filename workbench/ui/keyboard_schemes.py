"""Which keys do what: our own, or those that people know from other programs. Two commands never share a key.

A command of a place has its keys there only. In that place they win; elsewhere they belong to whoever has them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from workbench.app.toml_settings import read_settings_file
from workbench.app.user_settings import Keyboard, settings_file
from workbench.common.errors import InputError
from workbench.ui.actions import Command

Keys = Mapping[str, tuple[str, ...]]

WORD: Keys = {
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
OMEGAT: Keys = {
    "translate_confirm_next": ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    "translate_confirm": ("Ctrl+S",),
    "translate_next_open": ("Ctrl+U",),
    "translate_next_unchecked": ("Ctrl+Shift+U",),
    "translate_next": ("Ctrl+N",),
    "translate_previous": ("Ctrl+P", "Ctrl+Return", "Ctrl+Enter"),
    "translate_copy_source": ("Ctrl+Shift+R",),
    "translate_clear": ("Ctrl+Shift+Backspace",),
    "translate_placeholder": ("Ctrl+T", "Ctrl+,"),
    "translate_next_check": ("Ctrl+Shift+V", "F8"),
    "translate_concordance": ("Ctrl+F",),
    "translate_machine": ("Ctrl+M",),
    "translate_search": ("Ctrl+J",),
}
"""OmegaT 6 (MainMenuShortcuts.properties); Enter goes on there, too. What it has no key for stays as it is."""
MEMOQ: Keys = {
    "translate_confirm_next": ("Ctrl+Return", "Ctrl+Enter"),
    "translate_confirm": ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    "translate_next_open": ("Ctrl+G",),
    "translate_copy_source": ("Ctrl+Shift+S",),
    "translate_placeholder": ("F9",),
    "translate_next_check": ("F8",),
    "translate_concordance": ("Ctrl+K",),
    "translate_comment": ("Ctrl+M",),
    "translate_machine": ("Ctrl+Alt+M",),
}
"""memoQ (its handbook); what it has no key for stays as it is."""
SCHEMES: Mapping[Keyboard, Keys] = {
    Keyboard.STANDARD: {},
    Keyboard.WORD: WORD,
    Keyboard.OMEGAT: OMEGAT,
    Keyboard.MEMOQ: MEMOQ,
}


def in_scheme(commands: Iterable[Command], scheme: Keyboard) -> tuple[Command, ...]:
    """The commands with the keys of the scheme.

    The scheme's own keys win; of two commands of one place that want the same key, the first one gets it.
    """
    known, own = tuple(commands), SCHEMES[scheme]
    taken: dict[tuple[str, str], str] = {}
    for command in (*(one for one in known if one.name in own), *known):
        for key in own.get(command.name, command.shortcuts):
            taken.setdefault((command.place, key), command.name)
    return tuple(
        replace(
            command,
            shortcuts=tuple(
                key
                for key in own.get(command.name, command.shortcuts)
                if taken[command.place, key] == command.name
            ),
        )
        for command in known
    )


def keys_in(commands: Sequence[Command], place: str) -> dict[str, tuple[str, ...]]:
    """Name -> keys that work in the place ("" outside of all): those of its own commands, and what they leave."""
    taken = {key for command in commands if place and command.place == place for key in command.shortcuts}
    found = {}
    for command in commands:
        if command.place:
            found[command.name] = command.shortcuts if command.place == place else ()
        else:
            found[command.name] = tuple(key for key in command.shortcuts if key not in taken)
    return found


def chosen_scheme() -> Keyboard:
    """The scheme of the settings. Never raises."""
    try:
        return Keyboard(str(read_settings_file(settings_file()).get("keyboard", Keyboard.STANDARD)))
    except (FileNotFoundError, InputError, ValueError):
        return Keyboard.STANDARD
