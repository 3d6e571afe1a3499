"""Words that mean the opposite of each other, with their denials: "unpfändbar" and "kann gepfändet werden"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import RELATIVE
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.cues import Cue, cues
from workbench.rewrite.facts.denials import denials, is_attribute, is_doubled
from workbench.rewrite.facts.scopes import CONDITION, scope_at
from workbench.rewrite.guard import Wording

_LIMITS = frozenset("nur erst lediglich ausschließlich außer höchstens solange bis sonst auch kaum".split())
_RULED = frozenset({"Erlaubtheit"})
_BROAD = frozenset({"Erlaubnis", "Bedarf"})
"""Kinds whose words nearly every sentence has: they only tell something where each side has one."""


_ONLY = re.compile(
    r"\b(?:[nN]ur|[aA]usschließlich|[lL]ediglich)\s(?:\w+,?\s){0,3}(?:wer|wenn|wo|mit|für|die|der|den|dort|hier|an|am|auf|in|im|bei|beim)\b"
)
"""Whom "nur" allows something, the others are forbidden it: "nur wer eine Erlaubnis hat, darf"."""
_COMPARES = re.compile(r"\b(?:früher|später|eher|mehr|länger|weniger|kürzer|höher|vor|nach)\b", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:[Bb]is\s(?:zu[rm]?|dass|Sie|die|der|das|ein)|[Ss]olange|[Vv]or(?:her)?)\b")
_NOT_BEFORE = re.compile(r"\berst\b[^.;!?]*\b(?:wenn|nach|nachdem|sobald|dann|ab|mit)\b")
_SELF = frozenset({"Aufschub"})
"""Kinds whose words say the same in ways too different to be counted: "hemmt" and "müssen erst einmal nicht"."""
_LIFTED = re.compile(r"\b(?:entf[aä]ll\w*|aufgehoben|ausgesetzt|beendet|endet|erlischt|erlischen)\b")
"""What denies without a word of denial: "Die sofortige Vollziehung entfällt"."""
_LIKELY = "?"
"""Behind kinds whose words may be about two things: they only make it likely that the sense was turned."""
_DENYING = frozenset(
    {
        "Aufschub",
        "Pflicht",
        "Öffentlichkeit",
        "Übertragung",
        "Bestehen",
        "Kosten",
        "Gültigkeit",
        "Ersatz?",
        "Fortbestand?",
    }
)
"""Kinds with words of which a denial is part."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Places of a word and of what means its opposite in the other wording. `kind`: what they are about."""

    kind: str
    original: Span
    rewrite: Span
    sure: bool


@dataclass(frozen=True, slots=True)
class _Sign:
    start: int
    end: int
    plain: bool
    positive: bool
    clear: bool


def turns(original: str, rewrite: str) -> list[Turn]:
    """What the one wording says and the other denies, by kinds of which each wording uses one side only."""
    before, after = _signs(original), _signs(rewrite)
    found = []
    for kind, was in before.items():
        now = after.get(kind, ())
        if not now or len({one.positive for one in (*was,)}) > 1 or len({one.positive for one in now}) > 1:
            continue
        if was[0].positive == now[0].positive or (kind in _BROAD and len(was) + len(now) > 2):
            continue
        if was[0].plain == now[0].plain and kind not in _SELF:
            continue  # the same side of the pair: whether it is denied is counted elsewhere
        if kind in _BROAD and _COMPARES.search(original) and not (was[0].clear and now[0].clear):
            continue  # "früher als ... ist unzulässig" is "dürfen erst"
        if kind in _BROAD and (_ONLY.search(original) or _ONLY.search(rewrite)):
            continue
        if any(
            _UNTIL.search(one) and _NOT_BEFORE.search(other)
            for one, other in ((original, rewrite), (rewrite, original))
        ):
            continue  # "bis zur Vorlage ausgeschlossen" is "darf erst, wenn ... vorliegt"
        only = kind in _RULED and (_ONLY.search(original) or _ONLY.search(rewrite))
        clear = not kind.endswith(_LIKELY) and not only and all(one.clear for one in (*was, *now))
        found.append(Turn(kind, (was[0].start, was[0].end), (now[0].start, now[0].end), clear))
    return found


