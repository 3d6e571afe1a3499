"""Words squeezed in between article and noun: "die von Ihnen eingereichten Unterlagen"."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.grammar.agreement import determiner_readings
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.rule import ERROR, INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence

_PARTICIPLE = re.compile(
    r"\w+(?:end|ge\w+t|ge\w+en|iert)(?:e|er|en|es|em)|(?:\w*ge|be|ent|er|ver|zer|miss|über|unter|wider)\w+(?:t|en)(?:e|er|en|es|em)"
)
_SQUEEZED = frozenset({"APPR", "APPRART", "PPER", "PRF", "PROAV", "NOUN", "NE", "NN", "PDS", "PIS", "ART"})
_MAY_BE_INSIDE = frozenset({"NOUN", "PRON", "DET", "ADJ", "NUM", "PROPN", "ADP", "ADV"})
_RELATIVE = frozenset({"PRELS", "PRELAT"})
_ARTICLES = frozenset({"ART", "PPOSAT", "PDAT", "PIAT"})
_MANY_ADJECTIVES = 3
_BREAKS = frozenset({"$,", "$.", "$(", "KON", "VVFIN", "VAFIN", "VMFIN"})
_NOMINAL = frozenset({"NN", "NNA", "NE", "ADJA"})
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
        found = dict.fromkeys((*_attributes(sentence), *_with_zu(sentence)))
        nouns = [last for _, last in found]
        for first, last in found:
            if nouns.count(last) > 1 and first != min(start for start, end in found if end == last):
                continue
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
        before = (phrase.preposition or 0) - 1
        if phrase.determiners:
            first = phrase.determiners[-1]
        elif before >= 0 and sentence.tokens[before].tag in _ARTICLES:
            first = before  # "Unser seit 1990 bestehendes Angebot"
        elif phrase.preposition is not None:
            first = phrase.preposition
        else:
            bare = _without_article(sentence, phrase)
            if bare is not None:
                yield bare, phrase.noun
            continue
        inside = range(first + 1, phrase.adjectives[-1])
        long = len(inside) >= _MANY_ADJECTIVES and any(
            sentence.tokens[i].tag in {"ADJD", "ADV"} for i in inside
        )
        if long or any(_is_squeezed(sentence, phrase, index) for index in inside):
            yield first, phrase.noun


def _with_zu(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Article and noun of "die zu viel gezahlte Steuer" and "die bis Juni zu zahlende Steuer"."""
    tokens = sentence.tokens
    for place in range(1, len(tokens) - 2):
        if tokens[place].text != "zu":
            continue
        adjective = place + 1 if tokens[place + 1].tag == "ADJA" else place + 2
        noun = adjective + 1
        if noun >= len(tokens) or tokens[adjective].tag != "ADJA" or tokens[noun].tag not in {"NN", "NNA"}:
            continue
        if not _PARTICIPLE.fullmatch(tokens[adjective].text):
            continue
        first = place
        while first > 0 and tokens[first - 1].tag not in _BREAKS:
            first -= 1
            if tokens[first].tag in _ARTICLES and tokens[first + 1].tag not in _NOMINAL:
                yield first, noun
                break


def _is_squeezed(sentence: Sentence, phrase: Phrase, index: int) -> bool:
    token = sentence.tokens[index]
    if index in phrase.adjectives or token.tag in _PART_OF_NUMBER:
        return False
    return token.tag in _SQUEEZED or token.pos in {"NOUN", "PROPN", "ADP"}


def _without_article(sentence: Sentence, phrase: Phrase) -> int | None:
    """First token of "von Ihnen eingereichte Unterlagen" or of "das ... errichtete Haus", with "das" tagged as pronoun.

    None for other phrases.
    """
    tokens = sentence.tokens
    adjective = phrase.adjectives[0]
    place = adjective
    while place > 0 and tokens[place - 1].pos in _MAY_BE_INSIDE:
        place -= 1
    inside = range(place, adjective)
    if (
        tokens[adjective - 1].pos == "ADP"
        or tokens[adjective - 1].tag in _RELATIVE
        or not any(tokens[index].pos == "ADP" for index in inside)
    ):
        return None
    article = next((index for index in inside if _looks_like_article(sentence, index)), None)
    if article is not None:
        return article
    participle = _PARTICIPLE.fullmatch(tokens[adjective].text) is not None
    return place if participle and tokens[place].pos == "ADP" else None


def _looks_like_article(sentence: Sentence, index: int) -> bool:
    """Whether a word that declines like an article stands right before a preposition, pronoun or adverb."""
    token, after = sentence.tokens[index], sentence.tokens[index + 1]
    article = token.text[0].islower() or index == 0
    return article and determiner_readings(token.text) is not None and after.pos in {"ADP", "PRON"}
