"""How a passage looks is resolved from defaults, styles and direct settings, and says which style is the cause."""

import pytest

from tests.document.word_file import part_xml, word_file
from workbench.document.docx.reader import open_docx
from workbench.model.appearance import Appearance

DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
)
PAGE = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1417" w:right="1417"/></w:sectPr>'


def look(body: str, styles: str = "") -> Appearance:
    """The appearance of the last passage of this body."""
    data = word_file(body + PAGE, {"styles": part_xml("w:styles", DEFAULTS + styles)})
    document = open_docx(data, "a.docx").document
    return document.appearances[document.segments[-1].id]


def style(style_id: str, inner: str, kind: str = "paragraph", based_on: str = "") -> str:
    parent = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{style_id}"/>{parent}{inner}</w:style>'


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def test_document_defaults_count_to_the_default_style() -> None:
    found = look(paragraph(run("Ein Satz.")))
    assert (found.size, found.line_spacing, found.fonts) == (11.0, 1.1, ("Arial",))
    assert found.style == found.cause("size") == "Standard"


def test_a_size_is_inherited_from_the_style_that_sets_it() -> None:
    styles = style("Klein", '<w:rPr><w:sz w:val="16"/></w:rPr>') + style("Fuss", "", based_on="Klein")
    found = look(paragraph(run("Ein Satz."), '<w:pStyle w:val="Fuss"/>'), styles)
    assert (found.size, found.style, found.cause("size")) == (8.0, "Fuss", "Klein")


def test_a_direct_size_has_no_style_as_cause() -> None:
    assert look(paragraph(run("Ein Satz.", '<w:sz w:val="18"/>'))).cause("size") == ""


def test_a_small_share_of_small_text_does_not_count() -> None:
    small = run("xx", '<w:sz w:val="10"/>')
    assert look(paragraph(run("Ein ziemlich langer Satz.") + small)).size == 11.0


def test_raised_numbers_and_hidden_text_do_not_count() -> None:
    raised = run("12345678901234567890", '<w:sz w:val="10"/><w:vertAlign w:val="superscript"/>')
    assert look(paragraph(run("Ein Satz.") + raised)).size == 11.0


def test_italic_in_paragraph_and_character_style_cancels_out() -> None:
    styles = style("Kursiv", "<w:rPr><w:i/></w:rPr>") + style("Betont", "<w:rPr><w:i/></w:rPr>", "character")
    text = run("Ein Satz.", '<w:rStyle w:val="Betont"/>')
    assert look(paragraph(text, '<w:pStyle w:val="Kursiv"/>'), styles).italic == 0.0


@pytest.mark.parametrize(
    ("spacing", "multiple"),
    [
        ('w:line="240" w:lineRule="auto"', 1.0),
        ('w:line="220" w:lineRule="exact"', 1.0),
        ('w:line="100" w:lineRule="atLeast"', 1.0),
        ('w:line="330" w:lineRule="atLeast"', 1.5),
    ],
)
def test_line_spacing_is_a_multiple(spacing: str, multiple: float) -> None:
    assert look(paragraph(run("Ein Satz."), f"<w:spacing {spacing}/>")).line_spacing == multiple


def test_justified_text_names_the_style() -> None:
    styles = style("Block", '<w:pPr><w:jc w:val="both"/></w:pPr>')
    found = look(paragraph(run("Ein Satz."), '<w:pStyle w:val="Block"/>'), styles)
    assert (found.alignment, found.cause("alignment")) == ("justify", "Block")


def test_shares_of_marked_text() -> None:
    found = look(paragraph(run("abcde") + run("fghij", '<w:caps/><w:u w:val="single"/><w:b/>')))
    assert (found.capitals, found.underlined, found.bold) == (0.5, 0.5, 0.5)


def test_links_are_not_underlined_text() -> None:
    underlined = run("Link", '<w:u w:val="single"/>')
    link = f'<w:hyperlink w:anchor="a">{underlined}</w:hyperlink>'
    assert look(f"<w:p>{run('Siehe ')}{link}</w:p>").underlined == 0.0


@pytest.mark.parametrize(
    ("properties", "ratio"),
    [
        ('<w:color w:val="767676"/>', 4.5),
        ('<w:color w:val="auto"/>', 21.0),
        ('<w:shd w:val="clear" w:fill="000000"/>', 21.0),
        ('<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>', 16.0),
        ('<w:shd w:val="pct50" w:color="auto" w:fill="FFFFFF"/>', 5.3),
    ],
)
def test_contrast_follows_wcag(properties: str, ratio: float) -> None:
    assert look(paragraph(run("Ein Satz.", properties))).contrast == ratio


def test_the_colour_of_a_cell_is_the_background() -> None:
    cell = '<w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:shd w:val="clear" w:fill="808080"/></w:tcPr>'
    white = paragraph(run("Text.", '<w:color w:val="FFFFFF"/>'))
    table = f"<w:tbl><w:tr><w:tc>{cell}{white}</w:tc></w:tr></w:tbl>"
    assert look(table).contrast == 3.9


def test_a_table_style_colours_its_first_row() -> None:
    first = (
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
        '<w:tcPr><w:shd w:val="clear" w:fill="1F4068"/></w:tcPr></w:tblStylePr>'
    )
    table = (
        '<w:tbl><w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:val="0020"/></w:tblPr>'
        f"<w:tr><w:tc>{paragraph(run('Kopf'))}</w:tc></w:tr></w:tbl>"
    )
    assert look(table, style("T", first, "table")).contrast == 10.5


def test_line_length_is_estimated_from_page_indent_and_size() -> None:
    full = look(paragraph(run("Ein Satz."))).line_length
    assert 76 <= full <= 88, "Arial 11 on A4 has about 82 characters a line"
    assert look(paragraph(run("Ein Satz."), '<w:ind w:left="4536"/>')).line_length == full // 2


def test_a_cell_has_the_width_of_its_columns() -> None:
    cells = "".join(f"<w:tc><w:p>{run('Zelle')}</w:p></w:tc>" for _ in range(2))
    table = f'<w:tbl><w:tblGrid><w:gridCol w:w="6000"/><w:gridCol w:w="2216"/></w:tblGrid><w:tr>{cells}</w:tr></w:tbl>'
    assert look(table).line_length == 18
