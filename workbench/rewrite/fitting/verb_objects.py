"""What happens to the objects when the new verb governs other cases or prepositions than the old one."""

from collections.abc import Sequence

from workbench.language.grammar.clauses import SUBORDINATE
from workbench.language.grammar.phrase_scan import noun_phrases
from workbench.language.words.noun_table import Case
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.contractions import parted
from workbench.rewrite.fitting.joined_objects import all_recased, chains, leaves_part, makes_plural
from workbench.rewrite.fitting.light_noun_matters import matter_changed, preposition_of_matter
from workbench.rewrite.fitting.light_verb_frames import Frame
from workbench.rewrite.fitting.object_case import NounPhrase, genitive_behind, objects_in, recased
from workbench.rewrite.fitting.object_change import ObjectChange, shown_wording
from workbench.rewrite.fitting.persons_told import matter_told, person_informed, tells_matter, told_of
from workbench.rewrite.fitting.preposition_objects import (
    governed,
    other_preposition,
    with_preposition,
)
from workbench.rewrite.fitting.subject_agreement import agreeing, in_person
from workbench.rewrite.fitting.verb_use import VerbUse
from workbench.rewrite.fitting.verb_wording import VerbWording

_OF_THE_MATTER = frozenset({"auf", "über", "an", "nach", "um", "für"})
"""Prepositions that name the matter of a noun: "Antrag auf Wohngeld", "Entscheidung über den Antrag"."""


_INDEFINITE = frozenset({"eine", "einen", "ein", "keine", "keinen", "kein"})
_EITHER_OBJECT = frozenset({"kündigen", "glauben", "absagen", "antworten"})
"""A person in the dative or a thing in the accusative: "kündigt dem Mieter", "kündigt den Vertrag"."""
_CASES: tuple[Case, ...] = ("nom", "gen", "dat", "acc")


def object_change(
    analysis: Analysis,
    use: VerbUse,
    wordings: tuple[VerbWording, VerbWording],
    frames: tuple[Frame | None, Frame | None],
    removed: Sequence[int],
) -> ObjectChange:
    """The changes that lead from the first frame to the second; a doubt where the frames are not known to agree."""
    (source, target), (old, new) = wordings, frames
    matter = matter_changed(analysis, use, wordings, frames) if removed else None
    if matter is not None:
        return matter
    if source.preposition or target.preposition:
        return with_preposition(analysis, use, wordings, old, removed)
    if old is not None and new is not None and new.of_person and {"dat", "acc"} <= old.cases:
        return person_informed(analysis, use, new)
    if old is not None and tells_matter(old, new):
        return matter_told(analysis, use, old)
    if _has_two_objects(analysis, use, target, frames):
        return ObjectChange(impossible=True)
    if _leaves_attribute(analysis, source, frames, removed):
        return ObjectChange(impossible=True)
    if old is None or new is None:
        return ObjectChange(
            doubt=f"Bitte prüfen, ob zu „{shown_wording(target)}“ dieselben Ergänzungen passen."
        )
    return _with_frames(analysis, use, wordings, (old, new), removed)


def _with_frames(
    analysis: Analysis,
    use: VerbUse,
    wordings: tuple[VerbWording, VerbWording],
    frames: tuple[Frame, Frame],
    removed: Sequence[int],
) -> ObjectChange:
    """The changes where both frames are known."""
    old, new = frames
    told = told_of(analysis, use, old, new)
    if told is not None:
        return told
    if old.noun and new.cases == {"dat"} and removed:
        return _matter_as_dative(analysis, use)
    if old.noun and "acc" in new.cases and removed:
        change = _matter_as_object(analysis, use, old, new, removed)
        if change is not None:
            return change
    return _other_cases(analysis, use, wordings, frames, removed)


def _leaves_attribute(
    analysis: Analysis,
    source: VerbWording,
    frames: tuple[Frame | None, Frame | None],
    removed: Sequence[int],
) -> bool:
    """Whether the noun that goes has a genitive for which the new verb has no place."""
    old, new = frames
    nouns = any(word[:1].isupper() for word in source.fixed)
    takes_it = old is not None and new is not None and "acc" in new.cases
    if not nouns or not removed or takes_it:
        return False
    item = genitive_behind(analysis, removed[-1])
    return item is not None and item.phrase is not None and item.phrase.preposition is None


