"""A term that the office glossary says to avoid."""

from collections.abc import Iterable

from workbench.language.rule import EVERYWHERE, INFO, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence


class AvoidedTerm(SentenceRule):
    """Entries of kind "avoid"; what the glossary offers instead is a hint, not a replacement that fits as it stands."""

    id = "avoided-term"
    title = "Wort, das die Stadt vermeidet"
    why = "Im Wörterbuch der Stadt steht, dass dieses Wort schwer zu verstehen ist."
    source = "Wörterbuch der Stadt"
    severity = INFO
    kinds = EVERYWHERE
    examples = (
        Example("Wir führen die Wartung der Aufzüge am Montag durch.", "Wir warten die Aufzüge am Montag."),
        Example("Die Gewährung des Zuschusses ist möglich.", "Sie können den Zuschuss bekommen."),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Each use of such a term."""
        for use in settings.terms.uses(sentence):
            if use.entry.kind == "avoid" and not sentence.is_exempt(use.start, use.end):
                text = f"„{use.entry.term}“ soll im Text nicht vorkommen."
                wordings = " oder ".join(f"„{wording}“" for wording in use.entry.replacements)
                yield Hit(
                    use.start, use.end, f"{text} Im Wörterbuch steht: {wordings}." if wordings else text
                )
