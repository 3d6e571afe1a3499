"""Settings with the office glossary, as the program uses them."""

from functools import cache

from workbench.app.office_glossary import load_glossary
from workbench.app.office_terms import OfficeTerms
from workbench.app.settings import default_glossary
from workbench.language.rule import Settings


@cache
def office_settings(target: str = "buergernah") -> Settings:
    """The same object for the same target: what sentences gave is remembered by it."""
    return Settings(target, terms=OfficeTerms(load_glossary([default_glossary()])))
