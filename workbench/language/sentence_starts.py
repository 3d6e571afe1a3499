"""What the words behind a full stop say: can a sentence start with them?"""

import re
from enum import IntEnum

from workbench.language.abbreviations import cue_words

_OPENERS = re.compile(r"(?:[„“”\"»«›‹‚‘'(\[]|[–—•·☐☑☒□■▪➢►*>→-](?=\s))+\s*")
_WORD = re.compile(r"[^\W\d_]+(?:[-/:*’'][^\W\d_]+)*")
_MARKER = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,5}[.)]|[a-z]{1,2}\)|\(\d{1,2}[a-z]?\)|\([a-z]{1,2}\))"
    r"\s+(?:[„(]?[A-ZÄÖÜ]|[a-z]\)|[(§])"
)
_CITED = re.compile(
    r"(?:Abs|Art|Nr|Ziff|Lit|Buchst|Anl|Rn|Nrn|Zi|Satz|Anlage|Absatz|§§?)\.? ?[\w.]+,? [a-zäöüß]"
)
_VERB_AND_SUBJECT = re.compile(r"\s[a-zäöüß]+(?:en|t|e) (?:wir|Sie|man|er|es|ich|sich)\b")
_ADJECTIVE = re.compile(r"[^\W\d_]+(?:lich|ig|isch|bar|sam|haft|los|iert|end)(?:e|en|er|es|em)?")


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
        return Start.MARKER, ""
    opener = _OPENERS.match(right)
    rest = right[opener.end() :] if opener else right
    match = _WORD.match(rest)
    if match is None:
        if _CITED.match(rest):
            return Start.LIKELY, rest[:1]
        return (Start.DIGIT if rest[:1].isdigit() else Start.OTHER), rest[:1]
    word = match.group()
    if word[0].islower():
        return Start.LOWER, word
    return _capital(rest, word, rest[match.end() :]), word


def _capital(rest: str, word: str, behind: str) -> Start:
    if word in cue_words("polite"):
        return Start.POLITE
    if word in cue_words("start"):
        return Start.CERTAIN
    if _CITED.match(rest):
        return Start.LIKELY
    following = _WORD.match(behind.lstrip())
    second = following.group() if following and behind[:1].isspace() else ""
    if second == "Sie" and word.endswith("n"):
        return Start.CERTAIN
    if second in cue_words("finite") or second == "bitte":
        return Start.LIKELY
    if _VERB_AND_SUBJECT.match(behind):
        return Start.LIKELY
    if second[:1].isupper() and _ADJECTIVE.fullmatch(word):
        return Start.LIKELY
    return Start.CAPITAL
