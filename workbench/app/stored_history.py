"""What a person can undo and redo, as a workspace remembers it."""

from collections.abc import Iterable, Mapping

from workbench.app.history import History, Step
from workbench.app.patch_json import patch_from_json
from workbench.app.session_patch import SessionPatch
from workbench.model.workspace import StoredHistory, StoredStep


def history_from(stored: StoredHistory, texts: Mapping[str, str]) -> History[SessionPatch]:
    """The steps that fit the current texts of the form (by segment id).

    Where somebody else has reworded a passage since, the earlier steps there are left out: to undo them would throw
    that wording away. The passage's history still shows every text.
    """
    done = _fitting(reversed(stored.done), texts, backwards=True)
    undone = _fitting(stored.undone, texts, backwards=False)
    return History(reversed(done), reversed(undone))


def _fitting(
    steps: Iterable[StoredStep], texts: Mapping[str, str], *, backwards: bool
) -> list[Step[SessionPatch]]:
    now = dict(texts)
    found = []
    for stored in steps:
        step = Step(
            stored.label, patch_from_json(stored.forward), patch_from_json(stored.inverse), id=stored.id
        )
        there, then = (step.forward, step.inverse) if backwards else (step.inverse, step.forward)
        if all(now.get(segment) == text for segment, text in there.texts):
            found.append(step)
            now.update(then.texts)
    return found
