"""Tracked changes and the comments that explain them."""

import io
import zipfile

from lxml import etree

from tests.document.docx.forms import W, body_of, form, paragraph, revised, run, texts
from workbench.document.docx.reader import open_docx
from workbench.model.document import PLACEHOLDER
from workbench.model.revision import ExportMode

TRACKED = ExportMode.TRACKED


def ids(data: bytes) -> list[str]:
    """The ids of all changes and comments in all parts."""
    found: list[str] = []
    wanted = tuple(f"{{{W}}}{local}" for local in ("ins", "del", "comment"))
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        for name in source.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                root = etree.fromstring(source.read(name))
                found += [node.get(f"{{{W}}}id") for node in root.iter(*wanted)]
    return found


def shown(data: bytes, *, accepted: bool) -> str:
    """The first paragraph after accepting or rejecting all changes, by rules of this test's own."""
    element = body_of(data)[0]
    skipped = f"{{{W}}}del" if accepted else f"{{{W}}}ins"
    kept = (f"{{{W}}}t",) if accepted else (f"{{{W}}}t", f"{{{W}}}delText")
    return "".join(
        node.text or ""
        for node in element.iter(*kept)
        if not any(ancestor.tag == skipped for ancestor in node.iterancestors())
    )


def test_accepting_gives_the_new_and_rejecting_the_old_text():
    opened = form().body(paragraph("Der ", run("Vordruck", "<w:b/>"), " ist beizufügen.")).open()
    result = revised(
        opened, ("Der Vordruck ist beizufügen.", "Bitte legen Sie das Formular bei."), mode=TRACKED
    )
    assert shown(result.data, accepted=True) == "Bitte legen Sie das Formular bei."
    assert shown(result.data, accepted=False) == "Der Vordruck ist beizufügen."
    change = next(body_of(result.data).iter(f"{{{W}}}ins"))
    assert change.get(f"{{{W}}}author") == "Anna Beispiel"
    assert change.get(f"{{{W}}}date") == "2026-03-02T09:30:00Z"


def test_change_inside_somebody_elses_insertion_stays_two_peoples_work():
    theirs = f'<w:ins w:id="7" w:author="Rechtsamt">{run("neu und wichtig")}</w:ins>'
    opened = form().body(paragraph("Das ist ", theirs, ".")).open()
    result = revised(opened, ("Das ist neu und wichtig.", "Das ist neu, sehr wichtig."), mode=TRACKED)
    assert shown(result.data, accepted=True) == "Das ist neu, sehr wichtig."
    body = body_of(result.data)
    assert not [node for node in body.iter(f"{{{W}}}ins") if node.getparent().tag == f"{{{W}}}ins"]
    assert len(ids(result.data)) == len(set(ids(result.data)))


def test_deleted_text_of_others_stays_deleted_and_theirs():
    theirs = '<w:del w:id="3" w:author="Rechtsamt"><w:r><w:delText>alt </w:delText></w:r></w:del>'
    opened = form().body(paragraph("Der ", theirs, "Antrag")).open()
    result = revised(opened, ("Der Antrag", "Ihr Antrag"), mode=TRACKED)
    kept = [
        node for node in body_of(result.data).iter(f"{{{W}}}del") if node.get(f"{{{W}}}author") == "Rechtsamt"
    ]
    assert [node.get(f"{{{W}}}id") for node in kept] == ["3"]


def test_reason_becomes_a_word_comment_at_its_passage():
    opened = form().body(paragraph("alt") + paragraph("bleibt")).open()
    result = revised(opened, ("alt", "neu"), mode=TRACKED, reasons=("„alt“ steht auf der Meiden-Liste.",))
    again = open_docx(result.data, "neu.docx")
    assert texts(again) == ["neu", "bleibt", "„alt“ steht auf der Meiden-Liste."]
    first = body_of(result.data)[0]
    assert len(list(first.iter(f"{{{W}}}commentRangeStart"))) == 1
    assert len(list(first.iter(f"{{{W}}}commentReference"))) == 1


