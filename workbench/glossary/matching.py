"""Finding the terms of a glossary in analysed text, by lemma, in one pass over its tokens.

The glossary knows no language tools: tokens, lemmas and parts of speech are handed in.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Protocol

from workbench.glossary.contexts import ContextConditions
from workbench.glossary.patterns import Pattern, compile_patterns, opening
from workbench.glossary.usable import usable_entries
from workbench.glossary.word_classes import fits_word_class, is_capital_inside
from workbench.model.term import GlossaryEntry

_OPENERS = frozenset({"KOUS", "KOUI", "PRELS", "PRELAT", "PWAV", "PWS"})
_REACH = 40
"""So many tokens a verb may stand away from the rest of its phrase ("stellen ... in Rechnung")."""
_REMEMBERED_WORDS, _REMEMBERED_SENTENCES = 16_384, 256
"""Suggestions and rules ask for the same sentence, one soon after the other."""
_NO_LEMMAS = frozenset({"PUNCT", "ABBR", "NUM"})


class Token(Protocol):
    """What matching needs to know about a token; offsets are code points of the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def lemma(self) -> str: ...
    @property
    def pos(self) -> str: ...
    @property
    def tag(self) -> str: ...
    @property
    def joined_lemma(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Match:
    """An entry found at `tokens` (indexes, ascending). `exact`: the very form of the glossary stands there.

    `form` is the term or the variant that was found. `partial`: only a part of a hyphenated compound.
    """

    entry: GlossaryEntry
    form: str
    tokens: tuple[int, ...]
    exact: bool
    partial: bool = False

    @property
    def contiguous(self) -> bool:
        """Whether nothing stands between the words that were found."""
        return self.tokens[-1] - self.tokens[0] + 1 == len(self.tokens)


class GlossaryIndex:
    """The terms of a glossary by the lemmas of their rarest word; built once, read by any thread.

    Entries that are blocked or not valid on `day` (today) are not in it.
    """

    def __init__(
        self,
        entries: Sequence[GlossaryEntry],
        lemmas: Callable[[str], frozenset[str]],
        part_of_speech: Callable[[str], str],
        day: date | None = None,
    ) -> None:
        self._lemmas = lemmas
        self._word_keys = lru_cache(maxsize=_REMEMBERED_WORDS)(self._keys_of_word)
        self._found = lru_cache(maxsize=_REMEMBERED_SENTENCES)(self._find)
        self._patterns: dict[str, list[Pattern]] = defaultdict(list)
        self._contexts: dict[int, ContextConditions] = {}
        for entry in usable_entries(entries, day or date.today()):
            if entry.required_contexts or entry.block_contexts:
                self._contexts[id(entry)] = ContextConditions.of(entry, lemmas)
            for pattern in compile_patterns(entry, lemmas, part_of_speech):
                for key in pattern.keys[pattern.anchor]:
                    self._patterns[key].append(pattern)
        context_words = (word for item in self._contexts.values() for word in item.words)
        self._openings = frozenset(map(opening, (*self._patterns, *context_words)))

    def find(self, tokens: Sequence[Token], protected: frozenset[int] = frozenset()) -> tuple[Match, ...]:
        """Matches in text order that don't overlap; the longest wins. `protected` tokens never match."""
        return self._found(tuple(tokens), protected)

    def _find(self, tokens: tuple[Token, ...], protected: frozenset[int]) -> tuple[Match, ...]:
        keys = [self._keys(token, tokens[at - 1] if at else None) for at, token in enumerate(tokens)]
        found: dict[tuple[tuple[int, ...], int], Match] = {}
        for place, token in enumerate(tokens):
            for key in sorted(keys[place] & self._patterns.keys()):
                for pattern in self._patterns[key]:
                    match = _match(pattern, tokens, keys, place)
                    if match is not None and protected.isdisjoint(match.tokens):
                        known = found.get((match.tokens, id(match.entry)))
                        if known is None or (match.exact and not known.exact):
                            found[match.tokens, id(match.entry)] = match
            if "-" in token.text.strip("-"):
                for match in self._parts(token, place):
                    if place not in protected:
                        found.setdefault((match.tokens, id(match.entry)), match)
        return _longest(match for match in found.values() if self._applies(match, tokens, keys))

    def _applies(self, match: Match, tokens: Sequence[Token], keys: Sequence[frozenset[str]]) -> bool:
        """Whether the other words of the sentence are those that the entry asks for."""
        contexts = self._contexts.get(id(match.entry))
        return contexts is None or contexts.hold([token.text for token in tokens], keys, match.tokens)

    def _keys(self, token: Token, before: Token | None) -> frozenset[str]:
        if token.joined_lemma is not None and not is_capital_inside(token, before):
            return frozenset({token.joined_lemma.casefold()})
        return self._word_keys(token.text, token.lemma, token.tag == "ADJA", token.pos in _NO_LEMMAS)

    def _keys_of_word(self, text: str, lemma: str, attribute: bool, alone: bool) -> frozenset[str]:
        words = {text, lemma}
        if not alone and self._may_match(text, lemma, attribute):
            words |= self._lemmas(text)
        lead = _leading_letters(text)
        return frozenset(word.casefold() for word in words if word) | ({f"{lead}."} if lead else set())

    def _may_match(self, text: str, lemma: str, attribute: bool) -> bool:
        """Whether looking up more lemmas can find anything: forms of a word begin alike, participles not always."""
        if attribute and text.rstrip("nmrs").endswith(("te", "ene", "nde")):
            return True
        stem = text[2:] if text.startswith("ge") else text
        return any(opening(word) in self._openings for word in (text, lemma, stem))

    def _parts(self, token: Token, place: int) -> Iterator[Match]:
        """Nouns that are a whole part of a hyphenated compound, the last one in any form ("KfW-Darlehens")."""
        parts = [part for part in token.text.split("-") if part]
        for number, part in enumerate(parts):
            keys = frozenset({part.casefold()})
            if number == len(parts) - 1 and opening(part) in self._openings:
                keys |= {lemma.casefold() for lemma in self._lemmas(part)}
            for key in sorted(keys & self._patterns.keys()):
                for pattern in self._patterns[key]:
                    if (
                        pattern.entry.pos == "NOUN"
                        and len(pattern.words) == 1
                        and pattern.fits(0, part, keys)
                    ):
                        yield Match(pattern.entry, pattern.form, (place,), exact=False, partial=True)


def _leading_letters(text: str) -> str:
    letters = ""
    for sign in text:
        if not sign.isalpha():
            break
        letters += sign
    return letters.casefold()


def _match(
    pattern: Pattern, tokens: Sequence[Token], keys: Sequence[frozenset[str]], place: int
) -> Match | None:
    if pattern.letters:
        return _match_abbreviation(pattern, tokens, place)
    if pattern.verb is not None and len(pattern.words) > 1:
        return _match_verb_phrase(pattern, tokens, keys, place)
    first = place - pattern.anchor
    places = tuple(range(first, first + len(pattern.words)))
    if first < 0 or places[-1] >= len(tokens):
        return None
    if not all(pattern.fits(number, tokens[at].text, keys[at]) for number, at in enumerate(places)):
        return None
    before = tokens[place - 1] if place else None
    fits = fits_word_class(pattern, tokens[place], before) or _is_request(pattern, tokens, place)
    if len(places) == 1 and not fits:
        return None
    return Match(pattern.entry, pattern.form, places, _is_exact(pattern, [tokens[at].text for at in places]))


def _is_request(pattern: Pattern, tokens: Sequence[Token], place: int) -> bool:
    """Whether a verb opens the sentence that the tagger took for a noun: "Entrichten Sie bitte ..."."""
    opens = pattern.entry.pos == "VERB" and place == 0 and pattern.words == (tokens[0].text.lower(),)
    return opens and len(tokens) > 1 and tokens[1].text in ("Sie", "wir")


def _is_exact(pattern: Pattern, texts: Sequence[str]) -> bool:
    """Same form; only the first letter may be a capital (start of a sentence)."""
    found = " ".join(texts)
    return found[1:] == pattern.form[1:] and found[:1].casefold() == pattern.form[:1].casefold()


def _match_abbreviation(pattern: Pattern, tokens: Sequence[Token], place: int) -> Match | None:
    """Abbreviations may be written with or without blanks and lie in one token or several."""
    letters = ""
    for at in range(place, min(place + 2 * len(pattern.letters), len(tokens))):
        letters += "".join(tokens[at].text.split())
        if len(letters) >= len(pattern.letters):
            break
    if letters[1:] != pattern.letters[1:] or letters[:1].casefold() != pattern.letters[:1].casefold():
        return None
    return Match(pattern.entry, pattern.form, tuple(range(place, at + 1)), exact=True)


def _match_verb_phrase(
    pattern: Pattern, tokens: Sequence[Token], keys: Sequence[frozenset[str]], place: int
) -> Match | None:
    """The words beside the verb stand together, the verb anywhere in the same clause."""
    verb = pattern.verb
    assert verb is not None  # noqa: S101  (the caller asked)
    if pattern.anchor == verb:
        if tokens[place].pos != "VERB":
            return None
        for at in _clause(tokens, place):
            found = _rest_at(pattern, pattern.lead, tokens, keys, at)
            if found:
                return _verb_match(pattern, tokens, place, found)
        return None
    found = _rest_at(pattern, pattern.lead, tokens, keys, place - pattern.lead.index(pattern.anchor))
    if not found:
        return None
    for at in _clause(tokens, place):
        verbal = tokens[at].pos == "VERB" or _is_attribute(tokens, at, found)
        if verbal and at not in found and pattern.keys[verb] & keys[at]:
            return _verb_match(pattern, tokens, at, found)
    return None


def _is_attribute(tokens: Sequence[Token], place: int, rest: tuple[int, ...]) -> bool:
    """Whether a participle with the rest in front stands before its noun: "der in Abzug gebrachte Betrag"."""
    return tokens[place].tag == "ADJA" and 0 < place - rest[-1] <= 2


def _rest_at(
    pattern: Pattern, rest: Sequence[int], tokens: Sequence[Token], keys: Sequence[frozenset[str]], first: int
) -> tuple[int, ...]:
    if first < 0 or first + len(rest) > len(tokens):
        return ()
    places = tuple(range(first, first + len(rest)))
    if pattern.modal_infinitive:
        return places if _opens_infinitive(tokens, first) else ()
    fits = all(
        pattern.fits(number, tokens[at].text, keys[at]) and tokens[at].tag != "PTKZU"
        for number, at in zip(rest, places, strict=True)
    )
    return places if fits else ()


def _opens_infinitive(tokens: Sequence[Token], at: int) -> bool:
    """Whether "zu" stands before an infinitive, or in one: not "zu" in "der schwer zu schätzende Wert"."""
    if tokens[at].tag == "VVIZU":
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at].tag == "PTKZU"
        and following is not None
        and following.pos == "VERB"
        and following.text.endswith("n")
    )


