"""Which passage of the form a paragraph of a returned file is.

Word and LibreOffice rewrite runs and ids, testers delete bookmarks and accept changes: bookmark, Word's paragraph id,
text and neighbours are asked one after the other, and each has to agree with the words.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.language.passage_alignment import align_texts, similarity
from workbench.review.returns.word_marks import ReturnedParagraph
from workbench.review.versions import plain

BOOKMARK = "_segment_"
_ALIKE, _RATHER_ALIKE = 0.4, 0.5
_HARDLY_ALIKE, _NEARLY_EQUAL = 0.15, 0.8
_ALIKE_LETTERS = 65.0
"""Percent of letters in common."""
_WORDS = re.compile(r"[^\W\d_]{2}")
_SHORTEST_PART = 12
"""Characters from which on a passage that holds a paragraph counts as the same one."""


@dataclass(frozen=True, slots=True)
class KnownPassage:
    """A passage of the form: its id, its text, Word's paragraph id where there is one.

    `automatic`: header or footer, where Word fills in dates and page numbers, so another text says nothing. `fields`:
    Word fills in some of its numbers.
    """

    id: str
    text: str
    para_id: str = ""
    automatic: bool = False
    fields: bool = False


def bookmarked_segment(name: str) -> str:
    """The passage that a bookmark of ours names, also a second one for another wording ("_segment_s0012_b")."""
    found = re.fullmatch(BOOKMARK + r"(s\d{4,}(?:h|e\d+)?)(?:_\w+)?", name)
    return found[1] if found else ""


def find_places(
    paragraphs: Sequence[ReturnedParagraph],
    passages: Sequence[KnownPassage],
    *,
    same_version: bool,
    is_sheet: bool = False,
) -> dict[str, tuple[str, ...]]:
    """The passages of each paragraph by its id; none for paragraphs that the form does not have.

    `same_version`: the bookmarks are those of these passages, so they count even where a paragraph was rewritten;
    so they do where nearly all of them agree with the texts.
    `is_sheet`: most paragraphs are instructions and no passages, so words alone must agree nearly all.
    """
    search = _Search(paragraphs, passages, _NEARLY_EQUAL if is_sheet else _ALIKE)
    if same_version or search.bookmarks_agree():
        search.by_bookmark(trusted=True)
    search.by_paragraph_id()
    search.in_order()
    search.by_text()
    search.by_bookmark(trusted=False)
    if not is_sheet:
        search.between_neighbours(0.0 if same_version else _HARDLY_ALIKE)
    search.added_ones()
    return search.found


class _Search:
    def __init__(
        self, paragraphs: Sequence[ReturnedParagraph], passages: Sequence[KnownPassage], least: float
    ) -> None:
        self._least = least
        self.found: dict[str, tuple[str, ...]] = {}
        self._paragraphs = list(paragraphs)
        self._passages = [item for item in passages if plain(item.text)]
        self._texts = {item.id: plain(item.text) for item in self._passages}
        self._plain = {item.id: (plain(item.base), plain(item.final)) for item in paragraphs}
        self._often = Counter(self._texts.values())
        self._new = {item.id for item in paragraphs if item.added and not self._is_of_the_form(item)}

    def _is_of_the_form(self, paragraph: ReturnedParagraph) -> bool:
        """A paragraph that is tracked as new may be new in the form itself, before the test."""
        text = self._plain[paragraph.id][1]
        return text in self._often or any(similarity(text, other) >= _NEARLY_EQUAL for other in self._often)

    def bookmarks_agree(self) -> bool:
        """Whether nearly all bookmarks stand at the passages that they name: then the others count too."""
        named = [
            (paragraph, name)
            for paragraph in self._paragraphs
            for name in filter(None, map(bookmarked_segment, paragraph.bookmarks))
        ]
        right = sum(name in self._texts and self._alike(item, name) >= _NEARLY_EQUAL for item, name in named)
        return bool(named) and right >= _NEARLY_EQUAL * len(named)

    def by_bookmark(self, *, trusted: bool) -> None:
        taken = self._taken()
        for paragraph in self._paragraphs:
            if paragraph.id in self.found:
                continue
            named = dict.fromkeys(filter(None, map(bookmarked_segment, paragraph.bookmarks)))
            fitting = tuple(
                name
                for name in named
                if name in self._texts and name not in taken and self._agrees(paragraph, name, trusted)
            )
            if fitting and any(self._plain[paragraph.id]):
                self.found[paragraph.id] = fitting

    def _agrees(self, paragraph: ReturnedParagraph, passage: str, trusted: bool) -> bool:
        alike = self._alike(paragraph, passage)
        if alike >= _RATHER_ALIKE:
            return True
        elsewhere = any(text in self._often for text in self._plain[paragraph.id] if _WORDS.search(text))
        return trusted and not elsewhere

    def by_paragraph_id(self) -> None:
        places = {item.para_id: item.id for item in self._passages if item.para_id}
        often = Counter(item.para_id for item in self._paragraphs)
        for paragraph in self._left():
            passage = places.get(paragraph.para_id, "") if often[paragraph.para_id] == 1 else ""
            if passage and passage not in self._taken() and self._alike(paragraph, passage) >= self._least:
                self.found[paragraph.id] = (passage,)

    def in_order(self) -> None:
        """The best alignment of all that is left, part by part of the file in the order of reading."""
        taken = self._taken()
        old = [(item.id, self._texts[item.id]) for item in self._passages if item.id not in taken]
        left = [item for item in self._left() if any(self._plain[item.id])]
        there = {text for _, text in old}
        new = [(item.id, self._best_text(item, there)) for item in left]
        for pair in align_texts(old, new):
            if pair.old is None or pair.new is None:
                continue
            passage, paragraph = old[pair.old][0], left[pair.new]
            if self._alike(paragraph, passage) >= self._least:
                self.found[paragraph.id] = (passage,)

    def _best_text(self, paragraph: ReturnedParagraph, there: set[str]) -> str:
        base, final = self._plain[paragraph.id]
        return final if final in there or not base else base

    def by_text(self) -> None:
        """Paragraphs that stand elsewhere, or hold only a part of a passage: where the words leave no doubt.

        Of a passage that was cut in two the parts stand beside one another.
        """
        taken = self._taken()
        for at, paragraph in enumerate(self._paragraphs):
            if paragraph.id in self.found or paragraph.id in self._new:
                continue
            beside = {
                name
                for item in self._paragraphs[max(at - 1, 0) : at + 2]
                for name in self.found.get(item.id, ())
            }
            for text in filter(_WORDS.search, self._plain[paragraph.id]):
                names = self._equal(text) or self._parts(text)
                if len(names) == 1 and (names[0] not in taken or names[0] in beside):
                    self.found.setdefault(paragraph.id, (names[0],))

    def _equal(self, text: str) -> list[str]:
        return [name for name, other in self._texts.items() if other == text]

    def _parts(self, text: str) -> list[str]:
        if len(text) < _SHORTEST_PART:
            return []
        return [name for name, other in self._texts.items() if text in other]

    def between_neighbours(self, least: float) -> None:
        """One paragraph that is left between two neighbours that were found is the passage between theirs."""
        order = {item.id: at for at, item in enumerate(self._passages)}
        filled = [item for item in self._paragraphs if any(self._plain[item.id])]
        taken = self._taken()
        for at, paragraph in enumerate(filled):
            if paragraph.id in self.found or paragraph.id in self._new:
                continue
            before = self._order_of(filled[at - 1], order, -1) if at else -1
            after = self._order_of(filled[at + 1], order, 0) if at + 1 < len(filled) else len(order)
            if before is None or after is None or after - before != 2:
                continue
            passage = self._passages[before + 1].id
            if passage not in taken and self._hardly_alike(paragraph, passage, least):
                self.found[paragraph.id] = (passage,)

    def _hardly_alike(self, paragraph: ReturnedParagraph, passage: str, least: float) -> bool:
        """Of a label of one word the letters say it: "Kaltmiete" and "Nettokaltmiete"."""
        from rapidfuzz import fuzz

        return self._alike(paragraph, passage) >= least or any(
            fuzz.ratio(own.casefold(), self._texts[passage].casefold()) >= _ALIKE_LETTERS
            for own in self._plain[paragraph.id]
        )

    def _order_of(self, paragraph: ReturnedParagraph, order: Mapping[str, int], side: int) -> int | None:
        found = self.found.get(paragraph.id)
        return order[found[side]] if found else None

    def added_ones(self) -> None:
        """What a tester wrote as a paragraph of its own belongs to the passage before it."""
        last: tuple[str, ...] = ()
        part = ""
        for paragraph in self._paragraphs:
            if paragraph.part != part:
                last, part = (), paragraph.part
            if paragraph.id in self.found:
                last = self.found[paragraph.id][-1:]
            elif paragraph.id in self._new and last:
                self.found[paragraph.id] = last

    def _left(self) -> list[ReturnedParagraph]:
        return [item for item in self._paragraphs if item.id not in self.found and item.id not in self._new]

    def _taken(self) -> set[str]:
        return {name for names in self.found.values() for name in names}

    def _alike(self, paragraph: ReturnedParagraph, passage: str) -> float:
        text = self._texts[passage]
        best = 0.0
        for own in self._plain[paragraph.id]:
            if own == text:
                return 1.0
            if not _WORDS.search(own) or not _WORDS.search(text):
                continue
            best = max(best, similarity(own, text))
            if len(own) >= _SHORTEST_PART and (own in text or text in own):
                best = max(best, _RATHER_ALIKE)
        return best
