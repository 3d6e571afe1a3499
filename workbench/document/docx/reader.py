"""Open a Word file: all visible text as segments, and what is needed to write edits back."""

from collections.abc import Sequence

from lxml import etree

from workbench.common.collector import collector_paused
from workbench.document.docx.archive import read_archive
from workbench.document.docx.inspection import DocxInspection
from workbench.document.docx.names import SHORT, attribute, child, is_on_attribute
from workbench.document.docx.numbering import Numbering
from workbench.document.docx.package import Package
from workbench.document.docx.story import ParagraphPlace, StoryReader
from workbench.document.docx.styles import Styles
from workbench.document.docx.writer import write_edits
from workbench.document.legal_remedy import with_legal_remedy
from workbench.model.document import Document, Note
from workbench.model.revision import ExportOptions, ExportResult, TextEdit

_SEPARATORS = {"separator", "continuationSeparator", "continuationNotice"}


class DocxForm:
    """An opened Word file. `document` is what people see; `export` writes a new file, the source stays as it is."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.styles = Styles(_single(package, "styles"))
        reader = StoryReader(package.archive.name, self.styles, Numbering(_single(package, "numbering")))
        self._read(reader)
        self.places: dict[str, ParagraphPlace] = reader.places
        segments = with_legal_remedy(reader.segments)
        inspection = DocxInspection(package, reader.places, segments)
        self.document = Document(
            package.archive.name, "docx", segments, tuple(_notes(package, reader)), inspection
        )

    @property
    def has_signature(self) -> bool:
        """Whether somebody signed the file digitally: any change ends the signature."""
        return _is_signed(self.package)

    def export(self, edits: Sequence[TextEdit], options: ExportOptions) -> ExportResult:
        """The file with these edits, as clean text or as tracked changes. Edits that don't apply are listed."""
        return write_edits(self, edits, options)

    def _read(self, reader: StoryReader) -> None:
        package, main = self.package, self.package.main
        headers = [(part.target, "header") for part in package.related(main, "header")]
        notes = [(part.target, "footnote") for part in package.related(main, "footnotes")]
        notes += [(part.target, "endnote") for part in package.related(main, "endnotes")]
        footers = [(part.target, "footer") for part in package.related(main, "footer")]
        comments = [(part.target, "comment") for part in package.related(main, "comments")]
        for part, kind in [*headers, (main, "paragraph"), *notes, *footers, *comments]:
            root = package.root(part)
            may_hide = self.styles.hides or b"vanish" in package.archive.read(part)
            reader.start_part(part, root, may_hide=may_hide)
            for container in _containers(root, kind):
                reader.read(container, kind)


def open_docx(data: bytes, name: str) -> DocxForm:
    """Read a .docx, .docm, .dotx or .dotm file. Raises InputError with a German sentence that names `name`."""
    with collector_paused():
        return DocxForm(Package(read_archive(data, name)))


def _single(package: Package, kind: str) -> etree._Element | None:
    for relationship in package.related(package.main, kind):
        return package.root(relationship.target)
    return None


def _containers(root: etree._Element, kind: str) -> list[etree._Element]:
    if kind == "paragraph":
        body = child(root, "w:body")
        return [] if body is None else [body]
    if kind in ("header", "footer"):
        return [root]
    return [
        node for node in root if SHORT[node.tag] == f"w:{kind}" and attribute(node, "type") not in _SEPARATORS
    ]


def _is_signed(package: Package) -> bool:
    return any(relationship.kind == "origin" for relationship in package.relationships(""))


def _notes(package: Package, reader: StoryReader) -> list[Note]:
    """What a person should know about this file."""
    found: list[Note] = []
    settings = _single(package, "settings")
    protection = child(settings, "w:documentProtection")
    if protection is not None and is_on_attribute(protection, "enforcement"):
        found.append(Note("protected", "Das Formular ist in Word geschützt. Der Schutz bleibt erhalten."))
    if _is_signed(package):
        found.append(
            Note("signature", "Das Dokument ist digital signiert. Mit einer Änderung endet die Signatur.")
        )
    main = package.relationships(package.main)
    if any(relationship.kind == "vbaProject" for relationship in main):
        found.append(
            Note("macros", "Das Dokument enthält Makros. Sie bleiben erhalten und werden nie ausgeführt.")
        )
    if any(relationship.kind == "attachedTemplate" and relationship.external for relationship in main):
        found.append(Note("template", "Das Dokument verweist auf eine Vorlage außerhalb der Datei."))
    uncovered = [
        ("chart", "Diagramme", any(relationship.kind == "chart" for relationship in main)),
        ("diagram", "SmartArt-Grafiken", any(relationship.kind == "diagramData" for relationship in main)),
        ("formula", "Formeln", reader.formulas > 0),
        ("alternative", "eingebettete Fremddokumente", reader.alternative_chunks > 0),
    ]
    found += [
        Note(f"uncovered-{kind}", f"Text in {name} wird nicht gelesen und nicht geändert.")
        for kind, name, present in uncovered
        if present
    ]
    return found
