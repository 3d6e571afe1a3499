"""What binds otherwise in another wording, compared over all of its sentences."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.language.exempt import Span
from workbench.rewrite.facts.denials import denials, is_denied
from workbench.rewrite.facts.exceptions import mentions_exception
from workbench.rewrite.facts.granted_rights import (
    expects,
    is_granted,
    is_offices_choice,
    is_way_of_remedy,
    leaves_open,
    promises_right,
)
from workbench.rewrite.facts.modal_force import (
    BAN,
    FIRM,
    MAY,
    MUST,
    REQUEST,
    SHOULD,
    SOFT,
    SPARE,
    WEAK,
    Force,
    announces_conditions,
    forces,
    is_about_remedy,
)
from workbench.rewrite.facts.wording import forms_of, stem, stems_of
from workbench.rewrite.guard import Wording

NAMES = {
    MUST: "eine Pflicht",
    SHOULD: "eine Empfehlung („soll“)",
    MAY: "eine Möglichkeit („kann“, „darf“)",
    BAN: "ein Verbot",
    SPARE: "eine freiwillige Sache („muss nicht“)",
}


@dataclass(frozen=True, slots=True)
class ModalChange:
    """What the original claims and what has become of it; `after` is None where no force is left.

    `sure`: nothing in the rewrite could carry the old force.
    """

    before: str
    after: str | None
    original: Span | None
    rewrite: Span | None
    sure: bool


def modal_changes(original: Wording, rewrite: Wording) -> Iterator[ModalChange]:
    """Forces that were lost, weakened, strengthened or turned round."""
    before = [force for force in forces(original) if force.sort != WEAK]
    after = [
        force for force in forces(rewrite) if force.sort != WEAK and not announces_conditions(force, rewrite)
    ]
    found = [
        *_pressed(before, after),
        *_lost_may(before, after, original, rewrite),
        *_lost_should(before, after, rewrite),
        *_lost_must(before, after, original),
        *_turned(before, after, original, rewrite),
        *_new(before, after, original, rewrite),
        *_weakened(before, after, original, rewrite),
        *_spared(before, after, original, rewrite),
        *_lost_right(before, after, original),
        *_lost_discretion(before, after, original, rewrite),
    ]
    yield from found[:1]


def _claims(found: Sequence[Force], sort: str, *strengths: str) -> list[Force]:
    return [force for force in found if force.sort == sort and force.strength in (strengths or (FIRM,))]


def _any(found: Sequence[Force], *sorts: str) -> bool:
    return any(force.sort in sorts for force in found)


def _change(
    before: str, after: str | None, one: Force | None, other: Force | None, sure: bool = True
) -> ModalChange:
    return ModalChange(
        before,
        after,
        (one.start, one.end) if one else None,
        (other.start, other.end) if other else None,
        sure,
    )


_HOLDS = ("gilt", "gelten")
_ASKED = ("gebeten", "bitten", "bittet")


def _pressed(before: Sequence[Force], after: Sequence[Force]) -> Iterator[ModalChange]:
    """ "Es wird gebeten", now "Sie müssen": a warning, for office language asks where it orders."""
    asked = [force for force in before if force.strength == REQUEST and force.word in _ASKED]
    must = next((force for force in _claims(after, MUST) if force.word.startswith(_ORDERS)), None)
    if asked and must is not None and not _claims(before, MUST) and not _any(before, MAY, BAN, SPARE):
        yield _change(SHOULD, MUST, asked[0], must, False)


_ORDERS = ("muss", "müss", "pflicht", "verpflicht", "zwing", "vorgeschrieben", "erforderlich")
_CONSIDERED = ("kommt", "kommen")
"""What only comes into question is not decided yet."""
_RIGHTS = ("berechtigt", "befugt", "befugnis", "bleibt", "behalten", "vorbehalten", "ermessen", *_CONSIDERED)


def _lost_right(before: Sequence[Force], after: Sequence[Force], original: Wording) -> Iterator[ModalChange]:
    """ "ist berechtigt, ... zu verlangen", now "verlangt"."""
    rights = [force for force in _claims(before, MAY, SOFT) if force.word.startswith(_RIGHTS)]
    to = any(token.tag in {"PTKZU", "VVIZU"} for one in original.sentences for token in one.tokens)
    if (
        rights
        and (to or rights[0].word.startswith(_CONSIDERED))
        and not _any(after, MAY, BAN, SPARE, SHOULD)
        and not _claims(before, MUST)
    ):
        yield _change(MAY, None, rights[0], None, False)


def _lost_discretion(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """ "Das Amt kann ... bewilligen", now "Sie dürfen": what the office may grant has become a right."""
    may = next((force for force in _claims(before, MAY) if is_offices_choice(force, original)), None)
    if may is None or may.scope is None or not _GRANTS.search(may.scope.text_of(original)):
        return
    if promises_right(rewrite) and not promises_right(original) and not denials(rewrite.text).sure:
        yield _change(MAY, MUST, may, None, False)
        return
    granted = _GRANTS.search(rewrite.text) or _DECIDES.search(rewrite.text)
    if not granted and not any(force.office for force in after) and _any(after, MAY):
        yield _change(MAY, None, may, None, False)


_GRANTS = re.compile(
    r"\b(?:bewillig|gewähr|genehmig|zulassen|zugelassen|gestatt|erlaub|einräum|eingeräumt|stund|zustimm|befrei)\w*",
    re.IGNORECASE,
)
_DECIDES = re.compile(
    r"\b(?:wir|uns|entscheid\w*|beantrag\w*|Antrag|vielleicht|eventuell|Amt|Behörde)\b", re.IGNORECASE
)


def _lost_may(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """ "kann versagt werden" -> "wird versagt"; "darf mitbringen" -> "Bringen Sie mit"."""
    firm = _claims(before, MAY)
    enough = any(force.word.startswith(_ENOUGH) for force in before)
    soft = [
        force
        for force in _claims(before, MAY, SOFT)
        if force not in firm and not force.word.startswith(_ENOUGH)
    ]
    topics = {force.word for force in before if force.strength == SOFT}
    owed = next((force for force in _claims(after, MUST) if force.word.startswith(("ist ", "sind "))), None)
    if firm and owed is not None and firm[0].limited and not _claims(before, MUST) and not _any(after, MAY):
        yield _change(
            MAY, MUST, firm[0], owed, False
        )  # "darf nur gewährt werden, wenn", now "ist zu gewähren"
        return
    if any(force.sort in {MAY, BAN} and force.word not in topics for force in after):
        return
    must = next(iter(_claims(after, MUST, FIRM, REQUEST)), None)
    if _is_said_otherwise(firm or soft, original, must, rewrite):
        return
    if firm and not (must is None and any(_claims(before, sort) for sort in (MUST, SHOULD, BAN))):
        limited = any(_is_limited(force) for force in firm)
        if limited and must is not None:
            if firm[0].office or must.word.startswith(("ist ", "sind ")):
                yield _change(MAY, MUST, firm[0], must, False)
            return
        if limited and must is None and mentions_exception(rewrite.text):
            return  # "darf nur, wenn" is a ban with an exception
        spared = must is None and _any(after, SPARE)  # "formlos" is "Sie brauchen kein Formular"
        yield _change(MAY, MUST if must else None, firm[0], must, not limited and not spared)
    elif soft and must is not None and not _any(before, MUST) and not must.limited:
        to = soft[0].scope is not None and any(
            token.tag in {"PTKZU", "VVIZU"} for token in soft[0].scope.tokens
        )
        yield _change(MAY, MUST, soft[0], must, not (to or _any(after, SPARE)))
    elif (
        enough
        and must is not None
        and must.word.startswith("müss")
        and not (must.limited or _any(before, MUST))
    ):
        yield _change(MAY, MUST, None, must, False)


def _is_said_otherwise(
    found: Sequence[Force], original: Wording, must: Force | None, rewrite: Wording
) -> bool:
    """Whether the choice is said by "vielleicht", by a duty of who grants it, or is the way of a remedy."""
    if must is None or not found:
        return must is None and leaves_open(rewrite)
    if is_way_of_remedy(found[0], original, must, rewrite):
        return True
    return is_granted(must, rewrite) and not is_offices_choice(found[0], original)


_ENOUGH = ("genüg", "reich")
"""What is enough is asked for: "Eine Kopie genügt" is "Legen Sie eine Kopie vor"."""


def _is_limited(force: Force) -> bool:
    """ "kann nur ..., wenn": the sentence states a condition rather than a choice."""
    return force.limited


def _lost_should(before: Sequence[Force], after: Sequence[Force], rewrite: Wording) -> Iterator[ModalChange]:
    firm = _claims(before, SHOULD)
    if not firm or _any(after, SHOULD) or expects(rewrite):
        return
    other = next((force for force in after if force.sort in {MUST, MAY} and force.strength == FIRM), None)
    request = next(iter(_claims(after, MUST, REQUEST)), None)
    yield _change(SHOULD, other.sort if other else None, firm[0], other, request is None)


def _lost_must(before: Sequence[Force], after: Sequence[Force], original: Wording) -> Iterator[ModalChange]:
    """ "sind vorzulegen" -> "können Sie vorlegen", "sollten Sie vorlegen"."""
    firm = _claims(before, MUST)
    if not firm:
        return
    weaker = next(
        (
            force
            for force in after
            if force.sort in {MAY, SHOULD, SPARE}
            and force.is_claim
            and force.strength != SOFT
            and not (force.sort == MAY and force.limited)
        ),
        None,
    )
    claimed = [force for force in after if force.sort in {MUST, BAN} and force.is_claim]
    known = weaker is not None and any(force.sort == weaker.sort for force in before)
    if weaker is None or claimed:
        return
    if known:
        more = len(_claims(after, weaker.sort)) > len(_claims(before, weaker.sort))
        if more and not any(force.sort == MUST and force.word not in _HOLDS for force in after):
            yield _change(MUST, weaker.sort, firm[0], weaker, False)
        return
    if weaker.sort == MAY and is_about_remedy(firm[0], original):
        return  # nobody must use a remedy
    if weaker.sort == MAY and not weaker.office and is_granted(firm[0], original):
        return  # what the office must grant, somebody has a right to
    faint = any(force.sort == MUST for force in after)
    yield _change(MUST, weaker.sort, firm[0], weaker, weaker.sort != MAY or not faint)


def _spared(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """ "die gesondert einzuholen sind", now "müssen Sie nicht einholen": the duty's own verb is spared."""
    if _any(before, SPARE):
        return
    for spare in _claims(after, SPARE):
        known = stems_of(spare.scope.text_of(rewrite)) if spare.scope else frozenset()
        for must in before:
            if must.sort != MUST or must.scope is None or _denied(must, original):
                continue
            verbs = [token.text for token in must.scope.tokens if token.tag in {"VVIZU", "VVINF"}]
            if any(forms_of(stem(verb)) & known for verb in verbs):
                yield _change(MUST, SPARE, must, spare, False)
                return


