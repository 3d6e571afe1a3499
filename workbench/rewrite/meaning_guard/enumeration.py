"""Lists inside a text: which things, and whether they are all."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from workbench.language.words.compounds import compound_parts
from workbench.rewrite.facts.asked_items import is_asked
from workbench.rewrite.facts.comparison import Placed, shown
from workbench.rewrite.facts.conditions import are_people
from workbench.rewrite.facts.conjuncts import dropped_attributes, dropped_conjuncts, dropped_items
from workbench.rewrite.facts.content import is_light
from workbench.rewrite.facts.enumerations import OPEN, STRONG, Item, enumerations
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.groups import group_of, groups_said
from workbench.rewrite.facts.plain import without, words_of
from workbench.rewrite.facts.restating import is_rest_restated, is_taken_apart
from workbench.rewrite.facts.roles import READER, names, roles
from workbench.rewrite.facts.synonyms import has_counterpart
from workbench.rewrite.facts.wording import is_hinted, is_named, parts_of, stem
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class EnumerationGuard(Guard):
    """Each listed thing is named again, none is new, and an open list stays open."""

    id = "enumeration"
    title = "Aufzählungen"
    why = "Fehlt ein Punkt der Liste, fehlt später ein Nachweis oder ein Anspruch."
    severity = BLOCK
    rewordable = True
    examples: ClassVar = (
        Example(
            "Die Leistung umfasst Unterkunft, Heizung und Warmwasser.",
            "Das Geld ist für Unterkunft und Heizung.",
            "Das Geld ist für Unterkunft, Heizung und warmes Wasser.",
        ),
        Example(
            "Vorzulegen sind der Mietvertrag und der Ausweis.",
            "Legen Sie den Mietvertrag vor.",
            "Legen Sie den Mietvertrag und Ihren Ausweis vor.",
        ),
        Example(
            "Anzugeben sind Einkünfte, insbesondere Renten und Löhne.",
            "Geben Sie Ihre Einkünfte an: Renten und Löhne.",
            "Geben Sie Ihre Einkünfte an, zum Beispiel Renten und Löhne.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Items that are missing or new, and marks such as "insbesondere" that are gone or new."""
        before, after = enumerations(pair.original), enumerations(pair.rewrite)
        lost = [
            drift
            for items in before
            for drift in list(_lost(pair, items, after)) or _dropped_groups(pair, items)
        ]
        yield from lost or _dropped(pair)
        for items in after:
            yield from _new(pair, items, before)
        yield from _openness(pair, before, after)


def _lost(pair: Pair, items: Sequence[Item], after: Sequence[Sequence[Item]]) -> Iterator[Drift]:
    text = pair.rewrite.text
    missing = [item for item in items if not _stays(item, items, text) and not _is_addressed(item, pair)]
    kept = [item.nouns[0] for item in items if item not in missing]
    missing = [item for item in missing if not any(_are_one(item.nouns[0], noun) for noun in kept)]
    missing = [item for item in missing if not _is_figure(item, pair.original.text)]
    if not missing or len(missing) == len(items):
        return
    fresh = sum(not _is_in(item, pair.original.text) for listed in after for item in listed)
    for item in missing:
        message = f"{shown(pair.original.text, item)} aus der Aufzählung fehlt."
        renamed = fresh >= len(missing) or is_taken_apart(pair.original, pair.rewrite)
        renamed = renamed or not is_rest_restated(pair.original, ((item.start, item.end),), pair.rewrite)
        partly = len(item.nouns) > 1 and any(is_named(noun, text) for noun in item.nouns[1:])
        yield Drift((item.start, item.end), None, message, WARN if renamed or partly else BLOCK)


_NAMES_THING = re.compile(
    r"(?!(?:Dauer|Zeitraum|Höhe|Betrag|Wert|Umfang|Vollendung|Erreichen|Ablauf|Alters?)\b)\b[A-ZÄÖÜ]\w+"
)
_CUT_SHORT = re.compile(r"\b(?:von|in|mit|zu|bei)?\s?[Ee]ine?[nrsm]?$")


def _is_figure(item: Item, text: str) -> bool:
    """Whether the item is only a figure, which the guards of figures compare: "eine Stunde und 30 Minuten"."""
    known = figures(text)
    facts: tuple[Placed, ...] = (*known.quantities, *known.frequencies, *known.contacts, *known.dates)
    rest = without(text, ((one.start, one.end) for one in facts))
    written = rest[item.start : item.end]
    return _NAMES_THING.search(written) is None or _CUT_SHORT.search(text[item.start : item.end]) is not None


