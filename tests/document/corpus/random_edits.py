"""Seeded random edits of a segment's text; placeholders with their protected text stay where they are."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from workbench.model.document import PLACEHOLDER, Document, Segment
from workbench.model.revision import TextEdit

NEW_WORDS = ("Antrag", "stellen", "Übermorgen", "müssen", "Straße", "€", "deutlich", "„kurz“", "x", "Amt;")


@dataclass(frozen=True, slots=True)
class RandomEdit:
    """An edit and how many characters at the start and the end of the text it surely leaves alone."""

    kind: str
    edit: TextEdit
    kept_start: int
    kept_end: int


def random_edits(document: Document, seed: str, share: float) -> list[RandomEdit]:
    """One edit for about `share` of the editable segments; the same for the same seed."""
    numbers = random.Random(seed)
    found = []
    for segment in document.segments:
        if not segment.locked and without_marks(segment.text).strip() and numbers.random() < share:
            edit = _random_edit(segment, numbers)
            if edit.edit.after != segment.text:
                found.append(edit)
    return found


def _random_edit(segment: Segment, numbers: random.Random) -> RandomEdit:
    pieces = list(_pieces(segment))
    kinds: Sequence[Kind] = (_replace, _replace, _insert, _insert, _delete, _rewrite, _start, _end, _beside)
    kind = numbers.choice(kinds)
    start, end, new = kind(pieces, numbers)
    text = segment.text
    edit = TextEdit(segment.id, text, text[:start] + new + text[end:])
    if kind is _rewrite:
        return RandomEdit("rewrite", edit, 0, 0)
    return RandomEdit(kind.__name__.strip("_"), edit, start, len(text) - end)


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    kind: str
    text: str


def _pieces(segment: Segment) -> Iterator[_Piece]:
    """The text cut into words, blanks and placeholders (with the protected text behind their mark)."""
    position = 0
    for placeholder in sorted(segment.placeholders, key=lambda item: item.offset):
        yield from _words(segment.text, position, placeholder.offset)
        yield _Piece(
            placeholder.offset, placeholder.end, "mark", segment.text[placeholder.offset : placeholder.end]
        )
        position = placeholder.end
    yield from _words(segment.text, position, len(segment.text))


def _words(text: str, start: int, end: int) -> Iterator[_Piece]:
    for match in re.finditer(r"\s+|\S+", text[start:end]):
        kind = "blank" if match.group().isspace() else "word"
        yield _Piece(start + match.start(), start + match.end(), kind, match.group())


Kind = Callable[[list[_Piece], random.Random], tuple[int, int, str]]


def _new_word(numbers: random.Random) -> str:
    return f"{numbers.choice(NEW_WORDS)}{numbers.randrange(1000)}"


def _pick_word(pieces: list[_Piece], numbers: random.Random) -> _Piece | None:
    """A word that differs from its neighbours: only then it is certain which of them an edit took away."""
    words = [piece for piece in pieces if piece.kind == "word"]
    lonely = [
        word
        for index, word in enumerate(words)
        if all(word.text != other.text for other in words[max(0, index - 1) : index + 2] if other is not word)
    ]
    return numbers.choice(lonely) if lonely else None


def _replace(pieces: list[_Piece], numbers: random.Random) -> tuple[int, int, str]:
    word = _pick_word(pieces, numbers)
    if word is None:
        return _end(pieces, numbers)
    return word.start, word.end, _new_word(numbers)


def _insert(pieces: list[_Piece], numbers: random.Random) -> tuple[int, int, str]:
    word = _pick_word(pieces, numbers)
    if word is None:
        return _start(pieces, numbers)
    return word.start, word.start, f"{_new_word(numbers)} {_new_word(numbers)} "


def _delete(pieces: list[_Piece], numbers: random.Random) -> tuple[int, int, str]:
    word = _pick_word(pieces, numbers)
    if word is None:
        return _start(pieces, numbers)
    return word.start, word.end, ""


def _start(pieces: list[_Piece], numbers: random.Random) -> tuple[int, int, str]:
    return pieces[0].start, pieces[0].start, f"{_new_word(numbers)} "


def _end(pieces: list[_Piece], numbers: random.Random) -> tuple[int, int, str]:
    return pieces[-1].end, pieces[-1].end, f" {_new_word(numbers)} "


def _beside(pieces: list[_Piece], numbers: random.Random) -> tuple[int, int, str]:
    """Right before or right behind a placeholder, without a blank between."""
    marks = [piece for piece in pieces if piece.kind == "mark"]
    if not marks:
        return _replace(pieces, numbers)
    mark = numbers.choice(marks)
    where = numbers.choice((mark.start, mark.end))
    return where, where, _new_word(numbers)


def _rewrite(pieces: list[_Piece], numbers: random.Random) -> tuple[int, int, str]:
    """Every word changes, some go, some come; blanks and placeholders keep their order."""
    parts = []
    for piece in pieces:
        if piece.kind != "word":
            parts.append(piece.text)
        elif numbers.random() < 0.8:
            parts.append(_new_word(numbers))
            if numbers.random() < 0.2:
                parts.append(" " + _new_word(numbers))
    return pieces[0].start, pieces[-1].end, "".join(parts)


def without_marks(text: str) -> str:
    """The text that Word shows: placeholders are no characters there."""
    return text.replace(PLACEHOLDER, "")
