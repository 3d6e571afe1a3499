"""Suggestions and findings of one segment, computed once for each text."""

from bisect import bisect_right
from functools import lru_cache

from workbench.app.office_glossary import OfficeGlossary
from workbench.language.passage import UNSEEN_KINDS
from workbench.model.document import Segment
from workbench.model.finding import Finding, Suggestion

LONGEST = 30_000
"""Signs of the longest passage that gets suggestions. Each holds the whole new text: in a passage of 1 MB ten thousand
suggestions would take 10 GB. Passages of forms are a hundred times shorter."""

RULE_OF_KIND = {"replace": "glossary-replace", "avoid": "glossary-avoid", "explain": "glossary-explain"}
SEVERITY_OF_KIND = {"replace": "info", "avoid": "warning", "explain": "info"}
KINDS_OF_TARGET = {"buergernah": ("replace", "avoid"), "einfach": ("replace", "avoid", "explain")}
WHY_OF_KIND = {
    "replace": "Das sagt kaum jemand im Alltag; es geht einfacher.",
    "avoid": "Das soll in Schreiben der Stadt nicht mehr stehen.",
    "explain": "Das ist ein Fachwort. Es bleibt stehen, aber viele kennen es nicht.",
}


@lru_cache(maxsize=20_000)
def suggestions_for(
    segment: Segment, glossary: OfficeGlossary, document_type: str = ""
) -> tuple[Suggestion, ...]:
    """What the glossary and the restructuring providers suggest for the segment's text, with what the guards say.

    Sentence by sentence: chains, other ways to restructure it, then the glossary's words by offset. Nothing for a text
    that is longer than any passage of a form (`LONGEST`).

    May be called from any thread. `document_type`: see `type_of`.
    """
    if _is_unseen(segment):
        return ()
    from workbench.app.restructuring import guarded_terms, restructuring_for
    from workbench.language.segmentation import sentences

    terms = guarded_terms(segment, glossary, document_type)
    known = {item.result for item in terms if item.replacement}
    built = restructuring_for(segment, glossary, document_type)
    starts = [start for start, _ in sentences(segment.text)]
    new = [item for item in built if not item.replacement or item.result not in known]
    return tuple(sorted([*new, *terms], key=lambda item: bisect_right(starts, item.start)))


@lru_cache(maxsize=20_000)
def terms_for(segment: Segment, glossary: OfficeGlossary) -> tuple[Suggestion, ...]:
    """What the glossary alone suggests, by offset, then by id. No guard was asked: see `suggestions_for`."""
    if not glossary.entries or _is_unseen(segment):
        return ()
    from workbench.language.segmentation import sentences
    from workbench.rewrite.providers.glossary import suggest

    found = suggest(segment, glossary.entries, sentences(segment.text))
    return tuple(sorted(found, key=lambda item: (item.start, item.end, item.id)))


def _is_unseen(segment: Segment) -> bool:
    return not segment.text.strip() or segment.kind in UNSEEN_KINDS or len(segment.text) > LONGEST


def findings_for(
    segment: Segment, glossary: OfficeGlossary, target: str = "buergernah"
) -> tuple[Finding, ...]:
    """The places of the segment that should be worded differently for `target` (buergernah or einfach)."""
    kinds = KINDS_OF_TARGET[target]
    return tuple(
        _finding(segment, suggestion, glossary)
        for suggestion in terms_for(segment, glossary)
        if suggestion.kind in kinds
    )


def _finding(segment: Segment, suggestion: Suggestion, glossary: OfficeGlossary) -> Finding:
    return Finding(
        rule=RULE_OF_KIND[suggestion.kind],
        segment=segment.id,
        start=suggestion.start,
        end=suggestion.end,
        severity=SEVERITY_OF_KIND[suggestion.kind],
        message=_message(suggestion, segment.text[suggestion.start : suggestion.end]),
        why=WHY_OF_KIND[suggestion.kind],
        source=glossary.title,
        suggestions=(suggestion,),
    )


def _message(suggestion: Suggestion, words: str) -> str:
    if suggestion.kind == "explain":
        return f"„{words}“ braucht eine Erklärung."
    if suggestion.replacement:
        return f"Statt „{words}“ besser: „{suggestion.replacement}“."
    if suggestion.kind == "avoid":
        return f"„{words}“ vermeiden."
    same = suggestion.term is None or suggestion.term.casefold() == words.casefold()
    return f"„{words}“ einfacher sagen." if same else f"„{words}“ ({suggestion.term}) einfacher sagen."
