"""A filled-in form is told from an empty one; what is told holds none of the data."""

from pathlib import Path

import pytest

from workbench.app.personal_data import personal_data
from workbench.document.opening import open_form
from workbench.legal.personal_data.signs import signs_of_filling_in
from workbench.model.document import CellPlace, Document, Placeholder, Segment

SAMPLE_FORMS = Path(__file__).parents[3] / "sample_forms"


def lines(*texts: str) -> Document:
    return Document("a.txt", "txt", tuple(_segment(number, text) for number, text in enumerate(texts, 1)))


def _segment(number: int, text: str, cell: CellPlace | None = None) -> Segment:
    return Segment(
        f"s{number:04d}", "word/document.xml", "table_cell" if cell else "paragraph", text, cell=cell
    )


def table(*rows: tuple[str, ...]) -> Document:
    cells = [
        (text, CellPlace(0, row, column))
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
    ]
    filled = [(text, cell) for text, cell in cells if text]
    return Document("a.docx", "docx", tuple(_segment(n, *cell) for n, cell in enumerate(filled, 1)))


FILLED = {
    "names": lines("Name: Schulz", "Vorname: Erika"),
    "names on one line": lines("Name: Yılmaz   Vorname: Ayşe"),
    "name in one field": lines("Name, Vorname: Schulz-Weber, Jan"),
    "name of a child": lines("Name des Kindes: Mia Sophie Lehmann"),
    "name behind dots": lines("Name, Vorname ........ Lehmann, Mia"),
    "born": lines("geboren am: 12.03.1975"),
    "born, short": lines("geb. am 3.5.81"),
    "date of birth behind a tab": lines("Geburtsdatum:\t24. Dezember 2012"),
    "account": lines("Kontoinhaberin: Ayşe Yılmaz", "IBAN: DE91 1000 0000 0123 4567 89"),
    "account without a name": lines("Auf welches Konto?", "IBAN: DE91 1000 0000 0123 4567 89"),
    "pension number": lines("Rentenversicherungsnummer: 52 120375 M 12 8"),
    "tax number": lines("Steuerliche Identifikationsnummer", "36 574 261 809"),
    "health number": lines("Versichertennummer: B234567895"),
    "boxes": lines("☒ ja ☐ nein", "☐ ja ☒ nein", "☒ Miete", "☐ Heizung"),
    "table, titles above": table(("Name", "Vorname"), ("Krüger", "Ömer")),
    "table, titles left": table(("Name", "Krüger"), ("Geburtsdatum", "01.02.1990")),
}


@pytest.mark.parametrize("name", FILLED)
def test_filled_in_form_is_told(name: str) -> None:
    assert signs_of_filling_in(FILLED[name])


EMPTY = {
    "lines": lines("Name: ______ Vorname: ______ Geburtsdatum: ______", "IBAN: DE__ ____ ____"),
    "labels": table(
        ("Name", "Vorname", "Geburtsdatum"), ("", "", ""), ("Straße, Hausnummer", "PLZ, Ort", "")
    ),
    "labels below": table(
        ("Antragsteller", "Partnerin"), ("Familienname", "Familienname"), ("Vorname", "Vorname")
    ),
    "prompts": lines("Name: Klicken oder tippen Sie hier, um Text einzugeben.", "Vorname: Text eingeben"),
    "example": lines("Geburtsdatum (TT.MM.JJJJ), z. B. 01.01.1990", "Geburtsdatum: zum Beispiel 24.12.1980"),
    "model person": lines("Name: Max Mustermann", "Vorname: Erika", "IBAN: DE89 3704 0044 0532 0130 00"),
    "office's account": lines(
        "Bankverbindung der Stadtkasse:", "Sparkasse", "IBAN: DE91 1000 0000 0123 4567 89"
    ),
    "our account": lines("Überweisen Sie den Betrag auf unser Konto DE91 1000 0000 0123 4567 89."),
    "clerk": lines("Ansprechpartnerin:", "Name: Sabine Krüger", "Telefon 0351 488-12345"),
    "years in a text": lines(
        "Wer vor dem 01.01.1947 geboren ist, erhält mehr.", "Wer ab 01.01.1964 geboren ist"
    ),
    "how to tick": lines("Zutreffendes bitte ankreuzen ☒", "☐ ja ☐ nein"),
    "telephone": lines("Telefon 36574261809"),
    "school": lines("Name und Anschrift der Schule: Grundschule Pirna"),
    "form number": lines("Vordruck B234567895"),
}


@pytest.mark.parametrize("name", EMPTY)
def test_empty_form_is_not_told(name: str) -> None:
    assert signs_of_filling_in(EMPTY[name]) == ()


def test_filled_control_is_told_and_one_with_a_prompt_is_not() -> None:
    def control(shown: str) -> Document:
        mark = Placeholder(1, "text_field", 6, 1 + len(shown), shown)
        segment = Segment("s0001", "word/document.xml", "paragraph", f"Name: \ufffc{shown}", (mark,))
        return Document("a.docx", "docx", (segment,))

    assert signs_of_filling_in(control("Anna Lehmann"))
    assert signs_of_filling_in(control("Vorname und Nachname")) == ()


def test_what_is_told_names_places_and_no_data() -> None:
    document = lines(
        "Name, Vorname: Lehmann, Mia",
        "geb. am 03.05.1981",
        "Kontoinhaberin: Mia Lehmann",
        "IBAN DE91100000000123456789",
    )
    told = " ".join(personal_data(document))
    for place in ("s0001", "s0002", "s0004"):
        assert place in told
    for data in ("Lehmann", "Mia", "1981", "DE91", "6789"):
        assert data not in told


def test_application_form_that_comes_with_the_program_is_empty() -> None:
    for name in ("hauptantrag_grundsicherung", "faltblatt_grundsicherung", "weiterbewilligungsantrag"):
        assert personal_data(open_form(SAMPLE_FORMS / f"{name}.docx").document) == (), name
