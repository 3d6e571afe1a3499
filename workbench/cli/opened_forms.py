"""Working through several forms of which some may be unusable."""

import argparse
from collections.abc import Iterator

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.session import FormSession
from workbench.cli.opened_workspace import opened_form
from workbench.cli.output import write_error
from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress


class OpenedForms:
    """Iterates over the sessions of the usable forms; says for each other one why not and counts it."""

    def __init__(self, arguments: argparse.Namespace, glossary: OfficeGlossary, progress: Progress) -> None:
        self._arguments = arguments
        self._glossary = glossary
        self._progress = progress
        self.unusable = 0

    def __iter__(self) -> Iterator[FormSession]:
        for path in self._arguments.files:
            try:
                session = opened_form(self._arguments, path, self._progress)
            except WorkbenchError as error:
                self.unusable += 1
                write_error(" ".join(filter(None, (str(error), error.hint))))
                continue
            session.glossary = self._glossary
            yield session
