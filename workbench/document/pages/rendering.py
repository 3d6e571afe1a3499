"""Printing a form to pages: through LibreOffice, unless it is a PDF already or was printed before."""

from hashlib import sha256
from pathlib import Path

from workbench.common.errors import InputError, WorkbenchError
from workbench.common.progress import Progress
from workbench.document.conversion import convert, find_libreoffice
from workbench.document.detection import FileFormat, detect_format
from workbench.document.pages.cache import PageCache
from workbench.document.pdfium import opened_pdf
from workbench.model.pages import PagePreview, PageSize

TIME_LIMIT = 90.0
"""Seconds until printing is given up."""


class LibreOfficeMissingError(WorkbenchError):
    """The pages cannot be shown, because LibreOffice is not installed; the hint says how to get it."""

    def __init__(self) -> None:
        super().__init__(
            "Für das Druckbild muss LibreOffice installiert sein.",
            "LibreOffice ist kostenlos: Bitten Sie Ihre IT, es zu installieren (unter Debian: "
            "libreoffice-writer). Bis dahin sehen Sie eine vereinfachte Ansicht.",
        )


def can_render(data: bytes, name: str) -> bool:
    """Whether `render_pages` can show these bytes on this computer."""
    return detect_format(data, name) is FileFormat.PDF or find_libreoffice() is not None


def render_pages(
    data: bytes, name: str, owner: str, progress: Progress | None = None, cache: PageCache | None = None
) -> PagePreview:
    """The pages of a form of any format that can be opened; takes seconds unless it was printed before.

    `owner` names the form in the cache. Raises `LibreOfficeMissingError`, `InputError` when the file cannot be
    printed, and `Cancelled`; LibreOffice is ended then.
    """
    progress, cache = progress or Progress(), cache or PageCache()
    key = sha256(data).hexdigest()
    kept = cache.find(owner, key)
    if kept is not None:
        sizes = _sizes(kept)
        if sizes:
            return PagePreview(kept, key, sizes)
    progress.step(0, 1, f"Die Seiten von {name} werden gezeichnet")
    path = cache.keep(owner, key, _printed(data, name, progress))
    sizes = _sizes(path)
    if not sizes:
        raise InputError(f"„{name}“ lässt sich nicht als Seiten zeigen.")
    progress.step(1, 1, f"Die Seiten von {name} sind gezeichnet")
    return PagePreview(path, key, sizes)


def _printed(data: bytes, name: str, progress: Progress) -> bytes:
    if detect_format(data, name) is FileFormat.PDF:
        return data
    if find_libreoffice() is None:
        raise LibreOfficeMissingError
    return convert(data, name, "pdf", progress, TIME_LIMIT)


def _sizes(path: Path) -> tuple[PageSize, ...]:
    """The sizes of the pages; none if it is no readable PDF."""
    from pypdfium2 import PdfiumError

    try:
        with opened_pdf(str(path)) as pdf:
            return tuple(PageSize(*pdf.get_page_size(index)) for index in range(len(pdf)))
    except PdfiumError:
        return ()
