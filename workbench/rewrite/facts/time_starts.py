"""What starts a time limit, whether something must be sent or arrive, and what is to be done at once."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.contacts import CLOCK, WEEKDAY, Contact
from workbench.rewrite.facts.dates import AFTER, ENDS, FROM, UNTIL, bound_by_word, bounds_agree
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.plain import clause_around, plain

AT_ONCE = re.compile(
    r"\b(?:unverzüglich\w*|umgehend\w*|sofort(?:ige[nrsm]?)?|schnellstmöglich\w*"
    r"|so\s(?:schnell|bald|früh|zeitnah|rasch|zügig)[^.]{0,30}\s(?:möglich|können|kannst|geht)"
    r"|möglichst\s(?:schnell|bald|früh\w*|rasch|zügig|zeitnah)|zeitnah|rasch|zügig"
    r"|ohne\s(?:schuldhaftes\s|unnötiges?\s|jedes?\s|weitere[ns]?\s)?(?:Zögern|Verzug|Verzögerung)"
    r"|ohne\s(?:\w+\s){0,2}zu\s(?:warten|zögern|verlieren|verzögern|trödeln)|(?:sobald|so\sschnell|so\sbald)\s(?:Sie|du|er|sie|es|ihr)\s(?:\w+\s)?(?:können|kannst|kann|geht)"
    r"|(?<!bleibt )(?<!bleiben )"
    r"gleich(?!\s(?:hohe|große|lange|starke|verteilte|bleibende|ob\b|wie\b|wer\b|was\b|wo|groß|hoch|lang|viel|alt|gut|weit|ist\b|sind\b))|alsbald"
    r"|baldmöglichst"
    r"|direkt|auf\sder\sStelle|auf\seinmal|postwendend)\b",
    re.IGNORECASE,
)
"""At once."""
FROM_NOW = re.compile(
    r"\b(?:jetzt|heute|nunmehr|von\snun\san|keine\sZeit|noch\sam\s(?:selben|gleichen)\sTag|nicht\s(?:erst\s)?(?:warten|zögern)|Warten\sSie\snicht)\b",
    re.IGNORECASE,
)
"""May say "at once", too: "mit sofortiger Wirkung" is "ab jetzt"."""
LATEST = (
    (
        re.compile(r"\bspätestens\b", re.IGNORECASE),
        re.compile(
            r"\b(?:spätestens|bis|nicht später|vor|bevor|innerhalb|binnen|höchstens|längstens|mindestens|noch am"
            r"|rechtzeitig|zum|wenn|schon|später|länger|endet|letzte\w* Tag|\w*Frist\w*|nach de[mr]"
            r"|mehr als|Zeit|nicht mehr|lang)\b"
            r"|\bm[uü]ss\w*\b[^.;!?]*\b(?:fertig|beendet|abgeschlossen|erledigt|weg|geräumt)\b",
            re.I,
        ),
    ),
    (
        re.compile(r"\bfrühestens\b", re.IGNORECASE),
        re.compile(
            r"\b(?:frühestens|ab|früher|eher|nicht vor|erst|mindestens|seit"
            r"|in den ersten|(?:in|während|innerhalb) (?:den|der|des|die) letzten|vorher|vor Ablauf"
            r"|wenigstens|warten|mehr als|lang|bis zum)\b",
            re.IGNORECASE,
        ),
    ),
)
"""Words for the latest and the earliest time, each with words that may stand for them."""
_FROM_THEN = r"\b(?:danach|später|ab\sda(?:nn)?|von\sda\san|dann|seitdem)\b"
PLAIN = frozenset({"end", "beginning"})
"""Events that plain words name in many ways: only another event in their place is told of."""
_LETTER = (
    r"(?:Bescheid|Schreiben|Brief|Bescheids|Bescheides|Schreibens|Briefs|Briefes|Mitteilung"
    r"|Ausstellung|Aufforderung)"
)
_STARTS = {
    "notice": re.compile(
        r"\b(?:nach|ab|seit|mit|von|vor)\s(?:der\s|dem\s|Tag\sder\s)?(?:\w+\s)?[Bb]ekanntgabe"
        r"|bekannt\s?gegeben|Bekanntgabe\b|\b[Gg](?:eb(?:en|e|t)|ibt)\b[^.;:!?]*\bbekannt\b"
    ),
    "service": re.compile(
        r"\b[Zz]ustellung|\bzugestellt\w*|\bzustell(?:en|t)\b|\b[Ss]tell(?:en|t)\b[^.;:!?]{0,60}\bzu(?=\s?[.,;!?])"
    ),
    "receipt": re.compile(
        r"\b(?:Zugang\s(?:de[sr]|dieses|dieser|Ihres|be[iy])|Zugangs|zugegangen|zugeht|zugehen"
        r"|Erhalt\b|Empfang\b|Zugang\b(?=[\s.,]))|"
        rf"\b(?:nachdem|sobald|wenn|ab\sdem\sTag|an\sdem)\b[^.]*\b{_LETTER}\w*\b[^.]*\b(?:bekommen"
        rf"|erhalten|bekommt|da\sist|angekommen|ankommt)\b"
        r"|\b(?:sobald|nachdem|seitdem|ab\sdem\sTag,\san\sdem)\sSie\b[^.,;!?]*\b(?:bekommen|erhalten|(?!Kenntnis)[A-ZÄÖÜ][\w-]+\shaben)(?=\s?[.,;!?])"
        rf"|(?:\bSie\s(?:bekommen|erhalten)|\b(?:[Bb]ekommen|[Ee]rhalten)\sSie)\b(?=[^.;!?]*[.;!?]\s[^.;!?]*{_FROM_THEN})"
        r"|\bSie\b[^.,;!?]*\bin\s(?:den|der|Ihren)\sH[aä]nd(?:en)?\s(?:haben|halten)\b"
        r"|\b(?:bekommen|erhalten)\s(?:haben|hat)\b|\b[Hh]aben\sSie\s(?:[a-zäöüß]+\s){0,3}[A-ZÄÖÜ][^.;?!]*\b(?:bekommen|erhalten)\s?\?"
        r"|\bbei\sIhnen\s(?:an(?:ge)?komm\w*|eingegangen|ist|eintrifft|eingetroffen)"
    ),
    "publication": re.compile(
        r"\b(?:[Nn]ach|[Aa]b|[Ss]eit|[Mm]it|[Vv]on)\s(?:der\s|dem\sTag\sder\s)?(?:\w+en\s)?(?:Bekanntmachung|Verkündung|Veröffentlichung)\b"
        r"|\b(?:verkündet|veröffentlicht|bekannt\s?gemacht)\b"
    ),
    "date of the letter": re.compile(
        rf"\b(?:nach|ab|seit|mit|von)\s(?:dem\s)?[A-ZÄÖÜ]\w*datum\b|\b(?:Datum|Ausstellungsdatum|Briefdatum"
        rf"|Bescheiddatum)\b(?!\s(?:der\sBekanntgabe"
        rf"|der\sZustellung|und|Ihrer?\sUnterschrift|,|:))"
        rf"|\b(?:Ausstellung|Erstellung|Erlass|Erlasses)\s(?:de[sr]|dieses|dieser)\s{_LETTER}"
        r"|\b(?:[Nn]ach|[Aa]b|[Ss]eit|[Mm]it|[Vv]on|[Vv]or)\s(?:der\s|(?:dem\s)?(?:Tag|Datum|Zeitpunkt)\sder\s)?(?:Ausstellung|Erstellung|Ausfertigung)\b"
        r"|\b(?:an\sdem|nachdem|sobald|seit|seitdem)\b[^.;!?]*\b(?:aus(?:ge)?stell\w*|(?:aus|ge)schrieben|verfasst)\b"
        r"|\bTag,\s(?:der|das)\sauf\s(?:dem|der|Ihrem|Ihrer|diesem|dieser)\s[A-ZÄÖÜ]\w+\ssteht"
    ),
    "sending": re.compile(
        r"\b(?:nach|ab|seit|mit|von)\s(?:der\s|dem\s|[Ii]hre[mr]\s)?(?:Absendung|Absenden|Abschicken|Versand"
        r"|Absendedatum|Poststempel)\b"
        r"|\bAufgabe\s(?:de[sr]\s\w+\s)?zur\sPost\b|\bzur\sPost\b"
        r"|\b(?:abgeschickt|abgesandt|abgesendet|verschickt)\s(?:haben|hat|wurde)\b"
    ),
    "arrival at the office": re.compile(
        r"\b(?:[Nn]achdem|Wenn|[Ss]obald|Ist|Sind)\b[^.;!?]{0,60}\beingegangen\b"
        r"|\b(?:Eingang|Eingangs)\s(?:de[sr]|Ihre[sr]|aller|sämtlicher|bei|im|beim|vollständiger)"
        r"|\b(?:Antragseingang|Zahlungseingang)\w*"
        r"|\b(?:bei\s(?:uns|der\s[A-ZÄÖÜ]\w+)|hier|dort"
        r"|in\s(?:der|unserer)\s\w*(?:[Bb]ehörde|[Ss]telle|[Kk]asse|[Vv]erwaltung|[Kk]ommission)"
        r"|(?:beim|im|in\sunserem)\s\w*(?:[Aa]mt|[Bb]üro|[Rr]athaus|[Zz]entrum|[Gg]ericht|[Bb]riefkasten|[Ss]ekretariat))\s(?:\w+\s)?(?:eingegangen|eingeht|an(?:ge)?komm\w*|eintrifft|sein|ist|sind"
        r"|vorlieg\w*)|\bwir\b[^.]*\b(?:bekommen|erhalten)\s(?:haben)"
    ),
    "application": re.compile(
        r"\bAntragstellung\b|\b(?:gestellt|beantragt)\s(?:haben|wurde)\b|\bden\sAntrag\s(?:stellen"
        r"|gestellt)\b"
    ),
    "due date": re.compile(
        r"\b(?:nach|ab|seit|vor|mit)\s(?:der\s|Eintritt\sder\s)?Fälligkeit\b|\bfällig\s(?:ist|sind"
        r"|wird|geworden)\b"
    ),
    "final": re.compile(
        r"\b(?:Bestandskraft|Rechtskraft|Unanfechtbarkeit|bestandskräftig|rechtskräftig"
        r"|unanfechtbar)\w*|\bendgültig\b"
    ),
    "end": re.compile(
        r"\b(?:nach|mit|vor|seit|ab)\s(?:dem\s)?(?:Ablauf|Ende|Schluss|Beendigung|Abschluss)\b"
    ),
    "beginning": re.compile(
        r"\b(?:nach|mit|vor|seit|ab)\s(?:dem\s|der\s)?(?:Beginn|Anfang|Start|Antritt|Aufnahme)\b"
    ),
    "knowledge": re.compile(r"\bKenntnis(?:erlangung)?\b(?!nahme|\snehmen)|\berfahren\b"),
}
_COUNTS_FROM = (
    "notice",
    "publication",
    "service",
    "receipt",
    "date of the letter",
    "sending",
    "arrival at the office",
    "final",
    "due date",
    "end",
    "beginning",
)
_RECEIPT = {
    "arrive": re.compile(
        r"\bein(?:zu)?geh\w*\b|\bein(?:ge)?gangen\b|\bgeh(?:en|t)\b[^.;]*\bein\b|\bEingang\w*"
        r"|\bein(?:ge)?tr(?:iff|eff|off)\w*|\ban(?:zu|ge)?komm\w*|\bkomm(?:t|en)\b[^.;]*\ban\b"
        r"|\bvor(?:zu)?lieg\w*|\blieg(?:t|en)\b[^.;]*\bvor\b|\bzu(?:ge)?gangen\b|\bzugeh\w*"
        r"|\b(?:da|hier)\s(?:sein|ist|sind)\b|\bvorhanden\b|\bbei\suns\s(?:sein|ist|sind|da\b)"
        r"|\bgutgeschrieben\b|\b(?:haben|erreichen"
        r"|erreicht)\swir\b|\bauf\sunserem\sKonto\b"
        r"|\b(?:uns|wir)\b[^.;]*\b(?:erreich\w*|haben\smüssen|bekommen|erhalten|vorhanden)\b"
        r"|\bmüssen\s(?:wir|uns)\b|\b[Ww]ir\smüssen\b[^;!?]{0,60}\bhaben\b"
    ),
    "hand in": re.compile(
        r"\bein(?:zu|ge)?reich\w*|\breich\w*\b[^.;]*\bein\b|\bab(?:zu|ge)?geb\w*"
        r"|\b[Gg]eben\b[^.;]*\bab\b|\bvor(?:zu|ge)?leg\w*|\b[Ll]egen\b[^.;]*\bvor\b|\bAbgabe\b"
        r"|\bVorlage\b|\bnach(?:zu|ge)?reich\w*"
        r"|\bzu\suns\b|(?<!zur\sPost\s)(?<!auf\sden\sWeg\s)\bbringen\b(?![^.;!?]*\bzur\sPost\b)"
    ),
    "send": re.compile(
        r"\bab(?:zu|ge)?s(?:chick|end)\w*|\b(?:[Ss]chick|[Ss]end)(?:en|e|t|est)?\b|\bzu(?:zu"
        r"|ge)?s(?:chick|end)\w*|\b(?:ge|ver)schickt\b|\bversand\w*|\bAbsendung\b|\bPoststempel\b"
        r"|\bzur\sPost\b|\b[üÜ]berweis\w*|\bein(?:zu|ge)?werf\w*|\babgesandt\b|\bübersend\w*"
        r"|\bfaxen\b|\b(?:be)?zahlen\b|\beinzahlen\b|\b(?:los|weg)(?:zu|ge)?schick\w*"
        r"|\bin\s(?:irgend)?(?:einen|den\snächsten)\s(?:\w+\s)?(?:Brief|Post)kasten\b|\b(?:Post|Brief)kasten\sder\sPost\b"
        r"|\b(?:[Ss]ie|[Bb]rief|[Aa]ntrag|[Uu]nterlagen|[Ww]iderspruch|\d{1,2}\.\s\w+)\saufgeben\b|\bgeben\b[^.;!?]*\sauf\s?(?=[.;!?,])"
    ),
}
_LIMIT = re.compile(
    r"\b(?:\w*[Ff]rist\w*|spätestens|bis\szum|bis\s(?=\d|Ende|Anfang|Mitte|spätestens|[A-Z][a-z]+(?:tag|woch"
    r"|abend)\b)|innerhalb|binnen|rechtzeitig"
    r"|fristgerecht|pünktlich|maßgeb\w*|entscheidend|zählt|rechtzeitig\w*)\b"
)


def starts(text: str, *, to_be_done: bool = False) -> dict[str, tuple[Span, str]]:
    """The events that a time limit of the text may count from: kind, place and words; none without a limit.

    `to_be_done`: also those that only are what must have happened by then.
    """
    if not has_limit(text) and not any(one.is_time for one in figures(text).quantities):
        return {}
    found = {}
    for kind in _COUNTS_FROM:
        for match in _STARTS[kind].finditer(plain(text)):
            if to_be_done or not _is_to_be_done(plain(text), match.start(), match.end()):
                found[kind] = (match.span(), match.group())
                break
    return found


_MUST = re.compile(r"\b(?:muss|müssen|soll|sollen|hat|haben)\b(?:[^.;:!?]|(?<=\d)\.)*$")
_DONE = re.compile(r"(?:zugehen|zuzugehen|zustellen|zuzustellen|sein|\w+(?:gangen|kommen|troffen|liegen))$")
_SINCE = re.compile(r"\b(?:nachdem|sobald|seitdem|wenn|an dem)\b[^.;:!?]*$", re.IGNORECASE)


def _is_to_be_done(text: str, start: int, end: int) -> bool:
    """Whether the event is what must have happened by then: "muss der Schule zugehen", "muss eingegangen sein"."""
    act = _DONE.search(text[start:end]) is not None and _MUST.search(text[:start]) is not None
    return act and _SINCE.search(text[:start]) is None


def receipt(text: str) -> dict[str, Span]:
    """Which acts count: something must arrive, be handed in or be sent; with the place of the first of each."""
    found = {kind: pattern.search(plain(text)) for kind, pattern in _RECEIPT.items()}
    return {kind: match.span() for kind, match in found.items() if match}


def turned_times(before: str, after: str) -> list[tuple[Contact, Contact]]:
    """Weekdays and hours that both texts have, but with another bound: "bis Freitag" and "ab Freitag"."""
    found = []
    for one in named_times(before):
        same = [other for other in named_times(after) if (other.kind, other.value) == (one.kind, one.value)]
        was, now = _bound(before, one), [(_bound(after, other), other) for other in same]
        if (_TURNS.search(before) and not _TURNS.search(after)) or (
            _TURNS.search(after) and not _TURNS.search(before)
        ):
            continue  # "ab 12 Uhr geschlossen" is "bis 12 Uhr offen"
        if was and now and all(bound and not bounds_agree(was, bound) for bound, _ in now):
            found.append((one, now[0][1]))
    return found


_TURNS = re.compile(
    r"\b(?:geschlossen|schlie(?:ß|ss)\w*|zu\b(?=[.,;!])|verboten|untersagt|unzulässig|nicht|kein\w*|niemand\w*"
    r"|ende[tn]|entfäll\w*|ausgeschlossen|gesperrt)\b",
    re.IGNORECASE,
)
"""Words that make "bis" and "ab" the same time seen from the other side."""


def named_times(text: str) -> list[Contact]:
    """The weekdays and hours of a text."""
    return [one for one in figures(text).contacts if one.kind in {CLOCK, WEEKDAY}]


_GOES_ON = re.compile(r"\s?(?:Uhr\s?)?(?:bis\b|[–-])")


def _bound(text: str, one: Contact) -> str:
    before, behind = clause_around(plain(text), one.start, one.end)
    if one.kind == CLOCK and _GOES_ON.match(behind):
        return FROM
    return bound_by_word(before)


def turned_events(before: str, after: str) -> tuple[Span, Span] | None:
    """Places of "vor Ablauf" and "nach dem Ablauf"."""
    for kind in PLAIN:
        was, now = _STARTS[kind].search(plain(before)), _STARTS[kind].search(plain(after))
        if was and now and ("vor" in was.group()) != ("vor" in now.group()):
            return was.span(), now.span()
    return None


def has_limit(text: str) -> bool:
    """Whether the text sets a time limit."""
    return _LIMIT.search(text) is not None or any(
        one.bound in {UNTIL, ENDS, AFTER} for one in figures(text).dates
    )


_STRICTLY = re.compile(
    r"\b(?:unverzüglich\w*|umgehend\w*|sofort(?:ige[nrsm]?)?|schnellstmöglich\w*|ohne\s(?:schuldhaftes\s)?(?:Zögern|Verzug))\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:bis|innerhalb|binnen|spätestens|im\sLaufe|in\sden\snächsten|irgendwann|rechtzeitig|demnächst|bei\sGelegenheit|später)\b",
    re.IGNORECASE,
)


def later_than_at_once(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of "unverzüglich" and of a term that the rewrite sets in its place, where the original sets none."""
    match, later = _STRICTLY.search(original), _LATER.search(rewrite)
    if match is None or later is None or _LATER.search(original) or has_limit(original):
        return None
    if AT_ONCE.search(rewrite) or FROM_NOW.search(rewrite):
        return None
    return match.span(), later.span()
