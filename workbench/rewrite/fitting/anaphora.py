"""Pronouns that take up a noun later on: they follow its new gender and number ("die Anlage ... sie" -> "es")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from workbench.language.grammar.agreement import (
    Reading,
    adjective_readings,
    declension_after,
    determiner_readings,
    pronoun_readings,
)
from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.morphology import Token
from workbench.language.words.noun_table import Gender, Number
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.case_choice import chosen
from workbench.rewrite.fitting.declension import (
    Table,
    adjective_form,
    adjective_table,
    determiner_form,
    ending,
)
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.verb_number import in_number

_POSSESSIVE = re.compile(r"(?P<stem>sein|ihr)(?P<ending>e[rsnm]?)?", re.IGNORECASE)
_STANDING_ALONE = re.compile(r"(?P<stem>dies|jen|welch|kein|ein)(?P<ending>e[rsnm]?)", re.IGNORECASE)
_RELATIVE = frozenset({"der", "die", "das", "den", "dem", "dessen", "deren", "denen"})
_WHICH = re.compile(r"welch(?P<ending>e[rsnm])?e?")
_NOUNS = frozenset({"NN", "NNA", "NNI", "NE"})
_EXPLETIVE = frozenset({"geben", "handeln", "gehen", "heißen", "bedürfen", "fehlen", "kommen", "ankommen"})


@dataclass(frozen=True, slots=True)
class Kind:
    """Number and gender of a noun as pronouns show them; no gender in the plural."""

    number: Number
    gender: Gender | None

    def holds(self, reading: Reading) -> bool:
        """Whether a word with this reading can take up such a noun or be one."""
        if reading.number != self.number:
            return False
        return self.number == "pl" or reading.gender in (None, self.gender)


@dataclass(slots=True)
class Resumption:
    """`edits` of the pronouns that take up the noun; `doubts`: the words of which that is not sure."""

    edits: list[Edit] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def resumed(whole: Analysis, head: int, old: Kind, new: Kind) -> Resumption:
    """What happens to the pronouns of the sentence when the noun at `head` changes its kind."""
    found = Resumption()
    if old == new:
        return found
    relative = relative_pronoun(whole, head, old)
    if relative is not None:
        _change_relative(whole, relative, old, new, found)
        if _is_moved_out(whole, head, relative, old):
            found.doubts.append(whole.tokens[relative].text)
    for index in range(len(whole.tokens)):
        if index != relative and index != head:
            _read(whole, head, index, old, new, found)
    for phrase in whole.phrases:
        if phrase.noun is None and min([*phrase.determiners, *phrase.adjectives]) > head:
            _elliptic(whole, phrase, old, new, found)
    return found


def _elliptic(whole: Analysis, phrase: Phrase, old: Kind, new: Kind, found: Resumption) -> None:
    """ "ein neues" without a noun stands for the one before, at the end of a clause; never sure."""
    if not phrase.determiners or not phrase.adjectives or old.number == "pl" or new.number == "pl":
        return
    at = phrase.adjectives[-1]
    if at + 1 < len(whole.tokens) and whole.tokens[at + 1].pos not in {"PUNCT", "VERB", "CONJ", "PART"}:
        return
    word = whole.tokens[phrase.determiners[-1]].text
    own = determiner_readings(word) or frozenset()
    shown = adjective_readings(whole.tokens[at].text, declension_after(word)) or frozenset()
    fitting = frozenset(
        one
        for one in own
        for other in shown
        if one.agrees(other) and old.holds(one) and one.gender == old.gender
    )
    if not fitting:
        return
    one = chosen(whole, Phrase(phrase.preposition, [], [], at), fitting)[0]
    turned = Reading(one.case, new.number, new.gender)
    determiner = determiner_form(word, turned)
    if determiner is None:
        return
    table = adjective_table(determiner, False, "", turned)
    forms = {phrase.determiners[-1]: determiner}
    forms |= {index: adjective_form(whole.tokens[index].text, turned, table) for index in phrase.adjectives}
    for index, form in forms.items():
        token = whole.tokens[index]
        if form != token.text:
            found.edits.append(Edit(token.start, token.end, form))
    found.doubts.append(whole.tokens[at].text)


def resumed_behind(whole: Analysis, offset: int, old: Kind, new: Kind, alone: bool) -> Resumption:
    """The same for the pronouns of the next sentence, whose first character stands at `offset`.

    `alone`: no other noun of the first sentence is of the old kind.
    """
    found = Resumption()
    if old != new:
        for index in range(len(whole.tokens)):
            _read(whole, -1, index, old, new, found)
    if found.edits and not alone:
        found.doubts.append(next(t.text for t in whole.tokens if t.start == found.edits[0].start))
    found.edits = [Edit(edit.start + offset, edit.end + offset, edit.text) for edit in found.edits]
    return found


def relative_pronoun(whole: Analysis, head: int, kind: Kind) -> int | None:
    """Where the relative pronoun of the noun stands; None without a relative clause."""
    tokens = whole.tokens
    comma = next((at for at in range(head + 1, len(tokens)) if tokens[at].text == ","), None)
    if comma is None or any(tokens[at].tag.endswith(("FIN", "IMP")) for at in range(head + 1, comma)):
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
        own = whole.readings[rival] if tokens[rival].tag in _NOUNS else None
        if own and any(_kind_of(one).holds(reading) for one in own for reading in readings):
            return None
    return at


def _is_moved_out(whole: Analysis, head: int, relative: int, kind: Kind) -> bool:
    """Whether verbs stand between, and another noun in front of them that the clause may belong to."""
    between = whole.tokens[head + 1 : relative]
    return any(token.pos == "VERB" or token.tag in {"PTKZU", "PTKVZ"} for token in between) and bool(
        rivals(whole, head, head, kind)
    )


def _is_relative(token: Token) -> bool:
    word = token.text.lower()
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


def _kind_of(reading: Reading) -> Kind:
    return Kind(reading.number, None if reading.number == "pl" else reading.gender)


def _change_relative(whole: Analysis, at: int, old: Kind, new: Kind, found: Resumption) -> None:
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
        _change_verb(whole, at, new.number, found)


def _change_verb(whole: Analysis, subject: int, number: Number, found: Resumption) -> None:
    clause = whole.clause_of(subject)
    if clause is None or clause.finite is None:
        found.doubts.append(whole.tokens[subject].text)
        return
    verb = whole.tokens[clause.finite]
    form = in_number(verb, number)
    if form is None:
        found.doubts.append(verb.text)
    elif form != verb.text:
        found.edits.append(Edit(verb.start, verb.end, form))


def _read(whole: Analysis, head: int, index: int, old: Kind, new: Kind, found: Resumption) -> None:
    """Change the pronoun at `index` if it may take up the noun at `head`; say so if that isn't sure."""
    token = whole.tokens[index]
    if token.tag == "PPER" and head >= 0 and _in_one_clause(whole, head, index):
        return
    candidates = tuple(_forms(whole, index, old, new))
    if not candidates:
        return
    others = rivals(whole, head, index, old)
    nearer = others and max(others) > head and (head < 0 or token.text.lower() in {"deren", "dessen"})
    if index < head or nearer or any(at > head and not _is_inside(whole, at) for at in others):
        if index > head:
            found.doubts.append(token.text)
        return
    if others or len(set(candidates)) > 1 or _weak(token):
        found.doubts.append(token.text)
    if candidates[0] != token.text:
        found.edits.append(Edit(token.start, token.end, candidates[0]))
    if old.number != new.number and token.tag in {"PPER", "PDS", "PIS"} and _is_subject(whole, index):
        _change_verb(whole, index, new.number, found)


