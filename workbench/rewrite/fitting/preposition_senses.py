"""Where another preposition would say something else: limits, legal bases, last days, sums that belong elsewhere."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.tsv_rows import rows_of
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.contractions import parted
from workbench.rewrite.fitting.place import Place

_SAME = {
    "auf Grund": "aufgrund",
    "an Hand": "anhand",
    "bezüglich": "hinsichtlich",
    "betreffs": "hinsichtlich",
    "in Bezug auf": "hinsichtlich",
    "inklusive": "einschließlich",
}
_NORMS = ("§", "Art.", "Artikel", "Abs.", "Absatz")
_DATE = re.compile(r"\d{1,2}\.|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend")
_UNIT = re.compile(r"Euro|EUR|€|Cent|Prozent|%|\d[\d.,]*")
_WITHOUT_DOER = frozenset({"bestehen", "vorliegen", "erfolgen", "entgegenstehen"})
_GOVERNED = frozenset({"no limit", "no basis", "no way", "no matter"})
"""What the words behind the preposition show; the others show in the clause."""
_REASONS = {
    "no limit": "„Im Rahmen“ nennt hier eine Grenze, „bei“ nicht: nicht ersetzen.",
    "no basis": "Das Wort nennt hier eine Grundlage und keinen Grund: nicht ersetzen.",
    "no estimate": "„Anhand“ nennt hier, woraus sich etwas ergibt: Dafür passt „nach“, nicht „mit“.",
    "no way": "Hier nennt das Wort den Weg: Dafür passt „per“ oder „durch“, nicht „mit“.",
    "no matter": "Hier heißt das Wort „egal“: Dafür passt „trotz“ nicht.",
    "talk": "„Zu“ passt nur, wo etwas gefragt oder gesagt wird: Bitte den Satz anpassen.",
}


@dataclass(frozen=True, slots=True)
class _Led:
    """The term in its sentence with the phrases that it leads."""

    place: Place
    whole: Analysis
    phrases: Sequence[Phrase]


def unfit(place: Place, whole: Analysis, phrases: Sequence[Phrase]) -> str:
    """The German reason why the wording doesn't stand for the term in front of `phrases`; "" if it may."""
    led = _Led(place, whole, phrases)
    return next(filter(None, (check(led) for check in _CHECKS)), "")


def _last_day(led: _Led) -> str:
    """ "bis einschließlich 3. Mai": "bis mit" is Swiss."""
    before, following = led.place.before(), led.place.after()
    dated = following is not None and _DATE.match(following.text) is not None
    if _term(led.place) == "einschließlich" and (dated or (before is not None and before.text == "bis")):
        return "Das ist der letzte Tag einer Frist: nicht ersetzen."
    return ""


def _in_list(led: _Led) -> str:
    """ "die Kosten, einschließlich der Pflege": "mit" belongs to the noun right in front and to one phrase only."""
    if _term(led.place) != "einschließlich" or led.place.wording != "mit":
        return ""
    before = led.place.before()
    hangs = before is not None and before.pos == "NOUN" and _is_attribute(led.place, led.whole)
    apart = before is not None and before.text == ","
    if hangs or apart or led.place.near("mit", 3, 6) or _comma_list(led.whole, led.phrases):
        return "„Mit“ ließe offen, was eingeschlossen ist: Bitte den Satz anpassen."
    return ""


def _comma_list(whole: Analysis, phrases: Sequence[Phrase]) -> bool:
    """Whether a list with a comma goes on behind the phrases: "der Heizung im Haus, der Pflege und ..."."""
    at = (phrases[-1].noun or 0) + 1 if phrases else len(whole.tokens)
    listed = any(whole.tokens[(one.noun or 0) + 1].text == "," for one in phrases[:-1])
    while at < len(whole.tokens) and whole.tokens[at].pos in {"ADP", "DET", "ADJ", "NOUN", "NUM", "CONJ"}:
        at += 1
    comma = at + 1 < len(whole.tokens) and whole.tokens[at].text == ","
    return listed or (comma and whole.tokens[at + 1].pos in {"DET", "ADJ", "NOUN"})


def _is_attribute(place: Place, whole: Analysis) -> bool:
    """Whether the noun in front hangs on another one: "Kosten für Unterkunft", "Grundsicherung im Alter"."""
    at = place.match.tokens[0] - 1
    preposition = whole.phrase_of(at).preposition
    return preposition is not None and preposition > 0 and whole.tokens[preposition - 1].pos == "NOUN"


