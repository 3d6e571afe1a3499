"""Official German abbreviations with a full stop, and what that full stop may mean.

They stand in `abbreviations.tsv` (own collection), lower case, without blanks, with the last full stop
("i.v.m."). Column `stop`:

- inner: never ends a sentence ("bzw.", "z. B.", "Nr.", "Dr.");
- number: stands before a number or name; ends a sentence only before a word that can only start one ("Abs.");
- open: ends a sentence when a word follows that may start one ("Std.", "v. H.", "monatl.");
- closing: ends a sentence before any capital ("usw.", "etc.").

Column `word` says yes where a German word looks the same ("so.", "alt.").
"""

from functools import cache
from importlib import resources


@cache
def stop_classes() -> dict[str, str]:
    """Abbreviation -> inner, number, open or closing."""
    return {abbreviation: stop for abbreviation, stop, _ in _rows()}


@cache
def also_words() -> frozenset[str]:
    """The abbreviations that look like a German word at the end of a sentence."""
    return frozenset(abbreviation for abbreviation, _, word in _rows() if word == "yes")


@cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    text = resources.files("workbench.language").joinpath("abbreviations.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return tuple((abbreviation, stop, word) for abbreviation, stop, word in rows)
