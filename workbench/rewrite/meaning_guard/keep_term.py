"""Terms that the office glossary says must stay."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import ClassVar

from workbench.glossary.matching import GlossaryIndex
from workbench.model.term import GlossaryEntry
from workbench.rewrite.facts.compound_swaps import swapped_compounds
from workbench.rewrite.facts.contrasts import contrasting_terms
from workbench.rewrite.facts.cues import cues
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.plain import words_of
from workbench.rewrite.facts.residue import residue
from workbench.rewrite.facts.roles import roles
from workbench.rewrite.facts.tables import table
from workbench.rewrite.facts.term_families import family_of
from workbench.rewrite.facts.wording import stem
from workbench.rewrite.guard import BLOCK, NOTE, WARN, Drift, Example, Guard, Pair, Wording
from workbench.rewrite.lemma_candidates import lemma_candidates
from workbench.rewrite.term_index import term_index

_FIXED = tuple(GlossaryEntry(id=row[0], term=row[0], pos=row[1], kind="keep") for row in table("fixed_terms"))
"""Terms that no office may replace, whatever its glossary says."""
_EQUIVALENTS = {
    row[0]: re.compile(rf"\b(?:{row[2]})", re.IGNORECASE) for row in table("fixed_terms") if len(row) > 2
}
"""Usual plain words for such a term: where they stand, the reader may still have learnt what it means."""


_FEW, _LONG, _TELLING = 2, 8, 10
"""Words that may be paraphrased without a question; signs of a noun that tells something, of a term in a compound."""


class KeepTermGuard(Guard):
    """A term of kind "keep" that the original uses is in the rewrite too, in any form."""

    id = "keep_term"
    title = "Begriffe, die bleiben"
    why = "Diese Begriffe haben im Recht eine feste Bedeutung. Erklären Sie sie, aber ersetzen Sie sie nicht."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Die Miete muss angemessen sein.",
            "Die Miete muss günstig sein.",
            "Sie brauchen eine angemessene Miete.",
        ),
        Example(
            "Sie haben Ihren gewöhnlichen Aufenthalt hier.",
            "Sie wohnen hier.",
            "Ihr gewöhnlicher Aufenthalt ist hier.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """The terms that are gone; as a warning, compounds that became another one with the same head."""
        key = _ByIdentity(pair.entries)
        kept = {entry.id for entry, _, _ in _uses(pair.rewrite.text, key)}
        for entry, start, end in _uses(pair.original.text, key):
            if _is_citing(entry.term) and not _is_between_norms(pair.original.text, start, end):
                continue
            if entry.id not in kept and not _is_said(entry.term, pair.rewrite.text):
                kept.add(entry.id)
                note = f" {entry.legal_note}" if entry.legal_note else ""
                plainly = entry in _FIXED and _says_plainly(entry.term, pair.rewrite.text)
                severity = NOTE if plainly else BLOCK
                plainly = plainly or _is_watched(entry.term) or _is_verb_gone(entry.term, pair.rewrite.text)
                yield Drift(
                    (start, end),
                    None,
                    f"Der Begriff „{entry.term}“ muss bleiben.{note}",
                    WARN if plainly and severity == BLOCK else severity,
                )
        original, rewrite = pair.original.text, pair.rewrite.text
        left = residue(pair.original, pair.rewrite)
        telling = [
            word for word in left.lost if word.is_noun and len(word.text) >= _LONG and not roles(word.text)
        ]
        if telling or len(left.lost) > _FEW:
            words = " und ".join(f"„{word.text}“" for word in (telling or left.lost)[:2])
            message = f"{words}: Dafür steht nichts in der neuen Fassung."
            first = (telling or left.lost)[0]
            yield Drift((first.start, first.end), None, message, WARN if left.is_loss else NOTE)
        for was, now in swapped_compounds(original, rewrite):
            if _is_listed(original[slice(*was)], rewrite[slice(*now)], pair.entries):
                continue
            message = f"Aus „{original[slice(*was)]}“ wurde „{rewrite[slice(*now)]}“. Ist das dasselbe?"
            yield Drift(was, now, message, WARN)
        for was, now in contrasting_terms(original, rewrite):
            message = f"Aus „{original[slice(*was)]}“ wurde „{rewrite[slice(*now)]}“: Das ist im Recht etwas anderes."
            yield Drift(was, now, message, WARN)


def _is_citing(term: str) -> bool:
    """Whether the term joins two norms."""
    return re.fullmatch(r"in Verbindung mit|i\.\s?V\.\s?m\.|iVm", term, re.IGNORECASE) is not None


def _is_between_norms(text: str, start: int, end: int) -> bool:
    """Whether a norm stands right in front of the place or right behind it, or the place is inside of one."""
    return any(one.start < end + _BESIDE and start - _BESIDE < one.end for one in figures(text).norms)


_BESIDE = 12


def _is_verb_gone(term: str, text: str) -> bool:
    """Whether of a word with its verb ("Widerspruch erheben", "glaubhaft machen") the word still stands there."""
    word, _, verb = term.partition(" ")
    return (
        bool(verb)
        and verb.islower()
        and verb.endswith("n")
        and stem(word) in {stem(word) for word in words_of(text)}
    )


@lru_cache(maxsize=1024)
def _is_watched(term: str) -> bool:
    """Whether the term only binds or limits ("kann", "vorläufig"): another guard knows how that is said."""
    if figures(term).quantities:
        return True  # "innerhalb eines Monats"
    found = (*cues("modal_force", term), *cues("statuses", term))
    return any(cue.kind != "none" and cue.start == 0 and cue.end == len(term) for cue in found)


def _says_plainly(term: str, text: str) -> bool:
    """Whether usual plain words for a fixed term are there: "vorher zustimmen" for "Einwilligung"."""
    pattern = _EQUIVALENTS.get(term)
    return pattern is not None and pattern.search(text) is not None


def _is_said(term: str, text: str) -> bool:
    """Whether another form of a term of one word is there that its entry doesn't list: "können" for "kann"."""
    asked = lemma_candidates(term.lower()) - {term}
    if any(stem(word) in family_of(term) for word in words_of(text)):
        return True
    if len(term) >= _TELLING and any(word.startswith(f"{term}s") for word in words_of(text)):
        return True  # "Rente wegen Erwerbsminderung" is "Erwerbsminderungsrente"
    return " " not in term and any(asked & lemma_candidates(word.lower()) for word in words_of(text))


