"""The form in two languages in its own layout."""

import io
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from tests.document.docx.forms import W, body_of, complex_field, form, paragraph, run, texts
from tests.document.validator import finding_kinds, needs_validator
from tests.shared_material import PROJECT
from workbench.common.errors import WorkbenchError
from workbench.document.docx.bilingual import BESIDE, UNDER, bilingual_docx
from workbench.document.docx.languages import word_language
from workbench.document.docx.notice_box import NoticeLine
from workbench.document.docx.reader import DocxForm, open_docx
from workbench.document.docx.translated import translate_docx
from workbench.model.document import PLACEHOLDER, Segment

BOX = "<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>"
TAB = "<w:r><w:tab/></w:r>"
FIELD = complex_field(" FORMTEXT ", "     ", "<w:ffData><w:textInput/></w:ffData>")


def bilingual(opened: DocxForm, *targets: str, language: str = "en", way: str = UNDER) -> bytes:
    """The first segments with these translations; U+FFFC stands for each placeholder with what it covers."""
    segments = opened.document.segments
    given = {segment.id: filled(segment, target) for segment, target in zip(segments, targets, strict=False)}
    return bilingual_docx(opened, given, language, way=way).data


def filled(segment: Segment, target: str) -> str:
    for mark in segment.placeholders:
        target = target.replace(PLACEHOLDER, "\0" + segment.text[mark.offset + 1 : mark.end], 1)
    return target.replace("\0", PLACEHOLDER)


def shown(data: bytes) -> list[str]:
    return texts(open_docx(data, "x.docx"))


def values(element: etree._Element, path: str, name: str = "val") -> list[str | None]:
    return [
        node.get(f"{{{W}}}{name}")
        for node in element.iterfind("/".join(f"{{{W}}}{step}" for step in path.split("/")))
    ]


def test_each_translation_stands_under_its_german_passage():
    opened = form().body(paragraph("Name") + paragraph("Ort")).open()
    assert shown(bilingual(opened, "Surname", "Place")) == ["Name", "Surname", "Ort", "Place"]


def test_number_is_not_repeated_and_the_text_stands_under_the_text():
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>'
    )
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>'
    body = paragraph("Name", properties=item) + paragraph("Ort", properties=item)
    data = bilingual(form().body(body).part("numbering", numbering).open(), "Surname", "Place")
    segments = open_docx(data, "x.docx").document.segments
    assert [segment.number for segment in segments] == ["1.", "", "2.", ""]
    assert values(body_of(data)[1], "pPr/ind", "left") == ["720"]
    assert values(body_of(data)[1], "pPr/ind", "hanging") == [None]


def test_heading_stands_in_the_table_of_contents_once():
    look = '<w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>'
    style = f'<w:style w:type="paragraph" w:styleId="H1">{look}</w:style>'
    opened = (
        form().part("styles", style).body(paragraph("Hinweise", properties='<w:pStyle w:val="H1"/>')).open()
    )
    data = bilingual(opened, "Notes")
    german, english = open_docx(data, "x.docx").document.segments
    assert (german.kind, english.kind) == ("heading", "paragraph")
    properties = body_of(data)[1].find(f"{{{W}}}r/{{{W}}}rPr")
    assert properties.find(f"{{{W}}}b") is not None
    assert properties.find(f"{{{W}}}sz").get(f"{{{W}}}val") == "30"


def test_boxes_and_fields_stand_once():
    opened = (
        form()
        .body(
            paragraph(BOX, TAB, "ja  ", BOX, "nein")
            + paragraph("Name: ", FIELD)
            + paragraph("Ich, ", FIELD, ", bin einverstanden")
        )
        .open()
    )
    tagged = [
        PLACEHOLDER * 2 + "yes  " + PLACEHOLDER + "no",
        "Surname: " + PLACEHOLDER,
        f"I, {PLACEHOLDER}, agree",
    ]
    data = bilingual(opened, *tagged)
    written = ["".join(node.itertext(f"{{{W}}}t")).strip() for node in body_of(data).iterfind(f"{{{W}}}p")]
    assert [written[1], written[3], written[5]] == ["yes / no", "Surname:", "I, …, agree"]
    assert len(list(body_of(data).iter(f"{{{W}}}sdt"))) == 2
    assert len(list(body_of(data).iter(f"{{{W}}}ffData"))) == 2


