"""Near opposites of office German that were exchanged: instead and besides, half and whole, deferred and remitted.

`swaps.tsv` and `role_swaps.tsv` (persons, their shares, and times) have fields with the words that state each of their
sides, `swap_paraphrases.tsv` and `role_swap_paraphrases.tsv` plain words that may stand for a side. A kind is the
guard's id, the field and the side.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.content import content_words, is_said
from workbench.rewrite.facts.cues import Cue, cues_by_field, kinds_anywhere
from workbench.rewrite.facts.denials import denials, is_attribute
from workbench.rewrite.facts.scopes import scope_at
from workbench.rewrite.guard import WARN, Drift, Pair, Wording

_TABLES = (("swaps", "swap_paraphrases"), ("role_swaps", "role_swap_paraphrases"))
"""Fields of what is done, and of who takes part and when; each with its plain words."""


def swap_drifts(guard: str, pair: Pair) -> Iterator[Drift]:
    """A warning for each field of the guard of which the rewrite has another side instead."""
    for place, later in swaps(guard, pair.original.text, pair.rewrite.text):
        was, now = pair.original.text[slice(*place)], pair.rewrite.text[slice(*later)]
        yield Drift(place, later, f"Ist das dasselbe? Im Original: „{was}“, jetzt: „{now}“.", WARN)


def swaps(guard: str, original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """Places of a side that the rewrite says in no way, and of another one that the original says in none.

    Both sentences speak of one thing at least, and either both deny it or neither does.
    """
    done = set()
    for was, now in _swapped(original, rewrite):
        field = _field(was)
        if field.startswith(f"{guard} ") and field not in done:
            done.add(field)
            yield (was.start, was.end), (now.start, now.end)


def same_side(original: str, rewrite: str, place: int, is_original: bool) -> bool:
    """Whether the word at the code point belongs to a side that the other wording states in its own words."""
    text, other = (original, rewrite) if is_original else (rewrite, original)
    return any(
        cue.kind in {same.kind for same in cues_by_field(table, other)}
        for table, _ in _TABLES
        for cue in cues_by_field(table, text)
        if cue.start <= place < cue.end
    )


@lru_cache(maxsize=256)
def _swapped(original: str, rewrite: str) -> tuple[tuple[Cue, Cue], ...]:
    return tuple(found for tables in _TABLES for found in _swapped_in(tables, original, rewrite))


def _swapped_in(tables: tuple[str, str], original: str, rewrite: str) -> tuple[tuple[Cue, Cue], ...]:
    before, after = cues_by_field(tables[0], original), cues_by_field(tables[0], rewrite)
    if not {_field(cue) for cue in before} & {_field(cue) for cue in after}:
        return ()
    known, kept = _said(tables, original), _said(tables, rewrite)
    one, other = Wording(original), Wording(rewrite)
    return tuple(
        (was, now)
        for was in before
        if was.kind not in kept
        for now in after
        if _field(now) == _field(was) and now.kind not in known and not is_aside(rewrite, now.start)
        if _is_denied(one, was) == _is_denied(other, now) and _share_a_thing(one, was, other, now)
    )


def _said(tables: tuple[str, str], text: str) -> frozenset[str]:
    return frozenset(cue.kind for cue in cues_by_field(tables[0], text)) | kinds_anywhere(tables[1], text)


def _field(cue: Cue) -> str:
    return cue.kind.partition(":")[0]


def _is_denied(wording: Wording, cue: Cue) -> bool:
    """Whether a denial of its clause stands outside of its own words."""
    scope = scope_at(wording, cue.start)
    parts = scope.parts if scope is not None else ((cue.start, cue.end),)
    if _NO.match(wording.text, parts[-1][1]):
        return True
    return any(
        start <= one.start < end
        and not cue.start <= one.start < cue.end
        and not is_attribute(wording.text, one.start)
        for one in denials(wording.text).strong
        for start, end in parts
    )


_NO = re.compile(r"\s?\?\s+(?:Nein|Nicht)\b")
"""Answers a question."""


def _share_a_thing(original: Wording, was: Cue, rewrite: Wording, now: Cue) -> bool:
    """Whether the sentence of the original names a thing or an act that the rewrite says beside its own cue."""
    own, others = _own(original.text, was), _own(rewrite.text, now)
    said = "".join(
        " " if any(start <= place < end for start, end in others) else sign
        for place, sign in enumerate(rewrite.text)
    )
    words = content_words(original, (original.sentence_around(was.start) or (was.start, was.end),))
    return any(
        is_said(word, said) for word in words if not any(start <= word.start < end for start, end in own)
    )


def _own(text: str, cue: Cue) -> tuple[Span, ...]:
    """The words of a cue; of a cue with a gap only the first and the last one."""
    words = text[cue.start : cue.end].split()
    if len(words) <= _FEW:
        return ((cue.start, cue.end),)
    return (cue.start, cue.start + len(words[0])), (cue.end - len(words[-1]), cue.end)


_FEW = 3
