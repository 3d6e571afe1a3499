"""Pictures in the Word files that the workbench writes itself."""

from io import BytesIO

from docx.document import Document as WordDocument
from docx.shared import Length

from workbench.reporting.passages import printable


def add_picture(word: WordDocument, png: bytes, description: str, width: Length) -> None:
    """The picture as a paragraph of its own; screen readers read `description` aloud."""
    shape = word.add_picture(BytesIO(png), width=width)
    properties = shape._inline.docPr
    properties.set("descr", printable(description))
    properties.set("name", "Diagramm")
