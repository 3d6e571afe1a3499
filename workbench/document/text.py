"""Plain text: a line is a paragraph; a new file keeps the encoding and every line end."""

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.common.errors import InputError, WorkbenchError
from workbench.model.document import Document, Segment
from workbench.model.revision import ExportMode, ExportOptions, ExportResult, RefusedEdit, TextEdit

_LINE_END = re.compile(r"\r\n|\n|\r")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {"utf-8": "UTF-8", "cp1252": "Windows-1252", "cp850": "DOS (Codepage 850)"}
_SAMPLE = 4096


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the bytes of a text file are to be read: a Python codec, and the byte-order mark that goes first."""

    codec: str
    mark: bytes = b""

    @property
    def name(self) -> str:
        """What people call it."""
        return _NAMES.get(self.codec, self.codec.upper())


def recognise_encoding(data: bytes) -> Encoding:
    """The encoding of a text: by its mark, by the zeros of UTF-16, as UTF-8, else Windows-1252 or DOS."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return Encoding(codec, mark)
    sample = data[:_SAMPLE]
    zeros = sample[0::2].count(0), sample[1::2].count(0)
    if max(zeros) > len(sample) // 8 and min(zeros) * 4 < max(zeros):
        return Encoding("utf-16-be" if zeros[0] > zeros[1] else "utf-16-le")
    for codec in ("utf-8", "cp1252"):
        try:
            data.decode(codec)
        except UnicodeDecodeError:
            continue
        return Encoding(codec)
    return Encoding("cp850")


class TextForm:
    """A text file that was read. `export` writes CLEAN only: plain text has no place for tracked changes."""

    has_signature = False

    def __init__(self, text: str, encoding: Encoding, name: str) -> None:
        self._encoding = encoding
        self._ends = [*_LINE_END.findall(text), ""]
        self._lines = _LINE_END.split(text)
        shown = self._lines if self._lines[-1] else self._lines[:-1]
        segments = [
            Segment(f"s{number:04d}", "text", "paragraph", line) for number, line in enumerate(shown, 1)
        ]
        self._index = {segment.id: index for index, segment in enumerate(segments)}
        self.document = Document(name, "txt", tuple(segments))

    def export(self, edits: Sequence[TextEdit], options: ExportOptions) -> ExportResult:
        """The text with `edits` in it, in the encoding of the file."""
        if options.mode is not ExportMode.CLEAN:
            raise WorkbenchError(
                f"„{self.document.name}“ ist eine Textdatei und kann keine Änderungsmarkierungen enthalten.",
                "Speichern Sie die Reinfassung oder die Gegenüberstellung.",
            )
        lines, applied, refused = list(self._lines), list[TextEdit](), list[RefusedEdit]()
        done: set[str] = set()
        for edit in edits:
            cause = self._objection(edit, done)
            if cause:
                refused.append(RefusedEdit(edit, cause))
                continue
            done.add(edit.segment)
            lines[self._index[edit.segment]] = edit.after
            applied.append(edit)
        text = "".join(line + end for line, end in zip(lines, self._ends, strict=True))
        data = self._encoding.mark + text.encode(self._encoding.codec)
        return ExportResult(data, tuple(applied), tuple(refused))

    def _objection(self, edit: TextEdit, done: set[str]) -> str:
        if edit.segment not in self._index:
            return f"Einen Absatz mit der Kennung „{edit.segment}“ gibt es in dieser Datei nicht."
        if edit.segment in done:
            return "Für diesen Absatz gibt es schon eine andere Änderung."
        if edit.before != self._lines[self._index[edit.segment]]:
            return "Der Absatz lautet in der Datei anders als in der Änderung angegeben."
        if _LINE_END.search(edit.after):
            return "Der neue Text enthält einen Zeilenumbruch; in einer Textdatei wäre das ein neuer Absatz."
        try:
            edit.after.encode(self._encoding.codec)
        except UnicodeEncodeError as error:
            return (
                f"Das Zeichen „{edit.after[error.start]}“ gibt es in der Zeichenkodierung der Datei "
                f"({self._encoding.name}) nicht."
            )
        return ""


def open_text(data: bytes, name: str) -> TextForm:
    """A text file, one segment a line. Raises `InputError` when the bytes are no text."""
    encoding = recognise_encoding(data)
    try:
        text = data.removeprefix(encoding.mark).decode(encoding.codec)
    except UnicodeDecodeError as error:
        raise InputError(
            f"„{name}“ ist kein lesbarer Text ({encoding.name}).",
            "Öffnen Sie die Datei im Editor und speichern Sie sie mit der Codierung UTF-8.",
        ) from error
    if "\0" in text:
        raise InputError(f"„{name}“ ist keine Textdatei, auch wenn die Endung das sagt.")
    if not text.strip():
        raise InputError(f"„{name}“ enthält keinen Text.")
    return TextForm(text, encoding, name)
