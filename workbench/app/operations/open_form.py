"""Open a form."""

from collections.abc import Sequence
from pathlib import Path

from workbench.app.office_glossary import load_glossary
from workbench.app.session import FormSession
from workbench.common.progress import Progress
from workbench.document.opening import open_form as read_form


def open_form(path: Path, glossaries: Sequence[Path] = (), progress: Progress | None = None) -> FormSession:
    """A session on the form at `path`, with the entries of all `glossaries`.

    Raises `InputError` with one German sentence when a file cannot be used. The file is read, never changed.
    """
    glossary = load_glossary(glossaries)
    return FormSession(path, read_form(path, progress), glossary)
