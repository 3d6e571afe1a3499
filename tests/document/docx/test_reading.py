"""What the reader shows of each construct that Word forms are made of."""

import pytest

from tests.document.docx.forms import complex_field, form, paragraph, run, texts
from workbench.common.errors import InputError

_CHECKBOX = (
    '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr>'
    f"<w:sdtContent>{run('☐')}</w:sdtContent></w:sdt>"
)


def kinds(segment):
    return [mark.kind for mark in segment.placeholders]


def test_text_of_runs_links_smart_tags_and_insertions_is_read_once():
    body = paragraph(
        "Bitte ",
        f'<w:hyperlink w:anchor="x">{run("hier")}</w:hyperlink>',
        f'<w:smartTag w:element="x">{run(" in Düsseldorf")}</w:smartTag>',
        f'<w:ins w:id="1" w:author="R">{run(" bald")}</w:ins>',
        '<w:del w:id="2" w:author="R"><w:r><w:delText> sofort</w:delText></w:r></w:del>',
        " lesen.",
    )
    assert texts(form().body(body).open()) == ["Bitte hier in Düsseldorf bald lesen."]


def test_field_shows_its_result_and_never_its_code():
    opened = form().body(paragraph("Seite ", complex_field(" PAGE ", "3"), " von vielen")).open()
    (segment,) = opened.document.segments
    assert segment.text == "Seite \ufffc3 von vielen"
    (mark,) = segment.placeholders
    assert (mark.kind, mark.offset, mark.length, mark.label) == ("field", 6, 2, "3")


def test_hyperlink_field_is_ordinary_text():
    opened = form().body(paragraph("Mehr: ", complex_field(' HYPERLINK "http://x" ', "Merkblatt"))).open()
    assert texts(opened) == ["Mehr: Merkblatt"]


def test_field_that_never_ends_hides_nothing():
    broken = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert texts(form().body(paragraph("Vor ", broken, "nach")).open()) == ["Vor nach"]


def test_table_of_contents_over_several_paragraphs_is_locked():
    first = paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        "Eins",
    )
    last = paragraph("Zwei", '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    segments = form().body(first + last + paragraph("Text")).open().document.segments
    assert [segment.text.lstrip("\ufffc") for segment in segments] == ["Eins", "Zwei", "Text"]
    assert [segment.locked for segment in segments] == [True, True, False]


def test_form_fields_show_boxes_entries_and_defaults():
    box = complex_field(
        " FORMCHECKBOX ", "", "<w:ffData><w:checkBox><w:default w:val='1'/></w:checkBox></w:ffData>"
    )
    drop = complex_field(
        " FORMDROPDOWN ", "",
        "<w:ffData><w:ddList><w:listEntry w:val='ledig'/><w:listEntry w:val='verwitwet'/></w:ddList></w:ffData>",
    )  # fmt: skip
    default = "<w:ffData><w:textInput><w:default w:val='Vorname Nachname'/></w:textInput></w:ffData>"
    field = complex_field(" FORMTEXT ", "\u2002\u2002", default)
    opened = form().body(paragraph(box, " Ja ", drop) + paragraph("Name: ", field)).open()
    assert [segment.kind for segment in opened.document.segments] == [
        "option",
        "option",
        "option",
        "label",
        "field",
    ]
    assert texts(opened)[1:3] == ["ledig", "verwitwet"]
    assert texts(opened)[4] == "Vorname Nachname"
    assert opened.document.segments[0].placeholders[0].label == "☒"


def test_content_controls_are_protected_only_where_people_fill_them_in():
    rich = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('Amt für Soziales')}</w:sdtContent></w:sdt>"
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Text eingeben')}</w:sdtContent></w:sdt>"
    opened = form().body(paragraph(rich, ": ", _CHECKBOX, " ", prompt)).open()
    (segment,) = opened.document.segments
    assert segment.text == "Amt für Soziales: \ufffc☐ \ufffcText eingeben"
    assert kinds(segment) == ["checkbox", "text_field"]


def test_cells_in_controls_nested_and_merged_tables_are_all_read():
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('innen')}</w:tc></w:tr></w:tbl>"
    row = (
        f"<w:sdt><w:sdtContent><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{paragraph('breit')}</w:tc>"
        f"<w:sdt><w:sdtContent><w:tc>{inner}{paragraph('rechts')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>"
    )
    segments = form().body(f"<w:tbl>{row}</w:tbl>").open().document.segments
    assert [segment.text for segment in segments] == ["breit", "innen", "rechts"]
    assert [(cell.row, cell.column, cell.depth) for cell in (s.cell for s in segments) if cell] == [
        (0, 0, 1), (0, 0, 2), (0, 2, 1),
    ]  # fmt: skip


def test_text_box_counts_once_and_comes_after_its_paragraph():
    box = f"<w:txbxContent>{paragraph('Im Kasten')}</w:txbxContent>"
    drawing = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    segments = form().body(paragraph("Davor", drawing) + paragraph("Danach")).open().document.segments
    assert [(segment.text, segment.kind) for segment in segments] == [
        ("Davor\ufffc", "paragraph"), ("Im Kasten", "textbox"), ("Danach", "paragraph"),
    ]  # fmt: skip


