"""A check of the sentence that a replacement makes: is anything wrong in it that was right before?

Only what is new counts: the sentence so far may have errors of its own, and the tagger errs in both alike.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from workbench.language.grammar.agreement import (
    Reading,
    Readings,
    adjective_readings,
    declension_after,
    determiner_readings,
)
from workbench.language.grammar.clauses import RELATIVE
from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.words.nouns import noun_readings
from workbench.rewrite.fitting.analysis import Analysis, analysed
from workbench.rewrite.fitting.clause_facts import Clausal, has_joiner
from workbench.rewrite.fitting.contractions import parted
from workbench.rewrite.fitting.noun_phrase import determiners_of
from workbench.rewrite.fitting.verb_number import numbers_of

_BROKEN = re.compile(r"[,;:]\s*[,;:.!?]|\s[,.;!?](?!\d)|\(\s|\s\)|\s{2,}|\.\.(?!\.)|[.!?]\s*,")
_BEFORE_PREPOSITION = frozenset(
    {"bis", "außer", "statt", "anstatt", "als", "wie", "seit", "von", "ab", "für"}
)
_WITH_VON = frozenset(
    {
        "innerhalb",
        "außerhalb",
        "oberhalb",
        "unterhalb",
        "aufgrund",
        "infolge",
        "anhand",
        "anstelle",
        "zugunsten",
    }
)
"""These may have "von" behind them."""
_NO_RELATIVE = frozenset({"was", "wer", "wo", "wie", "worüber", "wofür"})
_DOUBLED = frozenset({"die", "der", "das", "sie", "Sie", "wir"})
"""These may stand twice: "dass die, die ...", "bitten Sie sie"."""
_SMALL_JOINERS = frozenset({"und", "oder", "bzw"})


def wrong_in(before: str, after: str, inflects: bool = True) -> str:
    """The German reason why the sentence `after` may be wrong; "" if nothing in it is worse than in `before`.

    `inflects`: the wording belongs to the grammar of the sentence, unlike "vor allem" or "das heißt".
    """
    if before == after:
        return ""
    for check, reason in _TEXT_CHECKS:
        if Counter(check(after)) - Counter(check(before)):
            return reason
    if not inflects:
        return ""
    old, new = analysed(before), analysed(after)
    for grammar, reason in _GRAMMAR_CHECKS:
        if Counter(grammar(new)) - Counter(grammar(old)):
            return reason
    return ""


def repeats_word(before: str, after: str) -> bool:
    """Whether a word stands twice in a row that did not before: "nur nur"; nobody wants to read such a sentence.

    Words between which only a joiner stands ("Belege und Belege") count too.
    """
    return bool(Counter(_twice(after)) - Counter(_twice(before)))


def _twice(text: str) -> Iterator[str]:
    yield from (word.casefold() for word in _doubled(text))
    words = re.findall(r"[\w-]+|[^\w\s]", text.replace("bzw.", "bzw"))
    for one, joiner, other in zip(words, words[1:], words[2:], strict=False):
        listed = joiner in _SMALL_JOINERS or (joiner == "," and other[:1].isupper())
        if listed and one.isalpha() and one.casefold() == other.casefold() and one not in _DOUBLED:
            yield f"{one} {joiner}".casefold()


def _punctuation(text: str) -> Iterator[str]:
    yield from (found.group().strip() or "blanks" for found in _BROKEN.finditer(text.strip()))


def _small_start(text: str) -> Iterator[str]:
    if text.lstrip()[:1].islower():
        yield "small"


def _doubled(text: str) -> Iterator[str]:
    words = re.findall(r"[\w-]+|[^\w\s]", text)
    yield from (
        one for one, other in pairwise(words) if one == other and one.isalpha() and one not in _DOUBLED
    )


def _prepositions(whole: Analysis) -> Iterator[str]:
    for one, other in pairwise(whole.tokens):
        both = one.tag == "APPR" and other.tag in {"APPR", "APPRART"}
        both = both and not (other.text in {"von", "vom"} and one.text.lower() in _WITH_VON)
        if both and one.text.lower() not in _BEFORE_PREPOSITION:
            yield f"{one.text.lower()} {other.text}"


def _disagreeing(whole: Analysis) -> Iterator[str]:
    """Noun phrases whose words have no case, number and gender in common."""
    for phrase in whole.phrases:
        if phrase.noun is not None and not _common(whole, phrase):
            yield "phrase"


def _common(whole: Analysis, phrase: Phrase) -> bool:
    assert phrase.noun is not None  # noqa: S101  (the caller asked)
    tokens = whole.tokens
    forms = noun_readings(tokens[phrase.noun].text)
    own = frozenset(Reading(form.case, form.number, form.gender) for form in forms)
    if not own:
        return True
    article = None
    limits: list[Readings | None] = []
    if phrase.preposition is not None and phrase.preposition < phrase.noun:
        token = tokens[phrase.preposition]
        split = parted(token.text.lower()) if token.tag == "APPRART" else None
        cases = governed_cases(split[0] if split else token.text)
        own = frozenset(one for one in own if not cases or one.case in cases)
        if split:
            article = split[1]
            limits.append(determiner_readings(article))
    for at in determiners_of(tokens, phrase):
        article = tokens[at].text
        limits.append(determiner_readings(article))
    for at in phrase.adjectives:
        word = tokens[at].text
        opens = not at or tokens[at - 1].pos == "PUNCT"
        if word[:1].isupper() and not opens:
            continue
        declension = declension_after(article) if article else "any"
        limits.append(adjective_readings(word[:1].lower() + word[1:], declension))
    for limit in limits:
        if limit:
            own = frozenset(one for one in own if any(one.agrees(other) for other in limit))
    return bool(own)


def _finite(whole: Analysis) -> Iterator[str]:
    """Clauses without a finite verb where there was one, or with one where there was none."""
    for clause in whole.clauses:
        yield f"{clause.kind} {clause.finite is not None}"


def _numbers(whole: Analysis) -> Iterator[str]:
    """Clauses with words that may be the subject, none of them in the number of the verb."""
    for clause in whole.clauses:
        numbers = numbers_of(whole.tokens[clause.finite]) if clause.finite is not None else frozenset()
        if len(numbers) != 1:
            continue
        found = [at for at in clause.own if _may_be_subject(whole, at)]
        agree = (
            one.number in numbers for at in found for one in whole.readings[at] or () if one.case == "nom"
        )
        joined = any(has_joiner(Clausal(whole, at, _start(whole, at))) for at in found)
        if found and not joined and not any(agree):
            yield "number"


def _may_be_subject(whole: Analysis, at: int) -> bool:
    readings = whole.readings[at] if whole.tokens[at].pos in {"NOUN", "PRON"} else None
    return any(one.case == "nom" for one in readings or ()) and whole.phrase_of(at).preposition is None


def _start(whole: Analysis, noun: int) -> int:
    phrase = whole.phrase_of(noun)
    return min([noun, *phrase.determiners, *phrase.adjectives])


def _relatives(whole: Analysis) -> Iterator[str]:
    """Relative pronouns that no noun in front of them agrees with."""
    for clause in whole.clauses:
        at = clause.opener
        if clause.kind != RELATIVE or at is None or whole.tokens[at].tag != "PRELS":
            continue
        word = whole.tokens[at].text.lower()
        own = whole.readings[at] or frozenset()
        if word in _NO_RELATIVE or not own:
            continue
        nouns = [whole.tokens[one] for one in range(at) if whole.tokens[one].pos in {"NOUN", "PROPN", "PRON"}]
        if nouns and not any(_may_take_up(noun.text, own) for noun in nouns):
            yield "relative"


def _may_take_up(noun: str, own: Readings) -> bool:
    forms = noun_readings(noun)
    return not forms or any(
        one.number == form.number and (one.number == "pl" or one.gender in (None, form.gender))
        for one in own
        for form in forms
    )


_TEXT_CHECKS: tuple[tuple[Callable[[str], Iterator[str]], str], ...] = (
    (_punctuation, "Die Satzzeichen stimmen danach vielleicht nicht: Bitte prüfen."),
    (_small_start, "Der Satz beginnt danach mit einem kleinen Buchstaben: Bitte prüfen."),
    (_doubled, "Ein Wort steht danach zweimal da: Bitte prüfen."),
)
_GRAMMAR_CHECKS: tuple[tuple[Callable[[Analysis], Iterator[str]], str], ...] = (
    (_prepositions, "Danach stehen zwei Präpositionen nebeneinander: Bitte prüfen."),
    (_disagreeing, "Artikel, Adjektiv und Substantiv passen danach vielleicht nicht zusammen: Bitte prüfen."),
    (_numbers, "Subjekt und Verb passen danach vielleicht nicht zusammen: Bitte prüfen."),
    (_relatives, "Ein Relativpronomen passt danach vielleicht nicht: Bitte prüfen."),
    (_finite, "Die Teile des Satzes sind danach vielleicht andere: Bitte prüfen."),
)
