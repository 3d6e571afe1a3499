"""The numbers that Word gives to footnotes (1, 2, 3) and endnotes (i, ii, iii) in the order of their references."""

from lxml import etree

from workbench.document.docx.names import attribute, is_on_attribute
from workbench.document.docx.numbering import roman

_NOTES = {"footnote_ref": "footnote", "endnote_ref": "endnote"}


class NoteNumbers:
    """Counts references while a document is read; `note` is set to the w:footnote or w:endnote that is being read."""

    def __init__(self) -> None:
        self.note: tuple[str, str] = ("", "")
        self._numbers: dict[tuple[str, str], int] = {}
        self._counts = {"footnote": 0, "endnote": 0}

    def label(self, kind: str, node: etree._Element) -> str:
        """What Word shows for a reference ("footnote_ref", "endnote_ref") or for the mark in the note itself."""
        if kind in _NOTES:
            return self._reference(_NOTES[kind], node)
        number = self._numbers.get(self.note)
        return "" if number is None else _formatted(self.note[0], number)

    def _reference(self, note: str, node: etree._Element) -> str:
        if is_on_attribute(node, "customMarkFollows"):
            return ""
        self._counts[note] += 1
        self._numbers.setdefault((note, attribute(node, "id")), self._counts[note])
        return _formatted(note, self._counts[note])


def _formatted(note: str, number: int) -> str:
    return roman(number) if note == "endnote" else str(number)
