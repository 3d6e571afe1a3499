"""What is left when two wordings have been compared word by word: things of the one that nothing in the other names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import MAIN
from workbench.language.grammar.verb_groups import PLAIN
from workbench.language.words.zipf import zipf
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.content import ContentWord, content_words, is_said
from workbench.rewrite.facts.scopes import scopes
from workbench.rewrite.facts.synonyms import has_counterpart
from workbench.rewrite.facts.tables import table
from workbench.rewrite.facts.wording import forms_of, parts_of, stem, stems_of
from workbench.rewrite.guard import Wording


@dataclass(frozen=True, slots=True)
class Residue:
    """Telling words that only one of the wordings has, those of the original first."""

    lost: tuple[ContentWord, ...]
    new: tuple[ContentWord, ...]
    share_lost: float = 0.0
    share_kept: float = 1.0

    @property
    def is_loss(self) -> bool:
        """Whether likely more is gone than one word that plain language says otherwise."""
        things = [word for word in self.lost if word.is_noun]
        firm = [word for word in things if _is_thing(word)]
        if self.new:
            return len(things) >= _SEVERAL and len(firm) > 0
        return len(firm) >= _SEVERAL or (
            len(self.lost) >= _SEVERAL and self.share_lost >= _HALF and self.share_kept <= _HALF
        )

    def is_gain(self, text: str) -> bool:
        """Whether likely a thing came in: for another one, or beside the others ("und Ihren Ausweis")."""
        things = [word for word in self.new if word.is_noun]
        if not things:
            return False
        if self.lost:
            return any(word.is_noun and _is_thing(word) for word in self.lost)
        return any(_BESIDE.search(text[: word.start]) is not None for word in things)

    @property
    def is_exchange(self) -> bool:
        """Whether a noun that isn't common came in while something is gone: "eingezogen", now "Verwarnung"."""
        return bool(self.lost) and any(
            word.is_noun and not _PERSON.search(word.text) and zipf(word.text) < _COMMON for word in self.new
        )


_COMMON = 4.2
"""From here on nouns are said by the way: "Daten", "Kind", "Meinung"."""
_PERSON = re.compile(r"(?:in|innen)$")
"""Women beside men ("die Beraterin") are mostly who does what a noun of the original names."""


def residue(original: Wording, rewrite: Wording) -> Residue:
    """The words without counterpart; figures, names of the months and words of plain explanation are left out."""
    return _residue(original.text, rewrite.text)


@lru_cache(maxsize=256)
def _residue(before: str, after: str) -> Residue:
    original, rewrite = Wording(before), Wording(after)
    lost, new = _only(original, rewrite.text), _only(rewrite, original.text)
    new = tuple(word for word in new if not _opens_compound(word, before))
    words, left = len(content_words(original)), len(content_words(rewrite))
    return Residue(lost, new, len(lost) / max(1, words), left / max(1, words))


def _opens_compound(word: ContentWord, text: str) -> bool:
    """Whether a noun begins a compound of the text, whatever its stem: "Masern" in "Masernimpfung"."""
    return word.is_noun and len(word.text) >= _SHORT and f" {word.text.lower()}" in f" {text.lower()}"


_SHORT = 3
_SEVERAL, _HALF = 2, 0.5
_BESIDE = re.compile(
    r"(?:\b(?:und|sowie|oder)\s(?:(?:Sie|[a-zäöüßI]\w*)\s){0,4}"
    r"|\b[Bb]ringen Sie\s(?:bitte\s)?(?:[a-zäöüßI]\w*\s){0,2})$"
)
_ACT = re.compile(
    r"(?:ung|ungen|nahme|gabe|lage|zug|gang|tritt|satz|ruf|beginn|ende|heit|keit|schaft|nis|ion|halt|lust|wechsel|schluss|legung|ieren)(?:e?s|en)?$"
)
"""How nouns end that plain language makes a verb of."""


def _is_thing(word: ContentWord) -> bool:
    return _ACT.search(word.text) is None and not word.text.islower()


_APPLICANT = re.compile(
    r"Antragsteller|Antragstellend|Leistungsempfänger|Leistungsbezieher|Betroffene|Adressat"
)
"""Who is "Sie" in every letter."""


def _only(one: Wording, other: str) -> tuple[ContentWord, ...]:
    return tuple(
        word
        for word in content_words(one)
        if word.text[0].isalpha()
        and len(word.text) > 2
        and stem(word.text) not in _common()
        and not is_left(whole_verb(word, one), other)
        and not _APPLICANT.match(word.text)
        and not is_aside(one.text, word.start)
        and not _is_example(one.text, word.start)
        and not _is_announced(one.text, word)
    )


_EXAMPLE = re.compile(r"\b(?:zum Beispiel|z\.\s?B\.|beispielsweise|meistens|etwa)\s[^.!?\n]*$")


def _is_example(text: str, place: int) -> bool:
    """Whether "zum Beispiel" stands before it in its sentence: an example explains."""
    return _EXAMPLE.search(text[:place]) is not None