def _other_cases(
    analysis: Analysis,
    use: VerbUse,
    wordings: tuple[VerbWording, VerbWording],
    frames: tuple[Frame, Frame],
    removed: Sequence[int],
) -> ObjectChange:
    (_, target), (old, new) = wordings, frames
    lost = old.cases - new.cases
    if not lost and not old.cases and "acc" in new.cases and not old.noun and not removed:
        if not _clause_follows(analysis, use):
            return ObjectChange(impossible=True)
        return ObjectChange(doubt=f"Bitte prüfen, ob „{shown_wording(target)}“ hier ein Objekt braucht.")
    if not lost:
        return _prepositions_agree(analysis, use, frames, wordings, removed)
    if "acc" in new.cases and not old.cases & {"acc"}:
        case: Case = "gen" if "gen" in lost else "dat"
        return _object_becomes(analysis, use, case, "acc", removed)
    if lost == {"acc"} and target.verb.lemma in _EITHER_OBJECT and not use.is_passive:
        return ObjectChange(doubt=f"Bitte prüfen, ob „{shown_wording(target)}“ hier passt.")
    if lost == {"acc"} and "dat" in new.cases and "dat" not in old.cases:
        if use.is_passive:
            return _dative_passive(analysis, use)
        return _object_becomes(analysis, use, "acc", "dat", removed)
    return _lost_object(analysis, use, lost, target)


def _clause_follows(analysis: Analysis, use: VerbUse) -> bool:
    """Whether a clause stands for the object: "Erkundigen Sie sich, ob ..."."""
    end = max(use.clause)
    return any(one.first in {end + 1, end + 2} and one.kind == SUBORDINATE for one in analysis.clauses)


def _has_two_objects(
    analysis: Analysis, use: VerbUse, target: VerbWording, frames: tuple[Frame | None, Frame | None]
) -> bool:
    """Whether the noun of the wording would be a second object: "die Kosten Geld zurückzahlen"."""
    old, new = frames
    if not any(word[:1].isupper() for word in target.fixed) or (old is not None and "acc" not in old.cases):
        return False
    if new is not None and "acc" in new.cases:
        return False
    objects = not _becomes_dative(old, new) and bool(objects_in(analysis, use.clause, "acc"))
    return use.is_passive or objects


def _becomes_dative(old: Frame | None, new: Frame | None) -> bool:
    return old is not None and new is not None and "dat" in new.cases and "dat" not in old.cases


def _lost_object(analysis: Analysis, use: VerbUse, lost: frozenset[str], target: VerbWording) -> ObjectChange:
    for case in _CASES:
        if case not in lost:
            continue
        found = [item for item in objects_in(analysis, use.clause, case) if item.sure or case == "acc"]
        if found or case == "acc":
            return ObjectChange(
                doubt=f"Zu „{shown_wording(target)}“ passt hier vielleicht eine Ergänzung nicht: Bitte prüfen."
            )
    return ObjectChange()


def _prepositions_agree(
    analysis: Analysis,
    use: VerbUse,
    frames: tuple[Frame, Frame],
    wordings: tuple[VerbWording, VerbWording],
    removed: Sequence[int],
) -> ObjectChange:
    """Whether the matter of the noun that goes, or the object of the verb, keeps its preposition."""
    (old, new), (source, target) = frames, wordings
    words = [analysis.tokens[at] for at in use.clause]
    matter = _matter_of_noun(analysis, use, source, removed) if old.noun or old.passive else None
    if matter is not None and analysis.tokens[matter].text not in new.prepositions:
        check = f"Bitte prüfen, ob die Präposition zu „{shown_wording(target)}“ passt."
        own = new.prepositions & _OF_THE_MATTER
        if len(own) != 1:
            return ObjectChange(doubt=check)
        return other_preposition(analysis, next(iter(own)), matter, check)
    there = {token.text.lower() for token in words if token.pos == "ADP" or token.text == "als"}
    if there & (old.prepositions - new.prepositions):
        return ObjectChange(doubt=f"Bitte prüfen, ob die Präposition zu „{shown_wording(target)}“ passt.")
    return ObjectChange()


def _matter_of_noun(
    analysis: Analysis, use: VerbUse, source: VerbWording, removed: Sequence[int]
) -> int | None:
    """The preposition of the matter: the one that the noun asks for, else the one of the phrase right beside it."""
    tokens, known = analysis.tokens, preposition_of_matter(source)
    if known:
        return next((at for at in use.clause if tokens[at].tag == "APPR" and tokens[at].text == known), None)
    beside = _preposition_beside(analysis, removed) if removed else None
    return beside if beside is not None and tokens[beside].text in _OF_THE_MATTER else None


