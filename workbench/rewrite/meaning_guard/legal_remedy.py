"""Remedies against a decision: which, where and in which form."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.exempt import Span
from workbench.rewrite.facts.asides import is_aside
from workbench.rewrite.facts.denials import denials, is_denied
from workbench.rewrite.facts.remedies import (
    addressees,
    courts,
    issuer,
    names_only_general,
    names_remedy,
    opponent_addressed,
    remedies,
)
from workbench.rewrite.facts.required_forms import SHOWN, may_mean, required_forms
from workbench.rewrite.facts.suspension import is_put_off, stays_due
from workbench.rewrite.facts.swaps import swap_drifts
from workbench.rewrite.guard import BLOCK, NOTE, WARN, Drift, Example, Guard, Pair, Wording

_FORMS = frozenset(
    {"written", "electronic", "record", "mail", "fax", "oral", "online", "in person", "signed"}
)


class LegalRemedyGuard(Guard):
    """The remedy, the place where it must go and the forms that are allowed stay. Time limits: see deadline."""

    id = "legal_remedy"
    title = "Rechtsbehelf"
    why = "Eine unrichtige Belehrung verlängert die Frist von einem Monat auf ein Jahr (§ 66 SGG)."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Der Widerspruch ist schriftlich oder zur Niederschrift einzulegen.",
            "Legen Sie den Widerspruch schriftlich ein.",
            "Sie müssen den Widerspruch schriftlich oder zur Niederschrift einlegen.",
        ),
        Example(
            "Der Widerspruch ist bei der Stelle einzulegen, die den Bescheid erlassen hat.",
            "Legen Sie den Widerspruch beim Sozialgericht ein.",
            "Legen Sie den Widerspruch bei der Stelle ein, die den Bescheid geschickt hat.",
        ),
        Example(
            "Gegen den Bescheid kann Klage erhoben werden.",
            "Gegen den Bescheid können Sie Widerspruch erheben.",
            "Sie können gegen den Bescheid Klage erheben.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """A remedy, court, office or form that is missing, new or another one."""
        yield from swap_drifts(self.id, pair)
        original, rewrite = pair.original.text, pair.rewrite.text
        if not names_remedy(original):
            yield from _reopened(original, rewrite)
            return
        before, after = remedies(original), remedies(rewrite)
        for name, place in before.items():
            if name not in after:
                other = next((one for one in after if one not in before), None)
                what = f"Aus „{name}“ wurde „{other}“." if other else f"„{name}“ fehlt in der neuen Fassung."
                everyday = other == "Widerspruch" and rewrite[slice(*after[other])].startswith("widersp")
                if name == _ADMITTED and _ALLOWED.search(rewrite):
                    continue
                told = other is None and (_is_closed(original, rewrite) or _is_at_court(name, rewrite))
                severity = WARN if everyday or told else BLOCK
                yield Drift(place, after.get(other or ""), what, severity)
        if set(before) <= set(after):
            general = names_only_general(original)
            for name in sorted(set(after) - set(before)):
                beside = name == "Klage" and _PRELIMINARY.search(original)
                if not (beside or (general and is_aside(rewrite, after[name][0]))):
                    message = f"„{name}“ steht nicht im Original."
                    yield Drift(None, after[name], message, WARN if general else BLOCK)
        yield from _meanwhile(original, rewrite)
        if places := opponent_addressed(original, rewrite):
            was, now = original[slice(*places[0])], rewrite[slice(*places[1])]
            yield Drift(*places, f"„{was}“ heißt, wer verklagt wird, „{now}“, wer die Klage bekommt.")
        yield from _denied(original, rewrite)
        yield from _addressees(original, rewrite)
        yield from _forms(original, rewrite)


_FINAL = re.compile(r"\b(?:unanfechtbar|nicht anfechtbar|bestandskräftig|rechtskräftig)\b")


def _reopened(original: str, rewrite: str) -> Iterator[Drift]:
    """ "ist unanfechtbar", now "können Sie Widerspruch einlegen"."""
    final, named = _FINAL.search(original), remedies(rewrite)
    if final is not None and named and not denials(rewrite).sure:
        name, place = next(iter(named.items()))
        yield Drift(final.span(), place, f"„{name}“: Im Original kann man sich nicht mehr wehren.", WARN)


def _meanwhile(original: str, rewrite: str) -> Iterator[Drift]:
    """Whether the decision holds until the remedy has been decided on."""
    for one, other, now in (
        (stays_due(original), is_put_off(rewrite), "muss man ihr vorerst nicht folgen"),
        (is_put_off(original), stays_due(rewrite), "muss man ihr trotzdem folgen"),
    ):
        if one and other:
            yield Drift(one, other, f"Wie wirkt der Rechtsbehelf auf die Entscheidung? Jetzt {now}.")


_AT_COURTS = frozenset({"Klage", "Berufung", "Revision"})
_ADMITTED = "Zulassung des Rechtsmittels"
_ALLOWED = re.compile(r"\b(?:erlaub|genehmig|zustimm|zugestimm|zulass|zulässt|lässt)\w*")
""" "wenn das Gericht es erlaubt" is "bedarf der Zulassung"."""
_CLOSED = re.compile(
    r"\bnicht mehr\b[^.;]*\b(?:vorgehen|wehren|anfechten|angefochten)\b"
    r"|\b(?:unanfechtbar|bestandskräftig|rechtskräftig)\w*"
)


def _is_closed(original: str, rewrite: str) -> bool:
    """Whether no remedy is left, and the rewrite says so without naming one."""
    return denials(original).sure != () and _CLOSED.search(rewrite) is not None


_AT_COURT = re.compile(r"\bGerichte?s?\b")


def _is_at_court(name: str, rewrite: str) -> bool:
    """Whether a suit may be meant by "wenn das Gericht entschieden hat"."""
    return name == "Klage" and _AT_COURT.search(rewrite) is not None


_PRELIMINARY = re.compile(
    r"\bkein\w*\s(?:Vorverfahren|Widerspruchsverfahren)\b"
    r"|\b(?:Vorverfahren|Widerspruchsverfahren)s?\b[^.;]*\b(?:nicht|entfällt|entbehrlich|ausgeschlossen)\b"
)
"""What must go before a suit, and is denied only where one may sue at once."""


def _denied(original: str, rewrite: str) -> Iterator[Drift]:
    """A remedy that is open in one wording and not in the other."""
    if "aufschiebend" in original:
        return  # what is denied is the effect, not the remedy
    after = remedies(rewrite)
    for name, place in remedies(original).items():
        if name in after and _is_denied_at(original, place) != _is_denied_at(rewrite, after[name]):
            message = f"„{name}“ ist nur in einer der beiden Fassungen verneint."
            demanded = name == "Widerspruch" and _PRELIMINARY.search(original) and not denials(rewrite).sure
            yield Drift(place, after[name], message, BLOCK if demanded else NOTE)


def _is_denied_at(text: str, place: Span) -> bool:
    """Whether the sentence around the place denies, or its part between semicolons."""
    start, end = next((one for one in Wording(text).spans if one[0] <= place[0] < one[1]), place)
    start = max(start, text.rfind(";", start, place[0]))
    end = min(end, stop) if (stop := text.find(";", place[1], end)) > 0 else end
    return is_denied(text, start, end) or any(start <= cue.start < end for cue in denials(text).firm)


def _addressees(original: str, rewrite: str) -> Iterator[Drift]:
    before, after = courts(original), courts(rewrite)
    new = [name for name in after if not any(_fits(name, known) for known in before)]
    for name, place in before.items():
        if not any(_fits(name, other) for other in after):
            what = f"Aus „{name}“ wurde „{new[0]}“." if new else f"„{name}“ fehlt in der neuen Fassung."
            yield Drift(place, after[new[0]] if new else None, what)
    if new and not before:
        known = new[0] == "Gericht" and (
            (remedies(original).keys() & _AT_COURTS and issuer(original) is None)
            or not _GOES_TO.search(rewrite[: after[new[0]][0]])
        )
        message = f"„{new[0]}“ steht nicht im Original: Wohin geht der Rechtsbehelf?"
        yield Drift(issuer(original), after[new[0]], message, WARN if known else BLOCK)
    offices, others = addressees(original), addressees(rewrite)
    if offices and others and not offices.keys() & others.keys() and not before and not after:
        was, now = next(iter(offices.values())), next(iter(others.values()))
        words = f"„{original[slice(*was)]}“, jetzt „{rewrite[slice(*now)]}“"
        message = f"Der Rechtsbehelf geht an eine andere Stelle: {words}."
        yield Drift(was, now, message)
        return
    office = issuer(original)
    if office is not None and issuer(rewrite) is None and not after and not before:
        message = "Es fehlt, wo der Rechtsbehelf eingelegt wird."
        yield Drift(office, None, message, WARN)


_GOES_TO = re.compile(r"\b(?:bei|beim|zu[mr]?|an|ans|vor|vors)\s(?:\w+\s){0,2}$")
"""In front of a court that gets the remedy; without it the court only decides: "Verwirft das Gericht den Einspruch"."""


def _fits(one: str, other: str) -> bool:
    return one == other or (
        one.split()[0] == other.split()[0] and 1 in {len(one.split()), len(other.split())}
    )


def _forms(original: str, rewrite: str) -> Iterator[Drift]:
    before, after = required_forms(original), required_forms(rewrite)
    for name in sorted(_FORMS & before.keys()):
        if name not in after and not may_mean(name, rewrite):
            yield Drift(before[name], None, f"Die Form „{SHOWN[name]}“ fehlt beim Rechtsbehelf.")
    for name in sorted((_FORMS - {"signed", "in person"}) & after.keys()):
        if name not in before and not may_mean(name, original):
            yield Drift(None, after[name], f"Die Form „{SHOWN[name]}“ steht nicht im Original.", BLOCK)
