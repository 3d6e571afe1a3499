"""Lines to sign on: the signature counts, and so do place and date beside it."""

from workbench.language.form.answer_place import AnswerPlace
from workbench.planning.fields.labels import plain_label


def signing_parts(place: AnswerPlace) -> tuple[str, ...]:
    """Labels of the fields on a line to sign on; () for all other places."""
    if not place.signed:
        return ()
    return (plain_label(place.label.text[place.start : place.end]),)
