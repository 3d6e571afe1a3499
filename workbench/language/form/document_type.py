"""What kind of text a document is: form, notice, letter, leaflet or unknown, by its parts and typical words.

Weights were set on the sample forms and on texts written for the tests; a tie is unknown.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from workbench.language.form.letter_parts import BLANK, CLOSING, DATE_LINE, REFERENCE, SALUTATION
from workbench.language.passage import UNSEEN_KINDS
from workbench.model.document import Segment

FORM, NOTICE, LETTER, LEAFLET, UNKNOWN = "form", "notice", "letter", "leaflet", "unknown"

_FILLED_IN = frozenset({"field", "option"})
_TITLE_LENGTH = 140
_TITLES = 20
"""The title stands among the first segments: those of a letterhead come before it."""
_FORM_TITLE = re.compile(
    r"(?:\w*[Aa]ntrag\b(?! vom\b)|Formular|Vordruck|Fragebogen|\w*[Aa]nmeldung\b|Abmeldung|Ummeldung|Vollmacht\b"
    r"|Anzeige einer|Einwilligung|\w*[Ee]rklärung (?:über|zu|zur|zum)|Veränderungsmitteilung|Selbstauskunft"
    r"|\w*[Bb]ogen\b|Checkliste)"
)
_ASKS = re.compile(
    r"^\W*(?:Familienname|Name|Vorname|Nachname|Geburtsdatum|Anschrift|Straße|Wohnort|Unterschrift|Ort, Datum"
    r"|IBAN)\b[^.]{0,60}$"
)
_FILL = re.compile(
    r"\b(?:ankreuzen|auszufüllen|ausfüllen|Zutreffendes|Druckbuchstaben|Druckschrift)\b"
    r"|^Ich (?:beantrage|erkläre|versichere|bevollmächtige|willige|melde)\b"
)
_NOTICE_TITLE = re.compile(
    r"^\W*(?:(?:Ihr )?(?!Rentenb|Steuerb|Einkommensteuerb)\w*[Bb]escheid\b|(?:Bewilligung|Ablehnung) (?:von|der|Ihr)"
    r"|Aufhebung|Rückforderung|Ordnungsverfügung|Verfügung|Versagung|Festsetzung"
    r"|(?:Gewährung|Entziehung|Einstellung|Erstattung) (?:von|der))"
)
_DECIDES = re.compile(
    r"\b(?:ergeht folgende[rs]?|(?:Ihr(?:en|em)?|Der|Dem|Den) (?:Antrag|Widerspruch)\b[^.]{0,90}"
    r"\b(?:abgelehnt|lehnen wir|bewilligt|bewilligen|genehmigt|stattgegeben|zurückgewiesen|entsprochen)"
    r"|(?:bewilligen|genehmigen|gewähren) wir Ihnen|[Ww]ir (?:bewilligen|lehnen Ihren|heben den|genehmigen)"
    r"|wird (?:Ihnen )?\w*(?:bewilligt|gewährt)|werden Ihnen\b[^.]{0,120}\b(?:bewilligt|gewährt)"
    r"|Dieser Bescheid|Gegen diesen Bescheid)"
)
_REMEDY = re.compile(
    r"Rechtsbehelfsbelehrung|Rechtsmittelbelehrung|Widerspruch (?:erheben|einlegen|erhoben|eingelegt)"
    r"|Klage (?:erheben|erhoben)|Ihr Recht auf Widerspruch"
)
_LEAFLET = re.compile(
    r"\b(?:Faltblatt|Merkblatt|Flyer|Broschüre|Ratgeber|Informationsblatt|Infoblatt|Wegweiser|Handzettel)\b"
    r"|^\W*(?:Informationen?|Wichtige Informationen|Hinweise|Was Sie wissen|Tipps|So geht"
    r"|Fragen und Antworten|Häufige Fragen)\b"
)


def document_type(segments: Sequence[Segment]) -> str:
    """One of form, notice, letter, leaflet, unknown. Comments and hidden text do not count."""
    return _type(tuple(segments))


@lru_cache(maxsize=4)
def _type(segments: tuple[Segment, ...]) -> str:
    """Asked by one rule after the other."""
    seen = [segment for segment in segments if segment.kind not in UNSEEN_KINDS and segment.text.strip()]
    if not seen:
        return UNKNOWN
    letter = _letter_points(seen)
    points = {
        FORM: _form_points(seen) - (6 if letter >= 3 else 0),
        NOTICE: _notice_points(seen) + min(letter, 2),
        LETTER: letter,
        LEAFLET: _leaflet_points(seen) - (4 if letter >= 3 else 0),
    }
    if points[NOTICE] >= 5:
        points[LETTER] = 0
    best = max(points.values())
    named = [name for name, value in points.items() if value == best]
    return named[0] if best >= 3 and len(named) == 1 else UNKNOWN


def has_letter_frame(segments: Sequence[Segment]) -> bool:
    """Whether it is a whole letter or notice, not a passage of one: something that stands around its text is there."""
    seen = [segment for segment in segments if segment.kind not in UNSEEN_KINDS and segment.text.strip()]
    return _letter_points(seen) > 0 or _any(_titles(seen), _NOTICE_TITLE.search)


def _letter_points(seen: Sequence[Segment]) -> int:
    salutation = _any(seen, SALUTATION.match)
    closing = _any(seen, CLOSING.search)
    return 3 * salutation + 2 * closing + _any(seen, REFERENCE.search) + _any(seen, DATE_LINE.fullmatch)


def _form_points(seen: Sequence[Segment]) -> int:
    kinds = sum(segment.kind in _FILLED_IN for segment in seen)
    blanks = sum(BLANK.search(segment.text) is not None for segment in seen)
    asks = sum(_ASKS.match(segment.text) is not None for segment in seen)
    title = _any(_titles(seen), _FORM_TITLE.search)
    places = min(6, (kinds + blanks + asks) // 2) + 4 * (kinds >= 20)
    return places + 2 * title + 2 * _any(seen, _FILL.search)


def _notice_points(seen: Sequence[Segment]) -> int:
    remedy = any(segment.kind == "legal_remedy" for segment in seen) or _any(seen, _REMEDY.search)
    title = _any(_titles(seen), _NOTICE_TITLE.search)
    return 3 * remedy + 2 * title + 2 * _any(seen, _DECIDES.search)


def _leaflet_points(seen: Sequence[Segment]) -> int:
    headings = sum(segment.kind == "heading" for segment in seen)
    questions = sum(segment.kind == "heading" and segment.text.rstrip().endswith("?") for segment in seen)
    named = _any(_titles(seen), _LEAFLET.search) or _any(_margins(seen), _LEAFLET.search)
    return 3 * named + min(2, headings) + (questions >= 2)


def _titles(seen: Sequence[Segment]) -> list[Segment]:
    return [segment for segment in seen[:_TITLES] if len(segment.text) <= _TITLE_LENGTH]


def _margins(seen: Sequence[Segment]) -> list[Segment]:
    return [segment for segment in seen if segment.kind in {"header", "footer"}]


def _any(seen: Sequence[Segment], test: Callable[[str], object]) -> bool:
    return any(test(segment.text.replace("\ufffc", " ")) for segment in seen)
