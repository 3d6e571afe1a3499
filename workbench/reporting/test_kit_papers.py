"""The papers around the test sheet: for the leader, for consent, the scenario card, the answers, the thanks."""

from collections.abc import Sequence
from dataclasses import dataclass

from docx.shared import Cm, Pt

from workbench.model.review import Method, TestRound
from workbench.reporting.docx_layout import (
    Look,
    add_row,
    add_table,
    append_text,
    first_paragraph,
    next_paragraph,
)
from workbench.reporting.test_kit_layout import CIRCLE, Paper, new_paper, paper_bytes, shown_name, write_lines
from workbench.review.methods import METHODS, NO_ANSWER

_LEADER_SIZE = 12.0
_START_MINUTES, _END_MINUTES = 8, 5
_BEGINNING = 90
_SCENARIO = (
    "Name: Erika Beispiel",
    "geboren am 14. März 1951 in Düsseldorf",
    "Anschrift: Lindenweg 7, 40210 Düsseldorf",
    "Sie leben allein in einer Wohnung. Die Miete kostet 540 Euro im Monat.",
    "Sie bekommen eine Rente von 780 Euro im Monat.",
    "Auf Ihrem Konto sind 1.200 Euro.",
)


@dataclass(frozen=True, slots=True)
class FeedbackItem:
    """What readers said about a passage and what became of it. `before` and `after` where its text changed."""

    passage: str
    said: tuple[str, ...]
    done: str
    before: str = ""
    after: str = ""


def write_answer_key(planned: TestRound) -> bytes:
    """Which answers are right, passage by passage."""
    paper = new_paper(planned, "Lösungen", _LEADER_SIZE)
    paper.heading("Lösungen")
    paper.text("Nur für die Testleitung. Legen Sie dieses Blatt nicht auf den Tisch.", bold=True)
    table = add_table(paper.word, ("Nr.", "Aufgabe", "Richtige Antwort"), (1, 5, 7))
    for passage in planned.passages:
        for question in passage.questions:
            if question.key:
                cells = add_row(table).cells
                append_text(first_paragraph(cells[0]), str(passage.number), Look(bold=True))
                append_text(first_paragraph(cells[1]), question.text)
                append_text(first_paragraph(cells[2]), question.key)
    paper.text("")
    paper.heading("So werten Sie die Antworten", 2)
    paper.points(
        (
            "richtig: Der Sinn stimmt. Die Wörter dürfen andere sein.",
            "teilweise: Ein wichtiger Teil fehlt.",
            "falsch: Der Sinn ist ein anderer.",
            f"{NO_ANSWER}: Die Person weiß es nicht oder möchte nicht antworten.",
        )
    )
    return paper_bytes(paper, planned)


def test_minutes(planned: TestRound) -> int:
    """How long one reader needs, with welcome and thanks; a reader of both wordings takes longer."""
    each = sum(
        METHODS[method].minutes * (2 if passage.before else 1)
        for passage in planned.passages
        for method in {question.method for question in passage.questions}
    )
    return round(each) + _START_MINUTES + _END_MINUTES


def write_leader_sheet(planned: TestRound) -> bytes:
    """What the leader says and does, word by word, with times."""
    paper = new_paper(planned, "Blatt für die Testleitung", _LEADER_SIZE)
    paper.heading("Blatt für die Testleitung")
    minutes = test_minutes(planned)
    paper.text(f"Formular: {shown_name(planned)}. Dauer: etwa {minutes} Minuten für jede Person.")
    if minutes > 45:
        paper.text("Das ist lang. Machen Sie nach der Hälfte eine Pause von 10 Minuten.", bold=True)
    paper.heading("Vorher", 2)
    paper.points(
        (
            "Ruhiger Raum, gutes Licht, Wasser auf dem Tisch. Lesebrillen bereitlegen.",
            "Testbogen in 14 Punkt und in 16 Punkt ausdrucken. Die Person wählt, was sie besser lesen kann.",
            "Jede Person bekommt eine Kennung: T01, T02 und so weiter. Schreiben Sie keine Namen auf.",
        )
    )
    paper.heading(f"Begrüßung ({_START_MINUTES} Minuten)", 2)
    paper.text(
        "„Guten Tag und danke, dass Sie da sind. Wir testen heute einen Text vom Amt. Wir testen nicht Sie. Wenn etwas "
        "schwer ist, liegt es am Text. Genau das wollen wir wissen. Sie können jederzeit aufhören.“"
    )
    paper.text("Geben Sie das Blatt „Information“. Lesen Sie es gern zusammen. Machen Sie dann die Übung.")
    _write_steps(paper, planned)
    paper.heading(f"Zum Schluss ({_END_MINUTES} Minuten)", 2)
    paper.text(
        "„Vielen Dank. Was war gut? Was war schwer? Wir schauen uns alles an und sagen Ihnen, was wir geändert haben.“"
    )
    paper.heading("Bitte beachten", 2)
    paper.points(
        (
            "Nicht helfen, nicht verbessern, nicht loben. Sagen Sie: „Danke. Weiter, wenn Sie möchten.“",
            "Wird jemand müde oder traurig? Dann hören Sie auf. Das ist in Ordnung.",
            "Tragen Sie die Antworten am selben Tag in die Tabelle „Ergebnisse“ ein.",
        )
    )
    return paper_bytes(paper, planned)


