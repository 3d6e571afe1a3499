"""What all XML formats for translators have in common: tags, notes, texts put together again."""

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from workbench.model.exchange import ExchangeUnit
from workbench.translation.markup.entities import Entities
from workbench.translation.markup.inline import Piece, local_name, numbered, pieces_of, tagged

OWN = "urn:formularwerkbank:exchange:1"
"""The namespace of what we add to the formats."""

TRANSLATOR, REVIEWER, ELEMENT, OLD, DOUBTS = "translator", "reviewer", "element", "old-source", "checks"
OURS = frozenset({REVIEWER, ELEMENT, OLD, DOUBTS})
"""Notes that we write; a translator's own have other names or none."""

_TEXTS = frozenset({"source", "target", "note", "seg", "prop"})
_TAG = re.compile(r"\{(\d{1,3})\}")
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def storable(text: str) -> str:
    """`text` without characters that XML cannot hold."""
    return _NOT_IN_XML.sub("", text)


def xml_bytes(root: etree._Element) -> bytes:
    """The file: structure on lines of its own, texts as they are."""
    _indent(root, "\n")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def _indent(element: etree._Element, gap: str) -> None:
    if local_name(element) in _TEXTS or not len(element):
        return
    element.text = f"{gap} "
    for child in element:
        _indent(child, f"{gap} ")
        child.tail = f"{gap} "
    element[-1].tail = gap


def write_tagged(element: etree._Element, text: str, number: str, shown: str) -> None:
    """The text with a `ph` for each tag: its number in the attribute `number`, `{1}` in `shown` and as content."""
    first, *rest = _TAG.split(storable(text))
    element.text = first
    name = f"{{{etree.QName(element).namespace}}}ph"
    for tag, tail in zip(rest[::2], rest[1::2], strict=True):
        code = etree.SubElement(element, name, {number: tag, shown: f"{{{tag}}}"})
        if shown == "equiv-text":
            code.text = f"{{{tag}}}"
        code.tail = tail


def tagged_pair(
    source: etree._Element | None, target: etree._Element | None, entities: Entities
) -> tuple[str, str]:
    """Source and translation as tagged texts; the tags of marks and segments are left out."""
    return tagged_texts(
        [source] if source is not None else [], [target] if target is not None else [], entities
    )


def tagged_texts(
    sources: Sequence[etree._Element], targets: Sequence[etree._Element], entities: Entities
) -> tuple[str, str]:
    """Like `tagged_pair` for a unit in several segments, which are put together."""
    in_source, in_target = (
        [piece for element in elements for piece in pieces_of(element, entities) if not _is_mark(piece)]
        for elements in (sources, targets)
    )
    of_source, of_target = numbered(in_source, in_target)
    return tagged(in_source, of_source), tagged(in_target, of_target)


def _is_mark(piece: Piece) -> bool:
    return not isinstance(piece, str) and local_name(piece.element) in {"mrk", "sm", "em"}


def job_notes(unit: ExchangeUnit) -> Iterator[tuple[str, str]]:
    """The notes of a unit: who they are from, and their text."""
    yield from (
        (kind, text)
        for kind, text in (
            (ELEMENT, unit.element),
            (OLD, f"Bisher hieß der deutsche Text: {unit.old_source}" if unit.old_source else ""),
            (TRANSLATOR, unit.comment),
            (REVIEWER, unit.review_comment),
            (DOUBTS, " ".join(unit.doubts)),
        )
        if text
    )
