"""Names that mean the same thing in forms, from `lexicons/concepts.tsv` (concept, names, loose names, scope).

Loose names ("Einnahmen" for "Einkommen"), and compounds that end in another name, may mean something else: they count
only near a name of the concept. So do all names of a concept with the scope "near".
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from workbench.language.sentence import REMEMBERED, Sentence
from workbench.language.vocabulary.word_list import Wording, WordList, WordUse, rows
from workbench.language.words.compounds import compound_parts

_JOINING = frozenset(
    {"und", "oder", "bzw.", "beziehungsweise", "sowie", ",", "/", "(", ":", "–", "wie", "als"}
)
_NAME_TAGS = frozenset({"NN", "NNA", "NE", "XY", "FM"})
_DEFINING = frozenset({"sein", "heißen", "bedeuten", "nennen", "gelten"})
_DEFINITE = frozenset("der die das den dem des dieser diese dieses diesen diesem".split())
_LONGEST_LIST = 6
_NEAR = "near"


@dataclass(frozen=True, slots=True)
class Naming:
    """A concept named at `start:end` of the sentence as `name`, in its basic form.

    `loose`: the name may mean something else. `near`: names of this concept count only near each other.
    `definite`: an article or "dies-" stands before it, so that it may take up what was named before.
    """

    concept: str
    name: str
    start: int = 0
    end: int = 0
    loose: bool = False
    near: bool = False
    definite: bool = False

    def differs_from(self, other: "Naming") -> bool:
        """Whether both name the concept, differently; a compound and its head ("Antragsformular") don't differ.

        Two loose names do if the second takes up the first: "Ihr Ausweis ... Das Dokument".
        """
        one, two = self.name.casefold(), other.name.casefold()
        same = one.endswith(two) or two.endswith(one)
        return (
            self.concept == other.concept
            and not same
            and (other.definite or not (self.loose and other.loose))
        )


@lru_cache(maxsize=REMEMBERED)
def namings(sentence: Sentence) -> tuple[Naming, ...]:
    """Where the sentence names a concept; not where two names are meant to differ or one explains the other."""
    found = [naming for use in _list().find(sentence) for naming in _of(sentence, use)]
    found.extend(_compounds(sentence))
    return tuple(one for one in found if not any(_are_joined(sentence, one, other) for other in found))


def _of(sentence: Sentence, use: WordUse) -> Iterator[Naming]:
    last = sentence.tokens[use.tokens[-1]]
    if last.tag not in _NAME_TAGS:
        return
    compound = use.wording.text.startswith("*") and last.lemma != use.wording.text[1:]
    for naming in _concepts()[use.wording.text.removeprefix("*")]:
        loose = naming.loose or compound
        name = last.lemma if compound else naming.name
        definite = _is_definite(sentence, use.tokens[0])
        yield replace(naming, name=name, start=use.start, end=use.end, loose=loose, definite=definite)


def _is_definite(sentence: Sentence, index: int) -> bool:
    return index > 0 and sentence.tokens[index - 1].text.lower() in _DEFINITE


def _compounds(sentence: Sentence) -> Iterator[Naming]:
    """Compounds that differ in the head only, if the heads are alike: "Impfpass" and "Impfbuch"."""
    for token in sentence.tokens:
        parts = compound_parts(token.text) if token.pos == "NOUN" else ()
        if len(parts) > 1:
            for number in _heads().get(parts[-1], ()):
                concept = f"{' '.join(parts[:-1])} {number}"
                yield Naming(concept, token.lemma, token.start, token.end, near=True)


def _are_joined(sentence: Sentence, one: Naming, other: Naming) -> bool:
    """Whether two names of one concept stand in a list ("Lohn und Gehalt") or a definition ("Ein Beleg ist ...")."""
    if not one.differs_from(other):
        return False
    start, end = min(one.end, other.end), max(one.start, other.start)
    between = [token for token in sentence.tokens if start <= token.start and token.end <= end]
    listed = len(between) <= _LONGEST_LIST and any(token.text in _JOINING for token in between)
    verbs = {token.lemma for token in between if token.pos == "VERB"}
    return verbs <= _DEFINING if verbs else listed


@cache
def _concepts() -> dict[str, list[Naming]]:
    """What each name may mean, by the form in which it is looked up."""
    found: dict[str, list[Naming]] = {}
    for concept, names, loose_names, scope in rows("concepts"):
        for text, loose in ((names, False), (loose_names, True)):
            for name in filter(None, text.split("|")):
                naming = Naming(concept, name, loose=loose, near=scope == _NEAR)
                found.setdefault(_in_basic_form(name), []).append(naming)
    return found


def _in_basic_form(name: str) -> str:
    """ "nachfragende Person" as it is looked up: without the ending of the adjective."""
    *adjectives, noun = name.split()
    return " ".join([*(word.removesuffix("r").removesuffix("e") for word in adjectives), noun])


@cache
def _heads() -> dict[str, list[int]]:
    """Noun -> the groups of `lexicons/same_heads.tsv` that it belongs to."""
    found: dict[str, list[int]] = {}
    for number, (nouns, *_) in enumerate(rows("same_heads")):
        for noun in nouns.split("|"):
            found.setdefault(noun, []).append(number)
    return found


@cache
def _list() -> WordList:
    looked_up = [
        name if " " in name or all(naming.loose for naming in namings) else f"*{name}"
        for name, namings in _concepts().items()
    ]
    return WordList(Wording(name, (), frozenset()) for name in looked_up)
