"""What takes points from a match, and how many: a table that an office can change."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from workbench.common.errors import InputError
from workbench.language.tsv_rows import rows_of
from workbench.model.memory_unit import Penalty

_MOST = 30
"""Points that one reason may take."""


@dataclass(frozen=True, slots=True)
class Penalties:
    """Points by kind; kinds that are not named have those of the table."""

    own: Mapping[str, int] = field(default_factory=dict)

    def of(self, kind: str) -> Penalty | None:
        """The penalty of this kind; None if it takes no points."""
        standard = _table()[kind]
        points = self.own.get(kind, standard.points)
        return Penalty(kind, points, standard.reason) if points > 0 else None

    def all(self) -> tuple[Penalty, ...]:
        """Every kind with its points, in the order of the table."""
        return tuple(
            Penalty(kind, self.own.get(kind, standard.points), standard.reason)
            for kind, standard in _table().items()
        )


def changed(penalties: Penalties, kind: str, points: int) -> Penalties:
    """The table with other points for a kind. Raises `InputError` for an unknown kind or too many points."""
    if kind not in _table():
        raise InputError(f"Den Abzug „{kind}“ gibt es nicht.", f"Möglich sind: {', '.join(_table())}.")
    if not 0 <= points <= _MOST:
        raise InputError(f"Ein Abzug hat 0 bis {_MOST} Punkte.")
    return Penalties({**penalties.own, kind: points})


def to_json(penalties: Penalties) -> str:
    """The points that the office has set."""
    return json.dumps(dict(penalties.own), sort_keys=True)


def from_json(payload: str) -> Penalties:
    """The table of an office; what it does not understand has the usual points."""
    try:
        content = json.loads(payload)
    except ValueError:
        return DEFAULT
    known = content.items() if isinstance(content, dict) else ()
    return Penalties(
        {
            kind: points
            for kind, points in known
            if kind in _table() and isinstance(points, int) and 0 <= points <= _MOST
        }
    )


@cache
def _table() -> dict[str, Penalty]:
    rows = rows_of("workbench.translation", "tables/memory_penalties.tsv", 3)
    return {kind: Penalty(kind, int(points), reason) for kind, points, reason in rows}


DEFAULT = Penalties()
