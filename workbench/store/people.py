"""The people of the office: name and role, nothing else about them."""

from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from workbench.model.workspace import Person, Role
from workbench.store.connect import POSTGRESQL
from workbench.store.errors import ConflictError, StoreError
from workbench.store.keys import new_id
from workbench.store.schema import people

_COLUMNS = (
    people.c.id,
    people.c.name,
    people.c.role,
    people.c.login,
    people.c.active,
    people.c.version,
)


def add_person(connection: Connection, name: str, role: Role, login: str | None = None) -> Person:
    """The new person. Raises `StoreError` if the name is taken: it tells people apart."""
    if person_named(connection, name) is not None:
        raise StoreError(f"„{name}“ gibt es schon.", "Ergänzen Sie zum Beispiel die Stelle im Amt.")
    person = Person(new_id(), name, role, login)
    try:
        with connection.begin_nested():
            connection.execute(insert(people).values(id=person.id, name=name, role=role, login=login))
    except IntegrityError as error:
        raise StoreError(f"„{name}“ gibt es seit eben.") from error
    return person


def list_people(connection: Connection) -> tuple[Person, ...]:
    """Everybody, also those who have left, by name."""
    return tuple(_person(row) for row in connection.execute(select(*_COLUMNS).order_by(people.c.name)))


def person_named(connection: Connection, name: str) -> Person | None:
    """The person of that name."""
    row = connection.execute(select(*_COLUMNS).where(people.c.name == name)).one_or_none()
    return None if row is None else _person(row)


def person_of_login(connection: Connection, login: str) -> Person | None:
    """The active person who uses this login of the database server."""
    query = select(*_COLUMNS).where(people.c.login == login, people.c.active).order_by(people.c.name)
    row = connection.execute(query).first()
    return None if row is None else _person(row)


def current_login(connection: Connection) -> str:
    """The login this program uses at the server; "" for a file."""
    if connection.dialect.name != POSTGRESQL:
        return ""
    return str(connection.execute(select(func.session_user())).scalar_one())


def change_person(connection: Connection, person: Person) -> Person:
    """The person with the values of `person`. Raises `ConflictError` if somebody was faster, `StoreError`."""
    other = person_named(connection, person.name)
    if other is not None and other.id != person.id:
        raise StoreError(f"„{person.name}“ gibt es schon.")
    done = connection.execute(
        update(people)
        .where(people.c.id == person.id, people.c.version == person.version)
        .values(
            name=person.name,
            role=person.role,
            login=person.login,
            active=person.active,
            version=people.c.version + 1,
        )
    )
    if not done.rowcount:
        raise ConflictError(message=f"Inzwischen hat jemand anderes die Angaben zu „{person.name}“ geändert.")
    row = connection.execute(select(*_COLUMNS).where(people.c.id == person.id)).one()
    return _person(row)


def _person(row: Any) -> Person:
    identifier, name, role, login, active, version = row
    return Person(identifier, name, Role(role), login, bool(active), version)
