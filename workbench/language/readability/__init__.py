"""Readability measures, one a module: a new file in this folder is a new measure."""

import importlib
import inspect
import pkgutil
from functools import cache
from typing import cast

from workbench.language.measure import Measure
from workbench.model.measures import TextCounts


@cache
def measures() -> tuple[Measure, ...]:
    """Every measure of this package, sorted by id. Each module defines exactly one class."""
    found: list[Measure] = []
    for module in pkgutil.iter_modules(__path__, prefix=f"{__name__}."):
        loaded = importlib.import_module(module.name)
        classes = [
            kind for _, kind in inspect.getmembers(loaded, inspect.isclass) if kind.__module__ == module.name
        ]
        found.extend(cast(Measure, kind()) for kind in classes)
    return tuple(sorted(found, key=lambda measure: measure.id))


def measure_all(counts: TextCounts) -> dict[str, float | None]:
    """Id of each measure -> its value, None where the text cannot be scored."""
    return {measure.id: measure.value(counts) for measure in measures()}
