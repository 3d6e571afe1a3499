"""Exceptions: who or what the rule doesn't hold for."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.exempt import Span
from workbench.rewrite.facts.comparison import shown, span_of
from workbench.rewrite.facts.conditions import room_for_conditions
from workbench.rewrite.facts.content import share_gone
from workbench.rewrite.facts.cues import cues
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.deviations import lost_deviations
from workbench.rewrite.facts.exceptions import Exemption, exceptions, hints_at_exception, mentions_exception
from workbench.rewrite.facts.inclusions import newly_alike, turned_inclusions
from workbench.rewrite.facts.other_exceptions import other_exceptions
from workbench.rewrite.facts.restating import is_rest_restated
from workbench.rewrite.guard import BLOCK, NOTE, WARN, Drift, Example, Guard, Pair

_MANY = 0.6


class ExceptionGuard(Guard):
    """ "außer", "es sei denn", "mit Ausnahme", "gilt nicht für": what is taken out stays out."""

    id = "exception"
    title = "Ausnahmen"
    why = "Ohne die Ausnahme gilt die Regel auch für Menschen, für die sie nicht gelten soll."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Hunde sind anzuleinen, es sei denn, sie befinden sich auf der Hundewiese.",
            "Sie müssen Ihren Hund anleinen.",
            "Sie müssen Ihren Hund anleinen. Nur auf der Hundewiese nicht.",
        ),
        Example(
            "Das Bad ist täglich außer montags geöffnet.",
            "Das Bad hat jeden Tag geöffnet.",
            "Das Bad hat jeden Tag geöffnet. Montags ist es zu.",
        ),
        Example(
            "Die Gebühr zahlen alle Nutzer. Ausgenommen sind Studierende.",
            "Alle Nutzerinnen und Nutzer zahlen die Gebühr.",
            "Alle zahlen die Gebühr, nur Studierende nicht.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Exceptions whose words are gone, or that no word marks any more."""
        text = pair.rewrite.text
        for exception in exceptions(pair.original.text):
            share = share_gone(
                exception.words, pair.original, ((exception.start, exception.end),), pair.rewrite
            )
            quoted = shown(pair.original.text, exception)
            if share >= _MANY:
                here = ((exception.start, exception.end),)
                lost = not mentions_exception(text) and is_rest_restated(pair.original, here, pair.rewrite)
                lost = lost and not _is_said_as_condition(pair)
                severity = BLOCK if lost else NOTE if _is_other(pair) else WARN
                yield Drift(
                    span_of(exception), None, f"Die Ausnahme {quoted} fehlt in der neuen Fassung.", severity
                )
            elif _is_allowed_again(pair.original.text, text):
                continue
            elif not hints_at_exception(text) or _is_included(pair) or _is_banned_whole(pair, exception):
                message = f"{quoted} ist in der neuen Fassung keine Ausnahme mehr."
                yield Drift(span_of(exception), None, message, WARN)
        for place in lost_deviations(pair.original, pair.rewrite):
            message = (
                f"„{pair.original.text[slice(*place)]}“ fehlt in der neuen Fassung: Dafür gilt es anders."
            )
            yield Drift(place, None, message, WARN)
        for one, other in turned_inclusions(pair.original.text, text):
            message = (
                f"Aus {shown(pair.original.text, one)} wurde {shown(text, other)}: Gilt es dafür wie sonst?"
            )
            yield Drift(span_of(one), span_of(other), message, WARN)
        for other in newly_alike(pair.original.text, text):
            message = f"{shown(text, other)}: Im Original gilt dafür etwas anderes."
            yield Drift(None, span_of(other), message, WARN)
        if (turned := _turned_round(pair)) is not None:
            message = f"„{text[slice(*turned)]}“: Gilt die Regel jetzt nur noch für die Ausnahme?"
            yield Drift(None, turned, message, WARN)
        for place in other_exceptions(pair.original, pair.rewrite):
            message = f"„{pair.original.text[slice(*place)]}“: Nimmt die neue Fassung dasselbe aus?"
            yield Drift(place, None, message, WARN)


