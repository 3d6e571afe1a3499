"""The finite verbs of one subject: "Die Briefe liegen bei der Akte und können eingesehen werden"."""

from collections.abc import Iterator

from workbench.language.grammar.clauses import (
    DEPENDENT,
    RELATIVE,
    SUBORDINATE,
    VERB_FIRST_CONDITIONAL,
    Clause,
)
from workbench.language.morphology import Token
from workbench.language.words.noun_table import Number
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.kinds import Resumption
from workbench.rewrite.fitting.verb_number import in_number, numbers_of

_JOINERS = frozenset({"und", "oder", "sowie", "aber", "sondern", "bzw.", "beziehungsweise"})
_CONTRASTING = frozenset({"aber", "jedoch", "allerdings", "dafür", "deshalb", "daher", "dann", "auch"})
_NOUNS = frozenset({"NN", "NNA", "NNI", "NE"})
_OPENERS = frozenset({"KOUS", "PRELS", "PRELAT", "PWAV", "PWS"})
_SUBJECTS = frozenset({"ich", "du", "er", "wir", "man", "es", "sie"})


def change_verbs(whole: Analysis, subject: int, number: Number, found: Resumption) -> None:
    """Put the verbs of the subject into the number; where that is not sure, the word is a doubt."""
    verbs = tuple(verbs_of_subject(whole, subject))
    if not verbs:
        found.doubts.append(whole.tokens[subject].text)
    for at, sure in verbs:
        verb = whole.tokens[at]
        form = in_number(verb, number)
        if form is None or not sure:
            found.doubts.append(verb.text)
        if form is not None and form != verb.text:
            found.edits.append(Edit(verb.start, verb.end, form))


def verbs_of_subject(whole: Analysis, subject: int) -> Iterator[tuple[int, bool]]:
    """The verb of the subject's clause and those joined to it that have no subject of their own; whether that is sure.

    None if the clause has no verb.
    """
    clause = whole.clause_of(subject)
    if clause is None:
        return
    if clause.finite is None:
        yield from _only_verb(whole, clause, subject)
        return
    misread = _misread(whole, clause, subject)
    if misread is not None:
        yield misread, True
    final = clause.kind in {SUBORDINATE, RELATIVE}
    verb: tuple[int, bool] | None = (clause.finite, True)
    while verb is not None:
        yield verb
        last = verb[0]
        verb = _next_final(whole, clause, last) if final else _next_second(whole, clause, subject, last)


def _only_verb(whole: Analysis, clause: Clause, subject: int) -> Iterator[tuple[int, bool]]:
    """What looks like an infinitive but is the only verb of a sentence: "Alle Angaben zählen."."""
    verbs = [at for at in clause.own if whole.tokens[at].pos == "VERB"]
    if len(verbs) == 1 and subject < verbs[0] and whole.tokens[-1].text in {".", "!", "?"}:
        yield verbs[0], False


def _misread(whole: Analysis, clause: Clause, subject: int) -> int | None:
    """A finite verb that looks like an infinitive: "Die Kosten steigen und müssen belegt werden"."""
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    at = clause.finite - 2
    if at <= subject or whole.tokens[at + 1].text not in _JOINERS or whole.tokens[at].pos != "VERB":
        return None
    return at if _is_finite(whole, at, clause.finite) else None


def _is_finite(whole: Analysis, at: int, first: int) -> bool:
    """Whether the verb may be finite in the number of the first one."""
    return bool(numbers_of(whole.tokens[at]) & numbers_of(whole.tokens[first]))


def _next_second(whole: Analysis, clause: Clause, subject: int, last: int) -> tuple[int, bool] | None:
    """The next verb of a main clause: right behind "und", or behind a comma where one with "und" follows."""
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    tokens = whole.tokens
    inside = {at for one in whole.clauses if one is not clause and _is_put_in(whole, one) for at in one.own}
    comma = None
    for at in range(last + 1, len(tokens) - 1):
        if at in inside:
            continue
        token = tokens[at]
        if token.tag == "$." or token.text in {";", ":", "(", ")", "–", "—"}:
            return None
        if token.text == "," and comma is None and at + 1 not in inside and _leads(whole, clause, at + 1):
            comma = at + 1
            if subject < clause.finite and at + 2 < len(tokens) and tokens[at + 2].text in _CONTRASTING:
                return comma, True  # "ist hoch, wird aber erstattet"
        if token.text in _JOINERS and at + 1 not in inside and _leads(whole, clause, at + 1):
            verb = at + 1 if comma is None else comma
            own = _own_subject(whole, clause, subject, verb)
            return None if own else (verb, own is False)
    return None


