"""The same noun with another attribute: "der bisherigen Schule", now "der neuen Schule"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import RELATIVE
from workbench.rewrite.facts.content import ContentWord, content_words
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.restating import is_restated
from workbench.rewrite.facts.scopes import scopes
from workbench.rewrite.facts.wording import stem, stems_of
from workbench.rewrite.guard import Wording

_NOUNS = frozenset({"NN", "NNA"})
_BETWEEN = frozenset({",", "und", "oder"})
_EMPTY = re.compile(
    r"(?:genannt|obig|folgend|betreffend|jeweilig|entsprechend|zuständig|eigen|ganz|gesamt|erforderlich|nötig|notwendig|nämlich"
    r"|bestimmt|etwaig|möglich|fehlend|ergänzend|rückwirkend|verfügbar|vorhanden|dortig|hiesig|geworden|hinausgehend|eingehend|wichtig|vollständig|beigefügt|vorliegend|selb|gleich|derselb|gestellt|ordnungsgemäß|schriftlich|(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|nächst|letzt)e|\d)"
)
"""Attributes that set nothing apart."""

Attributes = dict[str, list[ContentWord]]


@lru_cache(maxsize=512)
def attributes(text: str) -> Attributes:
    """The adjectives in front of each noun, by the stem of the noun."""
    wording = Wording(text)
    found: Attributes = {}
    for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True):
        for index, token in enumerate(sentence.tokens):
            place = index - 1 if token.tag in _NOUNS else -1
            while place >= 0 and (
                sentence.tokens[place].tag == "ADJA" or sentence.tokens[place].text in _BETWEEN
            ):
                one = sentence.tokens[place]
                if one.tag == "ADJA" and not _EMPTY.match(one.text.lower()):
                    word = ContentWord(one.start + offset, one.end + offset, one.text, False, False)
                    found.setdefault(stem(token.text), []).append(word)
                place -= 1
    return found


@lru_cache(maxsize=512)
def relative_words(text: str) -> Attributes:
    """The telling words of the relative clause behind each noun, by the stem of the noun."""
    wording = Wording(text)
    found: Attributes = {}
    for scope in scopes(wording):
        match = _NOUN_BEFORE.search(text[: scope.start]) if scope.kind == RELATIVE else None
        words = content_words(wording, scope.parts) if match else ()
        if match is not None and words:
            found.setdefault(stem(match["noun"]), []).extend(words)
    return found


_NOUN_BEFORE = re.compile(r"(?P<noun>[A-ZÄÖÜ][\wäöüß-]+)(?:\s[a-zäöüß]+){0,2},\s(?:[a-zäöüß]+\s)?$")


def exchanged_attributes(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """Places of an attribute that the rewrite says in no way, and of another one that only the rewrite has."""
    if bool(denials(original).strong) != bool(denials(rewrite).strong):
        return  # "nicht auf ein ausländisches Konto" is "nur auf ein deutsches"
    for read in (attributes, relative_words):
        before, after = read(original), read(rewrite)
        for noun in before.keys() & after.keys():
            gone = [word for word in before[noun] if not is_left(word, rewrite)]
            new = [word for word in after[noun] if not is_left(word, original)]
            whole = (
                len(gone) == len(before[noun]) if read is attributes else _is_verb_gone(before[noun], gone)
            )
            if gone and new and whole and not _are_forms(gone, new):
                yield (gone[0].start, gone[0].end), (new[0].start, new[0].end)
                return


def lost_attribute(original: Wording, rewrite: Wording) -> Span | None:
    """Where a noun had an attribute that set it apart: "kleinere Reparaturen", now all "Reparaturen"."""
    if len(rewrite.spans) > len(original.spans):
        return None
    known, after = stems_of(rewrite.text), attributes(rewrite.text)
    for noun, words in attributes(original.text).items():
        if noun not in known or noun in after:
            continue
        for word in words:
            place = (word.start, word.end)
            if not is_left(word, rewrite.text) and is_restated(original, place, rewrite):
                return place
    return None


def _are_forms(gone: list[ContentWord], new: list[ContentWord]) -> bool:
    """Whether two of the words begin alike: "unteren" and "untere"."""
    return any(one.text[:_BEGIN].lower() == other.text[:_BEGIN].lower() for one in gone for other in new)


_BEGIN = 5


def _is_verb_gone(words: list[ContentWord], gone: list[ContentWord]) -> bool:
    """Whether the relative clause has lost its verb, or all that it says."""
    verbs = [word for word in words if not word.is_noun]
    return len(gone) == len(words) or (bool(verbs) and all(word in gone for word in verbs))
