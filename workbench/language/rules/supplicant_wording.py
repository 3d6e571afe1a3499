"""Words that make the reader a supplicant: "gewähren wir Ihnen ausnahmsweise"."""

from collections.abc import Iterable

from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import phrase_list

_HINT = "Hinweis"


class SupplicantWording(SentenceRule):
    """Words of a list; those that are usual in law ("gewähren") are hints."""

    id = "supplicant-wording"
    title = "Von oben herab"
    why = "Wer ein Recht hat, ist kein Bittsteller. Solche Wörter klingen nach Gnade."
    source = "BVA Bürgernahe Verwaltungssprache; Fingerzeige (GfdS)"
    severity = WARNING
    examples = (
        Example(
            "Ihrem Gesuch um Verlegung des Standplatzes wird entsprochen.",
            "Sie bekommen einen anderen Standplatz.",
        ),
        Example(
            "Im Wege des Entgegenkommens erlassen wir die Mahngebühr.",
            "Die Mahngebühr müssen Sie nicht zahlen.",
        ),
        Example("Wir gestatten Ihnen die Nutzung des Parkplatzes.", "Sie dürfen den Parkplatz nutzen."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """Each use."""
        for use in phrase_list("supplicant_words").find(sentence):
            better = use.phrase.better
            advice = (
                f"Schreiben Sie zum Beispiel „{better[0]}“." if better else "Sagen Sie sachlich, was gilt."
            )
            words = sentence.text[use.start : use.end]
            message = f"„{words}“ klingt von oben herab. {advice}"
            yield Hit(use.start, use.end, message, INFO if use.phrase.note == _HINT else WARNING)
