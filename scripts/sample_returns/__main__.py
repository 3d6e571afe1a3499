"""Make the sample returns of a reader test: `python -m scripts.sample_returns` writes sample_forms/lesetest/.

Twelve invented readers tested the grant notice. Their returns are as returns are: Word saved some anew, bookmarks are
gone, changes were accepted, one file came twice, one is of an older version, one is of another form.
"""

import io
import random
from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from scripts.sample_returns.annotating import Annotating
from workbench.app.operations.open_form import open_form
from workbench.app.operations.plan_test_round import RoundWishes, plan_test_round
from workbench.app.operations.write_test_kit import annotatable_draft
from workbench.app.session import FormSession
from workbench.model.review import Method, TestRound
from workbench.reporting.test_kit_sheet import write_test_sheet
from workbench.reporting.test_kit_xlsx import test_kit_xlsx
from workbench.review import table_layout as layout
from workbench.review.rounds import PassagePlan, plan_round

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "sample_forms" / "lesetest"
FORM, OTHER = (
    ROOT / "sample_forms" / "bewilligungsbescheid.docx",
    ROOT / "sample_forms" / "faltblatt_grundsicherung.docx",
)
DAY = date(2026, 10, 5)
PLANS = (
    PassagePlan("s0023", (Method.MARKS, Method.PARAPHRASE, Method.RATING)),
    PassagePlan("s0024", (Method.MARKS, Method.PARAPHRASE, Method.WORDS, Method.RATING)),
    PassagePlan(
        "s0100", (Method.QUESTIONS, Method.RATING), (("Wie lange können Sie widersprechen?", "einen Monat"),)
    ),
)
_REMARKS = {
    ("T02", "s0024"): "Den Satz musste ich dreimal lesen.",
    ("T05", "s0024"): "Der Satz ist viel zu lang.",
    ("T07", "s0100"): "Wo ist die Telefonnummer?",
    ("T09", "s0023"): "Das klingt sehr streng.",
}


def main() -> None:
    """Write all returns."""
    FOLDER.mkdir(exist_ok=True)
    session = open_form(FORM)
    planned = sample_round(session)
    draft = annotatable_draft(session, planned)
    if draft is None:
        raise ValueError("the sample form is a Word file")
    for name, data in {
        **_word_returns(draft),
        **_sheets(planned),
        **_tables(planned),
        **_odd_ones(draft),
    }.items():
        (FOLDER / name).write_bytes(data)
        print(name, len(data))


def sample_round(session: FormSession) -> TestRound:
    """The round of which the returns are."""
    planned, _ = plan_test_round(session, RoundWishes(PLANS, title="Lesetest im Oktober", on=DAY))
    return plan_round(
        session.current_document(),
        PLANS,
        on=DAY.isoformat(),
        title=planned.title,
        identity="lesetest-2026-10",
    )


def _word_returns(draft: bytes) -> dict[str, bytes]:
    one = Annotating(draft, "Tester 1", "T1")
    asked = one.comment("maßgeblichen Verhältnisse", "Was heißt das? Das Wort kenne ich so nicht.")
    one.reply(asked, "Gemeint ist: was sich bei Ihnen ändert.")
    one.highlight("gelangt", "yellow")
    two = Annotating(draft, "T02", "T02")
    two.comment("Sofern", "Der Satz ist zu lang.", until="Auszahlung")
    two.delete("unverändert ")
    two.rewrite()
    three = Annotating(draft, "Microsoft Office User", "MOU")
    three.comment("Widerspruch", "Gut erklärt.", resolved=True)
    three.highlight("innerhalb eines Monats", "00FF00")
    three.drop_bookmarks()
    four = Annotating(draft, "T04", "T04")
    four.insert("Bewilligungszeitraums", " (das ist ein Jahr)")
    four.comment("Bewilligungszeitraums", "Schweres Wort")
    four.accept_all()
    five = Annotating(draft, "", "")
    five.comment("Nachzahlung", "Bekomme ich jetzt Geld oder nicht?")
    five.rewrite()
    five.drop_bookmarks()
    six = Annotating(draft, "T06", "T06")
    six.new_paragraph("Eine Nachzahlung", "Hier fehlt ein Beispiel.")
    six.highlight("Leistungsgewährung", "yellow")
    return {
        "rueckgabe_1.docx": one.saved(),
        "rueckgabe_2.docx": two.saved(),
        "T03_rueckgabe.docx": three.saved(),
        "rueckgabe_4.docx": four.saved(),
        "tester-5.docx": five.saved(),
        "rueckgabe_6.docx": six.saved(),
        "rueckgabe_1 (Kopie).docx": one.saved(),
    }


