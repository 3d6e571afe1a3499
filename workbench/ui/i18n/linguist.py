"""Texts of the window in the files of Qt Linguist (TS, with ids): read as they are, nothing to compile."""

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).with_name("texts")
"""One folder a language (`de`, `en`), in it one file an area of the window."""


@cache
def read_texts(code: str) -> dict[str, str]:
    """Id -> text of every finished message of the language, read once; raises `ValueError` if an id stands twice."""
    found: dict[str, str] = {}
    for path in sorted((FOLDER / code).glob("*.ts")):
        for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - our own files
            key, translation = message.get("id", ""), message.find("translation")
            if key in found:
                raise ValueError(f"{path.name}: the text {key} stands twice")
            if translation is not None and translation.get("type") != "unfinished":
                found[key] = translation.text or ""
    return found
