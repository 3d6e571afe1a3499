"""A noun phrase in another case, number or gender: preposition with article, determiners, adjectives, noun."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from workbench.language.grammar.agreement import Reading, adjective_readings
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.morphology import Token
from workbench.rewrite.fitting.contractions import contracted, parted
from workbench.rewrite.fitting.declension import (
    Table,
    adjective_form,
    adjective_table,
    determiner_form,
    is_article_word,
)
from workbench.rewrite.fitting.edits import Edit

_GENITIVE_PLURAL = frozenset(
    {"der", "dieser", "jener", "unserer", "ihrer", "meiner", "seiner", "eurer", "aller"}
)
_NO_CONTRACTION = frozenset({"APPR", "APPRART", "ART", "PRF", "PPER"})
"""In front of these an article is not merged: "in dem sich daraus ergebenden Betrag"."""
_NUMERALS = {"zweier": "zwei", "dreier": "drei"}


@dataclass(frozen=True, slots=True)
class Target:
    """What the phrase shall be. `noun` gives the words in place of the noun for a way of declining adjectives.

    `preposition`: another one than stands there, "" to drop it. `contract`: whether "von dem" may become "vom".
    """

    reading: Reading
    noun: Callable[[Table], str | None]
    preposition: str | None = None
    contract: bool = True


def inflected(
    tokens: Sequence[Token], phrase: Phrase, old: Reading, target: Target, keeps: bool = False
) -> list[Edit] | None:
    """The edits that put the phrase into the target's reading; None if a word of it can't be put there.

    `keeps`: case, number and gender are what they were, so that only the noun changes.
    """
    assert phrase.noun is not None  # noqa: S101  (phrases without a noun are not asked for)
    determiners = determiners_of(tokens, phrase)
    changed = _determiners(tokens, determiners, target.reading, keeps)
    if changed is None:
        return None
    article, preposition = _article(tokens, phrase, determiners, changed, target, keeps)
    if article is None:
        return None
    last = next((changed[index] for index in reversed(determiners) if changed[index]), None)
    shown = last if last is not None else article or None
    edits = [*preposition]
    for index in determiners:
        if not any(edit.start <= tokens[index].start < edit.end for edit in edits):
            edits += _put(tokens, index, changed[index])
    first_adjective = next((tokens[index].text for index in phrase.adjectives), "")
    table = adjective_table(shown, False, first_adjective, old)
    openings = [at for at, one in enumerate(tokens) if not at or tokens[at - 1].pos == "PUNCT"]
    for index in phrase.adjectives:
        if not keeps:
            edits += _put(
                tokens, index, _adjective(tokens[index].text, target.reading, table, index in openings)
            )
    noun = target.noun(table)
    if noun is None:
        return None
    raised = phrase.noun in openings
    edits += _put(tokens, phrase.noun, noun) if raised else _put_noun(tokens[phrase.noun], noun)
    return _raised(tokens, edits)


def determiners_of(tokens: Sequence[Token], phrase: Phrase) -> list[int]:
    """The determiners of the noun itself: not "eine" in "eine der Behörden"."""
    found = phrase.determiners
    if len(found) > 1 and tokens[found[1]].text.lower() in _GENITIVE_PLURAL:
        return found[1:]
    if len(found) > 1 and tokens[found[0] + 1].text == "und":  # "ein und derselbe"
        return found[1:]
    return found


def _adjective(word: str, reading: Reading, table: Table, opens: bool) -> str:
    """The adjective with its new ending and its capital; "Berliner" takes none."""
    if word in _NUMERALS and reading.case != "gen":
        return _NUMERALS[word]
    capital = word[:1].isupper()
    plain = word[:1].lower() + word[1:]
    if adjective_readings(plain, "any") is None or (capital and not opens and word.endswith("er")):
        return word
    form = adjective_form(plain, reading, table)
    return form[:1].upper() + form[1:] if capital else form


def _determiners(
    tokens: Sequence[Token], indexes: Sequence[int], reading: Reading, keeps: bool
) -> dict[int, str] | None:
    changed: dict[int, str] = {}
    for index in indexes:
        word = tokens[index].text
        form = word if keeps or not is_article_word(word) else determiner_form(word, reading)
        if form is None:
            return None
        changed[index] = form
    return changed


def _article(
    tokens: Sequence[Token],
    phrase: Phrase,
    determiners: Sequence[int],
    changed: dict[int, str],
    target: Target,
    keeps: bool,
) -> tuple[str | None, list[Edit]]:
    """The article that a contraction holds ("" without one) and the edits of the preposition."""
    if phrase.preposition is None:
        return "", []
    token = tokens[phrase.preposition]
    split = parted(token.text) if token.tag == "APPRART" else None
    new = target.preposition
    base = new if new is not None else split[0] if split else token.text
    if split:
        article = split[1] if keeps else determiner_form(split[1], target.reading)
        if article is None:
            return None, []
        colloquial = split[1] == "das" and contracted(split[0], "das") is None
        short = contracted(base, article, colloquial) if target.contract or article == split[1] else None
        text = short or (f"{base} {article}" if base else article)
        return article, _put(tokens, phrase.preposition, text)
    edits: list[Edit] = []
    follows = determiners[0] if determiners and determiners[0] == phrase.preposition + 1 else None
    if follows is not None:
        old, article = tokens[follows].text.lower(), changed[follows]
        could = contracted(token.text, old) is not None and new is None
        inside = follows + 1 < len(tokens) and tokens[follows + 1].tag in _NO_CONTRACTION
        short = contracted(base, article) if target.contract and not could and not inside else None
        if short and (article != old or new is not None):
            if token.text[:1].isupper():
                short = short[:1].upper() + short[1:]
            span = Edit(token.start, tokens[follows].end, short)
            return article, [span]
    if new is not None:
        edits += _put(tokens, phrase.preposition, new)
    return "", edits


def _put(tokens: Sequence[Token], index: int, text: str) -> list[Edit]:
    """The other text in place of the word, with its capital; a word that goes takes its blank along."""
    token = tokens[index]
    if text:
        text = text[:1].upper() + text[1:] if token.text[:1].isupper() else text
        return [Edit(token.start, token.end, text)] if text != token.text else []
    after = tokens[index + 1].start if index + 1 < len(tokens) else token.end
    return [Edit(token.start, after, "")]


def _put_noun(token: Token, text: str) -> list[Edit]:
    """A noun with an adjective in front ("verstorbene Person") has its capital inside."""
    return [Edit(token.start, token.end, text)] if text != token.text else []


def _raised(tokens: Sequence[Token], edits: list[Edit]) -> list[Edit]:
    """The same edits, with the capital of a word that goes on the next one."""
    raised: list[Edit] = []
    for edit in edits:
        gone = next((token for token in tokens if token.start == edit.start and not edit.text), None)
        if (
            gone is None
            or not gone.text[:1].isupper()
            or gone.text.lower().startswith(("ihr", "euer", "eur"))
        ):
            continue
        following = next((one for one in edits if one.start == edit.end), None)
        if following is not None:
            edits = [
                replace(one, text=one.text[:1].upper() + one.text[1:]) if one is following else one
                for one in edits
            ]
        else:
            token = next(token for token in tokens if token.start == edit.end)
            if token.text[:1].islower():
                raised.append(Edit(token.start, token.start + 1, token.text[:1].upper()))
    return [*edits, *raised]
