"""Legal terms in a sentence: of the office glossary, and of the list `lexicons/legal_terms.tsv` (term, meaning)."""

from dataclasses import dataclass
from functools import cache

from workbench.language.rule import Terms
from workbench.language.sentence import Sentence
from workbench.language.word_list import Wording, WordList, rows

_NEEDS_WORDS = frozenset({"explain", "keep"})
_NO_RISK = ("", "gering", "keins", "kein")


@dataclass(frozen=True, slots=True)
class LegalTerm:
    """A use at `start:end` of the sentence. `name` is the same for all forms of a term; `meaning`: in plain German."""

    name: str
    start: int
    end: int
    meaning: str


def legal_terms(sentence: Sentence, terms: Terms) -> tuple[LegalTerm, ...]:
    """Terms that readers may not know, by offset; where two overlap the longer one counts."""
    found = [
        LegalTerm(use.wording.text, use.start, use.end, use.wording.better[0])
        for use in _list().find(sentence)
    ]
    for use in terms.uses(sentence):
        entry = use.entry
        risky = entry.kind == "keep" and entry.legal_risk.split(":")[0].split(";")[0].strip() not in _NO_RISK
        if entry.pos in {"NOUN", "ADJ", "PHRASE"} and (entry.kind == "explain" or risky):
            found.append(
                LegalTerm(entry.term, use.start, use.end, entry.replacements[0] if entry.replacements else "")
            )
    kept: list[LegalTerm] = []
    for term in sorted(found, key=lambda term: (term.start - term.end, term.start)):
        if not any(term.start < other.end and other.start < term.end for other in kept):
            kept.append(term)
    return tuple(sorted(kept, key=lambda term: term.start))


@cache
def _list() -> WordList:
    return WordList(Wording(term, (meaning,), frozenset()) for term, meaning, _ in rows("legal_terms"))
