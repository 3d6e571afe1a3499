"""The proposal which languages to translate into (HE 5), as a Word file."""

from collections.abc import Sequence
from io import BytesIO

from docx.document import Document as WordDocument
from docx.shared import Cm

from workbench.planning.languages.coverage import MAIN, SHARES
from workbench.planning.languages.mapping import german_name
from workbench.planning.languages.plan import LanguagePlan
from workbench.planning.languages.priority import TITLES
from workbench.planning.languages.survey import CityAnswer
from workbench.reporting import german_numbers as written
from workbench.reporting.charts import Line, Picture, line_chart
from workbench.reporting.docx_layout import (
    Look,
    add_line,
    add_page_numbers,
    add_row,
    add_table,
    append_text,
    file_bytes,
    first_paragraph,
    new_document,
)

TITLE = "Vorschlag: Sprachen für Formulare und Faltblätter"
_SHOWN = 20
_LEAST_GAIN = 0.001
"""Share of all persons: languages that add less are in the tables only."""
MODEL_NAMES = {MAIN: "Hauptsprache", SHARES: "Anteile nach CLDR"}


def lay_out_languages(plan: LanguagePlan) -> bytes:
    """The bytes of the DOCX."""
    word = new_document(TITLE, plan.day, landscape=False)
    add_page_numbers(word.sections[0], f"{TITLE} – Stand {plan.day:%d.%m.%Y}")
    add_line(word, TITLE, Look(bold=True, size=16))
    add_line(word, f"Handlungsempfehlung 5 – Stand {plan.day:%d.%m.%Y}")
    for write in (_result, _data, _models, _cities, _ranking, _costs, _method, _open):
        write(word, plan)
    return file_bytes(word)


def curve(plan: LanguagePlan) -> Picture:
    """How many people each further language reaches under both models."""
    longest = max(len(found) for found in plan.models.values())
    lines = [
        Line(MODEL_NAMES[model], [item.cumulative * 100 for item in found[:_SHOWN]])
        for model, found in plan.models.items()
    ]
    told = []
    for model, targets in plan.targets.items():
        reached = [
            f"{goal} Prozent mit {number} Sprachen" for goal, number in targets.items() if number is not None
        ]
        missed = [
            f"{goal} Prozent sind nicht erreichbar" for goal, number in targets.items() if number is None
        ]
        told.append(f"{MODEL_NAMES[model]}: {', '.join((*reached, *missed))}.")
    description = "Erreichte Personen in Prozent mit jeder weiteren Sprache. " + " ".join(told)
    numbers = [str(number) for number in range(1, min(longest, _SHOWN) + 1)]
    return line_chart(lines, numbers, "Prozent der Personen", (80, 90, 95), description)


def _heading(word: WordDocument, text: str) -> None:
    word.add_heading(text, 1)


def _table(
    word: WordDocument, headers: Sequence[str], shares: Sequence[float], rows: Sequence[Sequence[str]]
) -> None:
    table = add_table(word, headers, shares)
    for cells in rows:
        for cell, text in zip(add_row(table).cells, cells, strict=True):
            append_text(first_paragraph(cell), text)
    word.add_paragraph()


def _result(word: WordDocument, plan: LanguagePlan) -> None:
    _heading(word, "1. Ergebnis")
    best = [german_name(item.language) for item in plan.priorities[:5]]
    if best:
        add_line(word, f"Wir schlagen vor, mit diesen Sprachen zu beginnen: {', '.join(best)}.")
    for model, targets in plan.targets.items():
        parts = [
            f"{goal} %: {number} Sprachen" if number is not None else f"{goal} %: nicht erreichbar"
            for goal, number in targets.items()
        ]
        add_line(word, f"{MODEL_NAMES[model]}: {'; '.join(parts)}.")
    picture = curve(plan)
    paragraph = word.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    shape = paragraph.add_run().add_picture(BytesIO(picture.data), width=Cm(16.5))
    shape._inline.docPr.set("descr", picture.description)
    shape._inline.docPr.set("title", "Erreichte Personen")
    add_line(word, picture.description, Look(size=8, color="404040"))


def _data(word: WordDocument, plan: LanguagePlan) -> None:
    _heading(word, "2. Zahlen")
    stand = plan.stand or "nicht angegeben"
    add_line(
        word,
        f"Quelle: {plan.source}. Stichtag: {stand}. Personen ohne deutschen Pass: {written.number(plan.persons)}.",
    )
    for note in plan.notes:
        add_line(word, note)
    if plan.unmapped:
        add_line(word, "Diese Zeilen lassen sich keiner Sprache zuordnen. Sie zählen bei den Personen mit:")
        _table(
            word,
            ("Zeile", "Personen"),
            (4, 1),
            [(row.name, written.number(row.persons)) for row in plan.unmapped],
        )


