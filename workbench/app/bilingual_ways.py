"""How a form is written in two languages: in its own layout, or as a table."""

from typing import TYPE_CHECKING

from workbench.common.errors import WorkbenchError

if TYPE_CHECKING:
    from workbench.app.session import FormSession

UNDER, BESIDE, TABLE = "under", "beside", "table"
WAYS = (UNDER, BESIDE, TABLE)
"""The translation under its German passage; short labels beside it in one line; two columns in a new file."""

_FILLED_IN = frozenset({"text_field", "checkbox", "date", "dropdown"})


def bilingual_way(session: "FormSession", wanted: str = "") -> str:
    """One of `WAYS`: the wanted one, else what suits the text. Forms to fill in keep their layout, others are a table.

    Raises `WorkbenchError` if a layout is wanted that the file does not have.
    """
    if session.document.format != "docx":
        if wanted not in ("", TABLE):
            raise WorkbenchError(
                f"„{session.path.name}“ ist keine Word-Datei und kann nur als Tabelle zweisprachig ausgegeben werden.",
                "Wählen Sie die zweisprachige Ausgabe als Tabelle.",
            )
        return TABLE
    return wanted or (UNDER if is_filled_in(session) else TABLE)


def is_filled_in(session: "FormSession") -> bool:
    """Whether it is a form, or a letter with fields to fill in."""
    fields = any(
        mark.kind in _FILLED_IN for segment in session.document.segments for mark in segment.placeholders
    )
    return session.document_type == "form" or (fields and session.document_type != "leaflet")