def _is_put_in(whole: Analysis, clause: Clause) -> bool:
    """Whether the clause depends on another one; a condition without "wenn" that "und" joins goes on with the first."""
    goes_on = clause.kind == VERB_FIRST_CONDITIONAL and whole.tokens[clause.first].tag == "KON"
    return clause.kind in DEPENDENT and not goes_on


def _leads(whole: Analysis, clause: Clause, at: int) -> bool:
    """Whether a finite verb stands there; one that looks like a participle only beside a full verb and an object."""
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    token = whole.tokens[at]
    if not _is_finite(whole, at, clause.finite):
        return False
    if token.tag.endswith("FIN"):
        return True
    goes_on = at + 1 < len(whole.tokens) and whole.tokens[at + 1].pos in {"DET", "PRON", "ADP", "ADV", "NOUN"}
    return goes_on and token.text.islower() and whole.tokens[clause.finite].tag == "VVFIN"


def _next_final(whole: Analysis, clause: Clause, last: int) -> tuple[int, bool] | None:
    """The next verb of a subordinate clause: at the end of what "und" joins to it."""
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    tokens = whole.tokens
    if last + 2 >= len(tokens) or tokens[last + 1].text not in _JOINERS or tokens[last + 2].tag in _OPENERS:
        return None
    for at in range(last + 2, len(tokens)):
        if tokens[at].pos == "PUNCT":
            return None
        if not tokens[at].tag.endswith("FIN"):
            continue
        ends = at + 1 == len(tokens) or tokens[at + 1].pos == "PUNCT" or tokens[at + 1].tag == "KON"
        if not ends or not _is_finite(whole, at, clause.finite):
            return None
        own = _among(whole, at, range(last + 2, at))
        return None if own else (at, own is False)
    return None


def _own_subject(whole: Analysis, clause: Clause, subject: int, verb: int) -> bool | None:
    """Whether a subject of its own stands behind the verb; None where a word may be that or its object."""
    assert clause.finite is not None  # noqa: S101  (the caller asked)
    tokens = whole.tokens
    following = tokens[verb + 1] if verb + 1 < len(tokens) else None
    in_front = subject < clause.finite
    if following is not None and _is_subject_pronoun(following, tokens[verb], in_front):
        return True
    if in_front:
        return False
    end = next(
        (at for at in range(verb + 1, len(tokens)) if tokens[at].pos == "PUNCT" or tokens[at].tag == "KON"),
        len(tokens),
    )
    return _among(whole, verb, range(verb + 1, end))


def _is_subject_pronoun(token: Token, verb: Token, in_front: bool) -> bool:
    """Whether the pronoun behind the verb is its subject: "und prüft er", but not "und prüft es" behind a subject."""
    word = token.text.lower()
    if word not in _SUBJECTS:
        return False
    if word == "sie" and token.text == "Sie":
        return "pl" in numbers_of(verb)
    return not (in_front and word in {"es", "sie"})


def _among(whole: Analysis, verb: int, places: range) -> bool | None:
    """Whether one of the nouns there must be the subject of the verb; None where one may be."""
    numbers, verdict = numbers_of(whole.tokens[verb]), False
    for at in places:
        word = whole.tokens[at].text.lower()
        if word in {"er", "ich", "wir", "man", "du"}:
            return True
        if whole.tokens[at].tag not in _NOUNS or whole.phrase_of(at).preposition is not None:
            continue
        readings = whole.readings[at] or frozenset()
        nominative = [one for one in readings if one.case == "nom" and one.number in numbers]
        if nominative and len(nominative) == len(readings):
            return True
        verdict = verdict or bool(nominative)
    return None if verdict else False
