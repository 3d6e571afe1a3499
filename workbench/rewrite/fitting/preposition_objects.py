"""Objects with a preposition that the old or the new verb asks for: "verfügen über ein Konto" -> "ein Konto haben"."""

from collections.abc import Sequence
from itertools import pairwise

from workbench.language.grammar.agreement import Reading
from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.phrase_scan import Phrase, noun_phrases
from workbench.language.words.noun_table import Case
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.contractions import contracted, parted
from workbench.rewrite.fitting.declension import ending
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.joined_objects import all_recased, chains, is_joined, makes_plural
from workbench.rewrite.fitting.light_verb_frames import Frame
from workbench.rewrite.fitting.object_case import NounPhrase, objects_in, recased
from workbench.rewrite.fitting.object_change import ObjectChange, shown_wording
from workbench.rewrite.fitting.phrase_reading import phrase_reading
from workbench.rewrite.fitting.subject_agreement import in_person
from workbench.rewrite.fitting.valency import valency
from workbench.rewrite.fitting.verb_use import VerbUse
from workbench.rewrite.fitting.verb_wording import VerbWording

_WITH_VON = frozenset(
    "innerhalb außerhalb oberhalb unterhalb diesseits jenseits aufgrund infolge anhand anstelle zugunsten".split()
)


def is_preposition_of(analysis: Analysis, index: int, wording: VerbWording) -> bool:
    """Whether the token is the wording's preposition, with or without an article in it."""
    word = analysis.tokens[index].text.lower()
    return bool(wording.preposition) and (parted(word) or (word, ""))[0] == wording.preposition


def with_preposition(
    analysis: Analysis,
    use: VerbUse,
    wordings: tuple[VerbWording, VerbWording],
    frame: Frame | None,
    removed: Sequence[int],
) -> ObjectChange:
    source, target = wordings
    old_at = next((at for at in removed if is_preposition_of(analysis, at, source)), None)
    if old_at is not None and _belongs_to_preposition(analysis, old_at):
        places = (at for at in use.clause if is_preposition_of(analysis, at, source))
        old_at = next((at for at in places if not _belongs_to_preposition(analysis, at)), None)
        if old_at is None:
            return ObjectChange(impossible=True)
    check = f"Bitte prüfen, ob die Ergänzung zu „{shown_wording(target)}“ passt."
    known = valency(target.verb.lemma)
    if old_at is not None and not target.preposition and known and source.preposition in known.prepositions:
        return ObjectChange(doubt=check)  # "Kenntnis haben von" and "wissen von"
    if old_at is not None and use.is_passive and not target.preposition:
        return _object_as_subject(analysis, use, old_at, check)
    if old_at is not None:
        each = _repeated(analysis, use, old_at)
        return _merged([other_preposition(analysis, target.preposition, at, check) for at in each])
    there = any(
        analysis.tokens[at].text.lower() == target.preposition and analysis.tokens[at].pos == "ADP"
        for at in use.clause
    )
    if there:
        return ObjectChange(doubt=check)
    for at in use.clause:
        base = (parted(analysis.tokens[at].text) or (analysis.tokens[at].text.lower(), ""))[0]
        if frame is not None and base in frame.prepositions and analysis.tokens[at].pos == "ADP":
            return other_preposition(analysis, target.preposition, at, check)
    return _object_behind(analysis, use, target, frame, check)


def _object_behind(
    analysis: Analysis, use: VerbUse, target: VerbWording, frame: Frame | None, check: str
) -> ObjectChange:
    """The object, in the case that the old verb asks for, put behind the preposition of the new one."""
    old: Case = "gen" if frame is not None and frame.cases == {"gen"} else "dat"
    found = [item for item in objects_in(analysis, use.clause, old) if item.sure or old == "gen"]
    if not found:
        old, found = "acc", list(objects_in(analysis, use.clause, "acc"))
    if use.is_passive:
        return ObjectChange(impossible=True)
    joined = chains(analysis, found)
    if len(joined) != 1:
        return ObjectChange(doubt=check, impossible=len(joined) > 1)
    first, *others = joined[0]
    edits = behind_preposition(analysis, first, old, " ".join([*noun_lead(target), target.preposition]))
    more = all_recased(analysis, others, old, _case_behind(target.preposition))
    if edits is None or more is None:
        return ObjectChange(impossible=True)
    return ObjectChange([*edits, *more], check)


