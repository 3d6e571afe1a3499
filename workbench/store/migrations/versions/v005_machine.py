"""What forms may be sent to services that translate, and what was sent."""

import sqlalchemy as sa
from alembic import op

revision = "005"
down_revision = "004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of `schema`."""
    op.create_table(
        "form_classes",
        sa.Column("form_id", sa.String(length=36), nullable=False),
        sa.Column("level", sa.String(length=20), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.CheckConstraint("level IN ('public', 'internal', 'case')", name=op.f("ck_form_classes_level")),
        sa.ForeignKeyConstraint(
            ["form_id"], ["forms.id"], name=op.f("fk_form_classes_form_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("form_id", name=op.f("pk_form_classes")),
    )
    op.create_table(
        "machine_requests",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        *(_text(name) for name in ("person",)),
        sa.Column("provider", sa.String(length=40), nullable=False),
        *(_text(name) for name in ("host", "form")),
        sa.Column("language", sa.String(length=20), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("passages", "characters", "words")),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_machine_requests")),
    )
    op.create_index(op.f("ix_machine_requests_at"), "machine_requests", ["at"], unique=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)
