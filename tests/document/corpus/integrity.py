"""What must not change in an export: other entries, bytes outside edited paragraphs, unique ids."""

import zipfile
from collections import Counter
from collections.abc import Iterable, Mapping, Set

from lxml import etree

from tests.document.corpus.byte_ranges import outside, paragraph_spans
from tests.document.corpus.oracle import Paragraph, part_paragraphs
from tests.document.corpus.package import Package, parse, word_attribute, word_name
from workbench.model.document import PLACEHOLDER

REVISIONS = {
    "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange",
    "trPrChange", "tcPrChange", "tblGridChange", "numberingChange", "cellIns", "cellDel", "cellMerge",
}  # fmt: skip


def changed_entries(original: Package, exported: Package, may_change: Set[str]) -> list[str]:
    """What was not edited must be the same, byte by byte, at the same place of the zip file."""
    problems = []
    before = [info.filename for info in original.infos]
    after = [info.filename for info in exported.infos]
    if after[: len(before)] != before:
        problems.append(f"order of entries: {before} -> {after}")
    added = set(after) - set(before)
    if added - may_change:
        problems.append(f"new entries {sorted(added - may_change)}")
    old_infos = {info.filename: info for info in original.infos}
    for info in exported.infos:
        old = old_infos.get(info.filename)
        if old is None or info.filename in may_change:
            continue
        if original.records[info.filename] != exported.records[info.filename]:
            same = original.entries[info.filename] == exported.entries[info.filename]
            problems.append(f"{info.filename}: {'same content, other bytes' if same else 'content differs'}")
        if _attributes(old) != _attributes(info):
            problems.append(f"{info.filename}: zip attributes {_attributes(old)} -> {_attributes(info)}")
    return problems


def _attributes(info: zipfile.ZipInfo) -> tuple[object, ...]:
    return (
        info.date_time, info.compress_type, info.external_attr, info.internal_attr, info.flag_bits, info.CRC,
        info.file_size, info.comment, info.extra, info.create_system, info.create_version,
    )  # fmt: skip


def bytes_outside(before: bytes, after: bytes, edited: Set[int]) -> list[str]:
    """Inside a changed part: all bytes outside the edited paragraphs (by index in document order) are the same."""
    old = outside(before, paragraph_spans(before), set(edited))
    spans = paragraph_spans(after)
    if len(spans) != len(paragraph_spans(before)):
        return [f"number of paragraphs {len(paragraph_spans(before))} -> {len(spans)}"]
    new = outside(after, spans, set(edited))
    return [f"bytes {one[:200]!r} -> {two[:200]!r}" for one, two in zip(old, new, strict=True) if one != two]


def canonical_outside(before: bytes, after: bytes, edited: Set[int]) -> list[str]:
    """The same judged by canonical XML: parts are equal once the edited paragraphs are emptied."""
    return [] if _masked(before, edited) == _masked(after, edited) else ["canonical XML differs outside"]


def _masked(data: bytes, edited: Set[int]) -> bytes:
    root = parse(data)
    every = [element for element in root.iter() if word_name(element) == "p"]
    for index in sorted(edited):
        tail = every[index].tail
        every[index].clear()
        every[index].tail = tail
    return etree.tostring(root, method="c14n")


def new_duplicates(original: Package, exported: Package) -> list[str]:
    """Ids that occur twice in the export, and oftener than in the original."""
    before, after = _ids(original), _ids(exported)
    return [
        f"{kind} {value}: {before[kind, value]} -> {count}"
        for (kind, value), count in after.items()
        if count > max(1, before[kind, value])
    ]


def _ids(package: Package) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for name, data in package.entries.items():
        if name.startswith("word/") and name.endswith(".xml"):
            found.update(_part_ids(parse(data)))
    return found


def _part_ids(root: etree._Element) -> Iterable[tuple[str, str]]:
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        name = word_name(element)
        kind = "revision" if name in REVISIONS else name if name in ("bookmarkStart", "comment") else ""
        if kind:
            yield kind, str(word_attribute(element, "id"))
        elif name == "id" and word_name(element.getparent()) == "sdtPr":
            yield "sdt", str(word_attribute(element, "val"))
        elif element.tag.endswith("}docPr"):
            yield "docPr", str(element.get("id"))
        for key, value in element.items():
            if key.endswith("}paraId"):
                yield "paraId", value


def lost_formatting(
    before: Paragraph, after: Paragraph, text: str, new_text: str, start: int, end: int
) -> list[str]:
    """Words that an edit leaves alone keep their formatting: the first `start` and the last `end` of them."""
    old, new = _looks(before), _looks(after)
    head, tail = _solid(text[:start]), _solid(text[len(text) - end :]) if end else 0
    if len(old) < head + tail or len(new) < head + tail:
        return [f"too few characters: {len(old)}, {len(new)} for {head} + {tail}"]
    pairs = list(zip(old[:head], new[:head], strict=True))
    if tail:
        pairs += zip(old[-tail:], new[-tail:], strict=True)
    return [f"{one} -> {two} in {new_text!r}" for one, two in pairs if one != two][:1]


def _looks(paragraph: Paragraph) -> list[tuple[str, str]]:
    return [(a.value, a.format) for a in paragraph.atoms if a.kind == "char" and not a.value.isspace()]


def _solid(text: str) -> int:
    """Number of characters that are neither blank nor the mark of a placeholder."""
    return len("".join(text.replace(PLACEHOLDER, "").split()))


def unequal_copies(original: Package, exported: Package) -> list[str]:
    """Text boxes that Word stores twice have the same text twice, if they had before."""
    problems = []
    for name in original.parts:
        before = _copies(parse(original.entries[name]))
        after = _copies(parse(exported.entries[name]))
        for (choice, fallback), (new_choice, new_fallback) in zip(before, after, strict=True):
            if choice == fallback and new_choice != new_fallback:
                problems.append(f"{name}: text box {new_choice} but its copy {new_fallback}")
    return problems


def _copies(root: etree._Element) -> list[tuple[list[str], list[str]]]:
    found = []
    for element in root.iter():
        if str(element.tag).endswith("}AlternateContent"):
            halves: Mapping[str, list[str]] = {
                str(etree.QName(child).localname): [p.text for p in part_paragraphs("", child)]
                for child in element
                if isinstance(child.tag, str)
            }
            found.append((halves.get("Choice", []), halves.get("Fallback", [])))
    return found
