"""A reference to a page or an annex that the form doesn't have or name."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.form.jumps import annex_references, page_references
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings

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
        for reference in annex_references(form):
            if not reference.target:
                message = (
                    f"„{reference.noun} {reference.number}“ ist hier sonst nirgends genannt. "
                    "Liegt sie bei? Nennen Sie sie am Ende."
                )
                severity = WARNING if reference.sure else INFO
                yield reference.passage.segment.id, Hit(reference.start, reference.end, message, severity)


def _pages(form: CheckedForm) -> Iterator[tuple[str, Hit]]:
    for reference, last in page_references(form):
        page = int(reference.number)
        if page <= last:
            continue
        if reference.sure:
            message = f"Eine Seite {page} gibt es nicht: Das Formular hat {last} Seiten."
            yield reference.passage.segment.id, Hit(reference.start, reference.end, message)
        else:
            message = f"Prüfen Sie, ob es eine Seite {page} gibt."
            yield reference.passage.segment.id, Hit(reference.start, reference.end, message, INFO)
