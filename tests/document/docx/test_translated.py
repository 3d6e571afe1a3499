"""The form itself in another language."""

import pytest

from tests.document.docx.forms import W, body_of, form, formats, paragraph, run, texts
from workbench.common.errors import WorkbenchError
from workbench.document.docx.reader import open_docx
from workbench.document.docx.translated import translate_docx


def translated(opened, target: str, *, rtl: bool, language: str) -> bytes:
    return translate_docx(opened, {opened.document.segments[0].id: target}, rtl, language).data


def test_right_to_left_paragraph_keeps_citations_left_to_right():
    opened = form().body(paragraph("Nach § 44 Abs. 1 SGB XII", properties='<w:jc w:val="left"/>')).open()
    data = translated(opened, "وفقًا للمادة (§ 44 Abs. 1 SGB XII) لكم", rtl=True, language="ar")
    element = body_of(data)[0]
    names = [node.tag.rpartition("}")[2] for node in element[0]]
    assert names == ["bidi", "jc", "rPr"]
    plain = "".join(text for text, properties in formats(element) if "rtl" not in properties)
    assert "44 Abs. 1 SGB XII" in plain
    assert "وفقًا" not in plain


def test_bold_and_size_have_their_complex_script_twins():
    opened = form().body(paragraph(run("Antrag", '<w:b/><w:sz w:val="28"/>'))).open()
    element = body_of(translated(opened, "طلب", rtl=True, language="ar"))[0]
    assert formats(element) == [("طلب", "rFonts b bCs iCs sz szCs rtl lang")]


def test_left_to_right_language_is_told_to_word():
    opened = form().body(paragraph("Antrag") + paragraph("bleibt deutsch")).open()
    data = translated(opened, "Application", rtl=False, language="en")
    assert texts(open_docx(data, "x.docx")) == ["Application", "bleibt deutsch"]
    assert [node.get(f"{{{W}}}val") for node in body_of(data).iter(f"{{{W}}}lang")] == ["en-GB"]


def test_brackets_and_addresses_stay_whole_across_runs():
    opened = form().body(paragraph(run("40999 ", "<w:b/>"), "Düsseldorf (Amt)")).open()
    element = body_of(translated(opened, "العنوان 40999 Düsseldorf (Amt)", rtl=True, language="ar"))[0]
    plain = "".join(text for text, properties in formats(element) if "rtl" not in properties)
    assert plain.strip("\u200e") == "40999 Düsseldorf (Amt)"
    assert plain.startswith("\u200e")
    assert plain.endswith("\u200e")


def test_signed_form_asks_before_its_signature_ends():
    opened = form().body(paragraph("Antrag")).signed().open()
    targets = {opened.document.segments[0].id: "Application"}
    with pytest.raises(WorkbenchError, match="digital signiert"):
        translate_docx(opened, targets, rtl=False, language="en")
    assert translate_docx(opened, targets, rtl=False, language="en", allow_unsigned=True).applied


def test_table_columns_and_margins_of_a_translated_form_begin_at_the_right():
    cell = f"<w:tblGrid/><w:tr><w:tc>{paragraph('Name')}</w:tc></w:tr>"
    table = f"<w:tbl><w:tblPr><w:tblW w:w='0' w:type='auto'/></w:tblPr>{cell}</w:tbl>"
    section = '<w:pgMar w:top="1" w:right="600" w:bottom="1" w:left="1200" w:header="1" w:footer="1" w:gutter="10"/>'
    german = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{paragraph('bleibt deutsch')}</w:tc></w:tr></w:tbl>"
    more = paragraph("Ort", properties=f"<w:sectPr>{section}</w:sectPr>") + paragraph("Land")
    opened = form().body(table + german + more).open()
    wanted = {"Name": "الاسم", "Ort": "المكان", "Land": "البلد"}
    targets = {item.id: wanted[item.text] for item in opened.document.segments if item.text in wanted}
    body = body_of(translate_docx(opened, targets, rtl=True, language="ar").data)
    turned = [
        node.find(f"{{{W}}}tblPr/{{{W}}}bidiVisual") is not None for node in body.iterfind(f"{{{W}}}tbl")
    ]
    assert turned == [True, False]
    inner = body.find(f".//{{{W}}}pPr/{{{W}}}sectPr")
    assert [node.tag.rpartition("}")[2] for node in inner] == ["pgMar", "bidi", "rtlGutter"]
    assert (inner[0].get(f"{{{W}}}left"), inner[0].get(f"{{{W}}}right")) == ("600", "1200")


def test_size_of_the_style_counts_for_arabic_and_slanted_text_stands_upright():
    look = '<w:name w:val="Normal"/><w:rPr><w:sz w:val="26"/></w:rPr>'
    style = f'<w:style w:type="paragraph" w:default="1" w:styleId="N">{look}</w:style>'
    opened = form().part("styles", style).body(paragraph(run("Antrag", "<w:i/>"))).open()
    element = body_of(translated(opened, "طلب", rtl=True, language="ar"))[0]
    properties = element.find(f"{{{W}}}r/{{{W}}}rPr")
    assert properties.find(f"{{{W}}}szCs").get(f"{{{W}}}val") == "26"
    assert properties.find(f"{{{W}}}iCs").get(f"{{{W}}}val") == "0"
