"""Institutions, people and places."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.rewrite.facts.comparison import only_in, shown, span_of
from workbench.rewrite.facts.names import OFFICE, PROPER, Name, may_be_writer, names
from workbench.rewrite.guard import WARN, Drift, Example, Guard, Pair


class NameEntityGuard(Guard):
    """Who is named stays named; the writing office may be "wir"."""

    id = "name_entity"
    title = "Namen und Stellen"
    why = "Eine andere Stelle ist für etwas anderes zuständig. Wer sie aufsucht, ist dort falsch."
    severity = WARN
    examples: ClassVar = (
        Example(
            "Die Zahlung übernimmt die Deutsche Rentenversicherung Bund.",
            "Die Krankenkasse zahlt.",
            "Die Deutsche Rentenversicherung Bund zahlt.",
        ),
        Example("Träger ist die Caritas.", "Träger ist die Diakonie.", "Der Träger ist die Caritas."),
        Example(
            "Zuständig ist das Amtsgericht Köln.",
            "Zuständig ist das Amtsgericht Bonn.",
            "Das Amtsgericht Köln ist zuständig.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Names that are missing, new or other ones."""
        before, after = names(pair.original.text), names(pair.rewrite.text)
        lost = only_in(before, after, _same)
        new = only_in(after, before, _same)
        used: set[int] = set()
        for one in lost:
            at = next(
                (index for index, other in enumerate(new) if index not in used and _may_replace(one, other)),
                None,
            )
            was = shown(pair.original.text, one)
            if at is not None:
                used.add(at)
                now = shown(pair.rewrite.text, new[at])
                yield Drift(span_of(one), span_of(new[at]), f"Aus {was} wurde {now}.")
            elif not may_be_writer(one, pair.rewrite.text):
                yield Drift(span_of(one), None, f"{was} ist in der neuen Fassung nicht mehr genannt.")
        for index, one in enumerate(new):
            if index not in used and not (one.kind == OFFICE and may_be_writer(one, pair.original.text)):
                yield Drift(None, span_of(one), f"{shown(pair.rewrite.text, one)} steht nicht im Original.")


def _same(one: Name, other: Name) -> bool:
    first, second = one.value.casefold(), other.value.casefold()
    return first == second or (
        PROPER == one.kind == other.kind and (first.startswith(second) or second.startswith(first))
    )


def _may_replace(one: Name, other: Name) -> bool:
    return (one.kind == PROPER) == (other.kind == PROPER)
