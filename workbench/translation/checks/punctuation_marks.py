"""Signs of the wrong language."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.translation.check import INFO, WARNING, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.languages import ARABIC, HAN, JAPANESE, script_of

_BEHIND_ARABIC = re.compile(r"(?<=[\u0620-\u06ff])[ ]?([?,;])(?![\d\w])")
_BEHIND_CJK = re.compile(r"(?<=[\u3040-\u30ff\u4e00-\u9fff])([.,])(?!\w)")
_FOREIGN = re.compile(r"[؟،؛。、]")
_GREEK_QUESTION = re.compile(r"(?<=[\u0370-\u03ff\u1f00-\u1fff])\s?\?")
_SPANISH_SENTENCE = re.compile(r"[^.?!…:\n]*[?!]+")
_SIGNS = {"?": "؟", ",": "،", ";": "؛"}
_CJK_SIGNS = {".": "。", ",": "、"}


class PunctuationMarksCheck(PairCheck):
    """؟ ، ؛ in Arabic script, ; for a question in Greek, ¿ ¡ in Spanish, 。 in Japanese and Chinese."""

    id = "punctuation-marks"
    title = "Satzzeichen der Sprache"
    why = "Falsche Satzzeichen stören beim Lesen; in arabischer Schrift springen sie ans falsche Ende."
    source = "Rechtschreibung der Sprachen; Poedit und Weblate prüfen ebenso je Sprache"
    severity = INFO
    examples: ClassVar = (
        Example("ar", "Haben Sie Kinder?", "هل لديك أطفال?", "هل لديك أطفال؟"),
        Example("el", "Haben Sie Kinder?", "Έχετε παιδιά?", "Έχετε παιδιά;"),
        Example("es", "Haben Sie Kinder?", "Tiene hijos?", "¿Tiene hijos?"),
        Example("zh", "Wir prüfen das.", "我们会审核.", "我们会审核。"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Each sign that another one should stand for."""
        text, script = pair.target_text, script_of(pair.language)
        if script == ARABIC:
            yield from _replaced(text, _BEHIND_ARABIC, _SIGNS)
        elif script in {HAN, JAPANESE}:
            yield from _replaced(text, _BEHIND_CJK, _CJK_SIGNS)
        else:
            for match in _FOREIGN.finditer(text):
                if not _is_among_its_letters(text, match.start()):
                    yield Doubt(None, match.span(), f"„{match[0]}“ ist kein Zeichen dieser Sprache.", WARNING)
        if pair.code == "el":
            for match in _GREEK_QUESTION.finditer(text):
                yield Doubt(None, match.span(), "Statt „?“ steht in dieser Sprache „;“.")
        if pair.code == "es":
            yield from _spanish(text)


def _replaced(text: str, pattern: re.Pattern[str], signs: dict[str, str]) -> Iterator[Doubt]:
    for match in pattern.finditer(text):
        yield Doubt(None, match.span(1), f"Statt „{match[1]}“ steht in dieser Sprache „{signs[match[1]]}“.")


def _is_among_its_letters(text: str, place: int) -> bool:
    """Whether the sign belongs to words of its own script, as in a sentence about another language."""
    before = text[:place].rstrip()[-1:]
    return "\u0600" <= before <= "\u06ff" or "\u3040" <= before <= "\u9fff"


def _spanish(text: str) -> Iterator[Doubt]:
    for match in _SPANISH_SENTENCE.finditer(text):
        wanted = "¿" if match[0].endswith("?") else "¡"
        if not {"¿", "¡"} & set(match[0]) and any(map(str.isalpha, match[0])):
            yield Doubt(None, (match.end() - 1, match.end()), f"Am Anfang fehlt „{wanted}“.")
