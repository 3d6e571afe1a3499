"""How many characters fit into places of a form that do not grow with their text."""

import pytest

from tests.document.docx.forms import FormBuilder, form
from workbench.document.docx.reader import open_docx

_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
_WPG = 'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
ARIAL = '<w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="20"/></w:rPr>'
CLOSE = '<w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>'


def paragraph(text: str, settings: str = CLOSE, run: str = ARIAL) -> str:
    return f"<w:p>{settings}<w:r>{run}<w:t>{text}</w:t></w:r></w:p>"


def row(content: str, height: str = '<w:trHeight w:val="300" w:hRule="exact"/>', cell: str = "") -> str:
    width = '<w:tcW w:w="2216" w:type="dxa"/>'
    return f"<w:tr><w:trPr>{height}</w:trPr><w:tc><w:tcPr>{width}{cell}</w:tcPr>{content}</w:tc></w:tr>"


def table(*rows: str) -> str:
    return f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2216"/></w:tblGrid>{"".join(rows)}</w:tbl>'


def capacities(*blocks: str, builder: FormBuilder | None = None) -> dict[str, int]:
    """By the text of the passage."""
    opened = (builder or form()).body("".join(blocks)).open().document
    return {opened.by_id[name].text: number for name, number in opened.capacities.items()}


def box(content: str, body: str = "", size: str = 'cx="1905000" cy="635000"') -> str:
    """A text box of 3,000 x 1,000 twentieths of a point with insets of 288 x 144."""
    return (
        f"<w:p><w:r><w:drawing><wp:inline {_WP}><wp:extent {size}/><wps:wsp><wps:txbx><w:txbxContent>"
        f"{content}</w:txbxContent></wps:txbx>{body or '<wps:bodyPr/>'}</wps:wsp></wp:inline></w:drawing></w:r></w:p>"
    )


