"""Printing a form to pages, and keeping what was printed."""

import os
import stat
import threading
from pathlib import Path

import pytest

from tests.document.formats.pdf_files import column, pdf_file
from tests.rendering import needs_libreoffice
from tests.shared_material import PROJECT
from workbench.common.errors import Cancelled, InputError
from workbench.common.progress import Progress
from workbench.document.pages import rendering
from workbench.document.pages.cache import PageCache
from workbench.document.pages.images import page_image
from workbench.document.pages.rendering import LibreOfficeMissingError, can_render, render_pages

LEAFLET = PROJECT / "sample_forms" / "faltblatt_grundsicherung.docx"
PDF = pdf_file(column("Antrag auf Wohngeld"), column("Seite zwei"))


@pytest.fixture
def cache(tmp_path: Path) -> PageCache:
    return PageCache(tmp_path / "seiten")


@needs_libreoffice
def test_a_word_form_becomes_pages_and_is_printed_only_once(
    cache: PageCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = LEAFLET.read_bytes()

    first = render_pages(data, LEAFLET.name, "faltblatt", cache=cache)
    monkeypatch.setattr(rendering, "find_libreoffice", lambda: None)

    assert len(first.pages) == 2
    assert first.pages[0].width > first.pages[0].height  # the leaflet lies across
    assert render_pages(data, LEAFLET.name, "faltblatt", cache=cache) == first


def test_a_page_is_drawn_in_the_asked_width(cache: PageCache) -> None:
    preview = render_pages(PDF, "antrag.pdf", "antrag", cache=cache)

    image = page_image(preview, 1, 300)

    assert (image.width, image.height) == (300, 425)
    assert len(image.pixels) == 4 * 300 * 425
    assert image.pixels[:4] == b"\xff\xff\xff\xff"
    assert min(image.pixels) < 100  # ink


def test_two_threads_may_draw_at_once(cache: PageCache) -> None:
    preview = render_pages(PDF, "antrag.pdf", "antrag", cache=cache)
    drawn = []
    threads = [
        threading.Thread(target=lambda: drawn.extend(page_image(preview, 0, 200) for _ in range(20)))
        for _ in range(2)
    ]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(drawn) == 40
    assert len(set(drawn)) == 1


def test_without_libreoffice_people_learn_how_to_get_it(
    cache: PageCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "find_libreoffice", lambda: None)

    with pytest.raises(LibreOfficeMissingError, match="LibreOffice installiert") as caught:
        render_pages(LEAFLET.read_bytes(), LEAFLET.name, "faltblatt", cache=cache)

    assert "IT" in caught.value.hint
    assert not can_render(LEAFLET.read_bytes(), LEAFLET.name)
    assert can_render(PDF, "antrag.pdf")


def test_a_damaged_pdf_is_refused_with_its_name(cache: PageCache) -> None:
    with pytest.raises(InputError, match=r"kaputt\.pdf"):
        render_pages(PDF[:200], "kaputt.pdf", "antrag", cache=cache)


@needs_libreoffice
def test_printing_stops_when_asked_and_keeps_nothing(cache: PageCache, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        render_pages(LEAFLET.read_bytes(), LEAFLET.name, "faltblatt", progress, cache)

    assert not list(tmp_path.rglob("*.pdf"))


def test_others_cannot_read_what_is_kept(cache: PageCache, tmp_path: Path) -> None:
    preview = render_pages(PDF, "antrag.pdf", "antrag", cache=cache)

    for folder in (preview.pdf.parent, tmp_path / "seiten"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_forgetting_a_form_removes_all_its_versions_and_no_others(cache: PageCache) -> None:
    versions = [
        render_pages(pdf_file(column(text)), "antrag.pdf", "antrag", cache=cache) for text in ("Eins", "Zwei")
    ]
    other = render_pages(PDF, "bescheid.pdf", "bescheid", cache=cache)

    cache.forget("antrag")

    assert not any(version.pdf.exists() for version in versions)
    assert other.pdf.exists()


def test_what_was_used_longest_ago_makes_room(tmp_path: Path) -> None:
    sizes = [len(pdf_file(column(text))) for text in ("Eins", "Zwei", "Drei")]
    cache = PageCache(tmp_path / "seiten", limit=sum(sizes) - 1)
    one, two = (render_pages(pdf_file(column(text)), "a.pdf", text, cache=cache) for text in ("Eins", "Zwei"))
    _last_used(one.pdf, 1_000)
    _last_used(two.pdf, 2_000)
    render_pages(pdf_file(column("Eins")), "a.pdf", "Eins", cache=cache)

    three = render_pages(pdf_file(column("Drei")), "a.pdf", "Drei", cache=cache)

    assert one.pdf.exists()
    assert three.pdf.exists()
    assert not two.pdf.exists()


def _last_used(path: Path, moment: int) -> None:
    os.utime(path, (moment, moment))
