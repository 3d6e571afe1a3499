"""What undo and redo promise to the person at the keyboard."""

from workbench.app.history import History


def typed(*texts: str) -> History[str]:
    history: History[str] = History()
    for before, after in zip(("", *texts), texts, strict=False):
        history.record("Textänderung", after, before, merge_key="typing s1")
    return history


def test_typing_in_one_segment_is_one_step() -> None:
    history = typed("S", "Si", "Sie")
    step = history.undo()
    assert step is not None
    assert (step.inverse, step.forward) == ("", "Sie")
    assert history.undo() is None


def test_typing_after_a_pause_is_a_new_step() -> None:
    history = typed("Sie")
    history.seal()
    history.record("Textänderung", "Sie bitten", "Sie", merge_key="typing s1")
    step = history.undo()
    assert step is not None
    assert step.inverse == "Sie"


def test_typing_in_another_segment_is_a_new_step() -> None:
    history = typed("Sie")
    history.record("Textänderung", "Wir", "", merge_key="typing s2")
    history.undo()
    assert history.undo_label == "Textänderung"


def test_other_steps_never_merge() -> None:
    history: History[str] = History()
    history.record("Vorschlag angenommen", "b", "a")
    history.record("Vorschlag angenommen", "c", "b")
    history.undo()
    assert history.undo_label == "Vorschlag angenommen"


def test_redo_brings_the_undone_step_again() -> None:
    history = typed("Sie")
    undone = history.undo()
    assert history.redo() == undone
    assert history.redo() is None


def test_typing_after_undo_does_not_grow_an_older_step() -> None:
    history = typed("Sie")
    history.seal()
    history.record("Textänderung", "Sie x", "Sie", merge_key="typing s1")
    history.undo()
    history.record("Textänderung", "Sie y", "Sie", merge_key="typing s1")
    step = history.undo()
    assert step is not None
    assert step.inverse == "Sie"


def test_new_step_discards_what_was_undone() -> None:
    history = typed("Sie")
    history.undo()
    history.record("Textänderung", "Wir", "", merge_key="typing s1")
    assert history.redo_label == ""


def test_typing_that_is_kept_under_another_id_is_a_step_of_its_own() -> None:
    history: History[str] = History()
    history.record("Textänderung", "S", "", merge_key="typing s1", step_id="1")
    history.record("Textänderung", "Si", "S", merge_key="typing s1", step_id="2")
    step = history.undo()
    assert step is not None
    assert (step.inverse, step.id) == ("S", "2")
