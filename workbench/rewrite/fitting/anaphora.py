"""Pronouns that take up a noun later on: they follow its new gender and number ("die Anlage ... sie" -> "es")."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from workbench.language.grammar.agreement import (
    Reading,
    pronoun_readings,
)
from workbench.language.grammar.clauses import RELATIVE
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.morphology import Token
from workbench.rewrite.fitting.agents import is_agent
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.case_choice import chosen
from workbench.rewrite.fitting.declension import (
    ending,
)
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.ellipses import elliptic, lone_article
from workbench.rewrite.fitting.joined_verbs import change_verbs
from workbench.rewrite.fitting.kinds import Kind, Resumption, other_kinds, rivals
from workbench.rewrite.fitting.relative_clauses import (
    chained,
    change_relative,
    is_moved_out,
    is_of_whole,
    relative_pronoun,
)
from workbench.rewrite.fitting.verb_number import in_number

_POSSESSIVE = re.compile(r"(?P<stem>sein|ihr)(?P<ending>e[rsnm]?)?", re.IGNORECASE)
_STANDING_ALONE = re.compile(r"(?P<stem>dies|jen|welch|kein|ein)(?P<ending>e[rsnm]?)", re.IGNORECASE)
_SPEAKERS = frozenset({"ich", "mir", "mich", "du", "dir", "dich", "wir", "uns", "euch"})
_MASCULINES = frozenset({"er", "ihm", "ihn", "man"})
_FEMININES = frozenset({"sie", "ihr", "ihnen"})
_EXPLETIVE = frozenset({"geben", "handeln", "bedürfen", "ankommen"})


def resumed(whole: Analysis, head: int, old: Kind, new: Kind) -> Resumption:
    """What happens to the pronouns of the sentence when the noun at `head` changes its kind."""
    found = Resumption()
    if old == new:
        return found
    relative = relative_pronoun(whole, head, old)
    relatives = [] if relative is None else [relative, *chained(whole, relative)]
    for at in relatives:
        change_relative(whole, at, old, new, found)
        if at == relative and (is_moved_out(whole, head, at, old) or is_of_whole(whole, head, at, old)):
            found.doubts.append(whole.tokens[at].text)
    bound = {at for one in relatives for at in _bound_in(whole, one)}
    for index in range(len(whole.tokens)):
        if index not in relatives and index != head and index not in bound:
            _read(whole, head, index, old, new, found)
    for index in range(head + 1, len(whole.tokens)):
        if whole.tokens[index].tag == "PDS" and whole.tokens[index - 1].tag == "KON":
            lone_article(whole, Phrase(determiners=[index]), old, new, found)
    for phrase in whole.phrases:
        if phrase.noun is None and min([*phrase.determiners, *phrase.adjectives]) > head:
            elliptic(whole, phrase, old, new, found)
    return found


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


def _bound_in(whole: Analysis, relative: int) -> list[int]:
    """The personal pronouns of the relative clause itself: beside "der" they mean somebody else (binding)."""
    clause = whole.clause_of(relative)
    own = clause.own if clause is not None else ()
    return [at for at in own if whole.tokens[at].tag == "PPER"]


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
    if (
        index < head
        or nearer
        or (_rather_a_person(whole, head, others) and not _points_back(token))
        or any(at > head and not _is_inside(whole, at) for at in others)
    ):
        if index > head:
            found.doubts.append(token.text)
        return
    several = _shows_no_number(whole, index) and other_kinds(whole, head, index, old)
    several = several or _has_owner(whole, head, token) or _has_other_pronoun(whole, head, index)
    if others or several or len(set(candidates)) > 1 or _weak(token):
        found.doubts.append(token.text)
    if candidates[0] != token.text:
        found.edits.append(Edit(token.start, token.end, candidates[0]))
    if old.number != new.number and token.tag in {"PPER", "PDS", "PIS"} and _is_subject(whole, index):
        change_verbs(whole, index, new.number, found)


def _has_owner(whole: Analysis, head: int, token: Token) -> bool:
    """Whether the noun has a possessive of its own with the same stem: "Ihre Rede ... ihre Freunde"."""
    match = _POSSESSIVE.fullmatch(token.text)
    if match is None or head < 0:
        return False
    owned = (_POSSESSIVE.fullmatch(whole.tokens[at].text) for at in whole.phrase_of(head).determiners)
    return any(one is not None and one["stem"].lower() == match["stem"].lower() for one in owned)


def _has_other_pronoun(whole: Analysis, head: int, index: int) -> bool:
    """Whether a pronoun that can't mean the noun may be meant as well: "Er liest das Papier und nimmt seinen Stift"."""
    word = whole.tokens[index].text.lower()
    if head < 0 or not word.startswith(("sein", "ihr", "er", "ihm", "ihn", "sie", "dessen", "deren")):
        return False
    kin = _MASCULINES if word.startswith(("sein", "er", "ihm", "dessen")) or word == "ihn" else _FEMININES
    return any(
        whole.tokens[at].tag == "PPER"
        and whole.tokens[at].text.lower() in kin
        and not (at and whole.tokens[at].text[:1].isupper())
        and (at < head or _in_one_clause(whole, head, at))
        for at in range(index)
    )


