"""The exceptions of a wording: from "außer" or "es sei denn" to the end of what they take out."""

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.conditions import phrase_end
from workbench.rewrite.facts.content import ContentWord, content_words, is_said
from workbench.rewrite.facts.cues import Cue, cues
from workbench.rewrite.facts.scopes import scope_at
from workbench.rewrite.guard import Wording

_MARKS = ",;:.!?–"
_REFERS = ("hiervon", "davon", "das gilt", "dies gilt", "gilt", "gelten")

_PREPOSITIONS = ("außer", "ausser", "abgesehen", "mit ausnahme", "unter ausnahme", "bis auf")


@dataclass(frozen=True, slots=True)
class Exemption:
    """An exception: the word that opens it and the telling words of what is taken out."""

    start: int
    end: int
    words: tuple[ContentWord, ...]


@lru_cache(maxsize=512)
def exceptions(text: str) -> tuple[Exemption, ...]:
    """The exceptions in text order."""
    wording = Wording(text)
    found = []
    for cue in cues("exceptions", text):
        if cue.kind == "exception":
            start, end = _reach(wording, cue)
            words = content_words(wording, ((start, end),))
            telling = tuple(word for word in words if not _MARK.match(word.text))
            found.append(Exemption(start, end, telling or words))
    return tuple(found)


_MARK = re.compile(r"ausgenommen|abgesehen|ausnahme|ausnahmsweise|ausgeschlossen", re.IGNORECASE)
"""Says that something is taken out, not what."""


def mentions_exception(text: str) -> bool:
    """Whether a word stands there that surely takes something out."""
    return any(cue.kind == "exception" for cue in cues("exceptions", text))


_TOPIC = re.compile(r"Ausnahmen?|Härtef[aä]ll\w*|Sonderf[aä]ll\w*|Sonderregel\w*")


_THERE_IS = re.compile(
    r"\bAusnahmen?\b[^.;!?]{0,20}(?:\b(?:gibt|gilt|gelten|ist|sind|wenn)\b|:)"
    r"|\b(?:gibt es|gilt)\b[^.;!?]{0,20}\bAusnahme"
)


def takes_out(text: str) -> bool:
    """Whether a word takes something out, rather than only naming exceptions: "Ausnahmen sind zu beantragen"."""
    found = [cue for cue in cues("exceptions", text) if cue.kind == "exception"]
    return _THERE_IS.search(text) is not None or any(
        not _TOPIC.fullmatch(text[cue.start : cue.end]) for cue in found
    )


_OTHERWISE = re.compile(r"\b(?:sonst|ansonsten|andernfalls|übrigen|anderen|restlichen)\b", re.IGNORECASE)


def is_said_of_excepted(original: str, rewrite: str, place: Span) -> bool:
    """Whether the sentence of the rewrite at the place is about what the original takes out: "Montags ist es zu"."""
    wording = Wording(rewrite)
    start, end = wording.sentence_around(place[0]) or place
    said = rewrite[start:end]
    if _OTHERWISE.search(said) or len(wording.spans) < _TWO:
        return False
    return any(is_said(word, said) for one in exceptions(original) for word in one.words)


_TWO = 2


def hints_at_exception(text: str) -> bool:
    """Whether any word stands there that may take something out: "nur", "aber", "nicht"."""
    return bool(cues("exceptions", text))


def _reach(wording: Wording, cue: Cue) -> Span:
    """The clause of the cue, or all behind it; the whole sentence where it speaks of the sentence before."""
    first, last = wording.sentence_around(cue.start) or (cue.start, cue.end)
    said = wording.text[cue.start : cue.end].lower()
    behind = wording.text[cue.end : last].strip(_MARKS + " \n")
    if (
        not behind
        or any(word in said for word in _REFERS)
        or wording.text[first : cue.start].strip() in {"Das", "Dies"}
    ):
        start = max((wording.text.rfind(mark, first, cue.start) for mark in ",;:"), default=-1)
        return (max(first, start + 1), last)
    stop = min(
        (place for mark in ";:" if (place := wording.text.find(mark, cue.end, last)) > 0), default=last
    )
    scope = scope_at(wording, cue.start)
    if scope is not None and said.startswith(_PREPOSITIONS) and not said.endswith("wenn"):
        return (cue.start, max(cue.end, min(stop, phrase_end(scope, cue.end))))
    return (cue.start, stop)
