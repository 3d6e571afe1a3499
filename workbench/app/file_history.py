"""Every text that a passage of a plain file had since the person works on it."""

from collections.abc import Sequence

from workbench.app.history import Step
from workbench.app.segment_history import CommittedText
from workbench.app.session_patch import SessionPatch


def file_history(
    steps: Sequence[Step[SessionPatch]], segment_id: str, original: str
) -> tuple[CommittedText, ...]:
    """The file's own text `original` first, then what each of the steps (oldest first) made of the passage."""
    found = [CommittedText(0, original, "", "", "Text der Datei")]
    for step in steps:
        text = dict(step.forward.texts).get(segment_id)
        if text is not None and text != found[-1].text:
            reasons = dict(step.forward.reasons).get(segment_id, ())
            found.append(CommittedText(len(found), text, step.who, step.at, step.label, reasons))
    return tuple(found)
