"""Form pairs in many layouts: fields, persons, partners and classes against truth files."""

from functools import cache
from pathlib import Path

import pytest

from tests.planning.renewals.craft_pairs import CRAFT_PAIRS
from tests.planning.renewals.drawn_pairs import PAIRS
from tests.planning.renewals.last_pairs import LAST_PAIRS
from tests.planning.renewals.later_pairs import LATER_PAIRS
from tests.planning.renewals.more_pairs import MORE_PAIRS
from tests.planning.renewals.reordered_pairs import REORDERED_PAIRS
from tests.planning.renewals.reworded_pairs import REWORDED_PAIRS
from tests.planning.renewals.youth_pairs import YOUTH_PAIRS
from workbench.document.docx.reader import open_docx
from workbench.model.renewal import Comparison
from workbench.planning.fields.inventory import field_inventory
from workbench.planning.renewals.comparing import compared

ALL_PAIRS = {
    **PAIRS,
    **LATER_PAIRS,
    **MORE_PAIRS,
    **LAST_PAIRS,
    **REWORDED_PAIRS,
    **REORDERED_PAIRS,
    **YOUTH_PAIRS,
    **CRAFT_PAIRS,
}
TRUTH = Path(__file__).parent / "truth"
Row = tuple[str, str, str, str, str]


def truth(name: str, form: str) -> list[Row]:
    """Form, label, person, label in the first application, class."""
    lines = (TRUTH / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [tuple(line.split("\t")) for line in lines]
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows if row[0] == form]


@cache
def comparison(name: str) -> Comparison:
    """The pair as the workbench reads it."""
    first, renewal = (
        field_inventory(open_docx(form.data(), f"{name}.docx").document) for form in ALL_PAIRS[name]()
    )
    return compared(first, renewal)


@pytest.mark.parametrize("name", ALL_PAIRS)
def test_inventory_has_every_field_of_the_first_form_once(name: str) -> None:
    found = [(entry.label, str(entry.person or "")) for entry in comparison(name).first.entries]
    assert sorted(found) == sorted((row[1], row[2]) for row in truth(name, "first"))


@pytest.mark.parametrize("name", ALL_PAIRS)
def test_inventory_has_every_field_of_the_renewal_once(name: str) -> None:
    found = [(entry.label, str(entry.person or "")) for entry in comparison(name).renewal.entries]
    assert sorted(found) == sorted((row[1], row[2]) for row in truth(name, "renewal"))


@pytest.mark.parametrize("name", ALL_PAIRS)
def test_fields_of_the_renewal_find_their_partners(name: str) -> None:
    found = [
        (item.entry.label, str(item.entry.person or ""), "" if item.first is None else item.first.label)
        for item in comparison(name).renewal_fields
    ]
    expected = [(row[1], row[2], row[3]) for row in truth(name, "renewal")]
    assert len(set(found) & set(expected)) >= 0.95 * len(set(expected))


@pytest.mark.parametrize("name", ALL_PAIRS)
def test_fields_of_the_renewal_get_their_class(name: str) -> None:
    found = {
        (item.entry.label, str(item.entry.person or ""), item.category)
        for item in comparison(name).renewal_fields
    }
    expected = {(row[1], row[2], row[4]) for row in truth(name, "renewal")}
    assert len(found & expected) >= 0.9 * len(expected)
