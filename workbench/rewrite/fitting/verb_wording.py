"""What a glossary's verb wording is made of: "sich melden bei", "nicht bekommen", "einen Antrag stellen"."""

from dataclasses import dataclass
from functools import lru_cache

from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.verbs import VerbForms, separable_too, verb_forms
from workbench.language.morphology import word_tag
from workbench.language.words.zipf import zipf
from workbench.rewrite.fitting.uninflected_words import ADVERBS
from workbench.rewrite.fitting.valency import valency

_STANDS_FOR_OBJECT = {
    "etwas": "",
    "etw.": "",
    "jemanden": "",
    "jemandem": "",
    "jmd.": "",
    "jmdn.": "",
    "jmdm.": "",
    "jdn.": "",
    "jdm.": "",
}
"""Words of a dictionary entry that hold the place of an object and are never put in."""
_MODALS = frozenset({"müssen", "können", "dürfen", "sollen", "wollen", "mögen"})
_SEPARABLE_IN_OFFICES = frozenset({"umstellen", "durchsetzen", "umschreiben", "überwerfen"})
"""Of verbs that have both ("sie umstellten ihn") those that part in official texts."""
_LEAST_USUAL = 1.0


@dataclass(frozen=True, slots=True)
class VerbWording:
    """`verb` with what always stands beside it: `fixed` words in front of it, `preposition` behind it.

    `reflexive`: "sich" belongs to it; it is not among the fixed words.
    """

    verb: VerbForms
    fixed: tuple[str, ...] = ()
    preposition: str = ""
    reflexive: bool = False

    @property
    def is_modal(self) -> bool:
        """Whether it takes an infinitive without "zu"."""
        return self.verb.lemma in _MODALS

    @property
    def is_plain(self) -> bool:
        """Whether it is one verb with nothing beside it."""
        return not (self.fixed or self.preposition or self.reflexive)


@lru_cache(maxsize=4096)
def verb_wording(wording: str) -> VerbWording | None:
    """The parts of a wording that is a verb or ends in one; None for all others ("Kosten", "im Voraus")."""
    words = [word for word in wording.split() if word not in _STANDS_FOR_OBJECT]
    reflexive = "sich" in words
    words = [word for word in words if word != "sich"]
    preposition = ""
    if len(words) > 1 and (governed_cases(words[-1]) or words[-1] == "als"):
        preposition = words.pop()
    if not words or not all(word.replace("-", "").isalpha() for word in words):
        return None
    verb = _infinitive(words[-1])
    if verb is None:
        return None
    return VerbWording(verb, tuple(words[:-1]), preposition, reflexive)


def _infinitive(word: str) -> VerbForms | None:
    """The forms of a word in small letters that looks like an infinitive in use."""
    if not word.islower() or not word.endswith("n") or governed_cases(word) or word in ADVERBS:
        return None
    tag = word_tag(word, case_sensitive=True)[0]
    if tag in {"ADV", "ADJD", "APPR", "PTKVZ"} and not valency(word):
        return None
    forms = separable_too(word) if word in _SEPARABLE_IN_OFFICES else verb_forms(word)
    if forms is None or forms.lemma != word:
        return None
    usual = zipf(word) >= _LEAST_USUAL or tag.startswith("V") or valency(word) is not None
    return forms if usual or forms.particle else None
