"""The filters of the left column: kept for the person, put to work for the form, counted."""

from collections.abc import Callable, Sequence

from workbench.app.session import FormSession
from workbench.legal.block_classes import block_class
from workbench.ui.actions import Command
from workbench.ui.analysis import rule_titles
from workbench.ui.feature import Feature
from workbench.ui.i18n import known, tr
from workbench.ui.models.filters import (
    STATES,
    Filters,
    block_of,
    group_of,
    passages_by_state,
    read_filters,
    sight_of,
    within,
    worst_passages,
)

KEY = "filters"
OPENED = "filters_opened"


class Filtering(Feature):
    """Counts of what is folded away are not made."""

    order = 40

    def commands(self) -> Sequence[Command]:
        """The hardest passages, and everything again."""
        return (
            Command("worst_ten", self._toggle_worst, "findings", ("Ctrl+Shift+F7",), needs="form"),
            Command("all_findings", lambda: self._take(Filters()), "findings", needs="form"),
        )

    def build(self) -> None:
        """As it was the last time."""
        self._store = self.window.preferences.store
        self.filters = read_filters(str(self._store.value(KEY, "")))
        self._groups: dict[str, str] = {}
        self._states: dict[str, frozenset[str]] = {}
        self._worst: frozenset[str] | None = None

    def connect_parts(self) -> None:
        """Follow the panel and the form."""
        self.panel = self.window.outline.filter_panel
        self.panel.show_filters(self.filters)
        opened = str(self._store.value(OPENED, "") or "").split()
        for name, fold in self.panel.folds.items():
            fold.set_open(name in opened)
        self.panel.changed.connect(self._take)
        self.panel.folded.connect(self._fold)
        desk = self.window.desk
        desk.opened.connect(self._begin)
        desk.checks.checked.connect(self._apply)
        desk.checks.scored.connect(self._apply)
        desk.hub.changed.connect(lambda _changes: self._apply())

    # --- what the person sets ------------------------------------------------------------------------------

    def _take(self, filters: Filters) -> None:
        if filters.worst and not self.filters.worst:
            self._worst = None
        self.filters = filters
        self._store.setValue(KEY, filters.stored())
        self.panel.show_filters(filters)
        self._apply()

    def _toggle_worst(self) -> None:
        self.panel.worst.toggle()

    def _fold(self) -> None:
        self._store.setValue(OPENED, " ".join(sorted(self.panel.opened)))
        self._apply()

    # --- the form ------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._worst = None
        self._groups = {}
        self._apply()

    def _apply(self) -> None:
        """Passages that are improved stay among the hardest ones until the person asks anew."""
        desk, session = self.window.desk, self.window.desk.session
        if session is None:
            return
        now = desk.checks.now
        if self.filters.worst and self._worst is None and now is not None:
            self._worst = worst_passages(tuple(session.texts), now, desk.worklist)
        self._look(session)
        sight = sight_of(self.filters, self._groups, self._states, self._worst)
        if sight != desk.worklist.shown:
            desk.show_findings(sight)  # comes back here with everything in place
        else:
            self._show_lines()

    def _look(self, session: FormSession) -> None:
        """Find out about kind and state of the passages, but only if that matters now: a form may have very many."""
        checks, opened = self.window.desk.checks, self.panel.opened
        if not self._groups and (self.filters.groups or "groups" in opened):
            self._groups = {item.id: group_of(item) for item in session.document.segments}
        if self.filters.states or "states" in opened:
            hiding = {item.rule for item in session.ignored.entries if not item.segment}
            with_hidden = checks.passages_with(hiding) if hiding else ()
            self._states = passages_by_state(session, checks.worklist, with_hidden)

    def _show_lines(self) -> None:
        worklist, filters, opened = self.window.desk.worklist, self.filters, self.panel.opened
        self.panel.show_counts(worklist.counts())
        if "rules" in opened:
            numbers = worklist.rule_counts()
            missing = {rule: 0 for rule in filters.rules if rule not in numbers}
            self.panel.show_lines("rules", _by_number(numbers | missing, _rule_name))
        if "groups" in opened:
            there = dict.fromkeys(self._groups.values(), 0)
            chosen = within(filters, self._states, self._worst)
            counted = worklist.group_counts(tuple(self._groups.values()), chosen)
            missing = {group: 0 for group in filters.groups if group not in there}
            self.panel.show_lines("groups", _by_number(missing | there | counted, _group_name))
        if "states" in opened:
            lines = [(name, tr(f"state.{name}"), len(self._states.get(name, ()))) for name in STATES]
            self.panel.show_lines("states", lines)


def _by_number(numbers: dict[str, int], name: Callable[[str], str]) -> list[tuple[str, str, int]]:
    """Lines of a list, the most frequent first."""
    lines = [(key, name(key), number) for key, number in numbers.items()]
    return sorted(lines, key=lambda line: (-line[2], line[1].casefold()))


def _rule_name(rule: str) -> str:
    key = f"hidden.{rule}"  # as the list of hidden findings calls it
    return tr(key) if known(key) else rule_titles().get(rule, rule)


def _group_name(group: str) -> str:
    if block := block_of(group):
        return block_class(block).name
    return tr(f"kind.{group}") if known(f"kind.{group}") else group
