"""The sheet "Formen" of a workbook: every inflected form, for an editor to confirm or correct."""

from collections.abc import Sequence
from dataclasses import dataclass

SHEET = "Formen"
YES, NO = "ja", "nein"
HEADERS = (
    ("Nummer", 9),
    ("Begriff", 28),
    ("Ersatz", 28),
    ("Stelle", 24),
    ("Form des Begriffs", 40),
    ("Form des Ersatzes", 40),
    ("Stimmt?", 11),
    ("Richtig ist", 40),
)
_SEPARATOR = ", "


@dataclass(frozen=True, slots=True)
class FormRow:
    """Forms of a term and its replacement at one place ("Dativ Plural"); `verdict` is "ja", "nein" or empty."""

    id: str
    term: str
    replacement: str
    place: str
    term_forms: str
    replacement_forms: str
    verdict: str = ""
    correction: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What the forms belong to."""
        return self.id, self.replacement, self.place

    @property
    def forms(self) -> tuple[str, str]:
        """What the editor confirms."""
        return self.term_forms, self.replacement_forms

    @property
    def cells(self) -> tuple[str, ...]:
        """The texts of the row's cells."""
        return (self.id, self.term, self.replacement, self.place, *self.forms, self.verdict, self.correction)


def form_row(cells: Sequence[str]) -> FormRow | None:
    """The row with these cells; None for one without a number."""
    texts = [cell.strip() for cell in cells[: len(HEADERS)]]
    texts += [""] * (len(HEADERS) - len(texts))
    return FormRow(*texts) if texts[0] and texts[3] else None


def joined(forms: Sequence[str]) -> str:
    """Forms in use side by side."""
    return _SEPARATOR.join(forms)
