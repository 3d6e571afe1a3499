"""Passwords of database logins: in the keyring of the operating system, never in a file of the workbench."""

import logging

from sqlalchemy import URL

SERVICE = "Formularwerkbank"
_log = logging.getLogger(__name__)


def with_password(url: URL) -> URL:
    """The URL with the password that the keyring has for its login; as it is if that is not needed or not there."""
    if url.get_backend_name() != "postgresql" or not url.username or url.password is not None:
        return url
    import keyring
    from keyring.errors import KeyringError

    try:
        password = keyring.get_password(SERVICE, _login(url))
    except KeyringError:
        _log.warning("The keyring of this computer cannot be used.")
        return url
    return url.set(password=password) if password is not None else url


def remember_password(url: URL, password: str) -> bool:
    """Put the password of the URL's login into the keyring; False if this computer has none that can be used."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, _login(url), password)
    except KeyringError:
        return False
    return True


def forget_password(url: URL) -> None:
    """Take the password of the URL's login out of the keyring."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(SERVICE, _login(url))
    except KeyringError:
        return


def _login(url: URL) -> str:
    return f"{url.username}@{url.host or 'localhost'}:{url.port or 5432}/{url.database}"
