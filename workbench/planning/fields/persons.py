"""Whether a field belongs to the first or the second person."""

import re

from workbench.model.inventory import FIRST_PERSON, SECOND_PERSON

_SECOND = re.compile(
    r"\b(?:2\. (?:Person|Elternteil)|(?:Person|Elternteil) (?:2|B|II)|zweiten? (?:Person|Elternteils?))\b"
    r"|\b(?:[Ee]he|Lebens)?[Pp]artner(?:in|s)?\b"
    r"|\b[Ee]he(?:gatt|frau|mann)\w*|[Ll]ebensgefährt\w*|\bLebenspartner\w*"
)
_FIRST = re.compile(
    r"\b(?:1\. (?:Person|Elternteil)|(?:Person|Elternteil) (?:1|A|I)|ersten? (?:Person|Elternteils?))\b"
    r"|[Aa]ntragstell(?:er|end)\w*|\b(?:Ich|Sie|Sie selbst)\b|^(?:[Ii]ch|selbst)\b"
)
_OTHER_PARENT = re.compile(
    r"\b[Aa]ndere[rns]? Elternteils?\b|\bElternteil, (?:bei )?de(?:m|r) das Kind nicht\b"
)
_OTHERS = re.compile(
    r"[A-ZÄÖÜ]\w+ Ihr[e]? (?:Mann|Frau|(?:[Ee]he|Lebens)?[Pp]artner(?:in)?"
    r"|[Ee]hegatt\w+|Ehe(?:mann|frau)|Lebensgefährt\w+)\b"
)
"""A question about what somebody else does: "Arbeitet Ihr Mann?"."""
_FORMER = re.compile(
    r"früher|ehemalig|geschieden|verstorben|(?<!nicht )(?<!nicht dauernd )getrennt", re.IGNORECASE
)
_INSTRUCTS = re.compile(r"\b(?:wenn|falls|sofern|bitte|auszufüllen|ausfüllen)\b", re.IGNORECASE)
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
    if label.endswith("?"):
        return SECOND_PERSON if _OTHERS.match(label) else None
    return column_person(label)


def is_other_parent(title: str) -> bool:
    """Whether a section is about the parent who does not apply."""
    return _OTHER_PARENT.search(title) is not None


def section_person(title: str) -> int | None:
    """2 under a heading that is about the second person alone."""
    if _INSTRUCTS.search(title):
        return None
    if _FORMER.search(title) or (_SECOND.search(title) and _FIRST.search(title)):
        return None
    if re.search(r"\sund\s|\sin\s|\bbzw", title) and not re.search(r"\bPerson(?:en)? 2\b|2\. Person", title):
        return None
    return column_person(title)
