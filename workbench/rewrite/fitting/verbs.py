"""Verbs and verb phrases: the wording in the form, place and frame of what was found."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from workbench.language.grammar.participles import is_adjective
from workbench.language.grammar.verbs import verb_forms
from workbench.rewrite.fitting.analysed import Analysis, analysis_of
from workbench.rewrite.fitting.auxiliary_change import auxiliary_edits
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.light_nouns import negation_edit, with_article
from workbench.rewrite.fitting.light_verb_frames import Frame, frame_of
from workbench.rewrite.fitting.modal_wordings import modal_edits
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.preposition_objects import is_preposition_of, noun_lead
from workbench.rewrite.fitting.reflexives import reflexive_edit, reflexive_in
from workbench.rewrite.fitting.shared_predicates import shares_copula
from workbench.rewrite.fitting.valency import valency
from workbench.rewrite.fitting.verb_contexts import unfit
from workbench.rewrite.fitting.verb_doubts import JOINING, verb_doubts
from workbench.rewrite.fitting.verb_edits import VerbEdits, deletions, verb_edits, with_capital
from workbench.rewrite.fitting.verb_objects import object_change
from workbench.rewrite.fitting.verb_place import verb_use
from workbench.rewrite.fitting.verb_senses import has_other_sense_there
from workbench.rewrite.fitting.verb_use import VerbUse
from workbench.rewrite.fitting.verb_wording import VerbWording, verb_wording

_POINTING = re.compile(
    "dar?(?P<preposition>an|auf|aus|in|über|um|unter|für|gegen|mit|nach|von|vor|zu|bei|durch)"
)
"""Adverbs that stand for a clause with "dass" or "zu"."""
_ARTICLES = frozenset({"das", "des", "dem"})


def fit_verb(place: Place) -> Fit:
    """The verb with everything that changes with it; certain only if objects, place and form leave no choice."""
    source, target = verb_wording(place.match.form), verb_wording(place.wording)
    if source is None or target is None:
        return _open(place, "Das lässt sich hier nicht von selbst einsetzen: Bitte den Satz anpassen.")
    analysis = analysis_of(place.text)
    if _is_noun(place):
        return _open(place, "Das Wort ist hier ein Substantiv: Bitte den Satz anpassen.")
    found = _use(analysis, place.match.tokens, source)
    if found is None:
        return _open(place, "Person, Zeit und Stellung des Verbs müssen stimmen: Bitte den Satz anpassen.")
    use, removed = found
    frames = frame_of(source), frame_of(target)
    modal = target.is_modal
    if (
        not modal
        and frames[0] is not None
        and frames[0].passive
        and frames[1] is not None
        and "acc" in frames[1].cases
    ):
        target, frames = _as_passive(target), (frames[0], Frame(frozenset()))
    target, removed = _with_same_pointer(analysis, source, target, removed)
    target = _without_double(analysis, use, target)
    against = _against(analysis, use, source, frames) or _needs_clause(target)
    against = against or unfit(analysis, use, source, target)
    if against:
        return _open(place, against)
    return _fitted(place, analysis, use, (source, target), frames, removed)


def _is_noun(place: Place) -> bool:
    """Whether a capital behind an article or preposition makes a noun of it: "das Zeigen", "zum Ausfüllen"."""
    before, first = place.before(), place.first
    leads = before is not None and (before.pos in {"DET", "ADP"} or before.text.lower() in _ARTICLES)
    return (
        leads
        and place.match.contiguous
        and first.text[:1].isupper()
        and not first.text.isupper()
        and place.match.form[:1].islower()
    )


def _fitted(
    place: Place,
    analysis: Analysis,
    use: VerbUse,
    wordings: tuple[VerbWording, VerbWording],
    frames: tuple[Frame | None, Frame | None],
    removed: Sequence[int],
) -> Fit:
    source, target = wordings
    if target.is_modal:
        if shares_copula(analysis, use, removed) or _shares_clause(analysis, use):
            return _open(place, "Ein zweites Prädikat hängt am selben Verb: Bitte den Satz umbauen.")
        return _with_modal(place, target, modal_edits(analysis, use, target, removed))
    words = [at for at in removed if not is_preposition_of(analysis, at, source)]
    denial = negation_edit(analysis, words, source)
    if denial is None:
        return _open(place, "Vor dem Substantiv steht eine nähere Bestimmung: Bitte den Satz anpassen.")
    if denial:
        words = [at for at in words if analysis.tokens[at].start >= denial[0].end]
    words = with_article(analysis, words, source)
    if _opens_alone(analysis, use, words):
        return _open(place, "Die Wortstellung müsste sich ändern: Bitte den Satz anpassen.")
    objects = object_change(analysis, use, wordings, frames, removed)
    led = (
        bool(objects.edits)
        and bool(target.preposition)
        and bool(noun_lead(target))
        and not source.preposition
    )
    made = verb_edits(analysis, use, replace(target, fixed=()) if led else target, words)
    auxiliary = auxiliary_edits(analysis, use, source, target)
    reflexive = _reflexive(analysis, use, source, target)
    if made is None or objects.impossible or auxiliary is None or reflexive is None:
        return _open(place, "Der Satz muss dafür umgebaut werden.")
    doubts = [objects.doubt, *verb_doubts(analysis, use, wordings, frames, removed)]
    if not made.sure:
        doubts.append(f"Bitte prüfen, ob „{target.verb.particle}“ an der richtigen Stelle steht.")
    if auxiliary:
        doubts.append("Das Hilfsverb ist ein anderes: Bitte prüfen.")
    more = [*objects.edits, *auxiliary, *reflexive, *denial]
    return _readings(place, made, more, list(filter(None, doubts)))


def _shares_clause(analysis: Analysis, use: VerbUse) -> bool:
    """Whether another verb right in front governs the "zu" too: "plant und beabsichtigt, den Hof zu pflastern"."""
    before = analysis.tokens[max(0, use.verb - 2) : use.verb]
    return len(before) == 2 and before[0].tag.endswith("FIN") and before[1].text in JOINING


def _with_modal(place: Place, target: VerbWording, edits: Sequence[Edit] | None) -> Fit:
    if edits is None or _overlap(edits):
        return _open(place, "Der Satz muss dafür umgebaut werden.")
    if _repeats_wish(place, target):
        return _open(place, "Das Verb stieße hier mit demselben Verb zusammen: Bitte den Satz anpassen.")
    reason = "Der Satz ist umgebaut: Bitte prüfen, ob er dasselbe sagt."
    return Fit(place.wording, False, reason, with_capital(place.text, edits))


def _repeats_wish(place: Place, target: VerbWording) -> bool:
    """ "Wenn Sie bauen wollen, wollen Sie das melden" takes the request for a wish."""
    return target.verb.lemma == "wollen" and any(token.lemma == "wollen" for token in place.tokens)


def _readings(place: Place, made: VerbEdits, more: Sequence[Edit], doubts: Sequence[str]) -> Fit:
    readings = [with_capital(place.text, (*edits, *more)) for edits in made.readings]
    if any(_overlap(edits) for edits in readings):
        return _open(place, "Der Satz muss dafür umgebaut werden.")
    reason = doubts[0] if doubts else ""
    if len(readings) > 1:
        reason = "Die Verbform hat mehrere Lesarten: Bitte wählen."
    return Fit(place.wording, not reason, reason, tuple(readings[0]), tuple(map(tuple, readings[1:])))


def _overlap(edits: Sequence[Edit]) -> bool:
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
    return any(second.start < first.end for first, second in pairwise(ordered))


def _use(
    analysis: Analysis, found: Sequence[int], source: VerbWording
) -> tuple[VerbUse, tuple[int, ...]] | None:
    """The verb among the words that were found, and the other words."""
    order = sorted(found, key=lambda at: analysis.tokens[at].pos != "VERB")
    for index in order:
        use = verb_use(analysis, index, source.verb)
        if use is not None:
            taken = {index, use.particle, use.zu}
            return use, tuple(at for at in found if at not in taken)
    return None


def _as_passive(target: VerbWording) -> VerbWording:
    """ "auszahlen" for "zur Auszahlung gelangen" is "ausgezahlt werden"."""
    werden = verb_forms("werden")
    assert werden is not None  # noqa: S101  (an auxiliary has forms)
    return replace(target, verb=werden, fixed=(*target.fixed, target.verb.participle))


def _against(
    analysis: Analysis, use: VerbUse, source: VerbWording, frames: tuple[Frame | None, Frame | None]
) -> str:
    """Why the verb can't be replaced here; empty if it can."""
    tokens, (old, new) = analysis.tokens, frames
    reflexive = reflexive_in(analysis, use) is not None
    if source.reflexive != reflexive and (source.reflexive or _belongs_to(use, analysis)):
        return "„sich“ gibt dem Verb einen anderen Sinn: Bitte prüfen."
    if (
        use.verb
        and tokens[use.verb - 1].text in JOINING
        and use.verb > 1
        and tokens[use.verb - 2].text.endswith("-")
    ):
        return "Zwei Verben teilen sich hier einen Wortteil: Bitte den Satz anpassen."
    if (
        source.verb.lemma == "geben"
        and not source.fixed
        and any(tokens[at].text in {"es", "Es"} for at in use.clause)
    ):
        return "„Es gibt“ hat einen anderen Sinn: Bitte prüfen."
    passive = use.is_passive and (old is None or "acc" in old.cases or old.noun)
    helped = use.group is not None and new is not None and new.cases == {"dat"} and new.has_passive
    if passive and new is not None and not helped and not (new.has_passive and "acc" in new.cases):
        return "Das neue Verb hat kein Passiv: Bitte den Satz umbauen oder den Sinn prüfen."
    if (
        use.shape == "participle"
        and use.group
        and use.group.kind == "plain"
        and is_adjective(tokens[use.verb])
    ):
        return "Das Partizip ist hier Adjektiv: Bitte prüfen, ob der Sinn gleich bleibt."
    if not source.fixed and has_other_sense_there(analysis, use, source.verb.lemma):
        return "Das Verb hat hier wohl einen anderen Sinn: Bitte prüfen."
    stays = use.group is None and any(tokens[at].lemma == "bleiben" for at in use.clause)
    if stays and use.shape in {"participle", "infinitive"}:
        return "Neben „bleiben“ hat das Verb einen anderen Sinn: Bitte prüfen."
    return ""


