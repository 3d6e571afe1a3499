"""Returns, annotations and answers of tests with readers; the unused annotations go."""

import sqlalchemy as sa
from alembic import op

revision = "006"
down_revision = "005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of `schema`."""
    op.drop_table("annotations")
    _returns()
    _annotations()
    _answers()


def _id(name: str = "id", *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=36), nullable=nullable)


def _text(name: str, server_default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=server_default)


def _short(name: str, length: int, server_default: str | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=length), nullable=False, server_default=server_default)


def _number(name: str, server_default: str | None = None) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default=server_default)


def _to(table: str, target: str, column: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name, ondelete="CASCADE")


def _index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _returns() -> None:
    table = "test_returns"
    op.create_table(
        table,
        _id(),
        _id("test_round_id"),
        _number("number"),
        _text("file_name"),
        _short("sha256", 64),
        _text("payload"),
        _text("person"),
        _short("at", 32),
        _to(table, "test_rounds", "test_round_id"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("test_round_id", "sha256", name=op.f(f"uq_{table}_test_round_id_sha256")),
    )
    _index(table, "test_round_id")


def _annotations() -> None:
    table = "test_annotations"
    op.create_table(
        table,
        _id(),
        _id("test_return_id"),
        _number("number"),
        _text("segments", "[]"),
        _short("kind", 20),
        _short("tester", 20),
        _text("text"),
        _text("range_text"),
        _text("payload"),
        _short("coding", 20, ""),
        _to(table, "test_returns", "test_return_id"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("test_return_id", "number", name=op.f(f"uq_{table}_test_return_id_number")),
    )
    _index(table, "test_return_id")


def _answers() -> None:
    table = "test_answers"
    op.create_table(
        table,
        _id(),
        _id("test_round_id"),
        _id("test_return_id", nullable=True),
        _short("tester", 20),
        _number("passage"),
        _short("side", 1, ""),
        _short("question", 20),
        _text("value", ""),
        _number("seconds", "0"),
        _text("remark", ""),
        _text("words", "[]"),
        _short("coding", 20, ""),
        _text("person"),
        _short("at", 32),
        _number("version", "1"),
        _to(table, "test_rounds", "test_round_id"),
        _to(table, "test_returns", "test_return_id"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint(
            "test_round_id",
            "tester",
            "passage",
            "side",
            "question",
            name=op.f(f"uq_{table}_test_round_id_tester_passage_side_question"),
        ),
    )
    _index(table, "test_round_id")
    _index(table, "test_return_id")
