"""Roles that a rewrite has lost, exchanged or brought in, and duties that passed to somebody else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.words.dictionary_lemmas import dictionary_lemma
from workbench.rewrite.facts.content import ContentWord
from workbench.rewrite.facts.duty_holders import holders, is_passive
from workbench.rewrite.facts.plain import words_of
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.roles import (
    AGENT,
    HARD,
    NAMED_OFFICE,
    OFFICE,
    OTHER,
    READER,
    RECIPIENT,
    SOFT,
    SUBJECT,
    WEAK,
    Role,
    are_one_body,
    names,
    roles,
)
from workbench.rewrite.facts.scopes import scope_at
from workbench.rewrite.facts.spoken_roles import is_addressed
from workbench.rewrite.facts.wording import parts_of, stem, stems_of
from workbench.rewrite.guard import Wording


@dataclass(frozen=True, slots=True)
class RoleChange:
    """A role of the original and what stands in its place; either is None. `sure`: it can hardly mean the same."""

    before: Role | None
    after: Role | None
    sure: bool

    @property
    def is_recipient(self) -> bool:
        """Whether the role is one to whom something goes."""
        return (self.before or self.after or _NOBODY).part == RECIPIENT


_NOBODY = Role(0, 0, "", SOFT, False, "")


def role_changes(original: Wording, rewrite: Wording) -> tuple[RoleChange, ...]:
    """The changes, exchanged roles first."""
    return _role_changes(original.text, rewrite.text)


@lru_cache(maxsize=256)
def _role_changes(original: str, rewrite: str) -> tuple[RoleChange, ...]:
    before, after = roles(original), roles(rewrite)
    lost = tuple(one for one in _third(before, names(after)) if not _is_there(one, rewrite))
    new = _third(after, names(before))
    relatives = _relatives(after, names(before))
    if new and not lost:
        lost = _relatives(before, names(after))
    found = [*_exchanged(lost, new or relatives), *_commissioned(original, rewrite)]
    found += _swapped(Wording(original), Wording(rewrite))
    if not found:
        found = [
            *_lost(lost, after, rewrite),
            *_lost_parents(before, after, rewrite),
            *_brought_in(new, Wording(original)),
        ]
    if not any(change.sure for change in found):
        found.extend(_passed_on(Wording(original), Wording(rewrite)))
    return tuple(found)


def _is_there(role: Role, text: str) -> bool:
    """Whether the very word stands in the other wording, if only as a place: "zur Schule"."""
    word = role.text[role.start : role.end]
    if _is_matter(role) and parts_of(word)[0] in stems_of(text):
        return True  # "Der Gewerbebetrieb ist anzumelden" and "Melden Sie Ihr Gewerbe an"
    if role.sort == NAMED_OFFICE and parts_of(word)[-1] in stems_of(text):
        return True  # "Landkreis" and "Kreis"
    return re.search(rf"\b{re.escape(word)}\b", text) is not None or (
        role.part == OTHER and _is_derived(stem(word).removesuffix("ung"), text)
    )


_WORKS = re.compile(r"(?<=\w{4})(?:betrieb|unternehmen|einrichtung|stelle)(?:e|es|s|en|n)?$")


def _is_matter(role: Role) -> bool:
    """Whether something is done with the business that a compound names, rather than by it: "ist anzumelden"."""
    if role.part != SUBJECT or not _WORKS.search(role.text[role.start : role.end]):
        return False
    scope = scope_at(Wording(role.text), role.start)
    return scope is not None and is_passive(scope)


def _is_derived(name: str, text: str) -> bool:
    """Whether an adjective or verb comes from the noun: "städtisch" for "der Stadt", "vermieten" for "Vermietung"."""
    words = {stem(word) for word in words_of(text)}
    return len(name) >= _SHORTEST and any(
        one == name or one.removeprefix(name) in _ADJECTIVE for one in words if one.startswith(name)
    )


_SHORTEST = 4
_ADJECTIVE = frozenset({"isch", "lich", "eigen", "eigenen"})


def _third(found: tuple[Role, ...], known: frozenset[str]) -> tuple[Role, ...]:
    """Third persons whose name the other wording doesn't have, each name once."""
    kept: dict[str, Role] = {}
    for role in found:
        if role.is_third and role.name not in known and not _is_known(role, known):
            kept.setdefault(role.name, role)
    return tuple(kept.values())


