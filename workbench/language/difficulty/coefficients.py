"""The fitted numbers of the difficulty score, from `coefficients.json`, which `make fit` writes."""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources

from workbench.language.difficulty.features import FEATURES


@dataclass(frozen=True, slots=True)
class Coefficients:
    """`weights`: opinion score a unit of each feature, in the order of `FEATURES`, none below 0. `references`: the
    features of a very easy sentence; what lies above them counts for the difficulty. Raises at loading if the file
    was fitted for other features."""

    version: str
    intercept: float
    weights: tuple[float, ...]
    references: tuple[float, ...]


@cache
def coefficients() -> Coefficients:
    """The numbers that this program rates with."""
    file = resources.files("workbench.language.difficulty").joinpath("coefficients.json")
    stored = json.loads(file.read_text(encoding="utf-8"))
    by_id = {row["id"]: row for row in stored["features"]}
    if set(by_id) != {feature.id for feature in FEATURES}:
        raise ValueError("coefficients.json was fitted for other features: run make fit")
    return Coefficients(
        stored["version"],
        float(stored["intercept"]),
        tuple(float(by_id[feature.id]["weight"]) for feature in FEATURES),
        tuple(float(by_id[feature.id]["reference"]) for feature in FEATURES),
    )
