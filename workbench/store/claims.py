"""Who is working on which passage right now.

A claim is a lease: whoever goes on working renews it, and it ends by itself when a program dies. It only warns people;
what keeps texts safe is the version of a passage. The time is that of the server, or of the one computer that holds
the file. A claim that ends later than any lease can is void: so a clock that was set back locks nothing for long.
"""

from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, update

from workbench.model.workspace import Claim
from workbench.store.connect import POSTGRESQL
from workbench.store.errors import MissingError
from workbench.store.keys import as_text
from workbench.store.schema import segments

LEASE_SECONDS = 60
"""Renew every 20 seconds or so."""


def claim(connection: Connection, version: str, segment: str, person: str, client: str) -> Claim | None:
    """None if the passage is the client's from now on (or still), else who works on it."""
    moment = _moment(connection)
    there = (segments.c.form_version_id == version, segments.c.segment == segment)
    free = or_(segments.c.editor_client.is_(None), segments.c.editor_client == client, ~_alive(moment))
    values = {
        "editor": person,
        "editor_client": client,
        "editing_until": as_text(moment + timedelta(seconds=LEASE_SECONDS)),
    }
    if connection.execute(update(segments).where(*there, free).values(values)).rowcount:
        return None
    row = connection.execute(select(segments.c.editor, segments.c.editor_client).where(*there)).one_or_none()
    if row is None:
        raise MissingError(f"Die Passage {segment} gibt es im Arbeitsbereich nicht mehr.")
    return Claim(segment, row.editor, row.editor_client)


def end_claims(connection: Connection, client: str, version: str = "", segment: str = "") -> None:
    """Give up what the client claims: one passage, one version or everything."""
    mine = [segments.c.editor_client == client]
    if version:
        mine.append(segments.c.form_version_id == version)
    if segment:
        mine.append(segments.c.segment == segment)
    nobody = {"editor": None, "editor_client": None, "editing_until": None}
    connection.execute(update(segments).where(*mine).values(nobody))


def claims_of(connection: Connection, version: str) -> tuple[Claim, ...]:
    """Who works on passages of the version, in reading order."""
    query = (
        select(segments.c.segment, segments.c.editor, segments.c.editor_client)
        .where(segments.c.form_version_id == version, segments.c.editor_client.is_not(None))
        .where(_alive(_moment(connection)))
        .order_by(segments.c.position)
    )
    return tuple(Claim(row.segment, row.editor, row.editor_client) for row in connection.execute(query))


def _alive(moment: datetime) -> ColumnElement[bool]:
    latest = as_text(moment + timedelta(seconds=LEASE_SECONDS))
    return and_(segments.c.editing_until > as_text(moment), segments.c.editing_until <= latest)


def _moment(connection: Connection) -> datetime:
    if connection.dialect.name == POSTGRESQL:
        moment: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
        return moment
    return datetime.now(UTC)
