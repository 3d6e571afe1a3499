"""Find the hard places of one passage, without what only the whole form shows."""

from collections.abc import Collection

from workbench.app.check_settings import check_settings
from workbench.app.legal_decisions import without_legal_lock
from workbench.app.office_glossary import OfficeGlossary
from workbench.app.rule_suggestions import with_suggestion
from workbench.app.suggestions import RULE_OF_KIND, findings_for
from workbench.model.document import Segment
from workbench.model.finding import Finding

AVOID, AVOID_OF_RULES = RULE_OF_KIND["avoid"], "avoided-term"
"""Both say the same; where the glossary's own finding stands, with its suggestion, the other is left out."""


def check_segment(
    segment: Segment,
    glossary: OfficeGlossary,
    target: str = "buergernah",
    only: Collection[str] = frozenset(),
) -> tuple[Finding, ...]:
    """Findings of the glossary and of the rules for sentences and passages, by offset.

    Sentences that were checked before with the same glossary and target cost nothing: quick after an edit.
    """
    from workbench.language.checking import check_passage
    from workbench.language.passage import UNSEEN_KINDS, Passage

    if segment.kind in UNSEEN_KINDS or not segment.text.strip():
        return ()
    found = [item for item in findings_for(segment, glossary, target) if not only or item.rule in only]
    avoided = {(item.start, item.end) for item in found if item.rule == AVOID}
    ruled = check_passage(
        Passage(without_legal_lock(segment)), check_settings(glossary, target), frozenset(only)
    )
    found.extend(
        with_suggestion(item, segment)
        for item in ruled
        if item.rule != AVOID_OF_RULES or (item.start, item.end) not in avoided
    )
    return tuple(sorted(found, key=lambda item: (item.start, item.end, item.rule)))
