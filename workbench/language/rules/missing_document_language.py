"""A document that does not say its language, or a wrong one."""

from collections.abc import Iterable

from workbench.language.form.language_names import language_name
from workbench.language.form.languages import GERMAN, clearly_german
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings

_REPAIR = (
    "Markieren Sie alles und wählen Sie in Word: Überprüfen, Sprache, Deutsch, „Als Standard festlegen“."
)


class MissingDocumentLanguage(FormRule):
    """Only where most of the German text would be read in another language."""

    id = "missing-document-language"
    title = "Sprache des Dokuments fehlt"
    why = "Das Vorleseprogramm liest sonst deutschen Text mit englischer Aussprache. Niemand versteht ihn."
    source = "BITV 2.0; EN 301 549 (10.3.1.1); PDF/UA"
    severity = WARNING
    examples = (
        Example(
            '{document language="" title=Hund}\nMelden Sie Ihren Hund in den ersten zwei Wochen bei uns im Rathaus an.',
            "{document title=Hund}\nMelden Sie Ihren Hund in den ersten zwei Wochen bei uns im Rathaus an.",
        ),
        Example(
            "{document language=en-GB title=Rad}\nDer neue Weg für Räder führt vom Bahnhof bis zur Schule am Park.",
            "{document language=de-AT title=Rad}\nDer neue Weg für Räder führt vom Bahnhof bis zur Schule am Park.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """One finding at the first passage."""
        structure = form.document.structure
        if structure is None or structure.language.lower().startswith(GERMAN) or not form.passages:
            return
        german = [passage for passage in form.passages if clearly_german(passage.text)]
        marked = {item.segment for item in structure.languages if item.language.lower().startswith(GERMAN)}
        wrong = [passage for passage in german if passage.segment.id not in marked]
        if not german or len(wrong) * 2 <= len(german):
            return
        if structure.language:
            message = (
                f"Als Sprache des Dokuments ist {language_name(structure.language)} eingestellt. {_REPAIR}"
            )
            yield form.passages[0].segment.id, Hit(0, 0, message, WARNING)
        else:
            yield (
                form.passages[0].segment.id,
                Hit(0, 0, f"Die Sprache ist nicht eingestellt. {_REPAIR}", INFO),
            )
