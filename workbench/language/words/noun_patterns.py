"""How a form is made of its lemma: umlaut, ending taken off, ending put on.

Written "~" for the umlaut, "-ending", "+ending": "~+er" makes "Amt" to "Ämter", "-um+en" "Datum" to "Daten".
"""

import re
from dataclasses import dataclass

_PLAIN = re.compile(r"(?:au|a|o|u)(?=[^aou]*$)", re.IGNORECASE)
_UMLAUTED = re.compile(r"(?:äu|ä|ö|ü)(?=[^äöü]*$)", re.IGNORECASE)
_TO_UMLAUT = {"au": "äu", "a": "ä", "o": "ö", "u": "ü"}
_TO_PLAIN = {umlaut: plain for plain, umlaut in _TO_UMLAUT.items()}
_WRITTEN = re.compile(r"(?P<umlaut>~?)(?:-(?P<off>[^+]+))?(?:\+(?P<on>.+))?")


@dataclass(frozen=True, slots=True)
class Change:
    """`umlaut`: the last a, o, u or au gets one; `off` is taken off the end, `on` put on. Empty: nothing changes."""

    umlaut: bool = False
    off: str = ""
    on: str = ""

    def __str__(self) -> str:
        return "~" * self.umlaut + (f"-{self.off}" if self.off else "") + (f"+{self.on}" if self.on else "")

    def form(self, lemma: str) -> str | None:
        """The form of the lemma; None if the lemma does not end as the change asks."""
        base = _exchange(_PLAIN, _TO_UMLAUT, lemma) if self.umlaut else lemma
        if not base.endswith(self.off) or (self.umlaut and base == lemma):
            return None
        return base[: len(base) - len(self.off)] + self.on

    def lemma(self, form: str) -> str | None:
        """The lemma that the form may come from; None if the form does not end as the change asks."""
        if not form.endswith(self.on):
            return None
        base = form[: len(form) - len(self.on)] + self.off
        if not self.umlaut:
            return base
        base = _exchange(_UMLAUTED, _TO_PLAIN, base)
        return base if self.form(base) == form else None


def read_change(written: str) -> Change:
    """The change that was written as text; raises ValueError for anything else."""
    match = _WRITTEN.fullmatch(written)
    if match is None:
        raise ValueError(f"no change: {written!r}")
    return Change(match["umlaut"] == "~", match["off"] or "", match["on"] or "")


def change_between(lemma: str, form: str) -> Change:
    """The shortest change that makes the form of the lemma."""
    umlauted = _exchange(_PLAIN, _TO_UMLAUT, lemma)
    changes = [_ending(base, form, base != lemma) for base in dict.fromkeys((lemma, umlauted))]
    return min(changes, key=lambda change: len(change.off) + len(change.on))


def _ending(base: str, form: str, umlaut: bool) -> Change:
    same = 0
    while same < min(len(base), len(form)) and base[same] == form[same]:
        same += 1
    return Change(umlaut, base[same:], form[same:])


def _exchange(pattern: re.Pattern[str], letters: dict[str, str], word: str) -> str:
    def other(match: re.Match[str]) -> str:
        found = letters[match.group().lower()]
        return found.capitalize() if match.group()[0].isupper() else found

    return pattern.sub(other, word, count=1)
