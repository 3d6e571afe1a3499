"""A workspace of 2,000 forms and 200,000 passages, beside plain SQLite and JSON files in the same run.

`python -m tests.bench.workspace` prints the table; with an address it measures that workspace in this process and
prints JSON.
"""

import json
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import docx

from tests.bench.german import ROOT, _sample_lines
from tests.store.postgres_server import PostgresServer, postgres_user_exists, programs

FORMS, PASSAGES, EDITS = 2_000, 100, 60
_RARE = "Sonderbedarfsnachweis"
_PERSON = "Frau Kurz"


def main() -> None:
    """Print times and memory of the workspace in a file and on a server, of plain SQLite and of JSON files."""
    if len(sys.argv) > 1:
        print(json.dumps(_measured(sys.argv[1], Path(sys.argv[2]))))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        columns = {"file": _in_process(_built(str(folder / "amt.fwb"), FORMS), folder)}
        columns["20 forms"] = _in_process(_built(str(folder / "klein.fwb"), 20), folder)
        place = programs()
        if place is not None and postgres_user_exists():
            server = PostgresServer(place, settings=())
            try:
                server.start()
                columns["PostgreSQL"] = _in_process(_built(server.url(server.new_database()), FORMS), folder)
            finally:
                server.remove()
        columns["sqlite3"] = _plain_sqlite(folder / "plain.sqlite")
        columns["JSON files"] = _json_files(folder / "json")
    _print(columns)


def _print(columns: dict[str, dict[str, float]]) -> None:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"\n{f'Workspace ({FORMS} forms, {FORMS * PASSAGES} passages{load})':<52}", end="")
    print("".join(f"{name:>13}" for name in columns))
    for row in columns["file"]:
        figures = (f"{column[row]:>13.1f}" if row in column else f"{'-':>13}" for column in columns.values())
        print(f"{row:<52}" + "".join(figures))