def _models(word: WordDocument, plan: LanguagePlan) -> None:
    _heading(word, "3. Sprachen nach ihrer Reichweite")
    for model, found in plan.models.items():
        add_line(word, MODEL_NAMES[model], Look(bold=True)).paragraph_format.keep_with_next = True
        rows = [
            (
                str(number),
                german_name(item.language),
                written.number(item.persons),
                written.percent(item.cumulative, 1),
            )
            for number, item in enumerate(found[:_SHOWN], 1)
            if item.persons >= _LEAST_GAIN * plan.persons
        ]
        _table(word, ("Nr.", "Sprache", "Zusätzlich erreichte Personen", "Zusammen"), (1, 4, 3, 2), rows)


def _cities(word: WordDocument, plan: LanguagePlan) -> None:
    _heading(word, "4. Was andere Städte anbieten")
    if not plan.answers:
        add_line(word, "Antworten anderer Städte liegen noch nicht vor.")
    else:
        number = len(plan.answers)
        add_line(
            word, f"{number} Städte haben geantwortet: {', '.join(answer.city for answer in plan.answers)}."
        )
        rows = [
            (german_name(code), f"{round(share * number)} von {number}", _who(plan.answers, code))
            for code, share in sorted(plan.offered.items(), key=lambda item: (-item[1], item[0]))
        ]
        _table(word, ("Sprache", "Städte", "Welche"), (3, 2, 6), rows)
        hours = [answer.city for answer in plan.answers if answer.has_office_hours]
        if hours:
            add_line(word, f"Mehrsprachige Sprechstunden gibt es in: {', '.join(hours)}.")
    for sentence in plan.rejected:
        add_line(word, sentence)


def _who(answers: Sequence[CityAnswer], code: str) -> str:
    return ", ".join(answer.city for answer in answers if code in answer.languages)


def _ranking(word: WordDocument, plan: LanguagePlan) -> None:
    _heading(word, "5. Reihenfolge")
    add_line(
        word,
        "Die Reihenfolge ist eine gewichtete Summe. Rechts steht der Rang, wenn ein Gewicht doppelt zählt.",
    )
    rows = [
        (
            str(item.rank),
            german_name(item.language),
            f"{item.score:.2f}".replace(".", ","),
            "; ".join(f"{TITLES[name]}: {rank}" for name, rank in item.ranks.items() if rank != item.rank)
            or "unverändert",
        )
        for item in plan.priorities[:_SHOWN]
    ]
    _table(word, ("Rang", "Sprache", "Wert", "Rang mit anderem Gewicht"), (1, 3, 1, 6), rows)


def _costs(word: WordDocument, plan: LanguagePlan) -> None:
    _heading(word, "6. Kosten")
    if not plan.costs:
        add_line(word, "Es ist kein Dokument gewählt, dessen Übersetzung zu berechnen ist.")
        return
    add_line(
        word,
        f"Gerechnet wird je angefangene Zeile mit 55 Anschlägen nach {plan.rate_source}, ohne Umsatzsteuer. "
        "Der Satz ist ein Vergleichswert. Gezählt ist der deutsche Text (Ersatzwert): Die Übersetzung kann länger "
        "oder kürzer sein. "
        "Wofür es schon eine geprüfte Übersetzung gibt, kostet hier nichts.",
    )
    rows = [
        (
            german_name(code),
            item.document,
            written.number(item.keystrokes),
            written.number(item.lines),
            written.euros(item.euros),
        )
        for code, items in list(plan.costs.items())[:_SHOWN]
        for item in items
    ]
    _table(word, ("Sprache", "Dokument", "Anschläge", "Zeilen", "Euro netto"), (3, 4, 2, 2, 2), rows)
    total = sum(item.euros for items in list(plan.costs.values())[:_SHOWN] for item in items)
    add_line(word, f"Zusammen: {written.euros(total)}.")


_METHOD = (
    "Die Statistik zählt Staatsangehörigkeiten, keine Sprachen. Deshalb rechnen wir auf zwei Arten.",
    "Hauptsprache: Alle lesen die erste Sprache ihres Staates. Das ist zu günstig gerechnet.",
    "Anteile nach CLDR: Jede Sprache zählt mit dem Anteil, den die Sammlung CLDR für den Staat nennt.",
    "Wer zwei Sprachen liest, zählt nicht doppelt. Das Ergebnis ist vorsichtig: Manche Ziele sind nicht erreichbar.",
    "Arabische Dialekte zählen zu Arabisch, Dari zählt zu Persisch. Reine Schulsprachen zählen nicht.",
    "Menschen mit deutschem Pass stehen nicht in der Statistik. Sie lassen sich als eigene Zeile ergänzen.",
)


def _method(word: WordDocument, plan: LanguagePlan) -> None:
    _heading(word, "7. So haben wir gerechnet")
    for text in _METHOD:
        add_line(word, text)
    changed = [mapping for mapping in plan.mappings if mapping.reason]
    if changed:
        rows = [(item.name, german_name(item.main), item.reason) for item in changed]
        _table(word, ("Staatsangehörigkeit", "Hauptsprache", "Grund"), (3, 3, 6), rows)


def _open(word: WordDocument, _plan: LanguagePlan) -> None:
    _heading(word, "8. Offen")
    add_line(
        word,
        "Mehrsprachige Sprechstunden: Bitte klären Sie mit dem Amt für Migration, in welchen Sprachen und wie oft.",
    )
