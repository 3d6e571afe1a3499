"""The results of a test as a workbook: every number, and the answers and hints that it was counted from."""

from collections.abc import Sequence
from datetime import date

from workbench.model.review import Collection, Comparison, FormResult, PassageResult
from workbench.reporting.sheets import Column, add_sheet, book_bytes, new_book
from workbench.review.coding import CODING_TITLES
from workbench.review.methods import METHODS

_TYPES = {
    "comment": "Kommentar",
    "reply": "Antwort auf Kommentar",
    "highlight": "Markierung",
    "insertion": "Einfügung",
    "deletion": "Streichung",
}
Row = tuple[str | int | float | None, ...]


def test_results_xlsx(
    forms: Sequence[FormResult], comparisons: Sequence[Comparison], collection: Collection, day: date
) -> bytes:
    """The workbook as XLSX, worst passages first. Shares below five readers are empty: these are only hints."""
    book = new_book()
    sheets: tuple[tuple[str, tuple[tuple[str, int], ...], list[Row]], ...] = (
        ("Ergebnisse", _RESULTS, [_result(form, item) for form in forms for item in _ranked(form)]),
        ("Vorher und nachher", _COMPARED, [_compared(item) for item in comparisons]),
        ("Kommentare", _COMMENTS, _comments(forms)),
        ("Wörter", _WORDS, _words(forms)),
        ("Antworten", _ANSWERS, _answers(forms)),
        ("Anmerkungen", _ANNOTATIONS, _annotations(collection)),
        ("Offen", _OPEN, _open(collection)),
    )
    for title, columns, rows in sheets:
        made = [Column(name, width, [row[at] for row in rows]) for at, (name, width) in enumerate(columns)]
        add_sheet(book, title, made, day)
    return book_bytes(book)


_RESULTS = (
    ("Formular", 24), ("Fassung", 18), ("Passage", 10), ("Personen", 10), ("Verstanden", 12), ("Anteil in %", 12),
    ("von %", 9), ("bis %", 9), ("Plus", 8), ("Minus", 8), ("Fragezeichen", 13), ("Zeichen je 100 Wörter", 12),
    ("Zeit (Sekunden)", 12), ("Kommentare", 12), ("Hinweis", 30),
)  # fmt: skip
_COMPARED = (
    ("Passage", 10), ("Personen", 22), ("vorher", 12), ("nachher", 12), ("Unterschied in Prozentpunkten", 16),
    ("von", 9), ("bis", 9), ("p", 10), ("Urteil", 16),
)  # fmt: skip
_COMMENTS = (("Passage", 10), ("Kennung", 12), ("Kommentar", 70), ("Thema", 16), ("Datei", 28))
_WORDS = (("Wort", 28), ("Personen", 10), ("Passage", 12))
_ANSWERS = (
    ("Passage", 10), ("Kennung", 12), ("Methode", 26), ("Frage", 10), ("Antwort", 22), ("Sekunden", 10),
    ("Bemerkung", 50), ("Datei", 28), ("Stelle", 26),
)  # fmt: skip
_ANNOTATIONS = (
    ("Passagen", 16), ("Kennung", 12), ("Art", 20), ("Text", 60), ("Stelle", 40), ("erledigt", 10), ("Datei", 28),
)  # fmt: skip
_OPEN = (("Datei", 28), ("Stelle", 26), ("Inhalt", 60), ("Warum es nicht zählt", 60))


def _ranked(form: FormResult) -> list[PassageResult]:
    by_id = {item.segment: item for item in form.passages}
    return [by_id[name] for name in form.ranking]


def _percent(value: float | None) -> float | None:
    return None if value is None else round(100 * value, 1)


def _result(form: FormResult, item: PassageResult) -> Row:
    low, high = item.wilson or (None, None)
    hint = "nur ein Hinweis: weniger als 5 Personen" if item.n and item.share is None else None
    return (
        form.form,
        form.version,
        item.segment,
        item.n,
        item.understood,
        _percent(item.share),
        _percent(low),
        _percent(high),
        item.plus,
        item.minus,
        item.question,
        None if item.marks_per_100 is None else round(item.marks_per_100, 1),
        item.seconds,
        len(item.comments),
        hint,
    )


def _compared(item: Comparison) -> Row:
    low, high = item.interval or (None, None)
    verdict = "zu wenige Personen" if item.interval is None else "belegt" if item.proven else "nicht belegt"
    return (
        item.passage,
        "dieselben" if item.paired else "verschiedene",
        f"{item.before[0]} von {item.before[1]}",
        f"{item.after[0]} von {item.after[1]}",
        _percent(item.difference),
        _percent(low),
        _percent(high),
        None if item.p is None else round(item.p, 4),
        verdict,
    )


def _comments(forms: Sequence[FormResult]) -> list[Row]:
    return [
        (passage.segment, item.tester or None, item.text, CODING_TITLES[item.coding], item.file)
        for form in forms
        for passage in _ranked(form)
        for item in passage.comments
    ]


def _words(forms: Sequence[FormResult]) -> list[Row]:
    return [
        (word, count, passage.segment)
        for form in forms
        for passage in form.passages
        for word, count in passage.words
    ]


def _answers(forms: Sequence[FormResult]) -> list[Row]:
    return [
        (
            passage.segment,
            item.tester,
            METHODS[item.method].title,
            item.question,
            item.value,
            item.seconds or None,
            item.remark or None,
            item.file,
            item.place or None,
        )
        for form in forms
        for passage in form.passages
        for item in passage.answers
    ]


def _annotations(collection: Collection) -> list[Row]:
    return [
        (
            ", ".join(item.segments),
            item.author or None,
            _TYPES[item.type.value],
            item.text,
            item.range_text,
            "ja" if item.resolved else None,
            item.file,
        )
        for item in collection.annotations
    ]


def _open(collection: Collection) -> list[Row]:
    rows: list[Row] = [
        (item.file, f"nach {item.near}" if item.near else None, item.text, item.cause)
        for item in collection.unmatched
    ]
    rows += [(item.file, item.place, item.content, item.cause) for item in collection.unused]
    rows += [(item.file, None, None, item.cause) for item in collection.rejected]
    rows += [(file, None, None, f"dieselbe Datei wie „{other}“") for file, other in collection.duplicates]
    rows += [
        (item.file, item.segment, item.after, f"Text ohne Markierung geändert; vorher: {item.before}")
        for file in collection.files
        for item in file.differences
    ]
    return rows
