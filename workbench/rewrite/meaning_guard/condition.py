"""Conditions: what must be so for the rest to be true."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import ClassVar

from workbench.language.exempt import Span
from workbench.language.grammar.clauses import MAIN, RELATIVE
from workbench.rewrite.facts.comparison import span_of
from workbench.rewrite.facts.conditions import (
    CLAUSE,
    PERSONS,
    PHRASE,
    Condition,
    conditions,
    room_for_conditions,
)
from workbench.rewrite.facts.content import ContentWord, content_words, missing, share_gone
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.dependence import turned_dependence
from workbench.rewrite.facts.event_orders import keep_orders
from workbench.rewrite.facts.extents import lost_extent, lost_regardless
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.further_conditions import goes_on
from workbench.rewrite.facts.joined_manners import lost_manner
from workbench.rewrite.facts.kept_reserves import keeps_reserve
from workbench.rewrite.facts.lost_bounds import lost_bound
from workbench.rewrite.facts.modal_force import MUST, forces
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.restating import is_rest_restated, is_taken_apart
from workbench.rewrite.facts.said_conditions import is_said_plainly
from workbench.rewrite.facts.scopes import scopes
from workbench.rewrite.facts.second_phrases import lost_second_phrase
from workbench.rewrite.facts.swaps import swap_drifts
from workbench.rewrite.facts.taken_room import is_denied_instead, is_room_taken
from workbench.rewrite.facts.turned_conditions import turned_condition
from workbench.rewrite.guard import BLOCK, NOTE, WARN, Drift, Example, Guard, Pair, Wording

_EVEN = re.compile(
    r"(?<!\w)(?:auch (?:wenn|ohne|bei|dann|falls)|selbst wenn|egal,? ob|auch,? wenn|unabhängig davon)(?!\w)",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"(?<!\w)(?:auch|ebenfalls|ebenso|gleichfalls|gleichermaßen|desgleichen|entsprechend|selbst|egal|unabhängig\w*|ungeachtet|unbeschadet"
    r"|hingegen|dagegen|weiterhin|unberührt|bleibt|obwohl|trotz\w*|obgleich|aufschiebende|sowohl|dennoch|gleichwohl"
    r"|ohne dass"
    r"|ohne Rücksicht|ohne Ansehung|gleichgültig|weder)(?!\w)",
    re.IGNORECASE,
)
_ASKED = re.compile(r"antrag|beantrag|möcht|wünsch|wollen|bitten|verlang", re.IGNORECASE)
_REQUESTED = frozenset(f"auf {word}" for word in "verlangen aufforderung anforderung nachfrage".split())
_CALLED = re.compile(
    r"verlang|aufford|auffoder|anford|bitte[nt]|gebeten|frag|wünsch|wollen|will\b|möcht", re.IGNORECASE
)
_PROOFS = re.compile(
    r"vorlage|nachweis|zustimmung|genehmigung|einwilligung|erlaubnis|abgabe|zahlung|verfüg|vorhanden|haushalt|budget"
)
_ENOUGH = re.compile(r"\b(?:ausreichend|ausreicht|aus|genügt|reicht|genügend)(?: ist)?,\s*$", re.IGNORECASE)
_SUFFICES = re.compile(r"\b(?:reich(?:t|en)|genüg(?:t|en)|ausreich\w*|genug)\b", re.IGNORECASE)
_ENOUGH_LEFT = re.compile(r"\b(?:genug|genügend|ausreich\w*|reich(?:t|en)|übrig|vorhanden|frei)\b")
_IN_TIME = ("sobald", "nach", "erst", "ohne", "mit")
_RESERVES = ("vorbehaltlich", "unter dem vorbehalt")
_MOST, _HALF = 0.75, 0.5


class ConditionGuard(Guard):
    """No condition gets lost, and "soweit" doesn't become "wenn"."""

    id = "condition"
    title = "Bedingungen"
    why = "Ohne die Bedingung verspricht oder verlangt der Satz mehr, als beschlossen ist."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Die Fahrtkosten werden erstattet, sofern Belege vorgelegt werden.",
            "Wir erstatten Ihnen die Fahrtkosten.",
            "Legen Sie Belege vor? Dann erstatten wir Ihnen die Fahrtkosten.",
        ),
        Example(
            "Die Gebühr wird auf Antrag ermäßigt.",
            "Wir ermäßigen die Gebühr.",
            "Wenn Sie das beantragen, ermäßigen wir die Gebühr.",
        ),
        Example(
            "Vorbehaltlich der Zustimmung des Vermieters darf ein Hund gehalten werden.",
            "Sie dürfen einen Hund halten.",
            "Sie dürfen einen Hund halten, wenn Ihr Vermieter zustimmt.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Conditions whose words are gone and for which the rewrite has no room; "soweit" as "wenn"."""
        yield from swap_drifts(self.id, pair)
        before, after = conditions(pair.original), conditions(pair.rewrite)
        for condition in before:
            severity = _loss(condition, pair, len(before) - len(after))
            if severity == BLOCK and (
                not is_rest_restated(pair.original, condition.spans, pair.rewrite)
                or _follows(pair)
                or _may_be_a_sentence(condition, pair)
            ):
                severity = WARN
            if severity is not None:
                text = " ".join(pair.original.text[start:end].strip() for start, end in condition.spans)
                yield Drift(
                    span_of(condition), None, f"Die Bedingung „{text}“ fehlt in der neuen Fassung.", severity
                )
            elif (part := _lost_conjunct(condition, pair)) is not None:
                text = pair.original.text[slice(*part)].strip()
                message = f"Die Bedingung „{text}“ fehlt in der neuen Fassung."
                yield Drift(part, None, message, WARN)
        part = lost_second_phrase(pair.original, pair.rewrite) or lost_bound(pair.original, pair.rewrite)
        if part is not None:
            text = pair.original.text[slice(*part)].strip()
            yield Drift(part, None, f"Die Bedingung „{text}“ fehlt in der neuen Fassung.", WARN)
        yield from _lost_attribute(pair)
        yield from _extent(pair)
        yield from _reversed(pair, before)
        depends = turned_dependence(pair.original.text, pair.rewrite.text)
        if depends is not None:
            message = f"„{pair.rewrite.text[slice(*depends[1])]}“: Kommt es darauf an oder nicht?"
            yield Drift(*depends, message, WARN)
        turned = turned_condition(pair.original, pair.rewrite)
        if turned is not None:
            message = "Bedingung und Folge sind vertauscht."
            yield Drift(*turned, message, WARN)


def _loss(condition: Condition, pair: Pair, fewer: int) -> str | None:
    """How grave it is that the rewrite may not have the condition; None where it surely may."""
    text = pair.rewrite.text
    if condition.opener.startswith(_IN_TIME) and keep_orders(pair.original.text, text):
        return None  # "sobald das Rohr liegt" is "zuerst wird das Rohr gelegt. Dann ..."
    room = room_for_conditions(text)
    if _ENOUGH.search(pair.original.text[: condition.start]) and _SUFFICES.search(text):
        return None  # "es reicht, wenn" asks for something rather than making a condition of it
    words = _undated(condition, pair)
    share = share_gone(words, pair.original, condition.spans, pair.rewrite)
    lost = len(missing(words, text))
    if condition.kind == CLAUSE and is_denied_instead(condition, pair.original, pair.rewrite):
        return None
    if condition.opener.startswith(_RESERVES) and keeps_reserve(pair.original.text, text):
        return None
    if (
        condition.opener.startswith(_RESERVES)
        and share == 1
        and room.strong
        and not _ENOUGH_LEFT.search(text)
    ):
        return WARN  # another "wenn" is rarely what the office still waits for
    firm = condition.kind == CLAUSE or condition.opener.startswith(("bei", "im falle", "unter"))
    if firm and share == 1 and room.strong and is_room_taken(condition, pair.original, pair.rewrite):
        return WARN
    if condition.kind == CLAUSE:
        return _clause_loss(share, lost, room.strong, room.weak, fewer)
    if condition.kind == PHRASE:
        return _phrase_loss(condition, pair, share, fewer)
    if condition.kind == PERSONS:
        return WARN if share == 1 and room.strong == 0 else None
    leads = condition.opener in {"bei", "beim"} and pair.original.text[: condition.start].rstrip()[-1:] in {
        "",
        ".",
    }
    gone = share == 1 and (lost > 1 or leads)
    most = leads and lost > 1 and share >= _HALF
    return WARN if (gone or most) and room.strong == 0 else None


def _phrase_loss(condition: Condition, pair: Pair, share: float, fewer: int) -> str | None:
    """The same for "auf Antrag", "unter Vorlage", "ohne Ausweis"."""
    text = pair.rewrite.text
    if condition.opener.startswith("auf ") and condition.opener.endswith(" antrag"):
        return BLOCK if not _ASKED.search(text) else None
    if condition.opener in _REQUESTED:
        return WARN if not _CALLED.search(text) else None
    if is_said_plainly(condition, pair.rewrite, share):
        return None
    if share == 1 and _PROOFS.search(condition.opener):
        return WARN  # "bei Vorlage eines Attests": other conditions are no proof of it
    if share >= _HALF and room_for_conditions(text).strong == 0:
        denied = condition.opener.startswith("ohne") and denials(text).sure
        return None if denied else BLOCK
    return WARN if share == 1 and fewer > 0 and not condition.opener.startswith("ohne") else None


def _may_be_a_sentence(condition: Condition, pair: Pair) -> bool:
    """Whether the passage has more sentences now, and one of them may say what must be so."""
    if len(pair.rewrite.spans) <= len(pair.original.spans):
        return False
    return share_gone(_undated(condition, pair), pair.original, condition.spans, pair.rewrite) <= _HALF


_THEN = re.compile(
    r"(?:^|[.!?:]\s+|\n)(?:Dann|Nur dann|Erst dann|Danach|Sonst|Andernfalls|Ansonsten|Wenn nicht|Ohne)\b"
)


def _follows(pair: Pair) -> bool:
    """Whether a sentence says what follows from the one before: "Tun Sie das. Dann ..." is a condition."""
    return _THEN.search(pair.rewrite.text) is not None and not _THEN.search(pair.original.text)


_AND = re.compile(r",?\s(?:und|sowie)\s")


def _lost_conjunct(condition: Condition, pair: Pair) -> Span | None:
    """The part of "wenn A ist und B hat" of which no telling word is left, while the other part is there."""
    return _lost_part(condition.spans, pair) if condition.kind == CLAUSE else None


def _lost_attribute(pair: Pair) -> Iterator[Drift]:
    """ "Vereine, die A sind und B leisten", now "Vereine, die A sind"; "muss A sein und B haben", now "muss A sein"."""
    if (place := lost_manner(pair.original, pair.rewrite)) is not None:
        words = pair.original.text[slice(*place)]
        yield Drift(place, None, f"„{words}“: Steht beides noch in der neuen Fassung?", WARN)
    for scope in scopes(pair.original):
        duty = scope.kind == MAIN and any(
            force.scope == scope and force.sort == MUST for force in forces(pair.original)
        )
        who = scope.kind == RELATIVE and scope.opener in _WHO
        if (who or duty) and (part := _lost_part(scope.parts, pair)) is not None:
            text = pair.original.text[slice(*part)].strip()
            what = "Die Bedingung" if who else "Der Teil"
            yield Drift(part, None, f"{what} „{text}“ fehlt in der neuen Fassung.", WARN)


_WHO = frozenset({"die", "der", "das", "deren", "dessen", "denen", "wer"})


def _lost_part(spans: tuple[Span, ...], pair: Pair) -> Span | None:
    for start, end in spans:
        cuts = [start, *(match.end() for match in _AND.finditer(pair.original.text, start, end)), end]
        parts = list(pairwise(cuts))
        if len(parts) < _PARTS:
            continue
        words = [content_words(pair.original, (part,)) for part in parts]
        left = [[is_left(word, pair.rewrite.text) for word in found] for found in words]
        for part, found, there in zip(parts, words, left, strict=True):
            named = any(word.is_noun for word in found) and not any(there)
            others = any(any(other) for other in left)
            if named and _has_verb(pair.original, part) and others:
                return part
    return None


_PARTS = 2


def _has_verb(wording: Wording, part: Span) -> bool:
    return any(not word.is_noun for word in content_words(wording, (part,), light=True))


def _undated(condition: Condition, pair: Pair) -> tuple[ContentWord, ...]:
    """The condition's words without dates that the rewrite has too, if in another form: "31.03." for "31. März"."""
    known = {day.key for day in figures(pair.rewrite.text).dates}
    dated = [day for day in figures(pair.original.text).dates if day.key in known]
    return tuple(
        word for word in condition.words if not any(day.start <= word.start < day.end for day in dated)
    )


def _clause_loss(share: float, lost: int, strong: int, weak: int, fewer: int) -> str | None:
    if strong == 0:
        return BLOCK if share >= _HALF or weak == 0 else WARN
    if share >= _MOST and lost > 1 and fewer > 0:
        return WARN
    return WARN if share == 1 and lost > 1 and fewer > 0 else None


def _extent(pair: Pair) -> Iterator[Drift]:
    """ "soweit" as "wenn"; "unabhängig vom Einkommen", now "wenn Ihr Einkommen niedrig ist"."""
    original, rewrite = pair.original.text, pair.rewrite.text
    if (places := lost_extent(original, rewrite)) is not None:
        message = "„Soweit“ begrenzt den Umfang; „wenn“ heißt ganz oder gar nicht."
        yield Drift(*places, message, WARN)
    if (place := lost_regardless(original, rewrite)) is not None:
        words = original[slice(*place)]
        message = f"„{words}“ steht nicht mehr in der neuen Fassung: Es gilt auch ohne das."
        yield Drift(place, None, message, WARN)


def _reversed(pair: Pair, before: tuple[Condition, ...]) -> Iterator[Drift]:
    """ "ohne Ausweis ... nicht" -> "auch ohne Ausweis"."""
    match = _EVEN.search(pair.rewrite.text)
    if match is None or _ALSO.search(pair.original.text):
        return
    if goes_on(pair.original, pair.rewrite, match.end()):
        return
    clause = any(condition.kind == CLAUSE for condition in before)
    if not clause and len(denials(pair.original.text).strong) == 1:
        return
    message = f"„{match.group()}“ hebt die Bedingung auf: Das steht nicht im Original."
    grave = bool(before) and not is_taken_apart(pair.original, pair.rewrite)
    yield Drift(None, match.span(), message, BLOCK if grave else WARN if before else NOTE)
