"""The proper part of a name: what stands behind "Amtsgericht", "Stadtarchiv", "Kreis", and names of associations."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.words.noun_table import is_noun
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.lookalikes import look_alike
from workbench.rewrite.facts.opposite_names import opposite_names
from workbench.rewrite.facts.plain import plain, without
from workbench.rewrite.facts.wording import is_named, stem
from workbench.rewrite.guard import Wording

_WORD = r"[A-ZÄÖÜ][\wäöüß]*(?:-[A-ZÄÖÜ][\wäöüß]*)*"
_PAIR = re.compile(rf"(?<![\w-])(?P<head>[A-ZÄÖÜ][\wäöüß-]*[a-zäöüß]{{2}})\s(?=(?P<name>{_WORD})(?![\w-]))")
_LEGAL_FORM = re.compile(
    r"(?P<name>(?:(?:[A-ZÄÖÜ][\wäöüß-]*|und|für|der|des|im|in|[a-zäöüß]+e[nrsm]?)\s){1,7})(?:e\.\s?V\.|gGmbH|GmbH|eG|AG|KG|UG)(?!\w)"
)
_CAPITAL = re.compile(r"[A-ZÄÖÜ][\wäöüß-]+")
_NO_NAMES = frozenset(
    "Sie Ihr Ihre Ihnen Ihrem Ihren Ihrer Ihres Euro Uhr Prozent Cent Mal Jahre Jahren Monate Monaten Tage Tagen Wochen"
    " Stunden Minuten Nr Nummer Absatz Satz Abs Art Artikel Buch Dann Bitte Wenn Das Die Der Es Wir".split()
)
_TITLES = frozenset("Herr Herrn Frau Doktor Professor".split())
_SHORTEST = 3


def swapped_names(before: str, after: str) -> Iterator[tuple[Span, Span]]:
    """Places of names whose proper part is another one behind the same kind of institution."""
    was, now = _appositions(before), _appositions(after)
    for head, name, span in was:
        new = [(other, place) for first, other, place in now if first == head]
        if new and all(_is_another(head, (name, other), before, after) for other, _ in new):
            yield span, new[0][1]
    yield from _associations(before, after)
    yield from _hyphenated(before, after)
    yield from opposite_names(before, after)


@lru_cache(maxsize=512)
def _appositions(text: str) -> tuple[tuple[str, str, Span], ...]:
    """Stem of the kind, proper part, and place of both."""
    known = figures(text)
    rest = without(
        plain(text), ((one.start, one.end) for facts in (known.norms, known.dates) for one in facts)
    )
    found = []
    for match in _PAIR.finditer(rest):
        head, name = match["head"], match["name"]
        if (
            name in _NO_NAMES
            or head in _NO_NAMES
            or len(name) < _SHORTEST
            or _is_verb_second(rest, match.start())
        ):
            continue
        found.append((stem(head), name, (match.start(), match.end("name"))))
    return tuple(found)


def _is_verb_second(text: str, start: int) -> bool:
    """Whether the word only has its capital because it opens a sentence: "Legt Krefeld fest"."""
    word = text[start:].split()[0]
    opens = start == 0 or text[:start].rstrip()[-1:] in ".:!?\n"
    if not opens:
        return False
    first = next((token for one in Wording(text[start:]).sentences[:1] for token in one.tokens[:1]), None)
    return first is None or first.pos not in {"NOUN", "PROPN"} or word in _TITLES


_NAMED = frozenset(
    map(
        stem,
        "Haus Kita Kindergarten Hort Krippe Heim Seniorenheim Altenheim Pflegeheim Residenz Hotel Villa Schloss Burg"
        " Gasthof Gasthaus Hof Gut Schule Grundschule Hauptschule Realschule Gesamtschule Projekt Haltestelle".split(),
    )
)
"""Kinds of houses and institutions behind which even a common word is a name: "Haus Abendfrieden"."""


_AREAS = frozenset(
    map(
        stem,
        "Landkreis Kreis Stadtkreis Bezirk Stadtbezirk Regierungsbezirk Landschaftsverband Region Gemeinde Samtgemeinde"
        " Verbandsgemeinde Stadt Hansestadt Kreisstadt Ortsteil Stadtteil Ortschaft Amtsbezirk Zweckverband".split(),
    )
)
"""Areas, whose names may share a part without being one: "Ostholstein" and "Holstein"."""


def _is_another(head: str, both: tuple[str, str], before: str, after: str) -> bool:
    """Whether each name stands on its own side only, in whatever form."""
    name, other = both
    if look_alike(name, other) or (head in _NAMED and stem(name) != stem(other)):
        return name not in after and other not in before
    if head in _AREAS and not (is_noun(name) and is_noun(other)):
        return stem(name) != stem(other) and name not in after and other not in before
    return not _is_there(name, after) and not _is_there(other, before)


_STATES = {
    "NRW": "Nordrhein-Westfalen",
    "BW": "Baden-Württemberg",
    "RLP": "Rheinland-Pfalz",
    "MV": "Mecklenburg-Vorpommern",
    "SH": "Schleswig-Holstein",
    "LSA": "Sachsen-Anhalt",
}


def _is_there(name: str, text: str) -> bool:
    if any(name in both and (both[0] in text or both[1] in text) for both in _STATES.items()):
        return True
    return name in text or (len(name) > 4 and is_named(name, text))


def _inside(text: str, match: re.Match[str]) -> set[str]:
    """The words of the name; without the one that only opens its sentence."""
    opens = match.start() == 0 or text[: match.start()].rstrip()[-1:] in ".:!?"
    return set(_CAPITAL.findall(match["name"])[1 if opens else 0 :])


_NAMED_AFTER = re.compile(
    r"(?<![\w-])(?P<name>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-Za-zäöüÄÖÜß]+)*)-(?P<head>Schule|Grundschule|Hauptschule|Realschule|Gesamtschule|Oberschule"
    r"|Berufsschule|Förderschule|Gymnasium|Kolleg|Straße|Platz|Weg|Allee|Ring|Ufer|Damm|Brücke|Halle|Haus|Heim|Stift|Stiftung|Bad|Park|Stadion|Saal"
    r"|Klinik|Klinikum|Krankenhaus|Kita|Kindergarten|Zentrum|Bibliothek|Kirche|Kapelle|Universität|Hochschule|Akademie|Institut|Museum|Theater"
    r"|Siedlung|Hof|Turm|Tunnel|Kaserne|Denkmal|Preis|Programm|Fonds)(?:e?s)?(?![\w-])"
)


def _hyphenated(before: str, after: str) -> Iterator[tuple[Span, Span]]:
    """ "Anne-Frank-Schule", now "Albert-Schweitzer-Schule"; "Frank-Schule" is only short."""
    was, now = list(_NAMED_AFTER.finditer(plain(before))), list(_NAMED_AFTER.finditer(plain(after)))
    for one in was:
        words = set(one["name"].split("-"))
        others = [other for other in now if other["head"] == one["head"]]
        if others and not any(_are_short(words, set(other["name"].split("-"))) for other in others):
            yield one.span(), others[0].span()


def _are_short(one: set[str], other: set[str]) -> bool:
    return one <= other or other <= one


_SIGN = re.compile(r"V\.|GmbH|eG|AG|KG|UG")


def _associations(before: str, after: str) -> Iterator[tuple[Span, Span]]:
    if not _SIGN.search(before) or not _SIGN.search(after):
        return
    was, now = list(_LEGAL_FORM.finditer(plain(before))), list(_LEGAL_FORM.finditer(plain(after)))
    if len(was) != 1 or len(now) != 1:
        return
    one, other = (_inside(text, match) for text, match in ((before, was[0]), (after, now[0])))
    differ = {name for name in one ^ other if name not in _NO_NAMES}
    if differ and one & other and not _is_longer_by_front(was[0]["name"], now[0]["name"]):
        yield was[0].span(), now[0].span()


_FRONT = re.compile(r"^(?:[a-zäöüß]+\s)+")


def _is_longer_by_front(one: str, other: str) -> bool:
    """Whether one is the other with words in front that an article parts from it: "im Auftrag die Nordwind"."""
    short, long = sorted((_FRONT.sub("", name) for name in (one, other)), key=len)
    front = long.removesuffix(short).split()
    return long.endswith(short) and bool(front) and front[-1].islower()
