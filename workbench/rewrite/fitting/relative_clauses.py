"""The relative pronoun of a noun in its new gender and number: "die Behörde, die" -> "das Amt, das"."""

import re
from collections.abc import Sequence

from workbench.language.grammar.agreement import (
    Reading,
    pronoun_readings,
)
from workbench.language.grammar.clauses import RELATIVE
from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.morphology import Token
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.case_choice import chosen
from workbench.rewrite.fitting.declension import (
    Table,
    ending,
)
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.joined_verbs import change_verbs
from workbench.rewrite.fitting.kinds import Kind, Resumption, rivals

_RELATIVE = frozenset({"der", "die", "das", "den", "dem", "dessen", "deren", "denen"})
_UNIT = re.compile(
    "Euro|EUR|€|Cent|Prozent|%|Uhr|Meter|Kilometer|Kilo|Gramm|Liter|Quadratmeter|Grad|Kilowatt"
)
_NOUNS = frozenset({"NN", "NNA", "NNI", "NE"})


def relative_pronoun(whole: Analysis, head: int, kind: Kind) -> int | None:
    """Where the relative pronoun of the noun stands; None without a relative clause."""
    tokens = whole.tokens
    comma = next((at for at in range(head + 1, len(tokens)) if tokens[at].text == ","), None)
    if comma is None or _has_verb(tokens[head + 1 : comma]):
        return None
    at = comma + 1
    if at < len(tokens) and tokens[at].tag == "APPR":
        at += 1
    if at >= len(tokens) or not _is_relative(tokens[at]) or not _opens_clause(whole, comma):
        return None
    readings = _relative_readings(tokens[at].text)
    if not any(kind.holds(reading) for reading in readings):
        return None
    for rival in range(comma - 1, head, -1):
        measure = rival > 0 and tokens[rival - 1].tag == "CARD" and _UNIT.fullmatch(tokens[rival].text)
        own = whole.readings[rival] if tokens[rival].tag in _NOUNS and not measure else None
        if own and any(kind_of(one).holds(reading) for one in own for reading in readings):
            return None
    return at


def _has_verb(between: Sequence[Token]) -> bool:
    """Whether a finite verb stands there; one that ends its clause parts the noun from "das Sie kennen" in vain."""
    verbs = [token.tag.endswith(("FIN", "IMP")) for token in between]
    return any(verbs[:-1]) or (any(verbs) and len(between) > 1)


def chained(whole: Analysis, relative: int) -> list[int]:
    """Pronouns that open further relative clauses of the same noun: "die ... ist und deren Anschrift ..."."""
    found, clause = [], whole.clause_of(relative)
    ordered = sorted(whole.clauses, key=lambda one: one.first)
    while clause is not None and clause.kind == RELATIVE:
        following = next((one for one in ordered if one.first > clause.last), None)
        if following is None or following.kind != RELATIVE or following.opener is None:
            break
        between = whole.tokens[clause.last + 1 : following.opener]
        joined = any(token.tag == "KON" for token in between)
        if not joined or any(token.tag not in {"KON", "$,", "APPR", "ADV"} for token in between):
            break
        found.append(following.opener)
        clause = following
    return found


def is_moved_out(whole: Analysis, head: int, relative: int, kind: Kind) -> bool:
    """Whether verbs stand between, and another noun in front of them that the clause may belong to."""
    between = whole.tokens[head + 1 : relative]
    return any(token.pos == "VERB" or token.tag in {"PTKZU", "PTKVZ"} for token in between) and bool(
        rivals(whole, head, head, kind)
    )


def is_of_whole(whole: Analysis, head: int, relative: int, kind: Kind) -> bool:
    """Whether the clause may belong to more than the noun: to what it is an attribute of, or to two joined nouns.

    "ein Teil des Rechts, der ..." and "Kenntnisse und Fähigkeiten, die ..."; only agreeing nouns right in front count.
    """
    phrase = whole.phrase_of(head)
    start = min([head, *phrase.determiners, *phrase.adjectives])
    if phrase.preposition is not None:
        start = min(start, phrase.preposition)
    before = start - 1
    joined = before > 0 and whole.tokens[before].tag == "KON"
    if joined:
        before -= 1
    if before < 0 or whole.tokens[before].tag not in _NOUNS:
        return False
    readings = _relative_readings(whole.tokens[relative].text)
    own = whole.readings[before] or frozenset()
    agrees = any(kind_of(one).holds(reading) for one in own for reading in readings)
    return agrees or (joined and kind.number == "pl")


def _is_relative(token: Token) -> bool:
    word = token.text.lower()
    if word == "was":
        return False  # takes up the whole clause
    return token.tag in {"PRELS", "PRELAT"} or (
        token.tag in {"PDS", "ART", "PWS", "PWAT"} and (word in _RELATIVE or word.startswith("welch"))
    )


def _opens_clause(whole: Analysis, comma: int) -> bool:
    """Whether a finite verb ends what stands behind the comma: else it goes on with an enumeration."""
    tokens = whole.tokens
    for at in range(comma + 1, len(tokens)):
        if tokens[at].tag in {"$,", "$."}:
            return tokens[at - 1].tag.endswith("FIN") or tokens[at - 1].tag.endswith(("INF", "VVPP"))
    return tokens[-1].tag.endswith("FIN")


def _relative_readings(word: str) -> frozenset[Reading]:
    lower = word.lower()
    if lower == "der":
        return frozenset({Reading("nom", "sg", "m"), Reading("dat", "sg", "f")})
    if lower == "den":
        return frozenset({Reading("acc", "sg", "m")})
    return pronoun_readings(lower) or frozenset()


def kind_of(reading: Reading) -> Kind:
    return Kind(reading.number, None if reading.number == "pl" else reading.gender)


def change_relative(whole: Analysis, at: int, old: Kind, new: Kind, found: Resumption) -> None:
    token = whole.tokens[at]
    which = token.text.lower().startswith("welch")
    readings = frozenset(one for one in _relative_readings(token.text) if old.holds(one))
    before = whole.tokens[at - 1]
    cases = governed_cases(before.text) if before.tag == "APPR" else None
    fitting = frozenset(one for one in readings if cases is None or one.case in cases) or readings
    forms = []
    for one in chosen(whole, Phrase(noun=at, preposition=at - 1 if cases else None), fitting):
        turned = Reading(one.case, new.number, new.gender)
        table: Table = "der" if which else "relative"
        forms.append((("welch" if which else "") + ending(table, turned), one))
    if not forms:
        return
    if len({form for form, _ in forms}) > 1:
        found.doubts.append(token.text)
    form, reading = forms[0]
    if form != token.text:
        found.edits.append(Edit(token.start, token.end, form))
    if reading.case == "nom" and old.number != new.number:
        change_verbs(whole, at, new.number, found)