def _denied(force: Force, wording: Wording) -> bool:
    return force.scope is not None and any(is_denied(wording.text, *part) for part in force.scope.parts)


_ALWAYS = frozenset({"immer", "stets", "jederzeit"})


def _turned(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """Ban and duty turned to their opposites."""
    bans, spares = _claims(before, BAN), _claims(before, SPARE)
    new_bans, new_spares = _claims(after, BAN), _claims(after, SPARE)
    must, may = next(iter(_claims(after, MUST)), None), next(iter(_claims(after, MAY)), None)
    denied = denials(rewrite.text).strong
    left = len(denied) - len(new_spares)
    limited = any(
        force.sort == MUST and force.strength != FIRM and force.word not in _ALWAYS for force in after
    )
    if bans and not _any(after, BAN) and not _any(before, SPARE):
        if new_spares and left <= 0:
            yield _change(BAN, SPARE, bans[0], new_spares[0])
        elif (
            may is not None
            and not limited
            and not _any(before, MAY)
            and not (may.limited and _BEYOND.search(original.text))
        ):
            yield _change(BAN, MAY, bans[0], may)
    if spares and not _any(after, SPARE) and not _any(before, BAN):
        if new_bans and not _any(before, MAY):
            yield _change(SPARE, BAN, spares[0], new_bans[0], sure=False)
        elif must is not None and not denied and not _any(before, MUST):
            yield _change(SPARE, MUST, spares[0], must)
    allowed = _claims(before, MAY)
    if allowed and not _any(after, MAY) and new_bans and not _any(before, BAN) and not _are_limited(before):
        yield _change(MAY, BAN, allowed[0], new_bans[0], not limited)


_BEYOND = re.compile(
    r"\b(?:früher|später|eher|mehr|länger|weniger|kürzer|höher|schneller) als\b"
    r"|\b(?:vor|bevor|solange|ehe|bis|außer|außerhalb|ohne|über|unter)\b",
    re.IGNORECASE,
)
""" "länger als zehn Tage ... unzulässig" is "dürfen höchstens zehn Tage"."""


def _are_limited(found: Sequence[Force]) -> bool:
    """Whether any of the forces is limited by "nur", "erst", "höchstens"."""
    return any(_is_limited(force) for force in found)


def _new(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """A "sollten" or a "können wir" that the original doesn't know."""
    same_length = len(rewrite.spans) <= len(original.spans)
    should = next(iter(_claims(after, SHOULD)), None)
    if should is not None and not _any(before, SHOULD):
        duty = next(iter(_claims(before, MUST, FIRM, SOFT)), None)
        kept = _any([force for force in after if force.is_claim], MUST)
        yield _change(MUST if duty else MAY, SHOULD, duty, should, duty is not None and not kept)
    may = next((force for force in _claims(after, MAY) if force.office), None)
    states = any(token.tag in {"VVFIN", "VAFIN"} for one in original.sentences for token in one.tokens)
    passive = (
        states and not _OPEN.search(original.text) and not _any(before, MAY, BAN) and not _any(before, MUST)
    )
    if may is not None and passive:
        yield _change(MUST, MAY, None, may, same_length and not denials(original.text).most)


_OPEN = re.compile(
    r"vorbehalt|behält\b|behalten\b|ermessen|anheim|freigestellt|\bfrei\b|vereinbarung|rechtsgrundlage|gebunden|bedenken"
    r"|\bgegen\b|wahl|sprechstunde|sprechzeit|geöffnet|bedarf\b.*\bnicht|ohne zustimmung",
    re.IGNORECASE,
)
"""Leaves it open what happens, or says that something is offered: "können" says so plainly."""


def _weakened(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """A duty with "gern" or "wenn Sie möchten"."""
    firm = _claims(before, MUST)
    weak = [force for force in forces(rewrite) if force.sort == WEAK]
    if not firm or not weak or any(force.sort == WEAK for force in forces(original)):
        return
    if _any(before, MAY, SHOULD, SPARE):
        return
    for force in weak:
        near = [other for other in after if other.scope is force.scope and other.sort in {MUST, MAY}]
        if force.scope is not None and near and not any(other.office for other in near):
            yield _change(MUST, SPARE, firm[0], force)
            return