def _with_same_pointer(
    analysis: Analysis, source: VerbWording, target: VerbWording, removed: Sequence[int]
) -> tuple[VerbWording, tuple[int, ...]]:
    """A "dafür" of both wordings stays where it stands: "dafür Sorge tragen, dass" -> "dafür sorgen, dass"."""
    shared = {word for word in target.fixed if word in source.fixed and _POINTING.fullmatch(word)}
    left = tuple(at for at in removed if analysis.tokens[at].text.lower() not in shared)
    return replace(target, fixed=tuple(word for word in target.fixed if word not in shared)), left


def _without_double(analysis: Analysis, use: VerbUse, target: VerbWording) -> VerbWording:
    """The wording without a "dafür" that stands in the clause already."""
    there = {analysis.tokens[at].text.lower() for at in use.clause}
    kept = tuple(word for word in target.fixed if not (_POINTING.fullmatch(word) and word in there))
    return replace(target, fixed=kept)


def _needs_clause(target: VerbWording) -> str:
    """ "dafür sorgen" points to a clause that has to follow."""
    if any(_points(word, target) for word in target.fixed):
        return "Dahinter müsste ein Nebensatz folgen: Bitte den Satz umbauen."
    return ""


def _points(word: str, wording: VerbWording) -> bool:
    """Whether a "dafür" stands for the object of the verb: in "dafür sorgen", not in "dabei sein"."""
    match, known = _POINTING.fullmatch(word), valency(wording.verb.lemma)
    return match is not None and known is not None and match["preposition"] in known.prepositions


