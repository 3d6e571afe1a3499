"""A new text may have lines: Word's own breaks inside the same paragraph."""

import pytest

from tests.document.docx.forms import W, body_of, form, paragraph, revised, texts
from workbench.document.docx.reader import open_docx
from workbench.model.revision import ExportMode

_NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
BOTH = pytest.mark.parametrize("mode", [ExportMode.CLEAN, ExportMode.TRACKED])
BEFORE = "Wir brauchen Ausweis, Foto und Geld\ufffc."
AFTER = "Wir brauchen:\n- Ausweis,\n- Foto und\n- Geld\ufffc."


def opened():
    return (
        form().body(paragraph("Wir brauchen Ausweis, Foto und Geld", _NOTE, ".") + paragraph("Danke.")).open()
    )


@BOTH
def test_lines_stay_in_their_paragraph_and_the_footnote_in_its_place(mode: ExportMode) -> None:
    result = revised(opened(), (BEFORE, AFTER), mode=mode)
    assert not result.refused
    xml = body_of(result.data)
    assert len(list(xml.iter(f"{{{W}}}br"))) == 3
    assert len(list(xml.iter(f"{{{W}}}footnoteReference"))) == 1
    assert texts(open_docx(result.data, "neu.docx")) == [AFTER.replace("\n", "\ufffc"), "Danke."]


def test_new_lines_can_be_edited_again() -> None:
    once = open_docx(revised(opened(), (BEFORE, AFTER)).data, "neu.docx")
    read = texts(once)[0]
    assert [item.kind for item in once.document.segments[0].placeholders].count("break") == 3
    again = revised(once, (read, read.replace("Foto", "Bild")))
    assert texts(open_docx(again.data, "neu.docx"))[0] == read.replace("Foto", "Bild")


def test_tracked_lines_are_an_insertion() -> None:
    xml = body_of(revised(opened(), (BEFORE, AFTER), mode=ExportMode.TRACKED).data)
    inserted = [node for change in xml.iter(f"{{{W}}}ins") for node in change.iter(f"{{{W}}}br")]
    assert len(inserted) == 3
