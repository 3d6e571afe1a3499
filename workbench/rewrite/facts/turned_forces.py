"""Bans, permissions and duties that became their opposites, or of which the rewrite spares the reader."""

import re
from collections.abc import Iterator, Sequence

from workbench.rewrite.facts.denials import denials, is_denied
from workbench.rewrite.facts.exceptions import mentions_exception
from workbench.rewrite.facts.modal_change import ModalChange, change, claims, has
from workbench.rewrite.facts.modal_force import BAN, FIRM, MAY, MUST, SPARE, Force
from workbench.rewrite.facts.wording import forms_of, stem, stems_of
from workbench.rewrite.guard import Wording

_ALWAYS = frozenset({"immer", "stets", "jederzeit"})


def turned_forces(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """Ban and duty turned to their opposites."""
    spares = claims(before, SPARE)
    new_bans, new_spares = claims(after, BAN), claims(after, SPARE)
    must = next(iter(claims(after, MUST)), None)
    denied = denials(rewrite.text).strong
    yield from _turned_bans(before, after, original, rewrite)
    if spares and not has(after, SPARE) and not has(before, BAN):
        if new_bans and not has(before, MAY):
            yield change(SPARE, BAN, spares[0], new_bans[0], sure=False)
        elif must is not None and not denied and not has(before, MUST):
            yield change(SPARE, MUST, spares[0], must)
        elif (needed := _needed(after)) is not None and not denied and not has(before, MUST):
            yield change(SPARE, MUST, spares[0], needed, sure=False)
    bound = next((force for force in before if force.word.startswith(_RELIEVES)), None)
    if bound is not None and bound.sort == MUST and new_spares and not claims(after, MUST):
        yield change(MUST, SPARE, bound, new_spares[0], sure=False)
    allowed = claims(before, MAY)
    if allowed and not has(after, MAY) and new_bans and not has(before, BAN) and not _are_limited(before):
        yield change(MAY, BAN, allowed[0], new_bans[0], not _is_bound_faintly(after))


def _is_bound_faintly(after: Sequence[Force]) -> bool:
    """Whether words like "nur", "mindestens" or "bitte" limit what the rewrite allows."""
    return any(force.sort == MUST and force.strength != FIRM and force.word not in _ALWAYS for force in after)


def _turned_bans(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """ "ist untersagt", now "müssen Sie nicht" or "dürfen Sie"."""
    bans = [force for force in claims(before, BAN) if not _is_lifted(force, original)]
    if not bans or has(after, BAN) or has(before, SPARE):
        return
    new_spares, may = claims(after, SPARE), next(iter(claims(after, MAY)), None)
    if new_spares and len(denials(rewrite.text).strong) <= len(new_spares):
        yield change(BAN, SPARE, bans[0], new_spares[0])
    elif (
        may is not None
        and not _is_bound_faintly(after)
        and not has(before, MAY)
        and not (may.limited and _BEYOND.search(original.text))
    ):
        yield change(BAN, MAY, bans[0], may)
    elif bans[0].word.startswith("komm") and not denials(rewrite.text).sure:
        yield change(BAN, MAY, bans[0], may, sure=False)  # "kommt nicht in Betracht", now "vielleicht"


_LIFTED = re.compile(
    r"verbot\w*\b[^.;]*\b(?:gilt|gelten)\b[^.;]*\bnicht\b(?! nur)"
    r"|verbot\w*\b[^.;]*\b(?:aufgehoben|entfällt|endet|ausgenommen)\b",
    re.IGNORECASE,
)


def _is_lifted(ban: Force, wording: Wording) -> bool:
    """Whether the ban is a noun that no longer binds or not here: "Das Badeverbot gilt nicht für"."""
    return ban.scope is not None and _LIFTED.search(ban.scope.text_of(wording)) is not None


def demanded_again(
    before: Sequence[Force], after: Sequence[Force], rewrite: Wording
) -> Iterator[ModalChange]:
    """ "ist nicht erforderlich", now "müssen Sie vorlegen, auch wenn Sie nicht": the denial is that of a condition."""
    spare, must = next(iter(claims(before, SPARE)), None), next(iter(claims(after, MUST)), None)
    if spare is None or must is None or has(after, SPARE) or has(before, MUST, BAN):
        return
    if _same_thing(spare, must, rewrite):
        yield change(SPARE, MUST, spare, must, sure=False)


def _same_thing(spare: Force, must: Force, rewrite: Wording) -> bool:
    """Whether the duty, itself not denied, is about a thing of the clause that spares it."""
    if spare.scope is None or must.scope is None or _denied(must, rewrite):
        return False
    said = must.scope.text_of(rewrite)
    known = stems_of(said)
    nouns = [token.text for token in spare.scope.tokens if token.tag == "NN"]
    return _ONLY.search(said) is None and any(forms_of(stem(noun)) & known for noun in nouns)


_ONLY = re.compile(r"\b(?:nur|erst|sonst|weiterhin|trotzdem)\b", re.IGNORECASE)
_RELIEVES = ("befrei", "entbind", "entbund", "freigestellt", "entheb", "enthob")
"""Words that lift a duty, and with a denial leave it."""
_NEEDS = ("brauch", "benötig", "bedarf", "bedürf")


def _needed(after: Sequence[Force]) -> Force | None:
    """What the rewrite says that one needs."""
    return next((force for force in after if force.sort == MUST and force.word.startswith(_NEEDS)), None)


_BEYOND = re.compile(
    r"\b(?:früher|später|eher|mehr|länger|weniger|kürzer|höher|schneller) als\b"
    r"|\b(?:vor|bevor|solange|ehe|bis|außer|außerhalb|ohne|über|unter)\b",
    re.IGNORECASE,
)
""" "länger als zehn Tage ... unzulässig" is "dürfen höchstens zehn Tage"."""


def _are_limited(found: Sequence[Force]) -> bool:
    """Whether any of the forces is limited by "nur", "erst", "höchstens"."""
    return any(force.limited for force in found)


def spared_duties(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """ "die gesondert einzuholen sind", now "müssen Sie nicht einholen": the duty's own verb is spared."""
    kept = any(force.sort == MUST and force.is_claim for force in after)
    if has(before, SPARE) or (kept and mentions_exception(original.text)):
        return
    for spare in claims(after, SPARE):
        known = stems_of(spare.scope.text_of(rewrite)) if spare.scope else frozenset()
        for must in before:
            if must.sort != MUST or must.scope is None or _denied(must, original):
                continue
            verbs = [token.text for token in must.scope.tokens if token.tag in {"VVIZU", "VVINF"}]
            if any(forms_of(stem(verb)) & known for verb in verbs):
                yield change(MUST, SPARE, must, spare, False)
                return


def _denied(force: Force, wording: Wording) -> bool:
    return force.scope is not None and any(is_denied(wording.text, *part) for part in force.scope.parts)
