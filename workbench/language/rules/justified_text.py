"""Text stretched to both margins."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.looks import Look, groups
from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, RUNNING, WARNING, Example, FormRule, Hit, Settings, Threshold
from workbench.model.appearance import JUSTIFY


class JustifiedText(FormRule):
    """One finding for each style; passages of one line are left out, since Word does not stretch the last line."""

    id = "justified-text"
    title = "Blocksatz"
    why = "Blocksatz reißt Lücken zwischen die Wörter. Das Auge findet die nächste Zeile schlechter."
    source = "BAGSO Checkliste; Bundesregierung Styleguide; BITV 2.0"
    severity = INFO
    thresholds: ClassVar = {"narrow": Threshold(50, 60, "Warnung bei Zeilen unter … Zeichen")}
    examples = (
        Example(
            "{paragraph align=justify line=80} Die Stadt hat im letzten Jahr 12 neue Spielplätze gebaut und 30 alte "
            "Spielplätze erneuert.",
            "{paragraph align=left line=80} Die Stadt hat im letzten Jahr 12 neue Spielplätze gebaut und 30 alte "
            "Spielplätze erneuert.",
        ),
        Example(
            "{table_cell align=justify line=25} Bringen Sie den Impfpass Ihres Kindes mit.",
            "{table_cell align=justify line=60} Impfpass des Kindes",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:
        """Styles with justified text."""

        def is_justified(look: Look) -> bool:
            running = look.passage.segment.kind in RUNNING or look.passage.segment.kind == "legal_remedy"
            return running and look.appearance.alignment == JUSTIFY and look.lines > 1

        narrow = settings.limit(self, "narrow")
        for group in groups(form, "alignment", is_justified):
            lines = [look.appearance.line_length for look in group.looks]
            message = "Der Text steht im Blocksatz. Setzen Sie ihn linksbündig."
            yield group.hit(message, WARNING if min(lines) < narrow else INFO)
