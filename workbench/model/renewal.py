"""A first application and its renewal, compared field by field."""

from dataclasses import dataclass

from workbench.model.inventory import Entry, Inventory

CONSTANT, SELDOM, OFFICE_KNOWS, CHANGING, PROOF_AGAIN, REQUIRED, ONLY_LATER = (
    "K",
    "S",
    "A",
    "V",
    "N",
    "R",
    "F",
)
CLASSES = (CONSTANT, SELDOM, OFFICE_KNOWS, CHANGING, PROOF_AGAIN, REQUIRED, ONLY_LATER)
FIRST, RENEWAL = "first", "renewal"


@dataclass(frozen=True, slots=True)
class Compared:
    """One field. `first` or `renewal` is None where only the other form asks for it.

    `match`: how sure the pairing is, 0 to 1; 0 without a partner. `category`: one of `CLASSES`. `confirmed`: a person
    looked at it. `reason`: why this class, German.
    """

    renewal: Entry | None
    first: Entry | None
    match: float
    category: str
    reason: str = ""
    confirmed: bool = False

    @property
    def entry(self) -> Entry:
        """The renewal's field, else the first application's."""
        entry = self.renewal or self.first
        if entry is None:
            raise ValueError("a compared field stands in one of the forms")
        return entry

    @property
    def asked_in(self) -> tuple[str, ...]:
        """The forms that ask for it."""
        found = ((FIRST, self.first), (RENEWAL, self.renewal))
        return tuple(name for name, entry in found if entry is not None)


@dataclass(frozen=True, slots=True)
class Comparison:
    """`fields`: those of the renewal in reading order, then those that only the first application has.

    `repeat_rate`: share of the renewal's fields that the first application asked for too. `avoidable_rate`: share of
    those among all that cannot change, that the office knows, or that are papers handed in before; both 0 to 1.
    """

    first: Inventory
    renewal: Inventory
    fields: tuple[Compared, ...]
    repeat_rate: float
    avoidable_rate: float
    warnings: tuple[str, ...] = ()

    @property
    def renewal_fields(self) -> tuple[Compared, ...]:
        """Those that the renewal asks for."""
        return tuple(field for field in self.fields if field.renewal is not None)
