"""Pictures that nobody describes for those who don't see them."""

import re
from collections.abc import Iterable

from workbench.language.passage import CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings
from workbench.model.structure import CHART, OBJECT, PICTURE, SHAPE, Picture

_NAMES = {PICTURE: "Ein Bild", CHART: "Ein Diagramm", SHAPE: "Eine Form", OBJECT: "Ein eingefügtes Objekt"}
_AUTOMATIC = re.compile(
    r"(?:Bild|Grafik|Picture|Image|Abbildung|Foto|img|image|shape|Form)[ _-]?\d*"
    r"|.*\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)|.*(?:Automatisch generierte Beschreibung|automatically generated).*",
    re.IGNORECASE | re.DOTALL,
)
"""What Word or a camera writes there, and nobody has looked at."""


class MissingAlternativeText(FormRule):
    """Pictures, charts and shapes without text; text boxes are read aloud themselves."""

    id = "missing-alternative-text"
    title = "Bild ohne Alternativtext"
    why = "Wer das Bild nicht sieht, erfährt sonst nicht, was es zeigt."
    source = "BITV 2.0; EN 301 549 (10.1.1.1); PDF/UA"
    severity = WARNING
    examples = (
        Example(
            "So kommen Sie zu uns.\n{picture}",
            'So kommen Sie zu uns.\n{picture alt="Plan: Vom Markt geht es links in die Turmstraße zum Rathaus."}',
        ),
        Example(
            "Das kostet ein Platz im Jahr.\n{picture kind=chart alt=Grafik1}",
            "Das kostet ein Platz im Jahr.\n{picture decorative}",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each passage with such pictures."""
        structure = form.document.structure
        missing: dict[tuple[str, str], list[Picture]] = {}
        for picture in structure.pictures if structure is not None else ():
            described = picture.description and not _AUTOMATIC.fullmatch(picture.description)
            if picture.kind in _NAMES and picture.segment and not (picture.decorative or described):
                missing.setdefault((picture.segment, picture.kind), []).append(picture)
        for (segment, kind), pictures in missing.items():
            text = form.document.by_id[segment].text
            minor = kind == SHAPE or all(picture.in_margin for picture in pictures)
            yield segment, Hit(0, len(text), _message(pictures), INFO if minor else WARNING)


def _message(pictures: list[Picture]) -> str:
    name, count = _NAMES[pictures[0].kind], len(pictures)
    what = f"{name} bei dieser Passage hat" if count == 1 else f"{count} Bilder bei dieser Passage haben"
    if all(picture.description for picture in pictures):
        return f"{what} nur eine automatische Beschreibung. Schreiben Sie in einem Satz, was zu sehen ist."
    return (
        f"{what} keinen Alternativtext. Rechtsklick, „Alternativtext anzeigen“: Schreiben Sie in einem Satz, was zu "
        "sehen ist, oder wählen Sie „Als dekorativ markieren“."
    )