def _belongs_to(use: VerbUse, analysis: Analysis) -> bool:
    """Whether the reflexive pronoun may be the verb's: it is the only full verb of its clause."""
    full = [
        at for at in use.clause if analysis.tokens[at].tag in {"VVFIN", "VVINF", "VVPP", "VVIMP", "VVIZU"}
    ]
    return use.shape not in {"attribute", "gerundive", "present_attribute"} and full in ([use.verb], [])


def _opens_alone(analysis: Analysis, use: VerbUse, words: Sequence[int]) -> bool:
    """Whether the words that go were alone in front of the finite verb: "Auskunft erteilt Ihnen Frau Kurz"."""
    if not words or not use.parted:
        return False
    before = [at for at in use.clause if at < use.verb and analysis.tokens[at].pos not in {"PUNCT", "CONJ"}]
    return bool(before) and set(before) <= set(words)


def _reflexive(
    analysis: Analysis, use: VerbUse, source: VerbWording, target: VerbWording
) -> tuple[Edit, ...] | None:
    if source.reflexive == target.reflexive:
        return ()
    if source.reflexive:
        at = reflexive_in(analysis, use)
        return None if at is None else deletions(analysis, [at])
    edit = reflexive_edit(analysis, use)
    return None if edit is None else (edit,)


def _open(place: Place, why: str) -> Fit:
    return Fit("", False, f"Im Glossar steht dafür „{place.wording}“. {why}")
