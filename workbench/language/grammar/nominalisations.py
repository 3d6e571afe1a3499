"""Nouns made of verbs and adjectives ("Gewährung", "Vorlage"), apart from everyday words ("Wohnung")."""

import re
from functools import cache, lru_cache
from importlib import resources

from workbench.language.morphology import Token
from workbench.language.tokens import GENDER_ENDING

_SUFFIX = re.compile(r"\w{2,}(?:ung|heit|keit|tion|nis|nahme|ität)(?:en|se|sen|ses|n)?")
_PLURAL = re.compile(r"(?<=ung|eit|ion|tät)en$|(?<=nis)(?:se|sen|ses)$|(?<=nahme)n$")
_VERB_PREFIX = re.compile(
    r"(?:.*(?:ab|(?<!l)an|auf|(?<!h)aus|be|bei|dar|durch|ein|ent|fest|fort|ge|her|hin|miss|mit|nach|nieder|rück|(?<!a)um|unter|ver|vor|weg"
    r"|weiter|wieder|wider|zer|frei|bereit|voll|still|gleich|richtig|sicher|zu|zusammen|über)|er|un)"
)
_VERB_NOUN = re.compile(r"[A-ZÄÖÜ]\w{3,}(?:ieren|eln|ern|[^aeiou]en)")


def is_nominalisation(token: Token) -> bool:
    """Whether the noun says what happens or what is the case, so that a verb or adjective could say it.

    Infinitives used as nouns count where they are tagged so ("das Ausfüllen").
    """
    if token.pos != "NOUN" or not token.text[0].isupper():
        return False
    if token.tag == "NNI":
        return _VERB_NOUN.fullmatch(token.text) is not None
    return is_nominal(GENDER_ENDING.sub("", token.text))


@lru_cache(maxsize=8192)
def is_nominal(word: str) -> bool:
    """Whether a noun's form looks like a nominalisation and is no everyday word."""
    noun = word.rsplit("-", 1)[-1].capitalize()
    if _listed("nominalisations", noun) or _listed("nominalisations", noun.removesuffix("s")):
        return True
    return _SUFFIX.fullmatch(noun) is not None and not _listed("everyday_nouns", _PLURAL.sub("", noun))


def _listed(name: str, noun: str) -> bool:
    """Whether the noun or the head of the compound is in the list; "währung" is no head of "Gewährung"."""
    known = _nouns(name)
    if noun in known:
        return True
    return any(
        known.get(noun[place:].capitalize(), False) and not _VERB_PREFIX.fullmatch(noun[:place].lower())
        for place in range(2, len(noun) - 3)
    )


@cache
def _nouns(name: str) -> dict[str, bool]:
    """The nouns of a list, and whether compounds with that head count too."""
    text = resources.files("workbench.language").joinpath(f"lexicons/{name}.tsv").read_text(encoding="utf-8")
    return {row.split("\t")[0]: "\t" not in row for row in text.splitlines()[1:]}
