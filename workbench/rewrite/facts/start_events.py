"""What a span of time counts from, in the words of the text: "innerhalb einer Woche nach der Geburt"."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import ContentWord, content_words, is_said
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.plain import plain, words_of
from workbench.rewrite.facts.synonyms import has_counterpart
from workbench.rewrite.facts.wording import is_named
from workbench.rewrite.guard import Wording

_BEHIND = re.compile(
    r"(?:\s(?:[A-Z]\w*|lang|Zeit|\w+lich))?,?\s(?P<side>nach(?:dem)?|ab|seit(?:dem)?|vor|bevor|sobald|vom)\b(?P<event>[^.;:!?]{3,90})"
)
_PLAIN = frozenset(
    "tag datum beginn ende ablauf zeitpunkt eintritt monat jahr woche frist start anfang antritt schluss".split()
)


@dataclass(frozen=True, slots=True)
class StartEvent:
    """The words of the event behind a span of time at `start:end`."""

    start: int
    end: int
    words: tuple[ContentWord, ...]


@lru_cache(maxsize=512)
def start_events(text: str) -> tuple[StartEvent, ...]:
    """The events in text order."""
    shown = plain(text)
    wording = Wording(text)
    found = []
    for one in figures(text).quantities:
        match = _BEHIND.match(shown, one.end) if one.is_time else None
        if match is None:
            continue
        stop = _stop(match["event"], match["side"] in _CLAUSES)
        span = (match.start("event"), match.start("event") + stop)
        words = tuple(
            word
            for word in content_words(wording, (span,), light=True)
            if word.is_noun or match["side"] in _CLAUSES
        )
        if words:
            found.append(StartEvent(*span, words))
    return tuple(found)


_TERM = "frist"
_CLAUSES = frozenset({"nachdem", "seitdem", "bevor", "sobald"})
_STOP = re.compile(
    r",(?!\s(?:\w+\s)?(?:dem|der|den|das|die|dass)\b)|\s(?:ist|sind|hat|haben|wird|werden|muss|müssen|kann|können|soll|beim|bei|zu|zur|zum|schriftlich)\b"
)


_CLAUSE_STOP = re.compile(r",|\s(?:ist|sind|hat|haben|wird|werden|muss|müssen|kann|können|soll)\b")


def _stop(event: str, clause: bool) -> int:
    """Where the event ends; a clause goes on to its verb: "nachdem wir den Brief zur Post gegeben haben"."""
    match = (_CLAUSE_STOP if clause else _STOP).search(event)
    return match.start() if match and match.start() > 2 else len(event)


def other_event(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of the event of the original and of quite another one in the rewrite."""
    before, after = start_events(original), start_events(rewrite)
    if not before or not after:
        return None
    for one in before:
        telling = _telling(one, original)
        if not telling:
            continue
        if any(_is_same(telling, other, rewrite, original) for other in after):
            continue
        other = after[0]
        return (one.start, one.end), (other.start, other.end)
    return None


_PHRASE = re.compile(
    r"\s?(?:[a-zäöüßI]\w*\s)*?(?P<noun>[A-ZÄÖÜ][\wäöüß-]+)(?:\s(?:de[sr]|diese[sr]|[Ii]hre[sr]|eine[sr]|seine[sr])\s(?:[a-zäöüß]+e[nr]\s)?(?P<of>[A-ZÄÖÜ][\wäöüß-]+))?"
)


def _telling(one: StartEvent, text: str) -> list[ContentWord]:
    """The noun of the event and the one it belongs to: "Eingang des Gutachtens"."""
    match = _PHRASE.match(text[one.start : one.end])
    named = set(match.groups()) if match else set()
    found = (word for word in one.words if word.text in named and word.text.lower() not in _PLAIN)
    return [replace(word, text=_OF_TIME.sub("", word.text)) for word in found]


_OF_TIME = re.compile(
    rf"(?<=\w{{3}})(?:(?<=ung|ion|tät)s|(?<=heit|keit)s|(?<=schaft)s)?(?:{'|'.join(sorted(_PLAIN))})s?$"
)
""" "Kursbeginn" tells of the course."""


def _is_same(telling: list[ContentWord], other: StartEvent, rewrite: str, original: str) -> bool:
    said = rewrite[other.start : other.end]
    if all(word.text.lower() in _PLAIN for word in other.words if word.is_noun):
        # "vor dem Start" doesn't say of what, "nach Ende der Frist" does
        return _TERM not in said.lower() or _TERM in original.lower()
    said += "".join(f" {_OF_TIME.sub('', word)}" for word in words_of(said))
    if all(is_said(word, said) or has_counterpart(word.text, said) for word in telling):
        return True
    fresh = [
        word
        for word in other.words
        if word.is_noun and not is_said(word, original) and not has_counterpart(word.text, original)
    ]
    if (
        not fresh
        and all(is_said(word, rewrite) for word in telling)
        and any(is_said(word, said) for word in telling)
    ):
        return True
    last = telling[-1]
    if has_counterpart(last.text, said) and not is_named(last.text, said):
        return True  # "nach Begründung des Wohnsitzes" is "nachdem Sie hierher gezogen sind"
    return not fresh and (is_said(last, said) or has_counterpart(last.text, said))
