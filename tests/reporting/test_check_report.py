"""The report of a check as an office reads it."""

from datetime import date
from io import BytesIO

import openpyxl
from lxml import html

from workbench.reporting.check_html import check_html
from workbench.reporting.check_report import CheckedFile, FindingRow, ScoredText, by_rule
from workbench.reporting.check_xlsx import check_xlsx

DAY = date(2026, 3, 2)


def row(title: str, severity: str, words: str = "Stelle") -> FindingRow:
    return FindingRow(
        title.lower(),
        title,
        severity,
        "s0001",
        words,
        f"{title} hier.",
        "Darum.",
        "Quelle",
        "",
        "Absatz: Wer hier wohnt …",
    )


def checked(*findings: FindingRow) -> CheckedFile:
    return CheckedFile(
        name="antrag.docx",
        words=120,
        score=61.6,
        level="schwer",
        parts=(("Länge und Bau", 20.0), ("Wortschatz", 30.0), ("Regeln", 11.6)),
        version="1.0",
        findings=findings,
        sections=(ScoredText("s0001", "Wohnen", 61.6, "schwer"), ScoredText("s0009", "Kontakt", None)),
        sentences=(
            ScoredText("s0003", "Der schwerste Satz.", 80.0, "sehr schwer", ("+9: 31 Wörter",)),
            ScoredText("s0002", "Ein leichter.", 12.0, "sehr leicht"),
        ),
        ignored=2,
        not_scored=(("Überschrift", 7),),
    )


def test_serious_rules_come_first_then_frequent_ones() -> None:
    file = checked(row("Selten", "info"), row("Oft", "info"), row("Oft", "info"), row("Schlimm", "error"))
    assert by_rule(file) == (("Schlimm", "error", 1), ("Oft", "info", 2), ("Selten", "info", 1))


def test_html_shows_score_sections_and_hardest_sentence_first() -> None:
    page = html.fromstring(check_html([checked(row("Langer Satz", "warning"))], DAY).decode("utf-8"))
    text = page.text_content()
    assert "62, schwer (Länge und Bau 20, Wortschatz 30, Regeln 12)" in text
    assert text.index("Der schwerste Satz.") < text.index("Ein leichter.")
    assert "+9: 31 Wörter" in text and "Ausgeblendet: 2." in text and "Überschrift (7 Wörter)" in text
    assert page.get("lang") == "de"


def test_html_takes_signs_that_xml_refuses() -> None:
    page = check_html([checked(row("Langer Satz", "error", "vor\x0b <b>&nach"))], DAY).decode("utf-8")
    assert "vor &lt;b&gt;&amp;nach" in page and "\x0b" not in page


def test_xlsx_has_a_sheet_for_each_question_and_no_formula() -> None:
    book = openpyxl.load_workbook(BytesIO(check_xlsx([checked(row("Zahl", "error", "=1+1"))], DAY)))
    assert book.sheetnames == [
        "Übersicht",
        "Nach Regel",
        "Nach Stelle",
        "Schwerste Sätze",
        "Abschnitte",
        "Warum",
        "Erläuterung",
    ]
    overview = [cell.value for cell in book["Übersicht"][2]]
    assert overview[:4] == ["antrag.docx", 120, 61.6, "schwer"]
    places = book["Nach Stelle"]
    assert places["E2"].value == "=1+1" and places["E2"].data_type == "s"
    assert book["Schwerste Sätze"]["E2"].value == "Der schwerste Satz."


def test_html_shows_a_passage_once_above_its_findings() -> None:
    page = check_html([checked(row("Langer Satz", "warning"), row("Passiv", "info"))], DAY).decode("utf-8")
    assert page.count("Wer hier wohnt") == 1
    assert "0 Fehler, 1 Warnung, 1 Hinweis." in page and "Übersicht" not in page


def test_html_of_several_forms_begins_with_an_overview() -> None:
    page = html.fromstring(check_html([checked(), checked(row("Passiv", "info"))], DAY).decode("utf-8"))
    links = [link.get("href") for link in page.iter("a")]
    assert links == ["#formular0", "#formular1"]
    assert all(page.get_element_by_id(link[1:]) is not None for link in links)
    assert "keine. Ausgeblendet: 2." in page.text_content()


def test_xlsx_makes_room_for_wrapped_text() -> None:
    book = openpyxl.load_workbook(BytesIO(check_xlsx([checked(row("Satz", "error", "Wort " * 60))], DAY)))
    places = book["Nach Stelle"]
    assert places.row_dimensions[2].height >= 6 * 15
    assert book["Nach Regel"].row_dimensions[2].height == 15
