"""Something said twice."""

from collections.abc import Iterable, Iterator

from workbench.language.rule import Example, Hit, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.repetitions import double_parts, repetitions
from workbench.language.vocabulary.word_choice import WordChoiceRule
from workbench.language.vocabulary.word_list import WordList


class Pleonasm(WordChoiceRule):
    """Double words ("bereits schon"), double parts of words ("Rückantwort"), double modal verbs."""

    id = "pleonasm"
    catalogue = "R19"
    title = "Doppelt gesagt"
    why = "Einmal genügt. Wer alles doppelt liest, sucht einen Unterschied, den es nicht gibt."
    source = "Fingerzeige (GfdS)"
    complaint = "sagt dasselbe zweimal"
    doubt = "sagt vielleicht dasselbe zweimal"
    examples = (
        Example(
            "Die Wohnung wurde neu renoviert. Die Kosten betragen ca. etwa 900 Euro.",
            "Die Wohnung ist renoviert. Das kostet etwa 900 Euro.",
        ),
        Example(
            "Sie sind berechtigt, das Auto auf dem Platz parken zu dürfen.",
            "Sie dürfen das Auto auf dem Platz parken.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Phrases and pairs of words, then compounds with two parts of the same meaning."""
        listed = list(super().check(sentence, settings))
        return [*listed, *_compounds(sentence, listed)]

    def words(self) -> WordList:
        """Phrases and pairs of words, see `repetitions`."""
        return repetitions()


def _compounds(sentence: Sentence, listed: list[Hit]) -> Iterator[Hit]:
    for token in sentence.tokens:
        parts = double_parts(token.text) if token.pos == "NOUN" else None
        if parts is None or any(hit.start < token.end and token.start < hit.end for hit in listed):
            continue
        if not sentence.is_exempt(token.start, token.end):
            text = f"„{token.text}“ sagt dasselbe zweimal: „{parts[0]}“ und „{parts[1]}“."
            yield Hit(token.start, token.end, text)
