"""Release the translation of a form."""

from dataclasses import replace

from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.operations.release_version import Objection
from workbench.app.rights import Action
from workbench.app.translation_alerts import translation_alerts
from workbench.app.translation_desk import TranslationWork
from workbench.common.errors import WorkbenchError
from workbench.model.translation_state import SegmentTranslation, TranslationChanges, TranslationState
from workbench.translation.languages import language_name
from workbench.translation.state_order import DONE, STATE_NAMES

_BLOCKING = "error"
_TOLD = 3


class TranslationRefusedError(WorkbenchError):
    """The translation cannot be released yet; everything that stands against it is in `objections`."""

    def __init__(self, name: str, objections: tuple[Objection, ...]) -> None:
        told = " ".join(f"{item.segment}: {item.message}".lstrip(": ") for item in objections[:_TOLD])
        more = f" Und {len(objections) - _TOLD} weitere." if len(objections) > _TOLD else ""
        super().__init__(
            f"{name} lässt sich noch nicht freigeben. {told}{more}",
            "Prüfen Sie diese Passagen, oder blenden Sie Befunde mit einer Begründung aus.",
        )
        self.objections = objections


def release_translation(
    work: TranslationWork, glossary: OfficeGlossary = EMPTY_GLOSSARY
) -> TranslationChanges:
    """Release every passage of the form in the language; what changed, for `undo_translation`.

    Raises `TranslationRefusedError` unless all passages are checked (or need none) and no error of the checks is
    open; `RightError`, `ConflictError`.
    """
    rows = work.rows()
    objections = objections_to_translation(work, rows, glossary)
    if objections:
        raise TranslationRefusedError(f"„{work.name}“ ({language_name(work.language)})", objections)
    before = [
        row for row in rows if row.state not in (TranslationState.RELEASED, TranslationState.NOT_NEEDED)
    ]
    changed = [replace(row, state=TranslationState.RELEASED, old_source="") for row in before]
    return work.commit(changed, Action.RELEASE, before=before)


def objections_to_translation(
    work: TranslationWork,
    rows: tuple[SegmentTranslation, ...] | None = None,
    glossary: OfficeGlossary = EMPTY_GLOSSARY,
) -> tuple[Objection, ...]:
    """What stands against the release of the translation, in reading order."""
    rows = work.rows() if rows is None else rows
    if not rows:
        return (Objection("", "Es ist nichts zu übersetzen geplant oder noch keine deutsche Fassung frei."),)
    open_ones = {
        row.segment: [f"Die Passage ist „{STATE_NAMES[row.state]}“, noch nicht geprüft."]
        for row in rows
        if row.state not in DONE
    }
    for checked in translation_alerts(work, glossary, rows):
        told = [alert.message for alert in checked.alerts if alert.severity == _BLOCKING]
        if checked.row.segment not in open_ones and told:
            open_ones[checked.row.segment] = told
    return tuple(
        Objection(row.segment, message) for row in rows for message in open_ones.get(row.segment, ())
    )
