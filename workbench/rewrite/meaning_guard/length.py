"""How long the rewrite is."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.rewrite.facts.plain import words_of
from workbench.rewrite.facts.residue import lost_sentences, residue
from workbench.rewrite.guard import NOTE, WARN, Drift, Example, Guard, Pair

_SHORTEST, _LONGEST = 0.35, 2.5
"""Share of the original's length in signs."""
_FEWEST_WORDS = 8


class LengthGuard(Guard):
    """A rewrite that is much shorter may have lost something, a much longer one may say more."""

    id = "length"
    title = "Länge"
    why = "Wer viel kürzt, lässt leicht etwas weg. Wer viel erklärt, fügt leicht etwas hinzu."
    severity = NOTE
    examples: ClassVar = (
        Example(
            "Die Unterlagen sind vollständig und leserlich im Original oder in beglaubigter Kopie einzureichen.",
            "Bitte alles einreichen.",
            "Reichen Sie die Unterlagen vollständig und leserlich ein, im Original oder in beglaubigter Kopie.",
        ),
        Example(
            "Der Antrag ist von allen Personen im Haushalt zu unterschreiben.",
            "Alle Personen müssen den Antrag unterschreiben. "
            + "Das ist wichtig, damit wir alles gut prüfen können. " * 4,
            "Alle Personen im Haushalt müssen den Antrag unterschreiben.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """A note where less than 35 or more than 250 percent of the signs are left; a warning for a lost sentence."""
        worded_anew = bool(residue(pair.original, pair.rewrite).new)
        for start, end in lost_sentences(pair.original, pair.rewrite):
            quoted = " ".join(pair.original.text[start:end].split())
            message = f"„{quoted}“ hat in der neuen Fassung keine Entsprechung."
            yield Drift(
                (start, end), None, message, NOTE if worded_anew or _is_all(pair, start, end) else WARN
            )
        if len(words_of(pair.original.text)) < _FEWEST_WORDS:
            return
        share = len(pair.rewrite.text.strip()) / max(1, len(pair.original.text.strip()))
        if not _SHORTEST <= share <= _LONGEST:
            advice = "Ist etwas weggefallen?" if share < 1 else "Ist etwas dazugekommen?"
            yield Drift(
                None,
                None,
                f"Die neue Fassung hat {share:.0%} der Länge des Originals. {advice}".replace("%", " %"),
            )


def _is_all(pair: Pair, start: int, end: int) -> bool:
    """Whether the place is the whole original: then it was worded anew, and nothing beside it shows a loss."""
    return len(pair.original.text[:start].strip()) + len(pair.original.text[end:].strip(" .!\n")) == 0
