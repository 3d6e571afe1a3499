"""Whether each has one of its own, or one does for all: forms, keys, signatures."""

import re

from workbench.language.exempt import Span

_EACH = re.compile(
    r"\bjede[rsnm]?\b[^.;:!?]*\b(?:eigene[rsnm]?|anderer?[snm]?)\b|\b(?:eigene[rsnm]?|gesonderte[rsnm]?"
    r"|eine?[ns]?)\b[^.;:!?]{0,40}\b(?:für|von)\sjede[rnsm]?\b"
    r"|\balle\b[^.;:!?]*\beigene[rsnm]?\b|\bjede[rsnm]?\b[^.;:!?]*\bmuss\b|\bjeweils\s(?:eine?|einzeln)\b",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"\b(?:ein\w*\s)?gemeinsame[rsnm]?\s[A-ZÄÖÜ]|\bfür\salle\b[^.;:!?]*\b(?:reicht|genügt|ein(?:en?)?|d(?:er|as"
    r"|ie|en|em)selben?)\b"
    r"|\b(?:reicht|genügt|passt|gilt|füllt|ausfüllt)\b[^.;:!?]*\bfür\salle\b"
    r"|\bein(?:e[nrsm]?)?\s[^.;:!?]{0,50}\bfür\salle\b"
    r"|\b(?:reicht|genügt)(?:\saus)?,\s(?:wenn|dass)\sein(?:e[rsnm]?)?\b|\bnur\sd(?:er|ie|as)\serste\b",
    re.IGNORECASE,
)


def own_or_shared(before: str, after: str) -> tuple[Span, Span] | None:
    """Where each has its own in one text, and one for all is enough in the other; None if neither turned."""
    for first, second in ((_EACH, _SHARED), (_SHARED, _EACH)):
        was, now = first.search(before), second.search(after)
        if was is None or now is None or second.search(before) or first.search(after):
            continue
        return was.span(), now.span()
    return None


_TOGETHER = re.compile(
    r"\b(?:zusammen|insgesamt|gemeinsam|in der Summe|alle[nr]? Personen)\b(?!\s?(?:mit|leb|wohn|zieh|arbeit))",
    re.IGNORECASE,
)
_EACH_ONE = re.compile(
    r"\b(?:[Jj]e(?:weils)?|[Pp]ro|[Jj]ede[rsnm]?)\s(?:[a-zäöüß]+\s){0,2}[A-ZÄÖÜ]\w+|\bjeweils\b"
)


def each_or_together(before: str, after: str) -> tuple[Span, Span] | None:
    """ "15.000 Euro je Person", now "alle zusammen 15.000 Euro", or the other way round."""
    for first, second in ((_EACH_ONE, _TOGETHER), (_TOGETHER, _EACH_ONE)):
        was, now = first.search(before), second.search(after)
        if was and now and not second.search(before) and not first.search(after):
            return was.span(), now.span()
    return None
