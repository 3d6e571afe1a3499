"""Reading a table of results that was filled in with Excel or LibreOffice."""

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from workbench.common.errors import InputError
from workbench.document.docx.archive import read_archive
from workbench.model.review import (
    Answer,
    Method,
    Question,
    ReturnedFile,
    ReturnedVersion,
    Tester,
    TestPassage,
    TestRound,
    Unused,
)
from workbench.review import table_layout as layout
from workbench.review.methods import METHODS
from workbench.review.returns.cell_values import cell_text, read_seconds, read_value, whole_number
from workbench.review.returns.kit_marks import FORM
from workbench.review.rounds import round_from_text
from workbench.review.testers import code, code_in, is_code, tester_of

if TYPE_CHECKING:
    from openpyxl import Workbook

_HEADER_WITHIN = 10
_NO_TABLE = "ist keine Ergebnistabelle der Formularwerkbank"


def is_workbook(data: bytes) -> bool:
    """Whether the file is an Excel workbook, whatever its name says."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "xl/workbook.xml" in {name.replace("\\", "/").lower() for name in archive.namelist()}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def read_table(data: bytes, file: str, digest: str, rounds: Sequence[TestRound] = ()) -> ReturnedFile:
    """The answers in the file, and the rows that do not count. `rounds` help where the hidden sheet was lost.

    Raises `InputError` if it is no table of ours or cannot be read.
    """
    from openpyxl import load_workbook

    read_archive(data, file)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # Excel's own extensions are none of our business
            book = load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
    except (
        KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, SyntaxError, EOFError,
        zipfile.BadZipFile, zlib.error, OverflowError,
    ) as error:  # fmt: skip
        raise InputError(f"„{file}“ ist keine lesbare Excel-Datei.") from error
    planned = _round_of(book, file, rounds)
    rows = _Rows(planned, file)
    for sheet, header, start in _tables(book, file):
        rows.read(sheet, header, start)
    return ReturnedFile(
        file,
        digest,
        tester_of("", "", file) if is_code(tester_of("", "", file)) else "",
        planned.form,
        planned.version,
        ReturnedVersion.CURRENT,
        answers=tuple(rows.answers.values()),
        testers=_people(book),
        unused=tuple(rows.unused),
        notes=tuple(rows.notes),
        lengths=tuple(
            (passage.segments[0], len(" ".join(passage.lines).split())) for passage in planned.passages
        ),
    )


def _round_of(book: "Workbook", file: str, rounds: Sequence[TestRound]) -> TestRound:
    if layout.HIDDEN in book.sheetnames:
        cells = (row[0] for row in book[layout.HIDDEN].iter_rows(max_col=1, values_only=True))
        text = "".join(cell for cell in cells if isinstance(cell, str))
        try:
            return round_from_text(text)
        except ValueError as error:
            if not rounds:
                raise InputError(f"„{file}“ {_NO_TABLE}: Das verborgene Blatt ist beschädigt.") from error
    for planned in rounds:
        if layout.ANSWERS in book.sheetnames:
            return planned
    planned = _round_of_rows(book, file)
    if not planned.passages:
        raise InputError(f"„{file}“ {_NO_TABLE}.", "Füllen Sie die Tabelle aus, die mit den Testbögen kam.")
    return planned


def _round_of_rows(book: "Workbook", file: str) -> TestRound:
    """What the hidden columns tell of the round where some program has lost the hidden sheet."""
    titles = {METHODS[method].title: method for method in Method}
    questions: dict[tuple[int, str], dict[str, Question]] = {}
    version = ""
    for sheet, header, start in _tables(book, file):
        columns = {name: header[name.casefold()] for name in layout.COLUMNS if name.casefold() in header}
        for _, row in _filled_rows(sheet, start):
            cells = {name: cell_text(row.get(columns.get(name, -1))) for name in layout.COLUMNS}
            method = titles.get(cells[layout.TASK].partition(": ")[0])
            number = whole_number(row.get(columns.get(layout.NUMBER, -1)))
            if method is None or number is None or not cells[layout.QUESTION] or not cells[layout.SEGMENTS]:
                continue
            version = version or cells[layout.VERSION]
            text = cells[layout.TASK].partition(": ")[2]
            question = Question(cells[layout.QUESTION], method, text, "", METHODS[method].options)
            questions.setdefault((number, cells[layout.SEGMENTS]), {})[question.id] = question
    passages = tuple(
        TestPassage(number, tuple(segments.split()), (), tuple(found.values()))
        for (number, segments), found in sorted(questions.items())
    )
    return TestRound("", "", _told_form(book) or file, version, "", passages, ())


def _told_form(book: "Workbook") -> str:
    properties = getattr(book, "custom_doc_props", None)
    return next((str(item.value) for item in properties or () if item.name == FORM), "")


def _tables(book: "Workbook", file: str) -> Iterator[tuple[Any, dict[str, int], int]]:
    found = False
    for sheet in book.worksheets:
        if sheet.title == layout.HIDDEN:
            continue
        for number, row in enumerate(sheet.iter_rows(max_row=_HEADER_WITHIN, values_only=True), 1):
            header = {cell_text(cell).casefold(): at for at, cell in enumerate(row) if cell is not None}
            if {layout.TESTER.casefold(), layout.ANSWER.casefold()} <= header.keys():
                found = True
                yield sheet, header, number + 1
                break
    if not found:
        raise InputError(f"„{file}“ {_NO_TABLE}: Es fehlen die Spalten „Kennung“ und „Antwort“.")


def _people(book: "Workbook") -> tuple[Tester, ...]:
    if layout.PEOPLE not in book.sheetnames:
        return ()
    found: dict[str, Tester] = {}
    for row in book[layout.PEOPLE].iter_rows(min_row=2, max_col=4, max_row=1000, values_only=True):
        cells = [cell_text(cell) for cell in row]
        code = code_in(cells[0]) if cells else ""
        if code and any(cells[1:]):
            order = cells[3].upper() if len(cells) > 3 and cells[3].upper() in ("AB", "BA") else ""
            found.setdefault(code, Tester(code, cells[1], cells[2], order))
    return tuple(found.values())


def _filled_rows(sheet: Any, start: int) -> Iterator[tuple[int, dict[int, object]]]:
    """Number and values (by column from 0) of the rows that hold something. Asking for all rows would make millions of
    empty cells where a stray format stands in the last row."""
    rows: dict[int, dict[int, object]] = {}
    for (number, column), cell in sheet._cells.items():
        if number >= start and cell.value is not None:
            rows.setdefault(number, {})[column - 1] = cell.value
    yield from sorted(rows.items())


def _merged_below(sheet: Any, column: int) -> dict[int, object]:
    """What stands in merged cells of the column, by the rows below the first one, which alone keeps the value."""
    return {
        number: sheet.cell(area.min_row, area.min_col).value
        for area in sheet.merged_cells.ranges
        if area.min_col <= column + 1 <= area.max_col
        for number in range(area.min_row, area.max_row + 1)
    }


def _tester_in(cell: object) -> str:
    """The code in the column for codes, where a bare number is one too ("3" -> "T03")."""
    number = whole_number(cell)
    return code_in(cell_text(cell)) or (code(number) if number is not None and 0 < number < 1000 else "")


@dataclass
class _Rows:
    planned: TestRound
    file: str
    answers: dict[tuple[str, int, str, str], Answer] = field(default_factory=dict)
    unused: list[Unused] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    _clashing: set[tuple[str, int, str, str]] = field(default_factory=set)

    def read(self, sheet: Any, header: Mapping[str, int], start: int) -> None:
        columns = {name: header[name.casefold()] for name in layout.COLUMNS if name.casefold() in header}
        merged = _merged_below(sheet, columns[layout.TESTER])
        for number, row in _filled_rows(sheet, start):
            cells = {name: row.get(columns.get(name, -1)) for name in layout.COLUMNS}
            cells[layout.TESTER] = merged.get(number, cells[layout.TESTER])
            entered = [cells[name] for name in (layout.ANSWER, layout.SECONDS, layout.REMARK)]
            if any(cell_text(cell) for cell in entered):
                self._row(cells, f"Blatt „{sheet.title}“, Zeile {number}", entered)

    def _row(self, cells: Mapping[str, object], place: str, entered: Sequence[object]) -> None:
        content = " | ".join(filter(None, map(cell_text, (cells[layout.TESTER], *entered))))
        tester, found = _tester_in(cells[layout.TESTER]), self._question(cells)
        version = cell_text(cells[layout.VERSION])
        cause = ""
        if not tester:
            cause = "Die Kennung der Testperson fehlt oder ist keine (T01, T02 ...)."
        elif found is None:
            cause = "Die Zeile gehört zu keiner Frage dieses Tests."
        elif version and version != self.planned.version:
            cause = f"Die Zeile gehört zu einer anderen Fassung ({version})."
        if cause or found is None:
            self.unused.append(Unused(self.file, place, content, cause))
            return
        passage, question = found
        reading = read_value(cells[layout.ANSWER], question)
        seconds, problem = read_seconds(cells[layout.SECONDS])
        if problem:
            self.unused.append(Unused(self.file, place, cell_text(cells[layout.SECONDS]), problem))
        if reading.cause:
            self.unused.append(Unused(self.file, place, content, reading.cause))
        elif reading.note:
            self.notes.append(f"{place}: {reading.note}")
        side = cell_text(cells[layout.SIDE]).upper()[:1]
        answer = Answer(
            tester,
            passage.number,
            passage.segments,
            question.id,
            question.method,
            reading.value,
            side if side in ("A", "B") and self.planned.compares else "",
            seconds,
            cell_text(cells[layout.REMARK]),
            reading.words,
            self.file,
            place,
        )
        if answer.value or answer.remark or answer.seconds or answer.words:
            self._keep(answer, content)

    def _question(self, cells: Mapping[str, object]) -> Any:
        segment = cell_text(cells[layout.SEGMENTS]).split(" ")[0]
        number = whole_number(cells[layout.NUMBER])
        passages = [item for item in self.planned.passages if segment and item.segments[0] == segment]
        passages = passages or [item for item in self.planned.passages if item.number == number]
        name, task = cell_text(cells[layout.QUESTION]), cell_text(cells[layout.TASK])
        for passage in passages:
            for question in passage.questions:
                if question.id == name or (
                    not name
                    and task.partition(": ")[2]
                    and question.text.startswith(task.partition(": ")[2].rstrip(" …"))
                ):
                    return passage, question
        return None

    def _keep(self, answer: Answer, content: str) -> None:
        """The same row twice counts once; two different answers to one question count neither."""
        key = (answer.tester, answer.passage, answer.question, answer.side)
        first = self.answers.get(key)
        if key in self._clashing:
            self.unused.append(Unused(self.file, answer.place, content, _CLASH))
        elif first is None:
            self.answers[key] = answer
        elif (first.value, first.words, first.remark) == (answer.value, answer.words, answer.remark):
            self.notes.append(f"{answer.place}: Die Zeile steht doppelt da und zählt einmal.")
        else:
            del self.answers[key]
            self._clashing.add(key)
            told = " | ".join(filter(None, (first.tester, first.value, first.remark)))
            self.unused.append(Unused(self.file, first.place, told, _CLASH))
            self.unused.append(Unused(self.file, answer.place, content, _CLASH))


_CLASH = "Zu dieser Frage gibt es von dieser Person zwei verschiedene Zeilen; keine davon zählt."