def _relatives(found: tuple[Role, ...], known: frozenset[str]) -> tuple[Role, ...]:
    """New parents, relatives or "jemand" who act or get something."""
    return tuple(
        role
        for role in found
        if role.sort == WEAK and role.part != OTHER and role.name not in known | {_CHILD}
    )


_STEM = 6
_CHILD, _SOMEBODY, _PARENTS = "kind", "dritte", "eltern"
_PROSECUTOR = "staatsanwalt"
"""No kind of "Anwalt", though the one word ends like the other."""


def _is_known(role: Role, known: frozenset[str]) -> bool:
    """Whether the other wording names it shorter or longer: "Gericht" and "Amtsgericht"."""
    return any(
        len(name) > 3
        and (role.name.endswith(name) or name.endswith(role.name))
        and _PROSECUTOR not in {role.name, name}
        for name in known
    )


def _exchanged(lost: tuple[Role, ...], new: tuple[Role, ...]) -> Iterator[RoleChange]:
    for one, other in zip(lost, new, strict=False):
        hard = other.name != _SOMEBODY and (
            one.part != OTHER or other.part != OTHER or one.sort == other.sort
        )
        yield RoleChange(one, other, hard and not are_one_body(one, other))


_DOER = re.compile(
    r"\b(?:[Ww]er|[Jj]emand\w*|(?:[Dd]iese?|[Ee]ine|[Dd]ie) (?:andere )?Person"
    r"|(?:[Dd]ie|[Ee]ine) Stelle|[Dd]iejenige\w*|(?:[Aa]lle|[Ll]eute|[Mm]enschen|[Pp]ersonen),? (?:die|denen))\b"
)


_IF_YOU = re.compile(r"\b(?:[Ww]enn|[Ff]alls|[Ss]obald|[Dd]ie) Sie\b|\bSie,? die\b")


def _is_told_by_deed(role: Role, rewrite: str) -> bool:
    """ "der Entwurfsverfasser" as "wer den Entwurf verfasst hat", "Bevollmächtigte" as "jemand mit Vollmacht"."""
    noun = role.text[role.start : role.end]
    word = ContentWord(role.start, role.end, noun, True, False)
    parts, known = parts_of(noun), stems_of(rewrite)
    if len(parts) > 1 and all(any(part[:5] in one for one in known) for part in parts):
        return _DOER.search(rewrite) is not None or "?" in rewrite
    if _IF_YOU.search(rewrite) and stem(noun) in known:
        return True  # "der Ausbilder" as "Sie, wenn Sie ausbilden"
    return _DOER.search(rewrite) is not None and is_left(word, rewrite)


def _lost(lost: tuple[Role, ...], after: tuple[Role, ...], rewrite: str) -> Iterator[RoleChange]:
    """Lost with nobody in its place but the reader or the office."""
    known = names(after)
    for role in lost:
        acts = role.part in {SUBJECT, AGENT, RECIPIENT}
        if role.sort == NAMED_OFFICE and OFFICE in known and role.part != RECIPIENT:
            continue
        if role.sort == HARD and (_is_told_by_deed(role, rewrite) or is_addressed(role, rewrite)):
            continue
        taken = role.sort == HARD and role.part in {AGENT, RECIPIENT, SUBJECT} and READER in known
        taken = taken and _SOMEBODY not in known and not _is_described(role, after)
        taken = taken and not (after and _SOME_PERSON.search(after[0].text))
        yield RoleChange(role, None, acts and taken)


_SOME_PERSON = re.compile(
    r"\b(?:Person(?:en)?|Menschen?|Stelle|Fachleute|Leute),? (?:die|der|dem|den|denen)\b"
)
"""May describe a profession: "eine Person, die übersetzt" for the "Dolmetscher"."""


def _is_described(role: Role, after: tuple[Role, ...]) -> bool:
    """Whether the reader is asked if they are the one: "Leiten Sie eine Versammlung?" for the "Versammlungsleiter"."""
    parts = parts_of(role.text[role.start : role.end])
    known = stems_of(after[0].text) if after else frozenset()
    return len(parts) > 1 and all(any(part[:5] in word for word in known) for part in parts)


_ACTS = re.compile(r"(?:er|erin|behörde|amt|kasse|gericht|stelle|verwaltung|dienst|träger)$")
_OBLIQUE = frozenset({"dat", "gen"})


