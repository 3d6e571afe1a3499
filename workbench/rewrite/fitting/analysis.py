"""What the grammar says about one sentence, computed when first asked; a word may be read as a noun on demand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from workbench.language.grammar.agreement import Reading, determiner_readings
from workbench.language.grammar.clauses import RELATIVE, SUBORDINATE, Clause, clauses
from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.phrase_scan import Phrase, noun_phrases
from workbench.language.grammar.readings import Readings, case_readings
from workbench.language.morphology import Token
from workbench.language.words.nouns import noun_readings, table_readings
from workbench.rewrite.fitting.request_tokens import tokens_of

_SINGLE = re.compile(r"(?:einzig|einzeln|erst|letzt|nächst|ander|weiter|übrig|meist)e[rsnm]?")
_POLITE = re.compile("Ihr(?:e[rsnm]?)?")
_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des"})
_NOUN_TAGS = frozenset({"NN", "NNA", "NNI", "NE"})
_NO_NOUN_PHRASE = frozenset(
    {"ADV", "ADJD", "PTKNEG", "PPER", "PRF", "APPR", "APPRART", "PROAV", "PIS", "ART", "PPOSAT", "PIAT"}
)


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


@lru_cache(maxsize=512)
def analysed(text: str, noun: int | None = None) -> Analysis:
    """The analysis of a sentence; the token `noun` counts as a noun whatever the tagger said."""
    tokens = tokens_of(text)
    if noun is not None and tokens[noun].tag not in {"NN", "NNA", "NNI"}:
        head = replace(tokens[noun], tag="NN", pos="NOUN")
        tokens = (*tokens[:noun], head, *tokens[noun + 1 :])
    return Analysis(_corrected(tokens))


def _corrected(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens without some usual errors of the tagger.

    "Ihr" and "welche" in front of a noun belong to it; a preposition with nothing behind it is a prefix ("mit:").
    """
    tokens = _with_lone_articles([_noun_by_capital(tokens, at) for at in range(len(tokens))])
    found = list(tokens)
    for at, token in enumerate(tokens[:-1]):
        following = tokens[at + 1]
        nominal = following.tag in {"ADJA", "NN", "NNA"}
        if token.tag in {"NN", "NNA"} and token.text.islower() and following.tag in {"NN", "NNA", "ADJA"}:
            found[at] = replace(token, tag="ADJA", pos="ADJ")
        elif nominal and token.tag == "PPER" and _POLITE.fullmatch(token.text):
            found[at] = replace(token, tag="PPOSAT", pos="DET")
        elif nominal and token.tag in {"PWS", "PIS"} and _may_lead(token, following):
            found[at] = replace(token, tag="PIAT" if token.tag == "PIS" else "PWAT", pos="DET")
        elif token.tag == "APPR" and token.text in {"als", "wie"}:
            found[at] = replace(token, tag="KOKOM", pos="CONJ")
        elif token.tag == "APPR" and following.text in {":", ".", "!", "?", ";"}:
            found[at] = replace(token, tag="PTKVZ", pos="PART")
        elif (
            token.tag in {"PDS", "KOUS"} and token.text.lower() in _ARTICLES and _leads_participle(tokens, at)
        ):
            found[at] = replace(token, tag="ART", pos="DET")
        elif token.tag == "PIS" and at and tokens[at - 1].pos == "DET" and _SINGLE.fullmatch(token.text):
            found[at] = replace(token, tag="ADJA", pos="ADJ")
        elif token.tag in {"ART", "PDS"} and _opens_joined_relative(tokens, at):
            found[at] = replace(token, tag="PRELS", pos="PRON")
    return _with_finite_ends(tuple(found))


def _with_lone_articles(tokens: Sequence[Token]) -> tuple[Token, ...]:
    found = list(tokens)
    for at in range(len(found) - 2):
        if _is_one_of_two(found, at):
            found[at] = replace(found[at], tag="ART", pos="DET")
            found[at + 1] = replace(found[at + 1], tag="ADJA", pos="ADJ")
    return tuple(found)