def _is_listed(term: str, other: str, entries: tuple[GlossaryEntry, ...]) -> bool:
    """Whether the glossary replaces the one by the other."""
    return any(
        term.startswith(entry.term) and any(other.startswith(word) for word in entry.replacements)
        for entry in entries
    )


class _ByIdentity:
    """Entries as a key: the same ones come with every pair, and there are hundreds of them."""

    __slots__ = ("entries",)

    def __init__(self, entries: tuple[GlossaryEntry, ...]) -> None:
        self.entries = entries

    def __hash__(self) -> int:
        return id(self.entries)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and other.entries is self.entries


@lru_cache(maxsize=512)
def _uses(text: str, key: _ByIdentity) -> tuple[tuple[GlossaryEntry, int, int], ...]:
    """Where the text uses terms that must stay."""
    wording, index = Wording(text), _index(key)
    found = []
    for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True):
        for match in index.find(sentence.tokens, frozenset()):
            places = [sentence.tokens[token] for token in match.tokens]
            found.append((match.entry, offset + places[0].start, offset + places[-1].end))
    return tuple(found)


@lru_cache(maxsize=4)
def _index(key: _ByIdentity) -> GlossaryIndex:
    """The entries of kind keep, and the terms that always stay."""
    named = {entry.term for entry in key.entries}
    kept = [entry for entry in key.entries if entry.kind == "keep"]
    return term_index((*kept, *(entry for entry in _FIXED if entry.term not in named)))
