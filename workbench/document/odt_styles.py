"""What OpenDocument styles say about visibility."""

from collections.abc import Iterable

from lxml import etree

STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_DISPLAY = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}display"
_DEEPEST = 50


class HiddenStyles:
    """Knows which styles hide text (text:display="none"), also through the styles they come from."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._display: dict[str, str] = {}
        self._parents: dict[str, str] = {}
        for root in roots:
            for style in root.iter(STYLE + "style"):
                name = style.get(STYLE + "name") or ""
                properties = style.find(STYLE + "text-properties")
                self._parents[name] = style.get(STYLE + "parent-style-name") or ""
                if properties is not None and properties.get(_DISPLAY):
                    self._display[name] = str(properties.get(_DISPLAY))

    def is_hidden(self, name: str) -> bool:
        """Whether text in the style `name` is hidden."""
        for _ in range(_DEEPEST):
            if not name:
                return False
            if name in self._display:
                return self._display[name] == "none"
            name = self._parents.get(name, "")
        return False
