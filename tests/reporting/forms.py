"""Small forms for the tests of reports."""

from workbench.model.document import PLACEHOLDER, Document, Placeholder, Segment

CHECKBOX = PLACEHOLDER


def form(*segments: Segment, name: str = "antrag.docx") -> Document:
    """A form of these passages."""
    return Document(name, "docx", segments)


def passage(
    number: int, text: str, kind: str = "paragraph", *placeholders: Placeholder, **more: object
) -> Segment:
    """The passage with the id `s<number>`."""
    return Segment(f"s{number:04}", "word/document.xml", kind, text, placeholders, **more)  # type: ignore[arg-type]