def _repeated(analysis: Analysis, use: VerbUse, at: int) -> list[int]:
    """The preposition and those like it that a conjunction joins to it: "über ein Konto als auch über ein Depot"."""
    word = analysis.tokens[at].text.lower()
    alike = [one for one in use.clause if analysis.tokens[one].text.lower() == word]
    found = {at}
    for one, other in pairwise(alike):
        if is_joined(analysis, other):
            found |= {one, other}
    return sorted(found)


def _merged(changes: Sequence[ObjectChange]) -> ObjectChange:
    """The changes of all parts together: "sowohl über Geld als auch über Zeit verfügen"."""
    if any(change.impossible for change in changes):
        return ObjectChange(impossible=True)
    return ObjectChange([edit for change in changes for edit in change.edits], changes[0].doubt)


def _object_as_subject(analysis: Analysis, use: VerbUse, at: int, check: str) -> ObjectChange:
    """ "von den Rechten wird Gebrauch gemacht" -> "die Rechte werden genutzt": the verb in the new subject's number."""
    change = other_preposition(analysis, "", at, check, "nom")
    items = governed(analysis, at)
    if change.impossible or not items or len(_repeated(analysis, use, at)) > 1:
        return ObjectChange(impossible=True)
    joined = with_joined(analysis, items[0])
    phrase = items[0].phrase
    reading = phrase_reading(analysis, phrase, "dat") if phrase is not None else None
    pronoun = analysis.tokens[items[0].first].text in {"ihnen", "Ihnen", "denen", "diesen"}
    several = makes_plural(analysis, joined) or (reading.number == "pl" if reading else pronoun)
    agreed = in_person(analysis, use, "pl" if several else "sg")
    if agreed is None:
        return ObjectChange(impossible=True)
    return ObjectChange([*change.edits, *agreed], change.doubt)


def _belongs_to_preposition(analysis: Analysis, at: int) -> bool:
    """Whether the "von" is part of "innerhalb von zwei Jahren" and leads no object."""
    return at > 0 and analysis.tokens[at - 1].text.lower() in _WITH_VON


def noun_lead(target: VerbWording) -> tuple[str, ...]:
    """The fixed words that go in front of the object with the preposition: "einen Antrag auf Wohngeld stellen"."""
    return target.fixed if any(word[:1].isupper() for word in target.fixed) else ()


def behind_preposition(
    analysis: Analysis, item: NounPhrase, old: Case, preposition: str
) -> tuple[Edit, ...] | None:
    """The phrase in the case that the preposition governs, with it in front; None if a form is unknown.

    Other words may stand before the preposition ("einen Antrag auf").
    """
    edits = recased(analysis, item, old, _case_behind(preposition.rsplit(" ", 1)[-1]))
    if edits is None:
        return None
    token = analysis.tokens[item.first]
    first = next((edit for edit in edits if edit.start == token.start), None)
    rest = [edit for edit in edits if edit is not first]
    word = first.text if first is not None else token.text
    opens = token.start == 0
    if opens and token.pos in {"DET", "PRON"} and word not in {"Sie", "Ihnen"}:
        word = word[:1].lower() + word[1:]
    short = contracted(preposition, word)
    shown = short or f"{preposition} {word}"
    shown = shown[:1].upper() + shown[1:] if opens else shown
    return (Edit(token.start, token.end, shown), *rest)


