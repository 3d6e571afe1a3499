"""Settings for the rules: target and the office glossary. One object for one pair, since findings are kept by it."""

from functools import lru_cache

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.office_terms import OfficeTerms
from workbench.app.rule_settings import office_limits
from workbench.language.rule import Settings


@lru_cache(maxsize=8)
def check_settings(glossary: OfficeGlossary, target: str) -> Settings:
    """The same settings for the same glossary and target (buergernah or einfach).

    The office's thresholds are read once; raises `InputError` if their file cannot be used.
    """
    return Settings(target, office_limits(), OfficeTerms(glossary))
