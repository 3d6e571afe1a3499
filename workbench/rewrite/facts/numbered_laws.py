"""By-laws, amendments and stages that are told apart by their number only: "die Zweite Änderungssatzung"."""

import re

from workbench.language.exempt import Span
from workbench.language.words.numerals import ordinal_word
from workbench.rewrite.facts.plain import plain

_NUMBERED = re.compile(
    r"\b(?P<number>\d{1,2}\.|[A-ZÄÖÜa-zäöü][a-zäöüß]{2,12}t?e)[nrsm]?\s"
    r"(?P<what>\w*(?:[Ss]atzung|[Vv]erordnung|[Gg]esetz|[Nn]achtrag|[Ää]nderung|[Ff]assung|[Ff]ortschreibung|[Tt]eil"
    r"|[Aa]bschnitt|[Kk]apitel|[Bb]uch|[Ss]tufe|[Aa]uflage))(?:e?s|en)?\b"
)


def other_number(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of a numbered law and of the same with another number, where neither text has both."""
    before = _numbered(original)
    after = _numbered(rewrite) if before else {}
    for (what, number), place in before.items():
        if (what, number) in after:
            continue
        for (other, count), later in after.items():
            if other == what and count != number and (other, count) not in before:
                return place, later
    return None


def _numbered(text: str) -> dict[tuple[str, int], Span]:
    found: dict[tuple[str, int], Span] = {}
    for match in _NUMBERED.finditer(plain(text)):
        said = match["number"]
        number = int(said[:-1]) if said[0].isdigit() else ordinal_word(said.lower())
        if number:
            found.setdefault((match["what"].lower(), number), match.span())
    return found
