import pytest

from tests.document.formats.pdf_files import column, pdf_file
from tests.rendering import needs_libreoffice
from workbench.common.errors import InputError, WorkbenchError
from workbench.document.conversion import convert
from workbench.document.pdf import open_pdf
from workbench.model.revision import ExportOptions

FULL = "Die Leistung wird für die Zeit ab dem Ersten des Monats gezahlt, in dem der"


def _texts(*pages: list[tuple[float, float, float, str]]) -> list[str]:
    return [segment.text for segment in open_pdf(pdf_file(*pages), "a.pdf").document.segments]


def test_printed_lines_become_paragraphs() -> None:
    first = column(FULL, "Antrag gestellt wird. Das gilt auch für Sie.")
    second = column(FULL, "Antrag eingeht.", top=715)
    assert _texts([*first, *second]) == [
        f"{FULL} Antrag gestellt wird. Das gilt auch für Sie.",
        f"{FULL} Antrag eingeht.",
    ]


def test_a_short_line_ends_its_paragraph_without_a_gap() -> None:
    lines = column(
        FULL, "Antrag eingeht.", "Bitte melden Sie sich bei uns, wenn Sie Fragen zu dem Bescheid haben."
    )
    assert len(_texts(lines)) == 2


@pytest.mark.parametrize(
    ("end", "start", "joined"),
    [
        ("Grund-", "sicherung", "Grundsicherung"),
        ("Haupt-", "und Nebenkosten", "Haupt- und Nebenkosten"),
        ("SGB-", "XII-Antrag", "SGB-XII-Antrag"),
        ("2024-", "2025", "2024-2025"),
    ],
)
def test_a_divided_word_is_joined_and_a_real_hyphen_stays(end: str, start: str, joined: str) -> None:
    before = "Wir zahlen Ihnen die Leistung ab dem Ersten des Monats und dann auch die "
    assert _texts(column(before + end, f"{start} ist damit gemeint.")) == [
        f"{before}{joined} ist damit gemeint."
    ]


def test_list_items_stay_apart() -> None:
    lines = column("Bitte legen Sie diese Unterlagen vor, soweit Sie sie haben und vorlegen können:",
                   "1. Ihren Mietvertrag mit allen Anlagen und der letzten Abrechnung des Vermieters",
                   "2. Ihre Kontoauszüge")  # fmt: skip
    assert len(_texts(lines)) == 3


def test_large_print_is_a_heading() -> None:
    page = [*column("Antrag auf Grundsicherung", size=18), *column(FULL, "Antrag eingeht.", top=720)]
    segments = open_pdf(pdf_file(page), "a.pdf").document.segments
    assert [(segment.kind, segment.level) for segment in segments] == [("heading", 1), ("paragraph", 0)]


def test_a_page_without_text_is_noted() -> None:
    document = open_pdf(pdf_file(column("Seite eins"), []), "a.pdf").document
    assert [segment.text for segment in document.segments] == ["Seite eins"]
    assert "Ohne lesbaren Text (Bild oder leer): Seite 2." in [note.message for note in document.notes]


def test_a_pdf_is_never_written() -> None:
    form = open_pdf(pdf_file(column("Text")), "a.pdf")
    assert all(segment.locked for segment in form.document.segments)
    with pytest.raises(WorkbenchError, match="kann nur gelesen werden"):
        form.export([], ExportOptions())


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (pdf_file([], []), "nur Bilder von Seiten"),
        (pdf_file(column("geheim"), encrypted=True), "mit einem Kennwort verschlüsselt"),
        (b"%PDF-1.7 und dann nichts", "beschädigtes oder unvollständiges PDF"),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why(data: bytes, cause: str) -> None:
    with pytest.raises(InputError) as caught:
        open_pdf(data, "a.pdf")
    assert str(caught.value).startswith("„a.pdf“ ")
    assert cause in str(caught.value)


@needs_libreoffice
def test_a_printed_text_is_read_back() -> None:
    sentences = (
        "Sie bekommen die Grundsicherung ab dem Ersten des Monats, in dem Sie den Antrag stellen. "
        "Haupt- und Nebenkosten übernehmen wir, soweit sie angemessen sind. Bitte legen Sie die Belege vor."
    )
    rtf = "{\\rtf1\\ansi " + "".join(f"\\u{ord(letter)}?" for letter in sentences) + "\\par Kurz.\\par}"
    document = open_pdf(convert(rtf.encode("ascii"), "a.rtf", "pdf"), "a.pdf").document
    assert [segment.text for segment in document.segments] == [sentences, "Kurz."]
