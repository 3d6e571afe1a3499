"""One sentence with everything the rules ask of it, analysed once and remembered by its text."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from workbench.language.exempt import Span, citations, exempt_spans
from workbench.language.grammar.clauses import Clause, clauses
from workbench.language.grammar.phrase_scan import Phrase, noun_phrases
from workbench.language.grammar.readings import Readings, case_readings
from workbench.language.grammar.verb_groups import VerbGroup, verb_groups
from workbench.language.morphology import Token, analyse
from workbench.language.tokens import words

LONGEST = 300
"""Words of the longest text that is analysed as one sentence."""
REMEMBERED = 16_384


@dataclass(frozen=True)
class Sentence:
    """Text and tokens of one sentence; all offsets count code points of this text.

    The other facts are computed when a rule asks for them first, and then kept.
    """

    text: str

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Tokens with lemma, part of speech and STTS tag, punctuation included; none if the sentence is `endless`."""
        return () if self.is_endless else analyse(self.text)

    @property
    def is_analysed(self) -> bool:
        """Whether the tokens are there already."""
        return "tokens" in vars(self)

    def take(self, tokens: tuple[Token, ...]) -> None:
        """Keep the tokens that another process found for this text."""
        vars(self).setdefault("tokens", tokens)

    @property
    def is_endless(self) -> bool:
        """Whether nothing ends it for so long that it is no sentence: grammar is not looked for in it."""
        return len(self.words) > LONGEST

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Clauses by first token, with kind, finite verb and opener."""
        return clauses(self.tokens)

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """Tokens with at least one letter: what the length of a sentence is counted in."""
        return words(self.text)

    def words_between(self, start: int, end: int) -> int:
        """How many words begin in the span; words of citations in brackets are not counted, nobody reads them."""
        return sum(start <= first < end for first, _ in self._read_words)

    @cached_property
    def _read_words(self) -> tuple[Span, ...]:
        cited = [span for span in self.citations if self.text[span[0] - 1 : span[0]] in {"(", "["}]
        return tuple(word for word in self.words if not any(start <= word[0] < end for start, end in cited))

    @cached_property
    def exempt(self) -> tuple[Span, ...]:
        """Citations of norms, quotations, addresses, amounts, dates: no rule about words objects to them."""
        return exempt_spans(self.text)

    @cached_property
    def citations(self) -> tuple[Span, ...]:
        """Where norms are cited."""
        return citations(self.text)

    @cached_property
    def verb_groups(self) -> tuple[VerbGroup, ...]:
        """Finite verbs with their participles and infinitives, by the place of the finite verb."""
        return verb_groups(self.tokens)

    @cached_property
    def noun_phrases(self) -> tuple[Phrase, ...]:
        """Noun phrases with preposition, determiners and adjectives, inner ones before those around them."""
        return noun_phrases(self.tokens)

    @cached_property
    def readings(self) -> tuple[Readings | None, ...]:
        """Cases, numbers and genders that each token may have; None for words without case."""
        return case_readings(self.tokens)

    def clause_at(self, index: int) -> Clause | None:
        """The clause to which the token with this index belongs itself."""
        return next((clause for clause in self.clauses if index in clause.own), None)

    def is_exempt(self, start: int, end: int) -> bool:
        """Whether the span touches a part that rules about words leave alone."""
        return any(first < end and start < last for first, last in self.exempt)

    @property
    def is_question(self) -> bool:
        """Whether a question mark ends it."""
        return self.text.rstrip("\"“”»«›‹’') ").endswith("?")


@lru_cache(maxsize=REMEMBERED)
def sentence(text: str) -> Sentence:
    """The analysed sentence; the same object for the same text while it is remembered."""
    return Sentence(text)
