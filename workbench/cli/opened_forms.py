"""Working through several forms of which some may be unusable."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.open_form import open_form
from workbench.app.session import FormSession
from workbench.cli.output import write_error
from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress


class OpenedForms:
    """Iterates over the sessions of the usable files; says for each other one why not and counts it."""

    def __init__(self, paths: Sequence[Path], glossary: OfficeGlossary, progress: Progress) -> None:
        self._paths = paths
        self._glossary = glossary
        self._progress = progress
        self.unusable = 0

    def __iter__(self) -> Iterator[FormSession]:
        for path in self._paths:
            try:
                session = open_form(path, progress=self._progress)
            except WorkbenchError as error:
                self.unusable += 1
                write_error(" ".join(filter(None, (str(error), error.hint))))
                continue
            session.glossary = self._glossary
            yield session
