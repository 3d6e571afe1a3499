"""What binds otherwise in another wording, compared over all of its sentences."""

import re
from collections.abc import Iterator, Sequence

from workbench.rewrite.facts.allowed_limits import keeps_bound
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.exceptions import mentions_exception, takes_out
from workbench.rewrite.facts.granted_rights import (
    expects,
    is_granted,
    is_offered,
    is_offices_choice,
    is_way_left_open,
    is_way_of_remedy,
    leaves_open,
    relieves,
)
from workbench.rewrite.facts.modal_change import ModalChange, change, claims, has
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
from workbench.rewrite.facts.right_changes import lost_claim, lost_discretion, lost_possibility, lost_right
from workbench.rewrite.facts.turned_forces import demanded_again, spared_duties, turned_forces
from workbench.rewrite.guard import Wording

NAMES = {
    MUST: "eine Pflicht",
    SHOULD: "eine Empfehlung („soll“)",
    MAY: "eine Möglichkeit („kann“, „darf“)",
    BAN: "ein Verbot",
    SPARE: "eine freiwillige Sache („muss nicht“)",
}


def modal_changes(original: Wording, rewrite: Wording) -> Iterator[ModalChange]:
    """Forces that were lost, weakened, strengthened or turned round."""
    before = [force for force in forces(original) if force.sort != WEAK]
    after = [
        force for force in forces(rewrite) if force.sort != WEAK and not announces_conditions(force, rewrite)
    ]
    found = [
        *_pressed(before, after, original),
        *_lost_may(before, after, original, rewrite),
        *_lost_should(before, after, rewrite),
        *_lost_must(before, after, original),
        *turned_forces(before, after, original, rewrite),
        *demanded_again(before, after, rewrite),
        *_new(before, after, original, rewrite),
        *_weakened(before, after, original, rewrite),
        *spared_duties(before, after, original, rewrite),
        *lost_right(before, after, original),
        *lost_possibility(before, after, original, rewrite),
        *lost_discretion(before, after, original, rewrite),
        *lost_claim(original, rewrite),
    ]
    yield from found[:1]


_HOLDS = ("gilt", "gelten")
_ASKED = ("gebeten", "bitten", "bittet")


def _pressed(before: Sequence[Force], after: Sequence[Force], original: Wording) -> Iterator[ModalChange]:
    """ "Es wird gebeten", now "Sie müssen" or "verboten": a warning, for office language asks where it orders."""
    asked = [force for force in before if force.strength == REQUEST and force.word in _ASKED]
    must = next((force for force in claims(after, MUST) if force.word.startswith(_ORDERS)), None)
    if asked and must is not None and not claims(before, MUST) and not has(before, MAY, BAN, SPARE):
        yield change(SHOULD, MUST, asked[0], must, False)
    ban = next((force for force in claims(after, BAN) if force.word), None)
    noted = _NOTED.search(original.text) is not None
    if asked and ban is not None and not (must or noted or has(before, BAN, MAY, SPARE)):
        yield change(SHOULD, BAN, asked[0], ban, False)


_NOTED = re.compile(r"beacht|verständnis|kenntnis", re.IGNORECASE)
""" "Wir bitten um Beachtung" asks for nothing that isn't ruled already."""
_ORDERS = ("muss", "müss", "pflicht", "verpflicht", "zwing", "vorgeschrieben", "erforderlich")


