"""What the grammar says about one sentence, computed when first asked; a word may be read as a noun on demand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from workbench.language.grammar.clauses import Clause, clauses
from workbench.language.grammar.phrase_scan import Phrase, noun_phrases
from workbench.language.grammar.readings import Readings, case_readings
from workbench.language.morphology import Token, analyse


@dataclass(frozen=True)
class Analysis:
    """Tokens of one sentence with phrases, readings and clauses."""

    tokens: Sequence[Token]

    @cached_property
    def readings(self) -> tuple[Readings | None, ...]:
        """Cases, numbers and genders that each token may have."""
        return case_readings(_with_small_adjectives(self.tokens))

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """The noun phrases."""
        return noun_phrases(self.tokens)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses."""
        return clauses(self.tokens)

    def clause_of(self, index: int) -> Clause | None:
        """The clause to which the token belongs itself."""
        return next((clause for clause in self.clauses if index in clause.own), None)

    def phrase_of(self, noun: int) -> Phrase:
        """The phrase with this head; a phrase of the noun alone if the scan found none."""
        return next((phrase for phrase in self.phrases if phrase.noun == noun), Phrase(noun=noun))


def _with_small_adjectives(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """An adjective at the beginning shows its ending too: "Amtliches Siegel"."""
    return tuple(
        replace(token, text=token.text[:1].lower() + token.text[1:])
        if token.tag == "ADJA" and (not at or tokens[at - 1].pos == "PUNCT")
        else token
        for at, token in enumerate(tokens)
    )


@lru_cache(maxsize=512)
def analysed(text: str, noun: int | None = None) -> Analysis:
    """The analysis of a sentence; the token `noun` counts as a noun whatever the tagger said."""
    tokens = analyse(text)
    if noun is not None and tokens[noun].tag not in {"NN", "NNA", "NNI"}:
        head = replace(tokens[noun], tag="NN", pos="NOUN")
        tokens = (*tokens[:noun], head, *tokens[noun + 1 :])
    return Analysis(_with_possessives(tokens))


def _with_possessives(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """ "Ihr" in front of an adjective or noun belongs to it: the tagger takes it for a pronoun at times."""
    found = list(tokens)
    for at, token in enumerate(tokens[:-1]):
        if token.text == "Ihr" and token.tag == "PPER" and tokens[at + 1].tag in {"ADJA", "NN", "NNA"}:
            found[at] = replace(token, tag="PPOSAT", pos="DET")
    return tuple(found)
