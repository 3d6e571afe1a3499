"""Putting a wording into a form that has dates, amounts and fields of its own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.app.near_texts import near_ratio
from workbench.app.text_block_finding import wording, words_of
from workbench.language.case_data import MARK, case_data, is_gap
from workbench.legal.fingerprints import normalised

_TOKEN = re.compile(r"\w+|[^\w\s]")
_SLOT = "\0"
Places = dict[int, int]
"""Which place for case data of one text is which of another."""


@dataclass(frozen=True, slots=True)
class Fit:
    """`text`: the passage with the newest wording; None if a person has to write it, then `problem` says why.

    `exact`: the passage has, but for typography and case data, one of the block's wordings, `newest`: the newest.
    `ratio`: share of words that it has in common with the likest one. `value_differs`: it has a date or an amount
    that neither the wording nor an earlier one has, where the wordings differ.
    """

    text: str | None
    problem: str
    exact: bool
    newest: bool
    ratio: float
    value_differs: bool = False

    @property
    def up_to_date(self) -> bool:
        """Whether the passage has the newest words, and nothing that the newest wording changed is missing."""
        return self.newest and self.text is None and not self.value_differs


def fitted(text: str, wordings: Sequence[str]) -> Fit:
    """The newest of the wordings (oldest first) with the case data of `text`.

    What never differed between the wordings belongs to the form and stays as it is there; a date or amount that
    was changed from one wording to the next belongs to the wording.
    """
    base, ratio = _likest(text, wordings)
    plain = wording(text)
    exact = plain == wording(base)
    newest = plain == wording(wordings[-1])
    fit = _Filling(text, base, wordings)
    result = fit.result()
    return Fit(result, fit.problem, exact, newest, 1.0 if exact else ratio, fit.value_differs)


def says_the_same(first: str, second: str) -> bool:
    """Whether two texts differ in typography only."""
    return _shown(first) == _shown(second)


def _shown(text: str) -> str:
    return normalised(text.replace(MARK, "\N{BLACK SQUARE}"))


def _likest(text: str, wordings: Sequence[str]) -> tuple[str, float]:
    """The wording that the text was most likely made from, the newest of equals."""
    plain = wording(text)
    words = words_of(plain)
    best, most = wordings[-1], -1.0
    for one in reversed(wordings):
        other = wording(one)
        ratio = 2.0 if other == plain else near_ratio(words, words_of(other))
        if ratio > most:
            best, most = one, ratio
    return best, most


class _Filling:
    """One wording being filled; `problem` is the first reason why that can't be done."""

    def __init__(self, text: str, base: str, wordings: Sequence[str]) -> None:
        self.problem = ""
        self.value_differs = False
        self._new = wordings[-1]
        self._theirs = _values(text)
        self._slots = _values(self._new)
        self._base = _values(base)
        self._to_base = _partners(self._new, base)
        self._to_text = _partners(base, text)
        self._history = [(_values(one), _partners(self._new, one)) for one in wordings[:-1]]

    def result(self) -> str | None:
        values = [self._value(slot) for slot in range(len(self._slots))]
        self._check_left_over()
        if self.problem:
            return None
        parts, last = [], 0
        for (start, end), value in zip(case_data(self._new), values, strict=True):
            parts += [self._new[last:start], value]
            last = end
        return "".join((*parts, self._new[last:]))

    def _value(self, slot: int) -> str:
        mine, base = self._slots[slot], self._to_base.get(slot)
        place = None if base is None else self._to_text.get(base)
        if place is None:
            return self._without_partner(mine, new=base is None)
        theirs = self._theirs[place]
        earlier = {_plain(values[there[slot]]) for values, there in self._history if slot in there}
        changed = not is_gap(mine) and any(value != _plain(mine) for value in earlier)
        if not changed or is_gap(theirs):
            return theirs
        if _plain(theirs) != _plain(mine) and _plain(theirs) not in earlier:
            self.value_differs = True
            self._fail(f"Der Baustein nennt jetzt „{mine}“, hier steht „{theirs}“.")
        return mine

    def _without_partner(self, mine: str, *, new: bool) -> str:
        if is_gap(mine):
            self._fail("Der Baustein hat ein Feld oder eine Lücke, die es hier nicht gibt.")
        elif not new:
            self._fail(f"Der Baustein nennt „{mine}“, hier steht an dieser Stelle nichts.")
        return mine

    def _check_left_over(self) -> None:
        used = {self._to_text.get(base) for base in self._to_base.values()}
        from_base = {place: base for base, place in self._to_text.items()}
        for place, theirs in enumerate(self._theirs):
            if place in used:
                continue
            base = from_base.get(place)
            dropped = base is not None and _plain(self._base[base]) == _plain(theirs)
            if MARK in theirs:
                self._fail(
                    "Hier steht ein Feld, ein Tabulator oder ein Zeilenwechsel, den der Baustein nicht hat."
                )
            elif not dropped:
                self._fail(f"Hier steht „{theirs}“, der Baustein hat dafür keinen Platz.")

    def _fail(self, problem: str) -> None:
        self.problem = self.problem or f"{problem} Bitte ändern Sie die Passage selbst."


def _values(text: str) -> tuple[str, ...]:
    return tuple(text[start:end] for start, end in case_data(text))


def _plain(value: str) -> str:
    return normalised(value.replace(MARK, ""))


def _partners(first: str, second: str) -> Places:
    """The places for case data that lie between the same words."""
    one, other = _tokens(first), _tokens(second)
    found: Places = {}
    for kind, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        mine = [index for index in range(a, b) if one[index] == _SLOT]
        theirs = [index for index in range(c, d) if other[index] == _SLOT]
        if kind in ("equal", "replace") and len(mine) == len(theirs):
            found |= {one[:i].count(_SLOT): other[:k].count(_SLOT) for i, k in zip(mine, theirs, strict=True)}
    return found


def _tokens(text: str) -> list[str]:
    parts: list[str] = []
    last = 0
    for start, end in case_data(text):
        parts += [*_TOKEN.findall(normalised(text[last:start])), _SLOT]
        last = end
    return parts + _TOKEN.findall(normalised(text[last:]))
