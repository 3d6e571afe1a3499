"""Tables made with tabulators."""

import re
from collections.abc import Iterable

from workbench.language.passage import CheckedForm, Passage
from workbench.language.rule import INFO, Example, FormRule, Hit, Settings
from workbench.model.document import Segment

_FEWEST_ROWS = 3
_NUMBER = re.compile(r"\W*(?:(?:Art|Nr|Abs|Sec)\.? ?)?(?:\d+(?:\.\d+)*|\w)\W*")
_KINDS = frozenset({"paragraph", "list_item", "textbox", "label"})


class TabbedTable(FormRule):
    """Three lines and more, each with text in front of and behind a tabulator, as paragraphs or in one of them."""

    id = "tabbed-table"
    title = "Tabelle aus Tabulatoren"
    why = "Vorleseprogramme lesen so etwas Zeile für Zeile ohne Spalten vor. Bei größerer Schrift verrutscht alles."
    source = "BITV 2.0; EN 301 549 (10.1.3.1); PDF/UA"
    severity = INFO
    examples = (
        Example(
            "Montag\t8 bis 12 Uhr\nMittwoch\t8 bis 16 Uhr\nFreitag\t8 bis 12 Uhr",
            "| Montag | 8 bis 12 Uhr\n| Mittwoch | 8 bis 16 Uhr\n| Freitag | 8 bis 12 Uhr",
        ),
        Example(
            "Halle A\tHandball\t18 Uhr\nHalle B\tTurnen\t19 Uhr\nHalle C\tJudo\t20 Uhr",
            "Halle A\tHandball\t18 Uhr\nIn den anderen Hallen ist heute kein Training.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """The first line of each such table."""
        start: Passage | None = None
        count = 0
        for passage in (*form.passages, None):
            rows = 0 if passage is None else _rows(passage.segment)
            if rows and count and passage is not None:
                count += rows
            elif rows:
                start, count = passage, rows
            else:
                if start is not None and count >= _FEWEST_ROWS:
                    yield start.segment.id, Hit(0, len(start.text), _message(count))
                start, count = None, 0


def _rows(segment: Segment) -> int:
    """How many lines of a passage have columns by tabulators."""
    if segment.kind not in _KINDS or segment.cell is not None:
        return 0
    marks = {mark.offset: mark.kind for mark in segment.placeholders}
    if "tab" not in marks.values():
        return 0
    lines: list[list[str]] = [[""]]
    for place, sign in enumerate(segment.text):
        kind = marks.get(place, "")
        if kind == "break":
            lines.append([""])
        elif kind == "tab":
            lines[-1].append("")
        else:
            lines[-1][-1] += sign
    return sum(
        _is_row([part.strip() for part in line if any(sign.isalnum() for sign in part)]) for line in lines
    )


def _is_row(parts: list[str]) -> bool:
    """Whether there are columns: a number in front of a text is none."""
    return len(parts) > 2 or (len(parts) == 2 and not _NUMBER.fullmatch(parts[0]))


def _message(rows: int) -> str:
    return f"Diese {rows} Zeilen sind mit Tabulatoren gesetzt. Machen Sie daraus in Word eine Tabelle mit Kopfzeile."