def _elsewhere(led: _Led) -> str:
    """ "Hilfe im Alter von 300 Euro": the sum belongs to the noun right in front, and a noun must stand there."""
    if led.place.match.form.lower() != "in höhe von" or led.place.wording != "von":
        return ""
    before = led.place.before()
    if before is None or before.pos not in {"NOUN", "ABBR", "PROPN"}:
        return "„Von“ passt nur direkt hinter einem Substantiv: Bitte den Satz anpassen."
    if _is_attribute(led.place, led.whole) and not _asks_for(led.place, led.whole):
        return f"Der Betrag würde zu „{before.text}“ gehören: nicht ersetzen."
    return ""


def _asks_for(place: Place, whole: Analysis) -> bool:
    """ "Anspruch auf Wohngeld": what the preposition governs is what is paid."""
    preposition = whole.phrase_of(place.match.tokens[0] - 1).preposition
    word = whole.tokens[preposition].text.lower() if preposition is not None else ""
    return (parted(word) or (word, ""))[0] in {"auf", "an", "mit", "von", "über"}


def _bare_figure(led: _Led) -> str:
    """ "780 Euro minus Beitrag": only between figures, not in "wird abzüglich der Beiträge gezahlt"."""
    before = led.place.before()
    if led.place.wording != "minus" or (before is not None and _UNIT.fullmatch(before.text)):
        return ""
    return "„Minus“ passt nur hinter einem Betrag: Bitte den Satz anpassen."


def _as_doer(led: _Led) -> str:
    """ "seitens des Amtes bestehen Bedenken": "von" would hang on nothing; "gibt es vom Amt" and passives have it."""
    if _term(led.place) not in {"seitens", "von Seiten"} or led.place.wording != "von":
        return ""
    before = led.place.before()
    own = _clause(led.whole, led.place.match.tokens[0])
    loose = any(led.whole.tokens[at].lemma in _WITHOUT_DOER for at in own)
    if not loose or (before is not None and before.pos == "NOUN"):
        return ""
    return "„Von“ passt nicht neben diesem Verb: Bitte den Satz anpassen."


def _other_sense(led: _Led) -> str:
    kind, listed = _table().get((_term(led.place), led.place.wording), ("", ()))
    if not kind:
        return ""
    if kind == "no basis" and _names_norm(led.place, led.whole):
        return _REASONS[kind]
    governed = [
        at for one in led.phrases for at in (*one.adjectives, *([one.noun] if one.noun is not None else []))
    ]
    places = governed if kind in _GOVERNED else _clause(led.whole, led.place.match.tokens[0])
    there = any(_is_listed(word, listed) for at in places for word in _names(led.whole, at))
    return _REASONS[kind] if there is not (kind == "talk") else ""


def _names_norm(place: Place, whole: Analysis) -> bool:
    """Whether a norm follows, with an article or "von" in front: "aufgrund der §§ 7 und 8"."""
    following = [token.text for token in whole.tokens[place.match.tokens[-1] + 1 :][:2]]
    return any(text.startswith(_NORMS) for text in following)


def _clause(whole: Analysis, at: int) -> Sequence[int]:
    clause = whole.clause_of(at)
    return clause.own if clause is not None else range(len(whole.tokens))


def _names(whole: Analysis, at: int) -> Iterator[str]:
    token = whole.tokens[at]
    yield (token.joined_lemma or token.lemma).casefold()
    yield token.text.casefold()


def _is_listed(word: str, listed: Sequence[str]) -> bool:
    return any(word.endswith(one[1:]) if one.startswith("*") else word == one for one in listed)


def _term(place: Place) -> str:
    form = place.match.form.removesuffix(" von")
    return _SAME.get(form, form)


@cache
def _table() -> dict[tuple[str, str], tuple[str, tuple[str, ...]]]:
    """By term and wording what the wording needs, and the words that show it; "*" stands for a compound's front."""
    rows = rows_of("workbench.rewrite.fitting", "preposition_senses.tsv", 4)
    return {(term, wording): (kind, tuple(words.split())) for term, wording, kind, words in rows}


_CHECKS: tuple[Callable[[_Led], str], ...] = (
    _last_day,
    _in_list,
    _elsewhere,
    _bare_figure,
    _as_doer,
    _other_sense,
)
