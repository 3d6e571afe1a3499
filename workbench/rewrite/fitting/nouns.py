"""Nouns: the other noun with everything that depends on it, for each reading that the sentence leaves."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from workbench.language.grammar.agreement import Reading, Readings
from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.segmentation import sentences
from workbench.language.words.noun_table import Number, is_noun
from workbench.language.words.nouns import noun_forms, table_readings
from workbench.rewrite.fitting.agents import is_agent, is_person
from workbench.rewrite.fitting.analysis import Analysis, analysed
from workbench.rewrite.fitting.anaphora import resumed, resumed_behind
from workbench.rewrite.fitting.coordination import is_joined, joined
from workbench.rewrite.fitting.declension import Table
from workbench.rewrite.fitting.edits import Edit, as_one, overlap
from workbench.rewrite.fitting.ellipses import in_front, partitive_head
from workbench.rewrite.fitting.gender_fair import (
    fit_gender_fair,
    fit_pair,
    fit_woman,
    is_gender_fair,
    is_pair,
    is_woman,
)
from workbench.rewrite.fitting.half_changed import left_behind, picked_behind
from workbench.rewrite.fitting.hyphenated import fit_part, fit_shortened
from workbench.rewrite.fitting.joined_verbs import change_verbs
from workbench.rewrite.fitting.kinds import Kind, Resumption, rivals
from workbench.rewrite.fitting.noun_choices import contradicts_article, is_counted, noun_choices
from workbench.rewrite.fitting.noun_doubts import noun_doubts
from workbench.rewrite.fitting.noun_phrase import Target, inflected
from workbench.rewrite.fitting.noun_senses import kept
from workbench.rewrite.fitting.number_choice import may_be_counted, numbers_for
from workbench.rewrite.fitting.partitives import partitive_edit
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.relative_clauses import relative_pronoun
from workbench.rewrite.fitting.wordings import Wording, read_wording

_REACH = 3
"""So many sentences on, a pronoun may still take up the noun."""
_MANY = frozenset(
    {"alle", "allen", "aller", "viele", "vielen", "mehrere", "mehreren", "einige", "einigen", "manche"}
)
_MAY_RESUME = re.compile(
    r"\b(?:er|sie|es|ih[nmr]\w*|sein\w*|dies\w+|jene\w*|welche\w*|eine\w?|keine\w?)\b", re.IGNORECASE
)


@dataclass(slots=True)
class Draft:
    """What one reading makes of the sentence; `doubts` in German: why a person should look."""

    edits: list[Edit]
    doubts: list[str] = field(default_factory=list)


def fit_noun(place: Place) -> Fit:
    """The other noun in the form that fits, with articles, adjectives, pronouns and verb."""
    against = kept(place)
    if against:
        return Fit("", False, against)
    if not place.match.contiguous:
        return _open(place, "Bitte die Form anpassen.")
    person = "maskulin" if is_person(place.match.form) else ""
    wording = read_wording(place.wording, place.entry.inflection or person)
    if wording is None:
        return _unknown(place)
    if place.surface.endswith(("-", "\u2011")):
        return fit_shortened(place, wording)
    if place.match.partial:
        return fit_part(place, wording, fit_word)
    if is_gender_fair(place):
        return fit_gender_fair(place, wording, fit_word)
    if is_woman(place):
        return fit_woman(place, wording)
    if is_pair(place):
        return fit_pair(place, wording, fit_word)
    return fit_word(place, wording)


def fit_word(place: Place, wording: Wording, stem: str = "", readings: Readings | None = None) -> Fit:
    """The same for a word that is neither gender-fair nor part of another; `stem` stands in front of the new noun."""
    head = _head(place)
    if len(place.match.tokens) == len(place.match.form.split()) == 1 and _is_another_noun(place, head):
        return _open(place, "Hier kann ein anderes Wort stehen, das gleich geschrieben wird: Bitte prüfen.")
    whole = analysed(place.text, head)
    own = readings or whole.readings[head]
    if not own:
        return _open(place, "Bitte den Satz anpassen.")
    if readings is None and contradicts_article(whole, head, own):
        return _open(place, "Der Artikel passt nicht dazu: Hier kann ein anderes Wort stehen. Bitte prüfen.")
    if head and whole.tokens[head - 1].tag == "KON" and _is_shortened(place, head - 2):
        return _open(place, "Davor steht ein verkürztes Wort: Bitte den Satz anpassen.")
    drafts: list[Draft] = []
    choices = noun_choices(whole, head, own, may_be_counted(wording))
    made = 0
    for reading in choices:
        found = list(_drafts(place, whole, head, reading, wording, stem))
        drafts += found
        made += bool(found)
    if not drafts:
        return _open(place, "Artikel, Adjektive und Verb müssen dazu passen: Bitte den Satz anpassen.")
    if made < len(choices):
        drafts[0].doubts.append("Der Satz lässt noch andere Formen zu: Bitte prüfen.")
    return _fit(place, wording, drafts)


def _fit(place: Place, wording: Wording, drafts: Sequence[Draft]) -> Fit:
    text = place.text + place.behind
    results: dict[str, Draft] = {}
    for draft in drafts:
        one = as_one(text, draft.edits)
        results.setdefault(text[: one.start] + one.text + text[one.end :], draft)
    first, *others = results.values()
    reasons = [*first.doubts]
    if others:
        reasons.append("Der Satz lässt mehrere Formen zu: Bitte wählen.")
    if wording.doubtful or wording.plural_doubtful:
        reasons.append(f"„{wording.head}“ hat mehrere Formen: Bitte prüfen.")
    reasons += noun_doubts(place, wording, _head(place))
    return Fit(
        "",
        not reasons,
        reasons[0] if reasons else "",
        tuple(first.edits),
        tuple(tuple(draft.edits) for draft in others),
    )


def _drafts(
    place: Place, whole: Analysis, head: int, reading: Reading, wording: Wording, stem: str
) -> Iterator[Draft]:
    """What one reading makes of the sentence, for each number that the new noun may have."""
    wording = wording.of(reading.gender)
    for number in numbers_for(place.match.form, reading, wording):
        draft = _draft(place, whole, head, reading, number, wording, stem)
        if draft is not None and draft.edits and not overlap(draft.edits):
            yield draft


def _draft(
    place: Place, whole: Analysis, head: int, reading: Reading, number: Number, wording: Wording, stem: str
) -> Draft | None:
    """The edits for one reading; None if the noun or a word beside it has no such form."""
    target = Reading(reading.case, number, wording.gender)
    phrase = whole.phrase_of(head)
    old = Kind(reading.number, reading.gender if reading.number == "sg" else None)
    new = Kind(number, wording.gender if number == "sg" else None)
    if number != reading.number and is_counted(whole, head):
        return None

    def noun(table: Table) -> str | None:
        form = wording.form(target, table)
        return stem + (form.lower() if stem and not stem.endswith("-") else form) if form else None

    relative = relative_pronoun(whole, head, old)
    keeps = old == new and not wording.declined
    edits = inflected(whole.tokens, phrase, reading, Target(target, noun, contract=relative is None), keeps)
    if edits is None:
        return None
    gone = {place.tokens[at].start for at in place.match.tokens if at != head}
    draft = Draft([*_without_rest(place, head), *(edit for edit in edits if edit.start not in gone)])
    draft.doubts += _doubts(whole, phrase, reading, number)
    if old != new:
        _agree(whole, head, reading, target, draft)
        ahead = Resumption()
        in_front(whole, head, reading, new, ahead)
        for found in (ahead, resumed(whole, head, old, new), *_behind(place, whole, head, old, new)):
            _take(draft, found)
    if reading.gender != wording.gender:
        _other_gender(place, whole, head, reading, wording, draft)
    draft.edits = list(dict.fromkeys(draft.edits))
    return draft


def _other_gender(
    place: Place, whole: Analysis, head: int, reading: Reading, wording: Wording, draft: Draft
) -> None:
    """What else the new gender changes or leaves in doubt."""
    if edit := partitive_edit(whole, whole.phrase_of(head), reading, wording.gender):
        draft.edits.append(edit)
        for word in picked_behind(whole, head, reading.gender, draft.edits):
            draft.doubts.append(f"Bitte prüfen, worauf sich „{word}“ bezieht.")
    ahead = Resumption()
    partitive_head(whole, head, reading, wording.gender, ahead)
    _take(draft, ahead)
    for word in left_behind(whole, head, reading, wording.gender, draft.edits):
        draft.doubts.append(f"Bitte prüfen, worauf sich „{word}“ bezieht.")
    if _is_woman(place, reading):
        draft.doubts.append("Hier ist eine Frau gemeint: Bitte die Form prüfen.")


def _is_woman(place: Place, reading: Reading) -> bool:
    """ "die Sachverständige": the noun is declined like an adjective and has the gender of a person."""
    if reading.number != "sg" or reading.gender != "f":
        return False
    return any(form.declension for form in noun_forms(place.match.form))


def _take(draft: Draft, found: Resumption) -> None:
    draft.edits += found.edits
    if found.doubts:
        draft.doubts.append(f"Bitte prüfen, worauf sich „{found.doubts[0]}“ bezieht.")


def _doubts(whole: Analysis, phrase: Phrase, reading: Reading, number: Number) -> Iterator[str]:
    """Where the phrase may be read in a way that its words don't show."""
    first = min([*phrase.adjectives, phrase.noun or 0])
    if phrase.adjectives and not phrase.determiners and first and whole.tokens[first - 1].tag == "KON":
        yield "Zwei Wörter teilen sich den Artikel: Bitte prüfen."
    if number != reading.number and any(whole.tokens[at].text.lower() in _MANY for at in phrase.determiners):
        yield "Das Wort davor zählt mehrere: Bitte prüfen."
    if any(whole.tokens[at].text == "ihr" for at in phrase.determiners):
        yield "„ihr“ kann hier auch allein stehen: Bitte prüfen."
    if phrase.preposition is not None:
        preposition = whole.tokens[phrase.preposition].text
        cases = governed_cases(preposition)
        if cases and reading.case not in cases:
            yield f"Hinter „{preposition}“ steht hier ein ungewöhnlicher Fall: Bitte prüfen."


