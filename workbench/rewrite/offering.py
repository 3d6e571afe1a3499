"""Suggestions of the restructuring providers: guarded, and offered as ready only where they make it easier."""

from functools import cache

from workbench.language.discovery import classes_in
from workbench.rewrite import providers as found
from workbench.rewrite.provider import RewriteProvider


@cache
def providers() -> tuple[RewriteProvider, ...]:
    """One of each provider, by id."""
    kinds = classes_in(found.__name__, found.__path__, RewriteProvider)  # type: ignore[type-abstract]
    return tuple(sorted((kind() for kind in kinds), key=lambda provider: provider.id))
