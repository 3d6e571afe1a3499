"""How much two labels say the same, by their words, what compounds are made of, and what can be chosen."""

from itertools import takewhile

from workbench.model.inventory import AMOUNT, DATE, IBAN, NUMBER, PROOF, TEXT, YES_NO
from workbench.planning.renewals.opposites import opposites
from workbench.planning.renewals.rarity import Rarity
from workbench.planning.renewals.sides import Asked, is_who, role_of
from workbench.planning.renewals.words import ATTRIBUTE, NO_NOUN, THING

_UNKNOWN_MISSED = 0.7
_CONCEPT_MISSED = 0.32
_MORE, _MORE_SAID = 0.56, 0.45
"""Weight of the label of which more is common."""
_IN_SECTION = 0.05
"""What a word counts that the other label lacks but its section or group has."""
_MINOR = 0.3
"""The same for words of the form's title and of parentheses."""
_ENOUGH = 0.35
"""Common weight from which on two labels can be one; small words alone are not enough."""
_ALIKE = 6
"""Signs, with the "=", that unknown words have to have in common."""
_BOTH_OWN = 0.1
"""Against two papers or two questions of which each names a thing of its own."""
_OTHER_PAPER = 0.15
_LESS_SURE = 0.1
"""Against a word of several senses of which the other label has only some."""
_AS_PARTS = 0.9
"""What the parts of a compound count that the other label says in more words."""
_ONLY_WHO = 0.3
_NAMED = 0.72
_CHOSEN = 0.7
_SAME_PAPER = 0.8
_LETTERS, _LETTERS_ALONE = 0.75, 0.85
_BY_LETTERS = 0.15
_IMPLIED = {
    AMOUNT: frozenset({"amount", "cost"}),
    DATE: frozenset({"date"}),
    NUMBER: frozenset({"count"}),
    IBAN: frozenset({"account", "c:iban"}),
}


def worded(first: Asked, renewal: Asked, rarity: Rarity) -> float:
    """1 for the same label, 0 for nothing in common, below 0 for labels that contradict each other."""
    if first.plain == renewal.plain:
        return 1.0
    if _names(first, renewal) or _names(renewal, first):
        return _NAMED
    shared = _shared(first, renewal)
    alike = _alike(first.units - shared, renewal.units - shared)
    letters, chosen = _letters(first.plain, renewal.plain), _choices(first, renewal)
    if not shared and not alike and letters < _LETTERS and not chosen:
        return 0.0
    said = first.role == PROOF or (_is_sentence(first) and _is_sentence(renewal))
    there = _covered(first, shared | alike, _known(renewal), rarity, said)
    here = _covered(renewal, shared | alike, _known(first), rarity, said)
    more = _MORE_SAID if said else _MORE
    common = sum(map(rarity.weight, shared)) + sum(map(rarity.weight, alike)) / 2
    score = (more * max(there, here) + (1 - more) * min(there, here)) * min(1.0, common / _ENOUGH)
    score += (1 - score) * _CHOSEN * chosen
    if score:
        score = max(score, (1 - _BY_LETTERS) * score + _BY_LETTERS * letters)
    if not any(_tells(unit) for unit in shared | alike) and not chosen and first.telling and renewal.telling:
        score = min(score, _ONLY_WHO)
    if letters > _LETTERS_ALONE:
        score = max(score, letters)
    if first.role == PROOF:
        score = _by_papers(first, renewal, score)
    if said and _own_thing(first, shared) and _own_thing(renewal, shared):
        score -= _BOTH_OWN
    return score - opposites(first, renewal)


def _tells(unit: str) -> bool:
    """Whether it says more than whom a label is about."""
    return role_of(unit) in {THING, ATTRIBUTE} and not is_who(unit) and unit != "other"


def _names(whom: Asked, name: Asked) -> bool:
    """Whether a label says only whom it is about, and the other asks for the name in a section about the same."""
    if name.own or "name" not in name.units or name.things - {"c:first_name"}:
        return False
    if not whom.telling:
        return bool(whom.own & name.around)
    if whom.own & name.around and " " not in whom.plain:
        return True
    told = [
        sense for sense in whom.senses if any(role_of(unit) in {THING, ATTRIBUTE} for unit in sense.units)
    ]
    return whom.content == TEXT and all((sense.units | sense.parts) & name.section for sense in told)