def _is_one_of_two(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article stands in front of "andere" and its like, and a finite verb behind: "die andere bleibt"."""
    if tokens[at].tag != "PRELS" or tokens[at].text not in _ARTICLES:
        return False
    return _SINGLE.fullmatch(tokens[at + 1].text) is not None and tokens[at + 2].tag.endswith("FIN")


def _opens_joined_relative(tokens: Sequence[Token], at: int) -> bool:
    """Whether a second relative clause begins here: "das Sie nicht brauchen und das noch gut ist"."""
    front = at - 1 if at and tokens[at - 1].tag == "APPR" else at
    joined = front > 1 and tokens[front - 1].tag == "KON" and tokens[front - 2].pos == "VERB"
    if not joined or tokens[at].text not in _ARTICLES or tokens[at + 1].tag not in _NO_NOUN_PHRASE:
        return False
    if not any(token.tag in {"PRELS", "PRELAT"} for token in tokens[:at]):
        return False
    end = next((place for place in range(at, len(tokens)) if tokens[place].pos == "PUNCT"), len(tokens))
    verbs = [token.tag for token in tokens[at:end] if token.pos == "VERB"]
    return bool(verbs) and tokens[end - 1].pos == "VERB" and tokens[at + 1].pos != "VERB"


def _with_finite_ends(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """A verb in -en that ends a clause beside "Sie" or "wir" is finite: "die Sie uns schicken", "das Sie haben"."""
    if not any(token.tag in {"VVINF", "VAINF", "VMINF"} for token in tokens):
        return tokens
    found = list(tokens)
    for clause in clauses(tokens):
        own = [at for at in clause.own if tokens[at].pos == "VERB"]
        at = clause.finite
        if clause.kind not in {RELATIVE, SUBORDINATE} or at is None or own[-1:] != [at]:
            continue
        alone = own == [at] and tokens[at].tag == "VVINF"
        if not alone and tokens[at].tag not in {"VAINF", "VMINF"}:
            continue
        if any(tokens[one].text in {"Sie", "sie", "wir"} and tokens[one].tag == "PPER" for one in clause.own):
            found[at] = replace(tokens[at], tag=tokens[at].tag.replace("INF", "FIN"))
    return tuple(found)


def _noun_by_capital(tokens: Sequence[Token], at: int) -> Token:
    """A "verb" with a capital inside a sentence is a noun ("Ihrer Vorsprache")."""
    token = tokens[at]
    inside = at > 0 and tokens[at - 1].pos not in {"PUNCT", "NUM", "X"}
    if token.tag == "NE" and at and _article_agrees(tokens[at - 1], token):
        return replace(token, tag="NN", pos="NOUN")
    verb = token.tag.startswith("VV") and token.text[:1].isupper() and not token.text.isupper()
    return replace(token, tag="NN", pos="NOUN") if inside and verb else token


def _article_agrees(before: Token, token: Token) -> bool:
    """Whether the word is a noun of the table that fits the article in front ("des Brandes")."""
    limit = determiner_readings(before.text) if before.pos == "DET" else None
    return bool(limit) and any(
        one.agrees(Reading(form.case, form.number, form.gender))
        for one in limit or ()
        for form in table_readings(token.text)
    )


def _leads_participle(tokens: Sequence[Token], at: int) -> bool:
    """Whether a phrase goes on behind one put inside it: "das über der Grenze liegende Einkommen"."""
    inside = tokens[at + 1].tag in {"APPR", "APPRART", "PPER", "PRF"}
    for place in range(at + 2, min(at + 16, len(tokens) - 1)):
        tag = tokens[place].tag
        if not inside or tag.endswith(("FIN", "INF", "IMP")) or tag.startswith("$"):
            return False
        closed = tokens[place - 1].tag in {"NN", "NNA", "NE", "CARD", "PPER"}
        if tag == "ADJA" and closed and tokens[place + 1].tag in {"NN", "NNA"}:
            return True
    return False


def _may_lead(token: Token, following: Token) -> bool:
    """Whether the pronoun can be the determiner of the noun: not in "Wer hilft welche Kosten ..."."""
    own = determiner_readings(token.text)
    if own is None:
        return False
    if following.tag == "ADJA":
        return True
    other = noun_readings(following.text)
    return any(one.agrees(Reading(form.case, form.number, form.gender)) for one in own for form in other)
