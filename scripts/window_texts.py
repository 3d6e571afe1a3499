"""Keeps the Linguist files of the window in step: `make texts`.

Every language gets the ids of the German files in their order, with the German text as source; what has no translation
yet, or an older German text, is marked unfinished. A new text: `python -m scripts.window_texts AREA ID GERMAN ENGLISH`.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from workbench.ui.i18n import LANGUAGES
from workbench.ui.i18n.linguist import FOLDER

GERMAN = "de"


@dataclass(frozen=True, slots=True)
class Message:
    """One text: what it is translated from, and the translation if it is finished."""

    source: str
    translation: str


def read(path: Path) -> dict[str, Message]:
    """Id -> message, in the order of the file; empty if there is no file yet."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        finished = translation is not None and translation.get("type") != "unfinished"
        text = (translation.text or "") if translation is not None and finished else ""
        found[message.get("id", "")] = Message(message.findtext("source", ""), text)
    return found


def written(code: str, messages: Mapping[str, Message]) -> str:
    """The text of a TS file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [
        f'<TS version="2.1" language="{code}" sourcelanguage="{GERMAN}">',
        "<context>",
        "    <name></name>",
    ]
    for key, message in messages.items():
        state = "" if message.translation else ' type="unfinished"'
        lines.append(f"    <message id={quoteattr(key)}>")
        lines.append(f"        <source>{escape(message.source)}</source>")
        lines.append(f"        <translation{state}>{escape(message.translation)}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def in_step(area: str) -> dict[str, str]:
    """Code of each language -> what its file of the area should say now."""
    german = {key: message.translation for key, message in read(FOLDER / GERMAN / area).items()}
    files = {GERMAN: written(GERMAN, {key: Message(text, text) for key, text in german.items()})}
    for code in LANGUAGES:
        if code != GERMAN:
            known = read(FOLDER / code / area)
            files[code] = written(code, {key: _follow(known.get(key), text) for key, text in german.items()})
    return files


def _follow(known: Message | None, german: str) -> Message:
    current = known is not None and known.source in ("", german)
    return Message(german, known.translation if known is not None and current else "")


def areas() -> list[str]:
    """Names of the German files."""
    return sorted(path.name for path in (FOLDER / GERMAN).glob("*.ts"))


def add(area: str, key: str, **texts: str) -> None:
    """Put a text at the end of an area, or renew it there; `texts` by language code."""
    for code, text in texts.items():
        path = FOLDER / code / f"{area}.ts"
        messages = read(path) | {key: Message(texts[GERMAN], text)}
        path.write_text(written(code, messages), encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Add a text if one is named, then bring all files in step; says what is still unfinished."""
    if arguments:
        area, key, german, english = arguments
        add(area, key, de=german, en=english)
    unfinished = 0
    for area in areas():
        for code, text in in_step(area).items():
            (FOLDER / code / area).write_text(text, encoding="utf-8")
            unfinished += text.count('type="unfinished"')
    sys.stdout.write(f"{unfinished} unfinished texts\n" if unfinished else "")
    return 1 if unfinished else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
