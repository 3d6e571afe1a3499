"""Readers have codes, not names: how a code is told from an author, initials or the name of a file."""

import re

_END = r"[\s._-]*0*(\d{1,3})(?![^\W_])"
_PATTERNS = (
    re.compile(r"(?<![^\W_])t" + _END, re.I),
    re.compile(r"(?<![^\W_])(?:tp|tester(?:in)?|testperson|person|teilnehmer(?:in)?)" + _END, re.I),
)

_NOBODY = frozenset(
    {
        "author",
        "autor",
        "verfasser",
        "unknown author",
        "unbekannter autor",
        "microsoft office user",
        "user",
        "benutzer",
    }
)
"""What Word and LibreOffice write where nobody has told a name."""


def code(number: int) -> str:
    """ "T01"."""
    return f"T{number:02d}"


def code_in(text: str) -> str:
    """The code that the text names ("Tester 1" -> "T01"); "" if it names none, or two different ones."""
    for pattern in _PATTERNS:
        found = {code(int(match[1])) for match in pattern.finditer(text) if int(match[1])}
        if found:
            return found.pop() if len(found) == 1 else ""
    return ""


def tester_of(author: str, initials: str, file: str) -> str:
    """The code of whoever wrote: from the author, the initials, else the name of the file.

    Without any code the author as he is written, "" for nobody: the file says no more.
    """
    stem = file.rpartition(".")[0] or file
    name = " ".join(author.split())
    return (
        code_in(author) or code_in(initials) or code_in(stem) or ("" if name.casefold() in _NOBODY else name)
    )


def is_code(tester: str) -> bool:
    """Whether this is a pseudonym and no name."""
    return re.fullmatch(r"T\d{2,3}", tester) is not None
