"""Characters that are no words: slashes, "&", stars, semicolons, brackets inside words."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.rule import EVERYWHERE, INFO, WARNING, Example, Hit, SentenceRule, Settings
from workbench.language.sentence import Sentence

_ENDING = r"(?:innen|in|frauen|frau|männer|mann|nen|er|es|en|em|e|r|n|s|m)"
_WORD_START = r"(?<![^\W\d_])"
_SLASHED = rf"(?P<slashed>{_WORD_START}[^\W\d_]{{2,}}/-?{_ENDING}(?:/-?{_ENDING})*(?![^\W\d_]))"
_BRACKETED = (
    rf"(?P<bracketed>{_WORD_START}[^\W\d_]{{2,}}-?"
    r"\((?:innen|in|frau|nen|en|er|es|ern|em|e|r|n|s|m)\)(?:[^\W\d_]+)?)"
)
_STARRED = (
    rf"(?P<starred>{_WORD_START}[^\W\d_]{{2,}}(?:[*_·•][^\W\d_]+|:(?:innen|in|r|n|e|frau|die|der|s)(?![^\W\d_])"
    r"|Innen(?![^\W\d_])|(?<=[a-zäöüß])In(?![^\W\d_])))"
)
_CHOICE = r"(?P<choice>(?i:und|oder|bzw\.|sowie)\s?/\s?(?i:oder|und|bzw\.)|\bu\.\s?/\s?o\.)"
_WORDS = r"(?P<words>(?<![\w/.])[^\W\d_]{2}[\w.-]*\s?/\s?[^\W\d_]{2}[\w-]*(?:\s?/\s?[^\W\d_]{2}[\w-]*)*)"
_SEX = r"(?P<sex>\(?\b[mwdfx]\s?/\s?[mwdfx]\s?/\s?[mwdfx]\b\)?)"
_OTHER = (
    r"(?P<ampersand>(?<=\s)&(?=\s))|(?P<sign>(?<![\w*])(?:[<>=~#|\\^→←↔⇒➔►▶≈≠≥≤±×÷†¬]|=>|->)(?=[\s\w])"
    r"|(?<=\s)\+(?=\s))"
    r"|(?P<semicolon>;)|(?P<dots>(?<![.…])(?:\.\.\.|…)(?![.…]))|(?P<star>(?<![\w*])\*+|(?<=\w)\*+(?!\w))"
    r"|(?P<square>\[(?![\sxX☒]{0,3}\])[^\]]*\])|(?P<loud>[!?]{2,})|(?P<emoji>[\U0001F300-\U0001FAFF☺☹♥✓✔✗✘☞☛✂☎✉✆]+)"
)
_PATTERN = re.compile("|".join((_CHOICE, _SEX, _SLASHED, _BRACKETED, _STARRED, _WORDS, _OTHER)))
_ANY = re.compile(
    r"[&/*_·•;…<>=~#|\\^+\[←-⇿≈-≥±×÷†¬➔►▶☎-♥✂-✘\U0001F300-\U0001FAFF]|\w-?\(|\w:\w|[a-zäöüß]In|\.\.\.|[!?]{2}"
)
_COMPANY_AFTER = re.compile(
    r"\s*(?:Co\b|Cie\b|Söhne|Sohn\b|Partner\b|Töchter|Gebrüder|\w+\s(?:GmbH|AG|KG|OHG|GbR|e\.\s?K\.|Partner)\b)"
)
_COMPANY_BEFORE = re.compile(
    r"\b(?:GmbH|AG|KG|Fa\.|Firma|Kanzlei)\s[\w\s-]*$|\b(?:Park|Bike|Kiss|Call|Work)\s$"
)
_UNITS = re.compile(r"(?:km/h|m/s|l/min|kWh/\w+|kg/\w+|c/o|Cent/\w+|EUR/\w+|Euro/\w+|\w+/24)")
_PERSON = re.compile(
    r"(?:der|die|das|den|dem|des|er|sie|ihm|ihn|ihr|ein|eine[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|deren|dessen"
    r"|jede[mnrs]?"
    r"|Herrn?|Frau|Mann)(?:\s?/\s?\w+)+",
    re.IGNORECASE,
)
"""Both sexes in one: "der/die", "er/sie"."""
_TEXTS = {
    "choice": "„{0}“ lässt offen, was gilt. Schreiben Sie „und“, „oder“ oder „oder beides“.",
    "words": "„{0}“: Schreiben Sie „und“ oder „oder“ statt des Schrägstrichs.",
    "slashed": "„{0}“: Sprechen Sie die Person mit „Sie“ an, oder nennen Sie beide Formen.",
    "bracketed": "„{0}“: Schreiben Sie das Wort ohne Klammer.",
    "starred": "„{0}“: Sprechen Sie die Person mit „Sie“ an, oder nehmen Sie ein neutrales Wort.",
    "sex": "„{0}“ erklärt sich nicht von selbst. Lassen Sie es weg, oder nehmen Sie ein neutrales Wort.",
    "ampersand": "Schreiben Sie „und“ statt „&“.",
    "sign": "Schreiben Sie ein Wort statt „{0}“.",
    "semicolon": "Schreiben Sie einen Punkt statt des Strichpunkts.",
    "dots": "Die drei Punkte lassen offen, was fehlt. Schreiben Sie den Satz zu Ende.",
    "star": "Erklären Sie gleich hier, was der Stern bedeutet.",
    "square": "Lassen Sie die eckigen Klammern weg.",
    "loud": "Ein Satzzeichen genügt.",
    "emoji": "Schreiben Sie ein Wort statt des Zeichens.",
}
_ALWAYS_INFO = frozenset({"starred", "sex", "semicolon", "dots", "star", "square", "loud", "emoji"})


class SpecialCharacters(SentenceRule):
    """In sentences worth a change, in labels a hint."""

    id = "special-characters"
    catalogue = "R47"
    title = "Sonderzeichen"
    why = "Sonderzeichen kann man nicht laut lesen. Vorleseprogramme stocken oder lassen sie weg."
    source = "BITV 2.0 Anl. 2; LanguageTool Leichte Sprache"
    severity = WARNING
    kinds = EVERYWHERE
    examples: ClassVar = (
        Example(
            "Der/die Halter/in muss den Hund anmelden.",
            "Bitte melden Sie Ihren Hund an.",
        ),
        Example(
            "Bringen Sie Badehose & Handtuch mit.",
            "Bringen Sie Badehose und Handtuch mit.",
        ),
        Example(
            "Eltern und/oder Großeltern dürfen das Kind abholen.",
            "Eltern oder Großeltern dürfen das Kind abholen.",
        ),
        Example(
            "Der Kurs fällt aus; die Gebühr zahlen wir zurück.",
            "Der Kurs fällt aus. Die Gebühr zahlen wir zurück.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:  # noqa: ARG002
        """Each character or word with one."""
        for name, start, end in _places(sentence):
            shown = sentence.text[start:end]
            severity = INFO if name in _ALWAYS_INFO or not _is_sentence(sentence) else WARNING
            replacement = "und" if name == "ampersand" else None
            yield Hit(start, end, _TEXTS[name].format(shown), severity, replacement)


def _places(sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    text = sentence.text
    if not _ANY.search(text):
        return
    for match in _PATTERN.finditer(text):
        name, (start, end) = str(match.lastgroup), match.span()
        if sentence.is_exempt(start, end) or _is_allowed(name, text, start, end):
            continue
        yield "slashed" if name == "words" and _PERSON.fullmatch(text, start, end) else name, start, end


def _is_allowed(name: str, text: str, start: int, end: int) -> bool:
    shown = text[start:end]
    if name == "ampersand":
        return bool(_COMPANY_AFTER.match(text, end) or _COMPANY_BEFORE.search(text[:start]))
    if name in {"words", "slashed"}:
        return bool(_UNITS.match(shown)) or "\ufffc" in shown
    return False


def _is_sentence(sentence: Sentence) -> bool:
    return any(clause.finite is not None for clause in sentence.clauses)
