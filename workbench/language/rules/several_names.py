"""One thing that has several names in a form."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, RUNNING, Example, FormRule, Hit, Settings
from workbench.language.vocabulary.concepts import Naming, namings

_KINDS = RUNNING | {"heading", "label", "option"}
_NEAR = 3
"""Passages: how far apart a loose name and a name of the same concept may stand."""


@dataclass(frozen=True, slots=True)
class _Place:
    naming: Naming
    passage: int
    segment: str
    offset: int


class SeveralNames(FormRule):
    """Reports the first use of every further name of a concept."""

    id = "several-names"
    catalogue = "R16"
    title = "Mehrere Wörter für dieselbe Sache"
    why = "Wer zwei Wörter liest, denkt an zwei Sachen. Bleiben Sie bei einem Wort."
    source = "BITV 2.0 Anl. 2; DIN SPEC 33429; DIN 8581-1"
    severity = INFO
    examples = (
        Example(
            "Legen Sie eine Kopie des Passes bei. Die Ablichtung muss gut lesbar sein.",
            "Legen Sie eine Kopie des Passes bei. Die Kopie muss gut lesbar sein.",
        ),
        Example(
            "Ihr Vermieter füllt das Formular aus.\nDer Wohnungsgeber unterschreibt auf Seite 2.",
            "Ihr Vermieter füllt das Formular aus.\nIhr Vermieter unterschreibt auf Seite 2.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """First uses of a second, third, ... name."""
        before: dict[str, list[_Place]] = {}
        reported: set[tuple[str, int]] = set()
        for place in _places(form):
            others = before.setdefault(place.naming.concept, [])
            first = next((other for other in others if _is_other_name(other, place)), None)
            is_new = all(other.naming.name != place.naming.name for other in others)
            if first is not None and is_new and (place.segment, place.offset) not in reported:
                reported.add((place.segment, place.offset))
                yield place.segment, _hit(place, first)
            others.append(place)


def _places(form: CheckedForm) -> Iterator[_Place]:
    for number, passage in enumerate(form.passages):
        if passage.segment.kind in _KINDS and not passage.segment.locked:
            for start, sentence in passage.sentences:
                for naming in namings(sentence):
                    yield _Place(naming, number, passage.segment.id, start + naming.start)


def _is_other_name(before: _Place, now: _Place) -> bool:
    sure = not (before.naming.loose or now.naming.loose or now.naming.near)
    if before.naming.loose and now.naming.loose and now.passage - before.passage > 1:
        return False
    return before.naming.differs_from(now.naming) and (sure or now.passage - before.passage < _NEAR)


def _hit(place: _Place, first: _Place) -> Hit:
    end = place.offset + place.naming.end - place.naming.start
    text = f"„{place.naming.name}“ meint dasselbe wie „{first.naming.name}“ weiter oben."
    return Hit(place.offset, end, f"{text} Nehmen Sie immer dasselbe Wort.")
