"""Signs that a form was filled in, each with the place and never with the data."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.tsv_rows import rows_of
from workbench.legal.personal_data.answers import BIRTH, NAME, Answer, answers
from workbench.legal.personal_data.identifiers import (
    HEALTH,
    IBAN,
    TAX_ID,
    Identifier,
    identifiers,
    is_date_of_birth,
)
from workbench.model.document import Document, Segment

CHECKED_BOXES = 3
"""Forms show one or two ticked boxes to explain how to tick them."""
_NEAR = 5
_TICKED = re.compile(r"[☒☑🗹✓✔✗✘]|\[ ?[xX] ?\]")
_DATE = re.compile(
    r"(?P<day>\d{1,2})\. ?(?:(?P<month>\d{1,2})\. ?|(?P<name>Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August"
    r"|September|Oktober|November|Dezember) )(?P<year>\d{4}|\d{2})(?!\d)"
)
_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_EXAMPLE = re.compile(r"\b(?:z\. ?B\.|zum Beispiel|Beispiel|Muster|bspw\.)", re.IGNORECASE)
_WORD = r"[^\W\d_](?:[^\W\d_]|['’.-](?=[^\W\d_]|$))*\.?"
_PERSON = re.compile(rf"(?:(?:Frau|Herrn?|Dr\.|Prof\.)\s)*{_WORD}(?:,?\s{_WORD}){{0,4}}")
_PARTICLES = frozenset("von van de der den zu zur vom und al el bin ibn da dos di le la".split())
_OFFICE = re.compile(
    r"\b(?:uns(?:er\w*)? (?:Konto|Konten|Bankverbindung)|(?:Über|An)weis\w*|Zahlungsempfänger\w*|Gläubiger\w*"
    r"|Kassenzeichen|Verwendungszweck|(?:Stadt|Kreis|Gemeinde|Landes(?:haupt|ober)?|Bundes|Gerichts|Amts|Haupt|Zahl)"
    r"kasse|Landeshauptstadt|Landkreis\w*|Landratsamt|Stadt(?:verwaltung)?|Gemeinde(?:verwaltung)?|Jobcenter|Bezirksamt"
    r"|Finanzamt|Bundesagentur|Sprechzeiten|Öffnungszeiten|Telefax|Internet|Postanschrift)\b"
)
_CLERK = re.compile(
    r"\b(?:Ansprechpartner\w*|Auskunft erteilt|Bearbeite(?:r|rin|t von)|Sachbearbeite\w*|Kontakt(?:person)?|zuständig"
    r"|Leit(?:er|erin|ung)|Ihr Zeichen|Unser Zeichen|Impressum|Herausgeber\w*)\b",
    re.IGNORECASE,
)
_ASKS = {
    TAX_ID: re.compile(r"Steuer|Identifikations|IdNr|Id-Nr|\bTIN\b", re.IGNORECASE),
    HEALTH: re.compile(r"Kranken|Versicherten|KVNR|Gesundheitskarte|Krankenkasse", re.IGNORECASE),
}
_APPENDED = ("header", "footer", "comment")


@dataclass(frozen=True, slots=True)
class Sign:
    """What was found where; `weight` 2 is enough alone. `what` is German and holds nothing of the data."""

    segment: str
    what: str
    weight: int


def signs_of_filling_in(document: Document) -> tuple[Sign, ...]:
    """The signs, in reading order of each kind; none if together they are too weak to say that."""
    segments = document.segments
    found = (*_numbers(segments), *_answers(segments), *_ticks(segments))
    return found if sum(sign.weight for sign in found) >= 2 else ()


def _numbers(segments: Sequence[Segment]) -> Iterator[Sign]:
    for number, segment in enumerate(segments):
        for item in identifiers(segment.text):
            if _is_of_a_person(segments, number, item):
                yield Sign(segment.id, f"eine gültige {item.kind}", 2)


def _is_of_a_person(segments: Sequence[Segment], number: int, item: Identifier) -> bool:
    segment = segments[number]
    if any(m.kind == "text_field" and m.offset <= item.start < m.end for m in segment.placeholders):
        return True
    near = "\n".join(other.text for other in segments[max(0, number - _NEAR) : number + 2])
    if item.kind in _ASKS:
        return _ASKS[item.kind].search(near) is not None
    if item.kind == IBAN:
        return segment.kind not in _APPENDED and not _OFFICE.search(near)
    return True


def _answers(segments: Sequence[Segment]) -> Iterator[Sign]:
    places = {segment.id: number for number, segment in enumerate(segments)}
    seen: set[tuple[str, str]] = set()
    for answer in answers(segments):
        key = (answer.segment.id, answer.label)
        if key in seen or answer.segment.kind in _APPENDED or _EXAMPLE.search(answer.segment.text):
            continue
        if answer.kind == BIRTH and _is_birth(answer.value):
            seen.add(key)
            yield Sign(answer.segment.id, f"ein Geburtsdatum hinter „{answer.label}“", 2)
        if (
            answer.kind == NAME
            and (words := _name(answer))
            and not _is_clerk(segments, places[answer.segment.id])
        ):
            seen.add(key)
            yield Sign(answer.segment.id, f"ein Name hinter „{answer.label}“", min(words, 2))


def _is_birth(value: str) -> bool:
    match = _DATE.match(value)
    if match is None:
        return False
    month = int(match["month"]) if match["month"] else _month(match["name"])
    year = int(match["year"])
    years = (year,) if year >= 100 else (1900 + year, 2000 + year)
    return any(is_date_of_birth(int(match["day"]), month, item) for item in years)


def _month(name: str) -> int:
    return 1 if name == "Jänner" else _MONTHS.index(name) + 1


def _name(answer: Answer) -> int:
    """How many words the name has that the answer is; 0 if it is none."""
    if not _PERSON.fullmatch(answer.value):
        return 0
    words = re.findall(_WORD, answer.value)
    named = [word for word in words if word.casefold() not in _PARTICLES]
    if not named or any(not word[0].isupper() or _is_form_word(word) for word in named):
        return 0
    return len(named)


def _is_form_word(word: str) -> bool:
    return _form_words().search(word.rstrip(".")) is not None


@lru_cache(maxsize=1)
def _form_words() -> re.Pattern[str]:
    rows = rows_of("workbench.legal.personal_data", "form_words.tsv", 1)
    return re.compile(f"^(?:{'|'.join(pattern for (pattern,) in rows)})$", re.IGNORECASE)


def _is_clerk(segments: Sequence[Segment], number: int) -> bool:
    near = "\n".join(other.text for other in segments[max(0, number - 3) : number + 1])
    return bool(_CLERK.search(near))


def _ticks(segments: Sequence[Segment]) -> Iterator[Sign]:
    ticked = [segment for segment in segments if segment.kind not in _APPENDED and _is_ticked(segment)]
    if len(ticked) >= CHECKED_BOXES:
        yield Sign(ticked[0].id, f"{len(ticked)} angekreuzte Kästchen", 2)


def _is_ticked(segment: Segment) -> bool:
    shown = (mark.label for mark in segment.placeholders if mark.kind in ("checkbox", "symbol"))
    return bool(_TICKED.search(segment.text)) or any(_TICKED.search(label) for label in shown)
