"""A workspace to try things out with: the sample forms, and a made-up year of work on them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from workbench.app.office_glossary import load_glossary
from workbench.app.operations.accept_safe import accept_safe
from workbench.app.operations.change_status import change_status
from workbench.app.operations.change_translation_state import change_translation_state
from workbench.app.operations.enter_person import enter_person
from workbench.app.operations.import_form import import_form
from workbench.app.operations.keep_returns import collect_and_keep
from workbench.app.operations.keep_test_round import keep_test_round
from workbench.app.operations.plan_test_round import plan_test_round
from workbench.app.operations.plan_translation import plan_translation
from workbench.app.operations.release_version import release_version
from workbench.app.operations.run_sample_test import sample_wishes
from workbench.app.operations.set_baseline import set_baseline
from workbench.app.operations.translate_form import load_pairs
from workbench.app.operations.translate_segment import translate_segment
from workbench.app.translation_desk import TranslationWork
from workbench.app.workspace import Workspace, create_workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.common.progress import Progress
from workbench.model.translation_state import TranslationState
from workbench.model.workspace import Role, Status
from workbench.store.keys import as_if_at
from workbench.store.opening import open_workspace
from workbench.translation.pretranslate import normalised

EDITOR, LAWYER, TRANSLATOR, LEADER = "Jana Beispiel", "Ulrich Muster", "Selin Probe", "Tom Versuch"
TESTED, LEAFLET, RETURNS = "bewilligungsbescheid", "faltblatt_grundsicherung", "lesetest"
LANGUAGES = ("ar", "en", "tr", "uk")
_IN_LEGAL_CHECK = ("hauptantrag_grundsicherung", "weiterbewilligungsantrag")
_CHECKED = ("tr", "en")


def build_demo_workspace(
    samples: Path, path: Path, glossary: Path, pairs: Path, until: date, progress: Progress | None = None
) -> Path:
    """The workspace file `path`, made anew: taken in, tested, revised, released, translated in the year before `until`.

    All people are made up. Raises `WorkbenchError` when it cannot be written.
    """
    for old in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        old.unlink(missing_ok=True)
    year = _Year(until)
    with year.month(0):
        workspace = create_workspace(str(path), "Beispiel", EDITOR)
        try:
            forms = _take_in(workspace, samples, progress)
        finally:
            workspace.close()
    with year.month(2), _as(path, EDITOR) as workspace:
        _test(workspace, samples, forms)
    with year.month(5), _as(path, EDITOR) as workspace:
        entries = load_glossary([glossary])
        for name, form in forms.items():
            session = open_stored_form(workspace, form, glossary=entries)
            if name != LEAFLET:
                accept_safe(session, progress=progress)
            if name in _IN_LEGAL_CHECK:
                change_status(workspace, form, Status.LEGAL_CHECK)
    if LEAFLET in forms:
        with year.month(8), _as(path, EDITOR) as workspace:
            change_status(workspace, forms[LEAFLET], Status.LEGAL_CHECK)
            release_version(open_stored_form(workspace, forms[LEAFLET]), "Mit dem Rechtsamt abgestimmt.")
            plan_translation(workspace, forms[LEAFLET], LANGUAGES)
        with year.month(9), _as(path, TRANSLATOR) as workspace:
            _translate(workspace, forms[LEAFLET], pairs)
        with year.month(11), _as(path, EDITOR) as workspace:
            _check(workspace, forms[LEAFLET])
    return path


class _Year:
    def __init__(self, until: date) -> None:
        self._end = datetime(until.year, until.month, until.day, 9, tzinfo=UTC)

    @contextmanager
    def month(self, number: int) -> Iterator[None]:
        """About a month after the one before; 12 would be the end."""
        with as_if_at(self._end - timedelta(days=30 * (12 - number))):
            yield


@contextmanager
def _as(path: Path, person: str) -> Iterator[Workspace]:
    workspace = Workspace(open_workspace(str(path)), person)
    try:
        yield workspace
    finally:
        workspace.close()


def _take_in(workspace: Workspace, samples: Path, progress: Progress | None) -> dict[str, str]:
    """The id of each form by the name of its file."""
    for name, role in ((LAWYER, Role.LEGAL), (TRANSLATOR, Role.TRANSLATOR), (LEADER, Role.TEST_LEADER)):
        enter_person(workspace, name, role)
    forms = {}
    for source in sorted(samples.glob("*.docx")):
        form = import_form(workspace, source).form.id
        set_baseline(open_stored_form(workspace, form), progress)
        forms[source.stem] = form
    return forms


def _test(workspace: Workspace, samples: Path, forms: dict[str, str]) -> None:
    if TESTED not in forms or not (samples / RETURNS).is_dir():
        return
    session = open_stored_form(workspace, forms[TESTED])
    planned, _ = plan_test_round(session, sample_wishes())
    keep_test_round(session, planned)
    collect_and_keep(session, [samples / RETURNS])


def _translate(workspace: Workspace, form: str, pairs: Path) -> None:
    known = {
        (pair.language, normalised(pair.source)): pair.target
        for pair in load_pairs(pairs)
        if pair.language in LANGUAGES
    }
    for language in LANGUAGES:
        work = TranslationWork(workspace, form, language)
        for row in work.rows():
            target = known.get((language, normalised(row.source)), "")
            if target:
                state = TranslationState.TRANSLATED if language in _CHECKED else TranslationState.DRAFT
                translate_segment(work, row, target, state, propagate=False)


def _check(workspace: Workspace, form: str) -> None:
    for language in _CHECKED[:1]:
        work = TranslationWork(workspace, form, language)
        rows = [row for row in work.rows() if row.state is TranslationState.TRANSLATED]
        change_translation_state(work, rows, TranslationState.CHECKED)
