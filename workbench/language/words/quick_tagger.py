"""HanTa's tagger with a shorter way through a sentence. Importing this loads HanTa and numpy: see `hanta`."""

from collections.abc import Sequence
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING, Any

from workbench.language.words.morpheme_paths import MorphemePaths

if TYPE_CHECKING:
    HanoverTagger = Any
else:
    from HanTa.HanoverTagger import HanoverTagger

_REMEMBERED_WORDS = 50_000
_LIKELY = 5
"""Tags of a word whose log probability lies this near the best are tried, as in HanTa."""
_RARE = 30
_SHORTEST = 4
_NOUNS, _VERBS = ("NN", "NNA", "NE"), ("VV(INF)", "VV(FIN)")
_VERB_ENDINGS = ("en", "ern", "eln")
_ADJECTIVE_ENDINGS = ("haft", "lich", "bar", "sam", "los", "isch", "ig", "frei", "mäßig")
_SODASS = "sodass"
"""Younger than the model's texts, which wrote "so dass"."""
_EMPTY, _START, _END, _UNKNOWN = 0, 1, 2, 3
_BEST_STATES = 5
State = tuple[int, int]


class QuickTagger(HanoverTagger):  # type: ignore[misc]
    """HanTa's model; sentences are tagged by asking only the tags that a word can have, not all of them."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        paths = MorphemePaths(self)
        self.analyze_forward = lru_cache(maxsize=_REMEMBERED_WORDS)(paths.tags)
        self.analyze_viterbi = lru_cache(maxsize=_REMEMBERED_WORDS)(paths.morphemes)
        self._analyze = lru_cache(maxsize=_REMEMBERED_WORDS)(super()._analyze)
        self._likely = lru_cache(maxsize=_REMEMBERED_WORDS)(self._likely_tags)

    def _likely_tags(self, word: str, case_sensitive: bool) -> tuple[tuple[int, float], ...]:
        """Tags with log p(word|tag); every tag with 0 for a word of which nothing is known."""
        found = self._tag_word(word, cutoff=_LIKELY, casesensitive=case_sensitive, conditional=True)
        if case_sensitive and len(word) >= _SHORTEST and word.isalpha() and word.islower():
            found = self._without_nouns(word, found)
        if not found or (len(found) == 1 and found[0][0] == _UNKNOWN):
            return tuple((tag, 0.0) for tag in self.LP_wtag)
        return tuple(dict(found).items())

    def _without_nouns(self, word: str, found: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
        """The tags without those of nouns: only an adjective can be written "schadhaft", a verb "filmen".

        If the word is known as a noun only, endings decide, then rarer tags; units ("km") stay.
        """
        if word == _SODASS:
            return [(self.tag2int["KOUS"], 0.0)]
        nouns = {self.tag2int[tag] for tag in _NOUNS}
        if found and found[0][0] in nouns and word.endswith(_ADJECTIVE_ENDINGS):
            return [(self.tag2int["ADJ(D)"], 0.0)]
        left = [item for item in found if item[0] not in nouns]
        if not left:
            asked = self._tag_word(word, cutoff=_RARE, casesensitive=True, conditional=True)
            rare = [item for item in asked if item[0] not in nouns]
            left = [item for item in rare if item[1] >= rare[0][1] - _LIKELY]
        if not left and word.endswith(_VERB_ENDINGS):
            left = [(self.tag2int[tag], 0.0) for tag in _VERBS]
        return left or list(found)

    def tag_sent_viterbi(self, sent: Sequence[str], casesensitive: bool = True) -> list[int]:
        """The likeliest tags of a sentence's words, as HanTa's method of this name finds them."""
        row: dict[State, float] = {(_EMPTY, _START): 0.0}
        back: list[dict[State, State]] = []
        for place, word in enumerate(sent):
            row, came_from = self._next(row, self._likely(word, casesensitive and place > 0))
            back.append(came_from)
        state = max(row, key=lambda state: row[state] + self.LP_trans_word[state].get(_END, -inf))
        tags = [state[1]]
        for came_from in reversed(back[1:]):
            state = came_from[state]
            tags.append(state[1])
        return tags[::-1]

    def _next(
        self, row: dict[State, float], likely: Sequence[tuple[int, float]]
    ) -> tuple[dict[State, float], dict[State, State]]:
        """Log probabilities of the states behind one more word, and the state each came from."""
        bound = sorted(row.values(), reverse=True)[_BEST_STATES] - 1 if len(row) > _BEST_STATES else -inf
        new_row: dict[State, float] = {}
        came_from: dict[State, State] = {}
        for state, reached in row.items():
            if reached < bound:
                continue
            transitions = self.LP_trans_word[state]
            for tag, likelihood in likely:
                value = reached + transitions.get(tag, -inf) + likelihood
                new = (state[1], tag)
                if value > new_row.get(new, -inf):
                    new_row[new] = value
                    came_from[new] = state
        return new_row, came_from
