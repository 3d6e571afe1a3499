"""What the points of a checklist ask of a form: its texts as people see them, and where a pattern first occurs."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from workbench.language.form.fields import Field, fields
from workbench.language.passage import CheckedForm, Passage

Pattern = re.Pattern[str]
_MARGINS = frozenset({"header", "footer"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """Result of one point. `fulfilled` None: a person must judge, or the point does not matter here.

    `where`: id of the segment that fulfils it or misses it, "" if there is none. `message`: German, what is missing and
    what to add; "" unless it is not fulfilled.
    """

    fulfilled: bool | None
    where: str = ""
    message: str = ""


UNKNOWN = Outcome(None)
Point = Callable[["Facts"], Outcome]


@dataclass(frozen=True)
class Facts:
    """A form with the texts of its passages, without marks of placeholders and optional hyphens."""

    form: CheckedForm

    @cached_property
    def texts(self) -> tuple[tuple[Passage, str], ...]:
        """Passages in reading order with their text."""
        return tuple(
            (passage, passage.text.replace("\ufffc", " ").replace("\N{SOFT HYPHEN}", ""))
            for passage in self.form.passages
        )

    @cached_property
    def body(self) -> tuple[tuple[Passage, str], ...]:
        """Without headers and footers."""
        return tuple((p, text) for p, text in self.texts if p.segment.kind not in _MARGINS)

    @cached_property
    def margins(self) -> tuple[tuple[Passage, str], ...]:
        """Headers and footers."""
        return tuple((p, text) for p, text in self.texts if p.segment.kind in _MARGINS)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """Labels with a place to answer."""
        return fields(self.form)

    def first(self, pattern: Pattern, within: tuple[tuple[Passage, str], ...] | None = None) -> str:
        """Id of the first segment with the pattern, "" if there is none."""
        return next(self.every(pattern, within), "")

    def every(self, pattern: Pattern, within: tuple[tuple[Passage, str], ...] | None = None) -> Iterator[str]:
        """Ids of the segments with the pattern."""
        return (passage.segment.id for passage, text in within or self.texts if pattern.search(text))


def present(facts: Facts, pattern: Pattern, message: str) -> Outcome:
    """Fulfilled where the pattern occurs, else missing with this message."""
    where = facts.first(pattern)
    return Outcome(True, where) if where else Outcome(False, "", message)
