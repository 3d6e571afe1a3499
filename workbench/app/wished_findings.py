"""Findings as the person wants them: for the target of the settings, without the rules that are switched off."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.check_form import check_form
from workbench.app.operations.check_segment import check_segment
from workbench.app.user_settings import Target, read_user_settings
from workbench.common.progress import Progress
from workbench.model.document import Document, Segment
from workbench.model.finding import Finding


@dataclass(frozen=True, slots=True)
class CheckWishes:
    """What is looked for, and what not (ids of rules)."""

    target: str = Target.CITIZENS.value
    disabled: frozenset[str] = frozenset()

    def left(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings of the rules that are on, in their order."""
        return tuple(finding for finding in findings if finding.rule not in self.disabled)


def check_wishes() -> CheckWishes:
    """What the settings say now. Never raises."""
    settings = read_user_settings().settings
    return CheckWishes(settings.target.value, settings.disabled_rules)


def wished_in_form(
    document: Document, glossary: OfficeGlossary, progress: Progress | None = None
) -> tuple[Finding, ...]:
    """All findings of a form in reading order. May run in a worker thread."""
    wishes = check_wishes()
    return wishes.left(check_form(document, glossary, wishes.target, progress=progress))


def wished_in_segment(segment: Segment, glossary: OfficeGlossary) -> tuple[Finding, ...]:
    """Findings of one passage by offset, without what only the whole form shows."""
    wishes = check_wishes()
    return wishes.left(check_segment(segment, glossary, wishes.target))
