"""The telling words of a part of a text, and which of them another text doesn't have in any form."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.tables import table
from workbench.rewrite.facts.wording import is_named, stem, stems_of
from workbench.rewrite.guard import Wording

_TELLING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_PREFIX = re.compile(
    r"(?:ab|an|auf|aus|be|bei|dar|durch|ein|ent|er|fest|fort|frei|heraus|hin|hinzu|mit|nach|nieder|über|um|unter|ver|vor"
    r"|voraus|weg|weiter|wieder|zer|zu|zurück|zusammen)?(?:ge|zu)?(?=[a-zäöü]{4})"
)
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class ContentWord:
    """A noun, verb, adjective or number at `start:end`. `is_light`: it says little ("Fall", "erfolgen")."""

    start: int
    end: int
    text: str
    is_noun: bool
    is_light: bool


@lru_cache(maxsize=512)
def _content(text: str) -> tuple[ContentWord, ...]:
    wording = Wording(text)
    return tuple(
        ContentWord(
            token.start + offset,
            token.end + offset,
            token.text,
            token.pos in {"NOUN", "PROPN", "NUM"},
            _is_light(token.lemma, token.text),
        )
        for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True)
        for token in sentence.tokens
        if token.pos in _TELLING and not token.tag.startswith(("VA", "VM"))
    )


def content_words(
    wording: Wording, spans: tuple[Span, ...] | None = None, light: bool = False
) -> tuple[ContentWord, ...]:
    """The telling words inside of the spans, or of the whole wording; `light` ones too if asked for."""
    return tuple(
        word
        for word in _content(wording.text)
        if (light or not word.is_light)
        and (spans is None or any(start <= word.start < end for start, end in spans))
    )


def missing(words: tuple[ContentWord, ...], text: str) -> tuple[ContentWord, ...]:
    """Those that the text has in no form, part or known synonym."""
    return tuple(word for word in words if not is_said(word, text))


def share_missing(words: tuple[ContentWord, ...], text: str) -> float:
    """How many of the words the text doesn't have, from 0 to 1; 0 where there are none."""
    return len(missing(words, text)) / len(words) if words else 0.0


def share_gone(
    words: tuple[ContentWord, ...], original: Wording, spans: tuple[Span, ...], rewrite: Wording
) -> float:
    """As `share_missing`, but words that the original also has outside of the spans prove nothing, on either side."""
    outside = frozenset(
        stem(word.text)
        for word in content_words(original, light=True)
        if not any(start <= word.start < end for start, end in spans)
    )
    own = tuple(word for word in words if stem(word.text) not in outside)
    if not own:
        return share_missing(words, rewrite.text)
    left = " ".join(
        word.text for word in content_words(rewrite, light=True) if stem(word.text) not in outside
    )
    return share_missing(own, left) if left else 1.0


def is_said(word: ContentWord, text: str) -> bool:
    """Whether the text says it: the word, a word of its family, or a synonym."""
    if is_named(word.text, text):
        return True
    known = stems_of(text)
    groups = _paraphrases()
    mine = {stem(word.text), telling_root(word.text)} - {""}
    if any(
        mine & group and any(one in group or telling_root(one) in group for one in known) for group in groups
    ):
        return True
    key = telling_root(word.text)
    return len(key) >= _SHORTEST and any(key in one or (len(one) > _SHORTEST and one in key) for one in known)


@lru_cache(maxsize=32768)
def root(word: str) -> str:
    """The stem without the prefixes of verbs: "eingereichten" -> "reich"."""
    if _WHOLE.match(word):
        return stem(word)
    return stem(_PREFIX.sub("", word.lower(), count=1))


def telling_root(word: str) -> str:
    """The root; "" where it says too little: "Antrag" is no "Vertrag"."""
    found = root(word)
    return "" if found in _COMMON_ROOTS else found


_WHOLE = re.compile(
    r"bekomm|bekam|erhalt|erhält|erhielt|enthalt|enthält|verhalt|gehör|gelt|gesetz|gebühr|bericht|beruf",
    re.IGNORECASE,
)


@cache
def _paraphrases() -> tuple[frozenset[str], ...]:
    return tuple(
        frozenset(
            form
            for word in row[0].split("|")
            for form in (stem(word), root(word))
            if form not in _COMMON_ROOTS or form == stem(word)
        )
        for row in table("paraphrases")
    )


_COMMON_ROOTS = frozenset(
    "geb gab nehm nomm nahm nahme geh gang komm kunft stell setz leg lag halt lass mach tret tritt bring zieh zug zog"
    " schliess schluss schloss schreib schrift schrieb sag fall steh stand trag wend ruf fuhr richt werf wurf"
    " weis wies gleich statt stimm schein teil wirk such hol nutz stand lauf ruf".split()
)
"""What is left of many verbs without their prefix: it says nothing of what they mean."""


@cache
def _light_words() -> frozenset[str]:
    return frozenset(stem(word) for row in table("light_words") for word in row[0].split())


def is_light(word: str) -> bool:
    """Whether the word says little by itself: "Fall", "ganz"."""
    return stem(word) in _light_words()


def _is_light(lemma: str, text: str) -> bool:
    return stem(lemma) in _light_words() or stem(text) in _light_words()