def test_places_to_write_on_paper_stand_once():
    opened = form().body(paragraph("☐ ja ☐ nein") + paragraph("Name: ________ Ort: ........")).open()
    data = bilingual(opened, "☐ yes ☐ no", "Surname: ________ Place: ........")
    assert shown(data)[1::2] == ["yes / no", "Surname: … Place:"]


def test_short_label_gets_its_translation_into_its_line_when_beside_is_wanted():
    long = "Füllen Sie diesen Antrag bitte vollständig aus."
    opened = form().body(paragraph("Name") + paragraph(long) + paragraph("☐ ja ☐ nein")).open()
    data = bilingual(opened, "Surname", "Please fill in this form completely.", "☐ yes ☐ no", way=BESIDE)
    assert shown(data)[:3] == ["Name / Surname", long, "Please fill in this form completely."]
    assert shown(data)[3:] == ["☐ ja ☐ nein", "yes / no"]


def test_arabic_runs_right_to_left_and_its_numbers_do_not():
    opened = form().body(paragraph("Nach § 44 SGB XII", properties='<w:jc w:val="right"/>')).open()
    element = body_of(bilingual(opened, "وفقًا للمادة § 44 SGB XII لكم", language="ar"))[1]
    assert values(element, "pPr/bidi") == [None]
    assert values(element, "pPr/jc") == ["left"]
    turned = {
        "".join(node.itertext(f"{{{W}}}t")).strip("\u200e "): node.find(f"{{{W}}}rPr/{{{W}}}rtl") is not None
        for node in element.iterfind(f"{{{W}}}r")
    }
    assert turned == {"وفقًا للمادة": True, "§ 44 SGB XII": False, "لكم": True}
    assert values(element, "r/rPr/lang", "bidi")[0] == "ar-SA"
    assert values(element, "r/rPr/rFonts", "cs")[0] == "Arial"


@pytest.mark.parametrize(
    ("language", "slot", "font", "tag"),
    [
        ("ja", "eastAsia", "Yu Gothic", "ja-JP"),
        ("ti", "ascii", "Ebrima", "ti-ER"),
        ("el", "", "", "el-GR"),
        ("sr-Latn", "", "", "sr-Latn-RS"),
    ],
)
def test_word_is_told_language_and_font(language: str, slot: str, font: str, tag: str):
    element = body_of(bilingual(form().body(paragraph("Name")).open(), "x", language=language))[1]
    fonts = element.find(f"{{{W}}}r/{{{W}}}rPr/{{{W}}}rFonts")
    assert (fonts is None) if not slot else fonts.get(f"{{{W}}}{slot}") == font
    assert values(element, "r/rPr/lang", "eastAsia" if language == "ja" else "val") == [tag]


def test_row_of_fixed_height_may_grow_and_other_bytes_stay():
    height = '<w:trPr><w:trHeight w:val="300" w:hRule="exact"/></w:trPr>'
    row = f"<w:tr>{height}<w:tc><w:p><w:r><w:t>Name</w:t></w:r></w:p></w:tc></w:tr>"
    opened = form().body(f"<w:tbl><w:tblPr/><w:tblGrid/>{row}</w:tbl>" + paragraph("bleibt")).open()
    data = bilingual(opened, "Surname")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        written = archive.read("word/document.xml").decode()
    before = opened.package.archive.read("word/document.xml").decode()
    start, end = written.index("<w:p><w:r><w:t>Name"), written.rindex("</w:tc>")
    inserted = written[start + len("<w:p><w:r><w:t>Name</w:t></w:r></w:p>") : end]
    assert written.replace(inserted, "").replace('"atLeast"', '"exact"') == before


def test_translation_stays_in_the_section_of_its_passage():
    section = '<w:sectPr><w:pgSz w:w="9000" w:h="9000"/></w:sectPr>'
    data = bilingual(form().body(paragraph("Name", properties=section) + paragraph("Ort")).open(), "Surname")
    german, english, _ = body_of(data).iterfind(f"{{{W}}}p")
    assert german.find(f"{{{W}}}pPr/{{{W}}}sectPr") is None
    assert english.find(f"{{{W}}}pPr/{{{W}}}sectPr") is not None


