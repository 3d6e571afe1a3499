"""What the grammar says about one sentence, computed when first asked; a word may be read as a noun on demand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from workbench.language.grammar.agreement import Reading, determiner_readings
from workbench.language.grammar.clauses import Clause, clauses
from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.phrase_scan import Phrase, noun_phrases
from workbench.language.grammar.readings import Readings, case_readings
from workbench.language.morphology import Token
from workbench.language.words.nouns import noun_readings
from workbench.rewrite.fitting.corrected_tokens import corrected
from workbench.rewrite.fitting.request_tokens import tokens_of

_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des"})
_NOUN_TAGS = frozenset({"NN", "NNA", "NNI", "NE"})


@dataclass(frozen=True)
class Analysis:
    """Tokens of one sentence with phrases, readings and clauses."""

    tokens: Sequence[Token]

    @cached_property
    def readings(self) -> tuple[Readings | None, ...]:
        """Cases, numbers and genders that each token may have."""
        found = list(case_readings(_with_small_adjectives(self.tokens)))
        for index, token in enumerate(self.tokens):
            if token.tag == "PRELS" and found[index]:
                found[index] = _like_antecedent(self.tokens, found, index)
        for phrase in self.phrases:
            if phrase.noun is not None and any(at < phrase.noun - 1 for at in phrase.determiners):
                found[phrase.noun] = _like_determiners(self.tokens, found[phrase.noun], phrase)
        return tuple(found)

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """The noun phrases."""
        return tuple(_mended(self.tokens, noun_phrases(self.tokens)))

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses."""
        return clauses(self.tokens)

    def clause_of(self, index: int) -> Clause | None:
        """The clause to which the token belongs itself."""
        return next((clause for clause in self.clauses if index in clause.own), None)

    def phrase_of(self, noun: int) -> Phrase:
        """The phrase with this head; a phrase of the noun alone if the scan found none.

        A contraction has its article already: in "30 vom Hundert des Lohns" it belongs to something else.
        """
        found = next((phrase for phrase in self.phrases if phrase.noun == noun), Phrase(noun=noun))
        if (
            found.preposition is not None
            and self.tokens[found.preposition].tag == "APPRART"
            and found.determiners
        ):
            return Phrase(None, found.determiners, found.adjectives, noun)
        return found


def _mended(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """The phrases, where "jede andere, für Sie zuständige Stelle" is one in spite of its comma.

    An "alle" far in front belongs to another noun: "alle für die Führung eines Haushalts nötigen Räume".
    """
    for one in phrases:
        determiners = one.determiners
        for number in range(len(determiners) - 1, 0, -1):
            if any(
                token.tag in _NOUN_TAGS for token in tokens[determiners[number - 1] : determiners[number]]
            ):
                one.determiners = determiners[number:]
                break
    broken = {max([*one.determiners, *one.adjectives]): one for one in phrases if one.noun is None}
    led: dict[int, Phrase] = {}
    for phrase in phrases:
        if (
            phrase.noun is None
            or phrase.determiners
            or phrase.preposition is not None
            or not phrase.adjectives
        ):
            continue
        comma = next(
            (at for at in range(phrase.adjectives[0], 0, -1) if tokens[at].pos in {"PUNCT", "VERB"}), 0
        )
        front = broken.get(comma - 1)
        if tokens[comma].text == "," and front is not None and front.determiners:
            adjectives = [*front.adjectives, *phrase.adjectives]
            led[phrase.noun] = Phrase(front.preposition, front.determiners, adjectives, phrase.noun)
    used = {tuple(one.determiners) for one in led.values()}
    for phrase in phrases:
        if phrase.noun in led:
            yield led[phrase.noun]
        elif phrase.noun is not None or tuple(phrase.determiners) not in used:
            yield phrase


def _like_determiners(tokens: Sequence[Token], own: Readings | None, phrase: Phrase) -> Readings | None:
    """The readings of the noun that agree with the determiners far in front of it."""
    assert phrase.noun is not None  # noqa: S101  (the caller asked)
    cases = governed_cases(tokens[phrase.preposition].text) if phrase.preposition is not None else None
    left = frozenset(one for one in own or () if not cases or one.case in cases)
    forms = noun_readings(tokens[phrase.noun].text)
    shown = frozenset(
        Reading(form.case, form.number, form.gender) for form in forms if not cases or form.case in cases
    )
    for at in phrase.determiners:
        limit = determiner_readings(tokens[at].text)
        if limit:
            left = frozenset(one for one in left if any(one.agrees(other) for other in limit))
            shown = frozenset(one for one in shown if any(one.agrees(other) for other in limit))
    return left or shown or own


def _like_antecedent(
    tokens: Sequence[Token], readings: Sequence[Readings | None], index: int
) -> Readings | None:
    """The readings of a relative pronoun that the nearest noun in front of its comma allows."""
    own = readings[index] or frozenset()
    comma = next((at for at in range(index - 1, max(-1, index - 3), -1) if tokens[at].text == ","), None)
    for at in range((comma or 0) - 1, -1, -1):
        other = readings[at] if tokens[at].pos == "NOUN" else None
        if not other:
            continue
        kinds = {(one.number, one.gender) for one in other}
        fitting = frozenset(
            one
            for one in own
            if any(
                one.number == number and (number == "pl" or gender is None or one.gender in (None, gender))
                for number, gender in kinds
            )
        )
        if fitting:
            return fitting
    return own


def _with_small_adjectives(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """An adjective at the beginning shows its ending too: "Amtliches Siegel"."""
    return tuple(
        replace(token, text=token.text[:1].lower() + token.text[1:])
        if token.tag == "ADJA" and (not at or tokens[at - 1].pos == "PUNCT")
        else token
        for at, token in enumerate(tokens)
    )


def _with_article(before: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens in front of a noun that the tagger missed: its article was taken for a pronoun."""
    if not before or before[-1].tag != "PDS" or before[-1].text.lower() not in _ARTICLES:
        return tuple(before)
    return (*before[:-1], replace(before[-1], tag="ART", pos="DET"))


@lru_cache(maxsize=512)
def analysed(text: str, noun: int | None = None) -> Analysis:
    """The analysis of a sentence; the token `noun` counts as a noun whatever the tagger said."""
    tokens = tokens_of(text)
    if noun is not None and tokens[noun].tag not in {"NN", "NNA", "NNI"}:
        head = replace(tokens[noun], tag="NN", pos="NOUN")
        tokens = (*_with_article(tokens[:noun]), head, *tokens[noun + 1 :])
    return Analysis(corrected(tokens))
