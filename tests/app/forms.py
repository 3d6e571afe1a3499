"""Small Word forms for tests, made with python-docx and read by the real reader."""

from pathlib import Path

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.operations.open_form import open_form
from workbench.app.session import FormSession

TAB = "\N{OBJECT REPLACEMENT CHARACTER}"


def write_form(path: Path, *paragraphs: str) -> Path:
    """A Word file with these paragraphs; a tab in a text becomes a placeholder."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(str(path))
    return path


def write_form_with_page_number(path: Path, before: str, number: str, behind: str) -> Path:
    """A Word file with one paragraph whose page number is a field."""
    document = docx.Document()
    paragraph = document.add_paragraph(before)
    field = f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>{number}</w:t></w:r></w:fldSimple>'
    paragraph._p.append(parse_xml(field))
    paragraph.add_run(behind)
    document.save(str(path))
    return path


def opened(path: Path, *paragraphs: str, glossary: OfficeGlossary = EMPTY_GLOSSARY) -> FormSession:
    """A session on a new Word file with these paragraphs."""
    session = open_form(write_form(path, *paragraphs))
    session.glossary = glossary
    return session
