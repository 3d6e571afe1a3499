"""Legal terms in a sentence: of the office glossary, of the list `lexicons/legal_terms.tsv` (term, meaning), and other
rare words that end like legal terms ("Anerkennungsbescheid").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.language.rule import Terms
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.word_list import Wording, WordList, rows
from workbench.language.words.zipf import zipf

_KINDS = {
    "NOUN": frozenset({"explain", "keep"}),
    "ADJ": frozenset({"explain"}),
    "PHRASE": frozenset({"explain"}),
}
"""Entries that are terms, by part of speech; phrases to keep ("innerhalb eines Monats") are none."""
_NO_TERM = re.compile(r"(?:in|im|zur?|nach|unter|es)\b")
"""Starts of phrases that are adverbs or conjunctions ("in der Regel")."""
_ENDING = re.compile(
    r"[A-ZÄÖÜ]\w{3,}(?:bescheid|verfahren|pflicht|anspruch|recht|verfügung|vorbehalt|titel|haftung|schuldner|gläubiger"
    r"|befugnis|klage|freibetrag|vermögen|bedarf|grundsatz|prinzip|klausel|belehrung|fiktion|ersatz|abgabe|beschluss"
    r"|festsetzung|vollstreckung|minderung|entziehung|anordnung|vermutung|verhältnis|umlage|zuschlag|sperre|insolvenz|beschwerde|verjährung|widerruf|pfändung)(?:e?s|en?|n)?"
    r"|\w{3,}(?:pflichtig|berechtigt|widrig|kräftig|rechtlich|fähig|bedürftig|schuldnerisch)(?:e[rsnm]?)?"
)
_RARE = 3.3
_EVERYDAY_WITH = {"Bescheid": frozenset({"sagen", "geben", "wissen"})}
"""Terms that mean something else beside these verbs."""


@dataclass(frozen=True, slots=True)
class LegalTerm:
    """A use at `start:end` of the sentence. `name` is the same for all forms of a term; `meaning`: in plain German."""

    name: str
    start: int
    end: int
    meaning: str


def legal_terms(sentence: Sentence, terms: Terms) -> tuple[LegalTerm, ...]:
    """Terms that readers may not know, by offset; where two overlap the longer one counts."""
    kept: list[LegalTerm] = []
    for term in sorted(_all(sentence, terms), key=lambda term: (term.start - term.end, term.start)):
        apart = all(term.end <= other.start or other.end <= term.start for other in kept)
        if apart and not _is_everyday(sentence, term):
            kept.append(term)
    return tuple(sorted(kept, key=lambda term: term.start))


def _all(sentence: Sentence, terms: Terms) -> Iterator[LegalTerm]:
    for found in _list().find(sentence):
        yield LegalTerm(found.wording.text, found.start, found.end, found.wording.better[0])
    for use in terms.uses(sentence):
        entry = use.entry
        if entry.kind in _KINDS.get(entry.pos, frozenset()) and not _NO_TERM.match(entry.term):
            yield LegalTerm(
                entry.term, use.start, use.end, entry.replacements[0] if entry.replacements else ""
            )
    for token in sentence.tokens:
        if (
            token.pos in {"NOUN", "ADJ"}
            and _ENDING.fullmatch(token.text)
            and _is_rare(token.text, token.lemma)
        ):
            yield LegalTerm(token.lemma, token.start, token.end, "")


@lru_cache(maxsize=16384)
def _is_rare(word: str, lemma: str) -> bool:
    return max(zipf(word), zipf(lemma)) < _RARE


def _is_everyday(sentence: Sentence, term: LegalTerm) -> bool:
    verbs = _EVERYDAY_WITH.get(term.name, frozenset())
    return bool(verbs) and any(token.lemma in verbs for token in sentence.tokens)


@cache
def _list() -> WordList:
    return WordList(Wording(term, (meaning,), frozenset()) for term, meaning, *_ in rows("legal_terms"))
