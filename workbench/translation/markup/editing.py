"""New texts for the translations of a foreign file: only the text of that element changes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from workbench.common.errors import InputError
from workbench.translation.markup.inline import (
    ALONE,
    CLOSE,
    OPEN,
    Code,
    Piece,
    local_name,
    numbered,
    pieces_of,
)
from workbench.translation.markup.language_codes import same_language
from workbench.translation.markup.source import Edit, Raw, XmlSource
from workbench.translation.markup.units import Content, FoundTarget, FoundUnit, raw_name

_TAG = re.compile(r"\{(\d{1,3})\}")


@dataclass(frozen=True, slots=True)
class TargetEdit:
    """The edits that give a unit its new text, and what a person should know about them (German)."""

    edits: tuple[Edit, ...]
    notes: tuple[str, ...] = ()


def set_target(source: XmlSource, unit: FoundUnit, text: str, language: str = "") -> TargetEdit:
    """The translation of `unit` becomes exactly `text`; `{1}` is the code of that number, if the unit has it.

    Raises `InputError` when the text would tear a pair of codes apart or the unit has no place for a translation.
    """
    target = _chosen(source, unit, language)
    source_pieces = () if unit.source is None else pieces_of(unit.source, source.entities)
    holders = [] if target is None else _holders(target.element)
    target_pieces = tuple(piece for holder in holders for piece in pieces_of(holder, source.entities))
    content, lost = _content(source, unit, text, source_pieces, target_pieces)
    notes = (
        [f"Einheit {unit.names[0]}: Im neuen Text {'fehlt' if len(lost) == 1 else 'fehlen'} {_listed(lost)}."]
        if lost
        else []
    )
    if target is None:
        if unit.create is None:
            raise InputError(
                f"„{source.file}“: Einheit {unit.names[0]} hat keinen Platz für eine Übersetzung."
            )
        return TargetEdit((unit.create(source, language, content),), tuple(notes))
    if not language and len(unit.targets) > 1:
        notes.append(
            f"Einheit {unit.names[0]} hat Übersetzungen in mehreren Sprachen; geändert wurde "
            f"{target.language or 'die erste'}."
        )
    if len(holders) > 1:
        notes.append(
            f"Einheit {unit.names[0]} hat {len(holders)} Abschnitte; der ganze Text steht jetzt im ersten."
        )
    first, *others = holders
    return TargetEdit(
        (_filled(source, first, content), *_between(source, target.element, holders),
         *(_filled(source, other, ()) for other in others)),
        tuple(notes),
    )  # fmt: skip


def cleared_between(source: XmlSource, unit: FoundUnit) -> Iterator[Edit]:
    """Takes away the translation of what stands between the segments of a unit (`ignorable`)."""
    for element in unit.element.iter("{*}target"):
        parent = element.getparent()
        place = source.place(element)
        if parent is not None and local_name(parent) == "ignorable" and not place.is_empty_tag:
            yield from _without(place.inner_start, place.inner_end)


def prefix_targets(source: XmlSource, unit: FoundUnit, prefix: str) -> Iterator[Edit]:
    """Puts `prefix` in front of each translation of the unit; its codes stay."""
    for target in unit.targets:
        holder = target.element
        while not holder.text and len(holder) and _is_segment(holder[0]):
            holder = holder[0]
        place = source.place(holder)
        if place.is_empty_tag:
            yield _filled(source, holder, (prefix,))
        else:
            yield Edit(place.inner_start, place.inner_start, (prefix,))


def _chosen(source: XmlSource, unit: FoundUnit, language: str) -> FoundTarget | None:
    if not language:
        return unit.targets[0] if unit.targets else None
    fitting = [
        target for target in unit.targets if not target.language or same_language(target.language, language)
    ]
    if len(fitting) > 1:
        exact = [target for target in fitting if target.language.lower() == language.lower()]
        if len(exact) != 1:
            raise InputError(
                f"„{source.file}“: Einheit {unit.names[0]} hat mehrere Übersetzungen für „{language}“."
            )
        return exact[0]
    return fitting[0] if fitting else None


def _holders(target: etree._Element) -> list[etree._Element]:
    """The elements that hold the text: the target, or the marked segments that make up all of it."""
    children = list(target)
    gaps = [target.text, *(child.tail for child in children)]
    if not children or any(gap and gap.strip() for gap in gaps) or not all(map(_is_segment, children)):
        return [target]
    return [holder for child in children for holder in _holders(child)]


def _is_segment(element: etree._Element) -> bool:
    return local_name(element) == "mrk" and element.get("mtype") == "seg"


def _between(source: XmlSource, target: etree._Element, holders: Sequence[etree._Element]) -> Iterator[Edit]:
    """Takes away the blanks between marked segments, which would be part of the text."""
    around = {element for holder in holders if holder is not target for element in holder.iterancestors()}
    for element in (target, *target.iterdescendants("*")):
        if element not in around:
            continue
        place = source.place(element)
        start = place.inner_start
        for child in element:
            inner = source.place(child)
            yield from _without(start, inner.start)
            start = inner.end
        yield from _without(start, place.inner_end)


def _without(start: int, end: int) -> Iterator[Edit]:
    if start < end:
        yield Edit(start, end, ())


def _filled(source: XmlSource, element: etree._Element, content: Content) -> Edit:
    """The edit that gives an element new content; `<a/>` becomes `<a>…</a>`."""
    place = source.place(element)
    if not place.is_empty_tag:
        return Edit(place.inner_start, place.inner_end, content)
    tag = source.raw(place.start, place.end)[:-2].rstrip()
    return Edit(place.start, place.end, (Raw(f"{tag}>"), *content, Raw(f"</{raw_name(source, element)}>")))


def _content(
    source: XmlSource, unit: FoundUnit, text: str, in_source: Sequence[Piece], in_target: Sequence[Piece]
) -> tuple[Content, list[int]]:
    """The new content, and the numbers of the translation's codes that are not in it."""
    of_source, of_target = numbered(in_source, in_target)
    known = {number: code for code, number in of_source.items()}
    known |= {number: code for code, number in of_target.items()}
    content: list[str | Raw] = []
    used: list[Code] = []
    place = 0
    for tag in _TAG.finditer(text):
        code = known.get(int(tag[1]))
        if code is None:
            continue
        content += [text[place : tag.start()], Raw(_markup(source, code))]
        used.append(code)
        place = tag.end()
    content.append(text[place:])
    _check_pairs(source, unit, used, {code: number for number, code in known.items()})
    lost = sorted(number for code, number in of_target.items() if known[number] not in used)
    return tuple(content), lost


def _check_pairs(source: XmlSource, unit: FoundUnit, used: Iterable[Code], numbers: dict[Code, int]) -> None:
    where = f"„{source.file}“, Einheit {unit.names[0]}"
    seen: set[Code] = set()
    opened: list[Code] = []
    for code in used:
        if code in seen:
            raise InputError(f"{where}: {{{numbers[code]}}} kommt zweimal vor.")
        seen.add(code)
        if code.part == OPEN:
            opened.append(code)
            continue
        if code.part == CLOSE and (not opened or opened.pop().element is not code.element):
            raise InputError(
                f"{where}: Vor {{{numbers[code]}}} fehlt der Anfang des Paares, oder Paare überschneiden sich."
            )
    if opened:
        raise InputError(f"{where}: Hinter {{{numbers[opened[-1]]}}} fehlt das Ende des Paares.")


def _markup(source: XmlSource, code: Code) -> str:
    if isinstance(code.element, etree._Entity):
        return f"&{code.element.name};"
    place = source.place(code.element)
    if code.part == ALONE:
        return source.raw(place.start, place.end)
    if code.part == OPEN:
        return source.raw(place.start, place.inner_start)
    return source.raw(place.inner_end, place.end)


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(f"{{{number}}}" for number in numbers)
