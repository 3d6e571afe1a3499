"""The words under which a token is found in lists of words: form, lemmas, form without an adjective's ending."""

import re
from functools import lru_cache

from workbench.language.morphology import Token
from workbench.language.sentence import REMEMBERED, Sentence
from workbench.language.vocabulary.phrase_tree import SentenceKeys, sentence_keys
from workbench.language.words.compounds import compound_parts
from workbench.language.words.dictionary_lemmas import dictionary_lemma

_ENDING = re.compile(r"(?<=\w{2})e[rsnm]?$")
_IEREN = re.compile(r"(?P<stem>[a-zäöüß]{2,}ier)(?:t(?:e[rsnmt]?|est)?|st|e|end(?:e[rsnm]?)?)")
"""Forms of verbs in "-ieren": all regular, but rare ones have no lemma."""
_FEMALE = re.compile(r"(?<=[^\W\d_]{4})in(?:nen)?$")
_SHORTEST_COMPOUND, _LONGEST_WORD = 8, 60
_OPENING = frozenset("„“\"»‚'(–-•:*")


@lru_cache(maxsize=REMEMBERED)
def word_keys(sentence: Sentence) -> SentenceKeys:
    """The keys of all tokens.

    "=word" stands for the very form, "*Word" for the noun and for compounds that end in it. The capital of a
    sentence's first word may be no noun's: both spellings count. A separated prefix belongs to its verb.
    """
    tokens = sentence.tokens
    particles = {token.particle for token in tokens if token.particle is not None}
    return sentence_keys(
        tuple(
            frozenset[str]()
            if (token.start, token.end) in particles
            else _keys(
                token.text, token.lemma, token.joined_lemma, _begins(tokens, place), token.pos == "NOUN"
            )
            for place, token in enumerate(tokens)
        )
    )


def _begins(tokens: tuple[Token, ...], place: int) -> bool:
    return place == 0 or tokens[place - 1].text in _OPENING


@lru_cache(maxsize=65536)
def _keys(text: str, lemma: str, joined: str | None, begins: bool, noun: bool) -> frozenset[str]:
    forms = {text, text[:1].lower() + text[1:]} if begins else {text}
    keys = {f"={form}" for form in forms} | forms | {lemma}
    if joined is not None:
        keys.add(joined)
    if regular := _IEREN.fullmatch(text):
        keys.add(f"{regular['stem']}en")
    for form in forms:
        if form.isalpha() and len(form) <= _LONGEST_WORD:
            keys.add((_ENDING if form[0].islower() else _FEMALE).sub("", form))
            if not noun or form == text:  # "Bedarf" at the start is no form of "bedürfen"
                keys.add(dictionary_lemma(form))
    keys.update(f"*{key}" for key in tuple(keys) if key[:1].isupper())
    if text[:1].isupper() and len(text) >= _SHORTEST_COMPOUND:
        keys.add(f"*{compound_parts(text)[-1]}")
    return frozenset(keys)
