"""Long passages in italics."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.looks import Look, groups
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, Example, FormRule, Hit, Settings, Threshold

_MOST = 0.5


class ItalicText(FormRule):
    """One finding for each style; a few words in italics are a title or a foreign word."""

    id = "italic-text"
    title = "Kursiver Text"
    why = "Kursive Buchstaben sind schwerer zu erkennen, besonders wenn jemand schlecht sieht."
    source = "Stadt Münster Leitfaden; BAGSO Checkliste"
    severity = INFO
    thresholds: ClassVar = {"words": Threshold(6, 6, "Hinweis ab … Wörtern")}
    examples = (
        Example(
            "{paragraph italic=1} Bitte werfen Sie den Brief nicht weg, Sie brauchen ihn später noch.",
            "{paragraph} Bitte werfen Sie den Brief nicht weg, Sie brauchen ihn später noch.",
        ),
        Example(
            "{table_cell italic=1 style=Hilfetext} Die Nummer steht auf Ihrer Versichertenkarte oben rechts.",
            "{table_cell italic=1 style=Hilfetext} Nummer der Karte",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """Styles and places in italics."""
        fewest = settings.limit(self, "words")

        def is_italic(look: Look) -> bool:
            return look.appearance.italic > _MOST and look.passage.words >= fewest

        for group in groups(form, "italic", is_italic):
            yield group.hit("Der Text ist kursiv. Setzen Sie ihn gerade; Wichtiges darf fett sein.")
