"""A noun that says what is done, with what it is done to: "Prüfung Ihres Antrags" is "Ihren Antrag prüfen"."""

from dataclasses import dataclass

from workbench.language.grammar.phrase_scan import Phrase, noun_phrases
from workbench.language.words.noun_table import Case
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.object_case import genitive_behind, recased
from workbench.rewrite.restructuring.action_nouns import verb_of

_ARTICLES = frozenset({"die", "der", "das", "dem", "den", "des", "eine", "einer", "ein", "einen"})
_NONE = frozenset({"keine", "kein", "keinen"})
_JOINS = frozenset({"und", "oder", "sowie", "bzw.", "beziehungsweise", "/"})


@dataclass(frozen=True, slots=True)
class Verbal:
    """Token indexes: `first` (preposition or article) to `last`, what it is done to included.

    `theme`: that in the asked case, "" without any; `heads`: lemmas of its nouns; `denied`: "keine".
    """

    first: int
    noun: int
    last: int
    verb: str
    theme: str
    heads: tuple[str, ...]
    denied: bool


def verbal_at(analysis: Analysis, noun: int, case: Case = "acc") -> Verbal | None:
    """The noun as a verb, its genitive in that case; None where an attribute would be lost or a form is unknown."""
    tokens = analysis.tokens
    verb = verb_of(tokens[noun].text) if tokens[noun].pos == "NOUN" else ""
    phrase = next((item for item in noun_phrases(tokens) if item.noun == noun), None)
    if not verb or phrase is None or phrase.adjectives or not _is_plain(analysis, phrase):
        return None
    denied = bool(phrase.determiners) and tokens[phrase.determiners[0]].text.lower() in _NONE
    parts = [*phrase.determiners, noun]
    first = phrase.preposition if phrase.preposition is not None else min(parts)
    behind = tokens[noun + 1] if noun + 1 < len(tokens) else None
    item = genitive_behind(analysis, noun)
    if item is None:
        stops = behind is None or behind.text not in _JOINS
        return Verbal(first, noun, noun, verb, "", (), denied) if stops else None
    old: Case = "gen" if item.phrase is None or item.phrase.preposition is None else "dat"
    edits = recased(analysis, item, old, case)
    following = tokens[item.last + 1].text if item.last + 1 < len(tokens) else ""
    if edits is None or following in _JOINS:
        return None
    start, end = tokens[item.first].start, tokens[item.last].end
    theme = _applied(analysis.text, start, end, edits)
    return Verbal(first, noun, item.last, verb, theme, (tokens[item.last].lemma,), denied)


def _is_plain(analysis: Analysis, phrase: Phrase) -> bool:
    """Whether there is an article or nothing in front, and the article is no possessive."""
    words = [analysis.tokens[at].text.lower() for at in phrase.determiners]
    return len(words) <= 1 and all(word in _ARTICLES | _NONE for word in words)


def _applied(text: str, start: int, end: int, edits: tuple[Edit, ...]) -> str:
    at, pieces = start, []
    for edit in sorted(edits, key=lambda edit: edit.start):
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:end]]).strip()