def _lost_may(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """ "kann versagt werden" -> "wird versagt"; "darf mitbringen" -> "Bringen Sie mit"."""
    firm = claims(before, MAY)
    enough = any(force.word.startswith(_ENOUGH) for force in before)
    soft = [
        force
        for force in claims(before, MAY, SOFT)
        if force not in firm and not force.word.startswith(_ENOUGH)
    ]
    topics = {force.word for force in before if force.strength == SOFT}
    owed = next((force for force in claims(after, MUST) if force.word.startswith(("ist ", "sind "))), None)
    if firm and owed is not None and firm[0].limited and not claims(before, MUST) and not has(after, MAY):
        yield change(
            MAY, MUST, firm[0], owed, False
        )  # "darf nur gewährt werden, wenn", now "ist zu gewähren"
        return
    if any(force.sort in {MAY, BAN} and force.word not in topics for force in after):
        return
    must = next(iter(claims(after, MUST, FIRM, REQUEST)), None)
    if _is_said_otherwise(firm or soft, original, must, rewrite):
        return
    if firm and not (must is None and any(claims(before, sort) for sort in (MUST, SHOULD, BAN))):
        limited = any(_is_limited(force) for force in firm)
        if limited and must is not None:
            if firm[0].office or must.word.startswith(("ist ", "sind ")):
                yield change(MAY, MUST, firm[0], must, False)
            return
        if (
            limited
            and must is None
            and (
                takes_out(rewrite.text)  # "darf nur, wenn" is a ban with an exception
                or keeps_bound(original.text, rewrite.text)
                or _is_needed(firm[0], original, rewrite)
                or (_ONLY_IF.search(original.text) and _ONLY_IF.search(rewrite.text))
            )
        ):
            return
        spared = must is None and has(after, SPARE)  # "formlos" is "Sie brauchen kein Formular"
        offered = must is not None and is_offered(firm[0], must, original)
        yield change(MAY, MUST if must else None, firm[0], must, not (limited or spared or offered))
    elif soft and must is not None and not has(before, MUST) and not must.limited:
        to = soft[0].scope is not None and any(
            token.tag in {"PTKZU", "VVIZU"} for token in soft[0].scope.tokens
        )
        yield change(MAY, MUST, soft[0], must, not (to or has(after, SPARE) or must.word == ""))
    elif (
        enough
        and must is not None
        and must.word.startswith("müss")
        and not (must.limited or has(before, MUST))
    ):
        yield change(MAY, MUST, None, must, False)


def _is_said_otherwise(
    found: Sequence[Force], original: Wording, must: Force | None, rewrite: Wording
) -> bool:
    """Whether the choice is said by "vielleicht", by a duty of who grants it, or is the way of a remedy."""
    if must is None or not found:
        return must is None and (leaves_open(rewrite) or is_way_left_open(original.text, rewrite.text))
    if found[0].strength == SOFT and _ELSE.search(rewrite.text) and _LOST.search(original.text):
        return True  # "Wird er nicht gestellt, verfällt der Anspruch" is "Stellen Sie ihn. Sonst verlieren Sie ..."
    if is_way_of_remedy(found[0], original, must, rewrite) or (
        _ONLY_WITH.search(original.text) and _APPROVED.search(rewrite.text)
    ):
        return True
    return is_granted(must, rewrite) and not is_offices_choice(found[0], original)


_ELSE = re.compile(
    r"\b(?:[Ss]onst|[Aa]ndernfalls|[Aa]nsonsten|[Tt]un Sie das nicht|[Mm]achen Sie das nicht)\b"
)
_LOST = re.compile(
    r"\b(?:verf[äa]ll\w*|erlisch\w*|erlösch\w*|entf[äa]ll\w*|verlier\w*|verwirk\w*|endet|enden)\b"
)
_ENOUGH = ("genüg", "reich")
"""What is enough is asked for: "Eine Kopie genügt" is "Legen Sie eine Kopie vor"."""


def _is_needed(force: Force, original: Wording, rewrite: Wording) -> bool:
    """Whether "darf nur mit Genehmigung" is said as "Dafür brauchen Sie eine Genehmigung"."""
    return (
        _ONLY_WITH.search(original.text, force.start) is not None and _NEEDED.search(rewrite.text) is not None
    )


_ONLY_WITH = re.compile(r"\b(?:nur|ausschließlich|lediglich|erst)\s(?:mit|nach|bei|gegen|unter)\b")
_APPROVED = re.compile(
    r"\b(?:bevor|vorher|zuerst|erst)\b[^.;]*\b(?:genehmig|zustimm|zugestimm|erlaub)\w*", re.IGNORECASE
)
""" "nur mit Genehmigung" is "Bevor Sie bauen, muss das Amt es genehmigt haben"."""
_ONLY_IF = re.compile(
    r"\b[Nn]ur\b[^.;!?]*\b(?:wenn|sofern|falls|soweit|mit|bei|gegen|nach|ab)\b|\b[Nn]ur dann\b|\b[Ee]rst,? wenn\b"
)
"""What is granted only on a condition is no matter of choice: "kann nur ..., wenn" is "bekommen Sie nur, wenn"."""
_NEEDED = re.compile(r"\b(?:brauch(?:en|t)|benötig(?:en|t)|nötig|notwendig|erforderlich)\b")


def _is_limited(force: Force) -> bool:
    """ "kann nur ..., wenn": the sentence states a condition rather than a choice."""
    return force.limited


def _lost_should(before: Sequence[Force], after: Sequence[Force], rewrite: Wording) -> Iterator[ModalChange]:
    firm = claims(before, SHOULD)
    if not firm or has(after, SHOULD) or expects(rewrite):
        return
    other = next((force for force in after if force.sort in {MUST, MAY} and force.strength == FIRM), None)
    request = next(iter(claims(after, MUST, REQUEST)), None)
    yield change(SHOULD, other.sort if other else None, firm[0], other, request is None)


def _lost_must(before: Sequence[Force], after: Sequence[Force], original: Wording) -> Iterator[ModalChange]:
    """ "sind vorzulegen" -> "können Sie vorlegen", "sollten Sie vorlegen"."""
    firm = claims(before, MUST)
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
        more = len(claims(after, weaker.sort)) > len(claims(before, weaker.sort))
        if more and not any(force.sort == MUST and force.word not in _HOLDS for force in after):
            yield change(MUST, weaker.sort, firm[0], weaker, False)
        return
    if weaker.sort == SPARE and relieves(firm[0], original):
        return  # whom the office must relieve of a duty, need not do it
    if weaker.sort == MAY and is_about_remedy(firm[0], original):
        return  # nobody must use a remedy
    if weaker.sort == MAY and not weaker.office and is_granted(firm[0], original):
        return  # what the office must grant, somebody has a right to
    faint = any(force.sort == MUST for force in after)
    excepted = weaker.sort == SPARE and mentions_exception(original.text)
    if excepted and faint:
        return  # "ausgenommen sind ..." is "Dann brauchen Sie das nicht"
    yield change(MUST, weaker.sort, firm[0], weaker, not excepted and (weaker.sort != MAY or not faint))


def _new(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """A "sollten" or a "können wir" that the original doesn't know."""
    same_length = len(rewrite.spans) <= len(original.spans)
    should = next(iter(claims(after, SHOULD)), None)
    if should is not None and not has(before, SHOULD) and not (expects(original) and not has(before, MUST)):
        duty = next(iter(claims(before, MUST, FIRM, SOFT)), None)
        kept = has([force for force in after if force.is_claim], MUST)
        yield change(MUST if duty else MAY, SHOULD, duty, should, duty is not None and not kept)
    may = next((force for force in claims(after, MAY) if force.office), None)
    states = any(token.tag in {"VVFIN", "VAFIN"} for one in original.sentences for token in one.tokens)
    bound = any(force.sort == MUST and force.word not in _NO_DUTY for force in before)
    passive = states and not _OPEN.search(original.text) and not has(before, MAY, BAN) and not bound
    if may is not None and passive:
        yield change(MUST, MAY, None, may, same_length and not denials(original.text).most)


_NO_DUTY = frozenset({"gebühr", "immer", "stets"})
_OPEN = re.compile(
    r"\bfrist (?:zur|für|zum)\b"
    r"|vorbehalt|behält\b|behalten\b|ermessen|anheim|freigestellt|\bfrei\b|vereinbarung|rechtsgrundlage|gebunden|bedenken"
    r"|stützt sich|beruh|grundlage|ermächtig"
    r"|\bgegen\b|wahl|sprechstunde|sprechzeit|geöffnet|bedarf\b.*\bnicht|ohne zustimmung",
    re.IGNORECASE,
)
"""Leaves it open what happens, or says that something is offered: "können" says so plainly."""


def _weakened(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """A duty with "gern" or "wenn Sie möchten"."""
    firm = claims(before, MUST)
    weak = [force for force in forces(rewrite) if force.sort == WEAK]
    if not firm or not weak or any(force.sort == WEAK for force in forces(original)):
        return
    if has(before, MAY, SHOULD, SPARE):
        return
    for force in weak:
        near = [other for other in after if other.scope is force.scope and other.sort in {MUST, MAY}]
        if force.scope is not None and near and not any(other.office for other in near):
            yield change(MUST, SPARE, firm[0], force)
            return
