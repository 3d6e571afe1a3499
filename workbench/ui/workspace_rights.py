"""Buttons and actions that the person's role does not allow are greyed out and say why."""

from typing import TYPE_CHECKING

from workbench.app.rights import Action
from workbench.ui.actions import explain
from workbench.ui.i18n import tr
from workbench.ui.rights import ACTIONS, refusal
from workbench.ui.widgets.labels import forbid
from workbench.ui.workspace_desk import WorkspaceDesk

if TYPE_CHECKING:
    from workbench.app.form_state import FormState
    from workbench.app.session import FormSession
    from workbench.ui.window import MainWindow


class WorkspaceRights:
    """Looks after the actions of the window and the buttons of its panels."""

    def __init__(self, window: "MainWindow", office: WorkspaceDesk) -> None:
        self._window = window
        self._office = office

    def enable(self) -> None:
        """Switch off the actions that are not possible, each with the reason. Others have enabled them before."""
        office, actions = self._office, self._window.actions_by_name
        session = self._window.desk.session
        there = {"workspace": office.workspace is not None, "stored": office.state is not None}
        for command in self._window.commands:
            if command.needs in there:
                actions[command.name].setEnabled(there[command.needs])
        for name, action in ACTIONS.items():
            explain(actions[name], refusal(session, action))
        if office.state is not None:
            explain(actions["new_version"], refusal(session, Action.IMPORT))
            explain(actions["release"], _no_release(office.state, session))

    def allow(self) -> None:
        """The same for the buttons beside the passage in hand."""
        window = self._window
        panel, session, card = window.passage, window.desk.session, window.passage.suggestion
        groups = {
            Action.EDIT: (card.accept, card.change, panel.write, window.outline.accept_all),
            Action.DECIDE: (card.refuse, panel.hide_finding),
            Action.LEGAL: (panel.lock.unlock_button, panel.lock.lock_button),
        }
        for action, buttons in groups.items():
            why = refusal(session, action)
            for one in buttons:
                forbid(one, why)
        window.workspaces.passage.history.allow(refusal(session, Action.EDIT))


def _no_release(state: "FormState", session: "FormSession | None") -> str:
    if state.version.released_at is not None:
        return tr("right.released")
    return tr("right.not_checked") if state.release is None else refusal(session, Action.RELEASE)
