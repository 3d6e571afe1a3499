"""Check the translations of a file."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.model.translation import TranslationPair
from workbench.model.translation_alert import TranslationAlert


@dataclass(frozen=True, slots=True)
class CheckedTranslation:
    """A pair with everything the checks say about it, errors first."""

    pair: TranslationPair
    alerts: tuple[TranslationAlert, ...]


def check_translations(
    pairs: Sequence[TranslationPair],
    glossary: OfficeGlossary = EMPTY_GLOSSARY,
    dismissed: Collection[str] = (),
) -> tuple[CheckedTranslation, ...]:
    """Every pair in its order. `dismissed`: the keys (`TranslationAlert.dismissable`) nobody wants to see again."""
    from workbench.translation.check import Pair
    from workbench.translation.checking import all_alerts, terms_for

    terms = {code: terms_for(glossary.entries, code) for code in {pair.language for pair in pairs}}
    asked = [
        Pair(pair.source, pair.target, pair.language, limit=pair.limit, terms=terms[pair.language])
        for pair in pairs
    ]
    found = all_alerts(asked, dismissed)
    return tuple(CheckedTranslation(pair, alerts) for pair, alerts in zip(pairs, found, strict=True))
