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
    assert names == ["bidi", "jc"]
    plain = "".join(text for text, properties in formats(element) if "rtl" not in properties)
    assert "44 Abs. 1 SGB XII" in plain
    assert "وفقًا" not in plain


def test_bold_and_size_have_their_complex_script_twins():
    opened = form().body(paragraph(run("Antrag", '<w:b/><w:sz w:val="28"/>'))).open()
    element = body_of(translated(opened, "طلب", rtl=True, language="ar"))[0]
    assert formats(element) == [("طلب", "b bCs sz szCs rtl lang")]


def test_left_to_right_language_is_told_to_word():
    opened = form().body(paragraph("Antrag") + paragraph("bleibt deutsch")).open()
    data = translated(opened, "Application", rtl=False, language="en")
    assert texts(open_docx(data, "x.docx")) == ["Application", "bleibt deutsch"]
    assert [node.get(f"{{{W}}}val") for node in body_of(data).iter(f"{{{W}}}lang")] == ["en"]


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
