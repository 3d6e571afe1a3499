"""All figures of a text, each read as one thing only: "§ 7" is no amount, "0211 8991" no number of pieces."""

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.form.dates import MONTHS
from workbench.rewrite.facts.contacts import Contact, contacts
from workbench.rewrite.facts.dates import DateFact, dates
from workbench.rewrite.facts.durations import rates
from workbench.rewrite.facts.frequencies import EVERY, Frequency, frequencies
from workbench.rewrite.facts.norms import Norm, norms
from workbench.rewrite.facts.nth_weekdays import nth_weekdays
from workbench.rewrite.facts.plain import plain, without
from workbench.rewrite.facts.quantities import quantities
from workbench.rewrite.facts.quantity import Quantity
from workbench.rewrite.facts.references import Reference, references


@dataclass(frozen=True, slots=True)
class Figures:
    """What the figures of a text say, each kind in reading order."""

    norms: tuple[Norm, ...]
    contacts: tuple[Contact, ...]
    dates: tuple[DateFact, ...]
    references: tuple[Reference, ...]
    frequencies: tuple[Frequency, ...]
    quantities: tuple[Quantity, ...]


_ITEM = re.compile(
    r"(?:(?<=[:.;!?,]\s)|(?<=\n)|^|(?<=\sund\s)|(?<=\ssowie\s)|(?<=\soder\s))\(?(?P<nth>\d{1,2})[.)]\s(?=[a-zäöü„A-ZÄÖÜ])"
)
_MONTH = re.compile(rf"\s(?:{'|'.join(MONTHS)})\b|\s(?:und|bis|oder)\s\d")


def numbering(text: str) -> tuple[Span, ...]:
    """Where the numbers of a list stand that goes on in one line: "1. Sie haben ..., 2. Sie sind ...".

    They count from 1 upwards, and the first one opens a sentence, a line or what follows a colon.
    """
    found: list[re.Match[str]] = []
    for match in _ITEM.finditer(text):
        opens = bool(found) or text[: match.start()].rstrip()[-1:] in {"", ":", ".", "!", "?", ";"}
        opens = opens or text[match.start() - 1 : match.start()] == "\n"
        if opens and int(match["nth"]) == len(found) + 1 and not _MONTH.match(text, match.end() - 1):
            found.append(match)
    return tuple(match.span("nth") for match in found) if len(found) > 1 else ()


@lru_cache(maxsize=512)
def figures(text: str) -> Figures:
    """The figures of the text; offsets count its code points."""
    rest = plain(text)
    rest = without(rest, numbering(rest))
    cited = norms(rest)
    rest = without(rest, ((one.start, one.end) for one in cited))
    weekdays = tuple(nth_weekdays(rest))
    rest = without(rest, ((one.start, one.end) for one in weekdays))
    reached = contacts(rest)
    rest = without(rest, ((one.start, one.end) for one in reached))
    days = dates(rest)
    rest = without(rest, ((one.start, one.end) for one in days))
    sent = references(rest)
    rest = without(rest, ((one.start, one.end) for one in sent))
    often = frequencies(rest)
    counted = ((one.start, one.end) for one in often if one.kind == EVERY and not one.weak)
    found = (*quantities(without(rest, counted)), *rates(rest), *weekdays)
    return Figures(cited, reached, days, sent, often, tuple(sorted(found, key=lambda one: one.start)))
