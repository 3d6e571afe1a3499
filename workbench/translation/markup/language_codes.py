"""Language codes as other programs write them."""

import re

_CODE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")


def normalised_code(code: str) -> str:
    """A BCP 47 code in its usual spelling ("DE_de" is "de-DE", "sr_latn" "sr-Latn"); "" for what is no code."""
    stripped = code.strip()
    if not _CODE.fullmatch(stripped):
        return ""
    first, *rest = re.split("[-_]", stripped)
    return "-".join([first.lower(), *map(_subtag, rest)])


def is_german(code: str) -> bool:
    """Whether this is German of any region."""
    return re.split("[-_]", code.strip())[0].lower() in {"de", "deu", "ger"}


def same_language(one: str, other: str) -> bool:
    """Whether two codes name the same language; one may leave out the region."""
    first, second = normalised_code(one), normalised_code(other)
    if not first or not second:
        return one.strip().lower() == other.strip().lower()
    shorter, longer = sorted((first.split("-"), second.split("-")), key=len)
    return longer[: len(shorter)] == shorter


def _subtag(subtag: str) -> str:
    if len(subtag) == 4 and subtag.isalpha():
        return subtag.title()
    return subtag.upper() if len(subtag) == 2 else subtag.lower()
