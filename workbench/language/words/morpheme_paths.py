"""HanTa's two searches for the morphemes of a word: the same results to the last bit, in a third of the time.

HanTa asks for every stretch of a word and every tag how likely the stretch is. Most stretches are no morpheme of any
tag: of them only the few open classes are asked here, and what a guess depends on (the ending) is remembered.
Importing this loads numpy.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from math import inf
from operator import add, itemgetter
from typing import Any, NamedTuple

from numpy import logaddexp

_EMPTY, _START, _UNKNOWN, _END_UNKNOWN = 0, 1, 3, -3
_LEAST = -1e6
_BEST_STATES = 3
_LONGEST_MORPHEME, _LONGEST_ENDING = 24, 4
_SHORT_WORD, _SHORT_MORPHEME = 4, 2
_WHOLE_WORD = 4.6
"""How much less likely a word is that is one unknown morpheme."""
_REMEMBERED_ENDINGS = 20_000
State = tuple[int, int]
Row = dict[State, float]
Sources = dict[State, tuple[State, int]]
Stretch = tuple[int, str, tuple[float, ...], int]
"""End, text, for each open class how likely it is as an unknown morpheme, and which tags to try (`_Following`)."""


class _Follower(NamedTuple):
    """A tag that may follow a state; `guess` is its place among the open classes, or -1."""

    state: State
    log_transition: float
    likelihood: Callable[[str, float], float]
    guess: int


class _Following(dict[int, tuple[_Follower, ...]]):
    """The followers of a state that are worth trying, in HanTa's order.

    The key is twice the number of the set of tags that know the morpheme, and one more if guesses are allowed.
    """

    def __init__(self, every: tuple[_Follower, ...], tag_sets: Sequence[frozenset[int]]) -> None:
        super().__init__()
        self.every = every
        self._tag_sets = tag_sets

    def __missing__(self, key: int) -> tuple[_Follower, ...]:
        tags, guessing = self._tag_sets[key >> 1], key & 1
        found = tuple(one for one in self.every if one.state[1] in tags or (guessing and one.guess >= 0))
        self[key] = found
        return found


class MorphemePaths:
    """The searches over one loaded model."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._sets_of_tags, self._tag_sets = _tags_by_morpheme(model.LP_m_t)
        tags = [tag for tag in model.LP_hapax_t if tag in model.LP_s_t]
        self._places = {tag: place for place, tag in enumerate(tags)}
        self._endings = tuple(model.LP_s_t[tag] for tag in tags)
        starts = [model.Int_t + model.LP_hapax_t[tag] for tag in tags]
        self._lengths = tuple(
            (*(start + model.LP_len_t[tag][size] for start, tag in zip(starts, tags, strict=True)), -inf)
            for size in range(_LONGEST_MORPHEME + 1)
        )
        self._nothing = (-inf,) * (len(tags) + 1)
        self._of_ending = lru_cache(maxsize=_REMEMBERED_ENDINGS)(self._look_up)
        self._every = {
            state: _Following(self._followers(state, found), self._tag_sets)
            for state, found in model.LP_trans_nonfinal.items()
        }
        self._leading: dict[int, dict[State, _Following]] = {}

    def tags(self, word: str) -> list[tuple[int, float]]:
        """Tags of the word with their log probability, the likeliest first: HanTa's `analyze_forward`."""
        rows, _ = self._paths(word, self._every, strict=self._model.strict)
        last: Row = {}
        for state, reached in rows[-1].items():
            for tag, log_transition in self._model.LP_trans_final.get(state, ()):
                value = reached + log_transition
                if value > last.get((state[1], tag), _LEAST):
                    last[state[1], tag] = value
        found: dict[int, float] = {}
        for (_, tag), value in last.items():
            found[-tag] = logaddexp(found[-tag], value) if -tag in found else value
        return sorted(found.items(), key=itemgetter(1), reverse=True) or [(_UNKNOWN, 0)]

    def morphemes(self, word: str, final: int) -> list[tuple[int, int]]:
        """Tag and end of each morpheme if the word ends in the tag `final`: HanTa's `analyze_viterbi`.

        Unknown morphemes are tried only if there is no other way.
        """
        followers = self._leading.get(final)
        if followers is None:
            followers = self._leading[final] = self._leading_to(final)
        for strict in (True, False):
            rows, sources = self._paths(word, followers, strict=strict)
            state = self._last_state(rows[-1], final)
            if state is not None:
                return _steps(state, final, sources)
        return [(_UNKNOWN, len(word)), (_END_UNKNOWN, len(word) + 1)]

    def _last_state(self, row: Row, final: int) -> State | None:
        """The state of the last morpheme before `final`; None if there is no way."""
        best, found = _LEAST, None
        for state, reached in row.items():
            for tag, log_transition in self._model.LP_trans_final.get(state, ()):
                if tag == final and reached + log_transition > best:
                    best, found = reached + log_transition, state
        return found

    def _paths(
        self, word: str, followers: dict[State, _Following], *, strict: bool
    ) -> tuple[list[Row], list[Sources]]:
        """For each place of the word the states that can be reached there, and where each was reached from."""
        rows: list[Row] = [{(_EMPTY, _START): 0}, *({} for _ in word)]
        sources: list[Sources] = [{} for _ in rows]
        for start, reached in enumerate(rows[:-1]):
            bound = (
                sorted(reached.values(), reverse=True)[_BEST_STATES] - 1
                if len(reached) > _BEST_STATES
                else _LEAST
            )
            stretches = self._stretches(word, start, strict=strict) if reached else ()
            for state, before in reached.items():
                if before < bound or state not in followers:
                    continue
                following, source = followers[state], (state, start)
                for end, morpheme, guesses, tags in stretches:
                    row = rows[end]
                    for new, log_transition, likelihood, guess in following[tags]:
                        value = before + log_transition + likelihood(morpheme, guesses[guess])
                        if value > row.get(new, _LEAST):
                            row[new] = value
                            sources[end][new] = source
        return rows, sources

    def _stretches(self, word: str, start: int, *, strict: bool) -> list[Stretch]:
        """What may be a morpheme that starts there, shortest first."""
        found: list[Stretch] = []
        length = len(word)
        for end in range(start + 1, length + 1):
            morpheme, size = word[start:end], end - start
            guesses = self._nothing
            if not strict and (length < _SHORT_WORD or size > _SHORT_MORPHEME):
                of_ending = self._of_ending(word[max(start + 1, end - _LONGEST_ENDING) : end])
                guesses = tuple(map(add, self._lengths[min(size, _LONGEST_MORPHEME)], of_ending))
                if size == length:
                    guesses = tuple(guess - _WHOLE_WORD for guess in guesses)
            tags = 2 * self._sets_of_tags.get(morpheme, 0) + (guesses is not self._nothing)
            if tags:
                found.append((end, morpheme, guesses, tags))
        return found

    def _look_up(self, ending: str) -> tuple[float, ...]:
        """For each open class the log probability of the longest known end of `ending`."""
        ends = [ending[place:] for place in range(len(ending) + 1)]
        return (*(next(known[end] for end in ends if end in known) for known in self._endings), 0.0)

    def _followers(self, state: State, transitions: list[tuple[int, float]]) -> tuple[_Follower, ...]:
        return tuple(
            _Follower((state[1], tag), value, self._model.LP_m_t[tag].get, self._places.get(tag, -1))
            for tag, value in transitions
        )

    def _leading_to(self, final: int) -> dict[State, _Following]:
        """The followers from which `final` can be reached."""
        tags = self._model.reachability.get(final, frozenset())
        kept = {
            state: tuple(one for one in following.every if one.state[1] in tags)
            for state, following in self._every.items()
        }
        return {state: _Following(every, self._tag_sets) for state, every in kept.items() if every}


def _tags_by_morpheme(
    likelihoods: Mapping[int, Mapping[str, float]],
) -> tuple[dict[str, int], list[frozenset[int]]]:
    """For each known morpheme the number of the set of its tags, and these sets; set 0 is empty."""
    tags: dict[str, tuple[int, ...]] = {}
    for tag, morphemes in likelihoods.items():
        if tag > 0:
            for morpheme in morphemes:
                tags[morpheme] = (*tags.get(morpheme, ()), tag)
    numbers: dict[tuple[int, ...], int] = {(): 0}
    found = {morpheme: numbers.setdefault(those, len(numbers)) for morpheme, those in tags.items()}
    return found, [frozenset(those) for those in numbers]


def _steps(state: State, final: int, sources: list[Sources]) -> list[tuple[int, int]]:
    """The way to the last morpheme, from the first one on, and the final tag behind it."""
    place = len(sources) - 1
    steps = [(final, place + 1)]
    while place > 0:
        steps.append((state[1], place))
        state, place = sources[place][state]
    return steps[::-1]
