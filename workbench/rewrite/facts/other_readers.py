"""Who gets something where the original names somebody like the reader or says "dieser", and the rewrite another."""

import re
from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import ContentWord
from workbench.rewrite.facts.parties import GETS, Part, parts
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.roles import HARD, READER, roles

_ANYBODY = re.compile(
    r"(?:Antragstell|Betroffen|Berechtigt|Beteiligt|Person|Mensch|Empfäng|Adressat|Bürger|Einwohner)"
)
_SENT = (
    r"(?:übersandt|übersendet|zugesandt|zugesendet|übermittelt|mitgeteilt|zugestellt|übergeben|ausgehändigt|vorgelegt|gemeldet"
    r"|zugeleitet|weitergeleitet|überlassen|überwiesen|gezahlt|ausgezahlt)"
)
_TO_THAT_ONE = re.compile(
    rf"\b(?:wird|werden)\s(?P<who>dieser|diesem|diesen|letzterer|letzterem)\s(?:[a-zäöüß]+\s){{0,2}}{_SENT}\b"
    r"|\b(?:mit|an|nur)\s(?P<other>diesem|diesen|dieser)(?=[.,;]|\s(?:zu|ge|ver|über)[a-zäöüß]+)"
)
_TO_READER = re.compile(
    r"\b(?:schick|send|übermittel|geb|bring|zahl|überweis|leit|übergeb|händig)\w*\s(?:wir\s)?[^.;!?]*?"
    r"\b(?P<who>Ihnen|an Sie|zu Ihnen)\b|\bgeh(?:t|en)\s(?:\w+\s){0,3}an Sie\b|\bSie (?P<gets>bekommen|erhalten)\b"
)
_TOLD = frozenset({"informieren", "unterrichten", "benachrichtigen", "verständigen"})


def other_readers(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """Places of who gets it in the original and of who gets it in the rewrite."""
    before, after = _named(original), _named(rewrite)
    if len(before) == len(after) == 1 and not _TO_READER.search(rewrite):
        was, now = before[0], after[0]
        if not (
            _ANYBODY.match(rewrite[now.start : now.end])
            or _is_said(was, original, rewrite)
            or _is_said(now, rewrite, original)
        ):
            yield (was.start, was.end), (now.start, now.end)
    yield from _passed_on(before, original, rewrite)
    that_one, reader = _TO_THAT_ONE.search(original), _TO_READER.search(rewrite)
    if that_one and reader and not re.search(r"\bIhnen\b", original):
        yield that_one.span(that_one.lastgroup or 0), reader.span()


def _passed_on(before: list[Part], original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """ "dem Veranstalter", now "Jeder Händler bekommt": one whom the original doesn't give anything."""
    if len(before) != 1 or _SPOKEN_TO.search(rewrite) or _is_said(before[0], original, rewrite):
        return
    gave = {part.name for part in parts(original) if part.sort == GETS}
    sorts = {role.end: role.sort for role in roles(rewrite)}
    now = [part for part in parts(rewrite) if part.sort == GETS or part.act in _GETTING]
    if len(now) == 1 and now[0].name not in gave and sorts.get(now[0].end, HARD) == HARD:
        yield (before[0].start, before[0].end), (now[0].start, now[0].end)


_SPOKEN_TO = re.compile(r"\b(?:Sie|Ihnen|[Ww]er|[Mm]an|[Pp]erson(?:en)?|Menschen)\b")
_GETTING = frozenset({"bekommen", "erhalten", "empfangen"})


def _named(text: str) -> list[Part]:
    """Nouns for somebody like the reader who gets something."""
    known = [one for one in parts(text) if one.name == READER and one.is_named]
    return [one for one in known if one.sort == GETS or one.act in _TOLD]


def _is_said(one: Part, text: str, other: str) -> bool:
    return is_left(ContentWord(one.start, one.end, text[one.start : one.end], True, False), other)
