"""In which order languages should come: a weighted sum of four things, each between 0 and 1, and how the order changes
with the weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.model.language_need import NeededLanguage

REACH, CITIES, REQUESTS, CHEAP = "reach", "cities", "requests", "cheap"
WEIGHTS: Mapping[str, float] = {REACH: 0.5, CITIES: 0.2, REQUESTS: 0.2, CHEAP: 0.1}
TITLES = {
    REACH: "Zusätzlich erreichte Personen",
    CITIES: "Andere Städte bieten die Sprache an",
    REQUESTS: "Wunsch von zentren plus oder Integrationsrat",
    CHEAP: "Wenig Kosten je erreichter Person",
}


@dataclass(frozen=True, slots=True)
class Priority:
    """`parts`: each between 0 and 1. `score`: their weighted sum. `ranks`: the rank (from 1) under other weights, by
    the name of the part whose weight was doubled; `rank` under the weights as they are."""

    language: str
    parts: Mapping[str, float]
    score: float
    rank: int
    ranks: Mapping[str, int]


def priorities(
    needed: Sequence[NeededLanguage],
    offered: Mapping[str, float],
    requested: frozenset[str],
    euros: float,
    weights: Mapping[str, float] = WEIGHTS,
) -> tuple[Priority, ...]:
    """The languages by priority. `offered`: share (0-1) of the asked cities that have the language; `euros`: cost of
    one language."""
    if not needed:
        return ()
    most = max(item.persons for item in needed)
    cheapest = euros / most if most else 0.0
    parts = {
        item.language: {
            REACH: item.persons / most,
            CITIES: offered.get(item.language, 0.0),
            REQUESTS: float(item.language in requested),
            CHEAP: cheapest / (euros / item.persons) if euros and item.persons else 0.0,
        }
        for item in needed
    }
    scores = _scores(parts, weights)
    ranks = _ranks(scores)
    changed = {name: _ranks(_scores(parts, {**weights, name: weights[name] * 2})) for name in WEIGHTS}
    return tuple(
        Priority(
            code, parts[code], scores[code], ranks[code], {name: changed[name][code] for name in WEIGHTS}
        )
        for code in sorted(parts, key=ranks.__getitem__)
    )


def _scores(parts: Mapping[str, Mapping[str, float]], weights: Mapping[str, float]) -> dict[str, float]:
    whole = sum(weights.values()) or 1.0
    return {
        code: sum(values[name] * weights[name] for name in WEIGHTS) / whole for code, values in parts.items()
    }


def _ranks(scores: Mapping[str, float]) -> dict[str, int]:
    ordered = sorted(scores, key=lambda code: (-scores[code], code))
    return {code: number for number, code in enumerate(ordered, 1)}
