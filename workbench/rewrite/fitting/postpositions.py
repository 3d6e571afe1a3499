"""Prepositions behind their noun phrase: "Ihrem Wunsch gemäß" becomes "nach Ihrem Wunsch"."""

from workbench.language.grammar.agreement import Reading
from workbench.language.grammar.phrase_scan import Phrase
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.contractions import contracted
from workbench.rewrite.fitting.declension import Table
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.governing import source_cases, target_cases
from workbench.rewrite.fitting.noun_phrase import Target, inflected
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.same_noun import in_case


def fit_postposition(place: Place, whole: Analysis) -> Fit | None:
    """The other preposition in front of the phrase; never certain. None if no phrase stands before the word."""
    at = place.match.tokens[0]
    phrase = next((one for one in whole.phrases if one.noun == at - 1 and one.determiners), None)
    allowed = target_cases(place.wording)
    if phrase is None or phrase.preposition is not None or not allowed:
        return None
    cases = source_cases(place.match.form)
    readings = [one for one in whole.readings[at - 1] or () if one.case in cases]
    if not readings:
        return None
    edits = _edits(place, whole, phrase, readings[0])
    return Fit("", False, "Die Wörter stehen anders: Bitte den Satz prüfen.", tuple(edits)) if edits else None


def _edits(place: Place, whole: Analysis, phrase: Phrase, old: Reading) -> list[Edit]:
    at = place.match.tokens[0]
    allowed = target_cases(place.wording)
    new = Reading(old.case if old.case in allowed else allowed[-1], old.number, old.gender)
    word = whole.tokens[at - 1].text

    def noun(table: Table) -> str | None:
        return in_case(word, old, new, table)

    alone = Phrase(None, phrase.determiners, phrase.adjectives, phrase.noun)
    edits = [] if new == old else inflected(whole.tokens, alone, old, Target(new, noun))
    if edits is None:
        return []
    first = whole.tokens[min(phrase.determiners)]
    edit = next((one for one in edits if one.start == first.start), None)
    article = edit.text if edit else first.text
    text = contracted(place.wording, article) or f"{place.wording} {_small(article)}"
    opens = first.text[:1].isupper() and not first.start
    text = text[:1].upper() + text[1:] if opens else text
    rest = [one for one in edits if one is not edit]
    return [Edit(first.start, first.end, text), *rest, Edit(whole.tokens[at - 1].end, place.last.end, "")]


def _small(article: str) -> str:
    return article if article.lower().startswith("ihr") else article[:1].lower() + article[1:]
