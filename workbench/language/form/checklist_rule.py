"""A rule that reports a point of a checklist."""

from collections.abc import Iterable

from workbench.language.form.checklists import checklist
from workbench.language.passage import CheckedForm
from workbench.language.rule import FormRule, Hit, Settings


class ChecklistRule(FormRule):
    """Reports the point that names this rule where it is not fulfilled: at its segment, else at the first passage."""

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """One hit at most."""
        for item in checklist(form):
            if item.rule == self.id and item.fulfilled is False:
                yield item.where or form.passages[0].segment.id, Hit(0, 0, item.message)
