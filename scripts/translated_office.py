"""A workspace with released forms and translations in every state, for pictures of the window."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from workbench.app.operations.change_status import change_status
from workbench.app.operations.import_form import import_form
from workbench.app.operations.new_version import new_version
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.release_version import release_version
from workbench.app.workspace import Workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.model.translation_state import SegmentTranslation
from workbench.model.translation_state import TranslationState as State
from workbench.model.workspace import Status
from workbench.store.connect import writing
from workbench.store.translations import save_translations

TEXTS = (
    "Bitte füllen Sie den Antrag vollständig aus.",
    "Wie hoch ist Ihre Miete im Monat?",
    "Legen Sie den Mietvertrag bei.",
    "Haben Sie ein Konto?",
    "Unterschreiben Sie den Antrag auf der letzten Seite.",
    "Haben Sie Fragen? Rufen Sie uns an.",
)
FORMS: Sequence[tuple[str, str, tuple[tuple[str, tuple[State, ...]], ...]]] = (
    (
        "Antrag auf Grundsicherung",
        "Wie hoch ist Ihre Warmmiete im Monat?",
        (
            ("ar", (State.RELEASED,) * 6),
            ("tr", (State.RELEASED,) * 6),
            ("uk", (State.CHECKED,) * 3 + (State.TRANSLATED,) * 2 + (State.DRAFT,)),
        ),
    ),
    (
        "Faltblatt Grundsicherung",
        "",
        (("ar", (State.RELEASED,) * 6), ("en", (State.RELEASED,) * 6), ("tr", (State.CHECKED,) * 6)),
    ),
    (
        "Mitwirkungsaufforderung",
        "",
        (("tr", (State.TRANSLATED,) * 2 + (State.MACHINE,) * 2), ("uk", ()), ("fa", (State.DRAFT,))),
    ),
    ("Weiterbewilligungsantrag", "", (("en", (State.ORDERED,) * 6), ("ar", (State.CHECKED,) * 4))),
)
"""Name, the second passage in the next version ("" where there is none), and the states in each language."""


def fill(workspace: Workspace, folder: Path) -> None:
    """Put the forms into the workspace; their files are written into `folder`."""
    for name, changed, languages in FORMS:
        form = import_form(workspace, _written(folder / f"{name}.docx", TEXTS)).form.id
        _release(workspace, form)
        planned = plan_translation(workspace, form, [code for code, _ in languages])
        for code, states in languages:
            rows = [row for row in planned.rows if row.language == code]
            with writing(workspace.store.engine) as connection:
                save_translations(connection, _in_states(rows, states), workspace.person.name)
        if changed:
            texts = (TEXTS[0], changed, *TEXTS[2:])
            new_version(workspace, form, _written(folder / f"{name} 2.docx", texts))
            _release(workspace, form)


def _in_states(rows: Sequence[SegmentTranslation], states: Sequence[State]) -> list[SegmentTranslation]:
    """Invented targets: only their states are to be seen."""
    return [
        replace(row, target="" if state is State.ORDERED else "…", state=state)
        for row, state in zip(rows, states, strict=False)
    ]


def _release(workspace: Workspace, form: str) -> None:
    change_status(workspace, form, Status.LEGAL_CHECK)
    release_version(open_stored_form(workspace, form), "Mit dem Rechtsamt abgestimmt.")


def _written(path: Path, texts: Sequence[str]) -> Path:
    import docx

    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    document.save(str(path))
    return path
