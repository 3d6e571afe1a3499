"""Help that stands far from the field it belongs to."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.form.fields import Field, fields
from workbench.language.passage import RUNNING_KINDS, CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings

_KINDS = RUNNING_KINDS | {"label", "option", "heading"}
_NOTE_MARKS = frozenset({"footnote_ref", "endnote_ref"})
_MARK = re.compile(r"(?:[¹²³⁴-⁹]+|\*{1,3}|(?<=\w)\s?\d{1,2}\)|\[\d{1,2}\]|(?<=[a-zäöüß])\d{1,2})(?=[\s:]*$)")
_MANDATORY = re.compile(
    r"\*\s*\)?\s*:?=?\s*(?:Pflicht|erforderlich|Mussfeld|muss ausgefüllt|notwendig)|Pflichtfeld\w*[^.]{0,40}\*"
)
_HELP = (
    r"(?:\w*[Ee]rläuterung(?:en)?|\w*[Aa]usfüllhinweise?n?|\w*[Aa]usfüllhilfe|\w*[Aa]usfüllanleitung"
    r"|\w*[Hh]inweisblatt|\w*[Hh]inweise?n?"
    r"|\w*[Mm]erkblatt|\w*[Aa]nleitung|\w*[Aa]nmerkung(?:en)?|\w*[Ff]ußnoten?|\w*[Ll]egende|\w*[Bb]eiblatt"
    r"|\w*[Ii]nformationsblatt|\w*[Gg]lossar"
    r"|\w*[Bb]egleitschreiben|\w*[Bb]egriffserklärung(?:en)?|\w*[Ee]rklärung(?:en)? (?:am|auf|im|zu)|Erl\."
    r"|Anm\.|Fn\.|Hinw\.)"
)
_POINTS = re.compile(
    rf"\b(?:[Ss]iehe|[Ss]\.|[Vv]gl\.|[Vv]ergleiche|[Bb]eachten|[Bb]itte beachten|[Ll]esen|[Ll]aut|[Gg]emäß"
    rf"|[Ee]ntnehmen|[Nn]ach)"
    rf"(?:\s(?:Sie|dazu|hierzu|auch|bitte|die|das|den|dem|der|im|in|unter|unsere|unserer|unserem|zu))*\s{_HELP}"
    r"(?:\s(?:am Ende|auf (?:der |dem |Seite )?\w+|im \w+|Nr\.\s?\d+|Ziffer\s?\d+|\d+|[A-Z]\b))?"
    rf"|\b{_HELP}(?: zum Ausfüllen| hierzu| dazu| zu (?:Frage|Nummer|Ziffer|Feld|Punkt)\s\w+)?"
    r"\s(?:(?:finden|stehen|lesen|sehen|befinden|entnehmen)\s(?:Sie\s|sich\s)?)?"
    r"(?:am (?:Ende|Schluss)|auf (?:der Rückseite|der letzten Seite|der nächsten Seite|Seite\s\d+|dem Beiblatt"
    r"|einem gesonderten Blatt)"
    r"|im Anhang|im (?:\w+)?[Mm]erkblatt|in der Anlage|umseitig|rückseitig|in einem gesonderten)"
    r"|\((?:Erl|Anm|Hinw|Fn)\.\s?\d+\)|\((?:Erläuterung|Anmerkung|Hinweis|Fußnote)\s(?:Nr\.\s?)?\d+\)"
)
_ANY_HELP = re.compile(
    r"[Ee]rläuter|[Aa]usfüll|[Hh]inweis|[Mm]erkblatt|[Aa]nleitung|[Aa]nmerkung|[Ff]ußnote|[Ll]egende"
    r"|[Bb]eiblatt|sblatt|[Gg]lossar"
    r"|[Bb]egleit|[Ee]rklärung|Erl\.|Anm\.|Fn\.|Hinw\."
)
_NOTE = "Die Erklärung zu diesem Feld steht woanders. Schreiben Sie sie direkt an das Feld."
_POINTER = "„{0}“: Schreiben Sie die Hilfe direkt dorthin, wo man sie braucht."


class DistantHelp(FormRule):
    """Footnote marks at labels, and references to instructions that stand elsewhere."""

    id = "distant-help"
    title = "Hilfe steht woanders"
    why = "Wer zum Ausfüllen blättern muss, lässt die Hilfe ungelesen oder verliert die Zeile."
    source = "GOV.UK; DIN ISO 24495-1"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "{label} Pachtzins in Euro²:",
            "{label} Pachtzins in Euro (das ist die Miete für den Garten):",
        ),
        Example(
            "Chipnummer des Hundes (siehe Erläuterungen am Ende): ________",
            "Chipnummer des Hundes (sie steht im Heimtierausweis): ________",
        ),
        Example(
            "Hinweise zum Ausfüllen finden Sie auf der Rückseite.",
            "Die Nummer des Chips steht im Heimtierausweis.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """The mark or the reference."""
        labels = {field.passage.segment.id: field for field in fields(form)}
        mandatory = any(_MANDATORY.search(passage.text) for passage in form.passages)
        for passage in form.passages:
            field = labels.get(passage.segment.id)
            if field is not None:
                yield from ((passage.segment.id, hit) for hit in _marks(field, mandatory))
            if passage.segment.kind in _KINDS and _ANY_HELP.search(passage.text):
                for match in _POINTS.finditer(passage.text):
                    severity = WARNING if field is not None else INFO
                    message = _POINTER.format(match.group().strip("() "))
                    yield passage.segment.id, Hit(*match.span(), message, severity)


def _marks(field: Field, mandatory: bool) -> Iterator[Hit]:
    """Notes that hang on the label."""
    for mark in field.passage.segment.placeholders:
        if mark.kind in _NOTE_MARKS and mark.offset <= field.end:
            yield Hit(mark.offset, mark.end, _NOTE)
    match = _MARK.search(field.label)
    if match is not None and not (mandatory and "*" in match.group()):
        yield Hit(field.start + match.start(), field.start + match.end(), _NOTE)
