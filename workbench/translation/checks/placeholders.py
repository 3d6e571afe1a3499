"""Placeholders of the form."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.translation.check import ERROR, WARNING, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.marks import CLOSING, OPENING, Mark

_KINDS = {
    "checkbox": "Kontrollkästchen",
    "text_field": "Textfeld",
    "dropdown": "Auswahlfeld",
    "date": "Datumsfeld",
    "tab": "Tabulator",
    "break": "Zeilenwechsel",
    "footnote_ref": "Fußnote",
    "field": "Feld",
    "image": "Bild",
}


class PlaceholdersCheck(PairCheck):
    """Each placeholder exactly once, pairs opened before they are closed and not crossed."""

    id = "placeholders"
    title = "Platzhalter"
    why = "Ein Platzhalter steht für ein Feld oder Kästchen. Fehlt er, fehlt es im übersetzten Formular."
    source = "Okapi CheckMate (MISSING_CODE, EXTRA_CODE), MateCat (tags), OmegaT (tag order)"
    severity = ERROR
    dismissable = False
    examples: ClassVar = (
        Example("en", "Am {1} um {2}", "On {1}", "On {1} at {2}"),
        Example("tr", "Am ⟦1⟧", "⟦1⟧ ⟦1⟧ günü", "⟦1⟧ günü"),
        Example(
            "uk",
            '<g id="1">Wichtig</g>: <x id="2"/>',
            '</g>Важливо<g id="1">: <x id="2"/>',
            '<g id="1">Важливо</g>: <x id="2"/>',
        ),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Marks that are missing, doubled, unknown, wrongly nested or moved."""
        known = {place.id: _KINDS.get(place.kind, "Platzhalter") for place in pair.placeholders}
        theirs = Counter(map(_key, pair.target_marks))
        ours = Counter(map(_key, pair.source_marks))
        for key in (("", identity, "single") for identity in known):
            if not any(other[1] == key[1] for other in ours):
                ours[key] = 1
        troubles = list(_counted(pair, ours, theirs, known))
        yield from troubles
        if not troubles:
            yield from _nesting(pair.target_marks)
            yield from _order(pair)


def _key(mark: Mark) -> tuple[str, str, str]:
    """What tells a mark from others. A closing tag without number is told by its text."""
    return ("" if mark.id else mark.text, mark.id, mark.role)


def _counted(
    pair: Pair,
    ours: Counter[tuple[str, str, str]],
    theirs: Counter[tuple[str, str, str]],
    known: dict[str, str],
) -> Iterator[Doubt]:
    for key in ours | theirs:
        wanted, found = ours[key], theirs[key]
        if wanted == found:
            continue
        source = [mark for mark in pair.source_marks if _key(mark) == key]
        target = [mark for mark in pair.target_marks if _key(mark) == key]
        name = known.get(key[1], "Platzhalter")
        shown = source[0].text if source else target[0].text if target else key[1]
        shown = "" if shown == "\ufffc" else f" {shown}"
        if found < wanted:
            yield Doubt(
                _span(source[-1:]),
                None,
                f"{name}{shown} fehlt." if found == 0 else f"{name}{shown} fehlt {wanted - found}-mal.",
            )
        elif wanted == 0:
            yield Doubt(None, _span(target[-1:]), f"{name}{shown} gibt es im deutschen Text nicht.")
        else:
            yield Doubt(_span(source[:1]), _span(target[-1:]), f"{name}{shown} kommt zu oft vor.")


def _nesting(marks: tuple[Mark, ...]) -> Iterator[Doubt]:
    opened: list[Mark] = []
    for mark in marks:
        if mark.role == OPENING:
            opened.append(mark)
        elif mark.role == CLOSING and opened and mark.id in {"", opened[-1].id}:
            opened.pop()
        elif mark.role == CLOSING:
            yield Doubt(
                None, (mark.start, mark.end), f"Der Platzhalter {mark.text} schließt, was nicht offen ist."
            )
    for mark in opened:
        yield Doubt(None, (mark.start, mark.end), f"Der Platzhalter {mark.text} wird nicht geschlossen.")


def _order(pair: Pair) -> Iterator[Doubt]:
    ours, theirs = list(map(_key, pair.source_marks)), list(map(_key, pair.target_marks))
    if ours != theirs:
        place = next(
            (index for index, key in enumerate(theirs) if index >= len(ours) or key != ours[index]), 0
        )
        moved = pair.target_marks[place : place + 1]
        message = "Die Platzhalter stehen in anderer Reihenfolge als im deutschen Text."
        yield Doubt(None, _span(moved), message, WARNING)


def _span(marks: list[Mark] | tuple[Mark, ...]) -> tuple[int, int] | None:
    return (marks[0].start, marks[0].end) if marks else None