def test_passage_before_a_page_break_gets_its_translation_on_the_same_page():
    opened = form().body(paragraph(run("Seite eins"), '<w:r><w:br w:type="page"/></w:r>')).open()
    data = bilingual(opened, "Page one" + PLACEHOLDER)
    names = [
        node.tag.rpartition("}")[2]
        for node in body_of(data)[0].iter()
        if node.tag.rpartition("}")[2] in ("t", "br")
    ]
    assert names == ["t", "br", "t", "br"]


def test_notice_stands_in_a_frame_above_the_form():
    opened = form().body(paragraph("Name")).open()
    lines = [
        NoticeLine("Bitte auf Deutsch ausfüllen.", None, bold=True),
        NoticeLine("املأ", word_language("ar")),
    ]
    data = bilingual_docx(opened, {}, "ar", lines).data
    assert shown(data) == ["Bitte auf Deutsch ausfüllen.", "املأ", "Name"]
    assert values(body_of(data)[1], "pPr/bidi") == [None]


def test_locked_passages_are_told_and_signatures_are_asked_for():
    control = (
        "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>"
        + paragraph("Klicken Sie hier")
        + "</w:sdtContent></w:sdt>"
    )
    opened = form().body(control).open()
    result = bilingual_docx(opened, {opened.document.segments[0].id: "Click here"}, "en")
    assert list(result.refused.values()) == ["Steht in einem Eingabefeld des Formulars."]
    signed = form().body(paragraph("Name")).signed().open()
    with pytest.raises(WorkbenchError, match="digital signiert"):
        bilingual_docx(signed, {}, "en")


def test_entries_of_lists_get_both_languages_and_keep_their_value():
    items = '<w:listItem w:displayText="ledig" w:value="1"/><w:listItem w:value="verheiratet"/>'
    properties = f"<w:sdtPr><w:dropDownList>{items}</w:dropDownList></w:sdtPr>"
    control = f"<w:sdt>{properties}<w:sdtContent>{run('Wählen')}</w:sdtContent></w:sdt>"
    older = complex_field(
        " FORMDROPDOWN ", "", f'<w:ffData><w:ddList><w:listEntry w:val="{"x" * 45}"/></w:ddList></w:ffData>'
    )
    opened = form().body(paragraph("Stand ", control) + paragraph("Art ", older)).open()
    entries = [segment for segment in opened.document.segments if segment.kind == "option"]
    result = bilingual_docx(
        opened, dict(zip([entry.id for entry in entries], ["single", "married", "other"], strict=True)), "en"
    )
    written = [
        (node.get(f"{{{W}}}displayText"), node.get(f"{{{W}}}value"))
        for node in body_of(result.data).iter(f"{{{W}}}listItem")
    ]
    assert written == [("ledig / single", "1"), ("verheiratet / married", "verheiratet")]
    assert list(result.refused) == [entries[2].id]


def test_control_character_is_told_and_not_written():
    opened = form().body(paragraph("Name")).open()
    segment = opened.document.segments[0].id
    assert "Steuerzeichen" in bilingual_docx(opened, {segment: "Sur\x0bname"}, "en").refused[segment]
    assert (
        "Steuerzeichen"
        in translate_docx(opened, {segment: "Sur\x0bname"}, rtl=False, language="en").refused[0].cause
    )


@needs_validator
def test_sample_forms_have_no_new_kind_of_finding(tmp_path: Path):
    versions = {}
    for name, language, way in (
        ("hauptantrag_grundsicherung", "ar", UNDER),
        ("weiterbewilligungsantrag", "tr", BESIDE),
    ):
        data = (PROJECT / "sample_forms" / f"{name}.docx").read_bytes()
        opened = open_docx(data, name)
        targets = {segment.id: f"نص {segment.text}" for segment in opened.document.segments}
        versions |= {f"{name} before": data, name: bilingual_docx(opened, targets, language, way=way).data}
    kinds = finding_kinds(versions, tmp_path)
    assert {key: kinds[key] - kinds[f"{key} before"] for key in versions if "before" not in key} == {
        "hauptantrag_grundsicherung": set(),
        "weiterbewilligungsantrag": set(),
    }
