"""Lines that stand too close to each other."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.looks import MARGINS, Look, groups, one_hit, shown_number, shown_range
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, RUNNING, WARNING, Example, FormRule, Hit, Settings, Threshold

_SEVERAL_LINES = 1.2


class TightLineSpacing(FormRule):
    """One finding that names the styles; notes and passages of one line are left out."""

    id = "tight-line-spacing"
    title = "Enger Zeilenabstand"
    why = "Stehen die Zeilen eng, rutscht das Auge in die falsche Zeile."
    source = "BAGSO Checkliste; Bundesregierung Styleguide"
    severity = INFO
    thresholds: ClassVar = {
        "spacing": Threshold(1.2, 1.2, "Hinweis unter …-fachem Zeilenabstand"),
        "warning": Threshold(1.0, 1.1, "Warnung unter …-fachem Zeilenabstand"),
    }
    examples = (
        Example(
            "{paragraph spacing=1 line=40} Die Bücherei leiht Ihnen bis zu 20 Bücher und Spiele für 4 Wochen aus.",
            "{paragraph spacing=1.3 line=40} Die Bücherei leiht Ihnen bis zu 20 Bücher und Spiele für 4 Wochen aus.",
        ),
        Example(
            "{list_item spacing=0.9 line=20} einen Ausweis mit Foto und eine Bestätigung der Schule",
            "{list_item spacing=1 line=70} einen Ausweis mit Foto",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """Styles with little space between lines."""
        wanted, warning = settings.limit(self, "spacing"), settings.limit(self, "warning")

        def is_tight(look: Look) -> bool:
            running = look.passage.segment.kind in RUNNING - MARGINS
            return running and look.lines > _SEVERAL_LINES and _spacing(look) < wanted

        found = groups(form, "line_spacing", is_tight)
        if found:
            spacings = [_spacing(look) for group in found for look in group.looks]
            message = (
                f"Der Zeilenabstand ist hier {shown_range(spacings)}. Besser ist {shown_number(wanted)}."
            )
            yield one_hit(found, message, WARNING if min(spacings) < warning else INFO, _spacing)


def _spacing(look: Look) -> float:
    return look.appearance.line_spacing
