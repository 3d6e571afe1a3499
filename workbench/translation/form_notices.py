"""What stands above every form in two languages: that the German text counts, and how to fill the form in."""

from collections.abc import Iterable, Iterator
from functools import cache

from workbench.common.errors import InputError
from workbench.model.translation import TranslationPair
from workbench.translation.facts.languages import primary, table
from workbench.translation.languages import language_code
from workbench.translation.pretranslate import translation_of

LEGAL_NOTICE = "Die Übersetzung ist nur eine Hilfe. Rechtlich gilt der deutsche Text."
"""Stands above every bilingual text; its translation is looked up like that of any passage."""
FILL_IN_NOTICE = "Bitte füllen Sie das Formular auf Deutsch aus."
NOTICES = (LEGAL_NOTICE, FILL_IN_NOTICE)
DRAFT = "Entwurf, nicht geprüft"
"""The project wrote its translations itself; nobody who knows the language has approved them."""


def draft_notices() -> Iterator[TranslationPair]:
    """The notices in every offered language, as drafts."""
    for language, *targets in table("form_notices", 1 + len(NOTICES)):
        for source, target in zip(NOTICES, targets, strict=True):
            yield TranslationPair(source, language, target, DRAFT)


def notice_in(source: str, pairs: Iterable[TranslationPair], language: str) -> str:
    """The office's translation of one of `NOTICES`, else the draft that comes with the program, else ""."""
    return translation_of(source, pairs, language) or _drafts().get((source, _same(language)), "")


@cache
def _drafts() -> dict[tuple[str, str], str]:
    return {(pair.source, _same(pair.language)): pair.target for pair in draft_notices()}


def _same(language: str) -> str:
    """Region does not matter, a script does."""
    try:
        return language_code(language)
    except InputError:
        return primary(language)
