"""Fields that a program fills in, and marks of Word."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import ClassVar

from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair

_PLACEHOLDER = re.compile(
    r"\ufffc|\{\{[^{}\n]{1,80}\}\}|\$\{[^{}\n]{1,80}\}|\{[^{}\n]{1,80}\}|«[^«»\n]{1,80}»"
    r"|<<[^<>\n]{1,80}>>|<[A-Za-zÄÖÜäöü_][\w .-]{0,40}>"
    r"|\[(?=[A-ZÄÖÜ_])[^\[\]\n]{1,60}\]|%[A-Z_]{2,40}%|\bMERGEFIELD\s+\w+|#[A-Z_]{3,40}#?|_{3,}|\.{5,}|…{2,}"
)


class PlaceholderGuard(Guard):
    """Every field to be filled in stays, once for each time it was there."""

    id = "placeholder"
    title = "Platzhalter"
    why = "Fehlt ein Platzhalter, steht im fertigen Brief nichts oder das Falsche."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Ihr Aktenzeichen ist {Az}.", "Sie haben ein Aktenzeichen.", "Das ist Ihr Aktenzeichen: {Az}."
        ),
        Example("Sehr geehrte Frau «Name»,", "Guten Tag Frau «Vorname»,", "Guten Tag Frau «Name»,"),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Placeholders that are missing, new, or there more or less often."""
        before, after = _counted(pair.original.text), _counted(pair.rewrite.text)
        for name in before - after:
            yield Drift(_place(pair.original.text, name), None, f"Der Platzhalter {_shown(name)} fehlt.")
        for name in after - before:
            message = f"Der Platzhalter {_shown(name)} ist neu oder steht einmal zu viel da."
            yield Drift(None, _place(pair.rewrite.text, name), message)
        if before == after:
            yield from _swapped(pair)


_ALIKE = 4


def _swapped(pair: Pair) -> Iterator[Drift]:
    """Two fields of one kind ("Antragsdatum", "Eingangsdatum") that changed places."""
    was, now = (
        [_key(match.group()) for match in _PLACEHOLDER.finditer(side.text)]
        for side in (pair.original, pair.rewrite)
    )
    if len(set(was)) < len(was):
        return
    for one, other in combinations(was, 2):
        alike = _end(one) == _end(other) and len(_end(one)) == _ALIKE
        if alike and now.index(one) > now.index(other):
            message = (
                f"Die Platzhalter {_shown(one)} und {_shown(other)} stehen jetzt in anderer Reihenfolge."
            )
            places = _place(pair.original.text, one), _place(pair.rewrite.text, one)
            yield Drift(*places, message, WARN)
            return


def _end(name: str) -> str:
    """The last letters of a field's name: "atum" of "[Eingangsdatum]"."""
    return re.sub(r"\W", "", name)[-_ALIKE:].lower()


def _counted(text: str) -> Counter[str]:
    return Counter(_key(match.group()) for match in _PLACEHOLDER.finditer(text))


def _key(written: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"_{3,}|\.{5,}|…{2,}", "___", written))


def _place(text: str, name: str) -> tuple[int, int] | None:
    return next((match.span() for match in _PLACEHOLDER.finditer(text) if _key(match.group()) == name), None)


def _shown(name: str) -> str:
    return "des Dokuments (Feld, Bild oder Zeichen)" if name == "\ufffc" else f"„{name}“"
