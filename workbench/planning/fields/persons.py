"""Whether a field belongs to the first or the second person."""

import re

from workbench.model.inventory import FIRST_PERSON, SECOND_PERSON

_SECOND = re.compile(
    r"\b(?:2\. Person|Person 2|zweiten? Person|Person B|Person II)\b|\b(?:[Ee]he|Lebens)?[Pp]artner(?:in|s)?\b"
    r"|\b[Ee]he(?:gatt|frau|mann)\w*|[Ll]ebensgefährt\w*|\bLebenspartner\w*"
)
_FIRST = re.compile(
    r"\b(?:1\. Person|Person 1|ersten? Person|Person A|Person I)\b|[Aa]ntragstell(?:er|end)\w*"
    r"|\b(?:Ich|Sie|Sie selbst)\b|^(?:[Ii]ch|selbst)\b"
)
_FORMER = re.compile(r"früher|ehemalig|geschieden|verstorben|getrennt", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?:[Vv]erhältnis|[Ss]tellung|[Vv]erwandt\w+|[Bb]eziehung|lebe\w*|[Zz]usammen\w*) (?:zu[rm]?|mit)\b"
)


def column_person(title: str) -> int | None:
    """1 or 2 if the title of a column names one of them and nobody else."""
    second, first = _SECOND.search(title), _FIRST.search(title)
    if second and not (first and first.start() < second.start()):
        return SECOND_PERSON
    return FIRST_PERSON if first else None


def own_person(label: str) -> int | None:
    """1 or 2 if the label itself says whom it asks about: "Unterschrift Person 2"."""
    if _FORMER.search(label) or _ABOUT.search(label):
        return None
    return column_person(label) if not label.endswith("?") else None


def section_person(title: str) -> int | None:
    """2 under a heading that is about the second person alone."""
    if _FORMER.search(title) or (_SECOND.search(title) and _FIRST.search(title)):
        return None
    if re.search(r"\sund\s|\sin\s|\bbzw", title) and not re.search(r"\bPerson(?:en)? 2\b|2\. Person", title):
        return None
    return column_person(title)
