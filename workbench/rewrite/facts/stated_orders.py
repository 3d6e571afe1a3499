"""Verbs and adjectives that say of two events which comes first: "vorausgehen", "folgen", "vorherig", "mit der"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.grammar.questions import FINITE
from workbench.language.sentence import Sentence
from workbench.rewrite.guard import Wording

EARLIER_FIRST, LATER_FIRST = "earlier first", "later first"
"""Which of the two parts of the sentence comes first in time: the one in front, or the one behind."""

_PRECEDES = re.compile(
    r"\b(?:voraus|voran)(?:zu)?(?:geh|gegangen|ging)\w*|\bg(?:eht|ehen|ing|ingen)\b.*\b(?:voraus|voran)\b"
)
_FOLLOWS = re.compile(
    r"\b(?:nach)?(?:zu)?(?:ge)?folg(?:t|en|te)\b|\banzuschließen\b|\banschließen\b|\bschließ(?:t|en)\ssich\b.*\ban\b"
)
_PRESUPPOSES = re.compile(
    r"\b(?:setz(?:t|en)\b.*\bvoraus\b|vorauszusetzen\b|voraussetz\w+|bedürfen\b|bedarf\b|erforder(?:t|n)\b|verlang(?:t|en)\b"
    r"|brauch(?:t|en)\b|benötig(?:t|en)\b)"
)
_EARLIER = re.compile(r"\b(?:vorherig|vorausgehend|vorangehend|vorig)\w*\b|\b(?:zuvor|vorher|vorab)\b")
_AFTER_EARLIER = re.compile(
    r"\b(?:[Nn]ach|[Bb]ei|[Mm]it|[Oo]hne)\s(?:eine[rms]?\s|Ihre[rms]?\s|die\s|den\s)?(?:vorherige|vorausgehende)[rmns]?\s(?P<event>[A-ZÄÖÜ][\wäöüß-]+(?:\s(?:des|der|durch)\s(?:[a-zäöüß]+\s){0,2}[A-ZÄÖÜ][\wäöüß-]+)*)"
)
_CONDITION_OF = re.compile(
    r"Voraussetzung(?:en)?\s(?:für|der|des)\s(?P<last>[^.;,]+?)\s(?:ist|sind)\s(?P<first>[^.;]+)"
    r"|(?P<first2>[^.;,]+?)\s(?:ist|sind)\s(?:eine\s|die\s)?Voraussetzung\s(?:für|der|des)\s(?P<last2>[^.;,]+)"
)
_AIM = re.compile(r"(?:Für|Zur|Zum)\b")
_BEFOREHAND = re.compile(r"\b(?:zuvor|vorher|vorab)\b")
""" "Für die Teilnahme ist zuvor eine Einweisung nötig"."""
_WITH = re.compile(
    r"\bMit\s(?:der|dem|seiner|ihrer|Ihrer|seinem|ihrem|Ihrem)\s(?P<first>[^.;,]+?)\s"
    r"(?P<verb>wird|werden|tritt|treten|beginnt|beginnen|entsteht|entstehen|endet|enden|erlischt|erlöschen|geht|gehen"
    r"|gilt|gelten|kommt|ist|läuft)\b(?P<last>[^.;]+)"
)
_ENDS = re.compile(
    r"\b(?:endet|enden|erlischt|erlöschen|ungültig|unwirksam|hinfällig|verlier(?:t|en)|entfäll(?:t|en))\b|\b(?:nicht|kein\w*)\b"
)
_HINT = re.compile(r"[Vv]ora|[Vv]orher|[Vv]ori|zuvor|vorab|folg|schließ|Mit\b|Voraussetzung")
_AHEAD = re.compile(r"(?:Auf|An)\s(?:den|die|das|dem|der|eine[nm]?|Ihren?|Ihr|diesen?)\b")
_NO_EVENT = re.compile(r"(?:wie|als)\sfolgt|[Ff]olge\sleisten|infolge")

Order = tuple[Span, str, Span, Span]


@lru_cache(maxsize=512)
def stated_orders(text: str) -> tuple[Order, ...]:
    """Place, kind and the two parts of each such statement, in code points."""
    if _HINT.search(text) is None:
        return ()
    wording = Wording(text)
    return tuple(
        (_moved(place, offset), kind, _moved(one, offset), _moved(other, offset))
        for (offset, _), sentence in zip(wording.spans, wording.sentences, strict=True)
        for place, kind, one, other in _orders(sentence)
    )


def _moved(span: Span, offset: int) -> Span:
    return span[0] + offset, span[1] + offset


def _orders(sentence: Sentence) -> Iterator[Order]:
    """At most one order a sentence: the surest saying counts."""
    text = sentence.text
    if match := _CONDITION_OF.search(text):
        if _EARLIER.search(text):
            side = "" if match["first"] else "2"
            yield match.span(), EARLIER_FIRST, match.span(f"first{side}"), match.span(f"last{side}")
        return
    cut = _finite(sentence)
    if cut is None:
        return
    front, behind = (0, cut), (cut, len(text))
    if match := _PRECEDES.search(text):
        kind = LATER_FIRST if _is_dative(sentence) else EARLIER_FIRST
        yield match.span(), kind, front, behind
    elif (match := _PRESUPPOSES.search(text)) and ("voraus" in match[0] or _EARLIER.search(text, cut)):
        yield match.span(), LATER_FIRST, front, behind
    elif match := _AFTER_EARLIER.search(text):
        event = match.span("event")
        yield (
            match.span(),
            EARLIER_FIRST,
            event,
            (0, match.start()) if match.start() > cut else (event[1], len(text)),
        )
    elif (match := _FOLLOWS.search(text)) and _NO_EVENT.search(text) is None:
        kind = EARLIER_FIRST if _AHEAD.match(text) or _is_dative(sentence) else LATER_FIRST
        yield match.span(), kind, front, behind
    elif _AIM.match(text) and (match := _BEFOREHAND.search(text, cut)):
        yield match.span(), LATER_FIRST, front, behind
    elif (match := _WITH.match(text)) and _ENDS.search(text, cut) is None:
        yield match.span(), EARLIER_FIRST, match.span("first"), (match.start("verb"), len(text))


def _finite(sentence: Sentence) -> int | None:
    """Where the first finite verb of the main clause stands."""
    return next((one.start for one in sentence.tokens if one.tag in FINITE), None)


def _is_dative(sentence: Sentence) -> bool:
    """Whether the sentence begins with what is in the dative: "Dem Einbau geht ... voraus"."""
    for token, readings in zip(sentence.tokens, sentence.readings, strict=True):
        if token.tag in {"NN", "NNA", "NE"}:
            cases = {reading.case for reading in readings or ()}
            return "dat" in cases and "nom" not in cases
        if token.tag not in {"ART", "ADJA", "PPOSAT", "PDAT", "PIAT", "CARD"}:
            return False
    return False
