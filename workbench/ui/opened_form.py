"""A form that was just opened, with what the views need of it."""

from dataclasses import dataclass

from workbench.app.session import FormSession
from workbench.ui.models.outline import Section, build_outline
from workbench.ui.models.rows import Row, build_rows


@dataclass(frozen=True, slots=True)
class OpenedForm:
    """Made ready in the worker."""

    session: FormSession
    rows: tuple[Row, ...]
    sections: tuple[Section, ...]


def opened_form(session: FormSession) -> OpenedForm:
    """Rows and outline of the session's form."""
    segments = session.document.segments
    return OpenedForm(session, build_rows(segments), build_outline(segments))
