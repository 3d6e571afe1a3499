"""A reference to a page or an annex that the form doesn't have or name."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.passage import RUNNING_KINDS, CheckedForm, Passage
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings

_KINDS = RUNNING_KINDS | {"label", "option", "heading"}
_PAGE = re.compile(r"\b(?:Seiten?|S\.)\s\ufffc?(?P<number>\d{1,3})\b(?!\s?(?:von|/)\s?\ufffc?\d)")
_PAGES = re.compile(r"\bSeite\s\ufffc?\d{1,3}\s(?:von|/)\s\ufffc?(?P<last>\d{1,3})\b")
_ANNEX = re.compile(
    r"\b(?P<noun>Anlagen?|Anhang|Anhänge|Beiblatt|Zusatzblatt|Ergänzungsblatt|Beilage|Zusatzbogen|Ergänzungsbogen)\s"
    r"(?P<name>\d{1,2}[a-z]?|[A-Z]{1,4}\d?|[A-Z][a-z]?[A-Z]{1,3})\b"
)
_LIST = re.compile(
    r"^\W*(?:Anlagen?(?:verzeichnis)?|Beilagen|Beigefügte Unterlagen|Anhänge|Anhang)\b[^.]{0,40}:?\s*$|^\W*Anlagen?:"
)
_NAMES_IT = r"^\W*(?:Anlagen?|Anhang|Beiblatt|Zusatzblatt|Ergänzungsblatt|Beilage)\b[^.?!]*\b{name}\b"
_OUTSIDE = re.compile(
    r"\s(?:zum|zur|des|der|zu)\s(?:(?:Bescheid|Vertrag|Schreiben|SGB|\w*gesetz|\w*ordnung|Satzung|Richtlinie)\w*)"
)

_ENCLOSURES = "Anlagen:\n{list_item} Anlage 1: Personen\n{list_item} Anlage 2: Tiere"


class BrokenReference(FormRule):
    """Pages beyond the last one; annexes that no heading and no list of enclosures names."""

    id = "broken-reference"
    title = "Seite oder Anlage fehlt"
    why = "Ein Verweis, der ins Leere geht, kostet die Leser Zeit und das Amt einen Anruf."
    source = "DIN ISO 24495-1"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "Die Preise stehen auf Seite 7.\n{footer} Seite 1 von 4",
            "Die Preise stehen auf Seite 3.\n{footer} Seite 1 von 4",
        ),
        Example(
            f"Tragen Sie Ihre Tiere in Anlage 3 ein.\n{_ENCLOSURES}",
            f"Tragen Sie Ihre Tiere in Anlage 2 ein.\n{_ENCLOSURES}",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each reference; a hint only, where the annex may be a file of its own."""
        yield from _pages(form)
        listed = any(_LIST.search(passage.text) for passage in form.passages)
        for passage in _read(form):
            for match in _ANNEX.finditer(passage.text):
                if _LIST.search(passage.text) or _OUTSIDE.match(passage.text, match.end()):
                    continue
                if not _is_named(form, passage, match["name"]):
                    name = f"{match['noun']} {match['name']}"
                    message = (
                        f"„{name}“ ist hier sonst nirgends genannt. Liegt sie bei? Nennen Sie sie am Ende."
                    )
                    yield passage.segment.id, Hit(*match.span(), message, WARNING if listed else INFO)


def _read(form: CheckedForm) -> Iterator[Passage]:
    return (passage for passage in form.passages if passage.segment.kind in _KINDS)


def _pages(form: CheckedForm) -> Iterator[tuple[str, Hit]]:
    counts = [int(match["last"]) for passage in form.passages for match in _PAGES.finditer(passage.text)]
    for passage in _read(form):
        for match in _PAGE.finditer(passage.text):
            page = int(match["number"])
            if counts and page > max(counts):
                message = f"Eine Seite {page} gibt es nicht: Das Formular hat {max(counts)} Seiten."
                yield passage.segment.id, Hit(*match.span(), message)
            elif not counts and page > _guessed_pages(form):
                message = f"Prüfen Sie, ob es eine Seite {page} gibt."
                yield passage.segment.id, Hit(*match.span(), message, INFO)


def _guessed_pages(form: CheckedForm) -> int:
    """At most so many pages: 100 words or 12 segments fill the emptiest page."""
    words = sum(passage.words for passage in form.passages)
    return 1 + max(words // 100, len(form.passages) // 12)


def _is_named(form: CheckedForm, asking: Passage, name: str) -> bool:
    """Whether another passage begins with the annex: a heading or an entry of the list of enclosures."""
    pattern = re.compile(_NAMES_IT.format(name=re.escape(name)))
    return any(passage is not asking and pattern.search(passage.text) for passage in form.passages)
