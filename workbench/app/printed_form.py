"""An open form as printed pages, with the texts of this moment."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.app.journal import NoJournal
from workbench.app.session import FormSession
from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress
from workbench.document.pages.cache import PageCache
from workbench.model.pages import PagePlace, PagePreview
from workbench.model.revision import ExportOptions

_WRITTEN_FAST = frozenset({"docx", "txt"})
"""Formats that are written without another program: what is printed is what an export would be."""


@dataclass(frozen=True, slots=True)
class PrintedForm:
    """`places`: where passages stand, by segment id. `outdated`: the pages show the file without the changes."""

    preview: PagePreview
    places: Mapping[str, tuple[PagePlace, ...]]
    outdated: bool


def print_form(
    session: FormSession, progress: Progress | None = None, cache: PageCache | None = None
) -> PrintedForm:
    """The pages of the form as it is now; some seconds, unless the same texts were printed before.

    `session`: nobody may change it meanwhile. Raises `LibreOfficeMissingError`, `InputError` and `Cancelled`.
    """
    from workbench.document.pages.locating import locate
    from workbench.document.pages.rendering import render_pages

    data, revised = _bytes(session)
    preview = render_pages(data, session.path.name, pages_owner(session), progress, cache)
    document = session.current_document() if revised else session.document
    return PrintedForm(preview, locate(preview, document.segments), not revised)


def pages_owner(session: FormSession) -> str:
    """Whose pages they are in the cache: the form's id in a workspace, else the path of the file."""
    if isinstance(session.journal, NoJournal):
        return str(session.path)
    from workbench.app.workspace_journal import journal_of

    return journal_of(session).version.form


def _bytes(session: FormSession) -> tuple[bytes, bool]:
    """What to print, and whether the current texts are in it: not every format can be written."""
    edits = session.edits()
    if edits or session.document.format in _WRITTEN_FAST:
        try:
            return session.form.export(edits, ExportOptions(allow_unsigned=True)).data, True
        except WorkbenchError:
            return _original(session), False
    return _original(session), True


def _original(session: FormSession) -> bytes:
    if isinstance(session.journal, NoJournal):
        from workbench.document.opening import file_bytes

        return file_bytes(session.path)
    from workbench.app.workspace_journal import journal_of
    from workbench.store.forms import original_of

    journal = journal_of(session)
    with journal.workspace.reading() as connection:
        return original_of(connection, journal.version.id)
