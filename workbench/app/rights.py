"""Who may do what in a workspace: a table of actions and roles."""

from collections.abc import Mapping
from enum import StrEnum

from workbench.app.session_patch import SessionPatch
from workbench.common.errors import WorkbenchError
from workbench.model.workspace import Person, Role


class Action(StrEnum):
    """Something a person does; the value says it in German."""

    EDIT = "Texte ändern"
    DECIDE = "Vorschläge ablehnen oder Befunde ausblenden"
    NOTE = "Notizen schreiben"
    LEGAL = "rechtliche Blöcke freigeben, einordnen oder Ausnahmen eintragen"
    IMPORT = "Formulare aufnehmen"
    BASELINE = "Ausgangswerte festhalten"
    STATUS = "den Stand eines Formulars ändern"
    RELEASE = "Formulare freigeben"
    DELETE = "Formulare löschen"
    EXPORT = "Dateien ausgeben"
    TRANSLATE = "Übersetzungen ändern"
    MACHINE = "maschinelle Vorschläge einrichten oder Formulare dafür einstufen"
    TEST = "Testrunden führen"
    GLOSSARY = "das Glossar des Amtes ändern"
    TEXT_BLOCKS = "Textbausteine und Kontaktdaten des Amtes ändern"
    PEOPLE = "Personen und Rollen ändern"


_ALL = frozenset(Role)
_EDITOR, _LEGAL = frozenset({Role.EDITOR}), frozenset({Role.EDITOR, Role.LEGAL})
_WORKING = _ALL - {Role.READER}

ROLES: Mapping[Action, frozenset[Role]] = {
    Action.EDIT: _LEGAL,
    Action.DECIDE: _LEGAL,
    Action.NOTE: _LEGAL,
    Action.LEGAL: _LEGAL,
    Action.IMPORT: _EDITOR,
    Action.BASELINE: _EDITOR,
    Action.STATUS: _LEGAL | {Role.TEST_LEADER},
    Action.RELEASE: _LEGAL,
    Action.DELETE: _EDITOR,
    Action.EXPORT: _WORKING,
    Action.TRANSLATE: _EDITOR | {Role.TRANSLATOR},
    Action.MACHINE: _LEGAL,
    Action.TEST: _EDITOR | {Role.TEST_LEADER},
    Action.GLOSSARY: _EDITOR,
    Action.TEXT_BLOCKS: _LEGAL,
    Action.PEOPLE: _EDITOR,
}
"""Every action once; who is not named may not. The database roles of an office server follow the same table."""

ROLE_NAMES: Mapping[Role, str] = {
    Role.EDITOR: "Redaktion",
    Role.LEGAL: "Recht",
    Role.TRANSLATOR: "Übersetzung",
    Role.TEST_LEADER: "Testleitung",
    Role.READER: "Lesen",
}


class RightError(WorkbenchError):
    """The person's role does not allow it; nothing has changed."""


def may(person: Person, action: Action) -> bool:
    """Whether the person may do this."""
    return person.active and person.role in ROLES[action]


def check_right(person: Person, action: Action) -> None:
    """Raise `RightError` unless the person may do this."""
    if not person.active:
        raise RightError(f"„{person.name}“ arbeitet nicht mehr in diesem Arbeitsbereich.", _ASK)
    if person.role not in ROLES[action]:
        raise RightError(f"Die Rolle „{ROLE_NAMES[person.role]}“ erlaubt das nicht: {action.value}.", _ASK)


def actions_of(patch: SessionPatch) -> tuple[Action, ...]:
    """What somebody does who puts the patch in place."""
    found = []
    if patch.texts or patch.reasons:
        found.append(Action.EDIT)
    if patch.rejections or patch.ignored:
        found.append(Action.DECIDE)
    if patch.legal:
        found.append(Action.LEGAL)
    if patch.notes:
        found.append(Action.NOTE)
    return tuple(found)


_ASK = "Fragen Sie die Person, die den Arbeitsbereich betreut."
