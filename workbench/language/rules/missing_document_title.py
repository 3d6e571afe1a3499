"""A document whose properties have no title."""

import re
from collections.abc import Iterable

from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, Example, FormRule, Hit, Settings

_AUTOMATIC = re.compile(
    r"(?:Microsoft Word ?-.*|Dokument ?\d*|Document ?\d*|Word-Dokument|Untitled|Unbenannt|Titel|Title|\[.*\]|\W*\d*\W*"
    r"|.*\.(?:docx?|dotx?|odt|pdf))",
    re.IGNORECASE,
)


class MissingDocumentTitle(FormRule):
    """The title is what the window and a screen reader say first; the name of the file is no title."""

    id = "missing-document-title"
    title = "Titel des Dokuments fehlt"
    why = "Vorleseprogramme nennen beim Öffnen den Titel. Ohne ihn hören die Leute nur den Dateinamen."
    source = "BITV 2.0; EN 301 549 (10.2.4.2); PDF/UA"
    severity = INFO
    examples = (
        Example(
            "{document}\nAnmeldung zur Musikschule",
            '{document title="Anmeldung zur Musikschule"}\nAnmeldung zur Musikschule',
        ),
        Example(
            '{document title="musik_v3_final.docx"}\nPreise der Musikschule',
            '{document title="Preise der Musikschule"}\nPreise der Musikschule',
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """One finding at the first passage."""
        structure = form.document.structure
        if structure is None or not form.passages:
            return
        if not structure.title:
            fact = "In den Eigenschaften der Datei steht kein Titel."
        elif _AUTOMATIC.fullmatch(structure.title):
            fact = f"Der Titel in den Eigenschaften heißt „{structure.title}“."
        else:
            return
        message = f"{fact} Tragen Sie ihn in Word ein: Datei, Informationen, Titel."
        yield form.passages[0].segment.id, Hit(0, 0, message)
