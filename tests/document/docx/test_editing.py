"""What an edit does to the formatting and to everything around it."""

import io
import zipfile

import pytest

from tests.document.docx.forms import W, body_of, complex_field, form, formats, paragraph, revised, run, texts
from workbench.common.errors import WorkbenchError
from workbench.document.docx.reader import open_docx
from workbench.model.revision import ExportMode, ExportOptions, TextEdit

_NOTE = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
BOTH = pytest.mark.parametrize("mode", [ExportMode.CLEAN, ExportMode.TRACKED])


def reread(data: bytes) -> list[str]:
    return texts(open_docx(data, "neu.docx"))


def test_unchanged_words_keep_their_run_and_new_words_take_the_format_on_their_left():
    opened = form().body(paragraph("Der ", run("Antrag", "<w:b/>"), " ist zu stellen.")).open()
    result = revised(opened, ("Der Antrag ist zu stellen.", "Der Antrag muss gestellt werden."))
    assert formats(body_of(result.data)[0]) == [
        ("Der ", ""), ("Antrag", "b"), (" muss gestellt werden.", ""),
    ]  # fmt: skip


def test_replaced_word_keeps_the_format_of_the_old_word():
    opened = form().body(paragraph("Der ", run("Vordruck", "<w:b/>"), " liegt bei.")).open()
    result = revised(opened, ("Der Vordruck liegt bei.", "Das Formular liegt bei."))
    assert formats(body_of(result.data)[0]) == [("Das ", ""), ("Formular", "b"), (" liegt bei.", "")]


@BOTH
def test_passage_of_a_megabyte_is_rewritten(mode: ExportMode):
    before = "Der Antrag ist schriftlich zu stellen. " * 27_000
    after = f"Kurz: {before[39:]}Ende"
    opened = form().body(paragraph(before)).open()
    result = revised(opened, (before, after), mode=mode)
    assert reread(result.data) == [after]


def test_inserted_word_takes_the_format_of_its_left_neighbour():
    opened = form().body(paragraph(run("Wichtig:", "<w:b/>"), " Frist beachten")).open()
    result = revised(opened, ("Wichtig: Frist beachten", "Wichtig: die Frist beachten"))
    assert formats(body_of(result.data)[0]) == [("Wichtig:", "b"), (" die Frist beachten", "")]


@BOTH
def test_new_text_behind_a_link_does_not_become_part_of_it(mode):
    link = f'<w:hyperlink w:anchor="x">{run("Merkblatt", "<w:u/>")}</w:hyperlink>'
    opened = form().body(paragraph("Siehe ", link)).open()
    result = revised(opened, ("Siehe Merkblatt", "Siehe Merkblatt oder Internet"), mode=mode)
    (element,) = body_of(result.data).iter(f"{{{W}}}hyperlink")
    assert formats(element) == [("Merkblatt", "u")]
    assert reread(result.data)[0] == "Siehe Merkblatt oder Internet"


@BOTH
def test_footnote_field_and_box_stay_where_they_are_in_a_rewritten_sentence(mode):
    content = ("Gemäß § 41", _NOTE, " ist ", complex_field(" MERGEFIELD Name ", "«Name»"), " zu hören.")
    opened = form().body(paragraph(*content)).open()
    before = "Gemäß § 41\ufffc ist \ufffc«Name» zu hören."
    result = revised(opened, (before, "Nach § 41\ufffc hören wir \ufffc«Name» an."), mode=mode)
    assert not result.refused
    xml = body_of(result.data)
    assert len(list(xml.iter(f"{{{W}}}footnoteReference"))) == 1
    assert reread(result.data)[0] == "Nach § 41\ufffc hören wir \ufffc«Name» an."


@pytest.mark.parametrize(
    ("after", "cause"),
    [
        ("Ohne alles", "fehlen Platzhalter: 0 statt 2"),
        ("\ufffc \ufffc \ufffc«N»", "zu viele Platzhalter: 3 statt 2"),
        ("A\ufffc ist \ufffc«M» da.", "geschützte Text „«N»“"),
        ("A\ufffc ist\x0bhier \ufffc«N» da.", "nicht speichern kann"),
    ],
)
def test_edit_that_would_damage_a_placeholder_is_refused_and_listed(after, cause):
    opened = (
        form().body(paragraph("A", _NOTE, " ist ", complex_field(" MERGEFIELD N ", "«N»"), " da.")).open()
    )
    result = revised(opened, ("A\ufffc ist \ufffc«N» da.", after))
    assert cause in result.refused[0].cause
    assert result.data == opened.package.archive.data


