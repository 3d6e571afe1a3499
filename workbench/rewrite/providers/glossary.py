"""Suggestions from the office glossary: applied where grammar leaves no choice, else left to a person."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.glossary.matching import GlossaryIndex, Match
from workbench.language.exempt import Span
from workbench.language.morphology import Token
from workbench.model.document import PLACEHOLDER, Segment
from workbench.model.finding import Suggestion
from workbench.model.term import GlossaryEntry
from workbench.rewrite.fitting.choosing import fit
from workbench.rewrite.fitting.edits import Edit, as_one
from workbench.rewrite.fitting.gender_fair import is_other_half
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.request_tokens import tokens_of
from workbench.rewrite.fitting.result_check import repeats_word
from workbench.rewrite.fitting.sense import is_name
from workbench.rewrite.protected import protected_spans, touched
from workbench.rewrite.term_index import term_index

PROVIDER = "glossary"
_ONCE = frozenset({"explain", "keep"})
"""An explanation or a warning is given once a passage, at its first place."""
_WORDING_IS_LAW = frozenset({"legal_remedy", "declaration", "operative", "privacy"})
_DECLARES = re.compile(
    r"\bich\s+(?:hiermit\s+)?(?:versicher|erklär|willig|entbind|bevollmächtig|verpflicht|ermächtig)"
    r"|\b(?:versicher|erklär|willig|entbind|bevollmächtig|verpflicht|ermächtig)e\s+(?:ich|hiermit)"
    r"|\bmir (?:ist|sind) bekannt|\ban Eides statt|\bich bin (?:damit )?einverstanden",
    re.IGNORECASE,
)
"""What a person signs: its wording is agreed with the legal office."""
_INDEXES: list[tuple[Sequence[GlossaryEntry], GlossaryIndex]] = []
_MOST_INDEXES = 4


def suggest(
    segment: Segment, entries: Sequence[GlossaryEntry], sentences: Sequence[Span]
) -> tuple[Suggestion, ...]:
    """What the entries say about the segment's sentences, by offset.

    `safe` only if the entry allows mass replacement, has one wording, and grammar leaves one form.
    """
    index = index_of(entries)
    protected = protected_spans(segment)
    found = [suggestion for span in sentences for suggestion in _in_sentence(segment, index, protected, span)]
    return tuple(_first_explanations(found))


def index_of(entries: Sequence[GlossaryEntry]) -> GlossaryIndex:
    """The index of these very entries; built once and kept for the last few glossaries."""
    for known, index in _INDEXES:
        if known is entries:
            return index
    index = term_index(entries)
    _INDEXES.insert(0, (entries, index))
    del _INDEXES[_MOST_INDEXES:]
    return index


def _in_sentence(
    segment: Segment, index: GlossaryIndex, protected: Sequence[Span], span: Span
) -> Iterator[Suggestion]:
    start, end = span
    text = segment.text[start:end]
    tokens = tokens_of(text)
    shut = touched(protected, [(token.start + start, token.end + start) for token in tokens])
    matches = index.find(tokens, shut)
    by_place: dict[tuple[int, ...], list[Match]] = {}
    heads = {match.tokens[0] for match in matches}
    for match in matches:
        if is_name(match, tokens, text) or is_other_half(Place(match, "", text, tokens), heads):
            continue
        by_place.setdefault(match.tokens, []).append(match)
    for same in by_place.values():
        yield from _at_place(segment, text, start, tokens, same)


def _at_place(
    segment: Segment, text: str, offset: int, tokens: Sequence[Token], matches: Sequence[Match]
) -> Iterator[Suggestion]:
    """The suggestions for one place; entries that contradict each other make it a person's decision."""
    wordings = {match.entry.replacements for match in matches if match.entry.kind == "replace"}
    frozen = any(match.entry.kind == "keep" for match in matches)
    for match in matches:
        if match.entry.kind == "replace" and not frozen:
            made = _replacement(segment, text, offset, tokens, match)
            yield made if len(wordings) == 1 else _contested(made)
        elif match.entry.kind != "replace":
            yield _remark(segment, offset, tokens, match)


def _replacement(
    segment: Segment, text: str, offset: int, tokens: Sequence[Token], match: Match
) -> Suggestion:
    entry = match.entry
    whole = text.strip() == segment.text.strip() and len(match.tokens) == len(tokens)
    behind = segment.text[offset + len(text) :]
    fits = [fit(Place(match, wording, text, tokens, whole, behind)) for wording in entry.replacements]
    drafts = [edit for item in fits for edit in _changes(text + behind, tokens, match, item)]
    made = [edit for edit in drafts if not _repeats(text + behind, edit)]
    best = next((item for item in fits if item.replacement or item.edits), fits[0])
    if drafts and not made:
        best = Fit("", False, "Ein Wort stünde danach zweimal da: Bitte den Satz selbst anpassen.")
    if any(PLACEHOLDER in (text + behind)[edit.start : edit.end] for edit in made):
        best, made = (
            Fit("", False, "Mitten im Ausdruck steht ein Platzhalter: Bitte den Satz selbst anpassen."),
            [],
        )
    start, end = _span(tokens, match, offset, False)
    if made:
        start, end = made[0].start + offset, made[0].end + offset
    results = [_applied(segment.text, edit.start + offset, edit.end + offset, edit.text) for edit in made]
    safe = (
        best.certain and len(entry.replacements) == 1 and len(results) == 1 and not _objection(segment, entry)
    )
    return Suggestion(
        id=f"{segment.id}-{start}-{entry.id}",
        segment=segment.id,
        start=start,
        end=end,
        provider=PROVIDER,
        term=entry.term,
        kind=entry.kind,
        replacement=made[0].text if made else "",
        result=results[0] if results else segment.text,
        safe=safe,
        reason=_reason(segment, entry, best, safe),
        variants=tuple(dict.fromkeys(results[1:])),
    )


