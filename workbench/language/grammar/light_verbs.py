"""Light-verb constructions: a noun does the work of a verb that says little ("in Abzug bringen" for "abziehen").

The list is `lexicons/light_verbs.tsv`: "noun phrase ... verb". Found in any order within a clause ("kommt ... zur
Anwendung", "zur Anwendung kommt") and in attributes ("die zur Anwendung kommende Regel").
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from workbench.language.morphology import Token, lemmas
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.phrase_tree import GAP
from workbench.language.vocabulary.phrases import Phrase, phrases

_WITHIN = frozenset({"ART", "ADJA", "PPOSAT", "PIAT", "PDAT", "CARD", "ADV", "ADJD", "PTKNEG"})
_PREPOSITIONS = frozenset({"APPR", "APPRART"})
_VARIANTS = {"zur": "zu", "zum": "zu", "im": "in"}
_FURTHEST = 5
_NEXT_WORDS = 3


@dataclass(frozen=True, slots=True)
class LightVerb:
    """A row of the list. `before`: words in front of the noun; `verb`: the last word of the verb phrase."""

    phrase: Phrase
    before: tuple[str, ...]
    noun: str
    verb: str
    beside: str


@dataclass(frozen=True, slots=True)
class LightVerbUse:
    """Token indexes: `first` to `noun` is the noun phrase, `verb` the verb."""

    light_verb: LightVerb
    first: int
    noun: int
    verb: int

    @property
    def better(self) -> tuple[str, ...]:
        """Verbs instead, best first, not inflected."""
        return self.light_verb.phrase.better

    @property
    def is_common(self) -> bool:
        """Whether plain texts use it too ("einen Antrag stellen")."""
        return bool(self.light_verb.phrase.note)


def light_verbs(sentence: Sentence) -> tuple[LightVerbUse, ...]:
    """Light-verb constructions by their noun, one a noun."""
    found: list[LightVerbUse] = []
    for noun, token in enumerate(sentence.tokens):
        for row in _by_noun().get(token.text.casefold(), _by_noun().get(token.lemma.casefold(), ())):
            use = _use(sentence, row, noun)
            if use is not None:
                found.append(use)
                break
    governed = {use.verb for use in found if use.light_verb.before}
    return tuple(use for use in found if use.light_verb.before or use.verb not in governed)


@cache
def _by_noun() -> dict[str, tuple[LightVerb, ...]]:
    rows: dict[str, list[LightVerb]] = {}
    for phrase in phrases("light_verbs"):
        gap = phrase.words.index(GAP)
        *before, noun = phrase.words[:gap]
        *beside, verb = phrase.words[gap + 1 :]
        row = LightVerb(phrase, tuple(before), noun, verb, " ".join(beside))
        rows.setdefault(noun.casefold(), []).append(row)
    return {noun: tuple(sorted(found, key=lambda row: -len(row.before))) for noun, found in rows.items()}


def _use(sentence: Sentence, row: LightVerb, noun: int) -> LightVerbUse | None:
    first = _start(sentence, row, noun)
    if first is None or sentence.is_exempt(sentence.tokens[noun].start, sentence.tokens[noun].end):
        return None
    for verb in _verbs(sentence, row, noun):
        return LightVerbUse(row, first, noun, verb)
    return None


def _start(sentence: Sentence, row: LightVerb, noun: int) -> int | None:
    """Index of the first word of the noun phrase; None if what stands before the noun doesn't fit."""
    tokens = sentence.tokens
    if tokens[noun].pos != "NOUN":
        return noun if not row.before and tokens[noun].text.islower() else None
    place = noun - 1
    while place >= max(0, noun - _FURTHEST):
        word, tag = tokens[place].text.lower(), tokens[place].tag
        if row.before and word in {row.before[0], _VARIANTS.get(row.before[0])}:
            return place
        if tag not in _WITHIN:
            break
        place -= 1
    if row.before:
        return None
    governed = place >= 0 and tokens[place].tag in _PREPOSITIONS and not _opens_clause(sentence, place)
    return None if governed or _is_genitive(tokens, place + 1, noun) else place + 1


def _opens_clause(sentence: Sentence, index: int) -> bool:
    """Whether "um" opens an infinitive: it governs no noun."""
    return any(clause.opener == index for clause in sentence.clauses)


def _is_genitive(tokens: tuple[Token, ...], first: int, noun: int) -> bool:
    words = [token.text.lower() for token in tokens[first:noun]]
    follows_noun = first > 0 and tokens[first - 1].pos == "NOUN"
    return not {"des", "eines"}.isdisjoint(words) or (words[:1] == ["der"] and follows_noun)


def _verbs(sentence: Sentence, row: LightVerb, noun: int) -> Iterator[int]:
    """Indexes of the row's verb in the clause of the noun, or in an attribute right behind the noun."""
    tokens = sentence.tokens
    lemma, joined = row.verb, tokens[noun].text.lower() + row.verb
    for clause in sentence.clauses:
        own = clause.own
        if noun in own and _is_about(tokens, row, own):
            yield from (i for i in own if tokens[i].tag[:2] == "VV" and _is_verb(tokens[i], lemma))
    for group in sentence.verb_groups:
        if noun in group.clause or noun in group.members:
            named = group.lemma or tokens[group.finite].lemma
            if named in {lemma, joined} and _is_about(tokens, row, group.clause):
                yield group.members[-1] if group.lemma else group.finite
    if row.verb not in {"sein", "haben"}:
        for index in range(noun + 1, min(noun + _NEXT_WORDS, len(tokens))):
            if (
                tokens[index].tag == "ADJA"
                and tokens[index].text.islower()
                and lemma in _verb_of(tokens[index].text)
            ):
                yield index


def _is_about(tokens: tuple[Token, ...], row: LightVerb, clause: tuple[int, ...]) -> bool:
    """Whether "geltend" and the like stands there; "Hilfe finden Sie hier" is no light verb."""
    if row.beside:
        return any(tokens[index].text == row.beside for index in clause)
    if row.verb != "finden":
        return True
    return not any(tokens[index].text.lower() in {"sie", "wir", "man", "ich"} for index in clause)


def _is_verb(token: Token, lemma: str) -> bool:
    return lemma in {token.lemma, token.joined_lemma} or (
        token.tag == "VVIZU" and token.text.replace("zu", "", 1) == lemma
    )


@cache
def _verb_of(word: str) -> frozenset[str]:
    """Verbs that a participle may come from: "gebrachten" from "bringen", "kommende" from "kommen"."""
    stem = word[: word.rfind("e")] if word.endswith(("e", "en", "er", "es", "em")) else word
    found = set(lemmas(stem)) | set(lemmas(word))
    if stem.endswith("end"):
        found.add(stem[:-1])
    return frozenset(found)
