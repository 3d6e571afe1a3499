"""What a blank form asks for, counted by the rules of the comparison of a first and a later application."""

from dataclasses import dataclass

TEXT, NUMBER, DATE, AMOUNT, IBAN = "text", "number", "date", "amount", "iban"
YES_NO, CHOICE, ROW, SIGNATURE, PROOF = "yes_no", "choice", "row", "signature", "proof"
ENTRY_TYPES = (TEXT, NUMBER, DATE, AMOUNT, IBAN, YES_NO, CHOICE, ROW, SIGNATURE, PROOF)
"""`row`: a column of a table whose rows repeat. `proof`: a paper that is to be handed in."""

FIRST_PERSON, SECOND_PERSON = 1, 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One field of the inventory: one for each label and person.

    `person`: 1 (who applies), 2 (the partner), None for columns of tables whose rows repeat. `whom`: who is asked
    about, German, "–" if unknown. `parts`: titles of the columns of one row ("vorhanden", "Wert"). `key`: an id that
    the editor gave, or that of the FIM catalogue; "" without. `content`: the type of what a column of a table holds,
    else equal to `type`. `segment`: the passage that holds the label.
    """

    label: str
    person: int | None
    type: str
    content: str = TEXT
    whom: str = ""
    section: str = ""
    group: str = ""
    required: bool | None = None
    condition: str = ""
    choices: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    help: tuple[str, ...] = ()
    proofs: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    segment: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class OfficeContact:
    """How to reach the office; "" for what the form does not say."""

    office: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    hours: str = ""

    def or_else(self, other: "OfficeContact") -> "OfficeContact":
        """This one, with what it lacks from the other."""
        return OfficeContact(
            self.office or other.office,
            self.phone or other.phone,
            self.email or other.email,
            self.address or other.address,
            self.hours or other.hours,
        )


@dataclass(frozen=True, slots=True)
class Inventory:
    """The entries of one form in reading order. `pages` 0: unknown. `words`: of all that people have to read.

    `social`: it is about a benefit under the social code.
    """

    name: str
    title: str
    entries: tuple[Entry, ...]
    words: int = 0
    pages: int = 0
    contact: OfficeContact = OfficeContact()
    social: bool = False