def _swapped(original: Wording, rewrite: Wording) -> Iterator[RoleChange]:
    """Two persons or bodies of which each has the part of the other, where nothing is said in the passive."""
    if _is_passive_anywhere(original) or _is_passive_anywhere(rewrite):
        return
    before, after = _cases(original), _cases(rewrite)
    both = [name for name in before if name in after]
    for one in both:
        for other in both:
            if before[one][0] and not before[other][0] and not after[one][0] and after[other][0]:
                yield RoleChange(before[one][1], after[other][1], True)
                return


def _is_passive_anywhere(wording: Wording) -> bool:
    words = {token.text.lower() for one in wording.sentences for token in one.tokens}
    return bool(words & {"wird", "werden", "wurde", "wurden", "worden", "ist", "sind"})


def _cases(wording: Wording) -> dict[str, tuple[bool, Role]]:
    """Whether each person or body may be a subject, by stem; those named twice are left out."""
    found: dict[str, list[tuple[bool, Role]]] = {}
    for (offset, _), one in zip(wording.spans, wording.sentences, strict=True):
        for index, token in enumerate(one.tokens):
            if token.pos == "NOUN" and _ACTS.search(dictionary_lemma(token.text).lower()):
                cases = {reading.case for reading in one.readings[index] or ()}
                start, end = token.start + offset, token.end + offset
                role = Role(start, end, stem(token.text), HARD, True, wording.text)
                if cases:
                    found.setdefault(stem(token.text), []).append((not cases <= _OBLIQUE, role))
    return {name: places[0] for name, places in found.items() if len(places) == 1}


def _lost_parents(before: tuple[Role, ...], after: tuple[Role, ...], rewrite: str) -> Iterator[RoleChange]:
    """Parents of whom the rewrite says nothing, and it doesn't speak to a reader who may be one of them."""
    if names(after) & {_PARENTS, _SOMEBODY} or _SPOKEN_TO.search(rewrite):
        return
    yield from (RoleChange(role, None, False) for role in before[:] if role.name == _PARENTS)


_SPOKEN_TO = re.compile(r"\b(?:Sie|Ihnen|Ihr\w{0,2}|[Ww]er|[Mm]an|[Ff]amilien?)\b")
_COMMISSION = re.compile(r"\b[iI]m (?:Auftrag|Namen) (?:de[rs]|von|vom|unsere[rs]|[iI]hre[rs])\b")


def _commissioned(original: str, rewrite: str) -> Iterator[RoleChange]:
    """ "im Auftrag der Pflegekasse", now "im Auftrag des Medizinischen Dienstes"."""
    one, other = (_client(text) for text in (original, rewrite))
    if one is not None and other is not None and one.name != other.name:
        yield RoleChange(one, other, True)


def _client(text: str) -> Role | None:
    match = _COMMISSION.search(text)
    if match is None:
        return None
    return next((role for role in roles(text) if role.start >= match.end() - 1), None)


def _brought_in(new: tuple[Role, ...], original: Wording) -> Iterator[RoleChange]:
    if not any(one.verb_groups for one in original.sentences):
        return
    said = original.text.lower()
    for role in new:
        if role.name[:_STEM].rstrip("e") in said and role.part != SUBJECT:
            continue
        if role.sort == HARD and role.part != OTHER:
            yield RoleChange(None, role, False)


def _passed_on(original: Wording, rewrite: Wording) -> Iterator[RoleChange]:
    """A duty whose holder is named on both sides, and isn't the same."""
    before, after = holders(original), holders(rewrite)
    yield from _dropped_reader(original, rewrite)
    if not before or not after:
        return
    one, other = {role.name for role in before}, {role.name for role in after}
    if one & other or READER not in one | other or _is_described(before[0], roles(rewrite.text)):
        return
    yield RoleChange(before[0], after[0], True)


def _dropped_reader(original: Wording, rewrite: Wording) -> Iterator[RoleChange]:
    """Somebody like the reader has a task of their own ("obliegt dem Halter"), and nobody has it any more."""
    acting = [role for role in roles(original.text) if role.name == READER and role.part == AGENT]
    said = rewrite.text
    left = any(
        role.name == READER and (role.part != OTHER or said[role.start : role.end] in _ADDRESSED)
        for role in roles(said)
    )
    if acting and not left:
        yield RoleChange(acting[0], None, False)


_ADDRESSED = frozenset("Sie Ihnen man wer Man Wer".split())
