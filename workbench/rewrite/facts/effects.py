"""What a decision does in law: refuse, revoke, withdraw, suspend ...; and the plain words that may stand for it.

The acts look alike to laymen and differ in law: "widerrufen" works for the future, "zurücknehmen" also for the past.
"""

from dataclasses import dataclass
from functools import lru_cache

from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.cues import cues, kinds_anywhere

NEAR: frozenset[frozenset[str]] = frozenset(
    frozenset(pair.split())
    for pair in (
        "erstatten zurückfordern",
        "bewilligen erteilen",
        "bewilligen genehmigen",
        "genehmigen erteilen",
        "erlöschen verfallen",
        "erlassen befreien",
        "erlassen zurückfordern",
        "festsetzen feststellen",
        "aufrechnen einbehalten",
        "verweigern untersagen",
        "verweigern ablehnen",
        "versagen verweigern",
    )
)
"""Acts of which one may be said as the other; of all others the law knows the difference."""


@dataclass(frozen=True, slots=True)
class Effect:
    """An act of law named by its own word at `start:end`."""

    start: int
    end: int
    kind: str
    aside: bool


@lru_cache(maxsize=512)
def effects(text: str) -> tuple[Effect, ...]:
    """The acts that the text names by their own words, in text order."""
    return tuple(
        Effect(cue.start, cue.end, cue.kind, is_aside(text, cue.start))
        for cue in cues("legal_effects", text)
        if cue.kind != "none"
    )


def may_say(kind: str, text: str) -> bool:
    """Whether plain words of the text may stand for the act."""
    return kind in kinds_anywhere("effect_paraphrases", text)


def is_near(one: str, other: str) -> bool:
    """Whether the two acts may be the same in plain words."""
    return one == other or frozenset({one, other}) in NEAR
