"""What a check of a translation found."""

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TranslationAlert:
    """One doubt about a translation.

    `check`: id of the check. `severity`: info, warning or error. `message`: one German sentence. `source` and
    `target`: code points of the two texts, end exclusive; None where the alert has no place there.
    `dismissable`: the key under which a dismissal with its reason is remembered; it stays the same while the
    German text and what is quoted of the translation stay. "" for what nobody may dismiss.
    """

    check: str
    severity: str
    message: str
    source: Span | None
    target: Span | None
    dismissable: str
