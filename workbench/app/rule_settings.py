"""The office's own thresholds for rules, from a TOML file: a table a rule, a number a threshold.

    [long-sentence]
    warning = 18

The names stand on each rule's page in docs/rules. The file lies in the user's settings folder, or where
FORMULARWERKBANK_REGELN says; without it the rules' own numbers hold.
"""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

import platformdirs

from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of
from workbench.language.rules import rules

RULES_VARIABLE = "FORMULARWERKBANK_REGELN"
Limits = Mapping[tuple[str, str], float]


def rules_file() -> Path:
    """Where the office's thresholds are looked for."""
    named = os.environ.get(RULES_VARIABLE)
    return Path(named) if named else platformdirs.user_config_path("formularwerkbank") / "regeln.toml"


def office_limits(path: Path | None = None) -> Limits:
    """Thresholds by rule id and name; none without a file.

    Raises `InputError` for a file that is no TOML, or names a rule or threshold that does not exist, or no number.
    """
    file = path or rules_file()
    try:
        stored = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        if path is None and RULES_VARIABLE not in os.environ:
            return {}
        raise InputError(f"Die Datei „{file}“ mit den Grenzen der Regeln fehlt.") from None
    except OSError as error:
        raise InputError(f"„{file.name}“ kann nicht gelesen werden: {cause_of(error)}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"„{file.name}“ ist keine lesbare TOML-Datei: {error}.") from error
    return {key: value for rule, table in stored.items() for key, value in _limits(file.name, rule, table)}


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
