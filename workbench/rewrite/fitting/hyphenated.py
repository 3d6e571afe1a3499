"""Parts of hyphenated compounds: "KfW-Darlehen" becomes "KfW-Kredit", "Lichtbild-Ausweis" "Foto-Ausweis"."""

from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from workbench.language.words.noun_table import is_noun, lemmas_beginning
from workbench.language.words.nouns import noun_readings
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.wordings import Wording

_LINKS = ("", "s", "es", "n", "en", "er", "e")
_LINKED_BY_S = ("ung", "heit", "keit", "schaft", "tion", "ität", "tum", "ling")


def fit_part(place: Place, wording: Wording, fit_word: Callable[..., Fit]) -> Fit:
    """The compound with the other noun as its head or in front, there with the letters that link compounds."""
    parts = place.surface.split("-")
    at = next((number for number, part in enumerate(parts) if part == place.match.form), None)
    if at is None and any(one.lemma == place.match.form for one in noun_readings(parts[-1])):
        at = len(parts) - 1
    if at is None or wording.lead or wording.rest:
        return Fit(
            "", False, f"Das Wort ist Teil einer Zusammensetzung. Im Glossar steht dafür „{place.wording}“."
        )
    if at == len(parts) - 1:
        return fit_word(place, wording, stem="-".join(parts[:-1]) + "-")
    parts[at] = wording.head + link(wording.head)
    return Fit("", True, "", (Edit(place.first.start, place.last.end, "-".join(parts)),))


def fit_shortened(place: Place, wording: Wording) -> Fit:
    """The other noun in a shortened compound: "Lichtbild- und Wohnungsnachweis"; never certain."""
    if wording.lead or wording.rest:
        return Fit("", False, f"Das Wort ist verkürzt. Im Glossar steht dafür „{place.wording}“.")
    text = wording.head + link(wording.head) + "-"
    return Fit(text, False, "Das Wort ist Teil einer verkürzten Zusammensetzung: Bitte prüfen.")


@lru_cache(maxsize=1024)
def link(noun: str) -> str:
    """The letters between the noun and the next part of a compound, as most compounds of the noun table have them."""
    if noun.endswith(_LINKED_BY_S):
        return "s"
    found: Counter[str] = Counter()
    for word in lemmas_beginning(noun):
        for letters in _LINKS:
            rest = word[len(noun) + len(letters) :]
            if word.startswith(noun + letters) and len(rest) > 3 and is_noun(rest.capitalize()):
                found[letters] += 1
    return found.most_common(1)[0][0] if found else ""
