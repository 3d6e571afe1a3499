"""All, only, one, both, some, each: to how many a statement applies."""

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.frequencies import EVERY
from workbench.rewrite.facts.plain import plain, without
from workbench.rewrite.facts.wording import stem, stems_of

ALL, ONLY, ONE, BOTH, PART, EACH, NONE = "all", "only", "one", "both", "part", "each", "none"
_PATTERNS = {
    ALL: re.compile(
        r"(?<!vor )(?<!ast )(?<!nahezu )(?<!beinahe )"
        r"\b(?:[Aa]lle[nrsm]?|[Ss]ämtlich\w*|[Jj]ede[nrsm]?|[Jj]eglich\w*|[Gg]esamt\w*"
        r"|[Ii]nsgesamt|[Gg]anz(?:e[nrsm]?)?|[Vv]ollständig\w*|ausnahmslos|[Aa]llesamt"
        r"|restlos|komplett\w*|in\svoll(?:er|em)|lückenlos\w*|jedermann)\b(?!\sdings)"
    ),
    ONLY: re.compile(
        r"(?<![Nn]icht )\b(?:[Nn]ur|[Aa]usschließlich|[Ll]ediglich|alleinig\w*|bloß|[Aa]llein\s(?:d(?:er|ie|as"
        r"|en|em)|für|mit|bei|durch)"
        r"|einzig(?:e[nrsm]?)?)\b(?!\s[^.,;]{0,40},?\ssondern)"
        r"|\b[Ee]rst\b(?!\seinmal)(?=[^.;]{0,50}\b(?:wenn|nach(?:dem)?|ab|dann|mit|sobald)\b)"
        r"|\bbeschränkt\s(?:sich\s)?auf\b|\bauf\s[^.;]{1,60}\s(?:beschränkt|begrenzt)\b"
        r"|(?<!bleibt )(?<!bleiben )\bvorbehalten\b"
        r"|\bausschließlich\w*"
        r"|\b[Hh]öchstens\sein(?:e[nrsm]?)?\s(?!Woche|Monat|Jahr|Tag|Stunde|Minute|Viertel|Drittel)(?=[A-ZÄÖÜ])"
    ),
    ONE: re.compile(
        r"\b(?:[Ee]inzelne[nrsm]?|[Ii]rgendein\w*|[Ee]inige[nrsm]?|[Mm]anche[nrsm]?|[Ee]twaige\w*"
        r"|[Bb]estimmte[nrsm]?|[Mm]ehrere[nrsm]?|(?<![Ww]ie )[Vv]iele[nrsm]?|[Ee]ine[rnsm]?\s(?:de[rs]|von|dieser"
        r"|Ihrer)(?!\s(?:der|den|dem)\b)"
        r"|(?:[Mm]indestens|[Ww]enigstens|[Nn]ur)\sein(?:e[nrsm]?)?)\b"
    ),
    NONE: re.compile(r"\b[Kk]ein(?:e[rnsm]?)?\b"),
    BOTH: re.compile(
        r"(?<!ine der )(?<!iner der )(?<!ines der )(?<!inem der )(?<!inen der )(?<!ine von )"
        r"(?<!ines von )(?<!iner von )\b[Bb]eide[nrsm]?s?\b"
        r"|\bsowohl\b"
    ),
    PART: re.compile(
        r"\b[Nn]icht\s(?:(?:in|an|bei|für|von|mit|zu|über|auf)\s)?(?:alle[nrsm]?|ganz|jede[nrsm]?|vollständig"
        r"|komplett)\b"
        r"|\b(?:[Tt]eilweise|zum\s(?:größten\s|großen\s)?Teil|anteilig\w*|(?:ein|einen)\sTeil"
        r"|[Dd]ie\s(?:Mehrheit|Mehrzahl|meisten)|(?:[Dd]er|[Ee]in)\sGroßteil"
        r"|größtenteils|überwiegend|[Tt]eile?\s(?:der|des|von|[Ii]hre[rs]))\b"
    ),
    EACH: re.compile(
        r"\b(?:[Jj]eweils|[Pp]ro|[Jj]e|für\sjede[nsr]?|[Jj]ede[rsnm]?)\s(?:\w+\s)?(?:Person|Kind"
        r"|Haushalt|Antrag|Kopf|Mitglied|Familie|Wohnung|Fall|Erwachsene|Stück|Tier|Fahrzeug|Hund"
        r"|Quadratmeter|Teilnehm|Dokument|Seite|angefangene)\w*|\bje\b(?!\s(?:nach|nachdem|desto"
        r"|mehr|weniger)\b)|\b[Jj]eweils\b|\b[Pp]ro\s(?:\w+e[nrsm]?\s)?[A-ZÄÖÜ]\w+"
    ),
}
_GENERIC = re.compile(
    r"\b(?:wer|was|wenn|sobald|immer|egal|alles|jedes\sMal|welche[nrsm]?|nichts|kein\w*"
    r"|niemand|nirgend\w*|überall|voll\w*|ohne|nie|samt|zusammen|als\s[A-ZÄÖÜ]\w+\s(?:haben|müssen|dürfen|können|bekommen|zahlen))\b|\?",
    re.IGNORECASE,
)
"""Says the same as "jede Änderung": "wenn sich etwas ändert"."""
_RESTRICTS = re.compile(
    r"\b(?:nur|ausschließlich\w*|lediglich|allein\w*|einzig\w*|bloß|erst|höchstens|maximal|bis"
    r"|begrenz\w*|befrist\w*|beschränk\w*|soweit|sofern|ausgenommen|außer|kein\w*"
    r"|nicht|voraussetz\w*|Voraussetzung\w*|mindestens|ausnahmsweise|un\w{5,}|spätestens"
    r"|längstens|sonst|anders|nie)\b",
    re.IGNORECASE,
)
_NO_OTHERS = re.compile(r"\b(?:kein\w*|nicht\w*|niemand\w*|sonst|außer|andere\w*)\b", re.IGNORECASE)


