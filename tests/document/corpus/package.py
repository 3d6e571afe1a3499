"""A Word file as the tests see it: zip entries and text parts. Shares no code with the package."""

import io
import posixpath
import zipfile
from dataclasses import dataclass
from functools import cache, cached_property

from lxml import etree

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MARKUP_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

STORIES = {"header", "footer", "footnotes", "endnotes", "comments"}
"""Last words of the relationship types that lead to text."""


def word_name(element: etree._Element) -> str:
    """Local name of an element of WordprocessingML (Transitional or Strict), else ''."""
    return _word_name(element.tag) if isinstance(element.tag, str) else ""


@cache
def _word_name(tag: str) -> str:
    namespace, _, name = tag[1:].rpartition("}")
    return name if namespace in (TRANSITIONAL, STRICT) else ""


def word_attribute(element: etree._Element, name: str) -> str | None:
    """Value of a WordprocessingML attribute in either namespace."""
    for namespace in (TRANSITIONAL, STRICT):
        value = element.get("{" + namespace + "}" + name)
        if value is not None:
            return value
    return None


def parse(data: bytes) -> etree._Element:
    """Root element of a part. Deep and large parts are allowed, entities are not resolved."""
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))


@dataclass
class Package:
    """All entries of a Word file in their order; `parts` maps the names of text parts to their kind."""

    data: bytes

    @cached_property
    def infos(self) -> list[zipfile.ZipInfo]:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            return archive.infolist()

    @cached_property
    def records(self) -> dict[str, bytes]:
        """The bytes of the file from each entry's header to the next entry or the directory."""
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            infos = sorted(archive.infolist(), key=lambda info: info.header_offset)
            ends = [*(info.header_offset for info in infos), archive.start_dir][1:]
        return {
            info.filename: self.data[info.header_offset : end] for info, end in zip(infos, ends, strict=True)
        }

    @cached_property
    def entries(self) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            return {info.filename: archive.read(info) for info in archive.infolist()}

    @cached_property
    def main(self) -> str:
        for kind, target in self._relationships(""):
            if kind == "officeDocument":
                return target
        raise AssertionError("no main part")

    @cached_property
    def parts(self) -> dict[str, str]:
        others = {
            target: kind
            for kind, target in self._relationships(self.main)
            if kind in STORIES and target in self.entries
        }
        return {self.main: "document", **others}

    def roots(self) -> dict[str, etree._Element]:
        """Freshly parsed text parts by name."""
        return {name: parse(self.entries[name]) for name in self.parts}

    def part_of_kind(self, kind: str) -> etree._Element | None:
        """Root of the part that the main part names with a relationship of this kind, e.g. "styles"."""
        targets = [target for name, target in self._relationships(self.main) if name == kind]
        return parse(self.entries[targets[0]]) if targets and targets[0] in self.entries else None

    def _relationships(self, source: str) -> list[tuple[str, str]]:
        folder, name = posixpath.split(source)
        rels = self._find(posixpath.join(folder, "_rels", f"{name}.rels"))
        if rels is None:
            return []
        found = []
        for relationship in parse(self.entries[rels]).iter("{" + RELATIONSHIPS + "}Relationship"):
            if relationship.get("TargetMode") == "External":
                continue
            target = relationship.get("Target", "").replace("\\", "/")
            path = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
            found.append((relationship.get("Type", "").rpartition("/")[2], self._find(path) or path))
        return found

    def _find(self, path: str) -> str | None:
        """The entry's own spelling: part names are compared without regard to case."""
        if path in self.entries:
            return path
        return next((name for name in self.entries if name.casefold() == path.casefold()), None)