def _letters(left: str, right: str) -> float:
    from rapidfuzz import fuzz

    return max(fuzz.ratio(left, right), fuzz.token_sort_ratio(left, right)) / 100


def _by_papers(first: Asked, renewal: Asked, score: float) -> float:
    """Proofs of one kind are the same for sure, those of different kinds hardly."""
    if first.papers and first.papers == renewal.papers:
        return _SAME_PAPER + (1 - _SAME_PAPER) * max(0.0, score)
    other = first.papers and renewal.papers and not first.papers & renewal.papers
    return score - _OTHER_PAPER if other else score


def _shared(first: Asked, renewal: Asked) -> frozenset[str]:
    return (first.units & (renewal.units | renewal.parts)) | (first.parts & renewal.units)


def _known(side: Asked) -> frozenset[str]:
    """What the surroundings of a field and its type say besides its label."""
    return side.section | _IMPLIED.get(side.content, frozenset())


def _own_thing(side: Asked, shared: frozenset[str]) -> bool:
    """Whether it names a thing that the other label doesn't."""
    return any(not unit.startswith("c:") and not is_who(unit) for unit in side.things - shared)


def _is_sentence(side: Asked) -> bool:
    return side.content == YES_NO and side.entry.label.endswith("?")


def _alike(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    """Unknown words of both that begin alike ("=investition", "=investiv") or hold one another."""
    return frozenset(
        word
        for one in left
        for other in right
        if one[0] == other[0] == "="
        and (_common_start(one, other) >= max(_ALIKE, 0.7 * max(len(one), len(other))) or _holds(one, other))
        for word in (one, other)
    )


def _holds(one: str, other: str) -> bool:
    short, long = sorted((one.strip("=~"), other.strip("=~")), key=len)
    return len(short) >= _ALIKE and (long.startswith(short) or long.endswith(short))


def _common_start(one: str, other: str) -> int:
    one, other = one.replace(NO_NOUN, "="), other.replace(NO_NOUN, "=")
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _covered(
    side: Asked, common: frozenset[str], known: frozenset[str], rarity: Rarity, said: bool = False
) -> float:
    """Share of a label's weight that is common. `known`: what counts little. `said`: each word of a sentence counts.

    Of a word with several senses one is enough; of a compound a common part counts as far as it tells something.
    """
    hit = missed = 0.0
    for sense in side.senses:
        own, made = common & sense.units, common & sense.parts - sense.units
        whole = max(map(rarity.weight, sense.units))
        if own:
            share = max(map(rarity.weight, own))
            missed += _LESS_SURE * share * (1 - len(own) / len(sense.units))
        else:
            share = min(whole, sum(map(rarity.weight, made))) * _AS_PARTS
            whole = max(
                rarity.weight(unit)
                * (_IN_SECTION if unit in known else _MINOR if unit in side.minor else _missed(unit, said))
                for unit in sense.units
            )
            missed += max(0.0, whole - share)
        hit += share
    return hit / (hit + missed) if hit else 0.0


def part_of(first: Asked, renewal: Asked, rarity: Rarity) -> float:
    """How much of what the renewal's field names the other one names too, 0 to 1."""
    return _covered(renewal, _shared(first, renewal), _known(first), rarity)


def _missed(unit: str, said: bool) -> float:
    """Share that counts if the other label lacks it: an unknown word may be a synonym, a concept has its words too."""
    if unit.startswith("="):
        return 1.0 if said else _UNKNOWN_MISSED
    return _CONCEPT_MISSED if unit.startswith("c:") else 1.0


def _choices(first: Asked, renewal: Asked) -> float:
    """Share of common choices, as far as both have more than yes and no."""
    left, right = first.choices, renewal.choices
    both = left & right
    if len(both) < 2 or YES_NO in {first.content, renewal.content}:
        return 0.0
    return len(both) / min(len(left), len(right))
