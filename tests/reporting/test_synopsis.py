import io
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import docx

from tests.rendering import needs_libreoffice, printed_pages
from tests.reporting.forms import CHECKBOX, form, passage
from workbench.model.document import Document, Placeholder
from workbench.model.revision import TextEdit
from workbench.reporting.synopsis import write_synopsis

FORM = form(
    passage(1, "Antrag auf Grundsicherung", "heading", level=1),
    passage(2, "Die Auszahlung erfolgt am Monatsanfang."),
    passage(3, "Kontoverbindung", "heading", level=2),
    passage(4, "Bleibt."),
    passage(
        5, f"{CHECKBOX} Ich versichere die Richtigkeit.", "option", Placeholder(1, "checkbox", 0, 1, "☐")
    ),
    passage(6, "Ende."),
)
PAYMENT = TextEdit(
    "s0002", FORM.segments[1].text, "Wir zahlen am Monatsanfang.", ("Wer handelt, wird genannt.",)
)


def _table(
    document: Document,
    edits: Sequence[TextEdit],
    notes: Mapping[str, Sequence[str]] | None = None,
    **more: Any,
) -> list[list[str]]:
    file = docx.Document(io.BytesIO(write_synopsis(document, edits, notes or {}, "Synopse", **more)))
    rows = []
    for row in file.tables[0].rows:
        texts = [cell.text for cell in row.cells]
        rows.append(texts[:1] if len(set(texts)) == 1 else texts)
    return rows


def test_synopsis_shows_a_change_and_counts_what_it_leaves_out() -> None:
    assert _table(FORM, [PAYMENT])[1:] == [
        ["… 1 unveränderter Absatz · Abschnitt „Antrag auf Grundsicherung“"],
        [
            "s0002\nAbsatz",
            "Die Auszahlung erfolgt am Monatsanfang.",
            "Wir zahlen am Monatsanfang.",
            "Wer handelt, wird genannt.",
        ],
        ["… 4 unveränderte Absätze"],
    ]


def test_changed_words_are_marked_by_line_and_weight_and_colour() -> None:
    file = docx.Document(io.BytesIO(write_synopsis(FORM, [PAYMENT], {}, "Synopse")))
    _, old, new, _ = file.tables[0].rows[2].cells
    deleted = [run for run in old.paragraphs[0].runs if run.font.strike]
    inserted = [run for run in new.paragraphs[0].runs if run.bold and run.underline]
    assert [run.text for run in deleted] == ["Die Auszahlung erfolgt"]
    assert [run.text for run in inserted] == ["Wir zahlen"]
    assert {str(run.font.color.rgb) for run in (*deleted, *inserted)} == {"B00020", "0B6B2B"}


def test_a_note_brings_an_unchanged_passage_into_the_synopsis() -> None:
    rows = _table(FORM, [], {"s0005": ["Rechtsfolge prüfen.", "Rechtsfolge prüfen."]})
    sentence = "[Kästchen] Ich versichere die Richtigkeit."
    assert rows[2] == ["s0005\nAuswahl", sentence, "unverändert", "Rechtsfolge prüfen."]


def test_all_passages_are_printed_when_asked_for() -> None:
    rows = _table(FORM, [PAYMENT], all_passages=True)
    assert [row[0].split("\n")[0] for row in rows[1:]] == [segment.id for segment in FORM.segments]


def test_a_dropped_passage_says_so() -> None:
    rows = _table(FORM, [TextEdit("s0006", "Ende.", "")])
    assert rows[-1][:3] == ["s0006\nAbsatz", "Ende.", "entfällt"]


def test_a_change_without_a_place_is_listed_and_not_counted() -> None:
    data = write_synopsis(FORM, [TextEdit("s0099", "verschwunden", "da")], {}, "Synopse")
    text = "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)
    assert "Geänderte Absätze: 0 von 6" in text
    assert "s0099: verschwunden → da" in text


def test_characters_that_word_forbids_do_not_break_the_file() -> None:
    odd = form(passage(1, "A\x0bB\x00C \ud800 D\ufffe"), name="böse\x01.docx")
    rows = _table(odd, [TextEdit("s0001", odd.segments[0].text, "A\x1bB")])
    assert rows[1][1] == "A\ufffdB\ufffdC \ufffd D\ufffd"


def test_the_first_row_repeats_and_short_rows_stay_whole() -> None:
    file = docx.Document(io.BytesIO(write_synopsis(FORM, [PAYMENT], {}, "Synopse")))
    first, *others = file.tables[0].rows
    assert first._tr.trPr.xpath("w:tblHeader")
    assert all(row._tr.trPr.xpath("w:cantSplit") for row in others)


@needs_libreoffice
def test_printed_synopsis_is_landscape_with_numbers_and_header_on_every_page() -> None:
    many = form(*(passage(number, f"Absatz {number} ist lang. " * 8) for number in range(1, 60)))
    edits = [
        TextEdit(segment.id, segment.text, segment.text.replace("lang", "kurz")) for segment in many.segments
    ]
    pages = printed_pages(write_synopsis(many, edits, {}, "Synopse", on=date(2026, 3, 5)))
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"Seite {number} von {len(pages)}" in page
        assert "Stelle" in page
        assert "Hinweise" in page
    assert "05.03.2026" in pages[0]
