"""An object of a verb put into another case: "Ihnen" -> "Sie", "der Zustimmung" -> "die Zustimmung"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.language.grammar.agreement import Reading
from workbench.language.grammar.phrase_scan import Phrase, noun_phrases
from workbench.language.morphology import Token
from workbench.language.words.noun_table import Case
from workbench.language.words.nouns import noun_forms, noun_readings
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.declension import (
    Table,
    adjective_form,
    adjective_table,
    determiner_form,
    ending,
)
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.phrase_reading import phrase_reading
from workbench.rewrite.fitting.pronoun_forms import pronoun_edit

_ONLY_SUBJECTS = frozenset({"ich", "du", "er", "wir", "man", "wer"})
_REFLEXIVE_OF = {"uns": "wir", "euch": "ihr", "mich": "ich", "mir": "ich", "dich": "du", "dir": "du"}
_TIMES = frozenset(
    {"Tag", "Woche", "Monat", "Jahr", "Stunde", "Minute", "Mal", "Quartal", "Halbjahr", "Morgen"}
)
_CONSENTS = (
    "zustimmung",
    "genehmigung",
    "erlaubnis",
    "einwilligung",
    "bewilligung",
    "gestattung",
    "zulassung",
    "anzeige",
)
"""Ends of what something "bedarf"."""


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Token indexes of a phrase: `first` to `last`; `phrase` is None for a pronoun."""

    first: int
    last: int
    phrase: Phrase | None
    sure: bool


def objects_in(analysis: Analysis, clause: Sequence[int], case: Case) -> tuple[NounPhrase, ...]:
    """Phrases of the clause without preposition that may stand in the case, those that surely do first."""
    found = [*_pronouns(analysis, clause, case), *_phrases(analysis, clause, case)]
    if case == "acc":
        found = _without_subject(analysis, clause, found)
    if case == "gen":
        found = _genitive_objects(analysis, found)
    return tuple(sorted(found, key=lambda item: not item.sure))


def _genitive_objects(analysis: Analysis, found: Sequence[NounPhrase]) -> list[NounPhrase]:
    """The genitives that stand behind no noun; else the one that may be object and not attribute.

    In "weil der Umbau der Zustimmung des Amtes bedarf" only "Zustimmung" is what somebody needs; where that doesn't
    show, there is no object.
    """
    phrases = sorted((item for item in found if item.phrase is not None), key=lambda item: item.first)
    alone = [item for item in phrases if not _stands_behind_noun(analysis, item)]
    if alone or len(phrases) < 2:
        return alone or phrases
    return [item for item in phrases if analysis.tokens[item.last].text.lower().endswith(_CONSENTS)][-1:]


def _stands_behind_noun(analysis: Analysis, item: NounPhrase) -> bool:
    return item.first > 0 and analysis.tokens[item.first - 1].pos == "NOUN"


def _without_subject(
    analysis: Analysis, clause: Sequence[int], found: Sequence[NounPhrase]
) -> list[NounPhrase]:
    """The accusatives: where nominative and accusative look alike, the first phrase of the clause is the subject."""
    own = [item for item in found if not _is_attribute(analysis, item) and not _is_time(analysis, item)]
    own.sort(key=lambda item: item.first)
    words = [analysis.tokens[at].text for at in clause]
    pronoun = any(word in _ONLY_SUBJECTS or word.lower() in _ONLY_SUBJECTS for word in words)
    nominatives = [item for item in objects_in(analysis, clause, "nom") if not _is_attribute(analysis, item)]
    first = min(nominatives, key=lambda item: item.first, default=None)
    finite = {one.finite for one in analysis.clauses}
    has_finite = any(analysis.tokens[at].tag.endswith("FIN") or at in finite for at in clause)
    if pronoun or first is None or not has_finite or _is_sure_subject(nominatives):
        return own
    if any(_commands(analysis, at) for at in clause if at in finite):
        return own
    return [item for item in own if item.first != first.first]