def agrees(original: str, rewrite: str) -> bool:
    """Whether one says and the other denies the opposite: "bleibt gleich", "ändert sich nicht"."""
    before, after = _signs(original), _signs(rewrite)
    return any(
        was[0].positive == now[0].positive and was[0].plain != now[0].plain
        for kind, was in before.items()
        if (now := after.get(kind, ()))
    )


@lru_cache(maxsize=512)
def _signs(text: str) -> dict[str, tuple[_Sign, ...]]:
    wording = Wording(text)
    found: dict[str, list[_Sign]] = {}
    for cue in cues("antonyms", text):
        if cue.kind != "none" and not is_aside(text, cue.start) and not _is_no_sign(wording, cue):
            found.setdefault(cue.kind, []).append(_sign(wording, cue))
    return {kind: tuple(signs) for kind, signs in found.items()}


def _is_no_sign(wording: Wording, cue: Cue) -> bool:
    """Whether the word allows nothing by itself: "ohne Genehmigung darf nicht" is a ban with a way out."""
    scope = scope_at(wording, cue.start)
    parts = scope.parts if scope is not None else ((cue.start, cue.end),)
    doubled = cue.kind in _BROAD and any(is_doubled(wording.text, start, end) for start, end in parts)
    return doubled or _ends_in_article(wording.text, cue)


def _ends_in_article(text: str, cue: Cue) -> bool:
    """Whether the "ein" at its end belongs to a noun: "Wir zahlen Ihnen ein Drittel"."""
    return text[cue.start : cue.end].endswith(" ein") and _NOUN_BEHIND.match(text, cue.end) is not None


_NOUN_BEHIND = re.compile(r"\s(?:[a-zäöüß]+es\s)?[A-ZÄÖÜ]")


def _is_split(text: str, cue: Cue) -> bool:
    """Whether the word is a verb with its prefix behind it, so that a denial between them denies it."""
    return _PREFIX_LAST.search(text[cue.start : cue.end]) is not None


_PREFIX_LAST = re.compile(r"\s(?:auf|ab|aus|ein|an|vor|fort|weiter|weg)$")


def _sign(wording: Wording, cue: Cue) -> _Sign:
    scope = scope_at(wording, cue.start)
    parts = scope.parts if scope is not None else ((cue.start, cue.end),)
    denied = [
        one
        for one in denials(wording.text).strong
        if any(start <= one.start < end for start, end in parts)
        and wording.text[one.start : one.end].lower() != "ohne"
        and not (
            cue.kind in _DENYING and cue.start <= one.start < cue.end and not _is_split(wording.text, cue)
        )
        and not is_aside(wording.text, one.start)
        and not is_attribute(wording.text, one.start)
    ]
    denied += [
        one
        for one in denials(wording.text).double
        if one.start < cue.start < one.end
        and wording.text[one.start : one.end].lower().startswith(("nicht", "kein"))
    ]
    if cue.kind in _SELF and not denied and _LIFTED.search(scope.text_of(wording) if scope else wording.text):
        positive = cue.strength != "plus"
        return _Sign(cue.start, cue.end, cue.strength == "plus", positive, clear=False)
    words = {token.text.lower() for token in scope.tokens} if scope is not None else set()
    words -= set(wording.text[cue.start : cue.end].lower().split())
    stated = scope is None or scope.kind not in CONDITION | {RELATIVE}
    restricted = cue.kind in _BROAD and _ONLY.search(wording.text) is not None
    clear = stated and not restricted and not words & _LIMITS and len(denied) < 2
    return _Sign(
        cue.start, cue.end, cue.strength == "plus", (cue.strength == "plus") != (len(denied) % 2 == 1), clear
    )
