"""Lines with too many characters."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.looks import MARGINS, Look, groups, one_hit, shown_number, shown_range
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, RUNNING, WARNING, Example, FormRule, Hit, Settings, Threshold

_TEXT = (
    "Wenn Sie eine Wohnung suchen, können Sie sich bei uns melden. Wir sagen Ihnen, welche Wohnungen frei sind und "
    "was sie kosten."
)


class LongLines(FormRule):
    """One finding that names the styles; only passages that fill more than one line, no notes."""

    id = "long-lines"
    title = "Lange Zeilen"
    why = "Nach einer langen Zeile findet das Auge den Anfang der nächsten schlecht."
    source = "Bundesregierung Styleguide; WCAG 2.1 (1.4.8)"
    severity = INFO
    thresholds: ClassVar = {
        "characters": Threshold(80, 70, "Hinweis über … Zeichen in einer Zeile"),
        "warning": Threshold(110, 100, "Warnung über … Zeichen in einer Zeile"),
    }
    examples = (
        Example(f"{{paragraph line=95}} {_TEXT}", f"{{paragraph line=68}} {_TEXT}"),
        Example(
            f"{{list_item line=120}} {_TEXT}",
            "{list_item line=120} Wir sagen Ihnen, welche Wohnungen frei sind.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """Styles and places with long lines."""
        most, warning = settings.limit(self, "characters"), settings.limit(self, "warning")

        def is_long(look: Look) -> bool:
            segment = look.passage.segment
            columns = any(mark.kind in ("tab", "break") for mark in segment.placeholders)
            return (
                segment.kind in RUNNING - MARGINS and _length(look) > most and look.lines > 1 and not columns
            )

        found = groups(form, "size", is_long)
        if found:
            lengths = [_length(look) for group in found for look in group.looks]
            message = (
                f"In eine Zeile passen hier etwa {shown_range(lengths)} Zeichen, gut sind höchstens "
                f"{shown_number(most)}. Eine größere Schrift oder breitere Ränder machen die Zeilen kürzer."
            )
            yield one_hit(found, message, WARNING if max(lengths) > warning else INFO, _length)


def _length(look: Look) -> float:
    return look.appearance.line_length
