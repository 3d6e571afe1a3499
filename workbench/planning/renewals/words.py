"""What the words of a label stand for: compounds are taken apart, words for one thing are one.

In `tables/words_*.tsv` (one a theme) a stem is written small, with a, o, u, ss for umlauts and ß, and counts at the
start of a word and inside compounds; with a dot at its end it counts only as a whole word. A stem may stand in several
rows: then it has several senses. `made_of`: rows that together say the same ("Baubeginn", "Beginn der Arbeiten").
Roles: `thing` is what is asked for, `attr` a side of it (name, start, how many), `verb` and `weak` tell little.
`phrases.tsv`: several words that stand for others ("vertreten durch").
"""

import re
from dataclasses import dataclass
from functools import cache

from workbench.planning.renewals.concepts import EMPTY, normal, stem
from workbench.planning.renewals.tables import rows_of

WEAK, VERB, ATTRIBUTE, THING = "weak", "verb", "attr", "thing"
NO_NOUN = "=~"
"""Before unknown words that are written small: they tell less than nouns."""
_INSIDE = 4
"""Letters from which on a stem is looked for inside compounds, not only at their start."""
_REST = 4
"""Letters from which on an unknown part of a compound counts as a word."""
_FEMALE = ("innen", "in")
_ROOT = 4
_MOST_OF_ROOT = 4
"""Words of one root that stand for more things tell nothing."""
_FORMS = re.compile(
    r"(?:ungen|ung|enden|endem|ender|endes|ende|end|ieren|iert|eten|ete|et|ten|ter|tes|te|t|en|er|es|e|n|s)$"
)
_SEPARABLE = re.compile(r"^(ab|an|auf|aus|ein|mit|um|zu|nach|vor|bei|weiter|weg|fort)(?:ge|zu)(?=\w{3})")
_ENDINGS = ("", "e", "en", "n", "s", "es", "er", "ern")
_FOLDED = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_ELIDED = re.compile(
    r"(?:\b\w{2,}- ?(?:,|und|oder|bzw\.?|sowie|/|, (?:und|oder)) ?(?:der |die |das |den |dem )?)+\w+",
    re.IGNORECASE,
)
_ELIDED_SLASH = re.compile(r"\b\w{2,}-/\w+")
_HEAD = re.compile(
    r"(?:kosten|kassen?|renten?|namen?|nummern?|guthaben|geld|zeit|ort|datum|beitr[äa]ge?|beitrag|versicherung|leistung(?:en)?"
    r"|nachweise?|bescheide?|vertrag|eink[üu]nfte|einkommen|personen|fl[äa]che|pflege|bescheinigung(?:en)?|kont[eo]n?|schule"
    r"|hilfe|zulage|dienst|fahrt|weg|betreuung|anlagen?|verm[öo]gen|geb[üu]hr(?:en)?|steuer|bezüge|zahlung(?:en)?)$",
    re.IGNORECASE,
)

_TAIL = re.compile(
    r"(?<=\w{4})(?:ort|art|zahl|tag|weg|zeit|betrag|name|datum|ziel|grund|kosten|ausgaben|stelle|form)$"
)
"""Short words that many compounds end with."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Words for one thing. Of two clusters of one `group` a label can only mean one. `made_of`: what says the same."""

    id: str
    role: str
    group: str
    category: str
    made_of: frozenset[str]


@cache
def clusters() -> dict[str, Cluster]:
    """The clusters of the table by id."""
    return {
        row["id"]: Cluster(
            row["id"], row["role"], row["group"], row["category"], frozenset(row["made_of"].split())
        )
        for row in rows_of("words")
    }


@dataclass(frozen=True, slots=True)
class Sense:
    """A word, or a part of a compound. `units`: what it may stand for, one is meant; `parts`: what it is made of."""

    units: frozenset[str]
    parts: frozenset[str] = frozenset()


@cache
def words_of(label: str) -> frozenset[str]:
    """Ids of clusters, and the stems of words that no cluster holds (with "=" before them)."""
    return frozenset().union(*(sense.units for sense in senses(label)))


@cache
def leading(label: str) -> frozenset[str]:
    """The clusters of the first word that says what is asked for."""
    for found in _each(label):
        telling = {
            unit
            for sense in found
            for unit in sense.units
            if unit in clusters() and clusters()[unit].role in {ATTRIBUTE, THING}
        }
        if telling:
            return frozenset(telling)
    return frozenset()


@cache
def senses(label: str) -> tuple[Sense, ...]:
    """Each word and each part of a compound once, in their order."""
    return tuple(dict.fromkeys(sense for word in _each(label) for sense in word))


def _each(label: str) -> list[tuple[Sense, ...]]:
    """What each word stands for."""
    whole = completed(label)
    text = normal(whole)
    for pattern, word in _phrases():
        text = pattern.sub(word, text)
    nouns = {word.lower() for word in re.findall(r"\w+", whole) if word[0].isupper()}
    return [
        _read(word.translate(_FOLDED), word, noun=word in nouns)
        for word in re.findall(r"[\w²]+", text)
        if not word.isdigit()
    ]


@cache
def completed(label: str) -> str:
    """ "Neben- und Heizkosten" as "Nebenkosten Heizkosten"."""
    return _ELIDED.sub(_completed, _ELIDED_SLASH.sub(_completed, label))


def _completed(match: re.Match[str]) -> str:
    *parts, last = re.findall(r"\w{2,}-|\w+$", match[0])
    head = _HEAD.search(last)
    end = head[0].lower() if head else _tail(last.lower())
    return " ".join([*(part.removesuffix("-") + end for part in parts), last]) if end else match[0]


