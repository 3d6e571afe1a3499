"""Find the places of a form that are hard to understand."""

from collections.abc import Collection

from workbench.app.check_settings import check_settings
from workbench.app.legal_decisions import without_legal_locks
from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.check_segment import check_segment
from workbench.app.rule_suggestions import with_suggestion
from workbench.common.collector import collector_paused
from workbench.common.progress import Progress
from workbench.model.document import Document
from workbench.model.finding import Finding

_STEP = 25


def check_form(
    document: Document,
    glossary: OfficeGlossary,
    target: str = "buergernah",
    progress: Progress | None = None,
    only: Collection[str] = frozenset(),
) -> tuple[Finding, ...]:
    """All findings in reading order for the `target` buergernah or einfach. May run in a worker thread.

    `only`: ids of rules; empty for all. The glossary's own ids begin with "glossary-".
    """
    from workbench.language.checking import check_whole
    from workbench.language.passage import checked_form

    found: list[Finding] = []
    with collector_paused():
        for number, segment in enumerate(document.segments, start=1):
            found.extend(check_segment(segment, glossary, target, only))
            if progress is not None and number % _STEP == 0:
                progress.step(number, len(document.segments), document.name)
        settings = check_settings(glossary, target)
        whole = check_whole(checked_form(without_legal_locks(document)), settings, frozenset(only))
        found.extend(with_suggestion(item, document.by_id[item.segment]) for item in whole)
    rank = {segment.id: place for place, segment in enumerate(document.segments)}
    return tuple(sorted(found, key=lambda item: (rank[item.segment], item.start, item.end, item.rule)))
