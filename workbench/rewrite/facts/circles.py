"""Circles of people: a rule for all of them must not become one for the adults, the tenants or the pensioners only."""

import re
from collections.abc import Iterator
from functools import cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.content import ContentWord
from workbench.rewrite.facts.residue import is_left, tells
from workbench.rewrite.facts.tables import table

_BESIDE = re.compile(
    r"\b(?:auch|zum Beispiel|z\. ?B\.|etwa|wie|sogar|insbesondere|vor allem|und|oder|sowie|als)\s(?:\w+\s){0,2}$"
)
"""In front of a circle that is only an example, or one of several."""


def new_circles(original: str, rewrite: str) -> Iterator[Span]:
    """Where the rewrite names a circle of which the original has no word that may mean it."""
    known = original.lower()
    for pattern, hints in _circles():
        match = pattern.search(rewrite)
        if match is None or hints.search(known):
            continue
        if not is_aside(rewrite, match.start()) and not _BESIDE.search(rewrite[: match.start()]):
            yield match.span()


_ALL = re.compile(
    r"\b(?:[Aa]lle[nr]?|[Ss]ämtliche[nr]?|[Jj]ede[nrsm]?)\s(?:(?!und|oder)[a-zäöüß]+\s){0,4}(?P<noun>[A-ZÄÖÜ][\wäöüß-]+)"
)
_NOUN = re.compile(r"[A-ZÄÖÜ][\wäöüß-]{3,}")
_BEGIN = 6


def narrowed_things(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """ "alle Räume", now "alle Schlafräume": all of another or of a narrower kind."""
    before = _ALL.search(original)
    if before is None:
        return None
    for match in _ALL.finditer(rewrite):
        if any(not is_left(word, original) and tells(word) for word in _attributes(match)):
            return before.span(), match.span()
        noun = match["noun"]
        word = ContentWord(match.start("noun"), match.end("noun"), noun, True, False)
        if noun[:_BEGIN].lower() in original.lower() or not tells(word):
            continue
        wider = any(noun.lower().endswith(one.lower()) for one in _NOUN.findall(original))
        if wider or not is_left(word, original):
            return before.span(), match.span()
    whole = before["noun"].lower()
    for match in _NOUN.finditer(rewrite):
        noun = match.group().lower()
        narrower = noun != whole and noun.endswith(whole) and noun not in original.lower()
        if narrower and not re.search(rf"\b{whole}", rewrite.lower()):
            return before.span(), match.span()
    return None


def _attributes(match: re.Match[str]) -> list[ContentWord]:
    """The adjectives of a phrase with "alle": "alle erwachsenen Mitglieder"."""
    start = match.start()
    found = _ADJECTIVE.finditer(match.group()[: match.start("noun") - start])
    return [ContentWord(start + one.start(), start + one.end(), one.group(), False, False) for one in found]


_ADJECTIVE = re.compile(
    r"\b(?!alle|sämtl|jede|dies|ihre|unser|ander|weiter|wichtig|nötig|erforderl|notwend|folgend|neu)[a-zäöüß]{4,}(?:en|er|e|es)\b"
)


@cache
def _circles() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((re.compile(rf"\b(?:{row[1]})\b"), re.compile(row[2])) for row in table("circles"))


_PEOPLE = re.compile(
    r"(?:[Aa]lle[rn]?|[Ss]ämtliche[rn]?|[Bb]eide[rn]?)\s(?:[\wäöüß]+\s){0,4}?"
    r"(?P<who>\w*(?:[Pp]ersonen|[Mm]itglieder|[Bb]ewohner|[Ee]igentümer|[Ee]rben|[Aa]ngehörige|[Bb]eteiligte"
    r"|[Mm]ieter|[Gg]esellschafter|[Uu]nterzeichner)\w*)"
)
_OTHERS = re.compile(
    r"\b(?:alle\w*|jede\w*|wer|sämtliche\w*|beide\w*|gemeinsam|zusammen|andere\w*|weitere\w*|mit Ihnen|Eltern\w*"
    r"|[Ff]amilie\w*|niemand\w*)\b|[Hh]aushalt|[Pp]erson|[Mm]itglied|\?"
)
"""Words that speak of more people than the reader."""


def left_out_people(original: str, rewrite: str) -> Span | None:
    """ "die Konten aller Personen im Haushalt", now "Ihre Konten": of the others nobody speaks any more."""
    for match in _PEOPLE.finditer(original):
        rest = _KEPT_ALL.sub("", rewrite)
        if _OTHERS.search(rest) is None and match["who"][:4].lower() not in rewrite.lower():
            return match.span()
    return None


_KEPT_ALL = re.compile(
    r"\b(?:alle|sämtliche|beide|jede)[rnsm]?\s(?!Person|Mitglied)(?:[a-zäöüß]+\s)?[A-ZÄÖÜ]\w+"
)
"""Quantifiers that count other things: "alle Konten"."""
