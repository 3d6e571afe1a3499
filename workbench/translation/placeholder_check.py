"""The tags of a text as a service keeps them best, and whether its answer has each of them exactly once."""

import re
import unicodedata
from collections.abc import Collection
from html import escape, unescape

from workbench.model.document import PLACEHOLDER
from workbench.translation.placeholders import PlaceholderError
from workbench.translation.provider import Tags

_TAG = re.compile(r"\{(\d{1,3})\}")
_XML = re.compile(r"<x\s+id=\"(\d{1,3})\"\s*(?:/>|>\s*</x>)")
_BRACKETS = re.compile(r"[⟦〚]\s*(\d{1,3})\s*[⟧〛]")
_ANY_MARKUP = re.compile(r"<[^<>]*>")
_LONGEST = 6
_ROOM = 120


def written(text: str, tags: Tags) -> str:
    """`text` with its tags as the service gets them: `<x id="3"/>` in escaped XML, or `⟦3⟧`."""
    if tags is Tags.XML:
        return _TAG.sub(r'<x id="\1"/>', escape(text, quote=False))
    return _TAG.sub("⟦\\1⟧", text)


def read(answer: str, tags: Tags) -> str:
    """The answer of the service with tags as we write them. Raises `PlaceholderError` for other markup in it."""
    if tags is Tags.XML:
        text = _XML.sub(r"{\1}", answer)
        if _ANY_MARKUP.search(text):
            raise PlaceholderError("Die Antwort enthält fremde Auszeichnungen.")
        return unescape(text)
    return _BRACKETS.sub(r"{\1}", answer)


def check_answer(asked: str, answer: str, free: Collection[int] = ()) -> None:
    """Raise `PlaceholderError` unless each tag of `asked` is in the answer exactly once, and the form's own in order.

    `free`: numbers of tags that may move, because they stand for words and not for elements of the form. An empty
    answer, one much longer than the text and one with control characters are refused, too.
    """
    if not answer.strip():
        raise PlaceholderError("Die Antwort ist leer.")
    if len(answer) > _LONGEST * len(asked) + _ROOM:
        raise PlaceholderError("Die Antwort ist viel länger als der Text.")
    if any(sign == PLACEHOLDER or _is_control(sign) for sign in answer):
        raise PlaceholderError("Die Antwort enthält unzulässige Zeichen.")
    wanted, found = (_numbers(text) for text in (asked, answer))
    for trouble, numbers in (
        ("fehlt", [number for number in wanted if number not in found]),
        ("kommt mehrfach vor", sorted({number for number in found if found.count(number) > 1})),
        ("war nicht im Text", sorted(set(found) - set(wanted))),
    ):
        if numbers:
            raise PlaceholderError(f"Platzhalter {{{numbers[0]}}} {trouble}.")
    fixed = [number for number in found if number not in free]
    if fixed != [number for number in wanted if number not in free]:
        raise PlaceholderError("Die Platzhalter stehen in anderer Reihenfolge als im deutschen Text.")


def _numbers(text: str) -> list[int]:
    return [int(number) for number in _TAG.findall(text)]


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cs", "Co", "Cn"} and sign not in "\n\t"
