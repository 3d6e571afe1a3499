"""Names that mean the same thing in forms, from `lexicons/concepts.tsv` (concept, names, loose names).

Loose names ("Einnahmen" for "Einkommen") may mean something else: they count only next to a name of the concept.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.language.sentence import REMEMBERED, Sentence
from workbench.language.word_list import Wording, WordList, WordUse, rows

_JOINING = frozenset({"und", "oder", "bzw.", "beziehungsweise", "sowie", ",", "/", "(", ":", "–", "wie"})
_NAME_TAGS = frozenset({"NN", "NNA", "NE", "ADJA", "XY", "FM"})


@dataclass(frozen=True, slots=True)
class Naming:
    """A concept named at `start:end` of the sentence. `name` is the same for all forms of a name."""

    concept: str
    name: str
    start: int
    end: int
    loose: bool


@lru_cache(maxsize=REMEMBERED)
def namings(sentence: Sentence) -> tuple[Naming, ...]:
    """Where the sentence names a concept; not where names joined by "und", "oder" or brackets are meant to differ."""
    found = [naming for use in _list().find(sentence) for naming in _of(sentence, use)]
    return tuple(
        naming for naming in found if not any(_are_joined(sentence, naming, other) for other in found)
    )


def _of(sentence: Sentence, use: WordUse) -> Iterator[Naming]:
    if sentence.tokens[use.tokens[-1]].tag in _NAME_TAGS:
        for concept, loose in _concepts()[use.wording.text]:
            yield Naming(concept, use.wording.text, use.start, use.end, loose)


def _are_joined(sentence: Sentence, one: Naming, other: Naming) -> bool:
    """Whether nothing but a joining word and articles stands between two names of one concept."""
    if one.concept != other.concept or one.name == other.name:
        return False
    start, end = min(one.end, other.end), max(one.start, other.start)
    between = [token for token in sentence.tokens if start <= token.start and token.end <= end]
    return len(between) <= 3 and any(token.text in _JOINING for token in between)


@cache
def _concepts() -> dict[str, list[tuple[str, bool]]]:
    """Name -> its concepts, and whether it is a loose name there."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for concept, names, loose_names in rows("concepts"):
        for text, loose in ((names, False), (loose_names, True)):
            for name in filter(None, text.split("|")):
                found.setdefault(_in_basic_form(name), []).append((concept, loose))
    return found


def _in_basic_form(name: str) -> str:
    """ "nachfragende Person" as it is looked up: without the ending of the adjective."""
    *adjectives, noun = name.split()
    return " ".join([*(word.removesuffix("r").removesuffix("e") for word in adjectives), noun])


@cache
def _list() -> WordList:
    return WordList(Wording(name, (), frozenset()) for name in _concepts())
