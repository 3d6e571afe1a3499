"""Rights that became facts, discretion that became a right, and the other way round."""

import re
from collections.abc import Iterator, Sequence

from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.granted_rights import is_offices_choice, promises_right
from workbench.rewrite.facts.modal_change import ModalChange, change, claims, has
from workbench.rewrite.facts.modal_force import BAN, MAY, MUST, SHOULD, SOFT, SPARE, Force
from workbench.rewrite.facts.plain import words_of
from workbench.rewrite.facts.wording import forms_of, stem
from workbench.rewrite.guard import Wording

_CONSIDERED = ("kommt", "kommen")
"""What only comes into question is not decided yet."""
_RIGHTS = ("berechtigt", "befugt", "befugnis", "bleibt", "behalten", "vorbehalten", "ermessen", *_CONSIDERED)


def lost_right(before: Sequence[Force], after: Sequence[Force], original: Wording) -> Iterator[ModalChange]:
    """ "ist berechtigt, ... zu verlangen", now "verlangt"."""
    rights = [force for force in claims(before, MAY, SOFT) if force.word.startswith(_RIGHTS)]
    to = any(token.tag in {"PTKZU", "VVIZU"} for one in original.sentences for token in one.tokens)
    if (
        rights
        and (to or rights[0].word.startswith(_CONSIDERED))
        and not has(after, MAY, BAN, SPARE, SHOULD)
        and not claims(before, MUST)
    ):
        yield change(MAY, None, rights[0], None, False)


_POSSIBLE = ("möglich", "zulässig", "denkbar")
_GRANT = re.compile(
    r"\b(?:Stundung|Befreiung|Verlängerung|Ermäßigung|Erstattung|Rückerstattung|Gewährung|Bewilligung|Genehmigung|Zulassung"
    r"|Aussetzung|Verkürzung|Anerkennung|Anrechnung|Erlass|Verzicht|Übernahme|Kostenübernahme|Aufnahme|Herabsetzung|Senkung"
    r"|Förderung|Auszahlung|Freistellung|Niederschlagung|Aufhebung|Unterstützung|Minderung)\b"
)
"""Acts that an office may do for somebody."""
_LEFT_OPEN = re.compile(
    r"\b(?:beantrag\w*|Antrag|prüf\w*|entscheid\w*|vielleicht|bitten|fragen|kann|können)\b"
)


def lost_possibility(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """ "Eine Stundung ist möglich", now "Wir stunden": the office may do it, the rewrite promises it."""
    may = next((force for force in claims(before, MAY, SOFT) if force.word in _POSSIBLE), None)
    if may is None or may.scope is None or has(after, MAY, BAN, SHOULD) or claims(before, MUST):
        return
    granted = _GRANT.search(may.scope.text_of(original))
    if granted is None or _LEFT_OPEN.search(rewrite.text) or _GRANT.search(rewrite.text):
        return
    relief = has(after, SPARE) and granted.group() in _RELIEFS
    act = forms_of(stem(granted.group()))
    if relief or any(act & forms_of(stem(word)) for word in words_of(rewrite.text)):
        yield change(MAY, None, may, None, False)


_RELIEFS = frozenset({"Befreiung", "Erlass", "Verzicht", "Freistellung"})


def lost_discretion(
    before: Sequence[Force], after: Sequence[Force], original: Wording, rewrite: Wording
) -> Iterator[ModalChange]:
    """ "Das Amt kann ... bewilligen", now "Sie dürfen": what the office may grant has become a right."""
    may = next((force for force in claims(before, MAY) if is_offices_choice(force, original)), None)
    if may is None or may.scope is None or not _GRANTS.search(may.scope.text_of(original)):
        return
    if promises_right(rewrite) and not promises_right(original) and not denials(rewrite.text).sure:
        yield change(MAY, MUST, may, None, False)
        return
    granted = _GRANTS.search(rewrite.text) or _DECIDES.search(rewrite.text)
    if not granted and not any(force.office for force in after) and has(after, MAY):
        yield change(MAY, None, may, None, False)


_GRANTS = re.compile(
    r"\b(?:bewillig|gewähr|genehmig|zulassen|zugelassen|gestatt|erlaub|einräum|eingeräumt|stund|zustimm|befrei)\w*",
    re.IGNORECASE,
)
_DECIDES = re.compile(
    r"\b(?:wir|uns|entscheid\w*|beantrag\w*|Antrag|vielleicht|eventuell|Amt|Behörde)\b", re.IGNORECASE
)


_CLAIM = re.compile(
    r"\b(?:[Rr]echts)?[Aa]nspruch (?:auf|besteht)\b|\b(?:haben|hat) (?:ein|das) Recht auf\b|\bsteht\b[^.;]*\bzu\b"
    r"|\bist\b[^.;]*\bzu (?:gewähren|erteilen|bewilligen|genehmigen)\b"
)
_AT_WILL = re.compile(
    r"\b(?:[Nn]ach (?:unserer|ihrer|seiner|eigener) Wahl|[Ww]ir können|können wir|[Ee]rmessen|[Ww]ir entscheiden"
    r"|entscheiden wir|vielleicht|möglicherweise|[Ee]s kann sein)\b"
)


def lost_claim(original: Wording, rewrite: Wording) -> Iterator[ModalChange]:
    """ "hat Anspruch auf", now "können wir nach unserer Wahl": a right has become the office's choice."""
    if not _CLAIM.search(original.text) or denials(original.text).sure or _AT_WILL.search(original.text):
        return
    free = _AT_WILL.search(rewrite.text)
    if free is not None and not promises_right(rewrite) and not denials(rewrite.text).sure:
        yield ModalChange(MUST, MAY, None, free.span(), False)
