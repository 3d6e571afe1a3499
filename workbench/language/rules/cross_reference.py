"""A reference to another place: above, below, elsewhere."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrases import phrase_list

_SHORT = re.compile(
    r"\b(?:[oO]\.\s?[gaeb]\.|[oOuU]\.\s?(?:g|gen|bez|erw|ang)\.|[vV]\.\s?g\.|[sS]\.\s?[ouad]\.|a\.\s?a\.\s?O\."
    r"|[vV]gl\."
    r"|[eE]bd\.|[sS]\.\s(?:oben|unten|auch|hierzu|dazu|umseitig|Rückseite|S\.|Seite|Ziffer|Nr\.|Abschnitt|Punkt"
    r"|Anl\w*|Hinweise?)"
    r"|[sS]\.\s(?=§|dort\b)|(?<=\()[sS]\.\s(?=\w)|S\.\s\d+\sff?\.|cf\.|l\.\s?c\.|(?:vorgen|vorst|nachst|nachf"
    r"|obengen|untengen|vorbez)\.)"
)
_NUMBERED = re.compile(
    r"\b(?:Satz|Absatz|Abs\.|Buchstabe|Halbsatz|Fußnote|Tabelle|Abbildung|Abschnitt|Ziffer|Punkt|Kapitel"
    r"|Unterpunkt|Spalte"
    r"|Zeile|Randnummer|Rn\.|Bl\.|Blatt)\s(?:\d{1,3}[a-z]?\b(?!\sUhr|\.\d)|[IVX]{1,4}\b|[A-Z]\b)"
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
        """Each reference; neighbours are one."""
        text = sentence.text
        found = [(*match.span(), WARNING) for match in _SHORT.finditer(text)]
        found += [
            (*match.span(), INFO)
            for match in _NUMBERED.finditer(text)
            if not sentence.is_exempt(*match.span())
        ]
        found += [
            (use.start, use.end, use.phrase.note or INFO)
            for use in phrase_list("cross_references").find(sentence)
        ]
        for start, end, severity in _joined(found):
            yield Hit(start, end, _VAGUE.format(text[start:end].strip(" (")), severity)


def _joined(places: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Places that touch or overlap as one, with the higher severity."""
    joined: list[tuple[int, int, str]] = []
    for start, end, severity in sorted(places):
        if joined and start <= joined[-1][1] + 1:
            first, last, other = joined[-1]
            joined[-1] = (first, max(last, end), WARNING if WARNING in {severity, other} else INFO)
        else:
            joined.append((start, end, severity))
    return joined