_NOUN = re.compile(r"\b[A-ZÄÖÜ][\wäöüß-]+")
_BEHIND = re.compile(
    r"(?:\s[a-zäöüß]+){0,4}\s([A-ZÄÖÜ][\wäöüß-]+)(?:(?:\s[a-zäöüß]+){0,2}\s([A-ZÄÖÜ][\wäöüß-]+))?"
)
_SINGLE = re.compile(r"(?<!als )\b[Ee]in(?:e[nrsm]?|s)?\s(?!ander)(?:[a-zäöüß]+\s)?([A-ZÄÖÜ][\wäöüß-]+)")


@dataclass(frozen=True, slots=True)
class Quantifier:
    """A word at `start:end` that says how many are meant; `nouns`: stems of nouns behind it, it stands for one."""

    start: int
    end: int
    kind: str
    nouns: frozenset[str] = frozenset()


_WHOLE_OR_PART = re.compile(
    r"\b(?:ganz|vollständig|voll) (?:oder|bzw\.) (?:teilweise|zum Teil)\b"
    r"|\b(?:einen Teil|zum Teil|teilweise)\b[^.;]*\boder (?:ganz|gar nicht\w?|alles|voll)\b"
)
"""Says nothing of how much: "ganz oder teilweise"."""


@lru_cache(maxsize=512)
def quantifiers(text: str) -> tuple[Quantifier, ...]:
    """Every quantifier, in reading order; "alle drei Monate" says how often and is none."""
    often = ((one.start, one.end) for one in figures(text).frequencies if one.kind == EVERY and not one.weak)
    rest = without(plain(text), (*often, *(match.span() for match in _WHOLE_OR_PART.finditer(text))))
    found = [
        Quantifier(*match.span(), kind, _nouns_of(rest, match, kind))
        for kind, pattern in _PATTERNS.items()
        for match in pattern.finditer(rest)
    ]
    return tuple(sorted(found, key=lambda one: one.start))


def _nouns_of(text: str, match: re.Match[str], kind: str) -> frozenset[str]:
    """The nouns that the quantifier may count; "kein" only the next one."""
    if kind != NONE:
        return _nouns_at(text, match.start(), match.end())
    behind = _BEHIND.match(text, match.end())
    return frozenset({stem(behind[1])}) if behind else frozenset()


