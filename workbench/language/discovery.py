"""Find the classes that the modules of a package define: no list to forget."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterable, Iterator
from typing import TypeVar

Kind = TypeVar("Kind")


def classes_in(package: str, path: Iterable[str], base: type[Kind]) -> Iterator[type[Kind]]:
    """Each public class of `base` that a module of the package itself defines (imported ones don't count)."""
    for module in pkgutil.iter_modules(path, prefix=f"{package}."):
        loaded = importlib.import_module(module.name)
        for name, kind in inspect.getmembers(loaded, inspect.isclass):
            if kind.__module__ == module.name and issubclass(kind, base) and not name.startswith("_"):
                yield kind
