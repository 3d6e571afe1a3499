"""Who decides, pays or carries out, where both wordings name everybody but let another one do it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.roles import AGENT, OFFICE, READER, SUBJECT, Role, roles
from workbench.rewrite.facts.scopes import CONDITION, Scope, scopes
from workbench.rewrite.guard import Wording

_ACTS = {
    "decide": re.compile(r"\b(?:[Ee]ntscheid\w*|entschied\w*)\b"),
    "bear": re.compile(
        r"\bKosten\b[^.;]*\b(?:tr[aä]g\w*|getragen|übern[aio]m\w*)|\b(?:tr[aä]g\w*|übern[aio]m\w*)\b[^.;]*\bKosten\b"
    ),
    "hand over": re.compile(
        r"\b(?:weiter(?:zu|ge)?leite\w*|weitergeleitet|leite[tn]?\b[^.;]*\bweiter|übermittel\w*|übersende\w*|einreich\w*|einzureich\w*"
        r"|reich\w*\b[^.;]*\bein|abgeb\w*|abzugeb\w*|g[ei]b(?:en|t)\b[^.;]*\bab|vorleg\w*|leg\w*\b[^.;]*\bvor|schick\w*)\b"
    ),
    "arrange": re.compile(
        r"\b(?:veranlass\w*|beauftrag(?:t|en)|in die Wege (?:zu )?leit\w*|leit\w*\b[^.;]*\bin die Wege)\b"
    ),
    "pay back": re.compile(
        r"\b(?:zu )?(?:zurück)?(?:er|zu)statte[tn]\b|\bzurück(?:zu|ge)?zahl\w*|\bzahl\w*\b[^.;]*\bzurück\b"
    ),
}
_BY_READER = re.compile(r"\b(?:von|durch) (?:Ihnen|Sie)\b")
_BY_OFFICE = re.compile(r"\b(?:[Ww]ir|(?:von|durch) uns)\b")
_DOES = r"(?:müssen|brauchen|haben|zahlen|erstatten|tragen|übernehmen)"
_READER_DOES = re.compile(rf"\b{_DOES} Sie\b|\bSie {_DOES}\b")

Holders = dict[str, dict[str, Span]]


@lru_cache(maxsize=512)
def act_holders(text: str) -> Holders:
    """For each kind of act, the names of who does it, with the place of the clause that says so."""
    wording = Wording(text)
    found: Holders = {}
    for scope in scopes(wording):
        said = scope.text_of(wording)
        for act, pattern in _ACTS.items():
            if pattern.search(said):
                for name in _holders(scope, said, roles(text)):
                    found.setdefault(act, {}).setdefault(name, (scope.start, scope.end))
    for start, end in wording.spans:
        said = text[start:end]
        answer = next((one for one in wording.spans if one[0] >= end), None)
        if answer is None or not _WHO_DOES.match(said) or not _ANSWERS.match(text[slice(*answer)]):
            continue
        for act, pattern in _ACTS.items():
            if pattern.search(said):
                inside = [role.name for role in roles(text) if answer[0] <= role.start < answer[1]]
                for name in inside[:1]:
                    found.setdefault(act, {}).setdefault(name, answer)
    return found


_WHO_DOES = re.compile(r"\s*Wer\b[^?]*\?")
_ANSWERS = re.compile(r"\s*(?:Das|Dies|Hier|Diese\w*)\s(?:tu[nt]|mach\w*|übern\w*|ist|sind|entscheid\w*)\b")


def _holders(scope: Scope, said: str, known: tuple[Role, ...]) -> Iterator[str]:
    yield from {role.name for role in known if scope.covers(role.start) and role.part in {SUBJECT, AGENT}}
    if _BY_OFFICE.search(said):
        yield OFFICE
    elif _BY_READER.search(said) or _READER_DOES.search(said) or _orders(scope, said):
        yield READER


def _orders(scope: Scope, said: str) -> bool:
    """Whether the clause asks the reader for it: "Geben Sie ... ab"."""
    return scope.kind not in CONDITION and _ORDER.search(said) is not None


_ORDER = re.compile(r"^\W*(?:\w+\s){0,2}?(?:\w+en) Sie\b")


def changed_holders(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """Places of an act and of the same act with another holder, of whom the original speaks too."""
    before, after = act_holders(original), act_holders(rewrite)
    named = {role.name for role in roles(original)}
    for act, was in before.items():
        now = after.get(act, {})
        others = now.keys() - was.keys()
        if not now or was.keys() & now.keys() or not others:
            continue
        if OFFICE in was.keys() | now.keys() and not {OFFICE, READER} <= was.keys() | now.keys():
            continue  # "das Jugendamt" may be "wir"
        if others <= named | {OFFICE, READER}:
            yield next(iter(was.values())), now[next(iter(others))]
