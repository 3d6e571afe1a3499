"""Much text without a heading."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.form.headings import headings, is_body
from workbench.language.passage import CheckedForm, Passage
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings, Threshold

_PARTS = frozenset({"table_cell", "label", "field", "option"})
"""Tables and fields break up a page like headings do."""

_BATH = "Das Freibad am Stadtwald macht nach dem Umbau wieder auf und hat jetzt drei Becken und eine neue Rutsche. "
_RULES = (
    "Kinder unter sechs Jahren dürfen nur mit einer erwachsenen Person ins Wasser, auch wenn sie schwimmen. "
)


class MissingHeading(FormRule):
    """Counts the words of running text between headings; in plain text short lines count as headings."""

    id = "missing-heading"
    catalogue = "R53"
    title = "Überschrift fehlt"
    why = "Überschriften zeigen, was wo steht. Ohne sie muss man alles lesen."
    source = "DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    thresholds: ClassVar = {
        "hint": Threshold(150, 100, "Hinweis ab mehr als … Wörtern ohne Überschrift"),
        "warning": Threshold(200, 150, "Warnung ab mehr als … Wörtern ohne Überschrift"),
    }
    examples = (
        Example(
            "\n".join([_BATH * 2, _RULES * 3] * 2),
            "\n".join(["Das neue Bad", _BATH * 2, "Regeln für Kinder", _RULES * 3]),
        ),
        Example(
            "\n".join([_RULES * 4, _BATH * 5]),
            "\n".join(["{heading 1} Kinder", _RULES * 4, "{heading 1} Becken", _BATH * 5]),
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """The first passage of each stretch that is too long."""
        for stretch in _stretches(form):
            count = sum(passage.words for passage in stretch)
            for name, severity in (("warning", WARNING), ("hint", INFO)):
                if count > settings.limit(self, name):
                    message = (
                        f"Hier beginnen {count} Wörter ohne Überschrift. Setzen Sie Überschriften dazwischen."
                    )
                    first = stretch[0]
                    yield first.segment.id, Hit(0, len(first.text), message, severity)
                    break


def _stretches(form: CheckedForm) -> Iterator[list[Passage]]:
    """Passages of text between headings, tables and fields."""
    marked = headings(form.passages)
    stretch: list[Passage] = []
    for passage in form.passages:
        if passage.segment.id in marked or passage.segment.kind in _PARTS:
            if stretch:
                yield stretch
            stretch = []
        elif is_body(passage):
            stretch.append(passage)
    if stretch:
        yield stretch