def test_hidden_text_is_a_kind_of_its_own():
    opened = form().body(paragraph("Sichtbar", run(" intern", "<w:vanish/>"))).open()
    assert [(segment.kind, segment.text) for segment in opened.document.segments] == [
        ("paragraph", "Sichtbar"), ("hidden", " intern"),
    ]  # fmt: skip


def test_text_hidden_by_a_style_is_hidden_and_can_be_switched_on_again():
    styles = '<w:style w:type="character" w:styleId="V"><w:rPr><w:vanish/></w:rPr></w:style>'
    body = paragraph(
        run("weg", '<w:rStyle w:val="V"/>'), run("da", '<w:rStyle w:val="V"/><w:vanish w:val="0"/>')
    )
    opened = form().part("styles", styles).body(body).open()
    assert [(segment.kind, segment.text) for segment in opened.document.segments] == [
        ("paragraph", "da"), ("hidden", "weg"),
    ]  # fmt: skip


def test_special_characters_become_text_or_placeholders():
    content = (
        "<w:r><w:t>Post</w:t><w:softHyphen/><w:t>leit</w:t><w:noBreakHyphen/><w:t>zahl</w:t><w:tab/>"
        '<w:sym w:font="Wingdings" w:char="F0A8"/><w:br/></w:r>'
    )
    (segment,) = form().body(paragraph(content)).open().document.segments
    assert segment.text == "Post\u00adleit\u2011zahl\ufffc\ufffc\ufffc"
    assert kinds(segment) == ["tab", "symbol", "break"]
    assert segment.placeholders[1].label == "□"


def test_blanks_at_the_edge_count_only_where_word_keeps_them():
    body = "<w:p><w:r><w:t> eins </w:t></w:r><w:r><w:t xml:space='preserve'> zwei</w:t></w:r></w:p>"
    assert texts(form().body(body).open()) == ["eins zwei"]


def test_parts_are_found_through_relationships_in_reading_order():
    opened = (
        form()
        .part("footnotes", f'<w:footnote w:type="separator" w:id="-1">{paragraph("___")}</w:footnote>'
              f'<w:footnote w:id="1">{paragraph("Fußnote")}</w:footnote>')
        .part("footer", paragraph("Fuß"))
        .part("header", paragraph("Kopf"))
        .part("comments", f'<w:comment w:id="0">{paragraph("Bitte prüfen")}</w:comment>')
        .body(paragraph("Text"))
        .open()
    )  # fmt: skip
    assert [(segment.kind, segment.text) for segment in opened.document.segments] == [
        ("header", "Kopf"), ("paragraph", "Text"), ("footnote", "Fußnote"), ("footer", "Fuß"),
        ("comment", "Bitte prüfen"),
    ]  # fmt: skip


def test_list_numbers_and_headings_are_known_but_no_text():
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
        '<w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )

    def item(text: str, level: int) -> str:
        return paragraph(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')

    heading = paragraph("Abschnitt", properties='<w:outlineLvl w:val="1"/>')
    body = heading + item("a", 0) + item("b", 1) + item("c", 1) + item("d", 0) + item("e", 1)
    segments = form().part("numbering", numbering).body(body).open().document.segments
    assert [segment.number for segment in segments] == ["", "1.", "1.a)", "1.b)", "2.", "2.a)"]
    assert (segments[0].kind, segments[0].level) == ("heading", 2)


def test_ids_stay_the_same_when_a_paragraph_becomes_empty():
    before = form().body(paragraph("eins") + paragraph("zwei") + paragraph("drei")).open()
    after = form().body(paragraph("eins") + paragraph() + paragraph("drei")).open()
    assert [segment.id for segment in after.document.segments] == [
        before.document.segments[i].id for i in (0, 2)
    ]


def test_tables_nested_beyond_reason_are_refused_with_a_sentence():
    body = paragraph("tief")
    for _ in range(150):
        body = f"<w:tbl><w:tr><w:tc>{body}</w:tc></w:tr></w:tbl>"
    with pytest.raises(InputError, match=r"formular\.docx.*zu tief verschachtelt"):
        form().body(body).open()


def test_protection_and_signature_are_told():
    opened = (
        form().part("settings", '<w:documentProtection w:edit="forms" w:enforcement="1"/>').signed().open()
    )
    assert [note.kind for note in opened.document.notes] == ["protected", "signature"]


def test_notes_are_numbered_as_word_shows_them():
    def reference(note: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{note}"/></w:r>'

    mark = paragraph("<w:r><w:footnoteRef/></w:r>", " Anmerkung")
    notes = f'<w:footnote w:id="5">{mark}</w:footnote><w:footnote w:id="2">{mark}</w:footnote>'
    body = paragraph("Erst", reference(2)) + paragraph("dann", reference(5))
    segments = form().part("footnotes", notes).body(body).open().document.segments
    assert [segment.placeholders[0].label for segment in segments] == ["1", "2", "2", "1"]
