"""Two modal verbs in one verb group: "dürfte ... können"."""

from collections.abc import Iterable

from workbench.language.grammar.auxiliaries import HABEN, MODAL, WERDEN, finite_auxiliary, nonfinite_auxiliary
from workbench.language.grammar.verb_groups import VerbGroup, group_span, group_words
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence

_HEDGES = frozenset(
    "vielleicht möglicherweise eventuell womöglich gegebenenfalls vermutlich wahrscheinlich voraussichtlich"
    " allenfalls notfalls".split()
)
_ABLE = frozenset("imstande vermögen".split())
_HEDGING = ("dürft", "könnt", "sollt", "müsst", "mag", "mög", "darf")
_MAYBE = ("könnt", "kann", "könn", "dürft", "mag", "mög")


class ModalStacking(SentenceRule):
    """Counts modal verbs of a group; a future with one and a "vielleicht" beside "könnte" are hints."""

    id = "modal-stacking"
    catalogue = "R34"
    title = "Mehrere Modalverben"
    why = "Zwei Wörter wie „können“ und „müssen“ in einem Satzteil verwischen, was wirklich gilt."
    source = "DIN 8581-1"
    severity = WARNING
    examples = (
        Example("Die Halle soll ab Mai wieder genutzt werden können.", "Ab Mai ist die Halle wieder offen."),
        Example(
            "Dafür dürften Sie eine Vollmacht haben müssen.",
            "Dafür brauchen Sie wahrscheinlich eine Vollmacht.",
        ),
        Example("Sie werden den Ausweis zeigen müssen.", "Sie müssen den Ausweis zeigen."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """Verb groups with more than one modal verb, or one that something else doubles."""
        for group in sentence.verb_groups:
            severity = _severity(sentence, group)
            start, end = group_span(sentence.tokens, group)
            if severity and not sentence.is_exempt(start, start + 1):
                words = group_words(sentence.tokens, group)
                yield Hit(
                    start, end, f"„{words}“: Ein Modalverb genügt. Was gilt: muss, kann oder darf?", severity
                )


def _severity(sentence: Sentence, group: VerbGroup) -> str:
    tokens = sentence.tokens
    auxiliary = finite_auxiliary(tokens[group.finite])
    inner = [
        index
        for index in group.members
        if index != group.finite and nonfinite_auxiliary(tokens[index]) == MODAL
    ]
    inner = [index for index in inner if not _coordinated(sentence, index)]
    if auxiliary == MODAL and inner:
        condition = group.finite == 0 and tokens[0].text.startswith("Soll")
        hedging = tokens[group.finite].text.lower().startswith(_HEDGING)
        return WARNING if hedging and not condition else INFO
    if auxiliary in {WERDEN, HABEN} and inner:
        return INFO
    words = {tokens[index].text.lower() for index in group.clause}
    able = "in der lage sein" in sentence.text.lower() or any(
        tokens[index].text in _ABLE for index in group.members
    )
    if auxiliary == MODAL and able:
        return WARNING
    hedged = auxiliary == MODAL and tokens[group.finite].text.lower().startswith(_MAYBE)
    return INFO if hedged and words & _HEDGES else ""


def _coordinated(sentence: Sentence, index: int) -> bool:
    """Whether "und" or "oder" stands in front: "können und müssen" are two statements, no stack."""
    return index > 0 and sentence.tokens[index - 1].tag == "KON"
