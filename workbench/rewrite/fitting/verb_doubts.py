"""Why a person has to look at a verb that was replaced, although a right form was found."""

from collections.abc import Iterator, Sequence

from workbench.language.grammar.clauses import DEPENDENT
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.light_verb_frames import Frame, may_be_light
from workbench.rewrite.fitting.object_case import objects_in
from workbench.rewrite.fitting.verb_use import VerbUse
from workbench.rewrite.fitting.verb_wording import VerbWording

_ADJECTIVES = frozenset(
    "gebraucht geschickt angesehen bestimmt gewohnt gefasst gespannt verschieden gelassen gelegen gehalten verlegen"
    " ausgezeichnet bekannt gesetzt verwandt erhaben bewusst erfahren bewegt verkehrt gebildet gelehrt gewandt getrennt"
    " geladen gewiegt beschränkt verrückt gemessen abgelegen ausgelassen zerstreut geeignet berufen".split()
)
JOINING = frozenset({"und", "oder", "bzw.", "beziehungsweise", "sowie", "/"})


def verb_doubts(
    analysis: Analysis,
    use: VerbUse,
    wordings: tuple[VerbWording, VerbWording],
    frames: tuple[Frame | None, Frame | None],
    removed: Sequence[int],
) -> Iterator[str]:
    """The reasons in German, most important first; none where grammar leaves no choice."""
    tokens, (source, target) = analysis.tokens, wordings
    if not use.sure:
        yield "Die Form des Verbs ist hier nicht eindeutig: Bitte prüfen."
    unit = [use.verb, *removed]
    beside = [at for at in (min(unit) - 1, use.verb - 1, use.verb + 1) if 0 <= at < len(tokens)]
    if any(tokens[at].text in JOINING for at in beside):
        yield "Das Verb ist mit einem anderen verbunden: Bitte prüfen."
    means_little = not source.fixed and may_be_light(source.verb.lemma)
    if means_little or (frames[0] is not None and frames[0].has_senses):
        yield "Das Wort hat mehrere Bedeutungen: Bitte prüfen, ob diese gemeint ist."
    if frames[0] is not None and "acc" in frames[0].cases and _lacks_object(analysis, use):
        yield "Hier steht kein Objekt: Bitte prüfen, ob das neue Verb eines braucht."
    without_object = frames[0] is not None and "acc" not in frames[0].cases
    lasting = (
        use.shape == "present_attribute"
        or _reads_as_adjective(use, target)
        or (use.shape == "attribute" and without_object)
    )
    if lasting or not target.is_plain or source.reflexive:
        yield f"Bitte prüfen, ob „{target.verb.lemma}“ hier passt."


def _reads_as_adjective(use: VerbUse, target: VerbWording) -> bool:
    """Whether the new participle has a sense of its own in front of a noun: "gebrauchte", "geschickte"."""
    return use.shape == "attribute" and target.verb.participle in _ADJECTIVES


def _lacks_object(analysis: Analysis, use: VerbUse) -> bool:
    """Whether an active verb has neither an accusative nor a clause behind it: "Die Hilfe setzt sofort ein"."""
    if use.is_passive or use.shape != "finite":
        return False
    end = max(use.clause)
    if any(clause.first in {end + 1, end + 2} and clause.kind in DEPENDENT for clause in analysis.clauses):
        return False
    return not objects_in(analysis, use.clause, "acc")