def _commands(analysis: Analysis, at: int) -> bool:
    """Whether the verb asks one person to do something, so that there is no subject: "Warte die Antwort ab"."""
    token = analysis.tokens[at]
    return (token.tag == "VVIMP" or token.text.endswith("e")) and analysis.is_command(at)


def _is_sure_subject(nominatives: Sequence[NounPhrase]) -> bool:
    """Whether another phrase can be nothing but the subject."""
    return any(item.sure for item in nominatives)


def _is_attribute(analysis: Analysis, item: NounPhrase) -> bool:
    """Whether it is a genitive right behind another noun."""
    if item.phrase is None or not item.first:
        return False
    cases = {reading.case for reading in analysis.readings[item.last] or ()}
    led = item.phrase.determiners or item.phrase.adjectives  # "die Lagerung brennbarer Stoffe"
    return "gen" in cases and _stands_behind_noun(analysis, item) and bool(led)


def _is_time(analysis: Analysis, item: NounPhrase) -> bool:
    return item.phrase is not None and analysis.tokens[item.last].lemma in _TIMES


def _pronouns(analysis: Analysis, clause: Sequence[int], case: Case) -> Iterator[NounPhrase]:
    for index in clause:
        token = analysis.tokens[index]
        if token.tag not in {"PPER", "PRELS", "PWS", "PIS", "PDS"} and not _is_plain(analysis, clause, token):
            continue
        if index and analysis.tokens[index - 1].pos == "ADP":
            continue
        cases = {reading.case for reading in analysis.readings[index] or ()}
        if token.text == "Ihnen" or (index == 0 and token.text == "Ihnen"):
            cases = {"dat"}
        if case in cases:
            yield NounPhrase(
                index, index, None, cases == {case} or (case == "dat" and token.text in {"uns", "euch"})
            )


def _is_plain(analysis: Analysis, clause: Sequence[int], token: Token) -> bool:
    """Whether "uns", "mich" and the like, tagged as reflexive, mean somebody else than the subject."""
    subject = _REFLEXIVE_OF.get(token.text.lower())
    if token.tag != "PRF" or subject is None:
        return False
    return all(analysis.tokens[at].text.lower() != subject for at in clause)


def _phrases(analysis: Analysis, clause: Sequence[int], case: Case) -> Iterator[NounPhrase]:
    own = set(clause)
    for found in noun_phrases(analysis.tokens):
        phrase = replace(found, preposition=None) if _follows_pair(analysis, found) else found
        if phrase.noun is None or phrase.noun not in own or phrase.preposition is not None:
            continue
        cases = {reading.case for reading in analysis.readings[phrase.noun] or ()}
        if case not in cases:
            continue
        first = min([*phrase.determiners, *phrase.adjectives, phrase.noun])
        item = NounPhrase(first, phrase.noun, phrase, cases == {case} and bool(phrase.determiners))
        if case == "dat" and cases == {"dat", "gen"} and not _is_attribute(analysis, item):
            item = replace(item, sure=bool(phrase.determiners))
        yield item


def _follows_pair(analysis: Analysis, phrase: Phrase) -> bool:
    """Whether what looks like its preposition is the "als" of "sowohl ... als auch ..."."""
    at = phrase.preposition
    pair = [token.text for token in analysis.tokens[at : at + 2]] if at is not None else []
    return pair == ["als", "auch"]


def genitive_behind(analysis: Analysis, noun: int) -> NounPhrase | None:
    """The genitive attribute right behind a noun, or what follows it with "von"/"vom": "der Prüfung Ihrer Angaben"."""
    for phrase in noun_phrases(analysis.tokens):
        if phrase.noun is None:
            continue
        parts = [*phrase.determiners, *phrase.adjectives, phrase.noun]
        first = min(parts)
        if phrase.preposition is not None:
            of = phrase.preposition == noun + 1 and analysis.tokens[noun + 1].text in {"von", "vom"}
            if of:
                return NounPhrase(phrase.preposition, phrase.noun, phrase, False)
            continue
        cases = {reading.case for reading in analysis.readings[phrase.noun] or ()}
        if first == noun + 1 and "gen" in cases and phrase.determiners + phrase.adjectives:
            return NounPhrase(first, phrase.noun, phrase, cases == {"gen"})
    return None


