"""Ask the meaning guards about an original and its rewrite."""

from collections.abc import Sequence

from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.model.finding import GuardAlert


def guard_wordings(
    original: str | Sequence[str], rewrite: str | Sequence[str], glossary: OfficeGlossary = EMPTY_GLOSSARY
) -> tuple[GuardAlert, ...]:
    """What may have moved, blocking alerts first. Either side may be several passages that belong together."""
    from workbench.rewrite.guarding import alerts

    return alerts(original, rewrite, glossary.entries)
