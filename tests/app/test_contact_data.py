"""The office's contact data: entered once, found and brought up to date in every form."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.forms import write_form
from workbench.app.contact_data import read_contact_data
from workbench.app.contact_finding import contact_hits, corrected
from workbench.app.operations.apply_contact_data import apply_contact_data
from workbench.app.operations.find_contact_data import find_contact_data
from workbench.app.operations.import_form import import_form
from workbench.app.operations.keep_text_block import keep_text_block
from workbench.app.operations.set_contact_data import set_contact_data
from workbench.app.operations.undo_change import undo_change
from workbench.app.rights import RightError
from workbench.app.text_block_offers import block_offers
from workbench.app.workspace import Workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.common.errors import WorkbenchError
from workbench.model.text_block import ContactData, ContactEntry, ContactField, OfferState
from workbench.model.workspace import Role
from workbench.store.errors import ConflictError
from workbench.store.people import add_person
from workbench.store.text_blocks import list_text_blocks

F = ContactField
SAMPLES = Path(__file__).parents[2] / "sample_forms"
OFFICE = ContactData(
    {
        F.OFFICE: ContactEntry("Amt für Soziales und Jugend", ("Amt für Soziales",)),
        F.STREET: ContactEntry("Neue Allee 7", ("Musterufer 12", "Am Alten Hafen 3")),
        F.PLACE: ContactEntry("40999 Düsseldorf"),
        F.PHONE: ContactEntry("0211 000-5100", ("0211 000-4100",)),
        F.FAX: ContactEntry("0211 000-4199", ("0211 000-5199",)),
        F.MAIL: ContactEntry("soziales@stadt.example", ("sozialamt@stadt.example",)),
        F.HOURS: ContactEntry("Mo bis Fr 8 bis 12 Uhr", ("Mo, Di, Do 8.30 bis 12 Uhr",)),
        F.IBAN: ContactEntry("DE89 3704 0044 0532 0130 00", ("DE75 5121 0800 1245 1261 99",)),
    },
    1,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amt für Soziales, Musterufer 12", "Amt für Soziales und Jugend, Neue Allee 7"),
        ("Amt für Soziales und Jugend, Neue Allee 7", ""),
        ("Telefon 0211/000 41 00 · Fax: 0211 000-4199", "Telefon 0211 000-5100 · Fax: 0211 000-4199"),
        ("Telefax: 0211 000-5199", "Telefax: 0211 000-4199"),
        ("Kommen Sie Am\N{NO-BREAK SPACE}Alten Hafen 3 vorbei.", "Kommen Sie Neue Allee 7 vorbei."),
        ("Schreiben Sie an sozialamt@stadt.example.", "Schreiben Sie an soziales@stadt.example."),
        ("Servicezeiten: Mo, Di, Do 8.30 bis 12 Uhr", "Servicezeiten: Mo bis Fr 8 bis 12 Uhr"),
        ("IBAN DE75512108001245126199", "IBAN DE89 3704 0044 0532 0130 00"),
        ("Musterufer 120, Musterufer 12a und Am Musterufer", ""),
        ("Ihre Ansprechperson: 0211 000-5163, frau.kurz@stadt.example", ""),
        ("Zeichen 50/12, vom 12.03.2025, 421,73 Euro", ""),
    ],
)
def test_former_values_are_found_however_they_are_written(text: str, expected: str) -> None:
    hits = contact_hits(text, OFFICE)
    assert all(hit.former for hit in hits)
    assert corrected(text, hits) == (expected or text)
    assert bool(hits) == bool(expected)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Amt für Soziales und Jugend, Neue Alle 7, 40999 Düsseldorf", []),
        ("Amt für Soziales und Jugend, Neue Allee 1, 40999 Düsseldorf", ["Neue Allee 1"]),
        ("Amt für Soziales und Jugend, Neue Allee 7, 40998 Düsseldorf", ["40998 Düsseldorf"]),
        ("E-Mail: sozailes@stadt.example", ["sozailes@stadt.example"]),
        ("Überweisen Sie auf DE21 3012 0400 0000 0152 28.", ["DE21 3012 0400 0000 0152 28"]),
        ("Die Beratung der Caritas: Hubertusstraße 5, 40219 Düsseldorf", []),
    ],
)
def test_values_that_may_be_wrong_are_questions(text: str, found: list[str]) -> None:
    hits = contact_hits(text, OFFICE)
    assert [hit.found for hit in hits] == found
    assert not any(hit.former for hit in hits)


def test_in_a_legal_remedy_every_other_address_is_a_risk_but_the_one_of_the_court() -> None:
    text = "Der Widerspruch ist beim Amt, Falsche Straße 5, 40999 Düsseldorf, einzulegen."
    (hit,) = contact_hits(text, OFFICE, in_remedy=True)
    assert (hit.found, hit.risk, hit.former) == ("Falsche Straße 5", True, False)
    assert "§ 66 Abs. 2 SGG" in hit.cause
    court = (
        "Die Klage ist beim Sozialgericht Düsseldorf, Ludwig-Erhard-Allee 21, 40227 Düsseldorf, zu erheben."
    )
    assert contact_hits(court, OFFICE, in_remedy=True) == ()


def test_a_new_value_remembers_the_former_one(workspace: Workspace) -> None:
    assert read_contact_data(workspace).entries == {}
    set_contact_data(workspace, {F.STREET: "Musterufer 12", F.PHONE: "0211 000-4100"})
    set_contact_data(workspace, {F.STREET: "Neue  Allee 7"}, {F.STREET: ["Altweg 1"]})
    data = read_contact_data(workspace)
    assert data.entries[F.STREET] == ContactEntry("Neue Allee 7", ("Musterufer 12", "Altweg 1"))
    assert data.entries[F.PHONE] == ContactEntry("0211 000-4100")
    set_contact_data(workspace, {F.STREET: "Musterufer 12"})
    assert read_contact_data(workspace).entries[F.STREET].former == ("Altweg 1", "Neue Allee 7")
    with pytest.raises(ConflictError):
        set_contact_data(workspace, {F.STREET: "Neue Allee 8"}, version=data.version)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (F.IBAN, "DE89 3704 0044 0532 0130 01"),
        (F.PLACE, "4099 Düsseldorf"),
        (F.MAIL, "soziales"),
        (F.PHONE, "keins"),
        (F.OFFICE, " "),
    ],
)
def test_a_value_that_does_not_fit_is_refused(workspace: Workspace, name: ContactField, value: str) -> None:
    with pytest.raises(WorkbenchError):
        set_contact_data(workspace, {name: value})
    assert read_contact_data(workspace).version == 0


@pytest.fixture
def moved(workspace: Workspace, tmp_path: Path) -> Workspace:
    """The office has moved; two sample forms and one of our own still have the old street."""
    for name in ("ablehnungsbescheid", "mitwirkungsaufforderung"):
        import_form(workspace, SAMPLES / f"{name}.docx")
    import_form(workspace, write_form(tmp_path / "eigenes.docx", "Nichts von einer Anschrift."))
    set_contact_data(workspace, {F.STREET: "Musterufer 12", F.PLACE: "40999 Düsseldorf"})
    set_contact_data(workspace, {F.STREET: "Neue Allee 7"})
    return workspace


def test_a_move_is_offered_to_every_form_and_remedies_need_a_reason(moved: Workspace) -> None:
    found = find_contact_data(moved)
    assert {item.title for item in found} == {"ablehnungsbescheid", "mitwirkungsaufforderung"}
    done = apply_contact_data(moved).forms
    assert all("gesperrt" in item.cause for item in done.refused)
    assert {item.passage.segment for item in find_contact_data(moved) if item.passage} == {
        item.passage.segment for item in done.refused
    }
    apply_contact_data(moved, unlock="Umzug")
    assert find_contact_data(moved) == ()
    form = moved.form("mitwirkungsaufforderung").form.id
    session = open_stored_form(moved, form)
    assert sum("Neue Allee 7" in text for text in session.texts.values()) >= 2
    undo_change(session)
    assert {item.title for item in find_contact_data(moved)} == {"mitwirkungsaufforderung"}


def test_a_wrong_street_in_a_legal_remedy_comes_first(workspace: Workspace, tmp_path: Path) -> None:
    remedy = (
        "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der "
        "Widerspruch ist schriftlich oder zur Niederschrift beim Amt für Soziales, Altweg 1, 40999 Düsseldorf, "
        "einzulegen."
    )
    import_form(workspace, write_form(tmp_path / "a.docx", "Altweg 1, 40999 Düsseldorf"))
    import_form(workspace, write_form(tmp_path / "b.docx", "Rechtsbehelfsbelehrung", remedy))
    set_contact_data(workspace, {F.STREET: "Neue Allee 7"}, {F.STREET: ["Altweg 1"]})
    found = find_contact_data(workspace)
    assert [(item.title, item.risk) for item in found] == [("b", True), ("a", False)]


def test_text_blocks_move_too_and_offer_no_old_address(workspace: Workspace, tmp_path: Path) -> None:
    text = "Sie finden uns in der Stadtmitte: Altweg 1, gleich neben dem Rathaus und der Post."
    for name in "ab":
        import_form(workspace, write_form(tmp_path / f"{name}.docx", text))
    keep_text_block(workspace, "Anfahrt", text)
    set_contact_data(workspace, {F.STREET: "Altweg 1"})
    set_contact_data(workspace, {F.STREET: "Neuweg 2"})
    done = apply_contact_data(workspace)
    assert [item.text for item in done.blocks] == [text.replace("Altweg 1", "Neuweg 2")]
    assert len(done.forms.applied) == 2
    with workspace.reading() as connection:
        (block,) = list_text_blocks(connection)
    assert block.version == 2
    assert {item.state for item in block_offers(workspace, block)} == {OfferState.CURRENT}


def test_a_translator_changes_no_contact_data(workspace: Workspace, join: Callable[[str], Workspace]) -> None:
    with workspace.working() as connection:
        add_person(connection, "Herr Wort", Role.TRANSLATOR)
    other = join("Herr Wort")
    with pytest.raises(RightError):
        set_contact_data(other, {F.STREET: "Neuweg 2"})
    with pytest.raises(RightError):
        apply_contact_data(other)