def test_each_reason_is_a_comment_of_its_own_that_can_be_answered_and_resolved():
    opened = form().body(paragraph("alt und lang")).open()
    result = revised(opened, ("alt und lang", "neu"), mode=TRACKED, reasons=("Veraltet.", "Zu lang."))
    root = body_of(result.data)[0]
    anchored = [node.get(f"{{{W}}}id") for node in root.iter(f"{{{W}}}commentReference")]
    with zipfile.ZipFile(io.BytesIO(result.data)) as source:
        comments = etree.fromstring(source.read("word/comments.xml"))
    assert ["".join(comment.itertext()) for comment in comments] == ["Veraltet.", "Zu lang."]
    assert [comment.get(f"{{{W}}}id") for comment in comments] == anchored
    assert len(ids(result.data)) == len(set(ids(result.data)))


def test_new_comment_joins_existing_ones_without_touching_them():
    old = f'<w:comment w:id="4" w:author="Rechtsamt">{paragraph("Bitte prüfen")}</w:comment>'
    builder = form().body(paragraph("alt")).part("comments", old)
    result = revised(builder.open(), ("alt", "neu"), mode=TRACKED, reasons=("Kürzer.",))
    with zipfile.ZipFile(io.BytesIO(result.data)) as source:
        assert old.encode() in source.read("word/comments0.xml")
        assert "word/comments.xml" not in source.namelist()
    assert len(ids(result.data)) == len(set(ids(result.data)))


def test_passage_named_in_the_comment_at_the_top_has_no_object_sign():
    header = paragraph("Kopf", "<w:r><w:tab/></w:r>", "alt")
    opened = form().body(paragraph("erster Absatz")).part("header", header).open()
    edited = (f"Kopf{PLACEHOLDER}alt", f"Kopf{PLACEHOLDER}neu")
    result = revised(opened, edited, mode=TRACKED, reasons=("Veraltet.",))
    comments = [s.text for s in open_docx(result.data, "x.docx").document.segments if s.kind == "comment"]
    assert comments[1] == "Kopf neu: Veraltet."


def test_reasons_for_headers_stand_in_one_comment_at_the_top():
    opened = form().body(paragraph("erster Absatz")).part("header", paragraph("Kopf alt")).open()
    result = revised(opened, ("Kopf alt", "Kopf neu"), mode=TRACKED, reasons=("Veraltet.",))
    comments = [s.text for s in open_docx(result.data, "x.docx").document.segments if s.kind == "comment"]
    assert comments == ["Änderungen in Kopf- und Fußzeilen, Fußnoten und Textfeldern:", "Kopf neu: Veraltet."]
    assert len(list(body_of(result.data)[0].iter(f"{{{W}}}commentReference"))) == 1
    with zipfile.ZipFile(io.BytesIO(result.data)) as source:
        assert b"comment" not in source.read("word/header0.xml")


def test_special_hyphens_survive_as_words_own_elements():
    content = "<w:r><w:t>E</w:t><w:noBreakHyphen/><w:t>Mail senden</w:t></w:r>"
    opened = form().body(paragraph(content)).open()
    result = revised(opened, ("E\u2011Mail senden", "E\u2011Mail und T\u2011Shirt senden"), mode=TRACKED)
    assert len(list(body_of(result.data).iter(f"{{{W}}}noBreakHyphen"))) == 2
    assert texts(open_docx(result.data, "x.docx"))[0] == "E\u2011Mail und T\u2011Shirt senden"


def test_tracked_change_of_format_in_a_cut_run_keeps_unique_ids():
    change = '<w:b/><w:rPrChange w:id="9" w:author="Rechtsamt"><w:rPr/></w:rPrChange>'
    opened = form().body(paragraph(run("eins zwei drei vier", change))).open()
    result = revised(opened, ("eins zwei drei vier", "eins 2 drei 4"), mode=TRACKED)
    found = [node.get(f"{{{W}}}id") for node in body_of(result.data).iter(f"{{{W}}}rPrChange")]
    assert len(found) > 1
    assert len(found + ids(result.data)) == len(set(found + ids(result.data)))


def test_insertion_behind_a_control_inside_somebody_elses_insertion():
    control = "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>ab</w:t><w:tab/></w:r></w:sdtContent></w:sdt>"
    theirs = f'<w:ins w:id="3" w:author="Rechtsamt">{control}<w:r><w:tab/></w:r></w:ins>'
    for mode in (ExportMode.CLEAN, TRACKED):
        opened = form().body(paragraph(theirs)).open()
        result = revised(opened, ("ab\ufffc\ufffc", "ab\ufffcx\ufffc"), mode=mode)
        assert texts(open_docx(result.data, "x.docx")) == ["ab\ufffcx\ufffc"]