def _in_one_clause(whole: Analysis, head: int, index: int) -> bool:
    """Whether noun and pronoun stand in one clause: then "er" is somebody else (binding, Chomsky 1981)."""
    clause = whole.clause_of(head)
    if clause is None or index not in clause.own:
        return False
    between = whole.tokens[min(head, index) : max(head, index)]
    return not any(token.tag in {"KON", "$."} for token in between)


def _is_inside(whole: Analysis, noun: int) -> bool:
    """Whether the noun only belongs to another one or to a preposition: what is spoken of next is rarely that."""
    phrase = whole.phrase_of(noun)
    readings = whole.readings[noun] or frozenset()
    return phrase.preposition is not None or all(one.case == "gen" for one in readings)


def _weak(token: Token) -> bool:
    """Whether the pronoun may stand for something else than a noun."""
    return token.tag in {"PDS", "PIS"} or token.text.lower() == "es"


def _is_subject(whole: Analysis, index: int) -> bool:
    readings = whole.readings[index] or frozenset()
    return bool(readings) and chosen(whole, Phrase(noun=index), readings)[0].case == "nom"


def rivals(whole: Analysis, head: int, index: int, old: Kind) -> list[int]:
    """Other nouns in front of the pronoun that it may take up."""
    return [
        at
        for at in range(index)
        if at != head
        and whole.tokens[at].tag in _NOUNS
        and (whole.tokens[at].tag == "NE" or any(old.holds(one) for one in whole.readings[at] or ()))
        and not _is_time(whole.tokens, at)
    ]


