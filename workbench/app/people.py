"""Who is working: the name that goes beside every change."""

import getpass
import os

from workbench.app.user_settings import named_person

PERSON_VARIABLE = "FORMULARWERKBANK_PERSON"
"""Names the person where the name at the computer is not the one the office knows."""


def person_name() -> str:
    """The name that the environment variable gives, else the one in the settings, else the one the computer knows.

    "" if nobody is known.
    """
    named = " ".join(os.environ.get(PERSON_VARIABLE, "").split()) or named_person()
    if named:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
