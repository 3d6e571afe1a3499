"""Genitives that depend on a noun: "die Höhe der Miete"."""

from dataclasses import dataclass
from itertools import pairwise

from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.sentence import Sentence

_HEADS = frozenset({"NN", "NNA", "NNI", "NE", "XY"})

_PLURAL_GENITIVES = frozenset(
    {"aller", "vieler", "mehrerer", "beider", "einiger", "anderer", "weniger", "sämtlicher"}
)

_ENDING_IN_S = frozenset(
    {
        "Agnes", "Alexis", "Andreas", "Boris", "Carlos", "Charles", "Christos", "Claus", "Clemens", "Cornelius",
        "Dennis", "Doris", "Elias", "Gladys", "Hannes", "Hans", "Ines", "Iris", "James", "Jannis", "Jens", "Johannes",
        "Jonas", "Julius", "Justus", "Klaus", "Lars", "Linus", "Louis", "Luis", "Lukas", "Marcus", "Marius",
        "Markus", "Mathias", "Matthias", "Mats", "Moritz", "Nicolas", "Niklas", "Nikolaus", "Nils", "Paris", "Phyllis",
        "Rasmus", "Thomas", "Tobias", "Tomas", "Ursus", "Vitus", "Worms", "Los", "Texas", "Andrés",
    }
)  # fmt: skip
"""Names that end in s anyway: "Tobias Lindemann" is no genitive."""


@dataclass(frozen=True, slots=True)
class GenitiveChain:
    """A noun with its genitives, each depending on the one before. All numbers are token indexes."""

    head: int
    nouns: tuple[int, ...]
    starts: tuple[int, ...]


def genitive_chains(sentence: Sentence) -> tuple[GenitiveChain, ...]:
    """Every noun with genitives behind it, in text order.

    "der Miete" behind a noun counts although it could be a dative; "der Vermieter" could be the subject and doesn't.
    """
    found: list[GenitiveChain] = []
    for phrase in sorted(sentence.noun_phrases, key=phrase_start):
        start = phrase_start(phrase)
        if phrase.noun is None or not _is_genitive(sentence, phrase, start):
            continue
        if found and found[-1].nouns[-1] == start - 1:
            last = found.pop()
            found.append(GenitiveChain(last.head, (*last.nouns, phrase.noun), (*last.starts, start)))
        else:
            found.append(GenitiveChain(start - 1, (phrase.noun,), (start,)))
    return tuple(found)


def phrase_start(phrase: Phrase) -> int:
    """Index of the first token of the phrase."""
    own = [*phrase.determiners, *phrase.adjectives]
    own.extend(index for index in (phrase.preposition, phrase.noun) if index is not None)
    return min(own)


def _is_genitive(sentence: Sentence, phrase: Phrase, start: int) -> bool:
    if phrase.preposition is not None or phrase.noun is None or start == 0 or start == phrase.noun:
        return False
    head = sentence.tokens[start - 1]
    if head.tag not in _HEADS or not head.text[0].isupper():
        return False
    readings = sentence.readings[phrase.noun] or frozenset()
    cases = {reading.case for reading in readings}
    return "gen" in cases and ("nom" not in cases or _is_no_subject(sentence, phrase, start))


def _is_no_subject(sentence: Sentence, phrase: Phrase, start: int) -> bool:
    """Whether "der Mieter", "aller Mieter" can hardly be the subject: it follows a noun without preposition."""
    if any(sentence.tokens[index].text in _PLURAL_GENITIVES for index in phrase.determiners):
        return True
    before = next((other for other in sentence.noun_phrases if other.noun == start - 1), None)
    return before is not None and before.preposition is None and bool(before.determiners)


def name_genitives(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Token indexes of names in the genitive and of the nouns behind them: "Deutschlands Rentner"."""
    pairs = enumerate(pairwise(sentence.tokens))
    return tuple(
        (index, index + 1)
        for index, (name, noun) in pairs
        if name.tag == "NE"
        and noun.tag == "NN"
        and name.text.endswith(("s", "’", "'"))
        and len(name.text) > 3
    )
