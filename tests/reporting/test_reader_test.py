import io

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from tests.rendering import needs_libreoffice, printed_pages
from tests.reporting.forms import CHECKBOX, form, passage
from tests.shared_material import PROJECT
from workbench.document.opening import open_form
from workbench.model.document import CellPlace, Placeholder
from workbench.reporting.reader_test import Chapter, Item, reader_test_rows, write_reader_test
from workbench.reporting.reader_test_docx import SIZE

BOX = Placeholder(1, "checkbox", 0, 1, "☐")
FORM = form(
    passage(1, "Amt für Soziales", "header"),
    passage(2, "Antrag auf Wohngeld", "heading", level=1),
    passage(3, "Wohnen Sie zur Miete?"),
    passage(4, f"{CHECKBOX} ja", "option", BOX),
    passage(5, f"{CHECKBOX} nein", "option", BOX),
    passage(6, "Name", "table_cell", cell=CellPlace(0, 0, 0)),
    passage(7, "Geburtsdatum", "table_cell", cell=CellPlace(0, 0, 1)),
    passage(8, "________"),
    passage(9, "Bitte unterschreiben Sie.", number="2."),
)


def written() -> WordDocument:
    return docx.Document(io.BytesIO(write_reader_test(FORM)))


def test_passages_are_numbered_and_answers_belong_to_their_question() -> None:
    assert reader_test_rows(FORM) == (
        Chapter("s0002", 1, "Antrag auf Wohngeld"),
        Item(1, ("Wohnen Sie zur Miete?", "☐ ja", "☐ nein"), ("s0003", "s0004", "s0005")),
        Item(2, ("Name", "Geburtsdatum", "________"), ("s0006", "s0007", "s0008")),
        Item(3, ("2. Bitte unterschreiben Sie.",), ("s0009",)),
    )


def test_each_passage_has_boxes_and_room_for_a_remark() -> None:
    rows = written().tables[0].rows
    assert [cell.text for cell in rows[2].cells] == [
        "1",
        "Wohnen Sie zur Miete?\n☐ ja\n☐ nein",
        "☐ verstanden\n☐ nicht verstanden\nAnmerkung:",
    ]


def test_no_type_is_smaller_than_14_points() -> None:
    word = written()
    usual = word.styles["Normal"].font.size
    assert usual is not None
    assert usual.pt == SIZE >= 14
    body, foot = word.element.body, word.sections[0].footer._element
    written_sizes = [
        int(item.get(qn("w:val"))) / 2 for part in (body, foot) for item in part.iter(qn("w:sz"))
    ]
    assert min(written_sizes) >= 14


def test_passages_can_be_found_again_in_the_file() -> None:
    names = [item.get(qn("w:name")) for item in written().element.body.iter(qn("w:bookmarkStart"))]
    assert names == ["_segment_s0002", "_segment_s0003", "_segment_s0006", "_segment_s0009"]


@needs_libreoffice
def test_file_prints_with_every_word_of_a_form() -> None:
    document = open_form(PROJECT / "sample_forms" / "mitwirkungsaufforderung.docx").document
    pages = printed_pages(write_reader_test(document))
    assert 4 < len(pages) < 15
    assert "Zwecks Vermeidung von Wartezeiten" in " ".join("".join(pages).split())
