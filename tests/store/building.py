"""What most store tests begin with: a form with some passages, and short ways to write and read."""

from collections.abc import Sequence

from workbench.model.workspace import NewSegment, StoredSegment, StoredVersion, TextChange
from workbench.store.connect import reading, writing
from workbench.store.forms import FormFile, add_form, add_version
from workbench.store.opening import Store
from workbench.store.revisions import commit_texts
from workbench.store.segments import get_segment, insert_segments
from workbench.store.steps import append_step

PERSON = "Anna Amt"


def passage(number: int, text: str, now: str = "") -> NewSegment:
    """Passage `number` of a file, whose text is `now` instead of `text` if that was carried over."""
    return NewSegment(f"s{number:04d}", "word/document.xml", "paragraph", text, now or text)


def form(store: Store, *texts: str, name: str = "Antrag", data: bytes = b"Datei") -> StoredVersion:
    """The first version of a new form with these texts."""
    with writing(store.engine) as connection:
        new = add_form(connection, name, PERSON)
        version = add_version(connection, new.id, FormFile(f"{name}.docx", "docx", data), PERSON)
        insert_segments(connection, version.id, [passage(*item) for item in enumerate(texts, 1)], PERSON)
    return version


def next_version(store: Store, version: StoredVersion, passages: Sequence[NewSegment]) -> StoredVersion:
    """The version of the same form that takes the place of `version`."""
    with writing(store.engine) as connection:
        file = FormFile(version.file_name, "docx", b"Datei 2")
        new = add_version(connection, version.form, file, PERSON, replaces=version.id)
        insert_segments(connection, new.id, passages, PERSON, "übernommen")
    return new


def edit(store: Store, version: StoredVersion, segment: str, text: str, person: str = PERSON) -> str:
    """The id of the step that puts the text in place, whatever stands there."""
    with writing(store.engine) as connection:
        step = append_step(connection, version.id, "Text bearbeiten", "{}", "{}", person)
        change = TextChange(segment, get_segment(connection, version.id, segment).version, text, ("kürzer",))
        commit_texts(connection, version.id, [change], person, step.id)
    return step.id


def read(store: Store, version: StoredVersion, segment: str = "s0001") -> StoredSegment:
    """The passage as everybody sees it."""
    with reading(store.engine) as connection:
        return get_segment(connection, version.id, segment)
