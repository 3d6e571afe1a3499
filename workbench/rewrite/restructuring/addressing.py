"""A sentence about the reader said to the reader: role, verbs, pronouns and possessives change together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.grammar.clauses import Clause
from workbench.language.grammar.finite_verbs import finite_readings
from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.phrase_scan import Phrase
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.roles import RoleUse
from workbench.language.words.noun_table import Case
from workbench.rewrite.fitting.analysed import analysis_of
from workbench.rewrite.fitting.contractions import parted
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.object_case import objects_in
from workbench.rewrite.fitting.verb_number import in_number
from workbench.rewrite.restructuring.owner import owned
from workbench.rewrite.restructuring.reader_roles import Role, other_owner, role_in

_WHOSE = "Bitte prüfen, ob „{word}“ dieselbe Person meint."
_PRONOUNS = {
    "m": {"er": "Sie", "ihn": "Sie", "ihm": "Ihnen"},
    "f": {"sie": "Sie", "ihr": "Ihnen"},
    "n": {"es": "Sie"},
}


@dataclass(frozen=True, slots=True)
class Addressed:
    """The edits by offset; `doubt`: German, what to check, empty if nothing is left open."""

    edits: tuple[Edit, ...]
    doubt: str


class _RefusedError(Exception):
    """The sentence leaves it open who is meant, or a form is unknown."""


def addressed(sentence: Sentence) -> Addressed | None:
    """The sentence with "Sie" for its role; None where something in it may mean somebody else."""
    role = role_in(sentence) if sentence.verb_groups else None
    if role is None:
        return None
    doubts: list[str] = []
    try:
        edits = [edit for use, phrase in role.uses for edit in _of_use(sentence, use, phrase)]
        edits += _of_words(sentence, role, doubts)
    except _RefusedError:
        return None
    ordered = sorted(dict.fromkeys(edits), key=lambda edit: (edit.start, edit.end))
    return Addressed(tuple(ordered), doubts[0] if doubts else "") if ordered else None


def _of_use(sentence: Sentence, use: RoleUse, phrase: Phrase) -> Iterator[Edit]:
    tokens = sentence.tokens
    readings = [one for one in sentence.readings[use.last] or () if one.number == "sg"]
    cases = {one.case for one in readings}
    if phrase.preposition is not None:
        yield _behind_preposition(sentence, phrase, use.last)
        return
    before = tokens[use.first - 1] if use.first else None
    if "gen" in cases and before is not None and before.pos == "NOUN":
        made = owned(sentence, use)
        if made is None:
            raise _RefusedError
        yield from made
        return
    start, end = tokens[use.first].start, tokens[use.last].end
    if cases <= {"dat", "gen"} and "dat" in cases:
        yield Edit(start, end, "Ihnen")
    elif "nom" in cases and _is_subject(sentence, use, cases):
        yield Edit(start, end, "Sie")
        yield from _plural(sentence, sentence.clause_at(use.last))
    elif "acc" in cases:
        yield Edit(start, end, "Sie")
    else:
        raise _RefusedError


def _behind_preposition(sentence: Sentence, phrase: Phrase, last: int) -> Edit:
    """ "vom Antragsteller" -> "von Ihnen", "für den Antragsteller" -> "für Sie"."""
    tokens = sentence.tokens
    assert phrase.preposition is not None  # noqa: S101  (asked for with a preposition only)
    token = tokens[phrase.preposition]
    split = parted(token.text)
    base = split[0] if split else token.text.lower()
    cases = {one.case for one in sentence.readings[last] or ()} & (governed_cases(base) or frozenset())
    if cases not in ({"dat"}, {"acc"}):
        raise _RefusedError
    shown = base[:1].upper() + base[1:] if token.text[:1].isupper() else base
    return Edit(token.start, tokens[last].end, f"{shown} {'Ihnen' if cases == {'dat'} else 'Sie'}")


def _is_subject(sentence: Sentence, use: RoleUse, cases: set[Case]) -> bool:
    """Whether the phrase is the subject; refuses where it may be the object too."""
    clause = sentence.clause_at(use.last)
    if clause is None or clause.finite is None:
        raise _RefusedError
    if cases == {"nom"}:
        return True
    analysis = analysis_of(sentence.text)
    others = [item for item in objects_in(analysis, clause.own, "nom") if item.last != use.last]
    if any(item.sure or item.first < use.first for item in others):
        raise _RefusedError
    return True


def _plural(sentence: Sentence, clause: Clause | None) -> Iterator[Edit]:
    """Each finite verb that the subject has, those of later clauses that share it included."""
    if clause is None:
        raise _RefusedError
    for index in _verbs_of(sentence, clause):
        token = sentence.tokens[index]
        text = in_number(token, "pl")
        if text is None or not any(
            one.number == "sg" and one.person == 3 for one in finite_readings(token.text)
        ):
            raise _RefusedError
        if text != token.text:
            yield Edit(token.start, token.end, text)


def _verbs_of(sentence: Sentence, clause: Clause) -> Iterator[int]:
    tokens = sentence.tokens
    own = [at for at in clause.own if tokens[at].tag.endswith("FIN")]
    if clause.finite is None or not own:
        raise _RefusedError
    yield from own
    for other in sentence.clauses:
        if other.first <= clause.first or other.finite is None or other.kind != clause.kind:
            continue
        analysis = analysis_of(sentence.text)
        if tokens[other.first].tag != "KON":
            if objects_in(analysis, other.own, "nom"):
                return  # what is joined behind it has that subject: "seine Klage ist zulässig und hat Erfolg"
        else:
            if not objects_in(analysis, other.own, "nom"):
                yield other.finite
            elif tokens[other.first + 1].tag.endswith("FIN"):
                raise _RefusedError


def _of_words(sentence: Sentence, role: Role, doubts: list[str]) -> Iterator[Edit]:
    """Pronouns and possessives that mean the person."""
    stem = "sein" if role.gender in {"m", "n"} else "ihr"
    for index, token in enumerate(sentence.tokens):
        word = token.text.lower()
        if token.tag == "PPOSAT" and word.startswith(stem):
            _check(sentence, role, index, doubts)
            yield Edit(token.start, token.end, "Ihr" + word[len(stem) :])
        elif token.tag == "PPER" and word in _PRONOUNS[role.gender]:
            if word == "sie" and not _is_singular(sentence, index):
                continue
            _check(sentence, role, index, doubts)
            yield Edit(token.start, token.end, _PRONOUNS[role.gender][word])
            if word in {"er", "sie"} and _PRONOUNS[role.gender][word] == "Sie":
                yield from _of_pronoun(sentence, index)


def _is_singular(sentence: Sentence, index: int) -> bool:
    clause = sentence.clause_at(index)
    if clause is None or clause.finite is None:
        return True
    return {
        one.number for one in finite_readings(sentence.tokens[clause.finite].text) if one.person == 3
    } == {"sg"}


def _of_pronoun(sentence: Sentence, index: int) -> Sequence[Edit]:
    clause = sentence.clause_at(index)
    analysis = analysis_of(sentence.text)
    others = objects_in(analysis, clause.own, "nom") if clause else ()
    if sentence.tokens[index].text.lower() == "sie" and any(
        item.last != index and item.sure for item in others
    ):
        return ()
    return tuple(_plural(sentence, clause))


def _check(sentence: Sentence, role: Role, index: int, doubts: list[str]) -> None:
    other = other_owner(sentence, role, index)
    if other:
        raise _RefusedError
    if other is not None:
        pronoun = sentence.tokens[index].tag == "PPER"
        if pronoun:
            raise _RefusedError
        doubts.append(_WHOSE.format(word=sentence.tokens[index].text))
