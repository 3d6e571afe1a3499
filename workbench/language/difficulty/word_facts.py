"""What the difficulty score knows of a single word, without its sentence; remembered by word, so that it is quick."""

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.morphology import word_tag
from workbench.language.words.frequency import familiarity
from workbench.language.words.syllables import syllables

_USUAL = 5.0
"""Words with this Zipf value and more are known to everybody."""
_RAREST = 3.5
"""What a word can count at the most: a word below Zipf 1.5 is as unknown as one that no list has."""
_COMPOUND_COST = 0.5
"""An unusual compound of usual words is harder than these: readers' scores say so (held-out r 0.837, else 0.833)."""
_NOMINALISATION = tuple(
    """ung ungen heit heiten keit keiten tion tionen nis nisse nissen tät täten ismus enz anz schaft
    schaften""".split()
)
_PARTICIPLE_SHAPE = re.compile(r"(?:(?:ge|be|ver|er|ent|zer)\w+|\w+(?:ge|iert|end)\w*)")
_PARTICIPLE_END = re.compile(r"\w+(?:end|t|en)(?:e|er|es|en|em)")
_NAMES = frozenset({"NE", "FM", "XY"})


@dataclass(frozen=True, slots=True)
class WordFacts:
    """`tag`: the likeliest STTS tag of the word alone; `rarity`: 0 (known to all) to 3.5, 0 for names.

    `nominalisation`: a noun made of a verb or adjective; `participle`: an adjective made of a verb.
    """

    letters: int
    syllables: int
    tag: str
    rarity: float
    nominalisation: bool
    participle: bool


@lru_cache(maxsize=65_536)
def word_facts(word: str, first: bool) -> WordFacts:
    """The facts of a word as it stands there; `first`: it opens the sentence, so its capital says nothing."""
    tag, lemma = word_tag(word, case_sensitive=not first)
    shown = word.lower() if first and not tag.startswith("N") else word
    return WordFacts(
        letters=sum(map(str.isalpha, word)),
        syllables=max(1, syllables(word)),
        tag=tag,
        rarity=0.0 if tag in _NAMES else _rarity(shown, lemma),
        nominalisation=shown[:1].isupper() and shown.endswith(_NOMINALISATION),
        participle=tag == "ADJA"
        and _PARTICIPLE_END.fullmatch(word) is not None
        and _PARTICIPLE_SHAPE.search(word) is not None,
    )


def _rarity(word: str, lemma: str) -> float:
    known = familiarity(word, lemma, _COMPOUND_COST)
    parts = [part for part in word.split("-") if part]
    if len(parts) > 1:
        known = max(known, min(familiarity(part, part) for part in parts))
    return max(0.0, min(_RAREST, _USUAL - known))
