"""Type that is too small for older readers."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.looks import MARGINS, Look, groups, one_hit, shown_number, shown_range
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings, Threshold

_SENDER = re.compile(r"^[^.!?]{0,90}[·|,•–][^.!?]{0,60}\b\d{5} [A-ZÄÖÜ][^.!?]{0,40}$")
"""The sender's line above an address: it must fit into the window of an envelope (DIN 5008)."""


class SmallType(FormRule):
    """One finding that names the styles with too small a size. Margins and notes may be 2 points smaller."""

    id = "small-type"
    title = "Kleine Schrift"
    why = "Viele ältere Menschen können kleine Schrift nicht lesen. Sie fangen dann gar nicht erst an."
    source = "BAGSO Checkliste; DIN 1450; Stadt Münster Leitfaden"
    severity = INFO
    thresholds: ClassVar = {
        "size": Threshold(12, 14, "Hinweis unter … Punkt (Sehbehinderung: 16)"),
        "warning": Threshold(10, 12, "Warnung unter … Punkt"),
        "margin": Threshold(2, 2, "Kopf- und Fußzeilen und Fußnoten dürfen … Punkt kleiner sein"),
    }
    examples = (
        Example(
            "{paragraph size=9} Melden Sie Ihren Hund innerhalb von zwei Wochen an.",
            "{paragraph size=14} Melden Sie Ihren Hund innerhalb von zwei Wochen an.",
        ),
        Example(
            "{label size=8 style=Feldname} Name der Kita:",
            "{label size=14 style=Feldname} Name der Kita:",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """Styles with small type."""
        wanted, warning = settings.limit(self, "size"), settings.limit(self, "warning")
        margin = settings.limit(self, "margin")

        def allowance(look: Look) -> float:
            return margin if look.passage.segment.kind in MARGINS else 0

        def is_small(look: Look) -> bool:
            return _size(look) < wanted - allowance(look) and not _SENDER.match(look.passage.text)

        def is_tiny(look: Look) -> bool:
            return _size(look) < warning - allowance(look)

        found = groups(form, "size", is_small)
        severe = [group for group in found if any(is_tiny(look) for look in group.looks)]
        for severity, chosen in (
            (WARNING, severe),
            (INFO, [group for group in found if group not in severe]),
        ):
            if chosen:
                sizes = shown_range([_size(look) for group in chosen for look in group.looks])
                message = f"Die Schrift hat hier {sizes} Punkt. Gut lesbar sind {shown_number(wanted)} Punkt."
                yield one_hit(chosen, message, severity, _size)


def _size(look: Look) -> float:
    return look.appearance.size
