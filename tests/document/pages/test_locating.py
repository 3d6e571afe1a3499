"""Where passages are printed."""

from pathlib import Path

from tests.document.formats.pdf_files import Placed, column, pdf_file
from tests.rendering import needs_libreoffice
from tests.shared_material import PROJECT
from workbench.document.opening import open_form
from workbench.document.pages.cache import PageCache
from workbench.document.pages.locating import locate
from workbench.document.pages.printed_text import letters_of
from workbench.document.pages.rendering import render_pages
from workbench.model.document import Placeholder, Segment
from workbench.model.pages import PagePlace

HEADER = (50, 800, 9, "Amt für Soziales")


def places(tmp_path: Path, segments: list[Segment], *pages: list[Placed]) -> dict[str, tuple[PagePlace, ...]]:
    preview = render_pages(pdf_file(*pages), "a.pdf", "a", cache=PageCache(tmp_path / "seiten"))
    return dict(locate(preview, segments))


def passages(*texts: str) -> list[Segment]:
    return [Segment(f"s{number}", "document", "paragraph", text) for number, text in enumerate(texts, 1)]


def test_a_passage_of_two_lines_has_two_rectangles_from_the_top(tmp_path: Path) -> None:
    found = places(
        tmp_path,
        passages("Bitte füllen Sie den Antrag aus und schicken Sie ihn zurück."),
        column("Bitte füllen Sie den Antrag aus", "und schicken Sie ihn zurück."),
    )

    (place,) = found["s1"]
    first, second = place.rectangles
    assert place.page == 0
    assert 50 < first.top < first.bottom < 100  # the first line stands 82 points below the upper edge of A4
    assert first.bottom - 3 < second.top
    assert first.left == second.left
    assert first.right > second.left


def test_repeated_labels_are_found_in_the_order_of_the_form(tmp_path: Path) -> None:
    found = places(
        tmp_path,
        passages("Angaben zu Ihnen selbst", "Name", "Angaben zu Ihrem Partner", "Nachname", "Name"),
        column("Angaben zu Ihnen selbst", "Name", "Angaben zu Ihrem Partner", "Nachname", "Name"),
    )

    tops = [found[f"s{number}"][0].rectangles[0].top for number in range(1, 6)]
    assert tops == sorted(tops)
    assert len(set(tops)) == 5


def test_a_hyphen_at_the_end_of_a_line_does_not_matter(tmp_path: Path) -> None:
    found = places(
        tmp_path,
        passages("Die Grundsicherungsleistung wird gezahlt."),
        column("Die Grundsicherungs-", "leistung wird gezahlt."),
    )

    assert len(found["s1"][0].rectangles) == 2


def test_a_passage_runs_over_the_page_past_header_and_footer(tmp_path: Path) -> None:
    header = Segment("h1", "header1", "header", "Amt für Soziales")
    footer = Segment(
        "f1", "footer1", "footer", "Seite \ufffc1", placeholders=(Placeholder(1, "field", 6, 2),)
    )
    found = places(
        tmp_path,
        [header, *passages("Wir brauchen Ihre Angaben, damit wir den Antrag prüfen können."), footer],
        [HEADER, *column("Wir brauchen Ihre Angaben,", top=700), (50, 40, 9, "Seite 1")],
        [HEADER, *column("damit wir den Antrag prüfen können.", top=700), (50, 40, 9, "Seite 2")],
    )

    assert [place.page for place in found["s1"]] == [0, 1]
    assert [place.page for place in found["h1"]] == [0, 1]
    assert [place.page for place in found["f1"]] == [0, 1]


def test_the_header_is_not_taken_from_the_running_text(tmp_path: Path) -> None:
    header = Segment("h1", "header1", "header", "Amt für Soziales")
    found = places(
        tmp_path,
        [header, *passages("Der Antrag geht an das Amt für Soziales in der Stadt.")],
        [HEADER, *column("Der Antrag geht an das Amt für Soziales in der Stadt.", top=500)],
    )

    assert found["h1"][0].rectangles[0].top < 50
    assert found["s1"][0].rectangles[0].top > 300


def test_what_is_not_printed_is_missing(tmp_path: Path) -> None:
    found = places(tmp_path, passages("Name", "Steht nirgends auf der Seite", ""), column("Name"))

    assert set(found) == {"s1"}


@needs_libreoffice
def test_all_printed_passages_of_a_sample_form_are_found(tmp_path: Path) -> None:
    path = PROJECT / "sample_forms" / "bewilligungsbescheid.docx"
    segments = open_form(path).document.segments
    preview = render_pages(path.read_bytes(), path.name, "a", cache=PageCache(tmp_path / "seiten"))

    found = locate(preview, segments)

    printed = [segment for segment in segments if segment.kind not in {"comment", "hidden"}]
    missing = [segment.text for segment in printed if letters_of(segment.text) and segment.id not in found]
    assert missing == []
    assert {place.page for places in found.values() for place in places} == set(range(len(preview.pages)))
