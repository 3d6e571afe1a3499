"""The passages of a file as a workspace takes them in."""

from collections.abc import Mapping

from workbench.app.legal_decisions import LegalDecisions
from workbench.document.form import OpenForm
from workbench.model.workspace import NewSegment


def new_segments(
    form: OpenForm, legal: LegalDecisions, texts: Mapping[str, str] | None = None
) -> tuple[NewSegment, ...]:
    """Every passage in reading order, with its class and lock. `texts`: other current texts, by id."""
    changed = texts or {}
    return tuple(
        NewSegment(
            item.id,
            item.part,
            item.kind,
            item.text,
            changed.get(item.id, item.text),
            item.block,
            item.locked,
        )
        for item in legal.marked(form.document).segments
    )
