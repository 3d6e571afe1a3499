"""Searching finds what a person sees."""

from collections.abc import Sequence

import pytest
from sqlalchemy import text

from tests.store.building import edit, form, next_version, passage
from workbench.store import search_on_server
from workbench.store.connect import reading, writing
from workbench.store.forms import delete_form
from workbench.store.opening import Store, create_workspace
from workbench.store.search import search
from workbench.store.search_index import INDEX


def found(store: Store, query: str, **where: str) -> list[str]:
    with reading(store.engine) as connection:
        return [hit.text for hit in search(connection, query, **where).hits]  # type: ignore[arg-type]


TEXTS = (
    "Übermitteln Sie uns die Ablichtung.",
    "Die Kranken\u00advers\u00adicherung nach §\u00a05 SGB\u202fV",
    "100 % der Miete_neu!",
    "Rufen Sie an: 0211\u201189-1. Öffnungs\ufffczeit",
    "Er sagte: „So geht's.“",
)


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("ablichtung", 0),
        ("ÜBERMITTELN", 0),
        ("übermitt licht", 0),
        ("krankenversicherung", 1),
        ("§ 5", 1),
        ('"§ 5 SGB V"', 1),
        ("„nach § 5“", 1),
        ("100 %", 2),
        ("e_n", 2),
        ("neu!", 2),
        ("%", 2),
        ("0211-89", 3),
        ("öf", 3),
        ("geht's", 4),
    ],
)
def test_words_are_found_as_they_are_seen(store: Store, query: str, number: int) -> None:
    form(store, *TEXTS)
    assert found(store, query) == [TEXTS[number]]


@pytest.mark.parametrize(
    "query", ["", "  ", "gibt es nicht", "Miete Ablichtung", "5 §", '"Sie Übermitteln"', "x*y", 'AND "']
)
def test_nothing_is_found_where_nothing_is(store: Store, query: str) -> None:
    form(store, *TEXTS)
    assert found(store, query) == []


def test_index_follows_every_edit_and_deletion(store: Store) -> None:
    version, other = form(store, "Ablichtung", "Ablichtung zwei"), form(store, "Ablichtung drei")
    edit(store, version, "s0001", "Kopie")
    assert found(store, "ablichtung") == ["Ablichtung zwei", "Ablichtung drei"]
    assert found(store, "kopie") == ["Kopie"]
    with writing(store.engine) as connection:
        delete_form(connection, version.form)
    assert found(store, "ablichtung") == ["Ablichtung drei"]
    assert found(store, "ablichtung", form=other.form) == ["Ablichtung drei"]
    assert found(store, "ablichtung", form=version.form) == []


def test_only_the_newest_version_of_a_form_is_searched(store: Store) -> None:
    version = form(store, "Ablichtung")
    next_version(store, version, [passage(1, "Ablichtung", "Kopie der Ablichtung")])
    assert found(store, "ablichtung") == ["Kopie der Ablichtung"]


def test_hit_says_where_it_stands_and_whether_there_are_more(store: Store) -> None:
    version = form(store, *["Bitte ankreuzen"] * 5, name="Wohngeld")
    with reading(store.engine) as connection:
        result = search(connection, "ankreuzen", limit=3)
        assert not search(connection, "ankreuzen", limit=5).more
    assert [hit.segment for hit in result.hits] == ["s0001", "s0002", "s0003"]
    assert result.more
    hit = result.hits[0]
    assert (hit.form, hit.form_name, hit.form_version) == (version.form, "Wohngeld", version.id)


SPREADS: dict[str, Sequence[int]] = {
    "a": range(120),
    "b": range(0, 120, 7),
    "c": range(110, 120),
    "d": range(60, 120),
    "e": [3],
    "f": [119],
    "g": [3, *range(30, 120)],
    "h": [],
}


def test_hits_come_in_order_however_words_are_spread(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("_SAMPLE", 10), ("_FREQUENT", 2), ("_MOST_FROM_INDEX", 20)):
        monkeypatch.setattr(search_on_server, name, value)  # as in an office a hundred times as big
    texts = [
        " ".join(f"Wort{sign} {sign}§" for sign, numbers in SPREADS.items() if number in numbers)
        + f" {number}"
        for number in range(120)
    ]
    form(store, *texts)
    for sign, numbers in SPREADS.items():
        expected = [texts[number] for number in numbers]
        for query in (f"wort{sign}", f"{sign}§", f"wort {sign}§", f"WORT{sign} worta"):
            with reading(store.engine) as connection:
                result = search(connection, query, limit=8)
            assert [hit.text for hit in result.hits] == expected[:8], query
            assert result.more == (len(expected) > 8), query


def test_server_without_trigrams_is_searched_all_the_same(postgres_server: object) -> None:
    from tests.store.postgres_server import PostgresServer

    assert isinstance(postgres_server, PostgresServer)
    database = postgres_server.new_database()
    postgres_server.execute("CREATE ROLE ohne_erweiterung LOGIN PASSWORD 'x'")
    postgres_server.execute("GRANT USAGE, CREATE ON SCHEMA public TO ohne_erweiterung", database)
    store = create_workspace(postgres_server.url(database, "ohne_erweiterung", "x"))
    form(store, *TEXTS)
    with reading(store.engine) as connection:
        indexes = connection.execute(text("SELECT indexname FROM pg_indexes")).scalars().all()
    assert INDEX not in indexes
    assert found(store, "krankenversicherung") == [TEXTS[1]]
    store.close()


def test_server_with_trigrams_uses_them(postgres_server: object) -> None:
    from tests.store.postgres_server import PostgresServer

    assert isinstance(postgres_server, PostgresServer)
    store = create_workspace(postgres_server.url(postgres_server.new_database()))
    with reading(store.engine) as connection:
        indexes = connection.execute(text("SELECT indexname FROM pg_indexes")).scalars().all()
    assert INDEX in indexes
    store.close()
