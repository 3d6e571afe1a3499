"""TBX of any age (`martif`, `tbx`): terms of foreign files as units."""

from collections.abc import Iterator

from lxml import etree

from workbench.translation.markup.inline import local_name
from workbench.translation.markup.language_codes import same_language
from workbench.translation.markup.reading import XML_LANG
from workbench.translation.markup.units import FoundTarget, FoundUnit

_ENTRIES = ("{*}termEntry", "{*}conceptEntry")
_SECTIONS = frozenset({"langSet", "langSec"})


def format_of(root: etree._Element) -> str | None:
    """ "tbx"; None for what is no TBX."""
    return "tbx" if local_name(root).lower() in {"martif", "tbx"} else None


def found_units(root: etree._Element) -> Iterator[FoundUnit]:
    """All concepts: their first term in the file's language, and the terms in all others."""
    language = root.get(XML_LANG) or ""
    for entry in root.iter(*_ENTRIES):
        terms = [
            FoundTarget(section.get(XML_LANG) or section.get("lang") or "", term)
            for section in entry
            if local_name(section) in _SECTIONS
            for term in section.iter("{*}term")
        ]
        own = [term for term in terms if same_language(term.language, language)] or terms[:1]
        source = own[0] if own else None
        source_language = source.language if source else language
        others = tuple(term for term in terms if not same_language(term.language, source_language))
        name = entry.get("id") or ""
        yield FoundUnit(
            (name,) if name else (), entry, source.element if source else None, source_language, others
        )
