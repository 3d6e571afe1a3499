"""An index that holds all that the overview of translations counts."""

from alembic import op

revision = "007"
down_revision = "006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The index of `schema`."""
    op.create_index("ix_translations_counts", "translations", ["form_version_id", "language", "state"])
