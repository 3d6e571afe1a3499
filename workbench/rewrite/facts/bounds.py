"""Whether a quantity is a limit: below, at most, at least, above, within; or the value itself."""

import re

from workbench.rewrite.facts.told_lengths import tells_length

BELOW, AT_MOST, EXACT, AT_LEAST, ABOVE, WITHIN = "<", "<=", "=", ">=", ">", "in"
SHOWN = {
    BELOW: "weniger als",
    AT_MOST: "höchstens",
    EXACT: "genau",
    AT_LEAST: "mindestens",
    ABOVE: "mehr als",
    WITHIN: "innerhalb von",
}
OPPOSITE = {ABOVE: AT_MOST, AT_MOST: ABOVE, BELOW: AT_LEAST, AT_LEAST: BELOW}
"""What a limit becomes when the sentence around it is denied."""
_COMPARATIVE_UP = (
    r"(?:mehr|höher|größer|länger|älter|öfter|häufiger|weiter|später|dicker|breiter|tiefer|schwerer"
    r"|stärker|teurer|schneller|lauter|wärmer|heißer|besser|reicher|öfters|voller|steiler|jenseits)"
)
_COMPARATIVE_DOWN = (
    r"(?:weniger|geringer|niedriger|kleiner|kürzer|jünger|seltener|früher|dünner|schmaler|leichter|flacher"
    r"|billiger|langsamer|leiser|kälter|kühler|schlechter|schwächer|enger|näher|eher|niedrigerer|geringerer|ärmer)"
)
_NOT = r"(?:nicht|kein(?:e[nrsm]?)?|nie|niemals|ohne)"
_NOUN = (
    r"(?:(?:\w*(?:[Bb]etrag|[Hh]öhe|[Gg]renze|[Ss]umme|[Ww]ert|[Aa]lter|[Dd]auer"
    r"|[Zz]eit(?:raum)?|[Ff]rist|[Ff]reibetrag))(?:e?s)?)"
)
_ADJECTIVE = (
    r"(?:(?!(?:müss|soll|könn|dürf|woll|hab|werd|wurd|wär|hätt|war|sei|stimm|zahl|brauch|komm|geb|steh|lieg)en\s)"
    r"[a-zäöüß]+e[nrsm]?\s)"
)
""" "mehr kleine Kinder", but not "mehr müssen Ja sagen"."""
_FILL = (
    rf"(?:\s(?:eine[rnms]?|ein|de[rnms]|die|das|von|zu|auf|rund|etwa|ca\.|circa|insgesamt|zusammen"
    rf"|monatlich|jährlich|netto"
    rf"|brutto|täglich|wöchentlich|in|Höhe|ihre[nrms]?|im\sMonat|im\sJahr|lediglich|nur|bereits"
    rf"|schon|für|jedoch|aber|also|noch|jeweils|{_NOUN}))*\s?$"
)
_OF = (
    r"(?:\s(?:eine[rnms]?|ein|de[rnms]|das|die))?(?:\s[a-zäöüß]+e[nrsm]?)?\s(?-i:[A-ZÄÖÜ][\wäöüß-]+)"
    r"(?:\s(?:der|des)\s(?-i:[A-ZÄÖÜ][\wäöüß-]+))?\svon\s$"
)
"""The measured thing between a limit and its number: "ab einem Grad der Behinderung von"."""
_MEASURED = tuple(
    (bound, re.compile(rf"(?<![\wäöüß])(?:{words}){_OF}", re.IGNORECASE))
    for bound, words in (
        (AT_LEAST, "mindestens|wenigstens|ab"),
        (AT_MOST, r"höchstens|maximal|bis\szu"),
        (ABOVE, rf"{_COMPARATIVE_UP}\sals"),
        (BELOW, rf"{_COMPARATIVE_DOWN}\sals"),
    )
)
_OF_A_ROW = tuple(
    (
        bound,
        re.compile(
            rf"\b(?:{words})\s(?:(?:für|in|auf|um|während|aus)\s)?(?:die|den|der)\s(?:jeweils\s)?"
            r"(?:letzten|ersten|nächsten|vergangenen|kommenden|folgenden|vorangegangenen|zurückliegenden)\s$",
            re.IGNORECASE,
        ),
    )
    for bound, words in (
        (AT_MOST, r"höchstens|maximal|längstens|nicht\smehr\sals"),
        (AT_LEAST, "mindestens|wenigstens|zumindest"),
    )
)
""" "höchstens für die letzten drei Monate": a limit in front of what else only says which ones are meant."""
_OPENED = tuple(
    (
        bound,
        re.compile(
            rf"(?:^|[.!?:;,]\s*|\b(?:und|oder|aber)\s)(?P<verb>{verb})\s[^.,;:!?]{{1,70}}\s$", re.IGNORECASE
        ),
    )
    for bound, verb in (
        (ABOVE, "(?:übersteig|überschreit)(?:t|en|et)"),
        (BELOW, "unterschreite[tn]"),
        (AT_LEAST, "erreich(?:t|en)"),
    )
)
"""A verb in front of what it measures: "Übersteigt Ihr Einkommen 900 Euro"."""
_CAPPED = r"(?:begrenz|beschränk|deckel|limitier|gedeckelt)"
_CAPPED_BEFORE = re.compile(
    rf"\b(?:ge)?{_CAPPED}\w*\b[^.;]{{0,60}}\bauf(?:\s(?:die|eine?[nrms]?|Höhe|von|insgesamt))*\s$",
    re.IGNORECASE,
)
_CAPPED_BEHIND = re.compile(rf"[^.;]{{0,90}}\b(?:ge)?{_CAPPED}\w*", re.IGNORECASE)
_ON = re.compile(r"\bauf(?:\s(?:die|eine?[nrms]?|Höhe|von|insgesamt))*\s$", re.IGNORECASE)
_TERM = r"\b(?<!un)befrist(?:et\w*|e|en|ung)\b"
_TERM_BEFORE = re.compile(
    rf"{_TERM}[^.;]{{0,60}}\bauf(?:\s(?:die|eine?[nrms]?|Dauer|von|insgesamt))*\s$", re.IGNORECASE
)
_TERM_BEHIND = re.compile(rf"[^.;]{{0,90}}{_TERM}", re.IGNORECASE)
"""What is "auf ein Jahr befristet" lasts a year: "gilt ein Jahr" and "höchstens ein Jahr" both say so."""
_LEFT = tuple(
    (bound, re.compile(rf"(?<![\wäöüß])(?:{words}){_FILL}", re.IGNORECASE))
    for bound, words in (
        (AT_MOST, rf"{_NOT}\s(?:{_COMPARATIVE_UP}\sals|über|nach)"),
        (AT_LEAST, rf"{_NOT}\s(?:{_COMPARATIVE_DOWN}\sals|unter|vor(?:\sAblauf)?)"),
        (
            ABOVE,
            (
                rf"{_COMPARATIVE_UP}\sals|über|oberhalb|jenseits|überschreite[tn]|übersteig(?:t|en)"
                rf"|überschritt(?:en)?|Überschreite[ns]?|Überschreitung"
            ),
        ),
        (
            BELOW,
            (
                rf"kein(?:e[nrsm]?)?\s(?=(?:de[rnms]|ganzen?)?\s?$)|{_COMPARATIVE_DOWN}\sals|unter|unterhalb|unterschreite[tn]|unterschritt(?:en)?"
                rf"|Unterschreiten|Unterschreitung|vor Ablauf"
            ),
        ),
        (
            AT_LEAST,
            (
                "mindestens|wenigstens|zumindest|ab|mind\\.|minimal|erreich(?:t|en)|frühestens(?:\\snach)?|erst\\snach"
                "|erst\\b[^.;!?]{0,60},\\swenn\\s[^.;,!?]{0,40}\\s(?:schon|bereits|seit)"
            ),
        ),
        (
            AT_MOST,
            "im\\s(?:Umkreis|Radius|Abstand)\\svon|höchstens|maximal|max\\.|bis\\szu|bis(?:\\s(?:einschließlich|einschl\\.|inklusive|inkl\\.|und\\smit|maximal|höchstens))?|längstens|nur\\sbis",
        ),
        (
            WITHIN,
            "(?:in|aus|von|für|während|innerhalb)\\s(?:den|der)\\s(?:ersten|letzten|vergangenen|nächsten|kommenden)|innerhalb|binnen|in|im\\sLaufe|spätestens(?:\\s(?:nach|in|innerhalb))?|inner",
        ),
    )
)
_AHEAD = r",?\s(?:vor|bevor|vorher|davor)\b[^.;:!?]{0,70}"
_RIGHT = tuple(
    (bound, re.compile(words, re.IGNORECASE))
    for bound, words in (
        (AT_LEAST, r",?\svor\s[^.,;:!?]{0,40}\soder\s(?:früher|eher)\b"),
        (AT_MOST, rf"{_AHEAD}\bnicht\s(?:schon\s)?(?:früher|eher)\b(?!\sals)"),
        (AT_LEAST, rf"{_AHEAD}\bnicht\s(?:erst\s)?später\b(?!\sals)"),
        (AT_LEAST, r"\soder\s(?:früher|eher)\s(?:vor\b|vorher|davor|bevor)"),
        (AT_LEAST, rf"\W*(?:alt\s)?(?:oder|und|bzw\.)\s(?:{_COMPARATIVE_UP}|darüber)\b"),
        (AT_MOST, rf"\W*(?:alt\s)?(?:oder|und|bzw\.)\s(?:{_COMPARATIVE_DOWN}|darunter)\b"),
        (
            AT_LEAST,
            rf"[^.,;:!?]{{0,30}}\soder\s(?!früher|später|weiter)(?:{_COMPARATIVE_UP}|darüber)(?!\w|\sals\b|\s{_ADJECTIVE}?(?-i:[A-ZÄÖÜ]))",
        ),
        (
            AT_MOST,
            rf"[^.,;:!?]{{0,30}}\soder\s(?!früher|später|weiter)(?:{_COMPARATIVE_DOWN}|darunter)(?!\w|\sals\b|\s{_ADJECTIVE}?(?-i:[A-ZÄÖÜ]))",
        ),
        (AT_MOST, r"[^.,;]{0,45}\bnicht\s(?:überst[ei]+g|überschr[ei]+t)|[^.,;]{0,30}\bnicht\shinaus"),
        (AT_LEAST, r"[^.,;]{0,45}\bnicht\sunterschr[ei]+t"),
        (BELOW, r"[^.,;]{0,45}\bnicht\serreich"),
        (AT_MOST, r"[^.,;]{0,20}\b(?:begrenzt|beschränkt)\b"),
        (ABOVE, r"[^.,;]{0,45}\b(?:überst[ei]+g|überschr[ei]+t)"),
        (BELOW, r"[^.,;]{0,45}\bunterschr[ei]+t"),
        (AT_LEAST, r"[^.,;]{0,25}\b(?:erreich(?:t|en)|aufwärts)\b"),
        (AT_LEAST, r"\s(?:vorbei|vorüber|um|herum|vergangen|verstrichen|abgelaufen)\s(?:ist|sind)\b"),
    )
)
IN_FRONT = re.compile(r",?\s(?:(?:vor|bevor)\s|(?:vorher|zuvor|davor|vorab|im\sVor(?:aus|hinein|feld))\b)")
"""Behind a span of time that is counted back from something."""
_LATEST = re.compile(
    r"(spätestens|frühestens|nicht später|nicht früher|nicht eher|nur bis(?! zu)|bis(?! zu)|ab)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"[^.,;]{0,30}\bnicht\b")
_DENIED_VERB = re.compile(r"(?:überschreite|übersteig)", re.IGNORECASE)


_NAMED = (
    (AT_LEAST, re.compile(r"\b(?:Mindest(?!ens\b)\w+|[Mm]inimale[nrs]?\s\w+|Untergrenze)[^.,;]{0,50}$")),
    (
        AT_MOST,
        re.compile(
            r"\b(?:(?:Höchst(?!ens\b)|Maximal)\w+|(?:[Zz]ulässige|[Ee]rlaubte|[Mm]aximale)[nrs]?\s\w+|Obergrenze)[^.,;]{0,50}$"
        ),
    ),
)
"""Nouns that make what follows a limit: "die Mindestdauer beträgt"."""


_TIMES = re.compile(r"\b(?:an|bei|in|um)\s$")
_NOT_ENOUGH = re.compile(
    r"[^.,;:!?]{0,30}\boder\s\w+\s(?:genüg|reich)\w*\b[^.;:!?]{0,40}\bnicht\b", re.IGNORECASE
)
_EXPIRES = re.compile(r"\b(?:ende[nt]|läuft|abläuft|schließt)\s$")


def bound_of(before: str, behind: str) -> str:
    """The bound of a quantity that stands between the two texts."""
    return _bound_in_front(before, behind) or _bound_behind(before, behind)


def _bound_in_front(before: str, behind: str) -> str:
    """What the words in front make of it; "" for nothing."""
    for bound, pattern in (*_OF_A_ROW, *_LEFT):
        match = pattern.search(before)
        if match and bound == ABOVE and tells_length(before, behind):
            return EXACT
        if match:
            return _before(match.group(), behind) or _denied(bound, match.group(), behind)
    measured = _opened(before, behind) or next(
        (bound for bound, pattern in _MEASURED if pattern.search(before)), None
    )
    if measured:
        return measured
    if _TERM_BEFORE.search(before) or (_ON.search(before) and _TERM_BEHIND.match(behind)):
        return WITHIN
    if _CAPPED_BEFORE.search(before) or (_ON.search(before) and _CAPPED_BEHIND.match(behind)):
        return AT_MOST
    if _EXPIRES.search(before) and IN_FRONT.match(behind):
        return AT_LEAST  # "die Frist endet drei Wochen vor Beginn"
    return ""


def _bound_behind(before: str, behind: str) -> str:
    """What the words behind make of it, or a noun far in front: "die Höchstdauer beträgt"."""
    right = next((bound for bound, pattern in _RIGHT if pattern.match(behind)), None)
    if right in {ABOVE, BELOW} and _TIMES.search(before):
        right = None  # "an 12 Tagen überschritten", "um 12 Euro überschritten": something else was
    if right in {AT_MOST, AT_LEAST} and _NOT_ENOUGH.match(behind):
        right = None  # "die Hälfte oder weniger genügt nicht": the denial says which side
    if _TIMES.search(before) and before.endswith("um "):
        return EXACT  # "die Höchstdauer um zwei Stunden überschritten"
    return right or next((bound for bound, pattern in _NAMED if pattern.search(before)), EXACT)


def _opened(before: str, behind: str) -> str | None:
    for bound, pattern in _OPENED:
        if opened := pattern.search(before):
            return _denied(bound, opened["verb"], behind)
    return None


def _before(words: str, behind: str) -> str:
    """ "spätestens", "nicht später als sechs Wochen vor Beginn": at least six weeks; "frühestens": at most.

    "In den letzten zwei Tagen davor" is two days before at most, too.
    """
    if not IN_FRONT.match(behind):
        return ""
    if _IN_THE_LAST.match(words):
        return AT_MOST
    found = _LATEST.match(words)
    return "" if found is None else AT_LEAST if found[1].lower() in _LATE else AT_MOST


_IN_THE_LAST = re.compile(
    r"(?:in|während|innerhalb)\s(?:den|der|von)\s(?:letzten\s)?$|innerhalb\s$|binnen\s$", re.IGNORECASE
)
_LATE = frozenset({"spätestens", "nicht später", "bis", "nur bis"})


_OPENS = re.compile(rf"(?-i:{_COMPARATIVE_UP.title()}|{_COMPARATIVE_DOWN.title()}|Über|Unter)\b")
_NEVER = re.compile(r"(?!(?:\w+\s|\s){0,8}(?:darf|dürfen)\b)[^.,;:!?]{0,50}\b(?:nicht|nie|niemals|kein\w*)\b")
""" "Weniger als 10 Euro sind es nie": what opens a sentence and is denied is the other side of the limit."""


def _denied(bound: str, words: str, behind: str) -> str:
    """ "übersteigt 500 Euro nicht" is at most."""
    if _OPENS.match(words) and _NEVER.match(behind):
        return OPPOSITE.get(bound, bound)
    verb = _DENIED_VERB.search(words) is not None or re.search("unterschreit", words) is not None
    return OPPOSITE[bound] if verb and _DENIED.match(behind) else bound


def bounds_agree(one: str, other: str) -> bool:
    """Whether both limit alike: what is to be done within a time may take that time at most."""
    return one == other or {one, other} <= {WITHIN, EXACT} or {one, other} <= {WITHIN, AT_MOST}
