"""The tokens of a sentence: a request at its beginning is a verb, not a noun ("Teil uns mit")."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from workbench.language.grammar.finite_verbs import finite_readings
from workbench.language.grammar.verbs import verb_forms
from workbench.language.morphology import Token, analyse
from workbench.language.words.dictionary_lemmas import is_in_dictionary

_MISTAKEN = frozenset({"NN", "NE", "ADJD", "PTKVZ", "XY", "FM"})
_BEHIND_REQUEST = frozenset({"DET", "PRON", "ADP", "ADV"})
_PREPOSITIONS = frozenset(
    {"zulasten", "zugunsten", "zuungunsten", "vonseiten", "aufseiten", "inmitten", "anstelle"}
)
_SUBJECTS = frozenset({"ich", "du", "er", "es", "wir", "ihr", "man"})


@lru_cache(maxsize=1024)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The tokens of one sentence as all rules of fitting see them."""
    tokens = tuple(_as_preposition(_without_strange_prefix(token, text)) for token in analyse(text))
    if len(tokens) < 3 or not any(_may_open(tokens, at) for at in range(len(tokens) - 2)):
        return tokens
    found = list(tokens)
    for at in range(len(tokens) - 2):
        if _may_open(tokens, at) and (token := _request(tokens, at)) is not None:
            found[at] = token
            if found[at + 1].text == "bitte":
                found[at + 1] = replace(found[at + 1], tag="ADV", pos="ADV", lemma="bitte")
    return tuple(found)


def _without_strange_prefix(token: Token, text: str) -> Token:
    """The verb without a prefix from behind a comma that makes no verb with it: "Brauchst du Hilfe, ruf an"."""
    if token.joined_lemma is None or token.particle is None:
        return token
    if "," not in text[token.end : token.particle[0]] or is_in_dictionary(token.joined_lemma):
        return token
    return replace(token, joined_lemma=None, particle=None)


def _as_preposition(token: Token) -> Token:
    """The tagger takes "zulasten" for a verb."""
    return replace(token, tag="APPR", pos="ADP") if token.text in _PREPOSITIONS else token


def _may_open(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that is no verb stands where a request begins, with a phrase or an adverb behind it."""
    following, opens = tokens[at + 1], at == 0
    if tokens[at].tag not in _MISTAKEN and not (
        opens and tokens[at].tag == "ADJA" and following.pos == "DET"
    ):
        return False
    opens = opens or (tokens[at - 1].tag == "KON" and tokens[at].text.islower())
    leads = following.pos in _BEHIND_REQUEST or following.text == "bitte"
    return opens and leads and following.text != "Sie"


def _request(tokens: Sequence[Token], at: int) -> Token | None:
    """The verb of the request; None if the clause has another verb or the word is none."""
    end = next(
        (place for place in range(at + 1, len(tokens)) if tokens[place].tag in {"$,", "$.", "KON"}),
        len(tokens),
    )
    clause = [token for token in tokens[at + 1 : end] if token.text != "bitte"]
    if any(token.tag.endswith(("FIN", "IMP")) for token in clause):
        return None
    word = tokens[at].text.lower()
    if tokens[at + 1].text in _SUBJECTS:
        return _question(tokens[at], word) if at == 0 else None
    particle = tokens[end - 1] if tokens[end - 1].tag == "PTKVZ" else None
    asks = len(clause) < end - at - 1 and any(token.pos == "DET" for token in clause)
    asks = asks and not any(token.tag in {"VVINF", "VVIZU"} for token in clause)
    if particle is None and not asks and tokens[at + 1].pos not in {"DET", "PRON"}:
        return None
    for infinitive in (f"{word}en", f"{word}n", f"{word[:-1]}en"):
        forms = verb_forms(infinitive) if is_in_dictionary(infinitive) else None
        if forms is None:
            continue
        short = word.removesuffix("e") if particle is not None or asks else word
        if word not in forms.imperatives and short not in forms.imperatives[:1]:
            continue
        token = replace(tokens[at], tag="VVIMP", pos="VERB", lemma=infinitive)
        if particle is None:
            return token
        whole = particle.text + infinitive
        if is_in_dictionary(whole):
            return replace(token, joined_lemma=whole, particle=(particle.start, particle.end))
    return None


def _question(token: Token, word: str) -> Token | None:
    """The finite verb in front of its subject: "Benötigst du Hilfe?"."""
    lemmas = sorted({one.lemma for one in finite_readings(word) if is_in_dictionary(one.lemma)})
    return replace(token, tag="VVFIN", pos="VERB", lemma=lemmas[0]) if lemmas else None
