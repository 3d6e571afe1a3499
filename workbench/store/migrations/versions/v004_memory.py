"""The translation memory: units, and what finds them."""

import sqlalchemy as sa
from alembic import op

from workbench.store.memory_words import create_memory_words

revision = "004"
down_revision = "003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of `schema`."""
    _units()
    _patterns()
    _index()
    create_memory_words(op.get_bind())


def _text(name: str, default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=default)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _units() -> None:
    op.create_table(
        "memory_units",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        _number("pattern", nullable=True),
        sa.Column("figures", sa.String(length=64), server_default="", nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        _text("source"),
        _text("target"),
        _text("context_before", ""),
        _text("context_after", ""),
        _text("origin", ""),
        _text("document", ""),
        _text("state", ""),
        _text("person", ""),
        _text("note", ""),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memory_units")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_memory_units_pattern", "memory_units", ["pattern", "language", "figures"])
    op.create_index(op.f("ix_memory_units_language"), "memory_units", ["language"])


def _patterns() -> None:
    op.create_table(
        "memory_patterns",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("key", sa.String(length=16), nullable=False),
        _number("length"),
        _text("pattern"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memory_patterns")),
        sa.UniqueConstraint("key", name=op.f("uq_memory_patterns_key")),
        sqlite_autoincrement=True,
    )
    short = sa.text("length < 18")
    op.create_index(
        "ix_memory_patterns_short", "memory_patterns", ["length"], sqlite_where=short, postgresql_where=short
    )


def _index() -> None:
    op.create_table(
        "memory_blocks",
        sa.Column("block", sa.Integer(), autoincrement=False, nullable=False),
        _number("first"),
        _number("last"),
        sa.Column("lengths", sa.LargeBinary(), nullable=False),
        sa.Column("bits", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("block", name=op.f("pk_memory_blocks")),
    )
