"""What the person lets through of the findings, as it is remembered, and what that means for one form."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from workbench.app.score_report import ScoreReport
from workbench.app.session import FormSession
from workbench.model.document import Segment
from workbench.model.ignored import IgnoreScope
from workbench.ui.models.finding_kinds import SHOWN_AT_FIRST, Sight
from workbench.ui.models.heat import difficulties_of
from workbench.ui.models.rows import region_of
from workbench.ui.models.worklist import Worklist

STATES = ("open", "changed", "rejected", "hidden", "noted", "waived")
"""What a passage may be: with open findings, changed, with something rejected, hidden, noted or waived."""
WORST = 10
_BLOCK = "block "
_SETS = ("names", "rules", "groups", "states")


@dataclass(frozen=True, slots=True)
class Filters:
    """`names` are classes and levels of findings; of the others an empty set lets everything through.

    `groups`: see `group_of`. `states`: passages of any of these. `worst`: only the hardest passages.
    """

    names: frozenset[str] = SHOWN_AT_FIRST
    rules: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    worst: bool = False

    def stored(self) -> str:
        """One line to remember them by."""
        sets = {key: sorted(getattr(self, key)) for key in _SETS}
        return json.dumps({**sets, "worst": self.worst})


def read_filters(stored: str) -> Filters:
    """The filters that `stored` made; the usual ones where they can't be read."""
    try:
        values = json.loads(stored)
        sets = {key: frozenset(map(str, values[key])) for key in _SETS}
        return Filters(**sets, worst=values["worst"] is True)
    except (ValueError, KeyError, TypeError):
        return Filters()


def group_of(segment: Segment) -> str:
    """What sort of passage it is: a class of legal block ("block privacy"), else its kind or where it stands."""
    if segment.block:
        return _BLOCK + segment.block
    region = region_of(segment)
    if region or segment.kind != "paragraph":
        return region or segment.kind
    return "table_cell" if segment.cell is not None else "paragraph"


def block_of(group: str) -> str:
    """The class of legal block a group stands for; "" for all others."""
    return group.removeprefix(_BLOCK) if group.startswith(_BLOCK) else ""


def passages_by_state(
    session: FormSession, worklist: Worklist, with_hidden_rules: Collection[str]
) -> dict[str, frozenset[str]]:
    """For each of `STATES` the passages that are so. `with_hidden_rules`: those where a hidden rule found something."""
    changed = (item.id for item in session.document.segments if session.texts[item.id] != item.text)
    here = {item.segment for item in session.ignored.entries if item.scope is IgnoreScope.HERE}
    waived = {item.place for item in session.legal.waivers if item.place}
    return {
        "open": frozenset(item for item in session.texts if worklist.all_findings(item)),
        "changed": frozenset(changed),
        "rejected": frozenset(key[0] for key in session.rejections),
        "hidden": frozenset(here | set(with_hidden_rules)) & session.texts.keys(),
        "noted": frozenset(note.segment for note in session.notes.entries) & session.texts.keys(),
        "waived": frozenset(waived) & session.texts.keys(),
    }


def worst_passages(order: Sequence[str], report: ScoreReport, worklist: Worklist) -> frozenset[str]:
    """The hardest passages; among equals those with the worse findings, then the earlier ones."""
    scores = difficulties_of(report)

    def weight(segment: str) -> tuple[float, int, int]:
        severities = [item.severity for item in worklist.all_findings(segment)]
        errors, warnings = (sum(one == name for one in severities) for name in ("error", "warning"))
        return (scores.get(segment, 0.0), errors, warnings)

    weights = {segment: weight(segment) for segment in order}
    heavy = sorted(
        (item for item in order if any(weights[item])), key=lambda item: weights[item], reverse=True
    )
    return frozenset(heavy[:WORST])


def sight_of(
    filters: Filters,
    groups: Mapping[str, str],
    states: Mapping[str, Collection[str]],
    worst: Collection[str] | None,
) -> Sight:
    """What is in sight in one form. `groups`: passage -> `group_of`; `worst` is None as long as nothing is measured."""
    chosen = within(filters, states, worst)
    stops = chosen is not None
    if filters.groups:
        kept = (item for item, group in groups.items() if group in filters.groups)
        chosen = frozenset(kept) if chosen is None else chosen.intersection(kept)
    return Sight(filters.names, filters.rules, chosen, stops)


def within(
    filters: Filters, states: Mapping[str, Collection[str]], worst: Collection[str] | None
) -> frozenset[str] | None:
    """The passages that state and difficulty let through, None for all."""
    chosen: frozenset[str] | None = None
    if filters.states:
        chosen = frozenset(item for name in filters.states for item in states.get(name, ()))
    if filters.worst and worst is not None:
        chosen = frozenset(worst) if chosen is None else chosen.intersection(worst)
    return chosen
