"""A program with one more migration than this one: it touches every passage."""

import sqlite3
import tempfile
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from workbench.store import migrating

_MIGRATION = """
from alembic import op

revision, down_revision, branch_labels, depends_on = "later", "{before}", None, None


def upgrade():
    op.execute("CREATE TABLE later (segment TEXT)")
    connection = op.get_bind()
    for (number,) in connection.exec_driver_sql("SELECT row FROM segments").fetchall():
        connection.exec_driver_sql("INSERT INTO later VALUES (?)", (str(number),))
        connection.exec_driver_sql("UPDATE segments SET part = part || 'x' WHERE row = ?", (number,))
    if {fails}:
        raise RuntimeError("mitten in der Umstellung")
"""


def install(monkeypatch: pytest.MonkeyPatch | None = None, *, fails: bool = False) -> None:
    """Make this process the later program."""
    folder = Path(tempfile.mkdtemp(prefix="workbench-later-"))
    (folder / "later.py").write_text(
        _MIGRATION.format(before=migrating.newest_schema(), fails=fails), encoding="utf-8"
    )
    ours = migrating._config()

    def config() -> Config:
        changed = Config()
        place = ours.get_main_option("script_location")
        assert place is not None
        changed.set_main_option("script_location", place)
        changed.set_main_option("path_separator", "newline")
        changed.set_main_option("version_locations", f"{place}/versions\n{folder}")
        return changed

    scripts = ScriptDirectory.from_config(config())
    if monkeypatch is None:
        migrating._config = config
        migrating._scripts = lambda: scripts  # type: ignore[assignment]
    else:
        monkeypatch.setattr(migrating, "_config", config)
        monkeypatch.setattr(migrating, "_scripts", lambda: scripts)


def state_of(path: Path) -> str:
    """ "old" or "new"; everything else is something half done."""
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        (schema,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE name = 'later'")]
        touched = connection.execute("SELECT count(*) FROM segments WHERE part LIKE '%x'").fetchone()[0]
        total = connection.execute("SELECT count(*) FROM segments").fetchone()[0]
        if schema == "later":
            assert tables == ["later"]
            assert touched == total
            assert connection.execute("SELECT count(*) FROM later").fetchone()[0] == total
            return "new"
        assert tables == []
        assert touched == 0
        return "old"
    finally:
        connection.close()
