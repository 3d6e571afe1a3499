"""Which placeholder of the old text each mark of the new text stands for, and which of them have to move."""

from collections.abc import Sequence

from workbench.model.document import PLACEHOLDER, Placeholder


class Unalignable(Exception):  # noqa: N818  (becomes the cause of a refused edit)
    """The new text cannot be put in place of the old one; the message says why, in German."""


def assigned(before: str, placeholders: Sequence[Placeholder], after: str) -> list[int]:
    """For each U+FFFC of `after` the index of its placeholder; in the old order wherever that is possible.

    Marks with protected text are told apart by it, marks without by their order. Raises `Unalignable` when one is
    missing, doubled, or its protected text is changed.
    """
    followers = after.split(PLACEHOLDER)[1:]
    if len(followers) != len(placeholders):
        word = "fehlen Platzhalter" if len(followers) < len(placeholders) else "stehen zu viele Platzhalter"
        raise Unalignable(f"Im neuen Text {word}: {len(followers)} statt {len(placeholders)}.")
    protected = [before[mark.offset + 1 : mark.end] for mark in placeholders]
    if all(text.startswith(own) for text, own in zip(followers, protected, strict=True)):
        return list(range(len(placeholders)))
    free = list(range(len(placeholders)))
    order: list[int | None] = []
    for text in followers:
        fitting = [index for index in free if protected[index] and text.startswith(protected[index])]
        best = max(fitting, key=lambda index: (len(protected[index]), -index), default=None)
        order.append(best)
        if best is not None:
            free.remove(best)
    for index in free:
        if protected[index]:
            shown = protected[index].strip()
            raise Unalignable(f"Der geschützte Text „{shown}“ eines Felds fehlt oder ist verändert.")
    rest = iter(free)
    return [next(rest) if index is None else index for index in order]


def moved(order: Sequence[int], movable: frozenset[int]) -> set[int]:
    """The placeholders that change their place: as few as possible, and only `movable` ones.

    Raises `Unalignable` when others would have to move: a check box or a footnote mark can't be tracked as moved.
    """
    best: list[tuple[int, tuple[int, ...]]] = []
    for index in order:
        weight = 1 if index in movable else len(order) + 1
        before = max((chain for chain in best if chain[1][-1] < index), default=(0, ()))
        best.append((before[0] + weight, (*before[1], index)))
    kept = set(max(best)[1]) if best else set()
    leaving = set(order) - kept
    if not leaving <= movable:
        raise Unalignable(
            "Die Reihenfolge der Platzhalter ist eine andere; nur Felder lassen sich verschieben."
        )
    return leaving
