"""Tracked changes (17.13.5): mark, accept and reject insertions and deletions of text in a paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree

from workbench.document.docx.names import SHORT, XML_SPACE, attribute, word_namespace

_DELETED = (("t", "delText"), ("instrText", "delInstrText"))


@dataclass(slots=True)
class Signature:
    """Who signs tracked changes and when; hands out ids that are unique in the file."""

    author: str
    date: datetime
    next_id: int

    def attributes(self, namespace: str) -> dict[str, str]:
        """w:id, w:author and w:date for one new change."""
        used, self.next_id = self.next_id, self.next_id + 1
        moment = self.date.astimezone(UTC).replace(microsecond=0).strftime("%Y-%m-%dT%H:%M:%SZ")
        return {
            f"{{{namespace}}}id": str(used),
            f"{{{namespace}}}author": self.author,
            f"{{{namespace}}}date": moment,
        }


def mark_deleted(run: etree._Element, signature: Signature) -> etree._Element:
    """Wrap a run in w:del: Word shows it struck through. Texts and field codes in it become deleted ones."""
    namespace = word_namespace(run)
    for plain, deleted in _DELETED:
        for text in run.iter(f"{{{namespace}}}{plain}"):
            text.tag = f"{{{namespace}}}{deleted}"
    parent = run.getparent()
    if parent is None:
        raise ValueError("a run outside a paragraph cannot be marked")
    wrapper = etree.Element(f"{{{namespace}}}del", signature.attributes(namespace))
    wrapper.tail, run.tail = run.tail, None
    parent.replace(run, wrapper)
    wrapper.append(run)
    return wrapper


def mark_inserted(runs: list[etree._Element], signature: Signature) -> etree._Element:
    """Put runs that stand nowhere yet into a new w:ins. Gives the w:ins."""
    namespace = word_namespace(runs[0])
    wrapper = etree.Element(f"{{{namespace}}}ins", signature.attributes(namespace))
    wrapper.extend(runs)
    return wrapper


def settle(paragraph: etree._Element, ids: set[str], *, accept: bool) -> None:
    """Accept or reject the changes with these w:id values; others stay as they are."""
    dropped, kept = ("w:del", "w:ins") if accept else ("w:ins", "w:del")
    for wrapper in list(_changes(paragraph)):
        if attribute(wrapper, "id") not in ids:
            continue
        if SHORT[wrapper.tag] == dropped:
            _remove(wrapper)
        elif SHORT[wrapper.tag] == kept:
            _unwrap(wrapper)


def _changes(paragraph: etree._Element) -> Iterator[etree._Element]:
    for node in paragraph.iter("{*}ins", "{*}del"):
        if SHORT[node.tag] in ("w:ins", "w:del"):
            yield node


def _remove(wrapper: etree._Element) -> None:
    parent = wrapper.getparent()
    if parent is not None:
        _hand_on_tail(wrapper)
        parent.remove(wrapper)


def _hand_on_tail(node: etree._Element) -> None:
    """Keep the blanks between elements (pretty-printed files) when `node` goes."""
    if node.tail:
        previous, parent = node.getprevious(), node.getparent()
        if previous is not None:
            previous.tail = (previous.tail or "") + node.tail
        elif parent is not None:
            parent.text = (parent.text or "") + node.tail
    node.tail = None


def _unwrap(wrapper: etree._Element) -> None:
    parent = wrapper.getparent()
    if parent is None:
        return
    namespace = word_namespace(wrapper)
    for plain, deleted in _DELETED:
        for text in wrapper.iter(f"{{{namespace}}}{deleted}"):
            text.tag = f"{{{namespace}}}{plain}"
            text.set(XML_SPACE, "preserve")
    index = parent.index(wrapper)
    runs = list(wrapper)
    if runs:
        runs[-1].tail, wrapper.tail = wrapper.tail, None
    else:
        _hand_on_tail(wrapper)
    parent.remove(wrapper)
    for position, run in enumerate(runs):
        parent.insert(index + position, run)