_ANNOUNCES = re.compile(r"\b(?:(?:[dD]iese|[fF]olgende)[nrs]?|[dD]as\ssind(?:\s(?:die|Ihre))?|nach)\s$")
_COLON = re.compile(r"[^.:;!?\n]{0,40}:")


def _is_announced(text: str, word: ContentWord) -> bool:
    """ "diese Unterlagen:" only announces what follows."""
    announces = _ANNOUNCES.search(text[: word.start]) is not None
    return announces and _COLON.match(text, word.end) is not None


def whole_verb(word: ContentWord, wording: Wording) -> ContentWord:
    """The verb with the prefix that stands apart from it."""
    for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True):
        for group in sentence.verb_groups:
            if (
                group.kind == PLAIN
                and sentence.tokens[group.finite].start + offset == word.start
                and group.lemma
            ):
                return replace(word, text=group.lemma)
    return word


def tells(word: ContentWord) -> bool:
    """Whether it is more than a word of plain explanation: "zwei Dinge", "ein Beispiel"."""
    return stem(word.text) not in _common()


@cache
def _common() -> frozenset[str]:
    return frozenset(stem(word) for row in table("common_words") for word in row[0].split())


_MOST, _FEWEST = 0.75, 2
_STEM, _SHORTEST = 7, 4


def lost_sentences(original: Wording, rewrite: Wording) -> Iterator[Span]:
    """Sentences and parts behind a semicolon of which hardly a telling word is left."""
    for start, end in original.spans:
        cuts = [start, *(match.end() for match in _PART.finditer(original.text, start, end)), end]
        for first, last in pairwise(cuts):
            words = [word for word in content_words(original, ((first, last),)) if word.text[0].isalpha()]
            lost = [word for word in words if not is_left(word, rewrite.text)]
            kept = _FIGURE.findall(original.text[first:last])
            if kept and any(figure in rewrite.text for figure in kept):
                continue
            if len(words) >= _FEWEST and len(lost) >= _MOST * len(words):
                yield first, last
            elif len(words) > len(lost):
                yield from _lost_claims(original, (first, last), rewrite)


def _lost_claims(original: Wording, span: Span, rewrite: Wording) -> Iterator[Span]:
    """Main clauses beside others of which no telling word is left: "Wer ..., muss die Leistung zurückzahlen"."""
    for scope in scopes(original):
        if (
            scope.kind != MAIN
            or not span[0] <= scope.start < span[1]
            or scope.end - scope.start >= span[1] - span[0] - 1
        ):
            continue
        words = [word for word in content_words(original, scope.parts, light=True) if word.text[0].isalpha()]
        telling = any(not word.is_light for word in words)
        if telling and len(words) >= _FEWEST and not any(is_left(word, rewrite.text) for word in words):
            yield scope.start, scope.end


@lru_cache(maxsize=32768)
def _frame(found: str) -> str:
    """The beginning and the consonants of a stem, for verbs that change their vowel: "Aushub" and "ausheben".

    Of foreign words the beginning alone: "Hospitation" and "hospitieren", "Desinfektion" and "desinfizieren".
    """
    foreign = _FOREIGN.search(found)
    if foreign is not None and foreign.start() >= _SHORTEST:
        return f"{found[: min(foreign.start(), _SHORTEST + 1)]}~"
    bare = _VOWELS.sub("", found)
    return f"{found[:3]}{bare}" if len(bare) >= _SHORTEST else ""


_FOREIGN = re.compile(r"(?:[aiu]?tion?|ier|atur)$")
_VOWELS = re.compile(r"[aeiou]")


@lru_cache(maxsize=512)
def _frames_of(text: str) -> frozenset[str]:
    return frozenset(_frame(one) for one in stems_of(text)) - {""}


def is_left(word: ContentWord, text: str) -> bool:
    """Whether the text says the word in any form, inside of another word or by one that the tables give for it."""
    if _frame(stem(word.text)) in _frames_of(text) or any(
        _frame(part) in _frames_of(text) for part in parts_of(word.text)[:1]
    ):
        return True
    short = stem(word.text)[:_STEM]
    inside = len(short) >= _SHORTEST and short in _joined_stems(text)
    parted = not word.is_noun and bool(forms_of(stem(word.text)) & parted_verbs(text))
    return inside or parted or is_said(word, text) or has_counterpart(word.text, text)


@lru_cache(maxsize=512)
def _joined_stems(text: str) -> str:
    """All stems in one string: a stem has no blank, so what stands in it stands in one of them."""
    return " ".join(stems_of(text))


@lru_cache(maxsize=512)
def parted_verbs(text: str) -> frozenset[str]:
    """Stems of verbs whose prefix stands apart: "sagen ... ab" is "absagen"."""
    found = (group for one in Wording(text).sentences for group in one.verb_groups)
    return frozenset(stem(group.lemma) for group in found if group.kind == PLAIN and group.lemma)


_FIGURE = re.compile(r"\d[\d.,]*\d|\d{2,}")
"""A figure that is there proves that its sentence is."""
_PART = re.compile(r";\s")