def _write_steps(paper: Paper, planned: TestRound) -> None:
    paper.heading("Abschnitt für Abschnitt", 2)
    if planned.compares:
        first = ", ".join(tester.code for tester in planned.testers if tester.order == "AB")
        second = ", ".join(tester.code for tester in planned.testers if tester.order == "BA")
        paper.text(f"Zuerst Testbogen A, dann B: {first}. Zuerst Testbogen B, dann A: {second or 'niemand'}.")
    used = dict.fromkeys(question.method for passage in planned.passages for question in passage.questions)
    for method in used:
        paper.text(f"{METHODS[method].title}", bold=True, next_to=True)
        paper.text(METHODS[method].leader)
    table = add_table(paper.word, ("Nr.", "Text", "Aufgaben", "Minuten"), (1, 6, 5, 2))
    for passage in planned.passages:
        methods = tuple(dict.fromkeys(question.method for question in passage.questions))
        minutes = sum(METHODS[method].minutes for method in methods)
        cells = add_row(table).cells
        append_text(first_paragraph(cells[0]), str(passage.number), Look(bold=True))
        append_text(first_paragraph(cells[1]), _beginning(passage.lines))
        for at, method in enumerate(methods):
            paragraph = next_paragraph(cells[2]) if at else first_paragraph(cells[2])
            append_text(paragraph, METHODS[method].title)
        append_text(first_paragraph(cells[3]), f"{minutes:g}".replace(".", ","))


def _beginning(lines: Sequence[str]) -> str:
    text = " ".join(lines)
    return text if len(text) <= _BEGINNING else text[:_BEGINNING].rpartition(" ")[0] + " …"


def write_information(planned: TestRound, size: float = 14.0) -> bytes:
    """What takes part in the test must know, and the consent. No names: a code is enough."""
    paper = new_paper(planned, "Information", size)
    paper.heading("Helfen Sie uns: Wie gut ist unser Text?")
    paper.text(
        "Guten Tag! Wir machen unsere Formulare und Briefe leichter. Dafür lesen Sie bitte einige Abschnitte und "
        f"sagen uns, was schwer ist. Das dauert etwa {test_minutes(planned)} Minuten."
    )
    paper.heading("Das ist wichtig für Sie", 2)
    paper.points(
        (
            "Sie machen freiwillig mit. Sie können jederzeit aufhören. Sie müssen nicht sagen, warum.",
            "Wir testen den Text. Wir testen nicht Sie.",
            "Wir schreiben Ihren Namen nicht auf. Sie bekommen eine Kennung, zum Beispiel T01.",
            "Wir fragen nicht nach Ihrem Einkommen und nicht nach Ihrem Antrag.",
            "Wenn Sie möchten, sagen Sie uns Ihre Altersgruppe und Ihre erste Sprache.",
            "Nur das Team des Tests sieht Ihre Antworten. Danach sagen wir Ihnen, was wir geändert haben.",
        )
    )
    paper.heading("Ihre Daten und Ihre Fragen", 2)
    paper.points(
        (
            "Dieses Amt macht den Test: ______________________________",
            "Fragen beantwortet: ____________________ Telefon: ______________",
            "Wir behalten die Antworten, bis der neue Text fertig ist. Dann löschen wir sie.",
            "Sie möchten Ihre Antworten sehen oder löschen lassen? Nennen Sie uns Ihre Kennung.",
        )
    )
    paper.heading("Ihre Antwort", 2)
    for line in ("Ich mache mit.", "Altersgruppe aufschreiben?", "Erste Sprache aufschreiben?"):
        paragraph = paper.word.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(9))
        append_text(paragraph, f"{line}\t")
        for answer in ("ja", "nein"):
            append_text(paragraph, CIRCLE, Look(size=size * 1.5))
            append_text(paragraph, f"  {answer}      ")
    paper.text("Ihre Kennung: ____________    Datum: ____________")
    return paper_bytes(paper, planned)


def needs_scenario(planned: TestRound) -> bool:
    """Whether somebody has to fill in something as the person on the card."""
    return bool(planned.scenario) or any(
        question.method is Method.TASK for passage in planned.passages for question in passage.questions
    )


def write_scenario_card(planned: TestRound, size: float = 16.0) -> bytes:
    """The invented person for whom readers fill in the form."""
    paper = new_paper(planned, "Aufgabenkarte", size)
    paper.heading("Aufgabenkarte")
    paper.text("Diese Person gibt es nicht. Tun Sie bitte so, als ob Sie diese Person sind.", bold=True)
    lines = tuple(filter(None, map(str.strip, planned.scenario.splitlines()))) or _SCENARIO
    paper.points(lines)
    paper.text("Füllen Sie den Testbogen so aus, wie es hier steht. Was hier fehlt, lassen Sie bitte leer.")
    return paper_bytes(paper, planned)


def write_feedback_sheet(planned: TestRound, items: Sequence[FeedbackItem], size: float = 14.0) -> bytes:
    """ "Das haben wir geändert": what readers said and what became of it. Without items lines to fill in."""
    paper = new_paper(planned, "Das haben wir geändert", size)
    paper.heading("Das haben wir geändert")
    paper.text(
        f"Sie haben den Text „{shown_name(planned)}“ für uns gelesen. Vielen Dank! Das ist daraus geworden:"
    )
    for number, item in enumerate(items or (None,) * 3, 1):
        paper.heading(f"{number}. {item.passage if item else ''}".strip(), 2)
        paper.text("Sie haben gesagt:", bold=True, next_to=True)
        if item is None:
            write_lines(paper.word, 1, size)
        for line in item.said if item else ():
            paper.text(f"„{line}“", next_to=True)
        paper.text("Das haben wir gemacht:", bold=True, next_to=True).paragraph_format.space_before = Pt(
            size * 0.6
        )
        if item is None:
            write_lines(paper.word, 1, size)
            continue
        paper.text(item.done, next_to=bool(item.after))
        if item.after:
            paper.text(f"Vorher: {item.before}", next_to=True)
            paper.text(f"Jetzt: {item.after}")
    paper.text("Haben Sie noch einen Hinweis? Sagen Sie ihn uns gern.")
    return paper_bytes(paper, planned)
