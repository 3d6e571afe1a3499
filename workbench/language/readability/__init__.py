"""Readability measures, one a module: a new file in this folder is a new measure."""

from functools import cache
from typing import cast

from workbench.language.discovery import classes_in
from workbench.language.measure import Measure
from workbench.model.measures import TextCounts


@cache
def measures() -> tuple[Measure, ...]:
    """Every measure of this package, sorted by id. Each module defines exactly one class."""
    found = [cast(Measure, kind()) for kind in classes_in(__name__, __path__, object)]
    return tuple(sorted(found, key=lambda measure: measure.id))


def measure_all(counts: TextCounts) -> dict[str, float | None]:
    """Id of each measure -> its value, None where the text cannot be scored."""
    return {measure.id: measure.value(counts) for measure in measures()}
