"""Plain text: a line is a paragraph; a new file keeps the encoding and every line end."""

import re
from collections.abc import Sequence

from workbench.common.errors import InputError, WorkbenchError
from workbench.common.text_encoding import Encoding, recognise_encoding
from workbench.model.document import Document, Segment
from workbench.model.revision import ExportMode, ExportOptions, ExportResult, RefusedEdit, TextEdit

_LINE_END = re.compile(r"\r\n|\n|\r")


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
