"""The rules, one a module: a new file in this folder is a new rule."""

from functools import cache

from workbench.language.discovery import classes_in
from workbench.language.rule import Rule


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule of this package, sorted by id. Each module defines exactly one class of `Rule`."""
    return tuple(sorted((kind() for kind in classes_in(__name__, __path__, Rule)), key=lambda rule: rule.id))
