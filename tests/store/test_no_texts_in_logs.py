"""Neither logs nor error reports hold what stands in a form, whatever goes wrong."""

import logging
import traceback
from pathlib import Path

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import DBAPIError

from tests.store.building import PERSON, edit, form
from workbench.common.errors import WorkbenchError
from workbench.model.workspace import TextChange
from workbench.store.connect import writing
from workbench.store.daily_copies import DailyCopy
from workbench.store.opening import Store
from workbench.store.people import add_person
from workbench.store.revisions import commit_texts
from workbench.store.schema import forms, people, segments
from workbench.store.transfer_reading import import_workspace
from workbench.store.transfer_writing import export_workspace
from workbench.store.verifying import verify

SECRET = "Frau Sonnenschein bezieht Pflegegeld"


@pytest.fixture(autouse=True)
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Everything that a curious administrator could switch on, but for the rows that a driver reads."""
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.INFO, logger="sqlalchemy.engine")
    return caplog


def told(error: BaseException) -> str:
    """Everything that any report could show of the error."""
    hint = error.hint if isinstance(error, WorkbenchError) else ""
    return "".join(traceback.format_exception(error)) + hint


def test_errors_of_the_database_do_not_quote_texts(store: Store, logged: pytest.LogCaptureFixture) -> None:
    version = form(store, SECRET)
    wrong = (
        (people, {"id": "1", "name": SECRET, "role": "chef"}),
        (forms, {"id": "1", "name": SECRET, "status": SECRET[:20], "created_at": "", "created_by": SECRET}),
        (
            segments,
            {"id": "1", "form_version_id": version.id, "segment": "s0001", "position": 1, "part": SECRET},
        ),
    )
    for table, row in wrong:
        with pytest.raises(DBAPIError) as failed, writing(store.engine) as connection:
            connection.execute(insert(table).values(row))
        assert SECRET not in told(failed.value)
    with pytest.raises(DBAPIError) as failed, writing(store.engine) as connection:
        for _ in range(2):
            connection.execute(insert(people).values(id=SECRET, name=SECRET, role="editor"))
    assert SECRET not in told(failed.value)
    assert SECRET not in logged.text


def test_conflicts_and_refusals_do_not_quote_texts(store: Store, logged: pytest.LogCaptureFixture) -> None:
    version = form(store, SECRET)
    edit(store, version, "s0001", SECRET + "!")
    with pytest.raises(WorkbenchError) as failed, writing(store.engine) as connection:
        commit_texts(connection, version.id, [TextChange("s0001", 1, SECRET + "?")], PERSON)
    assert SECRET not in told(failed.value)
    with writing(store.engine) as connection:
        add_person(connection, PERSON, "editor")  # type: ignore[arg-type]
        connection.execute(text("UPDATE segments SET fingerprint = 'x'"))
    found = verify(store.engine)
    assert found.problems
    assert SECRET not in " ".join(found.problems)
    assert SECRET not in logged.text


def test_moving_and_copying_do_not_quote_texts(
    store: Store, tmp_path: Path, logged: pytest.LogCaptureFixture
) -> None:
    form(store, SECRET)
    packed = tmp_path / "aus.zip"
    export_workspace(store, packed)
    data = packed.read_bytes()
    place = data.index(b"data/segments.jsonl") + 200
    packed.write_bytes(data[:place] + b"xxxx" + data[place + 4 :])
    with pytest.raises(WorkbenchError) as failed:
        import_workspace(str(tmp_path / "neu.fwb"), packed)
    assert SECRET not in told(failed.value)
    if store.path is not None:
        DailyCopy(store.path).finish()
    assert SECRET not in logged.text
