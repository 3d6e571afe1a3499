"""The verb of a noun that says what is done: "Auszahlung" -> "auszahlen".

`action_nouns.tsv` (own list): nouns with other endings or another verb; "-" for nouns in -ung that name a thing.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import resources

from workbench.language.grammar.verbs import verb_forms
from workbench.language.words.zipf import zipf
from workbench.rewrite.fitting.valency import valency
from workbench.rewrite.restructuring.actors import is_listed

_LEAST_USUAL = 2.0


@lru_cache(maxsize=4096)
def verb_of(noun: str) -> str:
    """The infinitive; "" for nouns that name a thing or whose verb is unknown."""
    listed = _listed().get(noun)
    if listed is not None:
        return "" if listed == "-" else listed
    return next((verb for verb in _candidates(noun.lower()) if _is_verb(verb)), "")


def _candidates(word: str) -> Iterator[str]:
    """ "auszahlung" -> "auszahlen", "änderung" -> "ändern", "abwicklung" -> "abwickeln"."""
    stem = word.removesuffix("ung")
    if stem == word or len(stem) < 3:
        return
    yield stem + "en"
    if stem.endswith("er"):
        yield stem + "n"
    if stem.endswith(("l", "r")):
        yield stem[:-1] + "e" + stem[-1] + "n"


def _is_verb(word: str) -> bool:
    if verb_forms(word) is None:
        return False
    return is_listed(word) or (valency(word) is not None and zipf(word) >= _LEAST_USUAL)


@cache
def _listed() -> dict[str, str]:
    text = (
        resources.files("workbench.rewrite.restructuring")
        .joinpath("action_nouns.tsv")
        .read_text(encoding="utf-8")
    )
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {row[0]: row[1] for row in rows}
