"""Which passages are headings: marked as such, or short lines without a closing mark in front of text."""

import re
from collections.abc import Sequence

from workbench.language.form.letter_parts import BLANK, CLOSING, CONTACT, DATE_LINE, REFERENCE, SALUTATION
from workbench.language.passage import Passage

_LONGEST = 10
"""Words. Longer lines without a full stop are text."""
_CLOSED = re.compile(r"[.!;:,…–-][\"“”»)’\s]*$")
_LIST_MARK = re.compile(r"\s*(?:[-–•*▪◦·○●☐□]|\d{1,2}[.)]|[a-z]\))\s")
_NUMBERED = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,4}\.|[A-Z][.)])\s+[A-ZÄÖÜ„]")
_TEXT_KINDS = frozenset({"paragraph", "list_item", "textbox", "instruction", "help_text", "legal_remedy"})
_FEWEST_WORDS = 5


def headings(passages: Sequence[Passage]) -> frozenset[str]:
    """Ids of the segments that readers see as headings."""
    found: set[str] = set()
    for number, passage in enumerate(passages):
        before = passages[number - 1] if number else None
        after = passages[number + 1] if number + 1 < len(passages) else None
        if passage.segment.kind == "heading" or _looks_like_one(passage, before, after):
            found.add(passage.segment.id)
    return frozenset(found)


def is_body(passage: Passage) -> bool:
    """Whether it is text to read: no address, salutation, closing, date or reference line."""
    text = passage.text.strip()
    if passage.segment.kind not in _TEXT_KINDS or DATE_LINE.fullmatch(text):
        return False
    sentences = bool(re.search(r"[.!?:;][\"“”»)’\s]*$", text)) or passage.words > _LONGEST
    short = passage.words <= _LONGEST
    return sentences and not (short and (SALUTATION.match(text) or CLOSING.search(text)))


def _looks_like_one(passage: Passage, before: Passage | None, after: Passage | None) -> bool:
    text = passage.text.strip()
    if passage.segment.kind != "paragraph" or _CLOSED.search(text) or after is None:
        return False
    if not 0 < passage.words <= _LONGEST or _is_part_of_letter(text) or BLANK.search(text):
        return False
    if _LIST_MARK.match(text) and not _NUMBERED.match(text):
        return False
    listed = before is not None and before.text.rstrip().endswith((":", ",", ";"))
    return not listed and text[0].isalnum() and _is_text(after)


def _is_part_of_letter(text: str) -> bool:
    return bool(
        SALUTATION.match(text)
        or CLOSING.search(text)
        or CONTACT.search(text)
        or REFERENCE.search(text)
        or DATE_LINE.fullmatch(text)
    )


def _is_text(passage: Passage) -> bool:
    return is_body(passage) and passage.words >= _FEWEST_WORDS
