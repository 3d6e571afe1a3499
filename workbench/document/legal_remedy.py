"""Recognising the legal remedy of a notice: a wrong word in it turns one month into one year (§ 66 SGG)."""

import re
from collections.abc import Iterable
from dataclasses import replace

from workbench.model.document import Segment

_TITLE = re.compile(r"\W*(?:Rechtsbehelfs|Rechtsmittel)belehrung\W*", re.IGNORECASE)
_OPENING = re.compile(
    r"Gegen (?:diesen|diese|den|die|dieses)\b[^.]{0,120}\b(?:Widerspruch|Klage|Einspruch|Beschwerde|Rechtsbehelf)\b"
)
_CLOSING = re.compile(
    r"\W*(?:Mit (?:freundliche[nm]?|beste[nm]|herzliche[nm]|viele[nm]) Gr|(?:Freundliche|Beste|Herzliche|Viele) Gr"
    r"|Hochachtungsvoll|Im Auftrag|In Vertretung|Anlagen?\b|Hinweise?\b"
    r"|Dieser? (?:Bescheid|Brief|Schreiben) (?:wurde|ist)\b[^.]{0,40}"
    r"\b(?:maschinell|elektronisch|automatisch|automatisiert|ohne Unterschrift)\b)"
)
_LONGEST_TITLE = 60
_KINDS = {"paragraph", "list_item", "table_cell", "label"}


def with_legal_remedy(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """The segments; those of a legal remedy have the kind "legal_remedy".

    It begins under its title or with its usual opening, and ends at the next heading, the closing formula
    or the end of the part.
    """
    found: list[Segment] = []
    inside = ""
    for segment in segments:
        if len(segment.text) < _LONGEST_TITLE and _TITLE.fullmatch(segment.text):
            inside = segment.part
            found.append(segment)
            continue
        if inside and (segment.kind not in _KINDS or segment.part != inside or _CLOSING.match(segment.text)):
            inside = ""
        if segment.text.startswith("Gegen ") and segment.kind in _KINDS and _OPENING.match(segment.text):
            inside = segment.part
        found.append(replace(segment, kind="legal_remedy") if inside else segment)
    return tuple(found)
