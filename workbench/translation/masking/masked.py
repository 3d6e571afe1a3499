"""A text whose personal data are tags, and the text with the data back in their place."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from workbench.translation.masking.kinds import Kind, Personal
from workbench.translation.masking.personal import find_personal
from workbench.translation.placeholders import PlaceholderError

TAG = re.compile(r"\{(\d{1,3})\}")
_MERGE_FIELD = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|«[^«»\n]{1,60}»|(?<!\w)MERGEFIELD\s+\S+|<<[^<>\n]{1,60}>>|\$\{[^{}\n]{1,60}\}"
)
_MOST_TAGS = 999


@dataclass(frozen=True, slots=True)
class Mask:
    """The tag `{number}` stands for `value`."""

    number: int
    kind: Kind
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Masked:
    """`text`: what may be seen. `table`: what its new tags stand for, in reading order, without those of the form."""

    text: str
    table: tuple[Mask, ...]


def masked(text: str, also: Collection[str] = ()) -> Masked:
    """`text` with a tag for each piece of personal data and each merge field; numbers go on behind the tags it has.

    `also`: names known from other passages. Raises `PlaceholderError` for a text with more than 999 tags.
    """
    pieces: list[str] = []
    table: list[Mask] = []
    number = max((int(tag) for tag in TAG.findall(text)), default=0)
    place = 0
    for item in _hidden(text, also):
        number += 1
        pieces += [text[place : item.start], f"{{{number}}}"]
        table.append(Mask(number, item.kind, text[item.start : item.end]))
        place = item.end
    if number > _MOST_TAGS:
        raise PlaceholderError("Der Text hat zu viele Platzhalter.")
    return Masked("".join((*pieces, text[place:])), tuple(table))


def unmasked(text: str, table: Collection[Mask]) -> str:
    """`text` with the data in place of their tags, wherever a translation has put them.

    Raises `PlaceholderError` when one of these tags is missing or doubled.
    """
    found = [int(tag) for tag in TAG.findall(text)]
    for mask in table:
        if found.count(mask.number) != 1:
            trouble = "fehlt" if mask.number not in found else "kommt mehrfach vor"
            raise PlaceholderError(f"Platzhalter {{{mask.number}}} {trouble}.")
    values = {mask.number: mask.value for mask in table}
    return TAG.sub(lambda tag: values.get(int(tag[1]), tag[0]), text)


def _hidden(text: str, also: Collection[str]) -> list[Personal]:
    """Personal data and merge fields; a merge field inside a name takes the whole name with it."""
    fields = [Personal(*match.span(), Kind.MERGE_FIELD) for match in _MERGE_FIELD.finditer(text)]
    taken: list[Personal] = []
    for item in sorted((*find_personal(text, also), *fields)):
        if taken and item.start < taken[-1].end:
            last = taken[-1]
            taken[-1] = Personal(last.start, max(last.end, item.end), last.kind)
        else:
            taken.append(item)
    return taken