def test_edit_of_another_text_a_locked_or_unknown_segment_is_refused():
    opened = (
        form()
        .body(paragraph("Text"))
        .part("comments", f'<w:comment w:id="0">{paragraph("K")}</w:comment>')
        .open()
    )
    ids = [segment.id for segment in opened.document.segments]
    edits = [TextEdit(ids[0], "Anders", "x"), TextEdit(ids[1], "K", "x"), TextEdit("s9999", "", "x")]
    result = opened.export(edits, ExportOptions())
    assert [refusal.cause.split()[0] for refusal in result.refused] == ["Der", "Kommentar:", "Einen"]
    assert not result.applied


def test_both_copies_of_a_text_box_get_the_edit():
    box = f"<w:txbxContent>{paragraph('Alter Hinweis')}</w:txbxContent>"
    drawing = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    opened = form().body(paragraph("Davor", drawing)).open()
    result = revised(opened, ("Davor\ufffc", "Vorher\ufffc"), ("Alter Hinweis", "Neuer Hinweis"))
    body = body_of(result.data)
    assert [node.text for node in body.iter(f"{{{W}}}t")] == ["Vorher", "Neuer Hinweis", "Neuer Hinweis"]


def test_everything_outside_the_edited_paragraph_stays_byte_for_byte():
    untouched = "<w:p  w:rsidR='00AB'><!-- Notiz --><w:r><w:t>bleibt</w:t></w:r></w:p>"
    builder = form().body(untouched + paragraph("alt") + untouched).part("header", paragraph("Kopf"))
    result = revised(builder.open(), ("alt", "neu"))
    with zipfile.ZipFile(io.BytesIO(builder.data())) as old, zipfile.ZipFile(io.BytesIO(result.data)) as new:
        assert old.namelist() == new.namelist()
        for name in old.namelist():
            expected = old.read(name)
            if name == "word/document.xml":
                expected = expected.replace(b'<w:t xml:space="preserve">alt<', b"<w:t>neu<")
            assert new.read(name) == expected


def test_nothing_edited_gives_the_same_bytes():
    builder = form().body(paragraph("alt"))
    assert builder.open().export([], ExportOptions()).data == builder.data()


def test_edit_in_a_utf16_part_keeps_its_encoding():
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(form().body(paragraph("alt")).data())) as old,
        zipfile.ZipFile(stream, "w") as new,
    ):
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                content = ('<?xml version="1.0" encoding="UTF-16"?>' + content.decode()).encode("utf-16")
            new.writestr(name, content)
    result = revised(open_docx(stream.getvalue(), "utf16.docx"), ("alt", "grün"))
    with zipfile.ZipFile(io.BytesIO(result.data)) as new:
        assert "grün" in new.read("word/document.xml").decode("utf-16")
    assert reread(result.data) == ["grün"]


def test_signed_form_asks_before_the_signature_ends():
    opened = form().body(paragraph("alt")).signed().open()
    edit = TextEdit(opened.document.segments[0].id, "alt", "neu")
    with pytest.raises(WorkbenchError, match="digital signiert"):
        opened.export([edit], ExportOptions())
    assert reread(opened.export([edit], ExportOptions(allow_unsigned=True)).data) == ["neu"]


def test_emptied_passage_can_be_filled_again():
    opened = form().body(paragraph(run("Text", "<w:i/>")) + paragraph("Ende")).open()
    emptied = open_docx(revised(opened, ("Text", "")).data, "leer.docx")
    assert texts(emptied) == ["Ende"]
    segment = opened.document.segments[0].id
    refilled = emptied.export([TextEdit(segment, "", "Text")], ExportOptions())
    assert reread(refilled.data) == ["Text", "Ende"]


@BOTH
def test_fields_can_change_their_order(mode):
    date, name = complex_field(" MERGEFIELD Datum ", "«Datum»"), complex_field(" MERGEFIELD Name ", "«Name»")
    opened = form().body(paragraph("Am ", date, " schrieb ", name, " uns.")).open()
    after = "\ufffc«Name» hat uns am \ufffc«Datum» geschrieben."
    result = revised(opened, ("Am \ufffc«Datum» schrieb \ufffc«Name» uns.", after), mode=mode)
    assert not result.refused
    assert reread(result.data)[0] == after
    codes = [node.text for node in body_of(result.data).iter(f"{{{W}}}instrText")]
    assert codes == [" MERGEFIELD Name ", " MERGEFIELD Datum "]


def test_boxes_do_not_change_places():
    box = "<w:ffData><w:checkBox/></w:ffData>"
    first, second = complex_field(" FORMCHECKBOX ", "a", box), complex_field(" FORMCHECKBOX ", "b", box)
    opened = form().body(paragraph(first, " oder ", second)).open()
    result = revised(opened, ("\ufffca oder \ufffcb", "\ufffcb oder \ufffca"))
    assert "nur Felder lassen sich verschieben" in result.refused[0].cause
