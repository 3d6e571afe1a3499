"""The table of 90,080 German nouns with gender and inflection (`data/`, CC BY-SA 4.0), looked up by bisection."""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal, get_args

from workbench.language.tsv_rows import tsv_rows
from workbench.language.words.noun_patterns import Change, read_change

Case = Literal["nom", "gen", "dat", "acc"]
Number = Literal["sg", "pl"]
Gender = Literal["m", "f", "n"]
Declension = Literal["strong", "weak", "mixed"]
"""Of nouns that are declined like adjectives: "ein Angehöriger", "der Angehörige", "mein Angehöriger" is mixed."""
CASES: tuple[Case, ...] = get_args(Case)
NUMBERS: tuple[Number, ...] = get_args(Number)
_DECLENSIONS: tuple[Declension, ...] = get_args(Declension)


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of a paradigm and the change that makes its form; `archaic`: the dative "-e" ("dem Bescheide")."""

    case: Case
    number: Number
    declension: Declension | None
    change: Change
    archaic: bool


Paradigm = tuple[Cell, ...]


def entries(lemma: str) -> tuple[tuple[Gender | None, Paradigm], ...]:
    """Gender and paradigm of each noun that is spelt like this; None for nouns without a singular."""
    lines = _lines()
    key = lemma.encode() + b"\t"
    place = bisect_left(lines, key)
    if place == len(lines) or not lines[place].startswith(key):
        model = _more_nouns().get(lemma)
        return entries(model) if model else ()
    genders: dict[str, Gender | None] = {"m": "m", "f": "f", "n": "n", "-": None}
    found = lines[place][len(key) :].decode().split(" ")
    return tuple((genders[entry[0]], _paradigms()[int(entry[1:])]) for entry in found)


@cache
def _more_nouns() -> dict[str, str]:
    """Nouns that the table lacks, with one that is inflected alike."""
    return {row[0]: row[1] for row in tsv_rows("tables/more_nouns.tsv", 2)}


def is_noun(lemma: str) -> bool:
    """Whether the table has the lemma, written with German capitals."""
    return bool(entries(lemma))


def lemmas_beginning(prefix: str) -> tuple[str, ...]:
    """Every lemma of the table that begins with these letters, by alphabet."""
    lines, key = _lines(), prefix.encode()
    start, end = bisect_left(lines, key), bisect_left(lines, key + b"\xff")
    return tuple(line.partition(b"\t")[0].decode() for line in lines[start:end])


@cache
def changes_by_ending() -> dict[str, tuple[Change, ...]]:
    """Every change of the table by the ending that it puts on."""
    found: dict[str, list[Change]] = defaultdict(list)
    for change in {cell.change for paradigm in _paradigms() for cell in paradigm}:
        found[change.on].append(change)
    return {ending: tuple(changes) for ending, changes in found.items()}


def _read(name: str) -> list[bytes]:
    return resources.files("workbench.language").joinpath("data", name).read_bytes().splitlines()


@cache
def _lines() -> list[bytes]:
    return _read("german_nouns.tsv")


@cache
def _paradigms() -> tuple[Paradigm, ...]:
    return tuple(_paradigm(line.decode()) for line in _read("german_noun_patterns.tsv"))


def _paradigm(line: str) -> Paradigm:
    places = [(case, number) for number in NUMBERS for case in CASES]
    return tuple(
        cell
        for (case, number), written in zip(places, line.split("\t"), strict=True)
        if written
        for cell in _cells(case, number, written)
    )


def _cells(case: Case, number: Number, written: str) -> list[Cell]:
    kinds = written.split("|")
    declensions = _DECLENSIONS if len(kinds) > 1 else (None,)
    found = []
    for declension, variants in zip(declensions, kinds, strict=True):
        changes = [read_change(text.removeprefix("=")) for text in variants.split("/")]
        for change in changes:
            archaic = (case, number) == ("dat", "sg") and change == Change(on="e") and Change() in changes
            found.append(Cell(case, number, declension, change, archaic))
    return found
