"""Percent by its old names."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.rule import EINFACH, EVERYWHERE, INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence

_OLD = re.compile(
    r"\bv\.?\s?H\b\.?(?P<joined>-\w+)?|\b(?:[vV]om|v\.)\s[Hh]undert\b|\bp\.\s?c\.|\bp\.?\s?Ct\b\.?|\bp\.?\s?ct\b\.?"
    r"|\bPerzent\b|\bHundert(?:teile?n?|stel)\b|\b(?:Vom|vom)-?[Hh]undert(?P<rate>satz|satze|satzes|sätze|sätzen)\b"
    r"|\bHundert(?P<rate2>satz|satze|satzes|sätze|sätzen)\b"
)
_THOUSANDTH = re.compile(r"\bv\.?\s?T\b\.?|\b[vV]om\s[Tt]ausend\b|\bp\.\s?m\.|\bTausendteile?n?\b")
_ANY = re.compile(r"[HTC%‰]|ct|[PpTt]ausend|[Hh]undert|Perzent|p\.")
_JOINED_SIGN = re.compile(r"(?<=\d)\s?%-?[^\W\d_]+")
_SIGN = re.compile(r"(?<=\d)\s?[%‰]")


class Hundredth(SentenceRule):
    """ "v. H.", "vom Hundert" and the like; in the strict target the sign, too."""

    id = "hundredth"
    catalogue = "R45"
    title = "v. H. statt Prozent"
    why = "„v. H.“ und „vom Hundert“ kennt kaum jemand. „Prozent“ versteht jeder."
    source = "DIN 8581-1"
    severity = WARNING
    kinds = EVERYWHERE
    examples: ClassVar = (
        Example(
            "Bei der Anmeldung zahlen Sie 25 v. H. des Beitrags an.",
            "Bei der Anmeldung zahlen Sie 25 Prozent des Beitrags an.",
        ),
        Example(
            "Der Zuschuss wurde um fünf vom Hundert gekürzt.",
            "Wir haben den Zuschuss um 5 Prozent gekürzt.",
        ),
        Example(
            "Die Hundesteuer steigt um den Vomhundertsatz, den der Rat beschließt.",
            "Die Hundesteuer steigt um den Prozentsatz, den der Rat beschließt.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Each name with the usual one."""
        text = sentence.text
        if not _ANY.search(text):
            return
        for match in _OLD.finditer(text):
            yield _hit(text, match.span(), _usual(match))
        for match in _THOUSANDTH.finditer(text):
            yield _hit(text, match.span(), "Promille")
        for match in _JOINED_SIGN.finditer(text):
            yield Hit(*match.span(), "Schreiben Sie „Prozent“ als Wort.", INFO)
        if settings.target == EINFACH:
            for match in _SIGN.finditer(text):
                yield Hit(*match.span(), "Schreiben Sie „Prozent“ statt des Zeichens.", INFO)


def _usual(match: re.Match[str]) -> str:
    rate = match["rate"] or match["rate2"]
    if rate:
        return f"Prozent{rate}"
    return f"Prozent{match['joined'] or ''}"


def _hit(text: str, span: tuple[int, int], usual: str) -> Hit:
    """The hit; a full stop that ends the sentence, too, stays."""
    start, end = span
    if text[end - 1] == "." and not text[end:].strip("\"“”»«)’' "):
        end -= 1
    return Hit(start, end, f"Schreiben Sie „{usual}“.", None, usual)
