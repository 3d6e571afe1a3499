"""What a form asks for, field by field, and how its parts hang together."""

from dataclasses import dataclass

TEXT, NAME, ADDRESS, PHONE, EMAIL = "text", "name", "address", "phone", "email"
NUMBER, IDENTIFIER, IBAN = "number", "identifier", "iban"
AMOUNT, DATE, DURATION = "amount", "date", "duration"
CHOICE, CHECKBOX, SIGNATURE = "choice", "checkbox", "signature"
FIELD_TYPES = (
    *(TEXT, NAME, ADDRESS, PHONE, EMAIL, NUMBER, IDENTIFIER, IBAN),
    *(AMOUNT, DATE, DURATION, CHOICE, CHECKBOX, SIGNATURE),
)
"""`identifier`: file numbers and the like; `number`: counts, sizes and measures; `choice`: some of `choices`."""

FOUND, BROKEN, ELSEWHERE = "found", "broken", "elsewhere"
"""Whether the target of a jump is in the form, should be and is not, or is a sheet of its own."""

UNKNOWN_PERSON = "–"


@dataclass(frozen=True, slots=True)
class FormField:
    """One thing that a form asks for. A column of a table with empty rows is one field; each person has an own one.

    `label_segment` holds the label at `start:end` (offsets into its text); `segments`: the places to answer, equal to
    (`label_segment`,) where label and place are one passage. `section`: text of the heading above. `person`: German,
    who is asked about, "–" if unknown. `required`: None if the form does not say. `condition`: "nur bei Umzug", "" if
    there is none. `help`: texts that tell how to fill it in; `proofs`: indices into `FormStructure.proofs`. `basis`:
    cited norms. `office`: the office fills it in.
    """

    label: str
    label_segment: str
    start: int
    end: int
    segments: tuple[str, ...]
    type: str
    section: str = ""
    person: str = UNKNOWN_PERSON
    required: bool | None = None
    condition: str = ""
    choices: tuple[str, ...] = ()
    help: tuple[str, ...] = ()
    proofs: tuple[int, ...] = ()
    basis: tuple[str, ...] = ()
    office: bool = False


@dataclass(frozen=True, slots=True)
class Jump:
    """A reference at `start:end` of a passage ("Frage 7", "Seite 3", "Anlage KdU"). `target`: a segment id or ""."""

    segment: str
    start: int
    end: int
    text: str
    state: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """A paper that people hand in. `name`: as the form calls it, or the sentence that asks for it.

    `form`: "Original", "Kopie" or "Bescheinigung" where the form says so. `segment`: the passage that asks for it.
    `listed`: whether it stands in the list of proofs.
    """

    name: str
    segment: str
    form: str = ""
    listed: bool = False


@dataclass(frozen=True, slots=True)
class CheckPoint:
    """A point of the checklist. `fulfilled` None: a person must judge. `segment`: where it is, or is missing, or "".

    `rule`: id of the rule that reports it, or "". `message`: what to add, German; "" unless it is not fulfilled.
    """

    number: int
    title: str
    fulfilled: bool | None
    segment: str = ""
    rule: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class FormStructure:
    """`kind`: form, notice, letter, leaflet or unknown. All tuples in the order of the checklist or of the form."""

    kind: str
    fields: tuple[FormField, ...]
    jumps: tuple[Jump, ...]
    proofs: tuple[Proof, ...]
    checklist: tuple[CheckPoint, ...]
