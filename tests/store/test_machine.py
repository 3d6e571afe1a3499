from tests.store.building import PERSON, form
from tests.store.transfer_samples import machine_request
from workbench.model.machine import FormClass
from workbench.store.connect import reading, writing
from workbench.store.form_classes import class_of, classes, put_class, remove_class
from workbench.store.forms import delete_form
from workbench.store.machine_requests import (
    add_request,
    list_requests,
    remove_requests,
    set_outcome,
    words_since,
)
from workbench.store.opening import Store


def test_the_last_word_about_a_form_holds(store: Store) -> None:
    version = form(store, "Bitte ankreuzen.")
    with writing(store.engine) as connection:
        assert class_of(connection, version.form) is None
        put_class(connection, version.form, FormClass.PUBLIC, PERSON)
        put_class(connection, version.form, FormClass.CASE, PERSON)
        (found,) = classes(connection)
        assert (found.form, found.level, found.person) == (version.form, FormClass.CASE, PERSON)
        remove_class(connection, version.form)
        assert classes(connection) == ()


def test_a_deleted_form_leaves_no_class_but_its_lines_in_the_log(store: Store) -> None:
    version = form(store, "Bitte ankreuzen.")
    with writing(store.engine) as connection:
        put_class(connection, version.form, FormClass.PUBLIC, PERSON)
        add_request(connection, machine_request())
        delete_form(connection, version.form)
    with reading(store.engine) as connection:
        assert classes(connection) == ()
        assert len(list_requests(connection)) == 1


def test_the_log_counts_words_and_can_be_cleared(store: Store) -> None:
    first, second = machine_request(), machine_request()
    with writing(store.engine) as connection:
        add_request(connection, first)
        add_request(connection, second)
        set_outcome(connection, second.id, "time")
        assert [line.id for line in list_requests(connection, 1)] == [second.id]
        assert list_requests(connection)[0].outcome == "time"
        assert words_since(connection, first.at) == 34
        assert words_since(connection, "2999") == 0
        assert remove_requests(connection, second.at) == 1
        assert words_since(connection, "") == 17
