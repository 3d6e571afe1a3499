"""Where somebody lives: street and number, postal code and town, the line with the name above them."""

import re
from collections.abc import Iterator

from workbench.translation.masking.kinds import Kind, Personal

_UPPER = "A-ZÄÖÜ"
_CAP = rf"[{_UPPER}][\wäöüß'’.-]{{0,60}}"
_HOUSE = r"\d{1,4}(?:[ ]?[a-zA-Z](?!\w))?(?:[ ]?[-–/+][ ]?\d{1,4}(?:[ ]?[a-zA-Z](?!\w))?)?(?!\w)"
_SUFFIX = (
    r"(?:stra(?:ß|ss)e|str\.|weg|platz|allee|ring|damm|ufer|gasse|markt|chaussee|steig|pfad|hof|wall|graben|park|kamp"
    r"|feld|winkel|bogen|zeile|promenade|siedlung|berg|tor|brücke|heide|garten|terrasse|busch|rain|anger)"
)
_STREET = re.compile(
    rf"(?<!\w)(?:"
    rf"[{_UPPER}][\wäöüß.'’-]{{0,60}}(?i:{_SUFFIX})"
    rf"|(?:{_CAP}[ ]){{1,3}}(?:Stra(?:ß|ss)e|Str\.|Weg|Platz|Allee|Ring|Damm|Ufer|Gasse|Chaussee|Steig|Hof|Wall)"
    rf"|(?:Am|An de[rnm]|Auf de[rnm]|Im|In de[rnm]|Unter de[rn]|Zum|Zur|Hinter de[rm]|Vor de[rm]|Bei de[rm]|Beim)"
    rf"[ ](?P<word>{_CAP})(?:[ ]{_CAP})?"
    rf")[ ](?:Nr\.[ ]?)?{_HOUSE}"
)
_NO_STREET = re.compile(
    r"(?:Jahre?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Abschnitt\w*|Anlagen?"
    r"|Punkt|Feld|Frage|Nummer|Nr\.?|Absatz|Satz|Kapitel|Zeile|Spalte|Teil|Seite|Fall|Monat|Woche|Alter|Zimmer|Raum|Artikel"
    r"|Ziffer|Stufe|Zeitraum|Schritt|Merkblatt|Vordruck|Formular|Kalenderjahr|Umfang|Regelbedarfsstufe|Pflegegrad|Montag"
    r"|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sinne|Falle|Alter|Rahmen|Block|Gruppe|Klasse|Haus|Etage)"
)
_NO_STREET_WORDS = re.compile(
    r"(?:Arbeits|Stell|Studien|Ausbildungs|Pflege|Schul|Heim|Wohn|Kita|Sitz|Rechts)(?:platz|weg)\b"
)
_PLACE = re.compile(
    rf"(?<![\w.,/-])(?:D-?[ ]?)?\d{{5}}[ \u00a0]{{1,3}}"
    rf"(?P<town>{_CAP}(?:(?:[ ]|[ ]?[/(-][ ]?)(?:am|an der|im|in|ob der|vor der"
    rf"|bei)?[ ]?{_CAP}\)?)?)"
)
_UNITS = re.compile(
    r"(?:Euro|EUR|Cent|Menschen|Personen|Einwohner\w*|Haushalte\w*|Quadratmeter|Bürger\w*|Wohnungen|Kinder|Fälle\w*|Stück"
    r"|Kilometer|Kilowattstunden|Anträge\w*|Leistungsberechtigte\w*|Bescheide\w*|Beschäftigte\w*)"
)
_LINE_ABOVE = re.compile(
    rf"(?:^|[\n\t])(?P<name>{_CAP}(?:[ ](?:von|van|de|zu|der|den|{_CAP})){{1,4}})[ ]?[\n\t,]+[ ]?$"
)


def places(text: str) -> Iterator[Personal]:
    """Streets with a number, postal codes with a town, and names that stand in the line above."""
    for match in _STREET.finditer(text):
        if (match["word"] and _NO_STREET.fullmatch(match["word"])) or _NO_STREET_WORDS.search(match[0]):
            continue
        yield Personal(match.start(), match.end(), Kind.STREET)
        if above := _LINE_ABOVE.search(text, 0, match.start()):
            yield Personal(*above.span("name"), Kind.NAME)
    for match in _PLACE.finditer(text):
        if not _UNITS.match(match["town"]):
            yield Personal(match.start(), match.end(), Kind.PLACE)
