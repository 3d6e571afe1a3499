"""A form as simple HTML."""

from lxml import etree, html

from tests.shared_material import PROJECT
from workbench.document.opening import open_form
from workbench.model.document import CellPlace, Document, Placeholder, Segment
from workbench.reporting.html_preview import DARK, html_preview

Element = etree._Element


def parsed(*segments: Segment) -> Element:
    return html.document_fromstring(html_preview(Document("a.docx", "docx", segments)))


def text_of(page: Element, segment_id: str) -> str:
    (element,) = page.xpath("//*[@id=$id]", id=segment_id)
    return element.text_content()


def test_every_passage_of_a_sample_form_is_there_once_and_in_its_table() -> None:
    document = open_form(PROJECT / "sample_forms" / "hauptantrag_grundsicherung.docx").document

    page = html.document_fromstring(html_preview(document))

    shown = page.xpath("//*[@id]/@id")
    assert sorted(shown) == sorted(document.by_id)
    for segment in document.segments:
        (element,) = page.xpath("//*[@id=$id]", id=segment.id)
        inside = bool(element.xpath("ancestor::td"))
        assert inside or segment.cell is None
        for word in segment.text.replace("\ufffc", " ").split():
            assert word in element.text_content()


def test_headings_have_their_level_and_number() -> None:
    page = parsed(
        Segment("s1", "p", "heading", "Antrag", level=1),
        Segment("s2", "p", "heading", "Wohnung", level=2, number="A.1"),
    )

    assert page.xpath("//h1[@id='s1']")
    assert page.xpath("//h2[@id='s2']")
    assert text_of(page, "s2").split() == ["A.1", "Wohnung"]


def test_text_from_a_form_is_never_markup() -> None:
    page = parsed(Segment("s1", "p", "paragraph", "<script>alert(1)</script> & \x01"))

    assert not page.xpath("//script")
    assert text_of(page, "s1").startswith("<script>alert(1)</script> & ")


def test_boxes_fields_and_notes_are_to_be_seen() -> None:
    text = "Sind Sie verheiratet? \ufffc☐ ja\ufffc Seit: \ufffcTT.MM.JJJJ"
    marks = (
        Placeholder(1, "checkbox", 22, 2, "☐"),
        Placeholder(2, "footnote_ref", 27, 1, "3"),
        Placeholder(3, "date", 35, 11, "TT.MM.JJJJ"),
    )

    page = parsed(Segment("s1", "p", "paragraph", text, marks))

    assert text_of(page, "s1") == "Sind Sie verheiratet? ☐ ja3 Seit: TT.MM.JJJJ"
    assert page.xpath("string(//sup)") == "3"
    assert page.xpath("string(//*[@class='field-mark'])") == "TT.MM.JJJJ"


def test_cells_stand_in_rows_with_the_choices_of_a_list_in_their_cell() -> None:
    page = parsed(
        Segment("s1", "p", "table_cell", "Familienstand", cell=CellPlace(0, 0, 0)),
        Segment(
            "s2",
            "p",
            "field",
            "\ufffcBitte wählen",
            (Placeholder(1, "dropdown", 0, 13),),
            cell=CellPlace(0, 0, 1),
        ),
        Segment("s2e1", "p", "option", "ledig"),
        Segment("s3", "p", "table_cell", "Kinder", cell=CellPlace(0, 1, 0, column_span=2)),
        Segment("s4", "p", "paragraph", "Danach"),
    )

    assert [len(row.xpath("td")) for row in page.xpath("//table/tr")] == [2, 1]
    assert page.xpath("//td[p[@id='s2']]/p[@id='s2e1']")
    assert page.xpath("//td[@colspan='2']/p[@id='s3']")
    assert page.xpath("//body/p[@id='s4']")


def test_an_empty_cell_keeps_the_columns_in_line() -> None:
    page = parsed(
        Segment("s1", "p", "table_cell", "Eins", cell=CellPlace(0, 0, 0)),
        Segment("s2", "p", "table_cell", "Zwei", cell=CellPlace(0, 0, 1)),
        Segment("s3", "p", "table_cell", "Drei", cell=CellPlace(0, 1, 1)),
    )

    assert page.xpath("string(//tr[2]/td[2])") == "Drei"


def test_a_table_in_a_cell_is_a_table_there() -> None:
    page = parsed(
        Segment("s1", "p", "table_cell", "Außen", cell=CellPlace(0, 0, 0)),
        Segment("s2", "p", "table_cell", "Innen", cell=CellPlace(1, 0, 0, depth=2)),
        Segment("s3", "p", "table_cell", "Daneben", cell=CellPlace(0, 0, 1)),
    )

    assert page.xpath("//td[p[@id='s1']]/table//p[@id='s2']")
    assert page.xpath("//body/table/tr/td[2]/p[@id='s3']")


def test_arabic_reads_from_the_right() -> None:
    page = parsed(
        Segment("s1", "p", "paragraph", "هذه النشرة متوفرة"), Segment("s2", "p", "paragraph", "Deutsch")
    )

    assert page.xpath("//*[@id='s1']/@dir") == ["rtl"]
    assert page.xpath("//*[@id='s2']/@dir") == ["auto"]


def test_the_footer_stands_behind_the_text_and_the_header_before_it() -> None:
    page = parsed(
        Segment("f", "footer1", "footer", "Seite 1"),
        Segment("s", "p", "paragraph", "Text"),
        Segment("h", "header1", "header", "Amt"),
    )

    assert page.xpath("//*[@id]/@id") == ["h", "s", "f"]


def test_a_dark_window_gets_a_dark_page() -> None:
    assert DARK.page in html_preview(Document("a.docx", "docx", ()), DARK)
