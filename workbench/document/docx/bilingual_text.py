"""What of a translated passage is put beside the German one: its words, without fields and boxes of their own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from workbench.document.docx.fields import Field
from workbench.document.docx.names import SHORT, attribute
from workbench.document.docx.pieces import Piece
from workbench.model.document import PLACEHOLDER, Placeholder

TEXT, TAB, BREAK, RAISED, NUMBER = "text", "tab", "break", "raised", "number"
_FILLED_IN = frozenset({"text_field", "date", "dropdown"})
_NOTES = frozenset({"footnote_ref", "endnote_ref"})
_PAGE_NUMBERS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_GAP, _BOX = "gap", "box"
_SIGNS = {"\n": BREAK, "\t": TAB}
_EMPTY_BOXES = frozenset("☐□▢❏❐❑❒◻")
_PLACES = re.compile("(\n|\t|[☐□▢❏❐❑❒◻]|_{3,}|[.]{4,}|…{2,})")
"""Where somebody writes or ticks on paper: these places stand in the German passage already."""
_CLOSING = frozenset(",.;:!?)،؛؟。、")
_FILLERS = " \N{NO-BREAK SPACE}\N{EN SPACE}\N{EM SPACE}"
_SEPARATORS = frozenset({TAB, BREAK, _GAP, _BOX})


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of text, a tab, a line break, a raised number of a note, or a page number (`text`: its field)."""

    kind: str
    text: str = ""


def words_of(
    target: str, source: str, placeholders: Sequence[Placeholder], marks: Sequence[Piece]
) -> tuple[Token, ...]:
    """The translation in tokens. Boxes and fields stand in the German passage once and are not repeated.

    Between two choices stands a stroke, where a field stood three dots. `marks` are the pieces of the German
    paragraph that are placeholders, in the order of `placeholders`. Empty where nothing is left to read.
    """
    return tuple(_joined(_raw(target, source, placeholders, marks)))


def _raw(
    target: str, source: str, placeholders: Sequence[Placeholder], marks: Sequence[Piece]
) -> Iterator[Token]:
    place = 0
    for placeholder, mark in zip(placeholders, marks, strict=True):
        found = target.find(PLACEHOLDER, place)
        if found < 0:
            break
        yield from _text(target[place:found])
        place = found + placeholder.length
        yield from _standing_for(placeholder, mark, source[placeholder.offset + 1 : placeholder.end])
    yield from _text(target[place:].replace(PLACEHOLDER, ""))


def _text(text: str) -> Iterator[Token]:
    for part in _PLACES.split(text):
        if part in _SIGNS:
            yield Token(_SIGNS[part])
        elif _PLACES.fullmatch(part):
            yield Token(_BOX if part in _EMPTY_BOXES else _GAP)
        elif part:
            yield Token(TEXT, part)


def _standing_for(placeholder: Placeholder, mark: Piece, covered: str) -> Iterator[Token]:
    kind = placeholder.kind
    if kind == "checkbox":
        yield Token(_BOX)
    elif kind in _FILLED_IN:
        yield Token(_GAP)
    elif kind == "tab":
        yield Token(TAB)
    elif kind == "break":
        if attribute(mark.node, "type") not in ("page", "column"):
            yield Token(BREAK)
    elif kind in _NOTES:
        number = "".join(filter(str.isdigit, placeholder.label))
        if number:
            yield Token(RAISED, number)
    elif kind == "symbol":
        yield from _text(placeholder.label)
    elif kind == "field":
        name = _field_name(mark)
        yield Token(NUMBER, name) if name in _PAGE_NUMBERS else Token(TEXT, covered)


def _field_name(mark: Piece) -> str:
    if isinstance(mark.group, Field):
        return mark.group.name
    if isinstance(mark.group, etree._Element) and SHORT[mark.group.tag] == "w:fldSimple":
        return (attribute(mark.group, "instr").split(None, 1) or [""])[0].upper()
    return ""


def _joined(tokens: Iterable[Token]) -> list[Token]:
    """Without what stands at the edges; separators between two texts become one."""
    found: list[Token] = []
    waiting: list[str] = []
    for token in tokens:
        blank = token.kind == TEXT and not token.text.strip(_FILLERS)
        if token.kind in _SEPARATORS:
            waiting.append(token.kind)
        elif blank and (waiting or not found):
            continue
        else:
            text = token.text if found and not waiting else token.text.lstrip()
            if found and waiting:
                found[-1] = Token(found[-1].kind, found[-1].text.rstrip())
                found += _separator(waiting, text)
            waiting = []
            found.append(Token(token.kind, text))
    if found:
        found[-1] = Token(found[-1].kind, found[-1].text.rstrip())
    return found


def _separator(kinds: Sequence[str], following: str) -> Iterator[Token]:
    if BREAK in kinds:
        yield Token(BREAK)
    elif _BOX in kinds:
        yield Token(TEXT, " / ")
    elif _GAP in kinds:
        yield Token(TEXT, " …" if following[:1] in _CLOSING else " … ")
    else:
        yield from (Token(TAB) for _ in kinds)
