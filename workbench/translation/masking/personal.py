"""All personal data of a text that can be told from the text alone."""

import re
from collections.abc import Collection, Iterable, Iterator

from workbench.model.document import PLACEHOLDER
from workbench.translation.masking.figures import figures
from workbench.translation.masking.kinds import Kind, Personal
from workbench.translation.masking.names import births, names
from workbench.translation.masking.places import places

_ELEMENT = re.compile(rf"\{{\d{{1,3}}\}}|{PLACEHOLDER}")
_SHORTEST_NAME = 3
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TITLES = frozenset(
    "Dr Prof Dipl Ing med jur phil rer nat Professor Professorin Doktor Doktorin Mag Dres".split()
)


def find_personal(text: str, also: Collection[str] = ()) -> tuple[Personal, ...]:
    """Sorted, disjoint places of personal data. Finds too much rather than too little; "" and plain wording have none.

    `also`: names known from other passages (`known_names`). A name without salutation, label or such knowledge is
    not found: nobody can tell "Bauer" the person from "Bauer" the profession by rules.
    """
    plain = _ELEMENT.sub(lambda element: " " * len(element[0]), text)
    found = [*figures(plain), *names(plain), *births(plain), *places(plain)]
    known = {*also, *_words(plain, found)}
    spans = _disjoint([*found, *_repeated(plain, known)])
    return tuple(part for item in spans for part in _around_elements(text, item))


def _around_elements(text: str, item: Personal) -> Iterator[Personal]:
    """The parts of the place between the elements of the form, which stay."""
    place = item.start
    for element in (*_ELEMENT.finditer(text, item.start, item.end), None):
        end = element.start() if element else item.end
        part = text[place:end]
        start = place + len(part) - len(part.lstrip())
        if start < (behind := place + len(part.rstrip())):
            yield Personal(start, behind, item.kind)
        place = element.end() if element else end


def known_names(texts: Iterable[str]) -> frozenset[str]:
    """The single words of all names in the texts: what is a name in one passage is one in all."""
    return frozenset(word for text in texts for word in _words(text, find_personal(text)))


def name_words(name: str) -> Iterator[str]:
    """The words of a name by which it is found again, without titles and initials."""
    for word in _NAME_WORD.findall(name):
        if len(word) >= _SHORTEST_NAME and word[0].isupper() and word not in _TITLES:
            yield word


def _words(text: str, found: Iterable[Personal]) -> Iterator[str]:
    for item in found:
        if item.kind is Kind.NAME:
            yield from name_words(text[item.start : item.end])


def _repeated(text: str, known: Collection[str]) -> Iterator[Personal]:
    """Each further place of a name, in the genitive too."""
    if not known:
        return
    listed = "|".join(re.escape(word) for word in sorted(known, key=len, reverse=True))
    for match in re.finditer(rf"(?<![\w-])(?:{listed})(?:s|['’])?(?![\w-])", text):
        yield Personal(match.start(), match.end(), Kind.NAME)


def _disjoint(found: Iterable[Personal]) -> Iterator[Personal]:
    """Overlapping places as one; the longer one gives the kind."""
    current: Personal | None = None
    longest = 0
    for item in sorted(found, key=lambda item: (item.start, -item.end)):
        if current is None or item.start >= current.end:
            if current is not None:
                yield current
            current, longest = item, item.end - item.start
            continue
        kind = current.kind
        if item.end - item.start > longest:
            kind, longest = item.kind, item.end - item.start
        current = Personal(current.start, max(current.end, item.end), kind)
    if current is not None:
        yield current
