"""Printed forms in the person's own cache: limited in size, unreadable for others, forgotten on request.

They hold the text of documents. Each form has a folder of its own, so that all its versions go with it.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import platformdirs

from workbench.common.text import replace_file

LIMIT = 200 * 1024 * 1024
"""Bytes. A printed form has 0.1 to 2 MB."""


def pages_folder() -> Path:
    """Where printed forms of the person at this computer are kept."""
    return Path(platformdirs.user_cache_path("formularwerkbank")) / "seiten"


class PageCache:
    """PDF files by form and content. `owner` names the form: its id where it is in a workspace, else its path.

    Deleting a form of a workspace removes what is kept under its id.
    """

    def __init__(self, folder: Path | None = None, limit: int = LIMIT) -> None:
        """`limit` in bytes; the folder of the person where none is given."""
        self._folder = folder or pages_folder()
        self._limit = limit

    def find(self, owner: str, key: str) -> Path | None:
        """The kept PDF, which counts as used now; None if there is none."""
        path = self._path(owner, key)
        with suppress(OSError):
            os.utime(path)
            return path
        return None

    def keep(self, owner: str, key: str, pdf: bytes) -> Path:
        """Where the PDF is kept from now on; what was used longest ago goes if there is too much.

        Raises `WorkbenchError` if it cannot be written.
        """
        path = self._path(owner, key)
        for folder in (self._folder, path.parent):
            with suppress(OSError):  # replace_file says what is wrong with the folder
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                folder.chmod(0o700)
        replace_file(path, pdf)
        self._shrink(path)
        return path

    def forget(self, owner: str) -> None:
        """Remove all printed versions of a form. For a form that was deleted."""
        shutil.rmtree(self._path(owner, "").parent, ignore_errors=True)

    def clear(self) -> None:
        """Remove everything."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _path(self, owner: str, key: str) -> Path:
        return self._folder / sha256(owner.encode()).hexdigest()[:32] / f"{key}.pdf"

    def _shrink(self, newest: Path) -> None:
        kept = sorted(_files(self._folder), reverse=True)
        total = 0
        for _, size, path in kept:
            total += size
            if total > self._limit and path != newest:
                with suppress(OSError):  # open in another window, on Windows
                    path.unlink()


def _files(folder: Path) -> Iterator[tuple[float, int, Path]]:
    """When each file was last used, its bytes and its path."""
    for path in folder.glob("*/*.pdf"):
        with suppress(OSError):
            facts = path.stat()
            yield facts.st_mtime, facts.st_size, path


def forget_pages(owner: str) -> None:
    """Remove what is kept of a form in the cache of the person at this computer."""
    PageCache().forget(owner)
