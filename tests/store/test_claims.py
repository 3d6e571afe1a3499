"""Who is working on a passage is shown, and never for longer than somebody does."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from tests.store.building import edit, form, read
from workbench.model.workspace import Claim, StoredVersion
from workbench.store.claims import claim, claims_of, end_claims
from workbench.store.connect import reading, writing
from workbench.store.errors import MissingError
from workbench.store.keys import as_text
from workbench.store.opening import Store


def take(store: Store, version: StoredVersion, person: str, client: str = "") -> Claim | None:
    with writing(store.engine) as connection:
        return claim(connection, version.id, "s0001", person, client or person)


def shown(store: Store, version: StoredVersion) -> tuple[Claim, ...]:
    with reading(store.engine) as connection:
        return claims_of(connection, version.id)


def set_end(store: Store, end: datetime) -> None:
    with writing(store.engine) as connection:
        connection.execute(text("UPDATE segments SET editing_until = :end"), {"end": as_text(end)})


def test_second_person_is_told_who_works_on_the_passage(store: Store) -> None:
    version = form(store, "Alt", "Anderes")
    assert take(store, version, "Anna") is None
    assert take(store, version, "Anna") is None
    assert take(store, version, "Bea") == Claim("s0001", "Anna", "Anna")
    assert take(store, version, "Anna", "zweites Fenster") == Claim("s0001", "Anna", "Anna")
    assert shown(store, version) == (Claim("s0001", "Anna", "Anna"),)


def test_passage_is_free_again_when_its_claim_is_given_up(store: Store) -> None:
    version = form(store, "Alt")
    take(store, version, "Anna")
    with writing(store.engine) as connection:
        end_claims(connection, "Bea")
        end_claims(connection, "Anna", version.id, "s0002")
    assert shown(store, version)
    with writing(store.engine) as connection:
        end_claims(connection, "Anna", version.id, "s0001")
    assert shown(store, version) == ()
    assert take(store, version, "Bea") is None


@pytest.mark.parametrize(
    "end",
    [timedelta(seconds=-1), timedelta(days=365), timedelta(hours=1)],
    ids=["ended", "clock-set-back-a-year", "clock-set-back-an-hour"],
)
def test_claim_that_ended_or_that_no_clock_allows_locks_nothing(store: Store, end: timedelta) -> None:
    version = form(store, "Alt")
    take(store, version, "Anna")
    set_end(store, datetime.now(UTC) + end)
    assert shown(store, version) == ()
    assert take(store, version, "Bea") is None


def test_claim_neither_changes_the_text_nor_gets_in_the_way_of_writing_it(store: Store) -> None:
    version = form(store, "Alt")
    before = read(store, version)
    take(store, version, "Anna")
    assert read(store, version) == before
    edit(store, version, "s0001", "Neu", "Bea")
    assert shown(store, version) == (Claim("s0001", "Anna", "Anna"),)


def test_passage_that_is_not_there_cannot_be_claimed(store: Store) -> None:
    version = form(store)
    with pytest.raises(MissingError):
        take(store, version, "Anna")
