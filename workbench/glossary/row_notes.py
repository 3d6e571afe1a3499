"""What a person should look at in one row of a glossary file, and where that row is."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class RowPlace:
    """A row as people see it: file, sheet (empty in text files), line (1 is the first)."""

    file: str
    sheet: str
    line: int

    def __str__(self) -> str:
        sheet = f"Blatt „{self.sheet}“, " if self.sheet else ""
        return f"{sheet}Zeile {self.line}"


class Fault(StrEnum):
    """What is the matter with a row."""

    UNUSABLE = "unusable_row"
    DOUBLE = "double"
    CONTRADICTION = "contradiction"
    NEVER_AUTOMATIC = "never_automatic"


@dataclass(frozen=True, slots=True)
class RowNote:
    """`text` is the end of a German sentence that begins with the place: "fehlt der Begriff"."""

    place: RowPlace
    fault: Fault
    text: str

    @property
    def left_out(self) -> bool:
        """Whether the row gave no entry."""
        return self.fault in (Fault.UNUSABLE, Fault.DOUBLE)

    def __str__(self) -> str:
        end = " Die Zeile wird nicht benutzt." if self.fault is Fault.UNUSABLE else ""
        stop = "" if self.text.endswith(".") else "."
        return f"Im Glossar „{self.place.file}“, {self.place}, {self.text}{stop}{end}"