def _dropped(pair: Pair) -> Iterator[Drift]:
    """Things beside an "und" or "oder" for which nothing is left once the others have their words."""
    gone = (
        *dropped_conjuncts(pair.original, pair.rewrite),
        *dropped_items(pair.original, pair.rewrite),
        *dropped_attributes(pair.original, pair.rewrite),
    )
    for place in gone[:1]:
        message = f"„{pair.original.text[slice(*place)]}“ fehlt: Genannt wird nur noch das andere."
        yield Drift(place, None, message, WARN)


def _dropped_groups(pair: Pair, items: Sequence[Item]) -> Iterator[Drift]:
    """ "Eigentümer sowie Mieter", now "wenn Ihnen eine Wohnung gehört": "Sie" are only the ones."""
    people = {group_of(item.nouns[0]): item for item in items}
    said = groups_said(pair.rewrite.text)
    gone = [item for group, item in people.items() if group is not None and group not in said]
    if not any(group in said for group in people) or not gone:
        return
    for item in gone:
        message = f"Von {shown(pair.original.text, item)} ist in der neuen Fassung keine Rede mehr."
        yield Drift((item.start, item.end), None, message, WARN)


def _are_one(one: str, other: str) -> bool:
    """Whether both are names of men and women: "Bewohnerinnen und Bewohner"; "Geburtsort" is no "Geburtsdatum"."""
    rest = (one[_ALIKE:], other[_ALIKE:])
    return one[:_ALIKE] == other[:_ALIKE] and any(_FEMALE.search(word) for word in rest)


_FEMALE = re.compile(r"(?:in|innen|frau|frauen)$")
_ALIKE = 6
"""Letters that the names of men and women have in common: "Bewohnerinnen und Bewohner" are one item."""
_ADDRESSED = re.compile(r"\b(?:Sie|Ihnen|Ihr\w{0,2}|wer|man)\b", re.IGNORECASE)


_ASKED = re.compile(r"\b(?:Sind|Haben|Bekommen|Leben|Wohnen|Gehen|Machen|Ist|Hat) (?:Sie|Ihr)\b[^.!?]*\?")
_ANYBODY = re.compile(r"\b(?:alle|diejenigen|jede[rn]?|jemand\w*|Leute),? (?:die|der|den|denen)\b|\b[Ww]er\b")
"""May stand for "Personen, die ..."."""


_PERSONS = frozenset({"Person", "Personen"})
_SOMEBODY = re.compile(
    r"\b(?:jemand|jemandem|jemanden|wer|Menschen|Leute) (?:mit|ohne|anders|anderem|anderen)\b"
)


def _is_addressed(item: Item, pair: Pair) -> bool:
    """Whether the item are people to whom the rewrite speaks, or an address that it has."""
    known = figures(pair.rewrite.text).contacts
    here = [one for one in figures(pair.original.text).contacts if item.start <= one.start < item.end]
    if here and all(any(one.value == other.value for other in known) for one in here):
        return True
    if are_people(item.nouns[0]) and _ASKED.search(pair.rewrite.text):
        return True
    if item.nouns[0] in _PERSONS and _SOMEBODY.search(pair.rewrite.text):
        return True
    if are_people(item.nouns[0]) and _ANYBODY.search(pair.rewrite.text):
        return True
    found = roles(item.nouns[0])
    return bool(found) and names(found) == {READER} and _ADDRESSED.search(pair.rewrite.text) is not None


def _stays(item: Item, items: Sequence[Item], text: str) -> bool:
    """Whether the rewrite names the item by a noun that no other item has."""
    others = {noun for other in items if other is not item for noun in other.nouns}
    own = [noun for noun in item.nouns if noun not in others] or list(item.nouns)
    if len(own) > 1 and any(noun.lower().endswith(own[0].lower()) for noun in others):
        own = own[1:]  # "Beitragszeiten und Zeiten der Pflege": all are times
    if is_named(own[0], text, frozenset(map(stem, others)) - {stem(own[0])}):
        return True
    return (
        _is_apart(own[0], text)
        or is_asked(own[0], text)
        or _is_done(own[0], text)
        or any(parts_of(word)[-1] == stem(own[0]) for word in words_of(text))
    )


def _is_apart(noun: str, text: str) -> bool:
    """Whether its parts stand there by themselves: "Grünglas" as "grünes Glas", "Weiß-" as "weiß"."""
    small = text.lower()
    parts = [part.lower() for part in compound_parts(noun)] if len(noun) > _LONG else [noun.lower()]
    first = re.search(rf"\b{re.escape(parts[0])}(?:e[nrsm]?)?\b", small)
    return first is not None and parts[-1] in small


