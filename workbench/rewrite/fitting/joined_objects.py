"""Objects that "und" or "oder" joins: they stand in one case and change together ("Sie und Ihre Familie")."""

from collections.abc import Sequence

from workbench.language.grammar.agreement import Reading
from workbench.language.words.noun_table import Case
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.declension import adjective_form, adjective_table, determiner_form
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.object_case import NounPhrase, genitive_behind, recased
from workbench.rewrite.fitting.phrase_reading import phrase_reading

_ADDING = frozenset({"und", "sowie"})
_PAIRED = (("als", "auch"), (",", "sondern", "auch"), ("noch",), (",", "noch"))
_INDEFINITE = frozenset({"eines", "einer", "keines", "keiner"})
_JOINERS = (*_PAIRED, ("und",), ("oder",), ("sowie",))
"""The second halves of "sowohl ... als auch", "nicht nur ..., sondern auch", "weder ... noch", and single words."""


def chains(analysis: Analysis, items: Sequence[NounPhrase]) -> list[tuple[NounPhrase, ...]]:
    """The items by place, those that a conjunction joins together."""
    found: list[list[NounPhrase]] = []
    for item in sorted(items, key=lambda one: one.first):
        last = found[-1][-1].last if found else -3
        if last >= 0 and _joins(analysis, last, item.first):
            found[-1].append(item)
        else:
            found.append([item])
    return [tuple(chain) for chain in found]


def _joins(analysis: Analysis, last: int, first: int) -> bool:
    """Whether a conjunction, of one word or of the second half of a pair, is all that stands between."""
    between = analysis.tokens[last + 1 : first]
    if len(between) == 1 and between[0].tag == "KON":
        return True
    return tuple(token.text for token in between) in _PAIRED


def all_recased(
    analysis: Analysis, chain: Sequence[NounPhrase], old: Case, new: Case
) -> tuple[Edit, ...] | None:
    """The edits that put each of them into the new case; None if a form is unknown."""
    edits: list[Edit] = []
    for item in chain:
        found = recased(analysis, item, old, new)
        if found is None:
            return None
        edits += found
    shared = _without_noun(analysis, chain[0], old, new) if chain else ()
    return None if shared is None else (*edits, *shared)


def _without_noun(analysis: Analysis, item: NounPhrase, old: Case, new: Case) -> tuple[Edit, ...] | None:
    """The first of two attributes of one noun: "sowohl eines neuen als auch eines alten Fotos"; None if unclear."""
    tokens, phrase = analysis.tokens, item.phrase
    at = next((item.first - len(words) for words in _JOINERS if _ends_with(analysis, item.first, words)), -1)
    if phrase is None or at < 2 or tokens[at - 1].tag != "ADJA":
        return ()
    start = at - 1
    while start and tokens[start - 1].tag == "ADJA":
        start -= 1
    reading = phrase_reading(analysis, phrase, old)
    leads = start and tokens[start - 1].pos == "DET"
    if reading is None or not leads or not phrase.determiners:
        return None
    target = Reading(new, reading.number, reading.gender)
    article = tokens[start - 1]
    form = determiner_form(article.text, target)
    table = adjective_table(article.text, False, tokens[start].text, reading)
    if not form:
        return None
    adjectives = tokens[start:at]
    made = [Edit(one.start, one.end, adjective_form(one.text, target, table)) for one in adjectives]
    edits = (Edit(article.start, article.end, form), *made)
    return tuple(edit for edit in edits if analysis.text[edit.start : edit.end] != edit.text)


def _ends_with(analysis: Analysis, first: int, words: Sequence[str]) -> bool:
    return tuple(token.text for token in analysis.tokens[max(0, first - len(words)) : first]) == tuple(words)


def is_joined(analysis: Analysis, first: int) -> bool:
    """Whether a conjunction, or the second half of a pair, stands right in front."""
    return any(_ends_with(analysis, first, words) for words in _JOINERS)


def leaves_part(analysis: Analysis, chain: Sequence[NounPhrase], old: Case) -> bool:
    """Whether a conjunction joins something that would stay behind in the old case: "einer Skizze oder einer Xyz".

    Behind a genitive attribute only another kind of article shows it: "der Zustimmung des Amtes sowie eines Plans".
    """
    tokens, at = analysis.tokens, chain[-1].last + 1
    attribute = genitive_behind(analysis, chain[-1].last)
    if attribute is not None:
        at = attribute.last + 1
    words = next((one for one in _JOINERS if _ends_with(analysis, at + len(one), one)), None)
    at += len(words or ())
    if words is None or at >= len(tokens) or old != "gen":
        return False
    return tokens[at].text.lower() in _INDEFINITE or (attribute is None and tokens[at].pos == "DET")


def makes_plural(analysis: Analysis, chain: Sequence[NounPhrase]) -> bool:
    """Whether the verb of such a subject is a plural: "der Antrag und die Anlage", not "der Antrag oder die Anlage"."""
    return len(chain) > 1 and any(analysis.tokens[one.last + 1].text in _ADDING for one in chain[:-1])
