"""Collect the suggestions for a whole form."""

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.restructuring import type_of
from workbench.app.suggestions import suggestions_for
from workbench.common.collector import collector_paused
from workbench.common.progress import Progress
from workbench.model.document import Document
from workbench.model.finding import Suggestion

REMARKS = frozenset({"keep", "explain"})
"""Kinds of suggestions that leave the wording as it is."""


def suggest_form(
    document: Document, glossary: OfficeGlossary, progress: Progress | None = None
) -> tuple[Suggestion, ...]:
    """All suggestions in reading order. Takes frozen records, so it may run in a worker thread."""
    found: list[Suggestion] = []
    sort = type_of(document)
    with collector_paused():
        for number, segment in enumerate(document.segments, start=1):
            found.extend(suggestions_for(segment, glossary, sort))
            if progress is not None and number % 50 == 0:
                progress.step(number, len(document.segments), document.name)
    return tuple(found)


def open_suggestions(document: Document, glossary: OfficeGlossary) -> int:
    """How many places still wait for a person to choose another wording."""
    return sum(suggestion.kind not in REMARKS for suggestion in suggest_form(document, glossary))