def _agree(whole: Analysis, head: int, reading: Reading, target: Reading, draft: Draft) -> None:
    """The verb in the number of its subject; nouns that share the article get one of their own."""
    for edit in joined(whole, head, reading, target):
        draft.edits.append(edit)
        draft.doubts.append("Zwei Wörter teilen sich den Artikel: Bitte prüfen.")
    if reading.case != "nom" or reading.number == target.number:
        return
    clause = whole.clause_of(head)
    verbs = clause is not None and any(whole.tokens[at].pos == "VERB" for at in clause.own)
    if not verbs or (target.number == "sg" and is_joined(whole, head)):
        return
    found = Resumption()
    change_verbs(whole, head, target.number, found)
    draft.edits += found.edits
    draft.doubts += [f"Bitte prüfen, ob „{word}“ noch passt." for word in found.doubts]


def _behind(place: Place, whole: Analysis, head: int, old: Kind, new: Kind) -> Iterator[Resumption]:
    """The pronouns of the next sentences."""
    if not _MAY_RESUME.search(place.behind):
        return
    others = rivals(whole, head, len(whole.tokens), old)
    persons = any(whole.tokens[at].tag == "NE" or is_agent(whole.tokens[at]) for at in others)
    alone = not others
    for start, end in sentences(place.behind)[:_REACH]:
        following = analysed(place.behind[start:end])
        found = resumed_behind(following, len(place.text) + start, old, new, alone)
        if persons:  # "Sie" is rather Ms Kaya than the deadline
            found.edits = []
        yield found
        alone = alone and not rivals(following, -1, len(following.tokens), old)


