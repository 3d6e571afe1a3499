"""A workspace with the sample leaflet, half of it translated into Arabic, for pictures of the translator's place."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workbench.app.operations.change_status import change_status
from workbench.app.operations.change_translation_state import change_translation_state
from workbench.app.operations.import_form import import_form
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.release_version import release_version
from workbench.app.operations.translate_form import load_pairs
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import Workspace
from workbench.app.workspace_glossary import entry_to_json
from workbench.app.workspace_sessions import open_stored_form
from workbench.model.term import GlossaryEntry
from workbench.model.translation_state import SegmentTranslation
from workbench.model.translation_state import TranslationState as State
from workbench.model.workspace import Status
from workbench.store.connect import writing
from workbench.store.glossary_entries import add_entries
from workbench.translation.pretranslate import normalised

ROOT = Path(__file__).resolve().parents[1]
LEAFLET = ROOT / "sample_forms" / "faltblatt_grundsicherung.docx"
PAIRS = ROOT / "glossaries" / "uebersetzungen.xlsx"
LANGUAGE = "ar"
TERMS = (
    ("Antrag", ("Anträge",), "طلب"),
    ("Grundsicherung", (), "التأمين الأساسي"),
    ("Auskunft", ("Auskünfte",), "معلومات"),
)
LEFT_OPEN = frozenset({9, 12, 15, 20, 21, 22, 24})
"""Numbers of passages, from 0, that nobody has translated yet."""
_DRAFT, _OUTDATED = 26, 10


def half_translated(workspace: Workspace) -> str:
    """The id of the leaflet in the workspace: translated, checked, outdated, open passages."""
    form = import_form(workspace, LEAFLET, "Faltblatt Grundsicherung").form.id
    change_status(workspace, form, Status.LEGAL_CHECK)
    release_version(open_stored_form(workspace, form), "Mit dem Rechtsamt abgestimmt.")
    plan_translation(workspace, form, [LANGUAGE])
    with writing(workspace.store.engine) as connection:
        add_entries(connection, [(entry.id, entry.term, entry_to_json(entry)) for entry in _entries()])
    work = TranslationWork(workspace, form, LANGUAGE)
    known = {normalised(pair.source): pair.target for pair in load_pairs(PAIRS) if pair.language == LANGUAGE}
    for number, row in enumerate(work.rows()):
        target = known.get(normalised(row.source), "")
        if target and number not in LEFT_OPEN:
            _translate(work, row, target, number)
    return form


def _translate(work: TranslationWork, row: SegmentTranslation, target: str, number: int) -> None:
    state = State.DRAFT if number == _DRAFT else State.TRANSLATED
    (kept,) = translate_segment(work, row, target, state, propagate=False).after
    if number == _OUTDATED:
        old = kept.source.replace("sofern", "soweit").replace("100.000", "50.000")
        work.commit([replace(kept, state=State.OUTDATED, old_source=old)], before=[kept])
    elif number % 3 and state is State.TRANSLATED:
        change_translation_state(work, [kept], State.CHECKED)


def _entries() -> Iterator[GlossaryEntry]:
    for number, (term, variants, target) in enumerate(TERMS, 1):
        yield GlossaryEntry(
            f"t{number}", term, "NOUN", "keep", variants=variants, translations=((LANGUAGE, target),)
        )
