"""What a text is compared by in the translation memory: its wording, with marks in place of its figures.

"Ab 01.03.2025 zahlen wir 563,00 Euro." and "Ab 01.07.2026 zahlen wir 590,00 Euro." have the same pattern. Norms keep
their numbers: another paragraph is another law. Elements of the form at the edges do not count.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from unicodedata import is_normalized

from workbench.language.exempt import MONTHS
from workbench.translation.pretranslate import normalised

TAG, NUMBER, DATE, OTHER = "\ue000", "\ue001", "\ue002", "\ue003"
"""Marks of a pattern: an element of the form, a number or an amount, a date, another figure (account, telephone)."""
MARKS = frozenset((TAG, NUMBER, DATE, OTHER))
SHORT = 12
"""Patterns with fewer characters have too few trigrams to be found by them."""
_MARK_OF = {"tag": TAG, "number": NUMBER, "date": DATE}
_NORM = "".join(
    f"(?<!{label})" for label in ("§", "§ ", "Art. ", "Artikel ", "Abs. ", "Absatz ", "Satz ", "Nr. ")
)
_NUMBERS = (
    r"\{(?P<tag>\d{1,3})\}"
    r"|(?P<account>(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w))"
    r"|(?P<date>(?<![\w.,])"
    rf"(?:\d{{1,2}}\. ?(?:\d{{1,2}}\. ?|(?:{MONTHS}) )\d{{4}}(?!\w)|\d{{4}}-\d\d-\d\d(?![\w-])))"
    r"|(?P<phone>(?<![\w.,])(?:\+\d{2}|0\d)[\d /()-]{3,24}\d(?!\w))"
    rf"|(?P<number>(?<![\w.,])(?<!\d ){_NORM}\d{{1,3}}(?: \d{{3}})+(?:,\d+)?(?![\w ]\d)(?!\w)"
    rf"|(?<![\w.,]){_NORM}\d+(?:[.,:/]\d+)*(?!\w))"
)
_FIGURE = re.compile(rf"(?=[\d{{A-Z+])(?:{_NUMBERS})")
_WITH_MAIL = re.compile(rf"{_NUMBERS}|(?P<mail>[\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}})+)")
_QUICK = re.compile(r"[\d@]")
_LEADING = re.compile(r"(?:\s*\{\d{1,3}\})+\s*")
_TRAILING = re.compile(r"\s*(?:\{\d{1,3}\}\s*)+$")
_LONGEST_KEY = 64
_HYPHENS = "\N{SOFT HYPHEN}\N{NON-BREAKING HYPHEN}\N{HYPHEN}"


@dataclass(frozen=True, slots=True)
class Figure:
    """`text` stands at `start:end` of the core of a text; `mark` is what the pattern has there."""

    mark: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TextPattern:
    """A normalised text: elements of the form before it (`lead`), behind it (`trail`), and the `core` between.

    `pattern` is the core with marks in place of `figures`.
    """

    lead: str
    core: str
    trail: str
    pattern: str
    figures: tuple[Figure, ...]

    @property
    def text(self) -> str:
        """The whole text, normalised."""
        return f"{self.lead}{self.core}{self.trail}"

    @property
    def key(self) -> str:
        """A hash of the pattern: 16 characters."""
        return key_of(self.pattern)

    @property
    def values(self) -> tuple[str, ...]:
        """The figures that are no elements of the form, as they are written."""
        return tuple(figure.text for figure in self.figures if figure.mark != TAG)

    @property
    def tags(self) -> tuple[str, ...]:
        """The numbers of the elements in the core, in reading order."""
        return tuple(figure.text for figure in self.figures if figure.mark == TAG)

    @property
    def figures_key(self) -> str:
        """The same for two texts of one pattern that say the same; at most 64 characters."""
        joined = "|".join(self.values)
        return joined if len(joined) <= _LONGEST_KEY else blake2b(joined.encode(), digest_size=16).hexdigest()


@lru_cache(maxsize=4096)
def pattern_of(text: str) -> TextPattern:
    """The pattern of a tagged text."""
    plain = _plain(text)
    lead, core, trail = edges(plain) if "{" in plain else ("", plain, "")
    if not _QUICK.search(core):
        return TextPattern(lead, core, trail, core, ())
    figures: list[Figure] = []
    parts: list[str] = []
    place = 0
    for match in (_WITH_MAIL if "@" in core else _FIGURE).finditer(core):
        kind = match.lastgroup or ""
        mark = _MARK_OF.get(kind, OTHER)
        figures.append(Figure(mark, match[kind], match.start(), match.end()))
        parts += [core[place : match.start()], mark]
        place = match.end()
    parts.append(core[place:])
    return TextPattern(lead, core, trail, "".join(parts), tuple(figures))


def _plain(text: str) -> str:
    """The same as `normalised`, faster where there is little to do: this is asked a million times."""
    if any(sign in text for sign in _HYPHENS) or not is_normalized("NFC", text):
        return normalised(text)
    return " ".join(text.split())


def key_of(pattern: str) -> str:
    """A hash of a pattern: 16 characters."""
    return blake2b(pattern.encode("utf-8", "replace"), digest_size=8).hexdigest()


def edges(text: str) -> tuple[str, str, str]:
    """Elements of the form before the text, the text, and those behind it; a text of elements only is all text."""
    first = _LEADING.match(text)
    start = first.end() if first else 0
    last = _TRAILING.search(text, start)
    end = last.start() if last else len(text)
    return (text[:start], text[start:end], text[end:]) if start < end else ("", text, "")
