"""What a person should know before a form leaves the workbench."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.app.legal_edits import edited_blocks
from workbench.app.operations.check_presence import check_presence
from workbench.app.operations.guard_wordings import guard_wordings
from workbench.app.operations.waive_guard import waiver_of_alert
from workbench.app.session import FormSession
from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.model.revision import TextEdit

BLOCK, WARN = "block", "warn"
MEANING, PRESENCE, LOCKED, PERSONAL = "meaning", "presence", "locked", "personal"
UNFINISHED, SPELLING = "unfinished", "spelling"
CONCERNS = (MEANING, PRESENCE, LOCKED, PERSONAL, UNFINISHED, SPELLING)
_UNFINISHED = re.compile(r"\bTODO\b|\bX{3,}\b|\?{2,}|\[(?:…|\.{3})\]")
"""Signs that people leave where they mean to go on writing."""


@dataclass(frozen=True, slots=True)
class ExportConcern:
    """`kind`: one of `CONCERNS`; `severity`: BLOCK or WARN; `segment` "" for the whole form; `message` German."""

    kind: str
    severity: str
    segment: str
    message: str


def check_export(session: FormSession, progress: Progress | None = None) -> tuple[ExportConcern, ...]:
    """Open questions about the form as it is now, blocking ones first, then in reading order.

    `session`: nobody may change it meanwhile. About 1 s for the first call, which loads word lists.
    """
    progress = progress or Progress()
    edits = session.edits()
    found: list[ExportConcern] = []
    for number, edit in enumerate(edits):
        progress.step(number, len(edits), "Der Sinn der Änderungen wird geprüft")
        found += _meaning(session, edit)
    found += [*_presence(session), *_locked(session, edits), *_personal(session)]
    found += [*_unfinished(edits), *_misspelt(session, edits)]
    order = {segment.id: rank for rank, segment in enumerate(session.document.segments)}
    return tuple(sorted(found, key=lambda item: (item.severity != BLOCK, order.get(item.segment, -1))))


def _meaning(session: FormSession, edit: TextEdit) -> Iterator[ExportConcern]:
    """Alerts that nobody has let stand: each blocking one, the warnings of a passage as one; hints are left out."""
    warnings = []
    for alert in guard_wordings(edit.before, edit.after, session.glossary):
        waiver = waiver_of_alert(alert, edit.segment, session.legal.waivers)
        if waiver is not None and waiver.holds:
            continue
        if alert.severity == BLOCK:
            yield ExportConcern(MEANING, BLOCK, edit.segment, alert.message)
        elif alert.severity == WARN:
            warnings.append(alert.message)
    if warnings:
        others = len(warnings) - 1
        more = (
            ""
            if not others
            else f" Und {others} {'weiterer Hinweis' if others == 1 else 'weitere Hinweise'}."
        )
        yield ExportConcern(MEANING, WARN, edit.segment, f"{warnings[0]}{more}")


def _presence(session: FormSession) -> Iterator[ExportConcern]:
    try:
        report = check_presence(session.current_document(), session.legal.waivers)
    except InputError as error:
        yield ExportConcern(PRESENCE, WARN, "", str(error))
        return
    for finding in report.findings:
        yield ExportConcern(PRESENCE, str(finding.severity), finding.segment, finding.message)


def _locked(session: FormSession, edits: tuple[TextEdit, ...]) -> Iterator[ExportConcern]:
    for item in edited_blocks(session, edits):
        reason = f"Grund: {item.reason}" if item.reason else "Ein Grund fehlt."
        message = f"Ein gesperrter Block ist geändert ({item.name}). {reason}"
        yield ExportConcern(LOCKED, WARN if item.reason else BLOCK, item.segment, message)


def _personal(session: FormSession) -> Iterator[ExportConcern]:
    from workbench.legal.personal_data.signs import signs_of_filling_in

    for sign in signs_of_filling_in(session.current_document()):
        message = f"Das Formular sieht ausgefüllt aus: Hier steht {sign.what}."
        yield ExportConcern(PERSONAL, WARN, sign.segment, message)


def _unfinished(edits: tuple[TextEdit, ...]) -> Iterator[ExportConcern]:
    for edit in edits:
        left = [mark for mark in _UNFINISHED.findall(edit.after) if mark not in edit.before]
        if left:
            yield ExportConcern(
                UNFINISHED, WARN, edit.segment, f"Der Text ist wohl noch nicht fertig: „{left[0]}“."
            )


def _misspelt(session: FormSession, edits: tuple[TextEdit, ...]) -> Iterator[ExportConcern]:
    """Words of changed passages that were not in them before."""
    if not edits:
        return
    from workbench.app.own_words import OwnWords
    from workbench.language.spelling import Spelling

    terms = [name for entry in session.glossary.entries for name in entry.forms]
    spelling = Spelling(terms, OwnWords())
    for edit in edits:
        segment = session.current(edit.segment)
        protected = [(mark.offset, mark.end) for mark in segment.placeholders]
        words = [segment.text[start:end] for start, end in spelling.misspelt(segment.text, protected)]
        fresh = [word for word in dict.fromkeys(words) if word not in edit.before]
        if fresh:
            told = ", ".join(f"„{word}“" for word in fresh)
            yield ExportConcern(SPELLING, WARN, edit.segment, f"Vielleicht falsch geschrieben: {told}.")
