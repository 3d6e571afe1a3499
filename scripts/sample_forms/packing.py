"""From an authored form to the bytes of a Word file: the same bytes on every run."""

import io
import zipfile

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.story import StoryPart
from docx.section import _BaseHeaderFooter

from scripts.sample_forms.assembly import Collected, assemble
from scripts.sample_forms.form import Running, SampleForm
from scripts.sample_forms.markup import elements
from scripts.sample_forms.notes import comments_part, notes_part
from scripts.sample_forms.styles import numbering, settings, styles

FIRST_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
AUTHOR = "Amt für Soziales"
# python-docx's template brings parts that no form needs: a thumbnail, bibliography data, foreign statistics.
UNUSED_RELATIONS = ("/thumbnail", "/customXml", "/stylesWithEffects", "/extended-properties")


def form_bytes(form: SampleForm) -> bytes:
    """The DOCX of a form."""
    document = docx.Document()
    replace_children(document.styles.element, styles())
    replace_children(document.part.numbering_part.element, numbering())
    replace_children(document.element.body, form.body + form.section)
    write_running_text(document, form)
    collected = Collected()
    assemble(document.part, collected)
    for section_part in running_parts(document):
        assemble(section_part, collected)
    add_notes(document, collected)
    replace_children(document.settings.element, form_settings(form, collected))
    describe(document, form)
    drop_unused(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return with_fixed_dates(buffer.getvalue())


def replace_children(element: BaseOxmlElement, markup: str) -> None:
    """Give a template's element new content."""
    for child in list(element):
        element.remove(child)
    element.extend(elements(markup))


def write_running_text(document: Document, form: SampleForm) -> None:
    section = document.sections[0]
    section.different_first_page_header_footer = True
    write_running(form.running, section.header, section.footer)
    write_running(form.first, section.first_page_header, section.first_page_footer)


def write_running(running: Running, header: _BaseHeaderFooter, footer: _BaseHeaderFooter) -> None:
    for target, markup in ((header, running.header), (footer, running.footer)):
        target.is_linked_to_previous = False
        replace_children(target.part.element, markup)


def running_parts(document: Document) -> list[StoryPart]:
    """The parts of all headers and footers."""
    section = document.sections[0]
    headers = (section.first_page_header, section.header, section.first_page_footer, section.footer)
    return [header.part for header in headers]


def add_notes(document: Document, collected: Collected) -> None:
    """The parts for footnotes, endnotes and comments, if the form has any."""
    kinds = (
        ("footnote", CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES),
        ("endnote", CONTENT_TYPE.WML_ENDNOTES, RELATIONSHIP_TYPE.ENDNOTES),
    )
    for kind, content_type, relation in kinds:
        if collected.notes[kind]:
            add_part(document, f"{kind}s", content_type, relation, notes_part(kind, collected.notes[kind]))
    if collected.comments:
        content_type, relation = CONTENT_TYPE.WML_COMMENTS, RELATIONSHIP_TYPE.COMMENTS
        add_part(document, "comments", content_type, relation, comments_part(collected))


def add_part(document: Document, name: str, content_type: str, relation: str, content: bytes) -> None:
    part = Part(PackURI(f"/word/{name}.xml"), content_type, content, document.part.package)
    document.part.relate_to(part, relation)


def form_settings(form: SampleForm, collected: Collected) -> str:
    return settings(
        protected=form.protected,
        footnotes=bool(collected.notes["footnote"]),
        endnotes=bool(collected.notes["endnote"]),
        hyphenation=form.hyphenation,
    )


def describe(document: Document, form: SampleForm) -> None:
    """Core properties with the form's own dates."""
    properties = document.core_properties
    properties.title, properties.keywords = form.title, form.keywords
    properties.author = properties.last_modified_by = AUTHOR
    properties.created = properties.modified = form.written
    properties.subject, properties.comments = "Musterformular mit erfundenen Angaben", ""
    properties.language, properties.revision = "de-DE", 1


def drop_unused(document: Document) -> None:
    for relations in (document.part.rels, document.part.package.rels):
        for identity, relation in list(relations.items()):
            if relation.reltype.endswith(UNUSED_RELATIONS):
                del relations[identity]


def with_fixed_dates(package: bytes) -> bytes:
    """The same zip with every entry dated at the start of zip time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, FIRST_ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(name))
    return buffer.getvalue()
