"""Phrases with prepositions one behind the other."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.grammar.genitives import phrase_start
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence

_NAMES = frozenset({"PROPN", "NUM", "X"})
_CIRCUMPOSITION = frozenset({"an", "aus", "her", "ab"})


class PrepositionChain(SentenceRule):
    """Counts phrases with a preposition in a row, genitives in between included. Dates and addresses don't count."""

    id = "preposition-chain"
    catalogue = "R27"
    title = "Kette mit Verhältniswörtern"
    why = "Viele Angaben mit „für“, „nach“, „in“ hintereinander: Man weiß nicht mehr, was wozu gehört."
    source = "BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    thresholds: ClassVar = {
        "hint": Threshold(3, 3, "Hinweis ab … solchen Angaben hintereinander"),
        "warning": Threshold(4, 3, "Warnung ab … Angaben hintereinander"),
    }
    examples = (
        Example(
            "Der Verein bekommt Geld für Kurse zum Schwimmen für Kinder aus Familien mit wenig Geld.",
            "Der Verein bekommt Geld für Schwimmkurse. Sie sind für Kinder aus armen Familien.",
        ),
        Example(
            "Die Sperrung im Bereich der Brücke in der Zeit der Arbeiten an den Geländern dauert lang.",
            "Wir arbeiten an den Geländern. So lange ist die Brücke gesperrt.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """From the first preposition to the end of the last phrase."""
        for chain in _chains(sentence):
            counted = [phrase for phrase in chain if not _is_exempt(sentence, phrase)]
            if len(counted) < settings.limit(self, "hint"):
                continue
            severity = WARNING if len(counted) >= settings.limit(self, "warning") else INFO
            start = sentence.tokens[phrase_start(counted[0])].start
            end = sentence.tokens[_end(counted[-1])].end
            message = (
                f"Hier folgen {len(counted)} Angaben mit Verhältniswort aufeinander. Teilen Sie den Satz."
            )
            yield Hit(start, end, message, severity)


def _chains(sentence: Sentence) -> Iterator[list[Phrase]]:
    chain: list[Phrase] = []
    end = -1
    for phrase in sorted(sentence.noun_phrases, key=phrase_start):
        start = phrase_start(phrase)
        follows = end >= 0 and _only_names(sentence, end + 1, start)
        if phrase.preposition == start:
            if not follows:
                yield chain
                chain = []
            chain.append(phrase)
            end = _end(phrase)
        elif follows and _is_genitive(sentence, phrase):
            end = _end(phrase)
        elif start > end:
            yield chain
            chain, end = [], -1
    yield chain


def _end(phrase: Phrase) -> int:
    ends = [*phrase.determiners, *phrase.adjectives]
    ends.extend(index for index in (phrase.preposition, phrase.noun) if index is not None)
    return max(ends)


def _only_names(sentence: Sentence, first: int, last: int) -> bool:
    """Whether nothing but names and numbers stands between: "in Düsseldorf im Jahr 2024"."""
    return all(sentence.tokens[index].pos in _NAMES for index in range(first, last))


def _is_genitive(sentence: Sentence, phrase: Phrase) -> bool:
    readings = sentence.readings[phrase.noun] if phrase.noun is not None else None
    cases = {reading.case for reading in readings or ()}
    return phrase.preposition is None and "gen" in cases and "nom" not in cases


def _is_exempt(sentence: Sentence, phrase: Phrase) -> bool:
    """Dates, amounts, addresses, places: "am 3. März", "in Raum 5"."""
    end = _end(phrase)
    numbered = end + 1 < len(sentence.tokens) and sentence.tokens[end + 1].pos == "NUM"
    return numbered or sentence.is_exempt(
        sentence.tokens[phrase_start(phrase)].start, sentence.tokens[end].end
    )