def _head(place: Place) -> int:
    """The noun of the words that were found: the first with a capital that is no adjective."""
    found = [at for at in place.match.tokens if place.tokens[at].pos == "NOUN"]
    return found[0] if found else place.match.tokens[-1]


def _is_another_noun(place: Place, head: int) -> bool:
    """Whether the form belongs to another noun than the term: "in Raten" is of "Rate", not of "Rat"."""
    if place.match.partial:
        return False
    word, term = place.tokens[head].text, place.match.form.split()[-1]
    if word == term or not is_noun(term) or not (lemmas := {one.lemma for one in table_readings(word)}):
        return False
    declined = any(form.declension for form in noun_forms(term))
    return term not in lemmas and not declined


def _without_rest(place: Place, head: int) -> list[Edit]:
    """A term of several words goes as a whole; its noun stands for all of it."""
    edits = []
    for at in place.match.tokens:
        token = place.tokens[at]
        if at < head:
            edits.append(Edit(token.start, place.tokens[at + 1].start, ""))
        elif at > head:
            edits.append(Edit(place.tokens[at - 1].end, token.end, ""))
    return edits


def _is_shortened(place: Place, at: int) -> bool:
    return at >= 0 and place.tokens[at].text.endswith(("-", "\u2011"))


def _unknown(place: Place) -> Fit:
    if place.match.exact and place.whole_segment and not place.match.partial:
        return Fit(place.wording, True)
    return _open(place, "Seine Formen sind nicht bekannt: Bitte den Satz selbst anpassen.")


def _open(place: Place, what: str) -> Fit:
    return Fit("", False, f"Im Glossar steht dafür „{place.wording}“. {what}")