def _nouns_at(text: str, start: int, end: int) -> frozenset[str]:
    """Nouns in the quantifier itself ("je Haushalt"), else the first two behind it."""
    inside = _NOUN.findall(text[start:end])[1 if text[start].isupper() else 0 :]
    if inside:
        return frozenset(map(stem, inside))
    match = _BEHIND.match(text, end)
    return frozenset(stem(noun) for noun in match.groups() if noun) if match else frozenset()


def one_of(text: str, nouns: frozenset[str]) -> Span | None:
    """Where the text speaks of one of the things only: "eine Person"; None if nowhere."""
    return next((match.span() for match in _SINGLE.finditer(text) if stem(match[1]) in nouns), None)


def speaks_of_any(text: str) -> bool:
    """Whether words such as "wenn" or "wer" stand for all cases."""
    return _GENERIC.search(text) is not None


def restricts(text: str) -> bool:
    """Whether anything restricts."""
    return _RESTRICTS.search(text) is not None


def excludes_others(text: str) -> int:
    """How many words exclude others: "andere erkennen wir nicht an"."""
    return len(_NO_OTHERS.findall(text))


_PER_ONE = re.compile(r"\b(?:für|pro)\s(?:eine[nrms]?|ein|1)\s[A-ZÄÖÜ]")


def is_per_one(text: str) -> bool:
    """Whether something counts for one thing, and so for each: "3 Euro für einen Kilometer"."""
    return _PER_ONE.search(text) is not None


def may_be_same_things(one: Quantifier, other: Quantifier) -> bool:
    """Whether both may count the same things: of other things they say nothing about each other."""
    if not one.nouns or not other.nouns:
        return one.nouns == other.nouns
    return any(mine in yours or yours in mine for mine in one.nouns for yours in other.nouns)


_SOME = re.compile(r"(?:[Ee]inzelne|[Mm]anche|[Ee]inige|[Bb]estimmte|[Ee]tliche)[nrsm]?\s[A-ZÄÖÜ]")
_ANY_SOME = re.compile(
    r"\b(?:einzelne|manche|einige|bestimmte|etliche|mehrere|wenige|ein paar|teil|nicht alle|irgend"
    r"|etwas|wenn|einen?|nicht bei allen|verschiedene|welche|diese|jede)\w*|\?",
    re.IGNORECASE,
)
_PARTLY = re.compile(
    r"\b\w*teil\w*|\b(?:etwas|manche\w*|einige\w*|einzelne\w*|nicht|kein\w*|nur|bis zu|höchstens|meist\w*"
    r"|viele\w*|mehr"
    r"|zuschuss|beteilig\w*|gegebenenfalls|soweit|so weit|oder|halb\w*|hälfte|prozent|entsprechend)\b|%",
    re.IGNORECASE,
)


def is_some(text: str, place: int) -> bool:
    """Whether "einige", "manche" and the like stand there in front of their noun."""
    return _SOME.match(text, place) is not None


def says_some(text: str) -> bool:
    """Whether any word may mean some of several."""
    return _ANY_SOME.search(text) is not None


def says_part(text: str) -> bool:
    """Whether any word may mean a part of a whole."""
    return _PARTLY.search(text) is not None


_BOTH_TOO = frozenset({"und", "all", "zwei", "zusamm", "gemeinsam", "sowie", "sowohl", "jed", "je"})
_TOO = re.compile(
    r"\b(?:auch|ebenso|ebenfalls|gleichfalls|genauso|gleichermaßen|das\s(?:gleiche|selbe))\b", re.IGNORECASE
)
_INSTEAD = re.compile(r"\b(?:statt\w*|ersatzweise|alternativ|oder|reicht|genügt|entweder)\b", re.IGNORECASE)


def names_both(text: str) -> bool:
    """Whether any word may stand for both of two: "und", "zwei"; "das muss er auch", but not "es reicht auch"."""
    too = _TOO.search(text) is not None and _INSTEAD.search(text) is None
    return too or bool(_BOTH_TOO & stems_of(text))
