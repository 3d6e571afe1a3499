"""What the providers that restructure sentences suggest for a passage, computed once for each text."""

from functools import lru_cache
from typing import TYPE_CHECKING

from workbench.app.check_settings import check_settings
from workbench.app.office_glossary import OfficeGlossary
from workbench.app.suggestions import terms_for
from workbench.model.document import Document, Segment
from workbench.model.finding import Suggestion

if TYPE_CHECKING:
    from workbench.rewrite.office import Office


@lru_cache(maxsize=20_000)
def restructuring_for(
    segment: Segment, glossary: OfficeGlossary, document_type: str
) -> tuple[Suggestion, ...]:
    """Suggestions for the segment's sentences, by offset. May be called from any thread."""
    from workbench.language.segmentation import sentences
    from workbench.rewrite.offering import restructured

    office = office_of(glossary, document_type)
    terms = guarded_terms(segment, glossary, document_type)
    return restructured(segment, sentences(segment.text), office, terms)


@lru_cache(maxsize=20_000)
def guarded_terms(segment: Segment, glossary: OfficeGlossary, document_type: str) -> tuple[Suggestion, ...]:
    """The glossary's suggestions with what the guards say of each; none is safe that a guard objects to."""
    from workbench.language.segmentation import sentences
    from workbench.rewrite.guarded_terms import with_alerts

    found = terms_for(segment, glossary)
    if not any(item.replacement for item in found):
        return found
    return with_alerts(segment, sentences(segment.text), found, office_of(glossary, document_type))


@lru_cache(maxsize=16)
def office_of(glossary: OfficeGlossary, document_type: str) -> "Office":
    """The same object for the same glossary and kind of document."""
    from workbench.rewrite.office import Office
    from workbench.rewrite.provider import Setting
    from workbench.rewrite.restructuring.circumstances import sender_of

    sort, *signs = document_type.split() or [""]
    found = frozenset(signs)
    setting: Setting = Setting(sender=sender_of(found), document_type=sort, circumstances=found)
    return Office(glossary.entries, check_settings(glossary, "buergernah"), setting)


def type_of(document: Document) -> str:
    """form, notice, letter, leaflet or unknown, as `language.form.document_type`, then its circumstances.

    "notice first-person hearing": one string, so that it can be part of what suggestions are remembered by.
    """
    from workbench.language.form.document_type import FORM, document_type
    from workbench.rewrite.restructuring.circumstances import circumstances

    sort = document_type(document.segments)
    found = circumstances((segment.text for segment in document.segments), filled_in=sort == FORM)
    return " ".join((sort, *sorted(found)))
