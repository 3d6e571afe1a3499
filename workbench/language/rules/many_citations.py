"""Three or more norms in one sentence."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.form.norms import LAW_HINT, LAW_NAME, count_norms
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence

_SPELLED = re.compile(
    r"\b[Pp]aragra(?:f|ph)(?:en|s)?\s(?P<numbers>\d+[a-z]?(?:\s?(?:,|und|oder|bis)\s\d+[a-z]?)*)"
)


class ManyCitations(SentenceRule):
    """Counts the cited sections; laws named without a section count for a hint."""

    id = "many-citations"
    catalogue = "R49"
    title = "Viele Paragrafen in einem Satz"
    why = "Wer drei Paragrafen lesen muss, findet die Aussage dazwischen nicht mehr."
    source = "BVA Bürgernahe Verwaltungssprache"
    severity = WARNING
    thresholds: ClassVar = {"norms": Threshold(3, 2, "Ab … Paragrafen in einem Satz")}
    examples = (
        Example(
            "Für Hunde gelten § 2 Abs. 1, § 5 und § 11 Abs. 6 LHundG NRW.",
            "Für große Hunde gelten besondere Regeln (§ 11 LHundG NRW).",
        ),
        Example(
            "Die Gebühr beruht auf den §§ 4 bis 6 KAG, Art. 28 GG und § 7 der Satzung.",
            "Die Gebühr steht in unserer Satzung (§ 7).",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """From the first to the last citation."""
        text = sentence.text
        spelled = list(_SPELLED.finditer(text))
        spans = sorted([*sentence.citations, *(match.span() for match in spelled)])
        norms = sum(count_norms(text[start:end]) for start, end in sentence.citations)
        norms += sum(len(re.findall(r"\d+", match["numbers"])) for match in spelled)
        least = settings.limit(self, "norms")
        if norms >= least:
            message = f"Der Satz nennt {norms} Paragrafen. Nennen Sie höchstens einen, am Ende in Klammern."
            yield Hit(spans[0][0], spans[-1][1], message)
            return
        if norms == 0 and len(LAW_HINT.findall(text)) < least:
            return
        laws = [span for span in _laws(text) if not any(a - 2 <= span[1] and span[0] < b for a, b in spans)]
        if norms + len(laws) >= max(least, 3):
            spans = sorted([*spans, *laws])
            message = (
                f"Der Satz nennt {len(spans)} Gesetze oder Paragrafen. Nennen Sie höchstens eine Vorschrift."
            )
            yield Hit(spans[0][0], spans[-1][1], message, INFO)


def _laws(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in LAW_NAME.finditer(text)]
