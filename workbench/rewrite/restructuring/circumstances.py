"""What a whole document shows about who writes, who reads and whether the reader must or may.

`circumstances.tsv` (own list): a circumstance and a pattern that shows it. Signs are read generously: one too many
costs a ready suggestion, one too few puts a duty on the wrong person.
"""

import re
from collections.abc import Iterable
from functools import cache

from workbench.language.tsv_rows import rows_of

FIRST_PERSON, WE_SPEAK = "first-person", "we"
"""Who signs speaks ("bewillige ich"); the office says "wir"."""
REPRESENTED, RELATIVE = "represented", "relative"
"""The reader acts for somebody else; a second person is spoken of ("Ihr Kind")."""
HEARING, OWN_REQUEST = "hearing", "own-request"
"""Readers may and need not; who reads has asked for it."""
THIRD_PERSON = "third-person"
"""Speaks of who has to do something and never to that person: a "Sie" would seem to be somebody else."""
_OFFICIAL = re.compile(
    r"\b(?:bewillige|lehne|setze|gebe|hebe|fordere|weise|ordne|teile|erlasse|untersage|genehmige|erteile|gewähre"
    r"|nehme|widerrufe|ersuche) ich\b",
    re.IGNORECASE,
)
_READER_SPEAKS = re.compile(
    r"[^.!?\n]*(?:\?|\b[Ii]ch (?:\w+ )?(?:versichere|erkläre|willige|beantrage|bevollmächtige|verpflichte|ermächtige"
    r"|stimme|melde|möchte|bin|wurde|wohne|beziehe|will)\b|\b(?:versichere|erkläre|willige|beantrage|bevollmächtige|verpflichte"
    r"|ermächtige|stimme) ich\b)[^.!?\n]*"
)
"""Questions and declarations: "Ich versichere, dass meine Angaben stimmen"."""
_SPOKEN_TO = re.compile(
    r"\b(?:Ihnen|Ihre?[nmrs]?)\b|(?<=[\w,;] )Sie\b|\bSie (?:haben|sind|können|müssen|dürfen|sollen|werden|erhalten"
    r"|bekommen|möchten|wollen|brauchen|finden)\b|\b[Ss]ehr geehrte|\bGuten Tag\b|\bLiebe[rs]? [A-ZÄÖÜ]"
)


def circumstances(texts: Iterable[str], *, filled_in: bool = False) -> frozenset[str]:
    """The circumstances that the passages show. `filled_in`: "ich" is who fills in the form, unless it decides."""
    whole = "\n".join(texts)
    found = {name for name, pattern in _signs() if pattern.search(whole)} - {FIRST_PERSON}
    said = _READER_SPEAKS.sub("", whole)
    if _SPOKEN_TO.search(whole):
        found.discard(THIRD_PERSON)
    first = _OFFICIAL if filled_in else next(pattern for name, pattern in _signs() if name == FIRST_PERSON)
    return frozenset(found | {FIRST_PERSON}) if first.search(said) else frozenset(found)


def sender_of(found: frozenset[str]) -> str:
    """How the office speaks of itself: "wir", "ich", or "" where it does both."""
    if FIRST_PERSON not in found:
        return "wir"
    return "" if WE_SPEAK in found else "ich"


@cache
def _signs() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = rows_of("workbench.rewrite.restructuring", "circumstances.tsv", 2)
    return tuple((name, re.compile(pattern)) for name, pattern in rows)
