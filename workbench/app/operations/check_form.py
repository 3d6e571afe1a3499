"""Find the places of a form that are hard to understand."""

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.suggestions import findings_for
from workbench.common.progress import Progress
from workbench.model.document import Document
from workbench.model.finding import Finding


def check_form(
    document: Document, glossary: OfficeGlossary, target: str = "buergernah", progress: Progress | None = None
) -> tuple[Finding, ...]:
    """All findings in reading order for the `target` buergernah or einfach. May run in a worker thread."""
    found: list[Finding] = []
    for number, segment in enumerate(document.segments, start=1):
        found.extend(findings_for(segment, glossary, target))
        if progress is not None and number % 50 == 0:
            progress.step(number, len(document.segments), document.name)
    return tuple(found)
