"""Nouns beside which a verb means something else than in the office's glossary: "stellt Personal ein"."""

from functools import cache
from importlib import resources

from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.verb_use import VerbUse


def has_other_sense_there(analysis: Analysis, use: VerbUse, verb: str) -> bool:
    """Whether a noun of the verb's clause, or the one it is an attribute of, shows the other sense.

    `verb_senses.tsv` (own list) has forms and ends of compounds in small letters.
    """
    nouns = _table().get(verb)
    if not nouns:
        return False
    words = (analysis.tokens[at] for at in use.clause)
    found = {
        name.casefold()
        for token in words
        for name in ((token.text, token.lemma) if token.text[:1].isupper() else (token.text,))
    }
    return any(word == noun or (len(noun) > 4 and word.endswith(noun)) for word in found for noun in nouns)


@cache
def _table() -> dict[str, frozenset[str]]:
    text = (
        resources.files("workbench.rewrite.fitting").joinpath("verb_senses.tsv").read_text(encoding="utf-8")
    )
    rows = (line.split("\t") for line in text.splitlines()[1:] if line)
    return {verb: frozenset(nouns.split()) for verb, nouns in rows}
