"""A Roman numeral."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.rule import EVERYWHERE, INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence
from workbench.language.words.numerals import roman_value

_NUMERAL = re.compile(r"(?<![\w.&/-])[IVX]+(?:\.[IVX\d]+)*(?P<letter>[a-d])?(?![\w&])(?!-[A-ZÄÖÜ])")
_ANY = re.compile(r"\b(?:[IVX]+|[ivx]+)(?=[a-d]?\b)")
_SMALL = re.compile(r"(?<![\w.-])(?:ii|iii|iv|vi|vii|viii|ix|(?<=\()(?:i|v|x))(?=[\s).,;]|$)(?!\.\s?\w\.)")
_COUNTED = (
    r"(?:[Kk]apitels?|[Aa]bschnitte?[ns]?|[Aa]bs(?:ätze?|atz)n?|[Tt]eile?[ns]?|[Aa]nlagen?|[Aa]nh(?:ang|änge)n?"
    r"|[Ss]tufen?"
    r"|B[aä]nde?s?|[Kk]lassen?|[Gg]ruppen?|[Bb]uche?s?|[Tt]iteln?|[Zz]iffern?|Nr\.|[Nn]ummern?|[Qq]uartale?n?"
    r"|[Hh]albjahre?n?|[Pp]hasen?|[Pp]unkte?n?|[Kk]ategorien?|[Tt]abellen?|[Bb]ereiche?n?|[Aa]bteilung(?:en)?"
    r"|[Ss]tocks?|[Bb]auabschnitte?n?|[Mm]odule?n?|[Vv]arianten?|[Zz]onen?|Spalten?|[Zz]eilen?|[Ss]ätzen?|[Ss]atz"
    r"|[Gg]rades?|[Rr]ang|[Oo]rdnung|[Ee]benen?|[Rr]aums?|[Hh]auses?|[Ss]eiten?|[Ff]rist|[Ll]os|[Ff]eld(?:er)?"
    r"|[Pp]osition(?:en)?"
    r"|Abs\.|Art\.|Artikels?|Kap\.|Abschn\.|Anl\.|Ziff\.|St\.|\w*(?:gruppen?|klassen?|stufen?|teile?|anlagen?"
    r"|abschnitt))"
)
_AFTER_COUNTED = re.compile(rf"\b{_COUNTED}\s(?:(?:[IVX\d]+[a-d]?)\s?(?:,|und|oder|bis|sowie|[–/-])\s?)*$")
_BEFORE_COUNTED = re.compile(
    r"\.?\s(?:\w+en\s)?(?:Quartal|Halbjahr|Jahrhundert|Weltkrieg|Kapitel|Abschnitt|Stock|Etage|Obergeschoss|OG"
    r"|Klasse|Rang"
    r"|Ordnung"
    r"|Kammer|Senat|Instanz|Abteilung|Stufe|Grad|Bauabschnitt|Teil|Vatikan)"
)
_NAMED_LAW = re.compile(
    r"(?:\bSGB|\bSozialgesetzbuch(?:es|s)?|\bHartz|\bALG|\bAlg|\bArbeitslosengeld(?:es|s)?|\bSekundarstufen?"
    r"|\bSek\.?|\bPSG"
    r"|\bBuch(?:es)? Sozialgesetzbuch|\bBrüssel|\bRom|\bDublin|\bPisa|\bSolvency|\bSolvabilität|\bBasel"
    r"|\bMiFID|\bApollo)[\s-]?(?:(?:[IVX]+)\s?(?:,|und|oder|bis|sowie|[–/-])\s?)*$"
)
_OUTLINE = re.compile(r"\s*[.)](?:\s(?!\w\.)|$)")
_LETTER_AFTER = re.compile(
    r"\b(?:Buchstabe[ns]?|Vitamin|Taste|Merkzeichen|Typ|Note|Fall|Person|Frau|Herrn?|Hepatitis)\s$"
)
"""What letters rather than numbers stand behind."""
_UNKNOWN = re.compile("X+")
"""Placeholder rather than number: "XX"."""


class RomanNumeral(SentenceRule):
    """Roman numerals outside names of laws, of benefits and of persons ("Heinrich VIII.")."""

    id = "roman-numeral"
    catalogue = "R46"
    title = "Römische Zahl"
    why = "Viele Menschen können römische Zahlen nicht lesen. Vorleseprogramme lesen sie als Buchstaben."
    source = "LanguageTool Leichte Sprache; DIN SPEC 33429"
    severity = WARNING
    kinds = EVERYWHERE
    examples: ClassVar = (
        Example(
            "Ihr Kind gehört zur Altersgruppe III des Ferienlagers.",
            "Ihr Kind gehört zur Altersgruppe 3 des Ferienlagers.",
        ),
        Example(
            "Der Spielplatz wird im IV. Quartal fertig.",
            "Der Spielplatz wird zwischen Oktober und Dezember fertig.",
        ),
        Example(
            "Beachten Sie auch Teil V der Badeordnung.",
            "Beachten Sie auch Teil 5 der Badeordnung. Die Straße ist nach Heinrich IV. benannt.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002
        """Each numeral with the Arabic one."""
        text = sentence.text
        if not _ANY.search(text):
            return
        for match in _NUMERAL.finditer(text):
            start, end = match.span()
            arabic = _arabic(match.group())
            if arabic is None or sentence.is_exempt(start, end) or not _counts(sentence, start, end):
                continue
            severity = INFO if not text[:start].strip("( ") else WARNING
            yield Hit(start, end, f"Schreiben Sie {arabic} statt {match.group()}.", severity, arabic)
        for match in _SMALL.finditer(text):
            value = roman_value(match.group().upper())
            if not sentence.is_exempt(*match.span()):
                message = f"Schreiben Sie {value} statt {match.group()}."
                yield Hit(*match.span(), message, INFO, str(value))


def _arabic(numeral: str) -> str | None:
    """ "IV.2" -> "4.2", "IIb" -> "2b"; None if a part is no numeral."""
    found = []
    for part in numeral.split("."):
        roman = part.rstrip("abcd")
        value = int(roman) if roman.isdigit() else roman_value(roman)
        if value is None:
            return None
        found.append(f"{value}{part[len(roman) :]}")
    return ".".join(found)


def _counts(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the letters are a number here: single ones only where something is counted."""
    before, after = sentence.text[:start], sentence.text[end:]
    if _NAMED_LAW.search(before):
        return False
    if _AFTER_COUNTED.search(before) or _BEFORE_COUNTED.match(after):
        return True
    if _UNKNOWN.fullmatch(sentence.text[start:end]):
        return False
    if not before.strip("( "):
        return bool(_OUTLINE.match(after)) or end - start > 1
    tag = _tag_before(sentence, start)
    if end - start == 1:
        return tag == "NN" and sentence.text[start] != "X" and not _LETTER_AFTER.search(before)
    return not (after.startswith(".") and tag == "NE")


def _tag_before(sentence: Sentence, start: int) -> str:
    """The tag of the word in front: NE for a name ("Heinrich VIII."), NN for what may be numbered ("Saal I")."""
    return next((token.tag for token in sentence.tokens if token.end == start - 1), "")
