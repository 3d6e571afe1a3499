"""A small Word file from its parts, for tests."""

import io
import zipfile
from collections.abc import Mapping

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": TRANSITIONAL,
        "r": RELATIONSHIPS,
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)

KINDS = {
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "comments": "comments",
    "header1": "header",
    "footer1": "footer",
}
"""Names of parts in word/ and the last word of their relationship and content type."""


def document_xml(body: str) -> str:
    """The main part with this body."""
    return f"{_DECLARATION}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"


def part_xml(root: str, content: str) -> str:
    """Another part, e.g. `part_xml("w:footnotes", ...)`."""
    return f"{_DECLARATION}<{root} {NAMESPACES}>{content}</{root}>"


def paragraph(text: str) -> str:
    """A paragraph of one run; `text` is XML."""
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def word_entries(body: str, parts: Mapping[str, str] | None = None) -> dict[str, bytes]:
    """The entries of a Word file by name. `parts` maps keys of `KINDS` to XML."""
    parts = parts or {}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{KINDS[name]}+xml"/>' for name in parts
    )
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATIONSHIPS}/{KINDS[name]}" Target="{name}.xml"/>'
        for number, name in enumerate(parts, start=1)
    )
    links += (
        f'<Relationship Id="link" Type="{RELATIONSHIPS}/hyperlink" '
        'Target="https://example.org/" TargetMode="External"/>'
    )
    entries = {
        "[Content_Types].xml": f'{_DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>{overrides}</Types>',
        "_rels/.rels": f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": document_xml(body),
        "word/_rels/document.xml.rels": f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
        f"{links}</Relationships>",
        **{f"word/{name}.xml": xml for name, xml in parts.items()},
    }
    return {name: xml.encode() for name, xml in entries.items()}


def zipped(entries: Mapping[str, bytes]) -> bytes:
    """A zip file with these entries in this order."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 2, 3, 4, 6)), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def word_file(body: str, parts: Mapping[str, str] | None = None) -> bytes:
    """A Word file with this body and these further parts."""
    return zipped(word_entries(body, parts))
