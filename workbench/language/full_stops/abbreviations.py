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
    return {row[0]: row[1] for row in _rows("abbreviations.tsv")}


@cache
def also_words() -> frozenset[str]:
    """The abbreviations that look like a German word at the end of a sentence."""
    return frozenset(row[0] for row in _rows("abbreviations.tsv") if row[2] == "yes")


@cache
def cue_words(cue: str) -> frozenset[str]:
    """Words that tell what a full stop means, from `cue_words.tsv`.

    `cue`: start (begins a sentence when capitalised), polite ("Sie", "Ihre": capital anywhere), finite (verb
    forms), no_verb (small words that only look like verbs: "seit"), label (a number behind it is no ordinal:
    "Absatz 2."), before_ordinal, after_ordinal ("3. Mai").
    """
    return frozenset(word for kind, word in _rows("cue_words.tsv") if kind == cue)


def _rows(name: str) -> tuple[tuple[str, ...], ...]:
    text = resources.files("workbench.language.tables").joinpath(name).read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines()[1:])
