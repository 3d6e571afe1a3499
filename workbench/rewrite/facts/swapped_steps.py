"""Two steps parted by words of order or by "vor" and "nach", the first of which is now the later one."""

from collections.abc import Callable

from workbench.rewrite.facts.content import ContentWord, is_said
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.time_relations import EARLIER, has_steps, order_words, steps

Step = tuple[ContentWord, ...]


def are_swapped(original: str, rewrite: str) -> bool:
    """Whether the first step of the original is the later one of the rewrite, and the later one the first."""
    was, now = steps(original), steps(rewrite)
    if was is None or now is None or not (has_steps(original) or has_steps(rewrite)):
        return False
    straight = _shared(was[0], now[0]) + _shared(was[1], now[1])
    crossed = _shared(was[0], now[1]) + _shared(was[1], now[0])
    both = has_steps(original) and has_steps(rewrite)
    if both and not any(map(_nouns, (*was, *now))):
        return min(_said_in(was[0], now[1]), _said_in(was[1], now[0])) > 0
    there = _shared(was[0], now[1]) or (straight == 0 and _left_in(was[0], now[1]))
    there = there or (both and straight == 0 and _said_in(was[0], now[1]))
    return (
        crossed > straight
        and bool(there)
        and (
            both
            or bool(_shared(was[1], now[0]))
            or (_is_plain_order(original) and _is_act_in(was[1], now[0]))
        )
    )


def _is_plain_order(text: str) -> bool:
    """Whether nothing is denied and no "vorher" points back to what was said."""
    return not denials(text).sure and EARLIER not in order_words(text)


def _is_act_in(one: Step, other: Step) -> bool:
    """Whether a step is a mere verb ("kaufen") that the other one says."""
    return not _nouns(one) and _said_in(one, other) > 0


def _left_in(one: Step, other: Step) -> int:
    """How many nouns of the step the other one has in any form."""
    return _count(_nouns(one), other, is_left)


_PROOF = 3


def are_turned_round(original: str, rewrite: str) -> bool:
    """ "B nach A", now "A, sobald B": nearly all words have changed sides."""
    was, now = steps(original), steps(rewrite)
    if was is None or now is None or has_steps(original) or has_steps(rewrite):
        return False
    straight = _said_in(was[0], now[0]) + _said_in(was[1], now[1])
    there, back = _said_in(was[0], now[1]), _said_in(was[1], now[0])
    return min(there, back) > 0 and there + back >= (_PROOF * straight if straight else _PROOF - 1)


def _said_in(one: Step, other: Step) -> int:
    """How many words of the step the other one says."""
    return _count(one, other, is_said)


def _shared(one: Step, other: Step) -> int:
    """How many nouns of the step the other one says."""
    return _count(_nouns(one), other, is_said)


def _nouns(step: Step) -> Step:
    return tuple(word for word in step if word.is_noun)


def _count(words: Step, other: Step, says: Callable[[ContentWord, str], bool]) -> int:
    text = " ".join(word.text for word in other)
    return sum(says(word, text) for word in words)
