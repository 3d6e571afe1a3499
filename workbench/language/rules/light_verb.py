"""A noun with a verb that says little instead of one verb: "in Abzug bringen"."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.grammar.light_verbs import LightVerbUse, light_verbs
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrase_tree import GAP

_FEWEST_WORDS = 4


class LightVerb(SentenceRule):
    """Looks in a list of such pairs. Those that plain texts use as well are a hint only."""

    id = "light-verb"
    catalogue = "R22"
    title = "Umständliches Verb"
    why = "Das Hauptwort sagt, was geschieht, das Verb fast nichts. Ein einziges Verb sagt dasselbe kürzer."
    source = "Fingerzeige (GfdS); BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "Der Ausschuss hat die Satzung zur Abstimmung gebracht.",
            "Der Ausschuss hat über die Satzung abgestimmt.",
        ),
        Example(
            "Bei der Gebühr findet das Alter des Kindes Berücksichtigung.",
            "Bei der Gebühr zählt das Alter des Kindes.",
        ),
        Example(
            "Wir ziehen in Erwägung, die Brücke zu sperren.",
            "Hilfe finden Sie im Bürgerbüro.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002 - no setting matters
        """From the noun phrase to the verb, or the other way round."""
        for use in light_verbs(sentence):
            places = (use.first, use.noun, use.verb)
            start = min(sentence.tokens[place].start for place in places)
            end = max(sentence.tokens[place].end for place in places)
            common = (
                use.is_common or len(sentence.words) < _FEWEST_WORDS
            )  # "Auskunft erteilt:" in a letterhead
            yield Hit(start, end, _message(use), INFO if common else WARNING)


def _message(use: LightVerbUse) -> str:
    said = use.light_verb.phrase.text.replace(f" {GAP} ", " ")
    better = " oder ".join(f"„{word}“" for word in use.better[:2])
    return f"„{said}“ geht kürzer. Schreiben Sie zum Beispiel {better}."
