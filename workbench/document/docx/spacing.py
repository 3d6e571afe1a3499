"""Distances of a paragraph after styles, list level and its own settings: what a second paragraph under it needs."""

from collections.abc import Iterator

from lxml import etree

from workbench.document.docx.names import SHORT, attribute, child, is_on_attribute, path, value

_DEPTH = 40


class Spacing:
    """Looks distances up in the style sheet and the list definitions of a file (17.3.1.12, 17.3.1.33, 17.9)."""

    def __init__(self, styles: etree._Element | None, numbering: etree._Element | None) -> None:
        self._styles = {
            attribute(node, "styleId"): node
            for node in (styles if styles is not None else ())
            if SHORT[node.tag] == "w:style"
        }
        self._default = next(
            (
                name
                for name, node in self._styles.items()
                if attribute(node, "type") == "paragraph" and is_on_attribute(node, "default")
            ),
            "",
        )
        self._usual = path(child(styles, "w:docDefaults"), "w:pPrDefault", "w:pPr")
        self._abstract: dict[str, etree._Element] = {}
        self._lists: dict[str, str] = {}
        for node in numbering if numbering is not None else ():
            if SHORT[node.tag] == "w:abstractNum":
                self._abstract[attribute(node, "abstractNumId")] = node
            elif SHORT[node.tag] == "w:num":
                self._lists[attribute(node, "numId")] = value(node, "w:abstractNumId")

    def of(self, paragraph: etree._Element, list_id: str, level: int) -> dict[str, str]:
        """Attributes of w:spacing and w:ind that count for a w:p, as in the file; left and right without their twins.

        `list_id` and `level` are those of its number, "" without one.
        """
        found: dict[str, str] = {}
        for properties in self._properties(child(paragraph, "w:pPr"), list_id, level):
            for node in properties:
                if SHORT[node.tag] not in ("w:spacing", "w:ind"):
                    continue
                for key, setting in node.attrib.items():
                    name = str(key).rpartition("}")[2]
                    found.setdefault({"start": "left", "end": "right"}.get(name, name), str(setting))
        return found

    def _properties(self, own: etree._Element | None, list_id: str, level: int) -> Iterator[etree._Element]:
        """What sets distances, the strongest first."""
        if own is not None:
            yield own
        in_list = self._level(list_id, level)
        numbered_itself = child(own, "w:numPr") is not None
        if in_list is not None and numbered_itself:
            yield in_list
        yield from self.of_style(value(own, "w:pStyle") or self._default)
        if in_list is not None and not numbered_itself:
            yield in_list
        if self._usual is not None:
            yield self._usual

    def of_style(self, style: str) -> Iterator[etree._Element]:
        """The w:pPr of a style and of those it is based on, the strongest first; none for an unknown id."""
        for _ in range(_DEPTH):
            node = self._styles.get(style)
            if node is None:
                return
            properties = child(node, "w:pPr")
            if properties is not None:
                yield properties
            style = value(node, "w:basedOn")

    def _level(self, list_id: str, level: int) -> etree._Element | None:
        abstract = self._abstract.get(self._lists.get(list_id, ""))
        for node in abstract if abstract is not None else ():
            if SHORT[node.tag] == "w:lvl" and attribute(node, "ilvl") == str(level):
                return child(node, "w:pPr")
        return None
