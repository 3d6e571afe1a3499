"""How sure it is that two fields ask for the same thing, 0 to 1."""

from workbench.model.inventory import CHOICE, PROOF, SIGNATURE, YES_NO, Entry
from workbench.planning.renewals.concepts import about, meant, normal, papers, stems

SURE = 0.62
"""From here on two fields are one."""
_LONG = 4
"""Letters from which on a word is looked for inside others."""
_OPEN_TYPES = frozenset({"text", "number", "date"})
_ENTITIES = frozenset(
    "landlord employer guardian proxy holder household child parent former insurer doctor vehicle deceased"
    " emergency school".split()
)


def similarity(first: Entry, renewal: Entry) -> float:
    """0 for fields of different persons; 1 for the same key, or the same label in the same section."""
    if first.key and renewal.key:
        return 1.0 if first.key == renewal.key else 0.0
    if first.person != renewal.person or (first.type in _ALONE) != (renewal.type in _ALONE):
        return 0.0
    if first.type in _ALONE and first.type != renewal.type:
        return 0.0
    if is_change_question(renewal) != is_change_question(first):
        return 0.0
    worded = _worded(first, renewal)
    return min(1.0, worded * _context(first, renewal) * _types(first, renewal))


_ALONE = frozenset({PROOF, SIGNATURE})


def is_change_question(entry: Entry) -> bool:
    """Whether it asks if something has changed since the last time."""
    if entry.type in _ALONE:
        return False
    return bool({"changes", "since_grant"} & (meant(entry.label) | meant(entry.group)))


def _worded(first: Entry, renewal: Entry) -> float:
    from rapidfuzz import fuzz

    left, right = normal(first.label), normal(renewal.label)
    if left == right:
        return 1.0
    if first.type == SIGNATURE:
        return 0.9
    read = papers if first.type == PROOF else meant
    here, there = read(first.label), read(renewal.label)
    letters = max(fuzz.ratio(left, right), fuzz.token_sort_ratio(left, right)) / 100
    words = _overlap(stems(first.label), stems(renewal.label))
    plain = max(letters, 0.4 * letters + 0.6 * words)
    if here and there:
        shared = here & there
        if not shared:
            return min(plain * 0.6, 0.5)
        jaccard = len(shared) / len(here | there)
        if jaccard == 1:
            return max(0.96, plain)
        inside = here <= there or there <= here
        return max(0.76 + 0.18 * jaccard if inside else 0.62 + 0.34 * jaccard, 0.9 * plain)
    if here or there:
        return plain * 0.9
    return plain


def _overlap(left: frozenset[str], right: frozenset[str]) -> float:
    if not left or not right:
        return 0.0
    forth = sum(_covered(word, right) for word in left) / len(left)
    back = sum(_covered(word, left) for word in right) / len(right)
    return 0.6 * min(forth, back) + 0.4 * max(forth, back)


def _covered(word: str, others: frozenset[str]) -> float:
    """How much of a word the others hold; "leistungsanbieter" is made of "anbieter" and "leistung"."""
    if word in others or any(len(word) >= _LONG and word in other for other in others):
        return 1.0
    inside = sum(len(other) for other in others if len(other) >= _LONG and other in word)
    return min(1.0, 1.15 * inside / len(word))


def _context(first: Entry, renewal: Entry) -> float:
    """Whom or what both are about: by the label itself, else by group and section."""
    own_first, own_renewal = about(first.label) & _ENTITIES, about(renewal.label) & _ENTITIES
    left = own_first or about(f"{first.group} {first.section}") & _ENTITIES
    right = own_renewal or about(f"{renewal.group} {renewal.section}") & _ENTITIES
    if left & right or not (left or right):
        return 1.0 if left or _same_section(first, renewal) else 0.985
    if own_first and own_renewal:
        return 0.75
    return 0.8 if left and right else 0.9


def _same_section(first: Entry, renewal: Entry) -> bool:
    from rapidfuzz import fuzz

    return fuzz.token_set_ratio(normal(first.section), normal(renewal.section)) > 60


def _types(first: Entry, renewal: Entry) -> float:
    if first.content == renewal.content:
        return 1.0
    if {first.content, renewal.content} <= _OPEN_TYPES | {"iban", "amount", "choice"}:
        return 0.96
    kinds = {first.content, renewal.content}
    return 0.85 if YES_NO in kinds and CHOICE not in kinds else 0.95
