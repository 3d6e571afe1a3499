"""Who does what a verb says, where the sentence doesn't say it: the office that writes, or the person it writes to.

`actor_verbs.tsv` (own list): the verb; who does it in a plain statement, where it is a duty, where it may be done
(office, reader, either; "?" where the other one is possible too, "!" where it is never the other one and still a person
has to look, "-" where nobody can tell); object nouns, where the row holds only for them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

from workbench.language.grammar.verbs import Person
from workbench.language.tsv_rows import rows_of
from workbench.language.words.noun_table import Number
from workbench.rewrite.provider import Setting

Force = Literal["plain", "duty", "may"]
OFFICE, READER, EITHER = "office", "reader", "either"
_COLUMN: dict[Force, int] = {"plain": 0, "duty": 1, "may": 2}


@dataclass(frozen=True, slots=True)
class Actor:
    """A subject: its words in the nominative, person and number of its verb; `pronoun`: it is "wir" or "Sie"."""

    text: str
    person: Person
    number: Number
    pronoun: bool = True


@dataclass(frozen=True, slots=True)
class Casting:
    """Who may act, likeliest first, and whether nobody else can be meant. `only`: never the reader, though not sure."""

    actors: tuple[Actor, ...]
    sure: bool
    only: bool = False


WE, YOU = Actor("wir", 1, "pl"), Actor("Sie", 3, "pl")
SIGNER = Actor("ich", 1, "sg")
"""The office where who signs speaks: offered, never ready."""
_NOBODY = Casting((), False)


def casting(
    verb: str, force: Force, setting: Setting, objects: Iterable[str] = (), *, supposed: bool = False
) -> Casting:
    """Who does the verb in this setting; nobody where the list doesn't know it or the setting has no such person.

    `objects`: lemmas of the nouns that are done something to. What the office may do is never left to the reader
    alone because the text doesn't say how the office speaks of itself: "Die Fahrkosten können erstattet werden". Only
    duties, and what is `supposed` where the sentence speaks to the reader ("wenn nichts gemeldet wird, verlieren Sie").
    """
    known = _known(verb, tuple(objects))
    if known is None:
        return _NOBODY
    part = known[_COLUMN[force]]
    who, only = part.rstrip("?!"), part.endswith("!")
    we = office_in(setting)
    order = {OFFICE: (we, YOU), READER: (YOU, we), EITHER: (we, YOU) if force == "plain" else (YOU, we)}
    if who not in order:
        return _NOBODY
    there = tuple(actor for actor in order[who] if may_act(actor, setting))
    sure = who != EITHER and not part.endswith("?")
    if not there or (sure and there[0] is not order[who][0]):
        return _NOBODY
    if we not in there and (who == OFFICE or (who == EITHER and force != "duty" and not supposed)):
        return _NOBODY
    certain = sure and not only and not (who == READER and force == "plain") and there[0] is not SIGNER
    return Casting(there[:1] if sure else there, certain, only)


def office_in(setting: Setting) -> Actor:
    """How the office speaks of itself; `may_act` tells whether it does."""
    return SIGNER if setting.sender == "ich" else WE


def may_act(actor: Actor, setting: Setting) -> bool:
    """Whether the setting has such a person; always for one that is named."""
    if actor is YOU:
        return setting.addressee == "Sie"
    return setting.sender == "wir" if actor is WE else actor is not SIGNER or setting.sender == "ich"


def decides_alone(verb: str, *, supposed: bool = False) -> bool:
    """Whether only the office that writes can do it. `supposed`: also in "wenn" clauses, where others may act too."""
    rows = rows_of("workbench.rewrite.restructuring", "sovereign.tsv", 2)
    return any(name == verb and (condition or not supposed) for name, condition in rows)


def is_official(verb: str) -> bool:
    """Whether offices do it where the sentence says that it must, may or must not be done: no "kürzen", "behandeln"."""
    rows = rows_of("workbench.rewrite.restructuring", "official.tsv", 1)
    return decides_alone(verb) or any(name == verb for (name,) in rows)


def is_office_object(noun: str) -> bool:
    """Whether offices deal with it: "Antrag", "Hundesteuer", no "Baum"."""
    rows = rows_of("workbench.rewrite.restructuring", "office_objects.tsv", 1)
    return noun.lower().endswith(tuple(end for (end,) in rows))


def is_listed(verb: str) -> bool:
    """Whether the list has the verb."""
    return verb in _table()


def _known(verb: str, objects: tuple[str, ...]) -> tuple[str, str, str] | None:
    """The row for one of the objects if there is one, else the row for all."""
    rows = _table().get(verb, ())
    for parts, nouns in rows:
        if nouns and any(_is_one_of(noun, nouns) for noun in objects):
            return parts
    return next((parts for parts, nouns in rows if not nouns), None)


def _is_one_of(noun: str, nouns: tuple[str, ...]) -> bool:
    """Whether it is one of them or a compound with one as its head."""
    return any(noun == other or noun.endswith(other.lower()) for other in nouns)


@cache
def _table() -> dict[str, tuple[tuple[tuple[str, str, str], tuple[str, ...]], ...]]:
    text = (
        resources.files("workbench.rewrite.restructuring")
        .joinpath("actor_verbs.tsv")
        .read_text(encoding="utf-8")
    )
    found: dict[str, list[tuple[tuple[str, str, str], tuple[str, ...]]]] = {}
    for line in text.splitlines()[1:]:
        verb, plain, duty, may, nouns = line.split("\t")
        found.setdefault(verb, []).append(((plain, duty, may), tuple(nouns.split())))
    return {verb: tuple(rows) for verb, rows in found.items()}
