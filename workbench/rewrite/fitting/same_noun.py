"""A noun of the text in another case: what "des Vermieters" is behind "von"."""

from workbench.language.grammar.agreement import Reading
from workbench.language.words.nouns import NounReading, noun_forms, noun_readings
from workbench.language.words.zipf import zipf
from workbench.rewrite.fitting.declension import Table


def in_case(word: str, old: Reading, new: Reading, table: Table) -> str | None:
    """The same noun in the case of `new`; None if the word is unknown."""
    found = [one for one in noun_readings(word) if _is(one, old)]
    if not found:
        return None
    best = max(found, key=lambda one: (not one.archaic, zipf(one.lemma), one.lemma == word, one.lemma))
    kind = table if table in ("weak", "mixed") else "strong"
    forms = [
        form
        for form in noun_forms(best.lemma)
        if (form.case, form.number) == (new.case, new.number)
        and not form.archaic
        and form.gender == best.gender
        and form.declension in (None, kind)
    ]
    texts = sorted({form.text for form in forms}, key=lambda text: (text != word, -zipf(text), text))
    return texts[0] if texts else None


def _is(one: NounReading, old: Reading) -> bool:
    return old.agrees(Reading(one.case, one.number, one.gender))