def _shows_no_number(whole: Analysis, index: int) -> bool:
    """Whether the pronoun may be of another number or gender: not "sie" beside a verb in the singular."""
    token = whole.tokens[index]
    if token.tag != "PPER":
        return True
    left = chosen(whole, Phrase(noun=index), whole.readings[index] or frozenset())
    return len({(one.number, one.gender) for one in left}) > 1


def _rather_a_person(whole: Analysis, head: int, others: Sequence[int]) -> bool:
    """Whether another noun names somebody and the one at `head` a thing: "Frau Kaya hat die Frist versäumt. Sie"."""
    if head < 0 or is_agent(whole.tokens[head]):
        return False
    return any(whole.tokens[at].tag == "NE" or is_agent(whole.tokens[at]) for at in others)


def _in_one_clause(whole: Analysis, head: int, index: int) -> bool:
    """Whether noun and pronoun stand in one clause: then "er" is somebody else (binding, Chomsky 1981)."""
    clause = whole.clause_of(head)
    if clause is None or index not in clause.own:
        return False
    between = whole.tokens[min(head, index) : max(head, index)]
    return not any(token.tag in {"KON", "$."} for token in between)


def _points_back(token: Token) -> bool:
    """Whether it takes up what was said last and rarely the subject: "dieser" (Duden, "Demonstrativpronomen")."""
    return token.text.lower().startswith("dies")


def _is_inside(whole: Analysis, noun: int) -> bool:
    """Whether the noun only belongs to another one or to a preposition: what is spoken of next is rarely that."""
    phrase = whole.phrase_of(noun)
    readings = whole.readings[noun] or frozenset()
    clause = whole.clause_of(noun)
    if clause is not None and clause.kind == RELATIVE:
        return True
    return phrase.preposition is not None or all(one.case == "gen" for one in readings)


def _weak(token: Token) -> bool:
    """Whether the pronoun may stand for something else than a noun."""
    return token.tag in {"PDS", "PIS"} or token.text.lower() == "es"


def _is_subject(whole: Analysis, index: int) -> bool:
    readings = whole.readings[index] or frozenset()
    return bool(readings) and chosen(whole, Phrase(noun=index), readings)[0].case == "nom"


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
    elif _stands_alone(whole, index) and (match := _STANDING_ALONE.fullmatch(word)):
        shown = pronoun_readings(word) or frozenset()
        left = chosen(whole, Phrase(noun=index), shown) if shown else ()
        fitting = [one for one in left if old.holds(one)]
        for one in fitting if left and old.holds(left[0]) else ():
            if match["stem"].lower() == "ein" and new.number == "pl":
                return
            form = match["stem"] + ending("alone", Reading(one.case, new.number, new.gender))
            yield form


def _stands_alone(whole: Analysis, index: int) -> bool:
    """Whether no noun belongs to the pronoun: "und diesen an die Schule zu schicken", whatever the tagger says."""
    tag = whole.tokens[index].tag
    led = any(index in one.determiners for one in whole.phrases if one.noun is not None)
    return tag in {"PDS", "PIS", "PWS"} or (tag == "PDAT" and not led)


def _is_polite(whole: Analysis, index: int) -> bool:
    """Whether "Sie" at the beginning goes with a plural verb: then it mostly addresses the reader."""
    clause = whole.clause_of(index)
    if clause is None or clause.finite is None:
        return True
    return in_number(whole.tokens[clause.finite], "sg") != whole.tokens[clause.finite].text


def _personal(whole: Analysis, index: int, old: Kind, new: Kind) -> Iterator[str]:
    token = whole.tokens[index]
    if token.text.lower() in _SPEAKERS:
        return
    if token.text.lower() == "es" and _is_expletive(whole, index):
        return
    before = whole.tokens[index - 1] if index else None
    preposition = index - 1 if before is not None and before.tag == "APPR" else None
    phrase = Phrase(noun=index, preposition=preposition)
    left = chosen(whole, phrase, whole.readings[index] or frozenset())
    fitting = frozenset(
        one for one in left if old.holds(one) and (old.number == "pl" or one.gender == old.gender)
    )
    if not fitting or left[0].case not in {one.case for one in left if old.holds(one)}:
        return  # "ihm" is of a masculine or a neuter
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
    if index and tokens[index - 1].text == "wie" and "sein" in verbs:
        return True  # "bleibt alles, wie es ist"
    if [token.text for token in tokens[index + 1 : index + 3]] == ["sei", "denn"]:
        return True
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
