"""Underlined text that is no link."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.looks import Look, groups
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, Example, FormRule, Hit, Settings, Threshold


class UnderlinedText(FormRule):
    """One finding for each style."""

    id = "underlined-text"
    title = "Unterstrichener Text"
    why = "Der Strich schneidet die Buchstaben an. Viele halten Unterstrichenes außerdem für einen Link."
    source = "Stadt Münster Leitfaden; BAGSO Checkliste"
    severity = INFO
    thresholds: ClassVar = {"share": Threshold(15, 15, "Hinweis ab mehr als … Prozent des Textes")}
    examples = (
        Example(
            "{paragraph underlined=0.4} Geben Sie den Schlüssel bis Freitag zurück.",
            "{paragraph bold=0.4} Geben Sie den Schlüssel bis Freitag zurück.",
        ),
        Example(
            "{heading 2 underlined=1 style=Zwischentitel} Wann haben wir offen?",
            "{heading 2 bold=1 style=Zwischentitel} Wann haben wir offen?",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """Styles and places with underlined text."""
        share = settings.limit(self, "share") / 100

        def is_underlined(look: Look) -> bool:
            return look.appearance.underlined > share

        for group in groups(form, "underlined", is_underlined):
            yield group.hit("Der Text ist unterstrichen. Heben Sie Wichtiges mit fetter Schrift hervor.")