def _changes(text: str, tokens: Sequence[Token], match: Match, found: Fit) -> Iterator[Edit]:
    """What the fit does to the sentence, best reading first: each as one edit."""
    if found.edits:
        yield as_one(text, found.edits)
    elif found.replacement:
        yield Edit(*_span(tokens, match, 0, True), found.replacement)
    for other in found.others:
        yield as_one(text, other)


def _repeats(text: str, edit: Edit) -> bool:
    """Whether the edit puts a word beside the same word: "ausschließlich nur" would be "nur nur"."""
    return repeats_word(text, _applied(text, edit.start, edit.end, edit.text))


def _remark(segment: Segment, offset: int, tokens: Sequence[Token], match: Match) -> Suggestion:
    """An entry that changes no text: explain, avoid, keep."""
    entry = match.entry
    start, end = _span(tokens, match, offset, False)
    explanation = entry.explanation or " / ".join(entry.replacements)
    lead = "Rechtsbegriff, bitte nicht ändern." if entry.kind == "keep" and entry.legal_risk == "high" else ""
    keep = "Dieser Ausdruck bleibt stehen." if entry.kind == "keep" and not lead else ""
    parts = [part for part in (lead, keep, explanation, entry.context, entry.legal_note) if part]
    return Suggestion(
        id=f"{segment.id}-{start}-{entry.id}",
        segment=segment.id,
        start=start,
        end=end,
        provider=PROVIDER,
        term=entry.term,
        kind=entry.kind,
        replacement="",
        result=segment.text,
        safe=False,
        reason=" ".join(parts),
    )


def _span(tokens: Sequence[Token], match: Match, offset: int, replaced: bool) -> Span:
    """Where the match stands. A phrase that is torn apart is shown at its longest part that holds together."""
    runs: list[list[int]] = []
    for at in match.tokens:
        if runs and runs[-1][-1] == at - 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    run = list(match.tokens) if replaced else max(runs, key=lambda run: _length(tokens, run))
    return tokens[run[0]].start + offset, tokens[run[-1]].end + offset


def _length(tokens: Sequence[Token], run: Sequence[int]) -> int:
    return tokens[run[-1]].end - tokens[run[0]].start


def _applied(text: str, start: int, end: int, replacement: str) -> str:
    return text[:start] + replacement + text[end:] if replacement else text


def wording_is_fixed(segment: Segment) -> str:
    """Why nobody may reword the passage without the legal office, in German; empty if it is free."""
    if segment.locked or segment.kind in _WORDING_IS_LAW:
        return "Der Wortlaut dieser Passage ist rechtlich festgelegt."
    if _DECLARES.search(segment.text):
        return "Diese Erklärung wird unterschrieben: Den Wortlaut bitte mit der Rechtsstelle abstimmen."
    return ""


def _objection(segment: Segment, entry: GlossaryEntry) -> str:
    """Why a replacement that grammar allows is still a person's decision; empty if it is not."""
    fixed = wording_is_fixed(segment)
    if fixed:
        return fixed
    if entry.automatic == "never":
        return "Dieser Eintrag wird nie automatisch ersetzt: Bitte den Sinn prüfen."
    if entry.automatic != "mass":
        return "Dieser Eintrag ist nur ein Vorschlag: Bitte prüfen, ob er hier passt."
    return ""


def _reason(segment: Segment, entry: GlossaryEntry, best: Fit, safe: bool) -> str:
    if safe:
        return f"„{(best.replacement or entry.replacements[0]).rstrip('.')}“ ist geläufiger. {entry.legal_note}".strip()
    several = "Es gibt mehrere Möglichkeiten: Bitte wählen." if len(entry.replacements) > 1 else ""
    grammar = "" if best.certain else f"{best.reason} {entry.inflection}".strip()
    objection = _objection(segment, entry) if not grammar or entry.automatic == "never" else ""
    parts = (several, grammar, objection, entry.context, entry.legal_note)
    return " ".join(part for part in parts if part)


def _contested(suggestion: Suggestion) -> Suggestion:
    reason = f"Das Glossar nennt hier verschiedene Ersatzwörter: Bitte entscheiden. {suggestion.reason}"
    return replace(suggestion, safe=False, reason=reason)


def _first_explanations(found: Sequence[Suggestion]) -> Iterator[Suggestion]:
    seen: set[str | None] = set()
    for suggestion in sorted(found, key=lambda item: (item.start, item.end)):
        if suggestion.kind in _ONCE:
            if suggestion.term in seen:
                continue
            seen.add(suggestion.term)
        yield suggestion