def _tail(word: str) -> str:
    """The longest known word that a compound ends with."""
    folded = word.translate({ord("ä"): "a", ord("ö"): "o", ord("ü"): "u"})
    whole, _ = _vocabulary()
    ends = (place for place in range(3, len(word) - 3) if folded[place:] in whole)
    return next((word[place:] for place in ends), "")


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What asks for a thing, with the words for it."""
    return tuple((re.compile(row["pattern"]), row["words"]) for row in rows_of("phrases"))


@cache
def _read(word: str, written: str, *, noun: bool) -> tuple[Sense, ...]:
    whole, stems = _vocabulary()
    if word in whole:
        return (_sense(frozenset(whole[word]), _parts(word)),)
    male = next((word.removesuffix(end) for end in _FEMALE if word.endswith(end)), word)
    if male in whole:
        return (_sense(frozenset(whole[male])),)
    found: list[Sense] = []
    place = rest = 0
    while place < len(word):
        known = next(
            (piece for piece in stems.get(word[place : place + 3], ()) if _fits(piece, word, place)), None
        )
        if known is None:
            place += 1
            continue
        found += _unknown(word[rest:place])
        found.append(_sense(_of_stem(known)))
        place = rest = place + len(known)
    left = word[rest:]
    if not found:
        alike = _roots().get(_root(word))
        return (_sense(alike),) if alike else _unknown_word(written, noun=noun)
    return (*found, *(_unknown(left) if len(left) > _REST + 1 else ()))


def _sense(units: frozenset[str], parts: frozenset[str] = frozenset()) -> Sense:
    return Sense(units, parts.union(*(clusters()[unit].made_of for unit in units)) - units)


def _fits(piece: str, word: str, place: int) -> bool:
    return word.startswith(piece, place) and (place == 0 or (place >= 3 and len(piece) >= _INSIDE))


def _unknown_word(word: str, *, noun: bool) -> tuple[Sense, ...]:
    known = len(word) > 2 and word not in EMPTY
    mark = "=" if noun else NO_NOUN
    return (Sense(frozenset({f"{mark}{stem(word).translate(_FOLDED)}"})),) if known else ()


def _unknown(part: str) -> tuple[Sense, ...]:
    part = part.removesuffix("s")
    known = len(part) >= _REST and stem(part) not in EMPTY
    return (Sense(frozenset({f"={stem(part)}"})),) if known else ()


@cache
def _of_stem(piece: str) -> frozenset[str]:
    """The clusters of a stem, and those of longer stems that it starts with."""
    return frozenset(
        row["id"]
        for row in rows_of("words")
        for known in row["stems"].split()
        if known == piece or (len(known) > _INSIDE + 1 and piece.startswith(known))
    )


@cache
def parts_of(label: str) -> frozenset[str]:
    """Ids of the clusters that the parts of compounds belong to, whatever the whole word stands for."""
    words = re.findall(r"\w{6,}", normal(label))
    whole = (_parts(word.translate(_FOLDED)) for word in words)
    return frozenset().union(*whole, *(sense.parts for sense in senses(label)))


@cache
def _parts(word: str) -> frozenset[str]:
    found = _made_of(word) | _ends(word)
    tail = _TAIL.search(word)
    return frozenset(found | (_vocabulary()[0].get(tail[0], set()) if tail else set()))


def _ends(word: str) -> set[str]:
    """The clusters of the longest known words that a compound starts and ends with."""
    whole, _ = _vocabulary()
    heads = (word[:place] for place in range(len(word) - _INSIDE, _INSIDE - 1, -1))
    tails = (word[place:] for place in range(_INSIDE, len(word) - _INSIDE))
    none: set[str] = set()
    head = next((whole[part] for part in heads if part in whole), none)
    return head | next((whole[part] for part in tails if part in whole), none)


def _made_of(piece: str) -> set[str]:
    """The clusters of the two words that a compound consists of, if both are known."""
    whole, _ = _vocabulary()
    for place in range(_INSIDE, len(piece) - _INSIDE + 1):
        head, tail = piece[:place], piece[place:]
        for joint in ("", "s", "es", "n", "en"):
            if head.endswith(joint) and (first := head.removesuffix(joint)) in whole and tail in whole:
                return whole[first] | whole[tail]
    return set()


def _root(word: str) -> str:
    """What forms of a verb and the noun for it have in common: "pruf" of "prufende" and "prufung", else ""."""
    root = _FORMS.sub("", word)
    if word.startswith("ge") and len(root) > _ROOT + 2 and word.endswith(("t", "en", "te", "ten", "ter")):
        root = root.removeprefix("ge")
    return _SEPARABLE.sub(r"\1", root) if len(root) >= _ROOT else ""


@cache
def _roots() -> dict[str, frozenset[str]]:
    """The clusters of the words of the table by root."""
    found: dict[str, set[str]] = {}
    for row in rows_of("words"):
        for piece in row["stems"].split():
            root = _root(piece.rstrip("."))
            if root:
                found.setdefault(root, set()).add(row["id"])
    return {root: frozenset(some) for root, some in found.items() if len(some) <= _MOST_OF_ROOT}


@cache
def _vocabulary() -> tuple[dict[str, set[str]], dict[str, list[str]]]:
    """Whole words with their clusters, and stems by their first three letters, longest first."""
    whole: dict[str, set[str]] = {}
    stems: dict[str, list[str]] = {}
    for row in rows_of("words"):
        for piece in row["stems"].split():
            for ending in _ENDINGS if len(piece.rstrip(".")) > _REST and row["role"] != ATTRIBUTE else ("",):
                whole.setdefault(piece.rstrip(".") + ending, set()).add(row["id"])
            if not piece.endswith("."):
                stems.setdefault(piece[:3], []).append(piece)
    return whole, {start: sorted(set(some), key=len, reverse=True) for start, some in stems.items()}
