"""Headings whose levels leave one out."""

from collections.abc import Iterable

from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, Example, FormRule, Hit, Settings


class HeadingLevelGap(FormRule):
    """Compares each heading with the one before it; going back up by several levels is right."""

    id = "heading-level-gap"
    title = "Überschrift überspringt eine Ebene"
    why = "Vorleseprogramme sagen die Ebene an. Fehlt eine, glauben die Leute, sie hätten etwas verpasst."
    source = "BITV 2.0; EN 301 549 (10.1.3.1); PDF/UA"
    severity = INFO
    examples = (
        Example(
            "{heading 1} Der Friedhof\nText.\n{heading 3} Die Gebühren\nText.",
            "{heading 1} Der Friedhof\nText.\n{heading 2} Die Gebühren\nText.",
        ),
        Example(
            "{heading 1} Ferien\n{heading 2} Sommer\n{heading 4} Anmeldung\nText.",
            "{heading 1} Ferien\n{heading 2} Sommer\n{heading 3} Anmeldung\n{heading 1} Schule\nText.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each heading that stands too deep."""
        before = 0
        for passage in form.passages:
            segment = passage.segment
            if segment.kind != "heading" or not segment.level:
                continue
            if before and segment.level > before + 1:
                message = (
                    f"Nach einer Überschrift der Ebene {before} kommt hier Ebene {segment.level}. "
                    f"Nehmen Sie die Formatvorlage „Überschrift {before + 1}“."
                )
                yield segment.id, Hit(0, len(segment.text), message)
            before = segment.level
