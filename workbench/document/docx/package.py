"""The parts of a Word file and how they refer to each other (Open Packaging Conventions, ECMA-376 part 2)."""

import posixpath
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from workbench.common.errors import InputError
from workbench.document.docx.archive import Archive
from workbench.document.docx.names import SHORT
from workbench.document.docx.xml import parse_part

CONTENT_TYPES = "[Content_Types].xml"
_FOREIGN = {"spreadsheetml": "eine Excel-Datei", "presentationml": "eine PowerPoint-Datei"}


@dataclass(frozen=True, slots=True)
class Relationship:
    """A reference from one part to another. `kind` is the last word of the type's address: "header", "styles"."""

    id: str
    kind: str
    target: str
    external: bool


class Package:
    """The parts of a Word file, found through relationships and content types, never by fixed names."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._by_lower = {name.lower(): name for name in archive.names}
        self._roots: dict[str, etree._Element] = {}
        self._types, self._default_types = self._content_types()
        self.main = self._find_main()

    def root(self, part: str) -> etree._Element:
        """The parsed XML of a part. Raises InputError if it is no XML."""
        if part not in self._roots:
            self._roots[part] = parse_part(self.archive.read(part), part, self.archive.name)
        return self._roots[part]

    def content_type(self, part: str) -> str:
        """The content type of a part, "" if none is given."""
        suffix = part.rpartition(".")[2].lower()
        return self._types.get(part.lower()) or self._default_types.get(suffix, "")

    def relationships_part(self, part: str) -> str:
        """The name of the part that holds the relationships of `part` ("" = the package), as it is in the file."""
        folder, _, name = part.rpartition("/")
        wanted = posixpath.join(folder, "_rels", f"{name}.rels")
        return self._by_lower.get(wanted.lower(), wanted)

    def relationships(self, part: str) -> list[Relationship]:
        """All relationships of a part; those to missing parts are left out, as Word does."""
        source = self.relationships_part(part)
        if source not in self.archive:
            return []
        found: list[Relationship] = []
        for node in self.root(source):
            if SHORT[node.tag] != "?:Relationship":
                continue
            external = node.get("TargetMode") == "External"
            kind = (node.get("Type") or "").rpartition("/")[2]
            target = node.get("Target") or ""
            resolved = target if external else self._resolve(part, target)
            if resolved is not None:
                found.append(Relationship(node.get("Id") or "", kind, resolved, external))
        return found

    def related(self, part: str, *kinds: str) -> list[Relationship]:
        """The relationships of these kinds to parts that exist, each target once."""
        targets: dict[str, Relationship] = {}
        for relationship in self.relationships(part):
            if relationship.kind in kinds and not relationship.external:
                targets.setdefault(relationship.target, relationship)
        return list(targets.values())

    def _resolve(self, part: str, target: str) -> str | None:
        path = target.partition("#")[0].replace("\\", "/")
        base = "/" + part.rpartition("/")[0]
        joined = posixpath.normpath(posixpath.join(base, path)).lstrip("/")
        return self._by_lower.get(joined.lower()) or self._by_lower.get(unquote(joined).lower())

    def _content_types(self) -> tuple[dict[str, str], dict[str, str]]:
        part = self._by_lower.get(CONTENT_TYPES.lower())
        if part is None:
            raise InputError(
                f"„{self.archive.name}“ ist kein Word-Dokument: Das Inhaltsverzeichnis der Datei fehlt."
            )
        overrides: dict[str, str] = {}
        defaults: dict[str, str] = {}
        for node in self.root(part):
            if SHORT[node.tag] == "?:Override":
                overrides[(node.get("PartName") or "").lstrip("/").lower()] = node.get("ContentType") or ""
            elif SHORT[node.tag] == "?:Default":
                defaults[(node.get("Extension") or "").lower()] = node.get("ContentType") or ""
        return overrides, defaults

    def _find_main(self) -> str:
        for relationship in self.related("", "officeDocument"):
            self._refuse_foreign(relationship.target)
            return relationship.target
        for lower, content_type in self._types.items():
            if content_type.endswith("main+xml") and lower in self._by_lower:
                self._refuse_foreign(self._by_lower[lower])
                return self._by_lower[lower]
        raise InputError(f"„{self.archive.name}“ ist kein lesbares Word-Dokument: Der Hauptteil fehlt.")

    def _refuse_foreign(self, part: str) -> None:
        content_type = self.content_type(part)
        for word, description in _FOREIGN.items():
            if word in content_type:
                raise InputError(f"„{self.archive.name}“ ist {description}, kein Word-Dokument.")
