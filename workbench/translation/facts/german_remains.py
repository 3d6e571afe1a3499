"""German words that stand in a translation, and words of German texts that need a translation at all."""

import re
from collections.abc import Iterator, Sequence

from workbench.language.exempt import exempt_spans
from workbench.translation.facts.languages import LATIN, primary, script_of, table
from workbench.translation.facts.offices import department_places, office_places

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ASIDE = re.compile(r"\([^()]{0,300}\)|（[^（）]{0,300}）|[«„“\"»‚][^«»„“”\"‘]{0,200}[»“”\"«‘]|\bSGB [IVX]+")
_SIGNS = frozenset(
    "der die das den dem des ein eine einen einem einer und oder nicht ist sind wird werden wurde haben sie ihr ihre "
    "ihren ihrem ihrer wir uns mit für von zum zur bei auf aus nach über wenn dass daß als auch nur noch muss müssen "
    "kann können bitte hier keine keinen sich im vom".split()
)
_LATIN_RUN, _OTHER_RUN = 3, 2
_GERMAN_SHARE, _FEWEST = 0.3, 4
_ABBREVIATION = 5
_OWN_SIGNS = {
    "nl": frozenset("der den des die die bei over van het is als auf mit dem".split()),
    "fr": frozenset("des auf die".split()),
    "en": frozenset("die was so is".split()),
    "ro": frozenset("din des".split()),
    "tr": frozenset("den der ve".split()),
    "sq": frozenset("der den sie uns".split()),
    "ku": frozenset("der den dem".split()),
}


def is_german(text: str, language: str) -> bool:
    """Whether the text reads as German: many of its words are German words of grammar."""
    words = [match[0].lower() for match in _WORD.finditer(_outside(text))]
    own = _OWN_SIGNS.get(primary(language), frozenset())
    signs = [word for word in words if word in _SIGNS and word not in own]
    return len(words) >= _FEWEST and len(set(signs)) >= 2 and len(signs) / len(words) >= _GERMAN_SHARE


def german_runs(source: str, target: str, language: str) -> Iterator[tuple[int, int]]:
    """Runs of words that stand so in the German text, outside of brackets, quotation marks, names and citations."""
    fewest = _LATIN_RUN if script_of(language) == LATIN else _OTHER_RUN
    known = " " + " ".join(match[0].lower() for match in _WORD.finditer(source)) + " "
    words = list(_WORD.finditer(_outside(target)))
    place = 0
    while place < len(words):
        end = place
        while (
            end < len(words)
            and f" {_joined(words[place : end + 1])} " in known
            and _are_near(words, place, end, target)
        ):
            end += 1
        if end - place >= fewest and _needs_translation(words[place:end], language):
            yield words[place].start(), words[end - 1].end()
        place = max(end, place + 1)


def words_to_translate(text: str) -> tuple[str, ...]:
    """Words that are no names of authorities, addresses, numbers, abbreviations, quotations or parts of citations."""
    plain = list(text)
    for start, end in (*exempt_spans(text), *office_places(text), *department_places(text)):
        plain[start:end] = " " * (end - start)
    words = [match[0] for match in _WORD.finditer("".join(plain))]
    return tuple(
        word
        for word in words
        if len(word) > 1 and word[0] < "\u0250" and not (word.isupper() and len(word) <= _ABBREVIATION)
    )


def keeps_its_words(words: Sequence[str], language: str) -> bool:
    """Whether all of the words may be the same in the language: international words, names one after the other."""
    if script_of(language) != LATIN:
        return all(_is_name(word) for word in words)
    usual = {
        word
        for codes, word in table("same_words", 2)
        if codes == "*" or primary(language) in codes.split(" ")
    }
    return all(word.casefold() in usual or _is_name(word) for word in words)


def _is_name(word: str) -> bool:
    return word in {name for (name,) in table("kept_names", 1)}


def _joined(words: Sequence[re.Match[str]]) -> str:
    return " ".join(match[0].lower() for match in words)


def _are_near(words: Sequence[re.Match[str]], first: int, last: int, target: str) -> bool:
    return last == first or len(target[words[last - 1].end() : words[last].start()].strip()) == 0


def _needs_translation(words: Sequence[re.Match[str]], language: str) -> bool:
    """Some word is no name: written small, and no international word."""
    plain = [match[0] for match in words]
    small = [word for word in plain if word[0].islower()]
    own = _OWN_SIGNS.get(primary(language), frozenset())
    return (
        any(word in _SIGNS and word not in own for word in small)
        or len(small) >= 2
        or (len(plain) >= 4 and not keeps_its_words(plain, language))
    )


def _outside(text: str) -> str:
    plain = list(text)
    spans = [match.span() for match in _ASIDE.finditer(text)]
    for start, end in (*spans, *office_places(text), *department_places(text)):
        plain[start:end] = "\0" * (end - start)
    return "".join(plain)
