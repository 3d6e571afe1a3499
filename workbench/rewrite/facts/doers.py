"""Who does an act in each wording: the office doesn't leave to the reader what it does, nor the other way round."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.parties import DOES, GETS, OWNS, Part, parts
from workbench.rewrite.facts.roles import HARD, NAMED_OFFICE, OFFICE, READER, WEAK, roles
from workbench.rewrite.facts.swapped_parts import EMPTY, names_same_act

_THIRD = "third"
Doers = dict[str, dict[str, Part]]
"""For each act the sides that do it: reader, office, or third."""


@lru_cache(maxsize=512)
def doers(text: str) -> Doers:
    """The acts of the text that have a doer, by lemma; persons who may be the reader are left out."""
    sorts = {role.end: role for role in roles(text)}
    found: Doers = {}
    for part in parts(text):
        act = _act(part, text)
        if part.sort != DOES or not act or part.act in _NEEDS or _OF_THINGS.search(text[: part.start]):
            continue
        role = sorts.get(part.end)
        side = part.name
        if side not in {READER, OFFICE}:
            if role is not None and (role.name == OFFICE or role.sort == NAMED_OFFICE):
                side = OFFICE
            elif (role is not None and role.sort == HARD) or (role is None and _BODY.search(part.name)):
                side = _THIRD
            else:
                continue
        found.setdefault(act, {}).setdefault(side, part)
    return found


_BODY = re.compile(
    r"(?:trag|amt|kass|schul|verwalt|dienst|(?<!haushalts)vorstand|verband|stift|ministeri|landkreis|kommission)$"
)
"""Stems of bodies, which no reader is, whether a table lists them or not."""
_NEEDS = frozenset({"brauchen", "benötigen", "bedürfen", "einholen", "bekommen", "erhalten"})
"""Who needs an act doesn't do it: "Dann brauchen Sie die Zustimmung"."""
_DEED = re.compile(
    r"\b(?:in|zur|zum|die|eine|den|einen|das|ein)\s(?:\w+e[nrs]?\s)?"
    r"(?P<noun>(?=[A-ZÄÖÜ])\w*(?:[Aa]uftrag|[Aa]ntrag|ung|[Aa]uskunft|[Aa]nzeige|[Mm]aßnahme|[Ee]inspruch|[Ww]iderspruch|[Rr]echnung))\b"
)
_CARRIES_OUT = frozenset(
    "übernehmen durchführen vornehmen veranlassen erledigen stellen treffen erteilen".split()
)


def _act(part: Part, text: str) -> str:
    """The lemma of the act; of "in Auftrag geben" and "die Prüfung übernehmen" the noun."""
    if part.act and part.act not in EMPTY | _CARRIES_OUT:
        return part.act
    start = max(text.rfind(sign, 0, part.start) for sign in ".!?\n") + 1
    stop = re.search(r"[.!?\n]", text[part.end :])
    match = _DEED.search(text, start, part.end + stop.start() if stop else len(text))
    return match["noun"] if match else ("" if part.act in EMPTY else part.act)


_OF_THINGS = re.compile(r"\b[A-ZÄÖÜ]\w+ von $")
""" "Bescheinigungen von Privatpersonen" says whose they are."""
_GETS = frozenset({"erhalten", "bekommen", "empfangen"})
_GIVES = re.compile(
    r"(?:schick|send|mitteil|melde|übermitt|übergeb|weitergeb|weiterleit|zahl|überweis|vorleg|abgeb|anzeig|unterricht|benachricht)"
)


def reversed_acts(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """Places of who gets something in the original and gives it in the rewrite."""
    before, after = parts(original), parts(rewrite)
    gave = {part.name for part in before if part.sort == DOES and part.act not in _GETS}
    gets = {part.name for part in after if part.sort == GETS or part.act in _GETS}
    for part in before:
        if not part.is_named or part.name in gave | gets or not (part.sort == GETS or part.act in _GETS):
            continue
        for other in after:
            if other.name != part.name or other.sort != DOES or not other.act:
                continue
            if _GIVES.search(other.act) and (part.act in _GETS or _is_same(part.act, other.act)):
                yield (part.start, part.end), (other.start, other.end)
                return


def moved_acts(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """Places of who did an act and of who does it now, where the one is the reader and the other isn't."""
    before, after = doers(original), doers(rewrite)
    for act, was in before.items():
        now: dict[str, Part] = {}
        for other, one in after.items():
            if _is_same(act, other):
                now.update(one)
        known = set(was)
        for other, one in before.items():
            if _is_same(act, other):
                known |= one.keys()
        if not now or known & now.keys() or (READER in known) == (READER in now):
            continue
        first, last = next(iter(was.values())), next(iter(now.values()))
        yield (first.start, first.end), (last.start, last.end)
        return


_BY_SELF = re.compile(r"\bSie\b[^.;:!?]*\bselbst\b|\bselbst\b[^.;:!?]*\bSie\b")
_OWN = re.compile(
    r"\b(?:Sie|Ihnen|man|wer|selbst|selber|eigen\w*|persönlich\w*|[Aa]ntragsteller\w*|\w+pflichtige\w*|\w*[Bb]etroffene\w*)\b"
)


def left_to_reader(original: str, rewrite: str) -> Span | None:
    """Where the rewrite says "Sie selbst" though a third party does it in the original."""
    match = _BY_SELF.search(rewrite)
    if match is None or _OWN.search(original):
        return None
    others = [part for part in parts(original) if part.sort in {DOES, OWNS} and part.name != READER]
    agent = _AGENT.search(original)
    return match.span() if others and agent is not None else None


_AGENT = re.compile(r"\b(?:durch|von|vom|seitens)\s(?:de[nmr]|die|das|eine?[nmr]?\s)?")


def _is_same(act: str, other: str) -> bool:
    return bool(act and other) and names_same_act(act, other)


def exchanged_doers(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """Places of a named doer and of relatives or a third party, of whom the original doesn't speak, as the new one."""
    sorts = {role.end: role for role in roles(rewrite)}
    named = {role.name for role in roles(original) if role.is_noun} | {part.name for part in parts(original)}
    acting = {part.name for part in parts(original) if part.sort in {DOES, OWNS}}
    left = {part.name for part in parts(rewrite)}
    before = [part for part in parts(original) if part.sort == DOES and part.is_named and part.act]
    after = [part for part in parts(rewrite) if part.sort == DOES and part.act not in EMPTY | {""}]
    for part in before:
        same = [other for other in after if _is_same(part.act, other.act)]
        known = acting if part.name not in left else named
        if len(same) != 1 or part.name in {READER, OFFICE} or same[0].name in known:
            continue
        if _ACT_OF.match(original, part.start):
            continue
        role = sorts.get(same[0].end)
        if role is not None and role.sort in {WEAK, HARD} and role.name != _SOMEBODY:
            yield (part.start, part.end), (role.start, role.end)
            return


_ACT_OF = re.compile(
    r"\w*(?:[Vv]erwaltung|[Aa]ufsicht|[Ll]eitung|[Ee]inrichtung|[Vv]ersicherung)\s(?:der|des|über|von)\b"
)
"""Nouns for bodies that name an act here: "die Verwaltung des Fonds"."""
_SOMEBODY = "dritte"