def _matter_as_object(
    analysis: Analysis, use: VerbUse, old: Frame, new: Frame, removed: Sequence[int]
) -> ObjectChange | None:
    """ "nimmt eine Prüfung Ihrer Angaben vor": the attribute of the noun becomes the object, or the subject."""
    item = genitive_behind(analysis, removed[-1])
    told = old.cases and any(one.sure for one in objects_in(analysis, use.clause, "dat"))
    beside = None if item is not None or told else _preposition_beside(analysis, removed)
    if beside is not None:
        word = analysis.tokens[beside].text.lower()
        base = (parted(word) or (word, ""))[0]
        if base not in new.prepositions and base in _OF_THE_MATTER:
            if use.is_passive:
                return ObjectChange(impossible=True)
            return other_preposition(
                analysis, "", beside, "Ein Satzglied steht nun in einem anderen Fall: Bitte prüfen."
            )
    if item is None or (old.cases and not new.cases - old.cases):
        if not told and item is None:
            return ObjectChange(doubt="Bitte prüfen, ob dem Satz nun ein Objekt fehlt.")
        return None
    case: Case = "gen"
    if item.phrase is not None and item.phrase.preposition is not None:
        case = "dat"
    return _recase(analysis, use, (item,), case, "nom" if use.is_passive else "acc", sure=False)


def _preposition_beside(analysis: Analysis, removed: Sequence[int]) -> int | None:
    """The preposition of the phrase right behind the noun that goes, or right in front: "am Plan Änderungen"."""
    tokens, behind = analysis.tokens, removed[-1] + 1
    if behind < len(tokens) and tokens[behind].pos == "ADP":
        return behind
    first = min(removed)
    if first and tokens[first - 1].text.lower() in _INDEFINITE:
        first -= 1
    phrases = {one.noun: one for one in noun_phrases(tokens) if one.noun is not None}
    noun = first - 1
    while noun in phrases and phrases[noun].preposition is None and phrases[noun].determiners:
        noun = min(phrases[noun].determiners) - 1  # "am Plan der Stadt"
    return phrases[noun].preposition if noun in phrases else None


def _matter_as_dative(analysis: Analysis, use: VerbUse) -> ObjectChange:
    """ "gegen den Bescheid Widerspruch einlegen" is "dem Bescheid widersprechen"."""
    check = "Ein Satzglied steht nun in einem anderen Fall: Bitte prüfen."
    for at in use.clause:
        word = analysis.tokens[at].text.lower()
        base = (parted(word) or (word, ""))[0]
        if analysis.tokens[at].pos == "ADP" and base in {"gegen", "zu"} and governed(analysis, at):
            return other_preposition(analysis, "", at, check, "dat")
    return ObjectChange(doubt=check)


def _object_becomes(
    analysis: Analysis, use: VerbUse, old: Case, new: Case, removed: Sequence[int]
) -> ObjectChange:
    taken = set(removed)
    found = [item for item in objects_in(analysis, use.clause, old) if item.first not in taken]
    sure = [item for item in found if item.sure] or (found if old in {"gen", "acc"} else [])
    if not sure and old == "dat" and not objects_in(analysis, use.clause, "acc"):
        return ObjectChange(impossible=True)
    if not sure:
        doubt = "Das neue Verb verlangt ein anderes Objekt: Bitte prüfen, ob es hier fehlt."
        return ObjectChange(doubt=doubt)
    if old == "gen":
        sure = sorted(found, key=lambda item: item.first)[:1]  # what follows may be its attributes
    joined = [chain for chain in chains(analysis, found) if any(item in sure for item in chain)]
    if len(joined) > 1:
        return ObjectChange(doubt="Bitte prüfen, welches Wort Objekt des neuen Verbs ist.", impossible=True)
    if leaves_part(analysis, joined[0], old):
        return ObjectChange(impossible=True)
    return _recase(analysis, use, joined[0], old, "nom" if use.is_passive else new, sure=True)


def _dative_passive(analysis: Analysis, use: VerbUse) -> ObjectChange:
    """ "Sie werden unterstützt" is "Ihnen wird geholfen": no subject, the verb in the third person singular."""
    kind = use.group.kind if use.group else ""
    found = list(objects_in(analysis, use.clause, "nom"))
    found = [item for item in found if item.sure] or found
    edits = recased(analysis, found[0], "nom", "dat") if len(found) == 1 else None
    agreeing = in_person(analysis, use, "sg")
    if edits is None or agreeing is None or kind not in {"passive", "modal_passive"}:
        return ObjectChange(impossible=True)
    return ObjectChange([*edits, *agreeing], "Der Satz hat nun kein Subjekt mehr: Bitte prüfen.")


def _recase(
    analysis: Analysis, use: VerbUse, items: Sequence[NounPhrase], old: Case, new: Case, sure: bool
) -> ObjectChange:
    edits = all_recased(analysis, items, old, new)
    if edits is None:
        return ObjectChange(impossible=True)
    change = ObjectChange([*edits])
    if new == "nom":
        several = makes_plural(analysis, items)
        agreed = in_person(analysis, use, "pl") if several else agreeing(analysis, use, items[-1])
        if agreed is None:
            return ObjectChange(impossible=True)
        change.edits.extend(agreed)
    if not sure or any(item.phrase is not None for item in items):
        change.doubt = "Ein Satzglied steht nun in einem anderen Fall: Bitte prüfen."
    return change
