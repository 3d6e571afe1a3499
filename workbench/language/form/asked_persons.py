"""Whom a label, a column or a section asks about."""

import re

APPLICANT = "Antragsteller/in"
OFFICE = "Behörde"
_WORD_END = r"(?![\wäöüß])"
_PARTNER = (
    r"[Pp]artner(?:in|s)?\b|[Ee]he(?:gatt|frau|mann|partner)\w*|[Ll]ebensgefährt\w*|\bPerson 2\b|\b2\. Person\b"
    r"|\b[Zz]weiten? Person\b|\bPerson B\b"
)
_PERSONS = (
    (
        OFFICE,
        r"\b(?:von der Behörde|vom Amt|von der Dienststelle|Bearbeitungsvermerk|[Aa]mtliche Vermerke?|Eingangsstempel)",
    ),
    ("Betreuer/in", rf"[Bb]etreuer(?:in|s)?{_WORD_END}|[Bb]etreuenden? Person"),
    ("bevollmächtigte Person", r"[Bb]evollmächtigt\w*|[Vv]ollmacht"),
    ("gesetzliche Vertretung", r"\bgesetzliche[nr]? Vertret\w+|\bVormund"),
    ("Vermieter/in", r"[Vv]ermieter|[Vv]ermietende[nr]? Person|[Hh]ausverwaltung"),
    ("Arbeitgeber/in", r"[Aa]rbeitgeber"),
    ("Kontoinhaber/in", r"[Kk]ontoinhab\w+"),
    ("Ärztin oder Arzt", rf"\b(?:[Hh]aus)?[Aa](?:rzt|rztes){_WORD_END}|\b[Ää]rzt\w*"),
    ("Pflegeperson", r"[Pp]flegeperson|[Pp]flegende[nr]? (?:Person|Angehörige)"),
    ("verstorbene Person", r"[Vv]erstorben\w*"),
    ("Partner/in", _PARTNER),
    ("Elternteil", r"\b(?:Eltern|Elternteil\w*|Mutter|Vaters?)\b"),
    ("Kind", r"\bKind(?:es|er|ern)?\b"),
    (
        "Haushaltsmitglied",
        r"im Haushalt lebende|[Hh]aushaltsmitglied\w*|[Ww]eitere Personen|[Hh]aushaltsangehörig\w*|[Mm]itbewohner\w*",
    ),
    (
        APPLICANT,
        r"[Aa]ntragstell(?:er|ende)\w*|\bPerson 1\b|\b1\. Person\b|\b[Ee]rsten? Person\b|\bPerson A\b",
    ),
)
_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _PERSONS)
_RELATION = re.compile(r"(?:[Vv]erhältnis|[Ss]tellung|[Vv]erwandt\w+|[Bb]eziehung) zu[rm]?\b")
_PERSON_HEAD = re.compile(r"\W*(?:Angaben (?:zu[rm]?|de[rs]) )?(?:Ihr(?:e[mnrs]?)? )?")


def asked_person(text: str) -> str:
    """The German word for whom the text names, the most special first; "" if it names nobody.

    "Verhältnis zu Person 1" asks about somebody else.
    """
    if _RELATION.search(text):
        return ""
    return next((name for name, pattern in _PATTERNS if pattern.search(text)), "")


def is_person_title(text: str) -> bool:
    """Whether a column's title names a person and nothing else that is asked: "Person 2", "Antragsteller/in"."""
    rest = text[match.end() :] if (match := _PERSON_HEAD.match(text)) else text
    return any(pattern.match(rest) for _, pattern in _PATTERNS)