def _verb_match(pattern: Pattern, tokens: Sequence[Token], verb: int, rest: tuple[int, ...]) -> Match | None:
    tail = [
        next((at for at in _clause(tokens, rest[0]) if _is_word(pattern, number, tokens[at])), None)
        for number in pattern.tail
    ]
    if None in tail:
        return None
    if pattern.modal_infinitive and tokens[rest[0]].tag == "PTKZU" and verb == rest[0] + 1:
        return None  # "zu haben" is an infinitive of its own
    if pattern.modal_infinitive and tokens[rest[0]].tag == "VVIZU":
        rest = ()  # "einzureichen" is a word of its own, with an entry of its own
    places = tuple(sorted({verb, *rest, *(at for at in tail if at is not None)}))
    return Match(pattern.entry, pattern.form, places, _is_exact(pattern, [tokens[at].text for at in places]))


def _is_word(pattern: Pattern, number: int, token: Token) -> bool:
    return pattern.is_form(number, token.text)


def _clause(tokens: Sequence[Token], place: int) -> Iterator[int]:
    """Indexes of the tokens of the clause around `place`, nearest first on each side."""
    for step in (1, -1):
        at = place + step
        while 0 <= at < len(tokens) and abs(at - place) <= _REACH:
            if tokens[at].tag.startswith("$"):
                at = _behind_inserted(tokens, at, step)
                if at < 0:
                    break
                continue
            yield at
            at += step


def _behind_inserted(tokens: Sequence[Token], comma: int, step: int) -> int:
    """Where it goes on behind a clause put in: "stellen wir, sofern Sie nicht kommen, in Rechnung"; -1 if none is."""
    if tokens[comma].text != ",":
        return -1
    at = comma + step
    while 0 <= at < len(tokens) and abs(at - comma) <= _REACH and not tokens[at].tag.startswith("$"):
        at += step
    if not 0 <= at < len(tokens) or tokens[at].text != ",":
        return -1
    opener = tokens[min(at, comma) + 1]
    return at + step if opener.tag in _OPENERS else -1


def _longest(matches: Iterable[Match]) -> tuple[Match, ...]:
    ordered = sorted(matches, key=_rank)
    taken: dict[int, tuple[int, ...]] = {}
    kept = []
    for match in ordered:
        holders = {taken[at] for at in match.tokens if at in taken}
        if holders and holders != {match.tokens}:
            continue
        taken.update(dict.fromkeys(match.tokens, match.tokens))
        kept.append(match)
    return tuple(sorted(kept, key=lambda match: (match.tokens[0], match.tokens)))


def _rank(match: Match) -> tuple[int, bool, int]:
    return -len(match.tokens), match.partial, match.tokens[0]