_NAMED_BAN = re.compile(r"\b\w*[Vv]erbot(?:e?s)?\b")
_ALLOWS = re.compile(r"\b(?:darf|dürfen|dürft|können|kann|erlaubt|möglich)\b")


def _is_allowed_again(original: str, rewrite: str) -> bool:
    """Whether what a ban doesn't hold for is allowed now: "Das Badeverbot gilt nicht für", "dürfen baden"."""
    allowed = _NAMED_BAN.search(original) and _ALLOWS.search(rewrite)
    return allowed is not None and not denials(rewrite).strong


def _is_other(pair: Pair) -> bool:
    """Whether the rewrite has as many exceptions: then likely this one, in words of its own."""
    return 0 < len(exceptions(pair.original.text)) <= len(exceptions(pair.rewrite.text))


def _is_said_as_condition(pair: Pair) -> bool:
    """Whether the rewrite has a condition and a word that turns the rule: "Ist A, muss er nicht zahlen"."""
    before, after = (
        room_for_conditions(pair.original.text).strong,
        room_for_conditions(pair.rewrite.text).strong,
    )
    return after >= max(1, before) and hints_at_exception(pair.rewrite.text)


_DENIES = re.compile(r"(?:kein\w*|nicht|nichts|niemand\w*|nie|niemals)", re.IGNORECASE)


def _is_banned_whole(pair: Pair, exception: Exemption) -> bool:
    """ "ist mit Ausnahme von A verboten", now one sentence that only bans: its "kein" is the ban, not the exception."""
    text = pair.rewrite.text
    banned = [*denials(pair.original.text).strong, *denials(pair.original.text).firm]
    if not any(cue.end <= exception.start or cue.start >= exception.end for cue in banned):
        return False
    after = denials(text)
    hints = [cue for cue in cues("exceptions", text) if cue.kind != "none"]
    alone = len(after.strong) + len(after.firm) == 1 and len(pair.rewrite.spans) == 1
    return alone and all(_DENIES.fullmatch(text[cue.start : cue.end]) for cue in hints)


_ELSE_NOT = re.compile(
    r"\b(?:[Ss]onst|[Aa]nsonsten|(?:[Aa]n|[Ii]n|[Bb]ei|[Zz]u) (?:allen|den) (?:anderen|übrigen)\s\w+)\b"
    r"[^.;!?]{0,40}\b(?:nicht|kein\w*|geschlossen|zu|verboten)(?=[.;!,]|$)"
)


_CLOSED = re.compile(
    r"\b(?:nicht|kein\w*|nie|geschlossen|verboten|untersagt|unzulässig|gesperrt)\b", re.IGNORECASE
)


def _turned_round(pair: Pair) -> Span | None:
    """ "ist außer dienstags geöffnet", now "Am Dienstag ist geöffnet, sonst geschlossen"."""
    if (
        _CLOSED.search(pair.original.text)
        or not mentions_exception(pair.original.text)
        or mentions_exception(pair.rewrite.text)
    ):
        return None
    match = _ELSE_NOT.search(pair.rewrite.text)
    return match.span() if match is not None else None


_INCLUDES = re.compile(
    r"\bauch,? (?:für|mit|bei|ohne|an|in|im|am|auf|wenn|dann|falls|die|der|das)(?=\s\w)"
    r"|\b(?:ausnahmslos|ohne Ausnahme|in jedem Fall|überall)\b"
)


def _is_included(pair: Pair) -> bool:
    """ "ausgenommen ist die Feuerwehr", now "Das gilt auch für die Feuerwehr"."""
    return _INCLUDES.search(pair.rewrite.text) is not None and not (
        mentions_exception(pair.rewrite.text) or _INCLUDES.search(pair.original.text)
    )
