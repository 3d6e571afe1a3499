"""Texts with inline codes of any of the formats: pieces in reading order, and the tags `{1}`, `{2}` for codes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from workbench.common.errors import InputError
from workbench.translation.markup.entities import Entities

OPEN, CLOSE, ALONE = "open", "close", "alone"

_CODES = frozenset("bpt ept ph it ut x bx ex sc ec cp sm em".split())
"""Elements whose content is code of the original file, or that have none; `sub` texts in them stay with the code."""
_OWN_NUMBER = re.compile(r"\s*\{(\d{1,3})\}\s*")
_NAMES_OF_CODES = ("x", "id", "rid", "startRef", "mid", "i", "hex", "type")


@dataclass(frozen=True, slots=True)
class Code:
    """An inline code: a whole element (ALONE), or the start or end tag of one whose content is text.

    `key` tells which code of a translation is which of its source.
    """

    element: etree._Element
    part: str
    key: tuple[str, ...]


Piece = str | Code


def pieces_of(element: etree._Element, entities: Entities) -> tuple[Piece, ...]:
    """What an element holds: texts and codes. Comments and instructions are neither. Raises `InputError`."""
    try:
        return tuple(_joined(_pieces(element, entities)))
    except RecursionError:
        raise InputError(f"„{entities.file}“ ist zu tief verschachtelt.") from None


def plain_text(pieces: Sequence[Piece]) -> str:
    """The text without its codes."""
    return "".join(piece for piece in pieces if isinstance(piece, str))


def numbered(
    source: Sequence[Piece], target: Sequence[Piece] = ()
) -> tuple[dict[Code, int], dict[Code, int]]:
    """The numbers of the codes: of the source in reading order, of the translation those of the same codes.

    A code that only the translation has gets a number behind those of the source.
    """
    codes = [piece for piece in source if isinstance(piece, Code)]
    own = [_own_number(code) for code in codes]
    if None in own or len(set(own)) < len(own):
        own = list(range(1, len(codes) + 1))
    of_source = {code: number for code, number in zip(codes, own, strict=True) if number is not None}
    free = dict(of_source)
    last = max(of_source.values(), default=0)
    of_target: dict[Code, int] = {}
    for piece in target:
        if not isinstance(piece, Code):
            continue
        same = next((code for code in free if code.key == piece.key), None)
        if same is not None:
            of_target[piece] = free.pop(same)
        else:
            last += 1
            of_target[piece] = last
    return of_source, of_target


def tagged(pieces: Sequence[Piece], numbers: dict[Code, int]) -> str:
    """The text with `{n}` for each code."""
    return "".join(piece if isinstance(piece, str) else f"{{{numbers[piece]}}}" for piece in pieces)


def local_name(element: etree._Element) -> str:
    """The name without namespace; empty for comments, instructions and entities."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _pieces(element: etree._Element, entities: Entities) -> Iterator[Piece]:
    if element.text:
        yield element.text
    for child in element:
        name = local_name(child)
        if name:
            yield from _of_child(child, name, entities)
        elif isinstance(child, etree._Entity):
            known = entities.text_of(child.name)
            yield Code(child, ALONE, ("&", child.name)) if known is None else known
        if child.tail:
            yield child.tail


def _of_child(child: etree._Element, name: str, entities: Entities) -> Iterator[Piece]:
    if name in _CODES or (not len(child) and not child.text):
        yield Code(child, ALONE, (name, *_identity(child, name)))
        return
    identity = _identity(child, name)
    yield Code(child, OPEN, (f"<{name}", *identity))
    yield from _pieces(child, entities)
    yield Code(child, CLOSE, (f"{name}>", *identity))


def _identity(element: etree._Element, name: str) -> tuple[str, ...]:
    """What tells one code of this name from others: of the attributes the first that says so, else its content."""
    attributes = ("i",) if name == "ept" else _NAMES_OF_CODES
    for attribute in attributes:
        value = element.get(attribute)
        if value is not None:
            return attribute, value
    return ("text", "".join(element.itertext())) if name in _CODES else ()


def _own_number(code: Code) -> int | None:
    """The number of a tag that was written out as `<ph>{3}</ph>`."""
    if code.part != ALONE or not isinstance(code.element.tag, str):
        return None
    shown = code.element.text or code.element.get("equiv-text") or code.element.get("equiv") or ""
    found = _OWN_NUMBER.fullmatch(shown)
    return int(found[1]) or None if found else None


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    texts: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            texts.append(piece)
            continue
        if texts:
            yield "".join(texts)
            texts = []
        yield piece
    if texts:
        yield "".join(texts)
