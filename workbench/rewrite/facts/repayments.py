"""Whether money is lent or given: "als Darlehen" is to be paid back, "als Zuschuss" is not."""

import re

from workbench.language.exempt import Span

_BACK = r"zurück(?:zu)?(?:zahl|geb|gezahl|erstatt|gegeben)\w*"
_LENT = re.compile(
    rf"\b(?:als\s(?:\w+\s)?(?:Darlehen|Kredit)|darlehensweise|leihweise|rückzahlbar\w*|zu erstatten|{_BACK})(?!\w)",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:nicht\s(?:mehr\s)?rückzahlbar\w*|verlorene[rnm]?\sZuschuss|als\s(?:\w+\s)?Zuschuss|nicht\szurück\w+)\b",
    re.IGNORECASE,
)
_KEPT = re.compile(
    rf"\b(?:nicht|nie|nichts(?:\sdavon)?|kein(?:e[nrs]?)?)\s(?!auf\seinmal|sofort|gleich|vorher|ganz|alle[ins]?\b)(?:\w+\s){{0,3}}{_BACK}"
    r"|\b(?:ver|ge)?schenk(?:t|en|e)?\b|\bgeschenkt\b|\bals\s(?:\w+\s)?Zuschuss\b|\beinen\s(?:\w+\s)?Zuschuss\b|\bbehalten\b",
    re.IGNORECASE,
)
_OWED = re.compile(
    rf"\b(?:müssen|muss|haben)\b[^.;!?]*{_BACK}|\bals\s(?:\w+\s)?(?:Darlehen|Kredit)\b|\b(?:leihen|geliehen)\b|\bzahlen\b[^.;!?]*\bzurück\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:nicht|kein\w*|ohne|keinesfalls|statt)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:nicht|kein\w*|ohne|statt)\b[^.;:!?]{0,25}$", re.IGNORECASE)
_FOR_A_TIME = re.compile(r"\b(?:Tage?n?|Wochen?|Monate?n?|Jahre?n?|bis|solange|so lange)\b[^.;:!?]*behalten$")
_UNLESS = re.compile(
    r"\b(?:außer|sofern|soweit|wenn|falls|es sei denn|nur|erst|solange|bis)\b", re.IGNORECASE
)


def turned_repayment(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of what was lent and is given now, or the other way round; None where either wording says both."""
    lent, given = _LENT.search(original), _GIVEN.search(original)
    kept, owed = _KEPT.search(rewrite), _OWED.search(rewrite)
    if kept is not None and (
        _DENIED.search(rewrite[: kept.start()]) or _FOR_A_TIME.search(rewrite[: kept.end()])
    ):
        kept = None
    if owed is not None and _NOT.search(owed.group()):
        owed = None
    if lent and not given and kept and not owed and not (_NOT.search(original) or _said_kept(original)):
        return lent.span(), kept.span()
    if given and owed and not kept and not _UNLESS.search(original):
        return given.span(), owed.span()
    return None


def _said_kept(text: str) -> bool:
    return _KEPT.search(text) is not None
