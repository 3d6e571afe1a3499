"""One set with two marks that became two sets: "kinderreiche, hier gemeldete Familien", now "... und Familien, die"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.wording import stem

_TWICE = re.compile(
    r"\b(?P<noun>[A-ZÄÖÜ][a-zäöüß-]{3,})\b[^.;:!?]{0,80}?(?:\bund|\boder|\bsowie|,\saußerdem|,\sebenso|,\sauch)\s"
    r"(?:(?:auch|alle|die|der|den|für|an|solche|andere)\s|[a-zäöüß]{4,}e[nr]?\s){0,3}(?P=noun)\b"
)
_JOIN = re.compile(r"\b(?:und|oder|sowie|bzw|beziehungsweise|sowohl|ferner|außerdem)\b")
_NEAR = 70
_BEHIND = re.compile(r"\s*,\s(?:die|der|das)\b")


_ALSO = re.compile(
    r"(?:^|[.!?]\s)(?P<also>(?:Auch|Ebenso|Genauso|Dasselbe gilt|Das gilt auch|Das gilt ebenso)\s(?:für\s)?"
    r"(?:wer|wenn|alle,?|Menschen,?|Personen,?|Leute,?|jeder,?)\b)"
)
_BOTH_MARKS = re.compile(
    r",\s(?:die|der|das|wer|wenn)\b[^.;:,]*\b(?P<and>und)\s[^.;:,]*[a-zäöüß]+[.,]|\b[a-zäöüß]{4,}e[nr]?\s(?:und\s[a-zäöüß]{4,}e[nr]?\s)(?=[A-ZÄÖÜ])|\bsowohl\b"
)
_ANY = re.compile(
    r"\b(?:auch|oder|sowie|ebenso|gleichfalls|gilt|ferner|dasselbe|entsprechend|beziehungsweise)\b"
)


def _as_well(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """ "wer A und B ist", now "wer A ist. Auch wer B ist, ..."."""
    also = _ALSO.search(rewrite)
    both = _BOTH_MARKS.search(original) if also else None
    if also is None or both is None or _ANY.search(original):
        return None
    return both.span(), also.span("also")


def split_sets(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Where the original names the set once, with two marks of it, and where the rewrite joins it with itself."""
    for match in _TWICE.finditer(plain(rewrite)):
        places = [
            one
            for one in re.finditer(r"[A-ZÄÖÜ][\wäöüß-]+", original)
            if stem(one.group()) == stem(match["noun"])
        ]
        if len(places) != 1:
            continue
        place = places[0]
        before = re.split(r"[.;:!?]", original[max(0, place.start() - _NEAR) : place.start()])[-1]
        marked = re.search(r"[a-zäöüß]{3,}e[nr]?\s$", before) or _BEHIND.match(original, place.end())
        if marked and not _JOIN.search(before):
            return place.span(), match.span()
    return _as_well(original, rewrite)