def _is_done(noun: str, text: str) -> bool:
    """Whether a verb says what the noun names: "keine Änderungen" as "nichts geändert"."""
    verbs = [word for word in words_of(text) if word.islower() and len(word) >= _LONG]
    folded = noun.lower().translate(_FOLD)
    act = _ACT.sub("", folded)
    first = (match.group(1).lower() for match in _OPENING.finditer(text))
    said = (
        any(act.lower() == _ENDING.sub("", word).translate(_FOLD) for word in first)
        or any(act in verb.translate(_FOLD) or _el(act) in verb.translate(_FOLD) for verb in verbs)
        or has_counterpart(noun, " ".join(verbs))
    )
    return (
        said if act != folded else _DEED.search(folded) is not None and has_counterpart(noun, " ".join(verbs))
    )


def _el(act: str) -> str:
    """The act as its verb has it before an ending: "Behandl" as "behandel", for "behandelt"."""
    return _ELN.sub(r"\1el", act)


_ELN = re.compile(r"([^aeioul])l$")
_DEED = re.compile(
    r"(?:lage|gabe|nahme|zug|gang|trag|kauf|schluss|tritt|wechsel|beginn|besuch|bruch|ruf|sicht|kunft|lass|fuhr|griff|bau|tausch|halt|tod|geburt|heirat|verlust|diebstahl|unfall|flucht|reise|pflege|verkauf|besitz|erhalt|empfang|verzug)s?$"
)
"""How nouns end that name what somebody does: "Vorlage", "Umzug"."""
_ACT = re.compile(r"(?<=\w{4})(?:ung|ungen|(?:at)?ur|(?:at)?uren|(?<!l)agen?|ation|ationen)$")
_OPENING = re.compile(
    r"(?:^|[.:!?–]\s+)([A-ZÄÖÜ][a-zäöüß]+)\s(?:sich|Sie|Ihr\w*|etwas|jemand|der|die|das|ein\w*)\b"
)
_ENDING = re.compile(r"(?:en|n|t|et|e)$")
_FOLD = str.maketrans("äöü", "aou")
_LONG = 7


def _is_in(item: Item, text: str) -> bool:
    return any(is_hinted(noun, text) for noun in item.nouns)


_BOTH = re.compile(r"\b(?:beide[nrms]?|alle[nrms]?)\b", re.IGNORECASE)
"""Points back to what was listed: "an beiden Stellen"."""


def _new(pair: Pair, items: Sequence[Item], before: Sequence[Sequence[Item]]) -> Iterator[Drift]:
    """A list of the original with more items than it had."""
    fresh = [
        item
        for item in items
        if not (len(item.nouns) == 1 and is_light(item.nouns[0]))
        and not _is_in(item, pair.original.text)
        and not _BOTH.search(pair.rewrite.text, item.start, item.end)
    ]
    if len(items) - len(fresh) < 2 or not fresh:
        return
    missing = sum(not _stays(item, listed, pair.rewrite.text) for listed in before for item in listed)
    for item in fresh[missing:]:
        message = f"{shown(pair.rewrite.text, item)} steht nicht in der Aufzählung des Originals."
        sure = _is_longer(items, before) and not is_taken_apart(pair.original, pair.rewrite)
        yield Drift(None, (item.start, item.end), message, BLOCK if sure else WARN)


def _is_longer(items: Sequence[Item], before: Sequence[Sequence[Item]]) -> bool:
    """Whether a list of the original has two of the items, and is shorter."""
    text = " ".join(noun for item in items for noun in item.nouns)
    return any(
        len(listed) < len(items) and sum(_is_in(item, text) for item in listed) > 1 for listed in before
    )


def _openness(
    pair: Pair, before: Sequence[Sequence[Item]], after: Sequence[Sequence[Item]]
) -> Iterator[Drift]:
    was, now = STRONG.search(pair.original.text), STRONG.search(pair.rewrite.text)
    if was and not OPEN.search(pair.rewrite.text):
        behind = pair.original.text[was.end() : was.end() + 120]
        if any(
            is_named(word.strip(",.;:()"), pair.rewrite.text) for word in behind.split() if word[:1].isupper()
        ):
            message = f"„{was.group()}“ fehlt: Die Aufzählung liest sich jetzt als vollständig."
            has_items = any(items[-1].end > was.end() for items in before)
            yield Drift(was.span(), None, message, BLOCK if has_items else WARN)
    if now and not OPEN.search(pair.original.text) and before:
        listed = [item for items in after for item in items if item.end > now.end()]
        if sum(_is_in(item, pair.original.text) for item in listed) > 1:
            message = f"„{now.group()}“ steht nicht im Original: Dort ist die Aufzählung vollständig."
            yield Drift(
                None, now.span(), message, WARN if is_taken_apart(pair.original, pair.rewrite) else BLOCK
            )
