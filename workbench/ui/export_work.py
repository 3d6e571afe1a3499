"""A form as it is now, whatever happens to it meanwhile."""

import copy

from workbench.app.session import FormSession


def session_now(session: FormSession) -> FormSession:
    """The session of this moment for a worker: nothing that happens later gets in."""
    snapshot = copy.copy(session)
    snapshot.texts = dict(session.texts)
    snapshot.reasons = dict(session.reasons)
    return snapshot