def other_preposition(
    analysis: Analysis, new: str, old_at: int, check: str, bare: Case = "acc"
) -> ObjectChange:
    """The preposition replaced or, where the new verb has a plain object, taken away."""
    token = analysis.tokens[old_at]
    phrase = next((one for one in governed(analysis, old_at)), None)
    held = parted(token.text)
    old: Case = "dat" if held and held[1] != "das" else _case_behind(held[0] if held else token.text.lower())
    if phrase is not None and phrase.phrase is not None and not held:
        shown_cases = {reading.case for reading in analysis.readings[phrase.last] or ()} - {"nom"}
        old = old if old in shown_cases or len(shown_cases) != 1 else next(iter(shown_cases))
    wanted: Case = _case_behind(new) if new else bare
    edits: list[Edit] = []
    if held:
        return _other_contraction(analysis, old_at, new, (old, wanted), check)
    if new:
        shown = new[:1].upper() + new[1:] if token.text[:1].isupper() else new
        edits.append(Edit(token.start, token.end, shown))
    else:
        edits.append(Edit(token.start, analysis.tokens[old_at + 1].start, ""))
    if old != wanted:
        if phrase is None:
            return ObjectChange(impossible=True)
        more = all_recased(analysis, with_joined(analysis, phrase), old, wanted)
        if more is None:
            return ObjectChange(impossible=True)
        edits.extend(more)
    return ObjectChange(_contracted(analysis, old_at, edits), check)


def _contracted(analysis: Analysis, at: int, edits: list[Edit]) -> list[Edit]:
    """ "von dem" as "vom": the new preposition together with the article behind it."""
    article = analysis.tokens[at + 1] if at + 1 < len(analysis.tokens) else None
    lead, rest = edits[0], edits[1:]
    if article is None or article.tag != "ART" or not lead.text:
        return edits
    changed = next((edit for edit in rest if edit.start == article.start), None)
    short = contracted(lead.text.lower(), changed.text if changed else article.text)
    if short is None:
        return edits
    shown = short[:1].upper() + short[1:] if lead.text[:1].isupper() else short
    return [Edit(lead.start, article.end, shown), *(edit for edit in rest if edit is not changed)]


def _other_contraction(
    analysis: Analysis, at: int, new: str, cases: tuple[Case, Case], check: str
) -> ObjectChange:
    """ "beim Amt" for the preposition "an": "an das Amt"."""
    token, items = analysis.tokens[at], governed(analysis, at)
    noun = items[0].phrase.noun if items and items[0].phrase else None
    readings = [one for one in analysis.readings[noun or 0] or () if one.case == cases[0]]
    more = recased(analysis, items[0], *cases, weak=True) if noun is not None else None
    rest = all_recased(analysis, with_joined(analysis, items[0])[1:], *cases) if items else None
    if not readings or more is None or rest is None:
        return ObjectChange(impossible=True)
    article = ending("article", Reading(cases[1], readings[0].number, readings[0].gender))
    shown = (contracted(new, article) or f"{new} {article}") if new else article
    shown = shown[:1].upper() + shown[1:] if token.text[:1].isupper() else shown
    return ObjectChange([Edit(token.start, token.end, shown), *more, *rest], check)


def governed(analysis: Analysis, preposition: int) -> list[NounPhrase]:
    tokens, at = analysis.tokens, preposition + 1
    if at < len(tokens) and tokens[at].tag in {"PPER", "PRELS", "PDS"}:
        return [NounPhrase(at, at, None, True)]
    for one in noun_phrases(tokens):
        if one.preposition == preposition and one.noun is not None:
            bare = Phrase(None, one.determiners, one.adjectives, one.noun)
            return [NounPhrase(min([*one.determiners, *one.adjectives, one.noun]), one.noun, bare, True)]
    return []


def with_joined(analysis: Analysis, item: NounPhrase) -> list[NounPhrase]:
    """The phrase and those that a conjunction joins to it without a preposition of their own."""
    found = [item]
    for one in noun_phrases(analysis.tokens):
        if one.noun is None or one.preposition is not None or not one.determiners:
            continue
        first = min([*one.determiners, *one.adjectives])
        if first == found[-1].last + 2 and analysis.tokens[first - 1].tag == "KON":
            found.append(NounPhrase(first, one.noun, one, True))
    return found


def _case_behind(preposition: str) -> Case:
    """The case that the object of a verb has behind it: of "an", "auf", "über" the accusative."""
    cases = governed_cases(preposition) or frozenset({"acc"})
    order: tuple[Case, ...] = ("acc", "dat", "gen")
    return next((case for case in order if case in cases), "acc")
