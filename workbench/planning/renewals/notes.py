"""The texts about law, risks and questions that come with the program; the office edits them in the annex."""

from workbench.language.tsv_rows import rows_of
from workbench.model.renewal_study import LegalNote


def legal_notes() -> tuple[LegalNote, ...]:
    """The paragraphs in the order of the report."""
    rows = rows_of("workbench.planning.renewals.tables", "legal_notes.tsv", 6)
    return tuple(LegalNote(*cells) for cells in rows)
