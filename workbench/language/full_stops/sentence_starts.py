"""What the words behind a full stop say: can a sentence start with them?"""

import re
from enum import IntEnum

from workbench.language.full_stops.abbreviations import cue_words
from workbench.language.full_stops.clause_verbs import looks_finite

_OPENERS = re.compile(r"(?:[„“”\"»«›‹‚‘'(\[]|\*{1,3}|[–—•·☐☑☒□■▪➢►>→-](?=\s))+\s*")
_WORD = re.compile(r"[^\W\d_]+(?:[-/:*’'][^\W\d_]+)*")
MONTH = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Ju[nl]i|August|September|Oktober|November|Dezember"
    r"|Jan|Jän|Febr?|Mrz|Apr|Ju[nl]|Aug|Sept?|Okt|Nov|Dez)\b"
)
_MARKER = re.compile(
    rf"(?:1?\d(?:\.\d{{1,2}})*[.)](?!\s+{MONTH.pattern})|[IVX]{{1,5}}[.)]|[a-z]{{1,2}}\)"
    r"|\(\d{1,2}[a-z]?\)|\([a-z]{1,2}\))\s+(?:[„(]?[A-ZÄÖÜ]|[a-z]\)|[(§])"
)
_BEHIND_MARKER = re.compile(r"\d+\.\s+([^\W\d_]+)")
_CITED = re.compile(
    r"(?:(?:Abs|Art|Nr|Ziff|Lit|Buchst|Anl|Rn|Nrn|Zi|Satz|Anlage|Absatz|§§?)\.? ?[\w.]+"
    r"(?: (?:und|u\.|bis|oder) [\w.]+)?"
    r"|[A-ZÄÖÜ][^\W\d_]+\.? \d[\w.]*) ([a-zäöüß]+)"
)
"""The number or letter of something as a subject: "§ 5 gilt", "Anlage 3 fehlt"."""
_COUNTED = re.compile(r"\d+(?:[.,]\d+)*(?: (?:%|€|v\. ?H\.))? (?:[A-ZÄÖÜ][\w-]+ )?([a-zäöüß]+)")
_VERB_AND_SUBJECT = re.compile(r"\s[a-zäöüß]+(?:en|t|e) (?:wir|Sie|man|er|es|ich|sich)\b")
_ADJECTIVE = re.compile(
    r"[^\W\d_]+(?:lich|ig|isch|bar|sam|haft|los|iert|end)(?:e|en|er|es|em)?"
    r"|(?:Eigen|Neu|Alt|Hoh|Höher|Groß|Größer|Klein|Kleiner|Gering|Weiter|Ander|Frei|Halb|Ganz|Später|Früher|Voll"
    r"|Rein|Bestimmt|Gesetzt|Gut|Schwer|Leicht)(?:e[nrsm]?)"
)
_ASIDE = re.compile(r"^ \([^()]{1,60}\)")
_PERSON = re.compile(r"(?:(?:Frau|Herr|Fr\.|Hr\.|Dr\.|Prof\.|RA) )+(?:[A-ZÄÖÜ][\w.-]*,? ){1,3}([a-zäöüß]+)")
_HEADWORD = re.compile(r"[^\W\d_][\w.-]*(?: \d[\w.]*)?:\s")
_MORE_FOLLOWS = re.compile(r" [a-zäöüß]+,? (?!(?:wird|w[eou]rden?|ist|sind|hat|haben|war|waren|sein)\b)")
"""Behind a verb; a participle stands at the end: "sechs Monate Haft verurteilt."."""
_SMALL_START = re.compile(r"www\.|https?://|[a-z]-?[A-ZÄÖÜ]")
"""Sentences that start with a small letter: web addresses, "eID", "e-Akte"."""
LIST_LETTER = re.compile(r"[a-z]{1,2}\)\s")


class Start(IntEnum):
    """How much the next word looks like the start of a sentence, from "never" to "certainly"."""

    LOWER = 0
    OTHER = 1
    DIGIT = 2
    CAPITAL = 3
    LIKELY = 4
    POLITE = 5
    MARKER = 6
    CERTAIN = 7


def start_of(right: str) -> tuple[Start, str]:
    """How the text behind a full stop starts, and its first word ("" if there is none)."""
    if _MARKER.match(right):
        return _marker(right), ""
    opener = _OPENERS.match(right)
    rest = right[opener.end() :] if opener else right
    match = _WORD.match(rest)
    if match is None:
        if _finite(_CITED.match(rest)):
            return Start.LIKELY, rest[:1]
        if not rest[:1].isdigit():
            return Start.OTHER, rest[:1]
        return (Start.LIKELY if counts_a_subject(rest) else Start.DIGIT), rest[:1]
    word = match.group()
    if word[0].islower():
        return (Start.CAPITAL if _SMALL_START.match(rest) else Start.LOWER), word
    start = _capital(rest, word, rest[match.end() :])
    return (Start.CAPITAL if start is Start.LIKELY and right[0] in "-–—" else start), word


def goes_on(text: str, place: int) -> bool:
    """Whether a small letter stands at the place that starts neither a sentence nor an item of a list."""
    small = text[place].islower()
    return small and not (_SMALL_START.match(text, place) or LIST_LETTER.match(text, place))


def counts_a_subject(right: str) -> bool:
    """Whether a number and what it counts seem to be the subject: "30 Plätze sind frei", "2023 waren es"."""
    return _finite(_COUNTED.match(right))


def _finite(match: re.Match[str] | None) -> bool:
    return match is not None and looks_finite(match[1])


def _marker(right: str) -> Start:
    """The mark of a list, unless what follows is mostly counted ("3. Stock")."""
    behind = _BEHIND_MARKER.match(right)
    return Start.DIGIT if behind and behind[1].lower() in cue_words("after_ordinal") else Start.MARKER


def _capital(rest: str, word: str, behind: str) -> Start:
    behind = _ASIDE.sub("", behind)
    following = _WORD.match(behind.lstrip(" ")) if behind[:1] == " " else None
    second = following.group() if following else ""
    if word in cue_words("polite"):
        return Start.CERTAIN if word == "Sie" and second[:1].islower() else Start.POLITE
    if word in cue_words("start") or (second == "Sie" and word.endswith("n")):
        return Start.CERTAIN
    if _HEADWORD.match(rest):
        return Start.POLITE
    return Start.LIKELY if _likely(rest, word, second, behind) else Start.CAPITAL


def _likely(rest: str, word: str, second: str, behind: str) -> bool:
    """Whether the capital word is probably a subject with its verb, or an adjective that starts a sentence."""
    person = _PERSON.match(rest)
    if second[:1].isupper() or person:
        return word in {"Frau", "Herr"} or _ADJECTIVE.fullmatch(word) is not None or _finite(person)
    return (
        second in cue_words("finite")
        or second == "bitte"
        or (looks_finite(second) and _MORE_FOLLOWS.match(behind) is not None)
        or _finite(_CITED.match(rest))
        or _VERB_AND_SUBJECT.match(behind) is not None
    )
