"""Which passages count, and the reason that editors see for the others."""

import pytest

from workbench.language.scoring import scorable
from workbench.model.document import Segment


def _reason(kind: str, text: str) -> str | None:
    return scorable(Segment(id="s0001", part="word/document.xml", kind=kind, text=text))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("paragraph", "Bitte unterschreiben Sie."),
        ("paragraph", "Haben Sie Vermögen?\ufffc"),
        ("table_cell", "Bitte tragen Sie hier ein, was Sie im Monat verdienen."),
        ("table_cell", "Angaben zu allen Personen, die mit Ihnen zusammen wohnen und für die das gilt"),
        ("list_item", "alle Kontoauszüge der letzten drei Monate von jedem Ihrer Konten"),
        ("footnote", "Das gilt nicht für Kinder."),
        ("textbox", "Füllen Sie das Formular bitte aus!"),
        ("legal_remedy", "Gegen diesen Bescheid können Sie Widerspruch einlegen."),
    ],
)
def test_running_text_counts(kind: str, text: str) -> None:
    assert _reason(kind, text) is None


@pytest.mark.parametrize(
    ("kind", "text", "reason"),
    [
        ("heading", "So füllen Sie das Formular richtig aus.", "Überschrift"),
        ("comment", "Das ist noch zu prüfen.", "Kommentar"),
        ("hidden", "Das sieht niemand im Formular.", "verborgener Text"),
        ("field", "Bitte hier klicken und Text eingeben.", "Formularfeld"),
        ("option", "Ja, ich habe Vermögen.", "Auswahlmöglichkeit"),
        ("label", "Name des Kindes:", "Beschriftung"),
        ("header", "Stadt Musterstadt, Amt für Soziales", "Kopfzeile"),
        ("footer", "Das ist die Seite mit den Hinweisen.", "Fußzeile"),
        ("paragraph", "1.234,56 €", "keine Wörter"),
        ("paragraph", " \ufffc ", "leer"),
        ("paragraph", "Vielen Dank!", "weniger als 3 Wörter"),
        ("paragraph", "Name, Vorname, Geburtsdatum", "weniger als 8 Wörter ohne Satzzeichen am Ende"),
        ("paragraph", "Ort und Datum ..............", "weniger als 8 Wörter ohne Satzzeichen am Ende"),
        ("paragraph", "Straße und Haus Nr.", "weniger als 8 Wörter ohne Satzzeichen am Ende"),
        ("paragraph", "Bitte legen Sie vor:", "weniger als 8 Wörter ohne Satzzeichen am Ende"),
        ("table_cell", "Name Vorname Geburtstag Geburtsort Familienstand Straße Hausnummer Ort Telefon",
         "Aufzählung in einer Tabelle ohne Verb"),
    ],
)  # fmt: skip
def test_what_would_distort_the_number_is_left_out_with_a_reason(kind: str, text: str, reason: str) -> None:
    assert _reason(kind, text) == reason
