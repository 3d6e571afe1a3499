"""Elements of the form in a translation from the memory: exactly those that the text has."""

import re
from collections import Counter

from workbench.translation.memory_pattern import TextPattern, edges

_TAG = re.compile(r"\{(\d{1,3})\}")
_WITH_BLANK = re.compile(r"\s?\{(\d{1,3})\}")
_BETWEEN_WORDS = re.compile(r"(?<=\w)\{(\d{1,3})\}(?=\w)")


def has_same_tags(asked: TextPattern, there: TextPattern) -> bool:
    """Whether both have the same number of elements between their words."""
    return len(asked.tags) == len(there.tags)


def has_same_edges(asked: TextPattern, there: TextPattern) -> bool:
    """Whether the same number of elements stands before and behind both."""
    return all(
        len(_TAG.findall(ours)) == len(_TAG.findall(theirs))
        for ours, theirs in ((asked.lead, there.lead), (asked.trail, there.trail))
    )


def fit_tags(asked: TextPattern, there: TextPattern, target: str) -> tuple[str, bool]:
    """The translation of `there` with the elements of `asked`, and whether some had to be put in or taken out between
    the words. Each element of `asked` is in it exactly once, and no other."""
    ours, theirs = _TAG.findall(asked.text), _TAG.findall(there.text)
    wanted = Counter(ours)
    if has_same_edges(asked, there) and has_same_tags(asked, there):
        numbers = dict(zip(theirs, ours, strict=True))
        fitted = _TAG.sub(lambda tag: f"{{{numbers.get(tag[1], tag[1])}}}", target)
        if Counter(_TAG.findall(fitted)) == wanted:
            return fitted, False
    lead, core, trail = edges(target)
    if _TAG.findall(lead) == _TAG.findall(there.lead) and _TAG.findall(trail) == _TAG.findall(there.trail):
        inside, moved = _renumbered(core, there.tags, asked.tags)
        fitted = f"{asked.lead}{inside}{asked.trail}"
        if Counter(_TAG.findall(fitted)) == wanted:
            return fitted, moved
    return _anew(asked, target), True


def _renumbered(core: str, theirs: tuple[str, ...], ours: tuple[str, ...]) -> tuple[str, bool]:
    """Elements by their place in the text: surplus ones go, missing ones stand at the end."""
    numbers = dict(zip(theirs, ours, strict=False))
    surplus = set(theirs[len(ours) :])
    if surplus:
        core = _without(core, surplus)
    core = _TAG.sub(lambda tag: f"{{{numbers.get(tag[1], tag[1])}}}", core)
    missing = ours[len(theirs) :]
    return core + "".join(f" {{{number}}}" for number in missing), bool(surplus or missing)


def _without(text: str, tags: set[str]) -> str:
    """The text without these elements; words that only an element kept apart stay two words."""
    text = _BETWEEN_WORDS.sub(lambda tag: " " if tag[1] in tags else tag[0], text)
    return _WITH_BLANK.sub(lambda tag: "" if tag[1] in tags else tag[0], text).strip()


def _anew(asked: TextPattern, target: str) -> str:
    """All elements between the words stand at the end: where they belong, only a person can tell."""
    plain = _without(target, set(_TAG.findall(target)))
    inside = "".join(f" {{{number}}}" for number in asked.tags)
    return f"{asked.lead}{plain}{inside}{asked.trail}"
