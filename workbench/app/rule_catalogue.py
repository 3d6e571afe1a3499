"""The rules as people name them: by id ("long-sentence") or by number in the catalogue ("R01")."""

from collections.abc import Iterable
from difflib import get_close_matches

from workbench.app.suggestions import RULE_OF_KIND
from workbench.common.errors import WorkbenchError
from workbench.language.rules import rules


def rule_ids(names: Iterable[str]) -> frozenset[str]:
    """The ids of the named rules. Raises `WorkbenchError` for a name that no rule has."""
    known = {rule.id: rule.id for rule in rules()} | {
        identifier: identifier for identifier in RULE_OF_KIND.values()
    }
    known |= {rule.catalogue.lower(): rule.id for rule in rules() if rule.catalogue}
    found = set()
    for name in names:
        if name.lower() not in known:
            close = get_close_matches(name.lower(), known, n=3)
            hint = f"Meinten Sie {' oder '.join(close)}?" if close else "Alle Regeln stehen in docs/rules."
            raise WorkbenchError(f"Die Regel „{name}“ gibt es nicht.", hint)
        found.add(known[name.lower()])
    return frozenset(found)
