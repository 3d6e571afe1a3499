"""Which state of a translation may follow which when a person says so."""

from collections.abc import Mapping

from workbench.model.translation_state import TranslationState as State

NEEDS_TARGET = frozenset(
    {State.MACHINE, State.DRAFT, State.TRANSLATED, State.CHECKED, State.READING_TEST, State.RELEASED}
)
"""Nothing can be in these states without a text."""
DONE = frozenset({State.CHECKED, State.READING_TEST, State.RELEASED, State.NOT_NEEDED})
"""What a passage must be for its form to be released in the language."""
CONFIRMED = frozenset({State.TRANSLATED, State.CHECKED, State.READING_TEST, State.RELEASED})
"""A person stands by the text: these count as translated and enter the memory."""
UNTOUCHED = frozenset({State.PLANNED, State.ORDERED, State.MACHINE})
"""Nobody has worked on the text yet: a repetition may fill it."""

_BEGIN = frozenset({State.NOT_NEEDED, State.PLANNED, State.ORDERED, State.MACHINE, State.DRAFT})
_WORK = _BEGIN | {State.TRANSLATED}

NEXT: Mapping[State, frozenset[State]] = {
    State.NOT_NEEDED: _WORK,
    State.PLANNED: _WORK,
    State.ORDERED: _WORK,
    State.MACHINE: _WORK,
    State.DRAFT: _WORK | {State.CHECKED},
    State.TRANSLATED: _WORK | {State.CHECKED},
    State.CHECKED: frozenset(
        {State.DRAFT, State.TRANSLATED, State.CHECKED, State.READING_TEST, State.NOT_NEEDED}
    ),
    State.READING_TEST: frozenset({State.DRAFT, State.TRANSLATED, State.CHECKED, State.READING_TEST}),
    State.RELEASED: frozenset({State.DRAFT, State.TRANSLATED, State.CHECKED, State.READING_TEST}),
    State.OUTDATED: frozenset(
        {State.NOT_NEEDED, State.ORDERED, State.MACHINE, State.DRAFT, State.TRANSLATED, State.CHECKED}
    ),
    State.WITHDRAWN: frozenset({State.PLANNED, State.ORDERED, State.DRAFT, State.TRANSLATED, State.CHECKED}),
}
"""Released and withdrawn come with the whole form, outdated with a new German version: nobody sets them alone."""

STATE_NAMES: Mapping[State, str] = {
    State.NOT_NEEDED: "nicht nötig",
    State.PLANNED: "geplant",
    State.ORDERED: "beauftragt",
    State.MACHINE: "Maschinenvorschlag",
    State.DRAFT: "Entwurf",
    State.TRANSLATED: "übersetzt",
    State.CHECKED: "geprüft",
    State.READING_TEST: "Lesetest",
    State.RELEASED: "freigegeben",
    State.OUTDATED: "veraltet",
    State.WITHDRAWN: "zurückgezogen",
}
"""What the states are called in tables, files and messages."""


def may_follow(before: State, after: State, target: str) -> bool:
    """Whether a person may bring a passage with this text from one state to the other."""
    if after in NEEDS_TARGET and not target.strip():
        return False
    return after in NEXT[before]
