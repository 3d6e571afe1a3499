"""Asking every check about translations."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from hashlib import sha256

from workbench.language.discovery import classes_in
from workbench.model.term import GlossaryEntry
from workbench.model.translation_alert import Span, TranslationAlert
from workbench.translation import checks as folder
from workbench.translation.check import SEVERITIES, Check, Doubt, Pair, PairCheck, PairTerm, SetCheck

LONGEST = 20_000
"""Code points of the longest text that is compared; a longer one is a document, not a passage."""
_KEY_SIGNS = 24


@cache
def pair_checks() -> tuple[PairCheck, ...]:
    """One of each check of a pair, by id."""
    found = classes_in(folder.__name__, folder.__path__, PairCheck)  # type: ignore[type-abstract]
    return tuple(sorted((kind() for kind in found), key=lambda check: check.id))


@cache
def set_checks() -> tuple[SetCheck, ...]:
    """One of each check of many pairs, by id."""
    found = classes_in(folder.__name__, folder.__path__, SetCheck)  # type: ignore[type-abstract]
    return tuple(sorted((kind() for kind in found), key=lambda check: check.id))


def pair_alerts(pair: Pair, dismissed: Collection[str] = ()) -> tuple[TranslationAlert, ...]:
    """Alerts about one pair, errors first; without those whose key is among `dismissed`.

    A text of more than `LONGEST` code points is not compared and raises nothing.
    """
    if max(len(pair.source), len(pair.target)) > LONGEST:
        return ()
    empty = not pair.target.strip()
    found = [
        _alert(check, doubt, pair)
        for check in pair_checks()
        if check.looks_into_empty or not empty
        for doubt in check.check(pair)
    ]
    return _in_order(found, dismissed)


def set_alerts(
    pairs: Sequence[Pair], dismissed: Collection[str] = ()
) -> tuple[tuple[TranslationAlert, ...], ...]:
    """For each pair what the whole set says about it; pairs may be of several languages."""
    found: list[list[TranslationAlert]] = [[] for _ in pairs]
    for numbers in _by_language(pairs):
        for check in set_checks():
            for number, doubt in check.check([pairs[place] for place in numbers]):
                place = numbers[number]
                found[place].append(_alert(check, doubt, pairs[place]))
    return tuple(_in_order(alerts, dismissed) for alerts in found)


def all_alerts(
    pairs: Sequence[Pair], dismissed: Collection[str] = ()
) -> tuple[tuple[TranslationAlert, ...], ...]:
    """For each pair everything: what it says alone and what the set says about it."""
    together = set_alerts(pairs, dismissed)
    return tuple(
        _in_order([*pair_alerts(pair, dismissed), *more], ())
        for pair, more in zip(pairs, together, strict=True)
    )


def terms_for(entries: Sequence[GlossaryEntry], language: str) -> tuple[PairTerm, ...]:
    """The terms of the glossary that have a translation into `language`; a region is passed over."""
    wanted = language.lower().replace("_", "-")
    terms = []
    for entry in entries:
        targets = tuple(
            text
            for code, text in entry.translations
            if code.lower() in {wanted, wanted.split("-")[0]} and text
        )
        if targets and entry.status != "blocked":
            terms.append(PairTerm(entry.forms, targets))
    return tuple(terms)


def _by_language(pairs: Sequence[Pair]) -> Iterator[list[int]]:
    groups: dict[str, list[int]] = {}
    for number, pair in enumerate(pairs):
        groups.setdefault(pair.language.lower().replace("_", "-"), []).append(number)
    yield from groups.values()


def _in_order(alerts: Sequence[TranslationAlert], dismissed: Collection[str]) -> tuple[TranslationAlert, ...]:
    kept = [
        alert
        for alert in dict.fromkeys(alerts)
        if not alert.dismissable or alert.dismissable not in dismissed
    ]
    return tuple(sorted(kept, key=lambda alert: SEVERITIES.index(alert.severity)))


def _alert(check: Check, doubt: Doubt, pair: Pair) -> TranslationAlert:
    return TranslationAlert(
        check=check.id,
        severity=doubt.severity or check.severity,
        message=doubt.message,
        source=doubt.source,
        target=doubt.target,
        dismissable=_key(check, doubt, pair) if check.dismissable else "",
    )


def _key(check: Check, doubt: Doubt, pair: Pair) -> str:
    """A key without text of the case, by what the alert is about and not by where it stands in the translation."""
    about = (
        check.id,
        pair.language,
        pair.source,
        _quote(pair.source, doubt.source),
        _quote(pair.target, doubt.target),
    )
    return sha256("\0".join((*about, doubt.message)).encode()).hexdigest()[:_KEY_SIGNS]


def _quote(text: str, span: Span | None) -> str:
    return text[span[0] : span[1]] if span else ""
