"""The automatic list numbers that Word shows before a paragraph: "1.", "2.3", "a)", "•"."""

from dataclasses import dataclass, field

from lxml import etree

from workbench.document.docx.names import SHORT, attribute, child, is_on, value
from workbench.document.docx.symbols import shown_bullet

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip

_LAST_LETTERS = 780
"""Word repeats the alphabet up to thirty letters (a ... z, aa, bb, ...), then it starts over; we show the number."""


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    format: str
    text: str
    restart: int | None
    legal: bool


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level]
    counters: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts through the paragraphs of a document; ask `label` for each list paragraph in document order.

    Source: ECMA-376 part 1, 17.9 (numbering): lists that share an abstract definition share their counters
    unless the list overrides the start.
    """

    def __init__(self, root: etree._Element | None) -> None:
        self._abstract: dict[str, etree._Element] = {}
        self._lists: dict[str, _List] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._style_links: dict[str, str] = {}
        numbers: list[etree._Element] = []
        for node in root if root is not None else ():
            if SHORT[node.tag] == "w:abstractNum":
                abstract_id = attribute(node, "abstractNumId")
                self._abstract[abstract_id] = node
                if value(node, "w:styleLink"):
                    self._style_links[value(node, "w:styleLink")] = abstract_id
            elif SHORT[node.tag] == "w:num":
                numbers.append(node)
        for node in numbers:
            self._add_list(node)

    def _add_list(self, number: etree._Element) -> None:
        abstract_id = value(number, "w:abstractNumId")
        link = value(self._abstract.get(abstract_id), "w:numStyleLink")
        abstract_id = self._style_links.get(link, abstract_id)
        levels = _levels(self._abstract.get(abstract_id))
        counters = self._counters.setdefault(abstract_id, {})
        for override in number:
            if SHORT[override.tag] != "w:lvlOverride":
                continue
            index = _integer(attribute(override, "ilvl"), 0)
            own = child(override, "w:lvl")
            if own is not None:
                levels[index] = _level(own)
            start = value(override, "w:startOverride")
            if start:
                counters = {}
                base = levels.get(index, _Level(1, "decimal", "", None, False))
                levels[index] = _Level(_integer(start, 1), base.format, base.text, base.restart, base.legal)
        self._lists[attribute(number, "numId")] = _List(levels, counters)

    def label(self, list_id: str, level: int) -> str:
        """Count this paragraph and give the label that Word shows, without the following tab; "" if none."""
        entry = self._lists.get(list_id)
        if entry is None or level not in entry.levels:
            return ""
        counters = entry.counters
        current = entry.levels[level]
        counters[level] = counters[level] + 1 if level in counters else current.start
        for deeper in [index for index in counters if index > level]:
            restart = entry.levels[deeper].restart if deeper in entry.levels else None
            if restart is None or (restart != 0 and level < restart):
                del counters[deeper]
        return _text(entry, current)


def _levels(abstract: etree._Element | None) -> dict[int, _Level]:
    if abstract is None:
        return {}
    return {
        _integer(attribute(node, "ilvl"), 0): _level(node) for node in abstract if SHORT[node.tag] == "w:lvl"
    }


def _level(node: etree._Element) -> _Level:
    restart = value(node, "w:lvlRestart")
    return _Level(
        start=_integer(value(node, "w:start"), 0),
        format=value(node, "w:numFmt") or "decimal",
        text=value(node, "w:lvlText"),
        restart=_integer(restart, 0) if restart else None,
        legal=is_on(child(node, "w:isLgl")),
    )


def _text(entry: _List, current: _Level) -> str:
    if current.format == "none":
        return ""
    if current.format == "bullet":
        return shown_bullet(current.text)
    text = current.text
    for index in range(9):
        if f"%{index + 1}" in text:
            level = entry.levels.get(index)
            number = entry.counters.get(index, level.start if level else 1)
            shown = "decimal" if current.legal or level is None else level.format
            text = text.replace(f"%{index + 1}", _formatted(number, shown))
    return text.strip()


def _formatted(number: int, shown: str) -> str:
    if shown in ("lowerLetter", "upperLetter") and 0 < number <= _LAST_LETTERS:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter if shown == "lowerLetter" else letter.upper()
    if shown in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        letters = roman(number)
        return letters if shown == "lowerRoman" else letters.upper()
    if shown == "decimalZero":
        return f"{number:02d}"
    return "" if shown in ("none", "bullet") else str(number)


def roman(number: int) -> str:
    """A number above 0 in small Roman letters."""
    text = ""
    for size, letters in _ROMAN:
        count, number = divmod(number, size)
        text += letters * count
    return text


def _integer(text: str, default: int) -> int:
    return int(text) if text.lstrip("-").isdecimal() else default