def recased(
    analysis: Analysis, item: NounPhrase, old: Case, new: Case, weak: bool = False
) -> tuple[Edit, ...] | None:
    """The edits that put the phrase into the new case; None if a form is unknown. `weak`: an article is outside."""
    if item.phrase is None:
        return pronoun_edit(analysis.tokens[item.first], old, new)
    phrase, tokens = item.phrase, analysis.tokens
    assert phrase.noun is not None  # noqa: S101  (phrases without a noun are never items)
    reading = phrase_reading(analysis, phrase, old)
    if reading is None:
        return None
    target = Reading(new, reading.number, reading.gender)
    edits: list[Edit] = []
    article = weak or _preposition_edit(tokens, phrase, target, edits)
    for index in phrase.determiners:
        form = determiner_form(tokens[index].text, target)
        if not form:
            return None
        edits.append(Edit(tokens[index].start, tokens[index].end, form))
    table = _table(tokens, phrase, reading, article)
    edits.extend(
        Edit(tokens[index].start, tokens[index].end, adjective_form(tokens[index].text, target, table))
        for index in phrase.adjectives
    )
    noun = _noun(tokens[phrase.noun], reading, target, table)
    if noun is None:
        return None
    edits.append(Edit(tokens[phrase.noun].start, tokens[phrase.noun].end, noun))
    return tuple(edit for edit in edits if analysis.text[edit.start : edit.end] != edit.text)


def _preposition_edit(tokens: Sequence[Token], phrase: Phrase, target: Reading, edits: list[Edit]) -> bool:
    """Takes "von" away; "vom" becomes an article. Whether it did the latter."""
    if phrase.preposition is None:
        return False
    token = tokens[phrase.preposition]
    if token.text == "vom":
        edits.append(Edit(token.start, token.end, ending("article", target)))
        return True
    following = tokens[phrase.preposition + 1]
    edits.append(Edit(token.start, following.start, ""))
    return False


def _table(tokens: Sequence[Token], phrase: Phrase, old: Reading, article: bool) -> Table:
    determiner = tokens[phrase.determiners[-1]].text if phrase.determiners else None
    adjective = tokens[phrase.adjectives[0]].text if phrase.adjectives else ""
    return adjective_table(determiner, article, adjective, old)


def _noun(token: Token, old: Reading, target: Reading, table: Table) -> str | None:
    same = (one for one in noun_readings(token.text) if (one.case, one.number) == (old.case, old.number))
    own = sorted(
        same, key=lambda one: (one.gender != old.gender, one.archaic, one.lemma, one.declension or "")
    )
    if not own:
        return _unlisted(token, old, target, table)
    alike = (one for one in own if old.number == "pl" or one.gender == old.gender)
    plain = any(not one.declension for one in alike)  # "die Rechte", not "die Rechten"
    declined = None if plain else next((one for one in own if one.declension), None)
    own = [one for one in own if not one.declension] if plain else own
    if declined is not None:
        stem = token.text.rstrip("nmrs").removesuffix("e")
        return stem + ending(table, target)
    lemma = own[0].lemma
    wanted = [one for one in noun_forms(lemma) if (one.case, one.number) == (target.case, target.number)]
    fitting = [
        one for one in wanted if old.gender is None or old.number == "pl" or one.gender in {old.gender, None}
    ]
    return next((one.text for one in fitting if not one.archaic), None)


def _unlisted(token: Token, old: Reading, target: Reading, table: Table) -> str | None:
    """A singular that no list has: it stays as it is, but "dem Pflichtigen" is "der Pflichtige" behind an article."""
    if old.number != "sg" or "gen" in {target.case, old.case}:
        return None
    if token.lemma.endswith("e") and token.text == f"{token.lemma}n" and target.case == "nom":
        return token.lemma if table == "weak" else None
    return token.text
