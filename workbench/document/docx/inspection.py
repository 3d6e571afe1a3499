"""Look and structure of an opened Word file, found out when somebody asks: opening stays quick."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from lxml import etree

from workbench.document.docx.appearance import Appearances
from workbench.document.docx.capacity.estimate import Capacities
from workbench.document.docx.cascade import Cascade, theme_fonts
from workbench.document.docx.formatted_text import FormattedParagraph, FormattedText, TextFormats
from workbench.document.docx.names import SHORT
from workbench.document.docx.package import Package
from workbench.document.docx.spacing import Spacing
from workbench.document.docx.story import ParagraphPlace
from workbench.document.docx.structure import Part, fields, links, pictures, shows_page_number, tables
from workbench.document.docx.text_width import TextWidths
from workbench.document.docx.writing_space import leaders, room_below
from workbench.model.appearance import Appearance
from workbench.model.document import Segment
from workbench.model.structure import PassageLanguage, Structure


class DocxInspection:
    """Reads the trees of the form, which nothing changes; may run in a worker thread."""

    def __init__(
        self, package: Package, places: Mapping[str, ParagraphPlace], segments: Sequence[Segment]
    ) -> None:
        """`places`: every paragraph in reading order, also those without text, which are no segments."""
        self._package = package
        self._places = places
        self._segments = segments

    @cached_property
    def appearances(self) -> Mapping[str, Appearance]:
        """By segment id; see `Inspection`."""
        looks, places = self._looks, self._places
        return {
            segment: looks.of(places[segment].element, formatted)
            for segment, formatted in self._formatted.items()
        }

    @cached_property
    def capacities(self) -> Mapping[str, int]:
        """By segment id; see `Inspection`."""
        return Capacities(
            self._segments,
            self._places,
            self._looks,
            self._formats,
            self._widths,
            self._spacing,
        ).by_segment()

    @cached_property
    def structure(self) -> Structure:
        """Facts about the whole document."""
        package, locate, parts = self._package, self._locate, list(self._parts())
        return Structure(
            language=self._language,
            title=_title(package),
            pages=_pages(package),
            page_numbers=any(shows_page_number(part.root) for part in parts if part.in_margin),
            tables=tuple(tables(parts, locate)),
            pictures=tuple(pictures(parts, locate)),
            links=tuple(links(parts, locate)),
            fields=tuple(fields(parts, locate)),
            languages=tuple(self._languages()),
            leaders=leaders(self._places, self._spacing),
            room_below=room_below(self._places),
        )

    @cached_property
    def _formats(self) -> TextFormats:
        package = self._package
        theme = _first(package, package.main, "theme")
        return TextFormats(Cascade(_first(package, package.main, "styles"), theme_fonts(theme)))

    @cached_property
    def _spacing(self) -> Spacing:
        main = self._package.main
        return Spacing(_first(self._package, main, "styles"), _first(self._package, main, "numbering"))

    @cached_property
    def _widths(self) -> TextWidths:
        return TextWidths(self._package.root(self._package.main))

    @cached_property
    def _looks(self) -> Appearances:
        return Appearances(self._formats, self._widths)

    @cached_property
    def _formatted(self) -> dict[str, FormattedParagraph]:
        """Formats of every segment that is a paragraph."""
        places = self._places
        return {
            segment.id: self._formats.paragraph(places[segment.id].element)
            for segment in self._segments
            if segment.id in places
        }

    @cached_property
    def _language(self) -> str:
        cascade = self._formats.cascade
        resolved = cascade.run(("", False), cascade.default_paragraph, "")
        return resolved["language"][0] if "language" in resolved else ""

    def _languages(self) -> Iterator[PassageLanguage]:
        """The language that most of a passage has, where it is not the document's."""
        for segment, formatted in self._formatted.items():
            amounts: Counter[str] = Counter()
            for text in formatted.texts:
                amounts[_language(text) or self._language] += len(text.text)
            most = max(amounts, key=amounts.__getitem__, default=self._language)
            if most != self._language:
                yield PassageLanguage(segment, most)

    def _parts(self) -> Iterator[Part]:
        package = self._package
        for name in dict.fromkeys(place.part for place in self._places.values()):
            root = package.root(name)
            addresses = {item.id: item.target for item in package.relationships(name) if item.external}
            yield Part(root, addresses, SHORT[root.tag] in ("w:hdr", "w:ftr"))

    @cached_property
    def _nearest(self) -> dict[etree._Element, str]:
        """The nearest segment of each paragraph: its own, else the one before it in its part, else the next."""
        found: dict[etree._Element, str] = {}
        last: dict[str, str] = {}
        waiting: dict[str, list[etree._Element]] = {}
        known = {segment.id for segment in self._segments}
        for segment, place in self._places.items():
            if segment in known:
                last[place.part] = segment
                found.update(dict.fromkeys(waiting.pop(place.part, []), segment))
            if place.part in last:
                found[place.element] = last[place.part]
            else:
                waiting.setdefault(place.part, []).append(place.element)
        return found

    def _locate(self, element: etree._Element) -> str:
        segments = self._nearest
        around = (node for node in (element, *element.iterancestors()) if node in segments)
        within = (node for node in element.iter("{*}p") if node in segments)
        node = next(around, None)
        node = next(within, None) if node is None else node
        if node is not None:
            return segments[node]
        return self._segments[0].id if self._segments else ""


def _language(text: FormattedText) -> str:
    """The language of some text; text that runs from right to left has its own (17.3.2.20)."""
    turned = text.format.get("right_to_left", ("0", ""))[0] == "1"
    return text.format.get("language_right_to_left" if turned else "language", ("", ""))[0]


def _first(package: Package, part: str, kind: str) -> etree._Element | None:
    return next((package.root(item.target) for item in package.related(part, kind)), None)


def _title(package: Package) -> str:
    core = _first(package, "", "core-properties")
    node = None if core is None else core.find("{http://purl.org/dc/elements/1.1/}title")
    return "" if node is None else (node.text or "").strip()


def _pages(package: Package) -> int:
    extended = _first(package, "", "extended-properties")
    node = None if extended is None else extended.find("{*}Pages")
    text = "" if node is None else (node.text or "").strip()
    return int(text) if text.isdecimal() else 0
