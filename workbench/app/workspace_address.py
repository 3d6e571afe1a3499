"""Where a workspace is, as it may be written down: without a password."""

from workbench.app.workspace import Workspace
from workbench.store.passwords import remember_password


def remembered_address(workspace: Workspace) -> str:
    """Path or URL with which the workspace opens again. A password goes into the keyring of the operating system."""
    store = workspace.store
    if store.path is not None:
        return str(store.path.absolute())
    if store.url.password is not None:
        remember_password(store.url, str(store.url.password))
    return store.url._replace(password=None).render_as_string(hide_password=False)
