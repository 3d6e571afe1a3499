"""The pieces of a paragraph's text, each with the XML element that it comes from."""

from lxml import etree

from workbench.document.docx.names import SHORT, XML_SPACE, child

NO_BREAK_HYPHEN = "\N{NON-BREAKING HYPHEN}"
SOFT_HYPHEN = "\N{SOFT HYPHEN}"
SINGLE_CHARACTERS = {"w:noBreakHyphen": NO_BREAK_HYPHEN, "w:softHyphen": SOFT_HYPHEN}


class Piece:
    """Some characters of a paragraph that come from one XML element.

    `kind` is "" for text, else the kind of the placeholder whose mark this is. `group` is the element or field
    that must stay whole; locked pieces carry the group that protects them. `containers` are the hyperlinks and
    controls around the piece, outermost first.
    """

    __slots__ = ("containers", "group", "kind", "node", "run", "text")

    def __init__(
        self, text: str, node: etree._Element, run: etree._Element | None, containers: tuple[etree._Element, ...],
        kind: str = "", group: object = None,
    ) -> None:  # fmt: skip
        self.text = text
        self.node = node
        self.run = run
        self.containers = containers
        self.kind = kind
        self.group = group

    @property
    def locked(self) -> bool:
        """Whether this piece may not be edited."""
        return self.group is not None or self.kind != ""


class TextBox:
    """A text box anchored in a paragraph, and the copy of it that older programs show (or None)."""

    __slots__ = ("content", "fallback")

    def __init__(self, content: etree._Element, fallback: etree._Element | None) -> None:
        self.content = content
        self.fallback = fallback


def shown_text(node: etree._Element) -> str:
    """The characters of a w:t that Word shows: blanks at its edges only with xml:space="preserve"."""
    text = "".join(node.itertext()) if len(node) else node.text or ""
    if text and (text[0] in " \t\r\n" or text[-1] in " \t\r\n") and node.get(XML_SPACE) != "preserve":
        return text.strip(" \t\r\n")
    return text


def chosen_branch(node: etree._Element) -> etree._Element | None:
    """The branch of mc:AlternateContent that counts: the first Choice, else the Fallback."""
    choice = child(node, "mc:Choice")
    return choice if choice is not None else child(node, "mc:Fallback")


def text_boxes(content: etree._Element) -> list[etree._Element]:
    """The outermost w:txbxContent elements of a drawing, without those in a nested Fallback."""
    found: list[etree._Element] = []

    def search(node: etree._Element) -> None:
        for inner in node:
            short = SHORT[inner.tag]
            if short == "w:txbxContent":
                found.append(inner)
            elif short == "mc:AlternateContent":
                chosen = chosen_branch(inner)
                if chosen is not None:
                    search(chosen)
            elif len(inner):
                search(inner)

    search(content)
    return found
