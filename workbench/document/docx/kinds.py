"""What kind of passage a paragraph is, from where it stands and how it is formatted."""

from collections.abc import Sequence

from workbench.model.document import PLACEHOLDER, Placeholder

_STORY_KINDS = ("comment", "header", "footer", "footnote", "endnote")
_FIELDS = {"text_field", "checkbox", "dropdown", "date"}
_BLANKS = f" \t\N{NO-BREAK SPACE}._…{PLACEHOLDER}"
_MAX_LABEL_WORDS = 8


def passage_kind(
    story: str, text: str, placeholders: Sequence[Placeholder], *, heading: int, in_list: bool, in_table: bool
) -> str:
    """The kind of a segment as in the command line's JSON. `story` is "paragraph" for the body."""
    if story in _STORY_KINDS:
        return story
    own = _without_fields(text, placeholders) if placeholders else text
    if placeholders and not own.strip(_BLANKS):
        return "field" if any(mark.kind in _FIELDS for mark in placeholders) else story
    if heading:
        return "heading"
    if story != "paragraph":
        return story
    if placeholders and placeholders[0].kind == "checkbox" and not text[: placeholders[0].offset].strip():
        return "option"
    if own.rstrip(_BLANKS).endswith(":") and len(own.split()) <= _MAX_LABEL_WORDS:
        return "label"
    if in_table:
        return "table_cell"
    return "list_item" if in_list else "paragraph"


def _without_fields(text: str, placeholders: Sequence[Placeholder]) -> str:
    """The text without the protected text of its fields."""
    for mark in reversed(placeholders):
        text = text[: mark.offset] + PLACEHOLDER + text[mark.end :]
    return text
