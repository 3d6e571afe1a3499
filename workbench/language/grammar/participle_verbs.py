"""The verb of a strong second participle or of a present one, also with the endings of an adjective.

"bezogene" is of "beziehen", "abzuschließende" of "abschließen". simplemma's dictionary has few of these; weak second
participles ("entrichteten") it knows.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import resources

from workbench.language.grammar.verbs import verb_forms
from workbench.language.words.zipf import zipf

_USUAL = 2.0
_ENDING = re.compile("(?<=[ntd])(?:e[nmrs]?)$")


@lru_cache(maxsize=16384)
def participle_verbs(word: str) -> frozenset[str]:
    """Infinitives in use whose participle the word is; empty for all others."""
    stem = _ENDING.sub("", word.lower())
    if stem.endswith("nd"):
        return frozenset(_of_present(stem[:-1]))
    found: set[str] = set()
    for place in range(len(stem) - 2):
        for base in _bases().get(stem[place:], ()):
            verb = stem[:place] + base
            if not place or zipf(verb) > 0:
                found.add(verb)
    if not found and word[:1].islower() and stem.endswith("t"):
        found.update(_of_weak(stem))
    return frozenset(found)


def _of_weak(stem: str) -> Iterator[str]:
    """ "entfernen" of "entfernt", "anfordern" of "angefordert"."""
    bare = [stem, *(stem[:at] + stem[at + 2 :] for at in range(len(stem) - 4) if stem[at : at + 2] == "ge")]
    for base in bare:
        for lemma in (f"{base[:-1]}en", f"{base[:-1]}n", f"{base[:-2]}en" if base.endswith("et") else ""):
            forms = verb_forms(lemma) if zipf(lemma) >= _USUAL else None
            if forms is not None and forms.participle == stem:
                yield lemma


def _of_present(verb: str) -> Iterator[str]:
    """ "brauchen" of "brauchend", "abschließen" of "abzuschließend"."""
    if zipf(verb) > 0 and verb_forms(verb) is not None:
        yield verb
    for place in range(2, len(verb) - 4):
        lemma = verb[:place] + verb[place + 2 :] if verb[place : place + 2] == "zu" else ""
        forms = verb_forms(lemma) if lemma else None
        if forms is not None and forms.zu_infinitive == verb:
            yield lemma


@cache
def _bases() -> dict[str, tuple[str, ...]]:
    """Participle with and without "ge" -> base verbs; without it only behind a prefix ("be" + "zogen")."""
    text = (
        resources.files("workbench.language.tables").joinpath("strong_verbs.tsv").read_text(encoding="utf-8")
    )
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for base in text.splitlines()[1:]:
        forms = verb_forms(base)
        if forms is None:
            continue
        found[forms.participle][base] = None
        bare = forms.participle.removeprefix("ge")
        if bare != forms.participle and len(bare) > 3:
            found[bare][base] = None
    return {form: tuple(bases) for form, bases in found.items()}
