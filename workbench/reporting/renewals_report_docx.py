"""The report for the supervising authority: what is asked again, what it costs, which ways there are."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from docx.document import Document as WordDocument
from docx.shared import Cm

from workbench.model.burden import Burden, Minutes, Option
from workbench.model.inventory import PROOF, Inventory
from workbench.model.renewal import CLASSES, Compared
from workbench.model.renewal_study import LegalNote, RenewalStudy
from workbench.reporting import german_numbers as written
from workbench.reporting import renewal_words as words
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
from workbench.reporting.renewals_chart import CHART_WIDTH_CM, describe, hours_chart
from workbench.reporting.word_controls import add_date_control, add_text_control
from workbench.reporting.word_pictures import add_picture

_SMALL = Look(size=9)


def renewals_report_docx(study: RenewalStudy, *, on: date | None = None) -> bytes:
    """The file, in eight parts; legal texts stand in fields that the office edits and signs off."""
    day = on or date.today()
    renewal = study.comparison.renewal
    word = new_document(f"Vereinfachung des Folgeantrags: {renewal.title}", day, landscape=False)
    word.add_heading("Vereinfachung des jährlichen Folgeantrags", 0)
    add_line(word, f"Bericht zur Handlungsempfehlung 4 · Stand {day:%d.%m.%Y}")
    _occasion(word, study)
    _law(word, study.noted("law"))
    _today(word, study)
    _fields(word, study)
    _burden(word, study.burden)
    _options(word, study.burden)
    _notes(word, "7 Risiken", study.noted("risk"))
    _notes(word, "8 Fragen an die Fachaufsicht", study.noted("question"))
    _annexes(word)
    add_page_numbers(word.sections[0], f"Vereinfachung des Folgeantrags · Stand {day:%d.%m.%Y}")
    return file_bytes(word)


def _table(
    word: WordDocument, heads: Sequence[str], shares: Sequence[float], rows: Sequence[Sequence[str]]
) -> None:
    table = add_table(word, heads, shares)
    for cells in rows:
        row = add_row(table)
        for cell, text in zip(row.cells, cells, strict=True):
            append_text(first_paragraph(cell), text, _SMALL)
    word.add_paragraph()


def _occasion(word: WordDocument, study: RenewalStudy) -> None:
    comparison = study.comparison
    word.add_heading("1 Anlass", 1)
    add_line(
        word,
        "Die Handlungsempfehlung 4 sieht vor, dass das Amt für Soziales mit der Bezirksregierung über den jährlichen "
        "Folgeantrag spricht. Das Ziel ist ein einfacheres Verfahren.",
    )
    asked = len(comparison.renewal_fields)
    again = sum(item.first is not None for item in comparison.renewal_fields)
    add_line(
        word,
        f"Der Folgeantrag fragt {asked} Angaben ab. {again} davon hat das Amt schon im Erstantrag erfragt. Das sind "
        f"{written.percent(comparison.repeat_rate)}. {written.percent(comparison.avoidable_rate)} aller Angaben sind "
        "vermeidbar: Sie ändern sich nicht, das Amt kennt sie, oder es sind Nachweise, die schon vorlagen.",
    )


def _law(word: WordDocument, notes: Sequence[LegalNote]) -> None:
    word.add_heading("2 Rechtslage", 1)
    add_line(
        word, "Dieser Teil ist ein Entwurf und keine Rechtsberatung. Das Rechtsamt prüft und ändert ihn."
    )
    for note in notes:
        word.add_heading(note.title, 2)
        paragraph = word.add_paragraph()
        add_text_control(paragraph, note.title, note.text)
        where = " · ".join(filter(None, (note.source, f"Stand {note.stand}" if note.stand else "")))
        signed = word.add_paragraph()
        append_text(signed, f"{where} · vom Rechtsamt geprüft am: ", _SMALL)
        if note.checked:
            append_text(signed, note.checked, _SMALL)
        else:
            add_date_control(signed, f"{note.title}: geprüft am", size=9)


def _today(word: WordDocument, study: RenewalStudy) -> None:
    comparison, burden = study.comparison, study.burden
    word.add_heading("3 Das Verfahren heute", 1)
    rows = [
        _form_row("Erstantrag", comparison.first, burden.estimate_first),
        _form_row("Folgeantrag", comparison.renewal, burden.estimate_renewal),
    ]
    heads = ["Formular", "Datei", "Seiten", "Wörter", "Angaben", "Nachweise", "Minuten (Schätzung)"]
    _table(word, heads, [2.2, 5, 1.4, 1.6, 1.8, 2, 2.2], rows)
    add_line(
        word,
        "Die Minuten in dieser Tabelle schätzen wir aus der Art der Felder und der Zahl der Wörter. "
        "Sie taugen nur für den Vergleich der beiden Formulare. Die Zeiten in Teil 5 kommen aus anderen Tabellen.",
        _SMALL,
    )


def _form_row(name: str, form: Inventory, minutes: float) -> list[str]:
    proofs = sum(entry.type == PROOF for entry in form.entries)
    pages = str(form.pages) if form.pages else "–"
    fields = len(form.entries) - proofs
    return [
        name,
        form.name,
        pages,
        written.number(form.words),
        str(fields),
        str(proofs),
        written.number(minutes),
    ]


def _fields(word: WordDocument, study: RenewalStudy) -> None:
    comparison = study.comparison
    fields = comparison.renewal_fields
    word.add_heading("4 Vergleich der Felder", 1)
    counted = Counter(item.category for item in fields)
    again = Counter(item.category for item in fields if item.first is not None)
    rows = [
        [name, words.CLASSES[name], str(counted[name]), str(again[name]), words.PROPOSALS[name]]
        for name in CLASSES
    ]
    _table(
        word, ["Klasse", "Bedeutung", "Angaben", "schon gefragt", "Vorschlag"], [1.4, 4, 1.8, 2.2, 6], rows
    )
    open_ = sum(not item.confirmed for item in fields)
    if open_:
        add_line(
            word,
            f"{open_} von {len(fields)} Zuordnungen hat das Programm vorgeschlagen und noch niemand bestätigt. "
            "Sie lassen sich in der Anlage 1 ändern und bestätigen.",
            _SMALL,
        )
    _table(
        word,
        ["Angabe im Folgeantrag", "Person", "Im Erstantrag", "Sicher", "Klasse"],
        [5.5, 1.4, 5.5, 1.4, 1.4],
        [_compared(item) for item in fields],
    )


def _compared(item: Compared) -> list[str]:
    before = "–" if item.first is None else item.first.label
    sure = "bestätigt" if item.confirmed else written.percent(item.match) if item.first is not None else ""
    return [item.entry.label, words.person_word(item.entry.person), before, sure, item.category]


def _burden(word: WordDocument, burden: Burden) -> None:
    wished = burden.assumptions
    word.add_heading("5 Aufwand", 1)
    _method(word, burden)
    rows = [_burden_row(option) for option in burden.options]
    who = words.citizens(burden)
    heads = ["Verfahren", f"{who}: Minuten je Fall", f"{who}: Stunden im Jahr", "Amt: Minuten je Fall"]
    heads.append("Amt: Stunden im Jahr")
    _table(word, heads, [4.5, 3.2, 3.6, 3.2, 3.4], rows)
    add_line(word, "Die Zahlen stehen für einfache, mittlere und schwierige Fälle.", _SMALL)
    if burden.has_substitutes:
        add_line(word, f"Zeiten der Menschen: {words.SUBSTITUTE}.", Look(bold=True, size=9))
    if wished.hourly_rate is not None:
        saved = burden.option("D").office_hours.mid - burden.option("A").office_hours.mid
        euro = written.number(saved * wished.hourly_rate)
        add_line(
            word,
            f"Bei {written.number(wished.hourly_rate, 2)} Euro je Stunde spart das Amt mit A {euro} Euro im Jahr.",
        )
    add_picture(word, hours_chart(burden), describe(burden), Cm(CHART_WIDTH_CM))
    word.add_heading("Wovon das Ergebnis abhängt", 2)
    add_line(
        word,
        "Die Tabelle zeigt, wie viele Stunden die Menschen mit Verfahren A im Jahr sparen, wenn ein Wert anders ist.",
    )
    if burden.has_substitutes:
        add_line(word, f"Auch diese Stunden beruhen auf Ersatzwerten ({words.SUBSTITUTE}).", _SMALL)
    _table(
        word,
        ["Annahme", "kleinerer Wert", "Stunden", "größerer Wert", "Stunden"],
        [5, 3, 2, 3, 2],
        [
            [
                row.assumption,
                row.smaller,
                written.number(row.hours_smaller),
                row.larger,
                written.number(row.hours_larger),
            ]
            for row in burden.sensitivity
        ],
    )


def _method(word: WordDocument, burden: Burden) -> None:
    wished = burden.assumptions
    cases = written.number(wished.cases)
    add_line(
        word,
        "So rechnen wir: Zahl der Fälle mal Häufigkeit im Jahr mal Minuten der einzelnen Tätigkeiten. "
        "Die Minuten stammen aus dem Leitfaden zum Erfüllungsaufwand. Eigene Messungen gehen vor. "
        "Die Zeit der Menschen zeigen wir in Stunden und nie in Euro.",
    )
    add_line(
        word,
        f"Annahmen: {cases} Fälle im Jahr{' (Beispielzahl, bitte ersetzen)' if wished.fictional else ''}, "
        f"Änderungen in {written.percent(wished.changed_share)} der Fälle, dann je Fall "
        f"{written.number(wished.proofs_when_changed)} Nachweise.",
    )
    rows = [
        [
            value.activity,
            "Menschen" if value.who == "citizen" else "Amt",
            f"{written.number(value.low)} / {written.number(value.mid)} / {written.number(value.high)}",
            "" if value.measured is None else written.number(value.measured, 1),
            f"{value.source}{f' – {words.SUBSTITUTE}' if value.substitute and value.measured is None else ''}",
        ]
        for value in burden.values
    ]
    heads = ["Tätigkeit", "Wer", "Minuten einfach / mittel / hoch", "eigene Messung", "Quelle"]
    _table(word, heads, [4, 1.8, 2.8, 1.8, 6], rows)


def _burden_row(option: Option) -> list[str]:
    return [
        f"{option.id} {option.title}",
        _range(option.citizen),
        _range(option.citizen_hours),
        _range(option.office),
        _range(option.office_hours),
    ]


def _range(minutes: Minutes) -> str:
    return " / ".join(written.number(value) for value in (minutes.low, minutes.mid, minutes.high))


def _options(word: WordDocument, burden: Burden) -> None:
    word.add_heading("6 Mögliche Verfahren", 1)
    add_line(
        word,
        "Die Verfahren stehen nebeneinander. Welches davon rechtlich möglich ist, entscheidet die Fachaufsicht.",
    )
    ordered = sorted(burden.options, key=lambda option: option.id)
    rows = [
        [
            f"{option.id} {option.title}",
            option.text,
            written.number(option.citizen_hours.mid),
            written.number(option.office_hours.mid),
        ]
        for option in ordered
    ]
    heads = [
        "Verfahren",
        "Was geschieht",
        f"{words.citizens(burden)}: Stunden im Jahr",
        "Amt: Stunden im Jahr",
    ]
    _table(word, heads, [4, 7, 2.5, 2.5], rows)
    add_line(word, "Für Verfahren A liegt der Entwurf einer Änderungsmitteilung bei. Sie hat eine Seite.")


def _notes(word: WordDocument, title: str, notes: Sequence[LegalNote]) -> None:
    word.add_heading(title, 1)
    for note in notes:
        paragraph = word.add_paragraph()
        append_text(paragraph, f"{note.title}: ", Look(bold=True))
        add_text_control(paragraph, note.title, note.text)


def _annexes(word: WordDocument) -> None:
    word.add_heading("Anlagen", 1)
    add_line(word, "1 Vergleich der Felder, Zeitwerte und Annahmen (Excel)")
    add_line(word, "2 Entwurf der Änderungsmitteilung (Word)")
