"""A German passage and its translation."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TranslationPair:
    """`language` is a BCP 47 code; `state` and `reviewer` as entered by the office (German words for states).

    `limit`: characters that fit into the place of the passage, None if nobody knows.
    """

    source: str
    language: str
    target: str
    state: str = ""
    reviewer: str = ""
    limit: int | None = None
