"""How far a translation is, in the words of exchange formats."""

from collections.abc import Mapping

from workbench.model.translation_state import TranslationState as State
from workbench.translation.state_order import STATE_NAMES

XLIFF_1: Mapping[State, str] = {
    State.PLANNED: "new",
    State.ORDERED: "new",
    State.WITHDRAWN: "needs-translation",
    State.OUTDATED: "needs-adaptation",
    State.MACHINE: "needs-review-translation",
    State.DRAFT: "needs-review-translation",
    State.TRANSLATED: "translated",
    State.CHECKED: "signed-off",
    State.READING_TEST: "signed-off",
    State.RELEASED: "final",
    State.NOT_NEEDED: "final",
}
XLIFF_2: Mapping[State, str] = {
    State.TRANSLATED: "translated",
    State.CHECKED: "reviewed",
    State.READING_TEST: "reviewed",
    State.RELEASED: "final",
    State.NOT_NEEDED: "final",
}
"""All others are "initial"."""

_FROM_XLIFF: Mapping[str, State] = {
    "translated": State.TRANSLATED,
    "signed-off": State.CHECKED,
    "reviewed": State.CHECKED,
    "final": State.CHECKED,
    "needs-review-translation": State.DRAFT,
    "needs-review-adaptation": State.DRAFT,
    "needs-review-l10n": State.DRAFT,
    "needs-adaptation": State.DRAFT,
    "needs-l10n": State.DRAFT,
    "needs-translation": State.DRAFT,
}
"""Nothing is released by a file: "final" is as good as checked."""
_FROM_PEOPLE: Mapping[str, State] = {
    "in arbeit": State.DRAFT,
    "zu prüfen": State.DRAFT,
    "fertig": State.TRANSLATED,
    "draft": State.DRAFT,
    "translated": State.TRANSLATED,
    "checked": State.CHECKED,
    "reviewed": State.CHECKED,
    "released": State.CHECKED,
    "freigegeben": State.CHECKED,
}

CHOICES = ("offen", STATE_NAMES[State.DRAFT], STATE_NAMES[State.TRANSLATED], STATE_NAMES[State.CHECKED])
"""What translators choose from in tables."""


def state_of_xliff(word: str | None) -> State | None:
    """The state that an XLIFF file names; None where the translator did not say (new, initial, own words)."""
    return _FROM_XLIFF.get((word or "").strip())


def state_of_people(word: str) -> State | None:
    """The state that a table names in German or English; None for an empty cell and unknown words."""
    name = word.strip().casefold()
    named = next((state for state, german in STATE_NAMES.items() if german.casefold() == name), None)
    if named in {State.DRAFT, State.TRANSLATED, State.CHECKED}:
        return named
    return _FROM_PEOPLE.get(name)


def choice_of(state: State, target: str) -> str:
    """What a table for translators shows: open work is "offen"."""
    if not target.strip() or state in {State.PLANNED, State.ORDERED, State.OUTDATED, State.WITHDRAWN}:
        return CHOICES[0]
    if state in {State.MACHINE, State.DRAFT}:
        return CHOICES[1]
    return CHOICES[2] if state is State.TRANSLATED else CHOICES[3]
