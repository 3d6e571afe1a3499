"""A number written as a word."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.morphology import Token
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence
from workbench.language.words.numerals import grouped, number_word, ordinal_word

_COMPOUND = re.compile(
    r"(\w+?)((?:tägig|wöchig|wöchentlich|monatig|monatlich|jährig|stündig|minütig|prozentig|fach|mal|seitig"
    r"|stellig|köpfig|teilig)(?:e[nmrs]?)?)"
)
_DOZENS = re.compile(
    r"\b(?:(?:ein(?:em|es)?|zwei|drei|mehrere[nr]?|einige[nr]?|halbe[sn]?|ein halbes)\s)?(?:Dutzende?n?|Schock)\b"
    r"|\b(?:ein )?halbe[sn]? (?:Hundert|Tausend)\b"
)
_INEXACT = {"anderthalb": "1,5", "eineinhalb": "1,5", "zweieinhalb": "2,5", "dreieinhalb": "3,5"}
_IDIOM_AFTER = frozenset({"Dank", "Grüße", "Sachen", "Mal", "Ängste", "Fragen"})
_NAMES_AFTER = re.compile(
    r"(?:\w*[Bb]uch|\w*[Bb]uche?s|\w*[Kk]apitels?|\w*[Gg]esetze?s?|\w*[Vv]erordnung|Abschnitts?)"
)


class NumberWord(SentenceRule):
    """Cardinals, ordinals and compounds with them, above the largest number that may be a word."""

    id = "number-word"
    catalogue = "R42"
    title = "Zahl als Wort"
    why = "Ziffern springen ins Auge. Eine Zahl als Wort muss man erst suchen und dann übersetzen."
    source = "DIN SPEC 33429; LanguageTool Leichte Sprache"
    severity = WARNING
    thresholds: ClassVar = {"largest": Threshold(12, 1, "Zahlen bis … dürfen Wörter sein")}
    examples = (
        Example(
            "Die Sperrung dauert voraussichtlich fünfundvierzig Minuten.",
            "Die Sperrung dauert voraussichtlich 45 Minuten.",
        ),
        Example(
            "Für den Garten zahlen Sie im Jahr zweihundertachtzig Euro.",
            "Für den Garten zahlen Sie im Jahr 280 Euro.",
        ),
        Example(
            "Nach einer fünfzehntägigen Pause öffnet das Bad wieder.",
            "Nach einer Pause von 15 Tagen öffnet das Bad wieder.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Each number word with its digits."""
        largest = settings.limit(self, "largest")
        tokens = sentence.tokens
        for match in _DOZENS.finditer(sentence.text):
            yield Hit(*match.span(), f"„{match.group()}“ ist ungenau. Nennen Sie die Zahl in Ziffern.", INFO)
        for index, token in enumerate(tokens):
            if not token.text[:1].isalpha() or sentence.is_exempt(token.start, token.end):
                continue
            after = tokens[index + 1].text if index + 1 < len(tokens) else ""
            for digits, value in _readings(token, after):
                severity = _severity(value, largest, digits)
                if severity is not None:
                    start, end = _with_repeated_digits(sentence, token, value)
                    message = f"Hier steht eine Zahl als Wort: „{token.text}“. Schreiben Sie „{digits}“."
                    yield Hit(start, end, message, severity, digits)


def _readings(token: Token, after: str) -> Iterator[tuple[str, float]]:
    """Digits and value, at most one pair."""
    word = token.text
    if word.lower() in _INEXACT:
        digits = _INEXACT[word.lower()]
        yield digits, float(digits.replace(",", "."))
        return
    value = number_word(word)
    if value is not None:
        if not (word.lower() in {"hundert", "tausend"} and (word[0].isupper() or after in _IDIOM_AFTER)):
            yield grouped(value), value
        return
    match = _COMPOUND.fullmatch(word.lower())
    if match is not None:
        value = number_word(match[1])
        if value is not None:
            joint = "" if match[2].startswith(("fach", "mal")) else "-"
            yield f"{value}{joint}{match[2]}", value
        return
    value = ordinal_word(word) if token.tag in {"ADJA", "NN", "CARD", "ADJD"} else None
    if value is not None and value > 12 and not _NAMES_AFTER.fullmatch(after):
        yield f"{value}.", value


def _severity(value: float, largest: float, digits: str) -> str | None:
    """How bad the word is; None for a small number."""
    if value > largest and value not in {100, 1000}:
        return INFO if digits.endswith(".") or not digits.replace(".", "").isdigit() else WARNING
    return INFO if value > largest else None


def _with_repeated_digits(sentence: Sentence, token: Token, value: float) -> tuple[int, int]:
    """The span of the word; "vierzehn (14)" and "14 (vierzehn)" as a whole."""
    text = sentence.text
    behind = re.compile(rf"\s?\({value:g}\)").match(text, token.end)
    if behind is not None:
        return token.start, behind.end()
    before = re.search(rf"\b{value:g}\s?\($", text[: token.start])
    if before is not None and text[token.end : token.end + 1] == ")":
        return before.start(), token.end + 1
    return token.start, token.end
