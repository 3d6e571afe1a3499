"""Tagged text (`{1}` stands for an element of the form) for the editor of translators: one sign for each element."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from workbench.model.document import PLACEHOLDER, Segment
from workbench.ui.models.directions import FIRST_STRONG, POP, isolates
from workbench.ui.offsets import utf16_length

TAG = re.compile(r"\{(\d{1,3})\}")
_PIECE = re.compile(r"(\{\d{1,3}\})")
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
BREAKS = re.compile(r"[\r\n\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of the editor: a character, or the element `tag` (0: none); `hidden`: it only keeps a direction."""

    text: str
    tag: int = 0
    hidden: bool = False


def numbers_in(text: str) -> tuple[int, ...]:
    """The numbers of all tags, in reading order."""
    return tuple(int(found[1]) for found in TAG.finditer(text))


def signs_of(text: str, known: Collection[int], placed: Collection[int] = ()) -> tuple[Sign, ...]:
    """The signs of a tagged text. A tag that the form does not have, or that is there twice, stays as it is written."""
    seen, found = set(placed), list[Sign]()
    for piece in _PIECE.split(text):
        tag = TAG.fullmatch(piece)
        number = int(tag[1]) if tag else 0
        if number in known and number not in seen:
            seen.add(number)
            found.append(Sign(PLACEHOLDER, number))
        else:
            found += [Sign(sign) for sign in piece]
    return tuple(found)


def pasted(text: str, known: Collection[int], placed: Collection[int]) -> str:
    """What may be inserted of a text from elsewhere: one line, no element that is there already or is unknown."""
    plain = BREAKS.sub(" ", text.replace("\t", " ").replace(PLACEHOLDER, ""))
    left = [number for number in known if number not in placed]

    def kept(found: re.Match[str]) -> str:
        number = int(found[1])
        if number in left:
            left.remove(number)
            return found[0]
        return ""

    return TAG.sub(kept, plain)


def tagged_text(signs: Iterable[Sign]) -> str:
    """The tagged text that the signs stand for."""
    return "".join(f"{{{sign.tag}}}" if sign.tag else sign.text for sign in signs if not sign.hidden)


def positions(signs: Iterable[Sign]) -> tuple[int, ...]:
    """For every code point of the tagged text its UTF-16 position in the editor; one more for the end."""
    found, at, end = list[int](), 0, 0
    for sign in signs:
        width = 1 if sign.tag else utf16_length(sign.text)
        if not sign.hidden:
            found += [at] * (len(f"{{{sign.tag}}}") if sign.tag else 1)
            end = at + width
        at += width
    return (*found, end)


def with_directions(signs: Iterable[Sign], *, is_rtl: bool) -> tuple[Sign, ...]:
    """The signs with hidden ones that keep citations and numbers together in a text that is read from the right."""
    shown = [sign for sign in signs if not sign.hidden]
    if not is_rtl:
        return tuple(shown)
    starts, ends = isolates("".join(sign.text for sign in shown), is_rtl=True)
    found = list[Sign]()
    for at, sign in enumerate((*shown, None)):
        if at in ends:
            found.append(Sign(POP, hidden=True))
        if at in starts:
            found.append(Sign(starts[at], hidden=True))
        if sign is not None:
            found.append(sign)
    return tuple(found)


def chip_labels(segment: Segment | None, text: str, names: dict[str, str]) -> dict[int, str]:
    """Number of each tag -> what its chip says; elements that the form does not tell are called by their number."""
    from workbench.ui.widgets.chip_object import chip_sign

    labels = {number: str(number) for number in numbers_in(text)}
    if segment is not None:
        for number, item in enumerate(segment.placeholders, 1):
            said = chip_sign(item, segment.text, names)
            labels[number] = said if len(said) == 1 else f"{number} {said}"
    return labels


def plain(text: str, labels: Mapping[int, str] | None = None) -> str:
    """The text for a table or a screen reader: elements in square brackets."""
    known = labels or {}
    return TAG.sub(lambda found: f"[{known.get(int(found[1]), found[1])}]", text)


def directed(text: str, labels: Mapping[int, str] | None = None, *, is_rtl: bool) -> str:
    """Like `plain`, with what keeps citations, numbers and elements together in a text from the right."""
    if not is_rtl:
        return plain(text, labels)
    known, parts = labels or {}, list[str]()
    for sign in with_directions(signs_of(text, numbers_in(text)), is_rtl=True):
        said = f"{FIRST_STRONG}[{known.get(sign.tag, sign.tag)}]{POP}" if sign.tag else sign.text
        parts.append(said)
    return "".join(parts)


def length(text: str) -> int:
    """Characters that take room in a line, without elements of the form: as the check counts them."""
    from workbench.translation.facts.lengths import shown_length

    return shown_length(text)


@lru_cache(maxsize=20_000)
def words(text: str) -> int:
    """Words of a text, as translators are paid for."""
    return len(_WORD.findall(TAG.sub(" ", text)))
