"""Signs that a form was filled in: data of real people do not belong in a workspace."""

from workbench.legal.personal_data.signs import signs_of_filling_in
from workbench.model.document import Document

_SHOWN = 3


def personal_data(document: Document) -> tuple[str, ...]:
    """German sentences about what looks like data of a real person; none for an empty form.

    They name the place and the kind of data, never the data themselves.
    """
    signs = signs_of_filling_in(document)
    if not signs:
        return ()
    told = [f"In der Passage {sign.segment} steht {sign.what}." for sign in signs[:_SHOWN]]
    if len(signs) > _SHOWN:
        told.append(f"Es gibt {len(signs) - _SHOWN} weitere Stellen dieser Art.")
    return ("Das Formular sieht ausgefüllt aus. Nehmen Sie das leere Formular auf.", *told)
