"""Small forms for the tests of reports."""

from workbench.model.document import PLACEHOLDER, Document, Placeholder, Segment

CHECKBOX = PLACEHOLDER


def form(*segments: Segment, name: str = "antrag.docx") -> Document:
    """A form of these passages."""
    return Document(name, "docx", segments)


def passage(
    place: int, text: str, kind: str = "paragraph", *placeholders: Placeholder, **more: object
) -> Segment:
    """The passage with the id `s<place>`."""
    return Segment(f"s{place:04}", "word/document.xml", kind, text, placeholders, **more)  # type: ignore[arg-type]
