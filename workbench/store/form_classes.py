"""What somebody has said about the texts of a form: public, internal, of one case."""

from sqlalchemy import Connection, delete, insert, select

from workbench.model.machine import ClassedForm, FormClass
from workbench.store.keys import now
from workbench.store.schema import form_classes

_C = form_classes.c


def put_class(connection: Connection, form: str, level: FormClass, person: str) -> ClassedForm:
    """Keep it in place of what was said before."""
    remove_class(connection, form)
    new = ClassedForm(form, level, person, now())
    connection.execute(insert(form_classes).values(form_id=form, level=level.value, person=person, at=new.at))
    return new


def remove_class(connection: Connection, form: str) -> None:
    """Forget what was said: nothing of the form may be sent then."""
    connection.execute(delete(form_classes).where(_C.form_id == form))


def class_of(connection: Connection, form: str) -> ClassedForm | None:
    """What was said about the form; None if nothing."""
    row = connection.execute(select(form_classes).where(_C.form_id == form)).one_or_none()
    return None if row is None else ClassedForm(row.form_id, FormClass(row.level), row.person, row.at)


def classes(connection: Connection) -> tuple[ClassedForm, ...]:
    """What was said about all forms, by form."""
    rows = connection.execute(select(form_classes).order_by(_C.form_id))
    return tuple(ClassedForm(row.form_id, FormClass(row.level), row.person, row.at) for row in rows)
