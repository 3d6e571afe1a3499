"""The office's own thresholds for rules, from a TOML file: a table a rule, a number a threshold.

    [long-sentence]
    warning = 18

The names stand on each rule's page in docs/rules. The file lies in the user's settings folder, or where
FORMULARWERKBANK_REGELN says; without it the rules' own numbers hold.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from workbench.app.toml_settings import change_settings_file, read_settings_file, settings_folder
from workbench.common.errors import InputError
from workbench.language.rules import rules

RULES_VARIABLE = "FORMULARWERKBANK_REGELN"
Limits = Mapping[tuple[str, str], float]


def rules_file() -> Path:
    """Where the office's thresholds are looked for."""
    named = os.environ.get(RULES_VARIABLE)
    return Path(named) if named else settings_folder() / "regeln.toml"


def office_limits(path: Path | None = None) -> Limits:
    """Thresholds by rule id and name; none without a file.

    Raises `InputError` for a file that is no TOML, or names a rule or threshold that does not exist, or no number.
    """
    file = path or rules_file()
    try:
        stored = read_settings_file(file)
    except FileNotFoundError:
        if path is None and RULES_VARIABLE not in os.environ:
            return {}
        raise InputError(f"Die Datei „{file}“ mit den Grenzen der Regeln fehlt.") from None
    return {key: value for rule, table in stored.items() for key, value in _limits(file.name, rule, table)}


def keep_limits(limits: Limits) -> bool:
    """Put these thresholds, and no others, into the office's file; whether that changed anything.

    Comments in the file stay. Raises `WorkbenchError` for a rule or threshold that does not exist, if the file can't be
    written, and if it can't be used as it is: what somebody wrote there by hand is not thrown away.
    """
    for (rule, name), wanted in limits.items():
        _limits(rules_file().name, rule, {name: wanted})
    there = _usable_limits() if not limits else office_limits()
    if dict(limits) == dict(there):
        return False
    values: dict[str, dict[str, float | None]] = {}
    for rule, name in {**there, **limits}:
        number = limits.get((rule, name))
        values.setdefault(rule, {})[name] = (
            int(number) if number is not None and number.is_integer() else number
        )
    change_settings_file(rules_file(), values)
    return True


def _usable_limits() -> Limits:
    """The thresholds of the file; none where it can't be used."""
    try:
        return office_limits()
    except InputError:
        return {}


def _limits(file: str, rule_id: str, table: object) -> list[tuple[tuple[str, str], float]]:
    known = {rule.id: rule for rule in rules()}
    rule = known.get(rule_id)
    if rule is None or not isinstance(table, dict):
        raise InputError(
            f"„{file}“: Die Regel „{rule_id}“ gibt es nicht.", "Alle Regeln stehen in docs/rules."
        )
    found = []
    for name, value in table.items():
        if name not in rule.thresholds:
            names = ", ".join(rule.thresholds) or "keine"
            raise InputError(
                f"„{file}“: Die Regel „{rule_id}“ hat keine Grenze „{name}“.", f"Es gibt: {names}."
            )
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            raise InputError(f"„{file}“: „{name}“ bei „{rule_id}“ ist keine Zahl ab 0.")
        found.append(((rule_id, name), float(value)))
    return found
