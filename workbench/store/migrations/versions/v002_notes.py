"""Notes about passages are decisions of a kind of their own."""

import sqlalchemy as sa
from alembic import op

revision = "002"
down_revision = "001"
branch_labels = None
depends_on = None

_KIND = "kind IN ('rejection', 'ignored', 'unlock', 'waiver', 'classification', 'reasons', 'note')"


def upgrade() -> None:
    """Let the table take notes. SQLite cannot change a table: there it is written anew."""
    name = op.f("ck_decisions_kind")
    with op.batch_alter_table("decisions") as table:
        table.drop_constraint(name, type_="check")
        table.create_check_constraint(name, sa.text(_KIND))
