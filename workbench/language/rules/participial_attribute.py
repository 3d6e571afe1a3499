"""Words squeezed in between article and noun: "die von Ihnen eingereichten Unterlagen"."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.phrase_scan import Phrase
from workbench.language.rule import ERROR, INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence

_PARTICIPLE = re.compile(
    r"\w+(?:end|ge\w+t|ge\w+en|iert)(?:e|er|en|es|em)|(?:\w*ge|be|ent|er|ver|zer|miss|über|unter|wider)\w+(?:t|en)(?:e|er|en|es|em)"
)
_SQUEEZED = frozenset({"APPR", "APPRART", "PPER", "PRF", "PROAV", "NOUN", "NE", "NN", "PDS", "PIS", "ART"})
_PART_OF_NUMBER = frozenset({"CARD", "ADJA", "$(", "$,", "KON"})


class ParticipialAttribute(SentenceRule):
    """Counts the words between the article and the participle."""

    id = "participial-attribute"
    catalogue = "R26"
    title = "Eingeschobene Wörter vor dem Hauptwort"
    why = "Zwischen Artikel und Hauptwort steckt ein ganzer Satz. Man muss sich den Artikel merken, bis das Wort kommt."
    source = "Fingerzeige (GfdS); BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    severity = WARNING
    thresholds: ClassVar = {
        "warning": Threshold(3, 2, "Warnung ab mehr als … Wörtern zwischen Artikel und Hauptwort"),
        "error": Threshold(7, 5, "Fehler ab mehr als … Wörtern"),
    }
    examples = (
        Example(
            "Die im letzten Jahr von der Stadt gepflanzten Bäume wachsen gut.",
            "Die Bäume, die die Stadt im letzten Jahr gepflanzt hat, wachsen gut.",
        ),
        Example(
            "Beachten Sie die am Eingang zum Bad aushängenden Regeln.",
            "Beachten Sie die Regeln am Eingang.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """From the article to the noun."""
        tokens = sentence.tokens
        for first, last in _attributes(sentence):
            count = sentence.words_between(tokens[first].end, tokens[last].start)
            severity = INFO
            if count > settings.limit(self, "warning"):
                severity = ERROR if count > settings.limit(self, "error") else WARNING
            message = (
                f"Vor „{tokens[last].text}“ sind {count} Wörter eingeschoben. Machen Sie daraus einen Satz."
            )
            yield Hit(tokens[first].start, tokens[last].end, message, severity)


def _attributes(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """First token and noun of each phrase that has more than adjectives in it."""
    for phrase in sentence.noun_phrases:
        if phrase.noun is None or not phrase.adjectives:
            continue
        if phrase.determiners:
            first = phrase.determiners[-1]
        elif phrase.preposition is not None:
            first = phrase.preposition
        else:
            bare = _without_article(sentence, phrase)
            if bare is not None:
                yield bare, phrase.noun
            continue
        inside = range(first + 1, phrase.adjectives[-1])
        if any(_is_squeezed(sentence, phrase, index) for index in inside):
            yield first, phrase.noun


def _is_squeezed(sentence: Sentence, phrase: Phrase, index: int) -> bool:
    token = sentence.tokens[index]
    if index in phrase.adjectives or token.tag in _PART_OF_NUMBER:
        return False
    return token.tag in _SQUEEZED or token.pos in {"NOUN", "PROPN", "ADP"}


def _without_article(sentence: Sentence, phrase: Phrase) -> int | None:
    """Index of the preposition in "von Ihnen eingereichte Unterlagen"; None for other phrases."""
    tokens = sentence.tokens
    first = phrase.adjectives[0]
    if _PARTICIPLE.fullmatch(tokens[first].text) is None:
        return None
    place = first - 1
    while place >= 0 and tokens[place].pos in {"NOUN", "PRON", "DET", "ADJ", "NUM", "PROPN"}:
        place -= 1
    if place < 0 or place == first - 1 or tokens[place].tag not in {"APPR", "APPRART"}:
        return None
    opens = place == 0 or tokens[place - 1].pos in {"VERB", "PUNCT", "CONJ", "ADP"}
    return place if opens else None
