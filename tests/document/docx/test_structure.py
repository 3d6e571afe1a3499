"""What programs that read aloud need: tables, pictures, links, fields, languages, title."""

from dataclasses import replace

import pytest

from tests.document.corpus.collection import files
from tests.document.word_file import paragraph, part_xml, word_entries, word_file, zipped
from workbench.common.errors import InputError
from workbench.document.docx.reader import open_docx
from workbench.model.structure import FieldName, Link, PassageLanguage, Structure, TableFacts


def structure(body: str, styles: str = "") -> Structure:
    data = word_file(body, {"styles": part_xml("w:styles", styles)})
    found = open_docx(data, "a.docx").document.structure
    assert found is not None
    return found


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str, header: bool = False) -> str:
    properties = "<w:trPr><w:tblHeader/></w:trPr>" if header else ""
    return f"<w:tr>{properties}{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in cells)}</w:tr>"


def picture(description: str, extra: str = "") -> str:
    properties = f'<wp:docPr id="1" name="Bild 1" descr="{description}">{extra}</wp:docPr>'
    graphic = '<a:graphic><a:graphicData uri="x/picture"><a:blip/></a:graphicData></a:graphic>'
    return f"<w:p><w:r><w:drawing><wp:inline>{properties}{graphic}</wp:inline></w:drawing></w:r></w:p>"


def test_header_rows_of_a_table_are_counted() -> None:
    found = structure(table(row("Art", "Betrag", header=True), row("Miete", "400")))
    assert found.tables == (TableFacts("s0001", 2, 2, 1),)


def test_a_nested_table_is_a_table_of_its_own() -> None:
    inner = table(row("innen"))
    outer = f"<w:tbl><w:tr><w:tc>{paragraph('außen')}{inner}<w:p/></w:tc></w:tr></w:tbl>"
    assert [(item.segment, item.rows) for item in structure(outer).tables] == [("s0001", 1), ("s0002", 1)]


def test_a_picture_belongs_to_the_nearest_passage() -> None:
    found = structure(paragraph("Davor.") + picture("Karte vom Rathaus") + paragraph("Danach."))
    assert [(item.segment, item.kind, item.description) for item in found.pictures] == [
        ("s0001", "picture", "Karte vom Rathaus")
    ]


def test_a_picture_may_be_marked_as_decoration() -> None:
    mark = (
        '<a:extLst><a:ext uri="x"><d:decorative xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative" '
        'val="1"/></a:ext></a:extLst>'
    )
    assert structure(paragraph("Text.") + picture("", mark)).pictures[0].decorative


def test_links_of_all_three_kinds() -> None:
    element = '<w:hyperlink r:id="link"><w:r><w:t>Antrag</w:t></w:r></w:hyperlink>'
    simple = '<w:fldSimple w:instr=" HYPERLINK &quot;https://a.example&quot; "><w:r><w:t>hier</w:t></w:r></w:fldSimple>'
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    code = r"<w:r><w:instrText> HYPERLINK \l &quot;ziel&quot; </w:instrText></w:r>"
    complex_field = f"{marks[0]}{code}{marks[1]}<w:r><w:t>unten</w:t></w:r>{marks[2]}"
    found = structure(f"<w:p>{element}{simple}{complex_field}</w:p>")
    assert found.links == (
        Link("s0001", "Antrag", "https://example.org/"),
        Link("s0001", "hier", "https://a.example"),
        Link("s0001", "unten", "#ziel"),
    )


def test_fields_are_named_by_title_or_help_text() -> None:
    control = (
        '<w:sdt><w:sdtPr><w:alias w:val="Vorname"/><w:text/></w:sdtPr><w:sdtContent>'
        "<w:r><w:t>Text</w:t></w:r></w:sdtContent></w:sdt>"
    )
    box = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Kontroll1"/>'
        '<w:checkBox/></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    found = structure(f"<w:p>{control}{box}</w:p>")
    assert found.fields == (
        FieldName("s0001", "text_field", "Vorname"),
        FieldName("s0001", "checkbox", "", legacy=True),
    )


def test_only_other_languages_than_the_documents_are_told() -> None:
    language = '<w:rPr><w:lang w:val="de-DE" w:bidi="ar-SA"/></w:rPr>'
    styles = f"<w:docDefaults><w:rPrDefault>{language}</w:rPrDefault></w:docDefaults>"
    english = '<w:p><w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t>Text in English</w:t></w:r></w:p>'
    arabic = "<w:p><w:r><w:rPr><w:rtl/></w:rPr><w:t>نص</w:t></w:r></w:p>"
    found = structure(paragraph("Deutsch") + english + arabic, styles)
    assert found.language == "de-DE"
    assert found.languages == (PassageLanguage("s0002", "en-GB"), PassageLanguage("s0003", "ar-SA"))


def test_title_and_pages_come_from_the_properties_of_the_file() -> None:
    entries = word_entries(paragraph("Text."))
    relation = (
        '<Relationship Id="c" Target="docProps/core.xml" '
        'Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/></Relationships>'
    )
    entries["_rels/.rels"] = entries["_rels/.rels"].replace(b"</Relationships>", relation.encode())
    entries["docProps/core.xml"] = (
        b'<c:coreProperties xmlns:c="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Antrag</dc:title>'
        b"</c:coreProperties>"
    )
    found = open_docx(zipped(entries), "a.docx").document.structure
    assert found is not None and (found.title, found.pages) == ("Antrag", 0)


def test_a_footer_shows_the_page_number() -> None:
    number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    footer = f"<w:p><w:r><w:t>Seite </w:t></w:r>{number}</w:p>"
    data = word_file(paragraph("Text."), {"footer1": part_xml("w:ftr", footer)})
    found = open_docx(data, "a.docx").document.structure
    assert found is not None and found.page_numbers


def test_editing_texts_keeps_what_is_known_of_the_file() -> None:
    document = open_docx(word_file(paragraph("Text.")), "a.docx").document
    edited = replace(document, segments=(replace(document.segments[0], text="Neu."),))
    assert edited.appearances is document.appearances


@pytest.mark.skipif(not files(), reason="needs ../shared beside the checkout")
def test_every_real_file_can_be_inspected() -> None:
    inspected = 0
    for path in files()[:30]:
        try:
            document = open_docx(path.read_bytes(), path.name).document
        except InputError:
            continue
        facts = document.structure
        assert facts is not None
        named = [*facts.tables, *facts.pictures, *facts.links, *facts.fields, *facts.languages]
        assert {item.segment for item in named} <= document.by_id.keys() | {""}
        assert all(look.size > 0 and look.line_spacing > 0 for look in document.appearances.values())
        inspected += 1
    assert inspected > 10
