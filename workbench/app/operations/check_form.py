"""Find the places of a form that are hard to understand."""

from collections.abc import Collection
from functools import partial

from workbench.app.check_in_two import alone, can_copy, in_two
from workbench.app.check_parts import findings_in_form, findings_in_segments
from workbench.app.check_settings import check_settings
from workbench.app.legal_decisions import without_legal_locks
from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.check_segment import check_segment
from workbench.app.rule_suggestions import with_suggestion
from workbench.common.collector import collector_paused
from workbench.common.progress import Progress
from workbench.model.document import Document
from workbench.model.finding import Finding

FEWEST_SIGNS = 20_000
"""Signs of the shortest form that is checked sooner by two processes: eight pages."""


def check_form(
    document: Document,
    glossary: OfficeGlossary,
    target: str = "buergernah",
    progress: Progress | None = None,
    only: Collection[str] = frozenset(),
    *,
    may_copy: bool = False,
) -> tuple[Finding, ...]:
    """All findings in reading order for the `target` buergernah or einfach. May run in a worker thread.

    `only`: ids of rules; empty for all. The glossary's own ids begin with "glossary-". `may_copy`: a copy of this
    process may do half of the work; not for a process with a connection to a database. The findings are the same.
    """
    from workbench.language.passage import checked_form

    long = sum(len(segment.text) for segment in document.segments) >= FEWEST_SIGNS
    share = in_two if may_copy and long and can_copy() else alone
    check = partial(check_segment, glossary=glossary, target=target, only=only)
    with collector_paused():
        found = findings_in_segments(document, check, progress or Progress(), share)
        form = checked_form(without_legal_locks(document))
        whole = findings_in_form(form, check_settings(glossary, target), frozenset(only), share)
        found.extend(with_suggestion(item, document.by_id[item.segment]) for item in whole)
    rank = {segment.id: place for place, segment in enumerate(document.segments)}
    return tuple(sorted(found, key=lambda item: (rank[item.segment], item.start, item.end, item.rule)))