def vml(content: str, style: str = "", size: str = "width:150pt;height:50pt", inset: str = "") -> str:
    return (
        f'<w:p><w:r><w:pict><v:shape id="kasten" style="{size}"><v:textbox style="{style}" inset="{inset}">'
        f"<w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    )


def test_one_line_of_an_exact_row_holds_what_its_width_holds() -> None:
    # 2,000 twentieths of a point are 100 points: 20 letters of 5 points, and a tenth more.
    assert capacities(table(row(paragraph("Name")))) == {"Name": 22}


def test_rows_that_grow_and_plain_paragraphs_have_no_limit() -> None:
    for height in ("", '<w:trHeight w:val="300"/>', '<w:trHeight w:val="300" w:hRule="atLeast"/>'):
        assert capacities(table(row(paragraph("Name"), height)), paragraph("Frei")) == {}


def test_more_height_gives_more_lines_and_a_larger_font_fewer_letters() -> None:
    two = '<w:trHeight w:val="480" w:hRule="exact"/>'
    assert capacities(table(row(paragraph("Name"), two))) == {"Name": 41}
    large = ARIAL.replace('"20"', '"40"')
    assert capacities(table(row(paragraph("Name", run=large), two))) == {"Name": 11}
    bold = ARIAL.replace("<w:sz", "<w:b/><w:sz")
    assert capacities(table(row(paragraph("Name", run=bold))))["Name"] < 22


def test_other_paragraphs_take_their_lines_but_not_empty_ones_at_the_end() -> None:
    three = '<w:trHeight w:val="700" w:hRule="exact"/>'
    alone = capacities(table(row(paragraph("Name") + "<w:p/><w:p/>", three)))["Name"]
    both = capacities(table(row(paragraph("Name") + paragraph("Vorname"), three)))
    assert both["Name"] == both["Vorname"] < alone
    long = "Ein Satz, der in diesem Kasten zwei Zeilen braucht"[:38]
    assert capacities(table(row(paragraph("Name") + paragraph(long), three)))["Name"] == 22


def test_a_text_that_is_too_long_already_keeps_its_own_length() -> None:
    text = "Ein Text, der in diese Zelle beim besten Willen nicht passt"
    assert capacities(table(row(paragraph(text)))) == {text: len(text)}


def test_merged_cells_have_the_height_of_all_their_rows() -> None:
    merged = row(paragraph("Name"), cell='<w:vMerge w:val="restart"/>')
    below = row("<w:p/>", cell="<w:vMerge/>")
    assert capacities(table(merged, below)) == {"Name": 41}
    grows = row("<w:p/>", height="", cell="<w:vMerge/>")
    assert capacities(table(merged, grows)) == {}


def test_turned_text_runs_along_the_height_of_the_cell() -> None:
    high = '<w:trHeight w:val="4000" w:hRule="exact"/>'
    narrow = row(paragraph("Name"), high, '<w:textDirection w:val="btLr"/>').replace('"2216"', '"516"')
    assert capacities(table(narrow)) == {"Name": 44}


def test_text_that_word_squeezes_into_its_cell_has_no_limit() -> None:
    assert capacities(table(row(paragraph("Name"), cell="<w:tcFitText/>"))) == {}


def test_margins_of_the_cell_and_of_the_table_count() -> None:
    margins = '<w:tcMar><w:left w:w="358"/><w:end w:w="358"/></w:tcMar>'
    assert capacities(table(row(paragraph("Name"), cell=margins))) == {"Name": 17}
    wide = table(row(paragraph("Name"))).replace(
        "<w:tblPr/>", '<w:tblPr><w:tblCellMar><w:left w:w="0"/><w:right w:w="0"/></w:tblCellMar></w:tblPr>'
    )
    assert capacities(wide) == {"Name": 25}


def test_elements_of_the_form_take_room_in_the_line() -> None:
    tabbed = f"<w:p>{CLOSE}<w:r>{ARIAL}<w:t>Name</w:t><w:tab/><w:t>Ort</w:t></w:r></w:p>"
    assert list(capacities(table(row(tabbed))).values()) == [18]


def test_a_text_box_holds_what_its_size_holds() -> None:
    # 2,712 x 856 twentieths of a point inside: 27 letters in 3 lines, some lost at the ends of two, a tenth more.
    assert capacities(box(paragraph("Eingang"))) == {"Eingang": 83}
    wide = '<wps:bodyPr lIns="0" rIns="0" tIns="0" bIns="0"/>'
    assert capacities(box(paragraph("Eingang"), wide))["Eingang"] > 83
    upright = '<wps:bodyPr vert="vert270"/>'
    assert capacities(box(paragraph("Eingang"), upright))["Eingang"] not in (0, 83)


@pytest.mark.parametrize(
    "body",
    [
        f"<wps:bodyPr><a:spAutoFit {_A}/></wps:bodyPr>",
        f"<wps:bodyPr><a:normAutofit {_A}/></wps:bodyPr>",
        '<wps:bodyPr wrap="none"/>',
        '<wps:bodyPr numCol="2"/>',
        '<wps:linkedTxbx id="1" seq="1"/><wps:bodyPr/>',
    ],
)
def test_a_text_box_that_grows_or_goes_on_elsewhere_has_no_limit(body: str) -> None:
    assert capacities(box(paragraph("Eingang"), body)) == {}


def test_a_shape_in_a_group_has_the_size_that_the_group_gives_it() -> None:
    shape = (
        f'<wps:wsp><wps:spPr><a:xfrm {_A}><a:ext cx="300" cy="100"/></a:xfrm></wps:spPr><wps:txbx><w:txbxContent>'
        f"{paragraph('Eingang')}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    )
    transform = f'<a:xfrm {_A}><a:ext cx="1905000" cy="635000"/><a:chExt cx="300" cy="100"/></a:xfrm>'
    group = f"<wpg:wgp {_WPG}><wpg:grpSpPr>{transform}</wpg:grpSpPr>{shape}</wpg:wgp>"
    assert capacities(f"<w:p><w:r><w:drawing>{group}</w:drawing></w:r></w:p>") == {"Eingang": 83}


def test_text_boxes_of_older_files_are_measured_too() -> None:
    assert capacities(vml(paragraph("Eingang"))) == {"Eingang": 83}
    assert capacities(vml(paragraph("Eingang"), inset=",0,,0"))["Eingang"] == 110
    assert capacities(vml(paragraph("Eingang"), "mso-next-textbox:#kasten")) == {"Eingang": 83}
    assert capacities(vml(paragraph("Eingang"), "mso-next-textbox:#anderer")) == {}
    assert capacities(vml(paragraph("Eingang"), "mso-fit-shape-to-text:t")) == {}
    assert capacities(vml(paragraph("Eingang"), size="width:50%;height:auto")) == {}
    grouped = vml(paragraph("Eingang"), size="width:300;height:100").replace(
        "<w:pict>", '<w:pict><v:group style="width:150pt;height:50pt" coordsize="300,100">'
    )
    assert capacities(grouped.replace("</w:pict>", "</v:group></w:pict>")) == {"Eingang": 83}


def test_paragraphs_of_a_frame_with_exact_height_share_it() -> None:
    def framed(text: str, rule: str = "exact") -> str:
        return paragraph(text, f'<w:pPr><w:framePr w:w="2000" w:h="480" w:hRule="{rule}"/></w:pPr>')

    assert capacities(framed("Name")) == {"Name": 41}
    assert capacities(framed("Name"), framed("Ort")) == {"Name": 22, "Ort": 22}
    assert capacities(framed("Name", "atLeast")) == {}


def test_a_form_field_with_a_longest_text_gives_that_to_its_first_text() -> None:
    def field(most: str) -> str:
        data = f'<w:ffData><w:textInput><w:default w:val="Ort"/>{most}</w:textInput></w:ffData>'
        return (
            f'<w:p><w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
            "<w:r><w:instrText>FORMTEXT</w:instrText></w:r>"
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        )

    assert capacities(field('<w:maxLength w:val="12"/>')) == {"Ort": 12}
    assert capacities(field('<w:maxLength w:val="0"/>')) == {}
    assert capacities(field("")) == {}


def test_odd_numbers_in_a_file_only_mean_that_there_is_no_limit() -> None:
    for height in ("", "-20", "nan", "9" * 5000):
        exact = f'<w:trHeight w:val="{height}" w:hRule="exact"/>'
        assert capacities(table(row(paragraph("Name"), exact))) == {}
    spaced = '<w:pPr><w:spacing w:before="nan" w:line="-240" w:after="inf"/></w:pPr>'
    assert capacities(table(row(paragraph("Name", spaced)))) == {"Name": 22}
    assert capacities(box(paragraph("Eingang"), size='cx="" cy="x"')) == {}
    assert capacities(box(paragraph("Eingang"), size=f'cx="--1" cy="{"9" * 5000}"')) == {}
    assert capacities(box(paragraph("Eingang"), size='cx="10" cy="10"')) == {}


def test_a_form_without_styles_and_body_has_no_limits() -> None:
    assert open_docx(form().data(), "leer.docx").document.capacities == {}
