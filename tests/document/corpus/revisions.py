"""Accept all or reject all tracked changes, as Word's review tab does. Independent of the package."""

from lxml import etree

from tests.document.corpus.package import word_attribute, word_name

INSERTED = {"ins", "moveTo"}
DELETED = {"del", "moveFrom"}
FORMERLY = {"delText": "t", "delInstrText": "instrText"}


def accept_all(root: etree._Element, author: str | None = None) -> None:
    """Change the tree in place: insertions become text, deletions go. Only those of `author`."""
    _resolve(root, keep=INSERTED, drop=DELETED, author=author)


def reject_all(root: etree._Element, author: str | None = None) -> None:
    """Change the tree in place: deletions become text again, insertions go. Only those of `author`."""
    _resolve(root, keep=DELETED, drop=INSERTED, author=author)


def _resolve(root: etree._Element, keep: set[str], drop: set[str], author: str | None) -> None:
    for element in list(root.iter()):
        name = word_name(element)
        if name not in keep | drop or not _wanted(element, author):
            continue
        parent = element.getparent()
        if parent is None:
            continue
        if word_name(parent) == "rPr":
            _resolve_mark(element, name in drop)
        elif word_name(parent) == "trPr":
            _resolve_row(element, name in drop)
        elif name in drop:
            _remove(element)
        else:
            _unwrap(element)


def _wanted(element: etree._Element, author: str | None) -> bool:
    return author is None or word_attribute(element, "author") == author


def _resolve_mark(marker: etree._Element, join: bool) -> None:
    """A tracked paragraph mark: where it goes, the next paragraph's content joins this one."""
    paragraph = next(item for item in marker.iterancestors() if word_name(item) == "p")
    _remove(marker)
    following = paragraph.getnext()
    if join and following is not None and word_name(following) == "p":
        for child in list(following):
            if word_name(child) != "pPr":
                paragraph.append(child)
        _remove(following)


def _resolve_row(marker: etree._Element, drop: bool) -> None:
    row = next(item for item in marker.iterancestors() if word_name(item) == "tr")
    _remove(row if drop else marker)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if element.tail and element.tail.strip():
        raise AssertionError("text between elements")
    parent.remove(element)


def _unwrap(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    if word_name(element) in DELETED:
        for piece in element.iter():
            name = word_name(piece)
            if name in FORMERLY:
                piece.tag = str(piece.tag).replace("}" + name, "}" + FORMERLY[name])
    position = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(position, child)
    parent.remove(element)
