"""Pages, annexes, numbers and sections that the text sends its readers to."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.rewrite.facts.comparison import added, moved, span_of
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.references import Reference
from workbench.rewrite.guard import WARN, Drift, Example, Guard, Pair


class CrossReferenceGuard(Guard):
    """References inside the document stay."""

    id = "cross_reference"
    title = "Verweise im Dokument"
    why = "Ein Verweis, der ins Leere geht, kostet die Leser Zeit und das Amt einen Anruf."
    severity = WARN
    examples: ClassVar = (
        Example("Siehe Seite 2.", "Das steht auf Seite 3.", "Das steht auf Seite 2."),
        Example(
            "Füllen Sie die Anlage VM aus.",
            "Füllen Sie die Anlage KdU aus.",
            "Füllen Sie bitte die Anlage VM aus.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """References that changed, are missing or are new."""
        before = [one for one in figures(pair.original.text).references if not one.is_grade]
        after = [one for one in figures(pair.rewrite.text).references if not one.is_grade]
        for one, other in moved(before, after, _same):
            what = f"Der Verweis „{one}“ fehlt" if other is None else f"Aus „{one}“ wurde „{other}“"
            yield Drift(span_of(one), span_of(other), f"{what}. Bitte die Verweise prüfen.")
        for one in added(before, after, _same):
            yield Drift(None, span_of(one), f"Der Verweis „{one}“ steht nicht im Original.")


def _same(one: Reference, other: Reference) -> bool:
    return (one.name, one.number) == (other.name, other.number)
