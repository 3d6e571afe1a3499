"""A reference to another place: above, below, elsewhere."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.phrases import phrase_list
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence

_SHORT = re.compile(
    r"\b(?:[oO]\.\s?[gaeb]\.|[oOuU]\.\s?(?:g|gen|bez|erw|ang)\.|[vV]\.\s?g\.|[sS]\.\s?[ouad]\.|a\.\s?a\.\s?O\."
    r"|[vV]gl\."
    r"|[eE]bd\.|[sS]\.\s(?:oben|unten|auch|hierzu|dazu|umseitig|Rückseite|S\.|Seite|Ziffer|Nr\.|Abschnitt|Punkt"
    r"|Anl\w*|Hinweise?)"
    r"|[sS]\.\s(?=§|dort\b)|(?<=\()[sS]\.\s(?=\w)|S\.\s\d+\sff?\.|cf\.|l\.\s?c\.|(?:vorgen|vorst|nachst|nachf"
    r"|obengen|untengen|vorbez)\.)"
)
_VAGUE = "„{0}“ schickt die Leser an eine andere Stelle. Sagen Sie hier, was dort steht."


class CrossReference(SentenceRule):
    """Words and abbreviations that point somewhere else."""

    id = "cross-reference"
    catalogue = "R50"
    title = "Verweis"
    why = "Wer einem Verweis folgt, muss blättern und verliert den Faden. Oft findet man die Stelle nicht."
    source = "LanguageTool Leichte Sprache; BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "Die vorbezeichneten Gebühren gelten auch für die o. a. Räume.",
            "Die Gebühren von 25 Euro gelten auch für den Saal und die Küche.",
        ),
        Example(
            "Wegen der Öffnungszeiten siehe unten.",
            "Das Bad ist von 8 bis 20 Uhr geöffnet.",
        ),
        Example(
            "Im Nachgang zu unserem Gespräch erhalten Sie die Liste; vgl. dazu auch den Aushang.",
            "Wir haben am Montag über die Kurse gesprochen. Hier ist die Liste.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002
        """Each reference; where two overlap the longer one."""
        text = sentence.text
        found = [(match.start(), match.end(), WARNING) for match in _SHORT.finditer(text)]
        found += [
            (use.start, use.end, use.phrase.note or INFO)
            for use in phrase_list("cross_references").find(sentence)
        ]
        taken: list[tuple[int, int]] = []
        for start, end, severity in sorted(found, key=lambda item: item[0] - item[1]):
            if any(first < end and start < last for first, last in taken):
                continue
            taken.append((start, end))
            yield Hit(start, end, _VAGUE.format(text[start:end].strip(" (")), severity)
