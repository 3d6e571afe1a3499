"""Usage texts and errors of argparse in German."""

import argparse
import os
import sys
import traceback
from types import TracebackType

DEBUG_VARIABLE = "FORMULARWERKBANK_DEBUG"

GERMAN = {
    "usage: ": "Aufruf: ",
    "positional arguments": "Argumente",
    "options": "Optionen",
    "show this help message and exit": "diese Hilfe anzeigen",
    "%(prog)s: error: %(message)s\n": "%(prog)s: Fehler: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "Argument %(argument_name)s: %(message)s",
    "unrecognized arguments: %s": "unbekannte Argumente: %s",
    "ambiguous option: %(option)s could match %(matches)s": "mehrdeutig: %(option)s kann %(matches)s sein",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r gibt es nicht (möglich: %(choices)s)",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "%(parser_name)r gibt es nicht: %(choices)s",
    "invalid %(type)s value: %(value)r": "%(value)r ist kein gültiger Wert (%(type)s)",
    "expected one argument": "es fehlt ein Wert",
    "expected at most one argument": "höchstens ein Wert ist erlaubt",
    "expected at least one argument": "es fehlt mindestens ein Wert",
    "expected %s argument": "%s Wert ist nötig",
    "expected %s arguments": "%s Werte sind nötig",
    "the following arguments are required: %s": "es fehlt: %s",
    "one of the arguments %s is required": "eines davon ist nötig: %s",
    "not allowed with argument %s": "nicht zusammen mit %s erlaubt",
    "ignored explicit argument %r": "%r ist hier nicht erlaubt",
    "unexpected option string: %s": "unerwartete Option: %s",
    "can't open '%(filename)s': %(error)s": "„%(filename)s“ lässt sich nicht öffnen: %(error)s",
}
"""What a person can get to see. Messages for programmers (wrong calls of argparse) stay English."""


def install() -> None:
    """Let argparse speak German, whatever the locale: it looks its texts up through these two functions."""
    argparse._ = _german  # type: ignore[attr-defined]
    argparse.ngettext = _german_number  # type: ignore[attr-defined]


def show_unexpected_error(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Print one German sentence for an error nobody foresaw; the traceback only on demand.

    A traceback may quote text of the form, so it must not land in a log unasked.
    """
    if os.environ.get(DEBUG_VARIABLE):
        traceback.print_exception(kind, error, trace)
        return
    sys.stderr.write(
        f"Ein unerwarteter Fehler ist aufgetreten ({kind.__name__}); Ihre Eingabedateien sind unverändert. "
        f"Mit {DEBUG_VARIABLE}=1 zeigt der Befehl die Einzelheiten.\n"
    )


def _german(message: str) -> str:
    return GERMAN.get(message, message)


def _german_number(singular: str, plural: str, number: int) -> str:
    return _german(singular if number == 1 else plural)
