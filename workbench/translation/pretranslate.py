"""Filling a form with the translations that the office already has."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from workbench.model.document import Document, Segment
from workbench.model.translation import TranslationPair
from workbench.translation.placeholders import PlaceholderError, carry_over, core, tagged

REVIEWED_STATES = frozenset({"freigegeben", "geprüft"})
"""States in which a person who knows the language has approved the translation."""

_REJECTED_STATES = frozenset({"abgelehnt", "gesperrt", "veraltet"})
_NOT_FOR_READERS = frozenset({"comment", "hidden"})
_BLANKS = re.compile(r"\s+")
_HYPHENS = {ord("\N{SOFT HYPHEN}"): None, ord("\N{NON-BREAKING HYPHEN}"): "-", ord("\N{HYPHEN}"): "-"}
_SCRIPT_SUBTAG = 4


@dataclass(frozen=True, slots=True)
class UnusedTranslation:
    """A translation that exists but does not fit its passage, and the German sentence that says why."""

    segment: str
    pair: TranslationPair
    cause: str


@dataclass(frozen=True, slots=True)
class PretranslationResult:
    """Translations by segment id, and the passages that stay German (`missing`, in reading order).

    `unreviewed` are translated segments whose translation nobody has approved; each segment of `unused` is
    missing too. Comments, hidden text and passages without a letter need no translation and are in neither.
    """

    targets: dict[str, str]
    missing: tuple[str, ...]
    unreviewed: frozenset[str] = frozenset()
    unused: tuple[UnusedTranslation, ...] = ()


def exact_matches(
    document: Document, pairs: Iterable[TranslationPair], language: str
) -> PretranslationResult:
    """What the pairs have for the passages of `document`: the same German text but for blanks.

    A passage with check boxes or fields at its edges also takes the translation of the text between them. Of
    several pairs with the same German text a reviewed one goes first, then the earlier one.
    """
    known = _by_source(pairs, language)
    targets: dict[str, str] = {}
    missing: list[str] = []
    unreviewed: set[str] = set()
    unused: list[UnusedTranslation] = []
    for segment in document.segments:
        if not needs_translation(segment):
            continue
        for pair, target in _candidates(segment, known):
            if isinstance(target, PlaceholderError):
                unused.append(UnusedTranslation(segment.id, pair, str(target)))
                continue
            targets[segment.id] = target
            if not is_reviewed(pair):
                unreviewed.add(segment.id)
            break
        else:
            missing.append(segment.id)
    fitting = tuple(entry for entry in unused if entry.segment not in targets)
    return PretranslationResult(targets, tuple(missing), frozenset(unreviewed), fitting)


def needs_translation(segment: Segment) -> bool:
    """Whether readers see words in the passage: not for comments, hidden text and what has no letter."""
    return segment.kind not in _NOT_FOR_READERS and _has_letters(segment)


def translation_of(text: str, pairs: Iterable[TranslationPair], language: str) -> str:
    """The translation of a plain sentence, "" if there is none."""
    found = _by_source(pairs, language).get(normalised(text), [])
    return found[0].target if found else ""


def is_reviewed(pair: TranslationPair) -> bool:
    """Whether a person has approved this translation."""
    return pair.state.strip().lower() in REVIEWED_STATES


def normalised(text: str) -> str:
    """`text` for comparing: composed letters, one kind of blank and of hyphen, no soft hyphens."""
    plain = unicodedata.normalize("NFC", text).translate(_HYPHENS)
    return _BLANKS.sub(" ", plain).strip()


def _candidates(
    segment: Segment, known: Mapping[str, list[TranslationPair]]
) -> Iterator[tuple[TranslationPair, str | PlaceholderError]]:
    whole = tagged(segment)
    before, middle, behind = core(segment)
    sources = [(whole, "", "")] if whole == middle else [(whole, "", ""), (middle, before, behind)]
    for source, start, end in sources:
        for pair in known.get(normalised(source.text), []):
            try:
                yield pair, start + carry_over(source, pair.target) + end
            except PlaceholderError as error:
                yield pair, error


def _by_source(pairs: Iterable[TranslationPair], language: str) -> dict[str, list[TranslationPair]]:
    known: dict[str, list[TranslationPair]] = {}
    for pair in pairs:
        usable = pair.target.strip() and pair.state.strip().lower() not in _REJECTED_STATES
        if usable and _fits(pair.language, language):
            known.setdefault(normalised(pair.source), []).append(pair)
    for found in known.values():
        found.sort(key=lambda pair: not is_reviewed(pair))
    return known


def _fits(offered: str, wanted: str) -> bool:
    """Whether a translation in `offered` serves a reader of `wanted`: a region may differ in detail, a script not."""
    one, other = (_subtags(code) for code in (offered, wanted))
    shorter, longer = sorted((one, other), key=len)
    if longer[: len(shorter)] != shorter:
        return False
    return not any(len(subtag) == _SCRIPT_SUBTAG for subtag in longer[len(shorter) :])


def _subtags(code: str) -> list[str]:
    return code.strip().lower().replace("_", "-").split("-")


def _has_letters(segment: Segment) -> bool:
    text, place = [], 0
    for mark in segment.placeholders:
        text.append(segment.text[place : mark.offset])
        place = mark.end
    text.append(segment.text[place:])
    return any(character.isalpha() for character in "".join(text))
