"""Rows that ask the same of the applicant and of the partner, and questions with boxes."""

from collections.abc import Sequence

from scripts.sample_forms.controls import (
    check_box,
    choice_control,
    combo_control,
    date_control,
    text_control,
    ticks,
)
from scripts.sample_forms.markup import Xml
from scripts.sample_forms.paragraphs import paragraph
from scripts.sample_forms.runs import runs
from scripts.sample_forms.tables import Cell, Row, cell, row

PERSONS = ("Person 1", "Person 2")


def text_row(label: str | Xml, name: str, placeholder: str = "", height: float = 9.5) -> Row:
    """A label and a text control for each of the two persons."""
    title = str(name).replace("_", " ").capitalize()
    blanks = {"placeholder": placeholder} if placeholder else {}
    cells = [cell(text_control(f"{name}_{n}", f"{title}, {person}", **blanks)) for n, person in numbered()]
    return row(label_cell(label), *in_paragraphs(cells), height=height)


def date_row(label: str | Xml, name: str, title: str) -> Row:
    """A label and a date picker for each of the two persons."""
    cells = [cell(date_control(f"{name}_{n}", f"{title}, {person}")) for n, person in numbered()]
    return row(label_cell(label), *in_paragraphs(cells), height=9.5)


def choice_row(label: str | Xml, name: str, title: str, entries: Sequence[str], free: bool = False) -> Row:
    """A label and a list for each of the two persons; `free` lists take other text too."""
    make = combo_control if free else choice_control
    cells = [cell(make(f"{name}_{n}", f"{title}, {person}", entries)) for n, person in numbered()]
    return row(label_cell(label), *in_paragraphs(cells), height=9.5)


def tick_row(label: str | Xml, name: str, *options: str) -> Row:
    """A label and boxes for each of the two persons."""
    cells = [cell(ticks(f"{name}_{n}", *options)) for n, _ in numbered()]
    return row(label_cell(label), *in_paragraphs(cells), height=9.5)


def label_cell(label: str | Xml) -> Cell:
    return cell(paragraph(label, style="Tabellentext"))


def in_paragraphs(cells: Sequence[Cell]) -> list[Cell]:
    """The cells with their inline controls inside paragraphs."""
    return [cell(paragraph(*each.content, style="Tabellentext")) for each in cells]


def numbered() -> list[tuple[int, str]]:
    return list(enumerate(PERSONS, start=1))


def question(text: str | Xml, name: str, *options: str) -> Xml:
    """A question and its boxes on the next line."""
    return paragraph(text, "\n", ticks(name, *(options or ("ja", "nein"))))


def ticked_lines(name: str, *lines: str | Xml) -> Xml:
    """One box a line with hanging text."""
    markup = "".join(
        paragraph(check_box(f"{name}_{number}", f"Auswahl {number}"), "\t", line, style="Ankreuzzeile")
        for number, line in enumerate(lines, start=1)
    )
    return Xml(markup)


def inline(*parts: str) -> Xml:
    """Text and controls as one paragraph of table text."""
    return paragraph(runs(*parts), style="Tabellentext")
