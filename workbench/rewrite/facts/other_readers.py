"""Who gets something where the original names somebody like the reader or says "dieser", and the rewrite another."""

import re
from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import ContentWord
from workbench.rewrite.facts.parties import GETS, Part, parts
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.roles import READER

_ANYBODY = re.compile(
    r"(?:Antragstell|Betroffen|Berechtigt|Beteiligt|Person|Mensch|Empfäng|Adressat|Bürger|Einwohner)"
)
_SENT = (
    r"(?:übersandt|übersendet|zugesandt|zugesendet|übermittelt|mitgeteilt|zugestellt|übergeben|ausgehändigt|vorgelegt|gemeldet"
    r"|zugeleitet|weitergeleitet|überlassen|überwiesen|gezahlt|ausgezahlt)"
)
_TO_THAT_ONE = re.compile(
    rf"\b(?:wird|werden)\s(?P<who>dieser|diesem|diesen|letzterer|letzterem)\s(?:[a-zäöüß]+\s){{0,2}}{_SENT}\b"
)
_TO_READER = re.compile(
    r"\b(?:schick|send|übermittel|geb|bring|zahl|überweis|leit|übergeb|händig)\w*\s(?:wir\s)?[^.;!?]*?"
    r"\b(?P<who>Ihnen|an Sie|zu Ihnen)\b|\bSie (?P<gets>bekommen|erhalten)\b"
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
    that_one, reader = _TO_THAT_ONE.search(original), _TO_READER.search(rewrite)
    if that_one and reader and not re.search(r"\bIhnen\b", original):
        yield that_one.span("who"), reader.span()


def _named(text: str) -> list[Part]:
    """Nouns for somebody like the reader who gets something."""
    known = [one for one in parts(text) if one.name == READER and one.is_named]
    return [one for one in known if one.sort == GETS or one.act in _TOLD]


def _is_said(one: Part, text: str, other: str) -> bool:
    return is_left(ContentWord(one.start, one.end, text[one.start : one.end], True, False), other)
