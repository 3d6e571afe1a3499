"""Fields to fill in that have no name for screen readers."""

import re
from collections.abc import Iterable

from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings
from workbench.model.structure import FieldName

_MEANINGLESS = re.compile(
    r"(?:Text|Feld|Field|Auswahl|Kontrollkästchen|Dropdown|Datum|Check|Kontroll|Option|Element|Eingabe)[ _]?\d+",
    re.IGNORECASE,
)
_REPAIR_OLD = (
    "Doppelklicken Sie das Feld, wählen Sie „Hilfetext hinzufügen“ und schreiben Sie die Frage hinein."
)
_REPAIR = (
    "Wählen Sie in Word: Entwicklertools, Eigenschaften, und schreiben Sie die Frage in das Feld „Titel“."
)


class UnnamedFormField(FormRule):
    """Old form fields and content controls apart, one finding each."""

    id = "unnamed-form-field"
    title = "Feld ohne Namen"
    why = "Vorleseprogramme sagen sonst nur „Eingabefeld“ oder „Kästchen“. Niemand weiß, was gefragt ist."
    source = "BITV 2.0; EN 301 549 (10.4.1.2); PDF/UA"
    severity = WARNING
    examples = (
        Example(
            "{label} Haustiere:\n{field text_field legacy} ....",
            '{label} Haustiere:\n{field text_field legacy label="Welche Haustiere haben Sie?"} ....',
        ),
        Example(
            "{label} Parkplatz gewünscht?\n{field checkbox label=Kontrollkästchen7} ☐ ja",
            '{label} Parkplatz gewünscht?\n{field checkbox label="Parkplatz gewünscht: ja"} ☐ ja',
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """The first such field of each kind."""
        structure = form.document.structure
        known = structure.fields if structure is not None else ()
        for legacy, repair in ((False, _REPAIR), (True, _REPAIR_OLD)):
            of_kind = [field for field in known if field.legacy == legacy and field.segment in form.by_id]
            nameless = [field for field in of_kind if not field.label]
            numbered = [field for field in of_kind if _MEANINGLESS.fullmatch(field.label)]
            if nameless:
                yield _hit(
                    form, nameless, f"{_counted(nameless, len(of_kind))} keinen Namen. {repair}", WARNING
                )
            if numbered:
                said = f"{_counted(numbered, len(of_kind))} einen Namen wie „{numbered[0].label}“. {repair}"
                yield _hit(form, numbered, said, INFO)


def _counted(fields: list[FieldName], every: int) -> str:
    return "Das Feld hat" if every == 1 else f"{len(fields)} von {every} Feldern haben"


def _hit(form: CheckedForm, fields: list[FieldName], message: str, severity: str) -> tuple[str, Hit]:
    segment = fields[0].segment
    return segment, Hit(0, len(form.by_id[segment].text), message, severity)
