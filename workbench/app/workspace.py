"""A workspace that somebody works in: who it is, what the person may do, and the forms."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from workbench.app.people import person_name
from workbench.app.rights import Action, RightError, check_right
from workbench.common.errors import InputError, WorkbenchError
from workbench.model.workspace import ListedForm, Person, Role, StoredForm, StoredVersion
from workbench.store.claims import end_claims
from workbench.store.connect import Transaction, reading, writing
from workbench.store.daily_copies import DailyCopy
from workbench.store.errors import StoreError
from workbench.store.forms import get_form, list_forms, versions_of
from workbench.store.opening import Store
from workbench.store.opening import create_workspace as create_store
from workbench.store.opening import open_workspace as open_store
from workbench.store.people import add_person, current_login, list_people, person_named, person_of_login


class Workspace:
    """An open workspace. `person` is who works here; whoever is new becomes an editor with the first change."""

    def __init__(self, store: Store, name: str = "") -> None:
        """`name`: who is working; without it `person_name()`. Raises `WorkbenchError` if nobody is known."""
        self.store = store
        self._copy: DailyCopy | None = None
        self._named = " ".join(name.split()) or person_name()
        if not self._named:
            raise WorkbenchError("Bitte nennen Sie Ihren Namen.")
        with self.reading() as connection:
            self.person = self._known(connection) or Person("", self._named, Role.EDITOR)

    @property
    def client(self) -> str:
        """Tells what this program did from what others did."""
        return self.store.client

    def copy_daily(self) -> None:
        """Make today's copy of a workspace file in the background; `close` waits for it."""
        if self.store.path is not None and self._copy is None:
            self._copy = DailyCopy(self.store.path)

    def reading(self) -> AbstractContextManager[Transaction]:
        """A connection that sees one consistent state."""
        return reading(self.store.engine)

    @contextmanager
    def working(self, *actions: Action) -> Iterator[Transaction]:
        """A transaction in which the person does these things. Raises `RightError` if the role does not allow one."""
        with writing(self.store.engine) as connection:
            known = self._known(connection)
            person = known or self.person
            for action in actions:
                check_right(person, action)
            self.person = known or self._entered(connection)
            yield connection

    def _entered(self, connection: Transaction) -> Person:
        """The person, new in the office; another window of the same person may have been faster."""
        try:
            return add_person(connection, self.person.name, self.person.role)
        except StoreError:
            known = self._known(connection)
            if known is None:
                raise
            return known

    def forms(self) -> tuple[ListedForm, ...]:
        """All forms by name, each with its newest version."""
        with self.reading() as connection:
            return list_forms(connection)

    def find(self, named: str) -> tuple[ListedForm, ...]:
        """The forms with this id, else with this name, else whose newest file is named so."""
        forms = self.forms()
        names: Sequence[Callable[[ListedForm], str]] = (
            lambda item: item.form.id,
            lambda item: item.form.name,
            lambda item: item.newest.file_name,
        )
        for name_of, wanted in zip(names, (named, named, Path(named).name), strict=True):
            found = tuple(item for item in forms if name_of(item) == wanted)
            if found:
                return found
        return ()

    def form(self, named: str) -> ListedForm:
        """The one form that `find` finds. Raises `InputError` if there is none, or more than one."""
        found = self.find(named)
        if not found:
            raise InputError(f"„{named}“ gibt es im Arbeitsbereich „{self.store.title}“ nicht.")
        if len(found) > 1:
            ids = ", ".join(item.form.id for item in found)
            raise InputError(
                f"„{named}“ gibt es im Arbeitsbereich „{self.store.title}“ mehrmals.",
                f"Nennen Sie die Kennung: {ids}.",
            )
        return found[0]

    def current(self, form: str) -> StoredForm:
        """The form as it is now."""
        with self.reading() as connection:
            return get_form(connection, form)

    def versions(self, form: str) -> tuple[StoredVersion, ...]:
        """All versions of the form, oldest first."""
        with self.reading() as connection:
            return versions_of(connection, form)

    def has_role(self, role: Role) -> bool:
        """Whether somebody active in the office has the role."""
        with self.reading() as connection:
            return any(item.active and item.role is role for item in list_people(connection))

    def close(self) -> None:
        """Give up what this program claims, and all connections."""
        try:
            if self.person.id:
                with writing(self.store.engine) as connection:
                    end_claims(connection, self.client)
        except WorkbenchError:
            pass  # a claim ends by itself
        finally:
            if self._copy is not None:
                self._copy.finish()
            self.store.close()

    def _known(self, connection: Transaction) -> Person | None:
        """The person as the office knows it: at a server by login, else by name."""
        login = current_login(connection)
        if login and (person := person_of_login(connection, login)) is not None:
            return person
        person = person_named(connection, self._named)
        if person is not None and person.login and person.login != login:
            raise RightError(f"„{person.name}“ meldet sich an der Datenbank mit einem anderen Konto an.")
        return person


def create_workspace(workspace: str, name: str = "", person: str = "") -> Workspace:
    """A new workspace at a path or URL, opened. Raises `WorkbenchError` if that is not possible."""
    return _opened(create_store(workspace, name), person)


def open_workspace(workspace: str, person: str = "") -> Workspace:
    """The workspace at a path or URL. Raises `InputError` if it cannot be used; it is not touched then."""
    opened = _opened(open_store(workspace), person)
    opened.copy_daily()
    return opened


def _opened(store: Store, person: str) -> Workspace:
    try:
        return Workspace(store, person)
    except WorkbenchError:
        store.close()
        raise
