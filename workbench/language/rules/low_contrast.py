"""Text that stands out too little from its background."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.looks import Look, groups, shown_number
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings, Threshold

_LARGE, _LARGE_BOLD = 18.0, 14.0
"""Points from which WCAG 2.1 (1.4.3) asks for less contrast."""
_UNSEEN = 1.5
"""Below this nobody could read it: it most likely lies over a shape that we don't see."""
_LARGE_TYPE = 1.5
"""Large type needs 3 instead of 4.5, and 4.5 instead of 7."""

_PROMPTS = frozenset({"Platzhaltertext"})
"""The grey prompt of a field goes when somebody fills it in."""
_LINKS = frozenset({"Hyperlink", "FollowedHyperlink", "BesuchterLink"})
"""Blue is how links look; only too pale a blue is a fault."""


class LowContrast(FormRule):
    """One finding for each style that sets such a colour."""

    id = "low-contrast"
    title = "Schwacher Kontrast"
    why = "Mit dem Alter werden Farben blasser. Grauer Text auf grauem Grund ist dann kaum zu sehen."
    source = "BITV 2.0; EN 301 549 (9.1.4.3, 9.1.4.6); DIN 1450"
    severity = WARNING
    thresholds: ClassVar = {
        "hint": Threshold(7, 7, "Hinweis unter Kontrast … zu 1"),
        "warning": Threshold(4.5, 4.5, "Warnung unter Kontrast … zu 1"),
    }
    examples = (
        Example(
            "{paragraph contrast=2.8} Das Fundbüro ist am Montag geschlossen.",
            "{paragraph contrast=12} Das Fundbüro ist am Montag geschlossen.",
        ),
        Example(
            "{label contrast=5.2 style=Hinweisgrau} Platz für Ihre Wünsche:",
            "{heading 1 contrast=5.2 size=20} Platz für Ihre Wünsche",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """Styles and places with weak contrast."""
        hint, warning = settings.limit(self, "hint"), settings.limit(self, "warning")
        for group in groups(
            form, "contrast", lambda look: _rated(look) < (warning if _is_link(look) else hint)
        ):
            worst = min(group.looks, key=_rated)
            ratio = worst.appearance.contrast or 1.0
            if ratio < _UNSEEN:
                message = (
                    "Der Text hat fast dieselbe Farbe wie der Grund. Prüfen Sie, ob man ihn gedruckt sieht."
                )
                yield group.hit(message, INFO)
                continue
            message = (
                f"Der Text hebt sich zu wenig vom Grund ab: Kontrast {shown_number(ratio)} zu 1, gut ist "
                f"mindestens {shown_number(hint)} zu 1. Nehmen Sie Schwarz auf Weiß."
            )
            prompt = group.style in _PROMPTS
            yield group.hit(message, WARNING if _rated(worst) < warning and not prompt else INFO)


def _is_link(look: Look) -> bool:
    return look.appearance.cause("contrast") in _LINKS


def _rated(look: Look) -> float:
    """The contrast, eased for large type; what is unknown counts as good."""
    appearance = look.appearance
    ratio = 21.0 if appearance.contrast is None else appearance.contrast
    least = _LARGE_BOLD if appearance.bold > 0.5 else _LARGE
    return ratio * _LARGE_TYPE if appearance.size >= least else ratio
