"""Something said twice."""

from workbench.language.repetitions import repetitions
from workbench.language.rule import Example
from workbench.language.word_choice import WordChoiceRule
from workbench.language.word_list import WordList


class Pleonasm(WordChoiceRule):
    """Double words ("bereits schon"), double parts of words ("Rückantwort"), double modal verbs."""

    id = "pleonasm"
    catalogue = "R19"
    title = "Doppelt gesagt"
    why = "Einmal genügt. Wer alles doppelt liest, sucht einen Unterschied, den es nicht gibt."
    source = "Fingerzeige (GfdS)"
    complaint = "sagt dasselbe zweimal"
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

    def words(self) -> WordList:
        """Phrases and pairs of words, see `repetitions`."""
        return repetitions()
