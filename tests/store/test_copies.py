"""Copies are whole or not there; a damaged file is replaced and kept."""

import os
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.store.building import edit, form, read
from workbench.common.errors import InputError, WorkbenchError
from workbench.store import copies as copies_module
from workbench.store.copies import (
    BY_HAND,
    DAILY,
    FOLDER,
    Copy,
    copies_of,
    copy_by_hand,
    is_whole,
    make_copy,
    newest_copy,
)
from workbench.store.daily_copies import DailyCopy, make_daily_copy, outdated
from workbench.store.opening import create_workspace, open_workspace
from workbench.store.restoring import restore_copy

START = datetime(2026, 1, 1, 8, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed workspace with one passage."""
    file = tmp_path / "amt.fwb"
    store = create_workspace(str(file))
    form(store, "Bitte ankreuzen.")
    store.close()
    return file


def damage(path: Path) -> bytes:
    data = bytearray(path.read_bytes())
    data[8192:12288] = os.urandom(4096)
    path.write_bytes(data)
    return bytes(data)


def test_daily_copy_is_made_once_a_day(path: Path) -> None:
    for _ in range(2):
        daily = DailyCopy(path)
        daily.finish()
        assert daily.problem == ""
    (copy,) = copies_of(path)
    assert copy.label == DAILY
    assert is_whole(copy.path)


def test_copy_holds_what_was_committed_while_others_write(tmp_path: Path) -> None:
    store = create_workspace(str(tmp_path / "amt.fwb"))
    version = form(store, "Alt")
    edit(store, version, "s0001", "Neu")
    assert store.path is not None
    copy = open_workspace(str(make_copy(store.path, BY_HAND)))
    assert read(copy, version).text == "Neu"
    copy.close()
    store.close()


def test_seven_days_four_weeks_and_six_months_stay() -> None:
    days = [Copy(Path(f"{day}"), START + timedelta(days=day), DAILY) for day in range(400)]
    kept: list[Copy] = []
    for copy in days:
        kept.append(copy)
        gone = outdated(kept)
        kept = [item for item in kept if item not in gone]
    dates = [item.moment.date() for item in kept]
    assert dates[-7:] == [(START + timedelta(days=day)).date() for day in range(393, 400)]
    assert len({date.isocalendar()[:2] for date in dates}) >= 4
    assert len({(date.year, date.month) for date in dates}) == 6
    assert len(kept) <= 7 + 4 + 6


def test_copies_made_by_hand_are_never_deleted() -> None:
    by_hand = [Copy(Path(f"{day}"), START + timedelta(days=day), BY_HAND) for day in range(400)]
    assert outdated(by_hand) == ()


def test_copies_of_another_workspace_are_not_taken_for_ones_own(path: Path) -> None:
    other = path.with_name("amt.fwb-neu")
    store = create_workspace(str(other))
    store.close()
    make_copy(other, BY_HAND)
    assert copies_of(path) == ()
    assert newest_copy(path) is None


def test_newest_copy_is_told_by_what_is_in_it_when_the_clock_went_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Early(datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Early":  # noqa: ARG003
            return cls(2020, 1, 1, tzinfo=UTC)

    make_copy(path, BY_HAND)
    store = open_workspace(str(path))
    from workbench.store.changes import append_change
    from workbench.store.connect import writing

    with writing(store.engine) as connection:
        append_change(connection, "Anna Amt", store.client, "import")
    store.close()
    monkeypatch.setattr(copies_module, "datetime", Early)
    latest = make_copy(path, BY_HAND)
    assert "20200101" in latest.name
    assert newest_copy(path) == latest


def test_copy_of_a_damaged_file_is_not_kept(path: Path) -> None:
    damage(path)
    with pytest.raises(sqlite3.Error):
        make_daily_copy(path)
    assert list((path.parent / FOLDER).iterdir()) == []


def test_failed_daily_copy_is_told_and_stops_nobody(path: Path) -> None:
    (path.parent / FOLDER).write_text("kein Ordner", encoding="utf-8")
    daily = DailyCopy(path)
    daily.finish()
    assert "tägliche Sicherung" in daily.problem


def test_what_an_ended_program_left_behind_is_removed(path: Path) -> None:
    folder = path.parent / FOLDER
    folder.mkdir()
    old, fresh = folder / "amt.fwb-1.fwb-sicherung.7.unfertig", folder / "amt.fwb-2.fwb-sicherung.8.unfertig"
    old.write_bytes(b"")
    fresh.write_bytes(b"")
    os.utime(old, (0, 0))
    make_copy(path, BY_HAND)
    assert not old.exists()
    assert fresh.exists()


def test_damaged_file_is_replaced_by_the_newest_copy_and_kept(path: Path) -> None:
    copy = make_copy(path, DAILY)
    damaged = damage(path)
    with pytest.raises(InputError, match="beschädigt"):
        open_workspace(str(path))
    restored = restore_copy(path)
    assert restored.copy == copy
    assert restored.kept is not None
    assert restored.kept.read_bytes() == damaged
    open_workspace(str(path)).close()


def test_damaged_copy_is_refused_and_nothing_changes(path: Path) -> None:
    copy = make_copy(path, DAILY)
    before = path.read_bytes()
    damage(copy)
    with pytest.raises(InputError):
        restore_copy(path, copy)
    with pytest.raises(InputError, match="nicht gefunden"):
        restore_copy(path)
    assert path.read_bytes() == before


def test_workspace_that_is_open_is_not_replaced(path: Path) -> None:
    copy = make_copy(path, DAILY)
    store = open_workspace(str(path))
    with pytest.raises(WorkbenchError, match="arbeitet gerade ein Programm"):
        restore_copy(path, copy)
    store.close()
    restore_copy(path, copy)


def test_copy_never_overwrites_the_workspace(path: Path) -> None:
    before = path.read_bytes()
    for name in ("amt.fwb", "amt.fwb-wal"):
        with pytest.raises(WorkbenchError, match="Arbeitsbereich selbst"):
            copy_by_hand(path, path.with_name(name))
    assert path.read_bytes() == before
