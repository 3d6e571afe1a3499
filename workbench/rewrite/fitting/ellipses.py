"""Articles and adjectives without a noun that stand for the one before: "ein neues"."""

from workbench.language.grammar.agreement import (
    Reading,
    adjective_readings,
    declension_after,
    determiner_readings,
)
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.words.noun_table import Gender
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.case_choice import chosen
from workbench.rewrite.fitting.coordination import shared
from workbench.rewrite.fitting.declension import (
    adjective_form,
    adjective_table,
    determiner_form,
    ending,
)
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.kinds import Kind, Resumption

_ARTICLES = frozenset({"der", "die", "das", "den", "dem"})
_ATTRIBUTES = frozenset({"APPR", "APPRART", "PPOSAT"})
_JOINING = frozenset(
    {"und", "oder", "noch", "als", "auch", "sondern", "bzw.", "sowie", "beziehungsweise", ","}
)


def in_front(whole: Analysis, head: int, reading: Reading, new: Kind, found: Resumption) -> None:
    """ "der alte und der neue Vordruck": the first article and adjective belong to the same noun."""
    own = whole.phrase_of(head)
    start = min([head, *own.determiners, *own.adjectives])
    if own.preposition is not None:
        start = min(start, own.preposition)
    for phrase in whole.phrases:
        parts = [*phrase.determiners, *phrase.adjectives]
        if phrase.noun is not None or not parts or max(parts) >= start:
            continue
        between = whole.tokens[max(parts) + 1 : start]
        words = [token.text for token in between]
        compared = "als" in words and "auch" not in words
        if not words or not _JOINING.issuperset(words):
            continue
        if compared and not whole.tokens[max(parts)].text.startswith("ander"):
            continue  # "keinen anderen als den neuen", but not "weniger als einen Monat"
        if whole.tokens[max(parts)].text.lower() == "ein" and "selbe" in whole.tokens[start].text:
            continue  # "ein und derselbe"
        if not phrase.determiners or new.number == "pl" or reading.number == "pl":
            found.doubts.append(whole.tokens[max(parts)].text)
            continue
        _turn(whole, phrase, Reading(reading.case, new.number, new.gender), found)


def partitive_head(
    whole: Analysis, head: int, reading: Reading, gender: Gender | None, found: Resumption
) -> None:
    """ "kein einziger der Nachweise": what stands in front has the gender of the noun; never sure."""
    own = whole.phrase_of(head)
    start = min([head, *own.determiners, *own.adjectives])
    phrase = next((one for one in whole.phrases if one.noun is None and _ends_at(one, start - 1)), None)
    if (reading.case, reading.number) != ("gen", "pl") or phrase is None or gender is None:
        return
    last = max([*phrase.determiners, *phrase.adjectives])
    found.doubts.append(whole.tokens[last].text)
    if not phrase.determiners or not phrase.adjectives:
        return
    word = whole.tokens[phrase.determiners[-1]].text
    shown = (
        adjective_readings(whole.tokens[phrase.adjectives[-1]].text, declension_after(word)) or frozenset()
    )
    left = frozenset(
        one
        for one in determiner_readings(word) or ()
        if one.number == "sg"
        and one.gender in (None, reading.gender)
        and any(one.agrees(two) for two in shown)
    )
    if left:
        one = chosen(whole, Phrase(phrase.preposition, [], [], last), left)[0]
        _turn(whole, phrase, Reading(one.case, one.number, gender), found)


def _ends_at(phrase: Phrase, index: int) -> bool:
    return max([*phrase.determiners, *phrase.adjectives], default=-1) == index


def _turn(whole: Analysis, phrase: Phrase, turned: Reading, found: Resumption) -> None:
    word = whole.tokens[phrase.determiners[-1]].text
    determiner = determiner_form(word, turned)
    if determiner is None:
        found.doubts.append(word)
        return
    table = adjective_table(determiner, False, "", turned)
    forms = {phrase.determiners[-1]: determiner}
    forms |= {index: adjective_form(whole.tokens[index].text, turned, table) for index in phrase.adjectives}
    for index, form in forms.items():
        token = whole.tokens[index]
        if form != token.text:
            found.edits.append(Edit(token.start, token.end, form))


def lone_article(whole: Analysis, phrase: Phrase, old: Kind, new: Kind, found: Resumption) -> None:
    """ "(auch die für Ihr Kind)": an article in front of a preposition stands for the noun; never sure."""
    at = phrase.determiners[-1]
    token = whole.tokens[at]
    following = whole.tokens[at + 1] if at + 1 < len(whole.tokens) else None
    lone = token.text.lower() in _ARTICLES and following is not None and following.tag in _ATTRIBUTES
    readings = [one for one in determiner_readings(token.text) or () if old.holds(one)]
    if not lone or not readings:
        return
    one = chosen(whole, Phrase(noun=at), shared(whole, Phrase(noun=at), frozenset(readings)))[0]
    form = ending("relative", Reading(one.case, new.number, new.gender))
    found.doubts.append(token.text)
    if form != token.text:
        found.edits.append(Edit(token.start, token.end, form))


def elliptic(whole: Analysis, phrase: Phrase, old: Kind, new: Kind, found: Resumption) -> None:
    """ "ein neues" without a noun stands for the one before, at the end of a clause; never sure."""
    if phrase.determiners and not phrase.adjectives:
        lone_article(whole, phrase, old, new, found)
    if not phrase.determiners or not phrase.adjectives or old.number == "pl" or new.number == "pl":
        return
    at = phrase.adjectives[-1]
    if at + 1 < len(whole.tokens) and whole.tokens[at + 1].pos not in {"PUNCT", "VERB", "CONJ", "PART"}:
        return
    word = whole.tokens[phrase.determiners[-1]].text
    own = determiner_readings(word) or frozenset()
    shown = adjective_readings(whole.tokens[at].text, declension_after(word)) or frozenset()
    fitting = frozenset(
        one
        for one in own
        for other in shown
        if one.agrees(other) and old.holds(one) and one.gender == old.gender
    )
    if not fitting:
        return
    one = chosen(whole, Phrase(phrase.preposition, [], [], at), fitting)[0]
    _turn(whole, phrase, Reading(one.case, new.number, new.gender), found)
    found.doubts.append(whole.tokens[at].text)