def _sheets(planned: TestRound) -> dict[str, bytes]:
    seven = Annotating(write_test_sheet(planned, 14), "T07", "T07")
    seven.comment("zurückliegende Zeiträume", "Das verstehe ich nicht.")
    seven.comment("Pause machen", "Danke!")
    eight = Annotating(write_test_sheet(planned, 16), "Testerin 8", "T8")
    eight.highlight("unverändert", "yellow")
    eight.highlight("Widerspruch", "yellow")
    return {"bogen_T07.docx": seven.saved(), "bogen_T08.docx": eight.saved()}


def _tables(planned: TestRound) -> dict[str, bytes]:
    pick = random.Random(7)
    book = load_workbook(io.BytesIO(test_kit_xlsx(planned)))
    sheet = book[layout.ANSWERS]
    hard = {"s0023": 0.7, "s0024": 0.35, "s0100": 0.85}
    for row in sheet.iter_rows(min_row=2):
        tester, segment, question = row[0].value, row[8].value.split()[0], row[9].value
        if question in ("plus", "minus", "question"):
            row[5].value = pick.randint(0, 3 if question != "plus" else 1)
        elif question == "rating":
            row[5].value = pick.choice(
                ("leicht", "mittel", "schwer") if hard[segment] > 0.5 else ("mittel", "schwer")
            )
        elif question == "words":
            row[5].value = pick.choice(
                (None, "gelangt", "Leistungsgewährung; maßgeblich", "Bewilligungszeitraum")
            )
        else:
            row[5].value = (
                "richtig" if pick.random() < hard[segment] else pick.choice(("falsch", "teilweise"))
            )
            row[6].value = pick.randint(25, 140)
            row[7].value = _REMARKS.get((tester, segment))
    stream = io.BytesIO()
    book.save(stream)
    for row in sheet.iter_rows(min_row=2):
        if row[0].value != "T12":
            row[5].value = row[6].value = row[7].value = None
        elif row[5].value == "richtig":
            row[5].value, row[6].value = "Richtg", "1:20"
    sheet["F2"], sheet["A3"], sheet["F3"] = "ja, glaube ich", None, 2
    dirty = io.BytesIO()
    book.save(dirty)
    return {"ergebnisse.xlsx": stream.getvalue(), "ergebnisse_nachtrag.xlsx": dirty.getvalue()}


def _odd_ones(draft: bytes) -> dict[str, bytes]:
    old = Annotating(draft, "T10", "T10")
    old.type_over("unverändert zur Auszahlung", "gleichbleibend auf Ihr Konto")
    old.parts["docProps/custom.xml"] = old.parts["docProps/custom.xml"].replace(
        b"6ca824c1e0dde883", b"00aa11bb22cc33dd"
    )
    old.comment("gleichbleibend", "Das ist gut.")
    session = open_form(OTHER)
    other = annotatable_draft(
        session, plan_round(session.document, (PassagePlan("s0005"),), on=DAY.isoformat())
    )
    foreign = Annotating(other or b"", "T11", "T11")
    foreign.comment("Grundsicherung", "Das ist ein anderes Formular.")
    return {
        "rueckgabe_10_alt.docx": old.saved(),
        "rueckgabe_11.docx": foreign.saved(),
        "scan_T12.docx": b"%PDF-1.4\n% Das ist ein eingescannter Bogen.\n%%EOF\n",
    }


if __name__ == "__main__":
    main()
