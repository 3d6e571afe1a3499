import io
from datetime import date

import docx
from docx.document import Document as WordDocument

from tests.rendering import needs_libreoffice, printed_pages
from tests.reporting.forms import CHECKBOX, form, passage
from workbench.model.document import Placeholder
from workbench.reporting.bilingual import write_bilingual
from workbench.translation.form_notices import LEGAL_NOTICE

FORM = form(
    passage(1, "Wer hilft?", "heading", level=1),
    passage(2, "Rufen Sie an: 0211 89-91.", "list_item", number="1."),
    passage(3, f"{CHECKBOX} Ja", "option", Placeholder(1, "checkbox", 0, 1, "☐")),
    passage(4, "Bitte prüfen", "comment"),
    passage(5, "geheim", "hidden"),
    passage(6, "0211 89-91"),
    passage(7, "  "),
)
ARABIC = {"s0001": "من يساعدك؟", "s0002": "اتصل على 0211 89-91.", "s0003": f"{CHECKBOX} نعم"}


def _open(*, targets: dict[str, str], language: str = "ar", **more: object) -> WordDocument:
    return docx.Document(io.BytesIO(write_bilingual(FORM, targets, language, **more)))  # type: ignore[arg-type]


def _rows(word: WordDocument) -> list[tuple[str, str]]:
    return [(row.cells[0].text, row.cells[1].text.replace("\u200e", "")) for row in word.tables[0].rows]


def _opening(word: WordDocument) -> str:
    return "\n".join(paragraph.text for paragraph in word.paragraphs)


def test_german_stands_left_and_the_other_language_right() -> None:
    assert _rows(_open(targets=ARABIC)) == [
        ("Deutsch", "Arabisch"),
        ("Wer hilft?", "من يساعدك؟"),
        ("1. Rufen Sie an: 0211 89-91.", "1. اتصل على 0211 89-91."),
        ("☐ Ja", "☐ نعم"),
        ("0211 89-91", "0211 89-91"),
    ]


def test_an_untranslated_passage_stays_german_and_says_so() -> None:
    word = _open(targets={"s0001": "من يساعدك؟"})
    assert _rows(word)[3] == ("☐ Ja", "☐ Ja\n(noch nicht übersetzt)")
    assert "Noch nicht übersetzt: 2 von 4 Absätzen." in _opening(word)


def test_what_is_left_out_is_named() -> None:
    assert "Nicht übernommen: Kommentar (1), verborgener Text (1)." in _opening(_open(targets=ARABIC))


def test_the_legal_notice_stands_in_both_languages() -> None:
    opening = _opening(_open(targets=ARABIC, notice="النص الألماني هو الملزم."))
    assert LEGAL_NOTICE in opening
    assert "النص الألماني هو الملزم." in opening


def test_a_draft_is_called_a_draft_and_a_reviewed_text_is_not() -> None:
    assert "ein Entwurf und nicht geprüft" in _opening(_open(targets=ARABIC, unreviewed={"s0001"}))
    assert "Entwurf" not in _opening(_open(targets=ARABIC, unreviewed=set()))
    assert "nicht vermerkt" in _opening(_open(targets=ARABIC))


def test_arabic_paragraphs_run_right_to_left_and_numbers_in_them_do_not() -> None:
    paragraph = _open(targets=ARABIC).tables[0].rows[2].cells[1].paragraphs[0]
    assert paragraph._p.xpath("w:pPr/w:bidi")
    directions = {run.text.strip("\u200e"): bool(run._r.xpath("w:rPr/w:rtl")) for run in paragraph.runs}
    assert directions == {"1": False, ". اتصل على ": True, "0211 89-91": False, ".": True}
    assert paragraph.runs[1]._r.xpath("w:rPr/w:lang/@w:bidi") == ["ar-SA"]
    assert paragraph.runs[1]._r.xpath("w:rPr/w:rFonts/@w:cs")


def test_a_left_to_right_language_has_no_bidi_marks() -> None:
    word = _open(targets={"s0001": "Kim yardım eder?"}, language="tr")
    body = word.tables[0]._tbl
    assert not body.xpath(".//w:bidi | .//w:rtl")
    assert "tr-TR" in body.xpath(".//w:lang/@w:val")


def test_headings_look_like_headings_and_rows_know_their_segment() -> None:
    row = _open(targets=ARABIC).tables[0].rows[1]
    assert all(run.bold for cell in row.cells for run in cell.paragraphs[0].runs)
    assert row._tr.xpath(".//w:bookmarkStart/@w:name") == ["_segment_s0001"]


def test_a_footer_of_several_page_kinds_is_shown_once() -> None:
    document = form(passage(1, "Text"), passage(2, "Stadt", "footer"), passage(3, "Stadt", "footer"))
    word = docx.Document(io.BytesIO(write_bilingual(document, {}, "tr")))
    assert [row.cells[0].text for row in word.tables[0].rows] == ["Deutsch", "Text", "Stadt"]


def test_a_symbol_is_shown_as_its_label() -> None:
    box = Placeholder(1, "symbol", 0, 1, "□")
    document = form(passage(1, f"{CHECKBOX} Ausweis", "paragraph", box))
    word = docx.Document(io.BytesIO(write_bilingual(document, {"s0001": f"{CHECKBOX} ID"}, "en")))
    assert [cell.text for cell in word.tables[0].rows[1].cells] == ["□ Ausweis", "□ ID"]


def test_an_arabic_sentence_of_the_german_form_keeps_its_way() -> None:
    document = form(passage(1, "هذه النشرة متوفرة"))
    word = docx.Document(io.BytesIO(write_bilingual(document, {}, "tr")))
    assert word.tables[0].rows[1].cells[0].paragraphs[0]._p.xpath("w:pPr/w:bidi")


def test_ethiopic_and_japanese_letters_get_a_font_that_has_them() -> None:
    for language, slot, font in (("ti", "w:ascii", "Ebrima"), ("ja", "w:eastAsia", "Yu Gothic")):
        row = _open(targets={"s0001": "እዚ"}, language=language).tables[0].rows[1]
        assert row._tr.xpath(f".//w:rFonts/@{slot}") == [font]


@needs_libreoffice
def test_printed_pages_carry_both_languages_and_the_date() -> None:
    (page,) = printed_pages(write_bilingual(FORM, ARABIC, "ar", on=date(2026, 3, 5)))
    assert "Rufen Sie an" in page
    assert "0211 89-91" in page
    assert "Stand 05.03.2026" in page
    assert "Seite 1 von 1" in page
