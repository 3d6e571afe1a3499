"""Translations by passage and language with their states, history and dismissed doubts; the unused units go."""

import sqlalchemy as sa
from alembic import op

revision = "003"
down_revision = "002"
branch_labels = None
depends_on = None

_STATES = (
    "state IN ('not_needed', 'planned', 'ordered', 'machine', 'draft', 'translated', 'checked', "
    "'reading_test', 'released', 'outdated', 'withdrawn')"
)


def upgrade() -> None:
    """Make the tables of `schema`."""
    op.drop_table("translation_units")
    _form_languages()
    _translations()
    _history()
    _dismissals()


def _id() -> sa.Column[str]:
    return sa.Column("id", sa.String(length=36), nullable=False)


def _text(name: str, server_default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=server_default)


def _to(table: str, target: str, column: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name, ondelete="CASCADE")


def _index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _form_languages() -> None:
    op.create_table(
        "form_languages",
        _id(),
        sa.Column("form_id", sa.String(length=36), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        _text("person"),
        sa.Column("at", sa.String(length=32), nullable=False),
        _to("form_languages", "forms", "form_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_languages")),
        sa.UniqueConstraint("form_id", "language", name=op.f("uq_form_languages_form_id_language")),
    )
    _index("form_languages", "form_id")


def _translations() -> None:
    op.create_table(
        "translations",
        _id(),
        sa.Column("form_id", sa.String(length=36), nullable=False),
        sa.Column("form_version_id", sa.String(length=36), nullable=False),
        sa.Column("segment", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        _text("source"),
        _text("target", server_default=""),
        sa.Column("state", sa.String(length=20), nullable=False),
        _text("origin", server_default=""),
        sa.Column("match", sa.Integer(), nullable=True),
        _text("old_source", server_default=""),
        _text("comment", server_default=""),
        _text("review_comment", server_default=""),
        _text("person"),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(_STATES, name=op.f("ck_translations_state")),
        _to("translations", "forms", "form_id"),
        _to("translations", "form_versions", "form_version_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translations")),
        sa.UniqueConstraint(
            "form_version_id",
            "language",
            "segment",
            name=op.f("uq_translations_form_version_id_language_segment"),
        ),
    )
    _index("translations", "form_id")
    _index("translations", "form_version_id")


def _history() -> None:
    op.create_table(
        "translation_history",
        _id(),
        sa.Column("translation_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("source"),
        _text("target"),
        sa.Column("state", sa.String(length=20), nullable=False),
        _text("origin", server_default=""),
        _text("person"),
        sa.Column("at", sa.String(length=32), nullable=False),
        _to("translation_history", "translations", "translation_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translation_history")),
        sa.UniqueConstraint(
            "translation_id", "number", name=op.f("uq_translation_history_translation_id_number")
        ),
    )
    _index("translation_history", "translation_id")


def _dismissals() -> None:
    op.create_table(
        "translation_dismissals",
        _id(),
        sa.Column("form_id", sa.String(length=36), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("segment", sa.String(length=20), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        _text("reason"),
        _text("person"),
        sa.Column("at", sa.String(length=32), nullable=False),
        _to("translation_dismissals", "forms", "form_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translation_dismissals")),
        sa.UniqueConstraint(
            "form_id", "language", "key", name=op.f("uq_translation_dismissals_form_id_language_key")
        ),
    )
    _index("translation_dismissals", "form_id")
