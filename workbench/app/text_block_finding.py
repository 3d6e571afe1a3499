"""Passages that stand in several forms, found across a whole workspace."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.app.near_texts import NearTexts
from workbench.language.case_data import without_case_data
from workbench.legal.fingerprints import fingerprint, normalised
from workbench.model.text_block import Passage

LEAST_WORDS = 8
"""Shorter passages are labels and headings."""
_NOT_RUNNING = frozenset({"comment", "hidden", "field"})
_WORD = re.compile(r"[^\W\d_]+|\d+")


def is_running(passage: Passage) -> bool:
    """Whether the passage may be a text that readers see, by its kind."""
    return passage.kind not in _NOT_RUNNING


def wording(text: str) -> str:
    """The text without case data and typography: equal for two passages that say the same."""
    return normalised(without_case_data(text))


def wording_fingerprint(text: str) -> str:
    """The fingerprint of the `wording`."""
    return fingerprint(without_case_data(text))


def words_of(plain: str) -> list[str]:
    """The words of a `wording` in small letters."""
    return _WORD.findall(plain.lower())


@dataclass(slots=True)
class _Wording:
    """A wording and where it stands: keys of passages, by form."""

    passages: dict[str, list[str]] = field(default_factory=dict)
    block: str = ""


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """Keys of passages that are nearly the same: those of the usual wording first, then a tuple for each other one."""

    wordings: tuple[tuple[str, ...], ...]
    forms: int
    block: str


class TextBlockFinding:
    """Takes passages one by one, keeps only their keys and the numbers of their words."""

    def __init__(self) -> None:
        self._near = NearTexts()
        self._wordings: list[_Wording] = []
        self._places: dict[str, int] = {}
        self._seen: dict[str, int | None] = {}

    def add(self, passage: Passage) -> None:
        """Take in a passage; one that is no running text is left out."""
        if not is_running(passage):
            return
        if passage.fingerprint not in self._seen:
            self._seen[passage.fingerprint] = self._place(passage.text)
        place = self._seen[passage.fingerprint]
        if place is not None:
            self._wordings[place].passages.setdefault(passage.form, []).append(passage.id)

    def add_block(self, block: str, text: str) -> None:
        """Take in a wording of a block that is kept already: its group is known by it."""
        place = self._place(text)
        if place is not None:
            self._wordings[place].block = block

    def groups(self, least_forms: int = 2) -> tuple[FoundGroup, ...]:
        """What stands in so many forms, the passages that stand in most of them first."""
        usual_first = sorted(range(len(self._wordings)), key=self._rank)
        found = (self._group(places) for places in self._near.groups(usual_first))
        wide = [group for group in found if group.forms >= least_forms]
        return tuple(sorted(wide, key=lambda group: -group.forms))

    def _place(self, text: str) -> int | None:
        plain = wording(text)
        if plain in self._places:
            return self._places[plain]
        if plain.count(" ") < LEAST_WORDS - 1:
            return None
        words = words_of(plain)
        if sum(not word.isdigit() for word in words) < LEAST_WORDS:
            return None
        self._places[plain] = self._near.add(words)
        self._wordings.append(_Wording())
        return self._places[plain]

    def _rank(self, place: int) -> tuple[bool, int, int]:
        wording = self._wordings[place]
        return (not wording.block, -len(wording.passages), place)

    def _group(self, places: Sequence[int]) -> FoundGroup:
        members = [self._wordings[place] for place in places if self._wordings[place].passages]
        members.sort(key=lambda member: -len(member.passages))
        forms = {form for member in members for form in member.passages}
        block = next((self._wordings[place].block for place in places if self._wordings[place].block), "")
        keys = tuple(tuple(key for form in member.passages.values() for key in form) for member in members)
        return FoundGroup(keys, len(forms), block)
