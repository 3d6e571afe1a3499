"""Does a text explain a term where it uses it? Definition patterns in the same sentence and at the start of the next.

"Das heißt: ...", "Damit ist ... gemeint", "So nennt man ...", brackets or a colon right behind the term, "Ein
Freibetrag ist ein Betrag, ...", "zum Beispiel".
"""

import re

_ANYWHERE = re.compile(
    r"\b(?:das|dies) (?:heißt|bedeutet|meint)\b|\bd\. ?h\.|\b(?:ist|sind) (?:damit|hiermit|hier|das) gemeint\b"
    r"|\b(?:damit|hiermit|darunter|gemeint) (?:ist|sind|meinen|verstehen|versteht)\b|\b(?:bedeutet|besagt|heißt):?\s"
    r"|\b(?:nennt man|nennen wir|nennt das Gesetz|wird \w+ genannt|auch \w+ genannt|bezeichnet man|steht für)\b"
    r"|\bgemeint (?:ist|sind)\b|\bmit anderen Worten\b|\bin einfachen Worten\b"
    r"|\balso (?:ein|eine|der|die|das|wenn|alles)\b"
    r"|\bzum Beispiel\b|\bz\. ?B\.|\bnämlich\b|\bund zwar\b",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"^\W*(?:(?:Das|Dies|Dieses|Es) (?:ist|sind|heißt|bedeutet|wird|meint|gilt|geht)\b"
    r"|(?:Er|Sie|Es) (?:ist|sind|bedeutet|besagt|heißt|regelt|zeigt|bestätigt|gilt|bestimmt|steht)\b(?! Sie)"
    r"|(?:Damit|Hiermit|Darunter|Dazu|Darin|Dabei|So|Gemeint|Also|Dann)\b|Zum Beispiel\b"
    r"|(?:Ein|Eine|Der|Die|Das|Dieser|Diese|Dieses) \w+ (?:ist|sind|bedeutet|heißt|besagt|zeigt|regelt)\b)"
)
_BRACKET = re.compile(r"^\w*[“\"]?\s*[(–-]\s*(?!§|Art|Abs|Nr)[^()§\d]{4,}")
_LATER_BRACKET = re.compile(r"\((?!§|Art|Abs|Nr)[^()§\d]{12,}\)")
_COLON = re.compile(r"^\w*[“\"]?\s*(?:, (?:das|dies) |:\s*\w)")
_IS_A = re.compile(
    r"^\w*[“\"]?,? (?:ist|sind|bedeutet|bedeuten|heißt|meint|meinen|besagt)"
    r" (?:ein|eine|einer|der|die|das|jede|jeder|Geld|alle|alles|wenn|dass|Menschen|Personen|Sachen|Dinge|immer|hier)\b"
)
_BEFORE = re.compile(
    r"(?:\((?:das|dies) (?:ist|heißt)[^()]*|genannt|nennt man(?: \w+)?|heißt(?: \w+)?|Fachwort|Wort)\W*$"
)
_FEWEST = 3
"""Words that must stand in front of a term in brackets: "die Grenze, bis zu der nichts zählt (Freibetrag)"."""


def is_explained(text: str, start: int, end: int, following: tuple[str, ...]) -> bool:
    """Whether the sentence explains its term at `start:end`, or one of the sentences that follow does."""
    before, behind = text[:start], text[end:]
    if _BRACKET.match(behind) or _COLON.match(behind) or _IS_A.match(behind) or _BEFORE.search(before):
        return True
    if before.rstrip('„"» ').endswith("(") and len(before.split()) >= _FEWEST:
        return True
    if _ANYWHERE.search(text) or _LATER_BRACKET.search(behind):
        return True
    return any(_NEXT.match(sentence) or _ANYWHERE.search(sentence) for sentence in following)
