"""What a person sets once and for every form: name, target, rules, glossaries, keyboard, the data of the office.

They lie in `einstellungen.toml` in the folder of the settings. The thresholds of rules have a file of their own
(`rule_settings`), which the commands read too. What only concerns the look of the window is no part of it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from workbench.app.toml_settings import change_settings_file, read_settings_file, settings_folder
from workbench.common.errors import InputError
from workbench.model.text_block import ContactData, ContactEntry, ContactField

if TYPE_CHECKING:
    from workbench.app.rule_settings import Limits


class Target(StrEnum):
    """How plain the language is to become."""

    CITIZENS = "buergernah"
    SIMPLE = "einfach"


class Keyboard(StrEnum):
    """Which keys do what: ours, or those that people know from Word or from a program for translators."""

    STANDARD = "standard"
    WORD = "word"
    OMEGAT = "omegat"
    MEMOQ = "memoq"


@dataclass(frozen=True, slots=True)
class OfficeData:
    """What letters and forms of the office say about it. `signature`: the line under a letter; `stand`: since when all
    of it is right. In a workspace its own contact data hold, these are for work without one."""

    contacts: ContactData = field(default_factory=ContactData)
    signature: str = ""
    stand: date | None = None


@dataclass(frozen=True, slots=True)
class UserSettings:
    """The settings of one person; without a file everything is as here.

    `person`: "" where the computer's name for the person counts. `thresholds`: only those that are not the rules' own.
    `glossaries`: files instead of the office glossary; none: that one. `providers`: ids of services that may be asked
    and are not part of this program; nothing is asked unless it is named here.
    """

    person: str = ""
    target: Target = Target.CITIZENS
    disabled_rules: frozenset[str] = frozenset()
    thresholds: "Limits" = field(default_factory=dict)
    glossaries: tuple[Path, ...] = ()
    keyboard: Keyboard = Keyboard.STANDARD
    providers: frozenset[str] = frozenset()
    office: OfficeData = field(default_factory=OfficeData)


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """The settings, and what could not be used of them: there the defaults hold."""

    settings: UserSettings
    problem: InputError | None = None


def settings_file() -> Path:
    """Where the settings are."""
    return settings_folder() / "einstellungen.toml"


def read_user_settings() -> ReadSettings:
    """The settings of the person at this computer. Never raises: `problem` is the first thing that can't be used."""
    from workbench.app.rule_settings import office_limits

    problems: list[InputError] = []
    try:
        stored = read_settings_file(settings_file())
    except FileNotFoundError:
        stored = {}
    except InputError as error:
        stored = {}
        problems.append(InputError(f"{str(error).rstrip('.')}; es gelten die Voreinstellungen.", _REPAIR))
    limits: Limits = {}
    try:
        limits = office_limits()
    except InputError as error:
        problems.append(error)
    settings = UserSettings(
        person=_taken(stored, "person", _line, "", problems),
        target=_taken(stored, "target", Target, Target.CITIZENS, problems),
        disabled_rules=_taken(stored, "disabled_rules", _names, frozenset(), problems),
        thresholds=limits,
        glossaries=_taken(stored, "glossaries", _paths, (), problems),
        keyboard=_taken(stored, "keyboard", Keyboard, Keyboard.STANDARD, problems),
        providers=_taken(stored, "providers", _names, frozenset(), problems),
        office=_taken(stored, "office", _office, OfficeData(), problems),
    )
    return ReadSettings(settings, problems[0] if problems else None)


def write_user_settings(settings: UserSettings) -> None:
    """Keep the settings; keys that this version does not know stay. What is as usual is not written.

    Thresholds hold at once, for what is checked from then on. Raises `WorkbenchError` for contact data that do not fit
    their field, an unknown rule or threshold, and if a file can't be written.
    """
    from workbench.app.check_settings import check_settings
    from workbench.app.rule_settings import keep_limits

    office = _office_values(settings.office)
    if keep_limits(settings.thresholds):
        check_settings.cache_clear()
    change_settings_file(
        settings_file(),
        {
            "person": " ".join(settings.person.split()) or None,
            "target": None if settings.target is Target.CITIZENS else settings.target.value,
            "disabled_rules": sorted(settings.disabled_rules) or None,
            "glossaries": [str(path) for path in settings.glossaries] or None,
            "keyboard": None if settings.keyboard is Keyboard.STANDARD else settings.keyboard.value,
            "providers": sorted(settings.providers) or None,
            "office": office,
        },
    )


_REPAIR = "Berichtigen Sie die Datei im Editor, oder setzen Sie die Einstellungen neu."


def named_person() -> str:
    """The name that the person has set, on one line; "" without one. Never raises."""
    try:
        return _line(read_settings_file(settings_file()).get("person", ""))
    except (FileNotFoundError, InputError, TypeError):
        return ""


Value = TypeVar("Value")


def _taken(
    stored: Mapping[str, object],
    key: str,
    read: Callable[[Any], Value],
    usual: Value,
    problems: list[InputError],
) -> Value:
    """What `read` makes of the value; the usual one, and a problem, if it is of the wrong kind."""
    if key not in stored:
        return usual
    try:
        return read(stored[key])
    except (TypeError, ValueError):
        problems.append(
            InputError(
                f"„{settings_file().name}“: „{key}“ hat einen unpassenden Wert; es gilt die Voreinstellung.",
                _REPAIR,
            )
        )
        return usual


def _line(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return " ".join(value.split())


def _lines(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(_line(item) for item in value)


def _names(value: object) -> frozenset[str]:
    return frozenset(_lines(value))


def _paths(value: object) -> tuple[Path, ...]:
    return tuple(Path(item).expanduser() for item in _lines(value))


def _office(value: object) -> OfficeData:
    if not isinstance(value, Mapping):
        raise TypeError
    former = value.get("former", {})
    stand = value.get("stand")
    if not isinstance(former, Mapping) or (stand is not None and type(stand) is not date):
        raise TypeError
    entries = {
        name: ContactEntry(_line(value.get(name.value, "")), _lines(former.get(name.value, [])))
        for name in ContactField
        if name.value in value or name.value in former
    }
    return OfficeData(ContactData(entries), _line(value.get("signature", "")), stand)


def _office_values(office: OfficeData) -> Mapping[str, object]:
    from workbench.app.contact_data import checked_value

    def checked(name: ContactField, value: str) -> str | None:
        return checked_value(name, value) if value.strip() else None

    entries = {name: office.contacts.entries.get(name, ContactEntry("")) for name in ContactField}
    return {
        **{name.value: checked(name, entry.value) for name, entry in entries.items()},
        "signature": " ".join(office.signature.split()) or None,
        "stand": office.stand,
        "former": {
            name.value: [checked_value(name, value) for value in entry.former if value.strip()] or None
            for name, entry in entries.items()
        },
    }