def _is_time(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].tag == "NE" and at > 0 and tokens[at - 1].text[-1:].isdigit()


def _forms(whole: Analysis, index: int, old: Kind, new: Kind) -> Iterator[str]:
    token = whole.tokens[index]
    word = token.text
    opens = index == 0 or whole.tokens[index - 1].tag == "$."
    if token.tag == "PPER" and not (
        word in ("Sie", "Ihnen", "Ihr") and (not opens or _is_polite(whole, index))
    ):
        yield from _personal(whole, index, old, new)
    elif token.tag in {"PPOSAT", "PPOSS"} and (word[:1].islower() or (opens and not word.startswith("Ihr"))):
        yield from _possessive(word, old, new)
    elif word.lower() in {"deren", "dessen"}:
        own = "dessen" if old.number == "sg" and old.gender != "f" else "deren"
        if word.lower() == own:
            form = "dessen" if new.number == "sg" and new.gender != "f" else "deren"
            yield form.capitalize() if word[:1].isupper() else form
    elif token.tag in {"PDS", "PIS", "PWS"} and (match := _STANDING_ALONE.fullmatch(word)):
        shown = pronoun_readings(word) or frozenset()
        left = chosen(whole, Phrase(noun=index), shown) if shown else ()
        fitting = [one for one in left if old.holds(one)]
        for one in fitting if left and old.holds(left[0]) else ():
            if match["stem"].lower() == "ein" and new.number == "pl":
                return
            form = match["stem"] + ending("alone", Reading(one.case, new.number, new.gender))
            yield form


def _is_polite(whole: Analysis, index: int) -> bool:
    """Whether "Sie" at the beginning goes with a plural verb: then it mostly addresses the reader."""
    clause = whole.clause_of(index)
    if clause is None or clause.finite is None:
        return True
    return in_number(whole.tokens[clause.finite], "sg") != whole.tokens[clause.finite].text


def _personal(whole: Analysis, index: int, old: Kind, new: Kind) -> Iterator[str]:
    token = whole.tokens[index]
    if token.text.lower() == "es" and _is_expletive(whole, index):
        return
    before = whole.tokens[index - 1] if index else None
    preposition = index - 1 if before is not None and before.tag == "APPR" else None
    phrase = Phrase(noun=index, preposition=preposition)
    left = chosen(whole, phrase, whole.readings[index] or frozenset())
    fitting = frozenset(
        one for one in left if old.holds(one) and (old.number == "pl" or one.gender == old.gender)
    )
    if not fitting or not old.holds(left[0]):
        return
    for one in chosen(whole, phrase, fitting):
        form = ending("personal", Reading(one.case, new.number, new.gender))
        yield form[:1].upper() + form[1:] if token.text[:1].isupper() else form


def _is_expletive(whole: Analysis, index: int) -> bool:
    """Whether "es" stands for no noun: "es gibt", "es handelt sich um", "ist es nötig, dass"."""
    tokens = whole.tokens
    start = max((at for at in range(index) if tokens[at].tag == "$."), default=-1) + 1
    end = next((at for at in range(index, len(tokens)) if tokens[at].tag == "$."), len(tokens))
    clause = whole.clause_of(index)
    own = [at for at in (clause.own if clause else ()) if start <= at < end]
    verbs = {tokens[at].joined_lemma or tokens[at].lemma for at in own if tokens[at].pos == "VERB"}
    return bool(verbs & _EXPLETIVE) or any(
        one.text == "," and other.text in {"dass", "ob"} for one, other in pairwise(tokens[index + 1 : end])
    )


def _possessive(word: str, old: Kind, new: Kind) -> Iterator[str]:
    match = _POSSESSIVE.fullmatch(word)
    if match is None or match["stem"].lower() != _stem(old):
        return
    stem = _stem(new)
    if stem != _stem(old):
        form = stem + (match["ending"] or "")
        yield form[:1].upper() + form[1:] if word[:1].isupper() else form


def _stem(kind: Kind) -> str:
    return "ihr" if kind.number == "pl" or kind.gender == "f" else "sein"