def _in_process(address: str, folder: Path) -> dict[str, float]:
    """The figures of a workspace, measured in a fresh process."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.workspace", address, str(folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _texts(form: int) -> list[str]:
    lines = _lines()
    texts = [
        f"{lines[(form * 7 + number * 13) % len(lines)]} ({form}.{number})" for number in range(PASSAGES)
    ]
    if form % 100 == 0:
        texts[5] += f" {_RARE}"
    return texts


_known: list[str] = []


def _lines() -> list[str]:
    if not _known:
        _known.extend(_sample_lines())
    return _known


def _word_file(paragraphs: list[str]) -> bytes:
    import io

    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _built(address: str, forms: int) -> str:
    """The address of a new workspace with so many forms; their files are real ones for the first three only."""
    from tests.store.building import passage
    from workbench.store.connect import writing
    from workbench.store.forms import FormFile, add_form, add_version
    from workbench.store.opening import create_workspace
    from workbench.store.segments import insert_segments

    store = create_workspace(address)
    for start in range(0, forms, 100):
        with writing(store.engine) as connection:
            for form in range(start, min(start + 100, forms)):
                texts = _texts(form)
                data = _word_file(texts) if form < 3 else os.urandom(20_000)
                new = add_form(connection, f"Antrag {form:04d}", _PERSON)
                file = FormFile(f"antrag_{form:04d}.docx", "docx", data)
                version = add_version(connection, new.id, file, _PERSON)
                passages = [passage(*item) for item in enumerate(texts, 1)]
                insert_segments(connection, version.id, passages, _PERSON)
    store.close()
    return address


def _measured(address: str, folder: Path) -> dict[str, float]:
    """Milliseconds and megabytes."""
    from workbench.app.operations.edit_segment import edit_segment
    from workbench.app.operations.import_form import import_form
    from workbench.app.workspace import open_workspace
    from workbench.app.workspace_sessions import open_stored_form
    from workbench.store.search import search

    start = time.perf_counter()
    workspace = open_workspace(address, _PERSON)
    forms = workspace.forms()
    found = {"open to the list of forms, ms": _since(start)}
    found["list of forms again, ms"] = _median(workspace.forms, 5)
    session = open_stored_form(workspace, forms[0].form.id)
    found["memory with one form open, MB"] = _memory()
    found["open a form, ms"] = _median(lambda: open_stored_form(workspace, forms[1].form.id), 5)
    numbers = iter(range(EDITS))
    found["commit of an edit, ms"] = _median(
        lambda: edit_segment(session, "s0001", f"Neuer Text {next(numbers)}"), EDITS
    )
    for label, words in (
        ("rare word", _RARE),
        ("frequent words", "Antrag der"),
        ("part of a word", "darfsnach"),
    ):
        with workspace.reading() as connection:
            search(connection, words)  # the first one reads the index from the disk
            found[f"search, {label}, ms"] = _median(lambda words=words: search(connection, words), 5)
    imports = iter([_pages(folder, number) for number in range(4)])
    found["import of a form of 20 pages, ms"] = _median(lambda: import_form(workspace, next(imports)), 4)
    workspace.close()
    return found


def _pages(folder: Path, number: int) -> Path:
    path = folder / f"zwanzig_{number}.docx"
    path.write_bytes(_word_file([f"{text} {number}" for text in (_texts(number) + _texts(number + 9))[:160]]))
    return path


def _plain_sqlite(path: Path) -> dict[str, float]:
    """The same rows in one table without history, rights or index, as safe on the disk as the workspace."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        "CREATE TABLE segments (form INTEGER, number INTEGER, text TEXT, PRIMARY KEY (form, number))"
    )
    connection.execute("BEGIN")
    for form in range(FORMS):
        rows = [(form, number, text) for number, text in enumerate(_texts(form))]
        connection.executemany("INSERT INTO segments VALUES (?, ?, ?)", rows)
    connection.execute("COMMIT")
    connection.close()

    def opened() -> None:
        again = sqlite3.connect(path)
        again.execute("SELECT form, count(*) FROM segments GROUP BY form").fetchall()
        again.close()

    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    numbers = iter(range(EDITS))
    update = "UPDATE segments SET text = ? WHERE form = 0 AND number = 0"
    look = "SELECT form, number, text FROM segments WHERE text LIKE ? LIMIT 200"
    return {
        "open to the list of forms, ms": _median(opened, 5),
        "commit of an edit, ms": _median(
            lambda: connection.execute(update, (f"Text {next(numbers)}",)), EDITS
        ),
        "search, rare word, ms": _median(lambda: connection.execute(look, (f"%{_RARE}%",)).fetchall(), 5),
    }


def _json_files(folder: Path) -> dict[str, float]:
    """The same texts in a JSON file a form, written in one step like our other files."""
    from workbench.common.text import replace_file

    folder.mkdir()
    for form in range(FORMS):
        (folder / f"{form}.json").write_text(json.dumps(_texts(form), ensure_ascii=False), encoding="utf-8")

    def contents() -> Iterator[list[str]]:
        for path in folder.glob("*.json"):
            yield json.loads(path.read_text(encoding="utf-8"))

    def edit() -> None:
        path = folder / "0.json"
        texts = json.loads(path.read_text(encoding="utf-8"))
        texts[0] += "x"
        replace_file(path, json.dumps(texts, ensure_ascii=False).encode())

    return {
        "open to the list of forms, ms": _median(lambda: [len(texts) for texts in contents()], 3),
        "commit of an edit, ms": _median(edit, EDITS),
        "search, rare word, ms": _median(
            lambda: [text for texts in contents() for text in texts if _RARE in text], 3
        ),
    }


def _median(work: Callable[[], object], times: int) -> float:
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        spent.append(_since(start))
    return statistics.median(spent)


def _since(start: float) -> float:
    return (time.perf_counter() - start) * 1000


def _memory() -> float:
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    found = re.search(r"VmHWM:\s*(\d+)", status)
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main()
