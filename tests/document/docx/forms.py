"""Builds small Word files from the XML of their paragraphs: `form().body('<w:p>...</w:p>').open()`."""

import io
import zipfile
from datetime import UTC, datetime

from lxml import etree

from workbench.document.docx.reader import DocxForm, open_docx
from workbench.model.revision import ExportMode, ExportOptions, ExportResult, TextEdit

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_ROOTS = {"header": "hdr", "footer": "ftr", "footnotes": "footnotes", "comments": "comments", "styles": "styles",
          "numbering": "numbering", "settings": "settings"}  # fmt: skip
WHEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


class FormBuilder:
    """Parts as XML fragments; everything else of the package is written around them."""

    def __init__(self) -> None:
        self._body = ""
        self._parts: list[tuple[str, str, str]] = []
        self._extra: dict[str, bytes] = {}
        self._origin = ""

    def body(self, xml: str) -> "FormBuilder":
        """Append block-level XML to the body."""
        self._body += xml
        return self

    def part(self, kind: str, xml: str) -> "FormBuilder":
        """Add a header, footer, footnotes, comments, styles, numbering or settings part."""
        self._parts.append((kind, f"{kind}{len(self._parts)}.xml", xml))
        return self

    def signed(self) -> "FormBuilder":
        """Pretend that somebody signed the file."""
        self._origin = (
            '<Relationship Id="rId9" Type="x/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>'
        )
        self._extra["_xmlsignatures/origin.sigs"] = b""
        return self

    def data(self) -> bytes:
        """The bytes of the file."""
        relationships = "".join(
            f'<Relationship Id="rId{number}" Type="{R}/{kind}" Target="{name}"/>'
            for number, (kind, name, _) in enumerate(self._parts, 1)
        )
        entries = {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>',
            "_rels/.rels": _relationships(
                f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>{self._origin}'
            ),
            "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{self._body}<w:sectPr/></w:body></w:document>",
            "word/_rels/document.xml.rels": _relationships(relationships),
        }
        for kind, name, xml in self._parts:
            entries[f"word/{name}"] = f"<w:{_ROOTS[kind]} {_NAMESPACES}>{xml}</w:{_ROOTS[kind]}>"
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
            for entry, content in entries.items():
                target.writestr(entry, content)
            for entry, blob in self._extra.items():
                target.writestr(entry, blob)
        return stream.getvalue()

    def open(self) -> DocxForm:
        """The form as the reader sees it."""
        return open_docx(self.data(), "formular.docx")


def form() -> FormBuilder:
    """An empty form."""
    return FormBuilder()


def _relationships(xml: str) -> str:
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{xml}</Relationships>'


def run(text: str, properties: str = "") -> str:
    """A w:r with text; `properties` is the content of its w:rPr, "<w:b/>" for bold."""
    formatting = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{formatting}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*content: str, properties: str = "") -> str:
    """A w:p; content that is no XML becomes a plain run."""
    inner = "".join(part if part.startswith("<") else run(part) for part in content)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def complex_field(code: str, result: str, begin: str = "") -> str:
    """A field of several runs; `begin` is content of its first w:fldChar."""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{begin}</w:fldChar></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def texts(opened: DocxForm) -> list[str]:
    """The texts of all segments."""
    return [segment.text for segment in opened.document.segments]


def revised(
    opened: DocxForm,
    *changes: tuple[str, str],
    mode: ExportMode = ExportMode.CLEAN,
    reasons: tuple[str, ...] = (),
) -> ExportResult:
    """Export with edits given as (old text, new text)."""
    by_text = {segment.text: segment.id for segment in opened.document.segments}
    edits = [TextEdit(by_text[before], before, after, reasons) for before, after in changes]
    return opened.export(edits, ExportOptions(mode, "Anna Beispiel", WHEN))


def body_of(data: bytes) -> etree._Element:
    """The w:body of an exported file."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return etree.fromstring(source.read("word/document.xml"))[0]


def formats(paragraph_element: etree._Element) -> list[tuple[str, str]]:
    """The runs of a paragraph as (text, names of their properties)."""
    found = []
    for node in paragraph_element.iter(f"{{{W}}}r"):
        text = "".join(inner.text or "" for inner in node.iter(f"{{{W}}}t", f"{{{W}}}delText"))
        properties = node.find(f"{{{W}}}rPr")
        names = "" if properties is None else " ".join(etree.QName(inner).localname for inner in properties)
        if text:
            found.append((text, names))
    return found
