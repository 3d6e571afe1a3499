"""Asking every meaning guard about a pair of wordings."""

from collections.abc import Sequence
from functools import cache

from workbench.language.discovery import classes_in
from workbench.language.exempt import Span
from workbench.model.finding import GuardAlert
from workbench.model.term import GlossaryEntry
from workbench.rewrite import meaning_guard
from workbench.rewrite.facts.residue import residue
from workbench.rewrite.guard import BLOCK, SEVERITIES, WARN, Drift, Guard, Pair, Wording

LONGEST = 20_000
"""Code points of the longest wording that is compared; a longer one is a document, not a passage."""
_CONTEXT = 200


@cache
def guards() -> tuple[Guard, ...]:
    """One of each guard, by id."""
    found = classes_in(meaning_guard.__name__, meaning_guard.__path__, Guard)  # type: ignore[type-abstract]
    return tuple(sorted((kind() for kind in found), key=lambda guard: guard.id))


def alerts(
    original: str | Sequence[str], rewrite: str | Sequence[str], entries: Sequence[GlossaryEntry] = ()
) -> tuple[GuardAlert, ...]:
    """What may have moved between two wordings, blocking alerts first.

    Either side may be several passages (one that was split, several that were joined): they are compared as one.
    Equal wordings raise nothing. Quotes in an alert are the passage around the place, at most 200 signs.
    """
    before, after = _joined(original), _joined(rewrite)
    if before == after:
        return ()
    if max(len(before), len(after)) > LONGEST:
        return (_too_long(),)
    pair = Pair(Wording(before), Wording(after), tuple(entries))
    found = [_alert(guard, drift, pair) for guard in guards() for drift in guard.check(pair)]
    return tuple(sorted(dict.fromkeys(found), key=lambda alert: SEVERITIES.index(alert.severity)))


def blocks(found: Sequence[GuardAlert]) -> bool:
    """Whether one of the alerts must be waived by a second person before release."""
    return any(alert.severity == BLOCK for alert in found)


def _joined(side: str | Sequence[str]) -> str:
    return side if isinstance(side, str) else "\n\n".join(side)


def _alert(guard: Guard, drift: Drift, pair: Pair) -> GuardAlert:
    return GuardAlert(
        kind=guard.id,
        severity=_severity(guard, drift, pair),
        original=_quote(pair.original, drift.original),
        rewrite=_quote(pair.rewrite, drift.rewrite),
        message=drift.message,
    )


def _severity(guard: Guard, drift: Drift, pair: Pair) -> str:
    """What stands on one side only, while the other says something new as well, may be said in those words: it is
    no more than a warning then."""
    severity = drift.severity or guard.severity
    one_sided = (drift.original is None) != (drift.rewrite is None)
    if severity != BLOCK or not guard.rewordable or not one_sided:
        return severity
    left = residue(pair.original, pair.rewrite)
    others = left.new if drift.rewrite is None else left.lost
    return WARN if others else BLOCK


def _quote(wording: Wording, span: Span | None) -> str:
    """The sentence around the place; the whole wording's beginning where there is no place."""
    if span is None:
        return _beginning(wording.text.strip())
    start, end = wording.sentence_around(span[0]) or span
    if end - start > _CONTEXT:
        start, end = max(start, span[0] - _CONTEXT // 2), min(end, max(span[1], span[0] + _CONTEXT // 2))
    return wording.text[start:end].strip()


def _beginning(text: str) -> str:
    """Whole words, as many as fit."""
    return text if len(text) <= _CONTEXT else text[:_CONTEXT].rsplit(" ", 1)[0]


def _too_long() -> GuardAlert:
    message = f"Die Passage ist länger als {LONGEST} Zeichen und wurde nicht verglichen: Bitte in Abschnitte teilen."
    return GuardAlert(kind="length", severity=BLOCK, original="", rewrite="", message=message)
