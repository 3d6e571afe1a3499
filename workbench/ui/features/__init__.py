"""The features of the window, one a module: a new file in this folder is a new feature."""

import inspect
import pkgutil
from importlib import import_module

from workbench.ui.feature import Feature


def features() -> dict[str, type[Feature]]:
    """Name of the module -> its feature; the order of their commands in the menu."""
    found: dict[str, type[Feature]] = {}
    for module in pkgutil.iter_modules(__path__):
        loaded = import_module(f"{__name__}.{module.name}")
        for _, kind in inspect.getmembers(loaded, inspect.isclass):
            if issubclass(kind, Feature) and kind.__module__ == loaded.__name__:
                found[module.name] = kind
    return dict(sorted(found.items(), key=lambda item: (item[1].order, item[0])))
