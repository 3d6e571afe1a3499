"""The handbook is built, and its links and pictures are there."""

import re

from scripts.build_handbook import FOLDER, HTML, names, pages


def test_the_pages_are_current() -> None:
    written = {path.name: path.read_text(encoding="utf-8") for path in HTML.glob("*.html")}
    stale = sorted(name for name, text in pages().items() if written.get(name) != text)
    assert not stale, f"run make docs: {stale}"
    assert sorted(written) == sorted(pages())


def test_every_page_is_in_the_order_of_reading() -> None:
    assert sorted(names()) == sorted(path.stem for path in FOLDER.glob("*.md"))


def test_links_and_pictures_lead_somewhere() -> None:
    for name, text in pages().items():
        for target in re.findall(r'(?:href|src)="([^"#:]+)', text):
            assert (HTML / target).resolve().exists() or target in pages(), f"{name}: {target}"
