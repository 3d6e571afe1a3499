"""Names of persons behind a salutation or a label, dates of birth, places to live.

Rather one word too much than one too few: a masked noun costs a clumsy suggestion, a name that leaves costs trust.
"""

import re
from collections.abc import Iterator

from workbench.language.exempt import MONTHS
from workbench.translation.masking.kinds import Kind, Personal

_WS = r"[ \t\u00a0\u202f\n]"
_UPPER = r"A-ZÄÖÜÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĮĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠȘŢŤȚŪŮŰŲŹŻŽ"
_WORD = rf"(?:[dlDL]['’])?[{_UPPER}][^\W\d_]{{0,40}}(?:['’ʼ-][^\W\d_]{{1,40}}){{0,4}}"
_PART = rf"(?:[{_UPPER}]\.|{_WORD})"
_LINK = (
    r"(?:vo[nm]|van|de[rnsl]?|zu[rm]?|auf|und zu|al|el|bin|ibn|ben|da|dos|du|di|la|le|ter|ten|y|av)"
    r"(?:[ ](?:der|den|de|dem|la))?"
)
_TITLE = r"(?:(?:Dr|Prof|Dipl|Ing|med|jur|phil|rer|nat|h|c|Mag|Dres)\.-?|Professor(?:in)?|Doktor(?:in)?|M\.A\.|B\.A\.)"
_NAME = rf"(?:{_TITLE}{_WS}{{0,3}}){{0,6}}(?:{_LINK}{_WS})?{_PART}(?:{_WS}+(?:{_LINK}{_WS})?{_PART}){{0,3}}"
_SALUTATION = (
    r"(?:Herr|Herrn|Hr\.|Hrn\.|Frau|Fr\.|Fräulein|Familie|Fam\.|Eheleute[n]?|Ehepaar|Eheleuten|Geschwister|Witwer?"
    r"|Witwe|Schwester|Pfarrer(?:in)?|Herren(?= [^\W\d_])|HERRN?|FRAU|FAMILIE)"
)
_SALUTED = re.compile(rf"(?<![\w-]){_SALUTATION}{_WS}+(?P<name>{_NAME})")
_PAIR = re.compile(
    rf"(?<![\w-])(?:Eheleuten?|Ehepaar|Familie|Herren|Frauen){_WS}+{_NAME}{_WS}+(?:und|u\.|&){_WS}+(?P<name>{_NAME})"
)
_TITLED = re.compile(
    rf"(?<![\w.-])(?P<name>(?:{_TITLE}{_WS}{{0,3}}){{1,6}}(?:{_LINK}{_WS})?{_PART}(?:{_WS}{_PART}){{0,2}})"
)
_LABEL = (
    r"(?:(?:Familien|Nach|Vor|Ehe|Zu|Eigen|Geburts|Ruf|Haus)?[Nn]amen?(?: (?:de[rs]|Ihre[rs]?) \w+)?"
    r"|Vor- und (?:Nach|Zu|Familien)namen?|Antragsteller(?:in)?|Kontoinhaber(?:in)?|Vermieter(?:in)?|Arbeitgeber(?:in)?"
    r"|Ehegattin|Ehegatten?|Ehefrau|Ehemann|Ehepartner(?:in)?|Lebenspartner(?:in)?|Bevollmächtigter?|Betreuer(?:in)?"
    r"|Ansprechpartner(?:in)?|Sachbearbeiter(?:in)?|Bearbeiter(?:in)?|Auskunft erteilt|Kind|Mutter|Vater|Patient(?:in)?"
    r"|Mieter(?:in)?|Versicherter?|Verstorbener?|Unterzeichner(?:in)?|gez\.|i\. ?A\.|i\. ?V\.|im Auftrag|z\. ?Hd\.)"
)
_LABELLED = re.compile(
    rf"(?<![\w-])(?:{_LABEL}[:\t]{_WS}*|(?:gez\.|i\. ?A\.|i\. ?V\.|z\. ?Hd\.){_WS}*)"
    rf"(?:{_SALUTATION}{_WS}+)?(?P<name>{_NAME}(?:,[ ]?{_NAME})?)(?!\w)(?!\s*:)"
)
_BORN_AS = re.compile(
    rf"(?<!\w)(?:geb\.|geborene[rn]?|verw\.|verwitwete|gesch\.|geschiedene){_WS}+(?P<name>{_NAME})"
)
_RELATIVE = (
    r"(?:[Tt]ochter|Sohn|Söhne|Töchter|Kind(?:es|er|ern)?|Mutter|Vater|Bruder|Eltern|Großmutter|Großvater|Enkel(?:in|kind)?"
    r"|Ehemann|Ehefrau|Ehegatt(?:e|en|in)|Partner(?:in)?|Lebensgefährt(?:e|en|in)|Lebenspartner(?:in)?|Witwer?|Nichte|Neffe"
    r"|Tante|Onkel|Kontoinhaber(?:in)?|Antragsteller(?:in)?|Betreuer(?:in)?|Vermieter(?:in)?|Mieter(?:in)?|Patient(?:in)?"
    r"|Sachbearbeiter(?:in)?|Bevollmächtigter?)"
)
_RELATED = re.compile(rf"(?<![\w-]){_RELATIVE}{_WS}+(?P<name>{_NAME})(?!\w)(?!\s*:)")
_BEFORE_BIRTH = re.compile(rf"(?<![\w-])(?P<name>{_NAME}),?{_WS}*\(?(?=(?:geb\.|geboren|\*\s?\d))")
_SIGNED = re.compile(rf"(?:Grüßen|Grüße|Gruß|Hochachtungsvoll){_WS}+(?P<name>{_NAME})")
_CALLED = re.compile(
    rf"\b(?:heißt|heiße|namens|mit (?:dem )?(?:Vor|Nach|Familien)?[Nn]amen){_WS}+(?P<name>{_NAME})"
)
_NOT_NAMES = frozenset(
    (
        "Absatz Abschnitt Adresse Anschrift Antrag Anlage Bitte Datum Der Die Das Ein Eine Er Es Für "
        "Geburtsdatum Herr Herrn Frau Ich Ihr Ihre Im In Ja Mit Name Namen Nachname Nein Oder Ort Sie Straße "
        "Und Unterschrift Vorname Wir Wohnort Geburtsort Geburtsland Geburtstag Mutter Vater Kind Kinder "
        "Partner Partnerin Betreuer Betreuerin Geburtsname Familienname Telefon Monat Monate Januar Februar "
        "April Juni Juli August September Oktober November Dezember Einkommen Einkünfte Person Personen "
        "Vermögen Unterhalt Vollmacht Angaben Leistungen Rente Renten Anspruch Beruf Unterlagen Nachweise "
        "Kosten Miete Wohnung Bescheid Adressen Unterschriften Sohn Tochter Bruder Schwester Enkel Enkelin "
    ).split()
)
_PATTERNS = (
    _SALUTED,
    _PAIR,
    _TITLED,
    _LABELLED,
    _RELATED,
    _BEFORE_BIRTH,
    _SIGNED,
    _BORN_AS,
    _CALLED,
)
_DATE = rf"\d{{1,2}}\.[ ]?(?:\d{{1,2}}\.[ ]?|(?:{MONTHS}|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\.?[ ])\d{{2,4}}"
_DATE = rf"(?:{_DATE}|(?:19|20)\d{{2}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{2,4}})"
_BIRTH = re.compile(
    rf"(?:(?<!\w)(?:geb\.|geboren(?:e[rsnm]?)?|[Gg]eburts(?:tag|datum|daten)?|Geb\.?-?[Dd]atum|Geb\.|GEB\.|\*)"
    rf"(?:[^\d\n.]|\.(?!\s[A-ZÄÖÜ])){{0,48}}?)(?P<date>{_DATE})"
    rf"|(?P<before>{_DATE})(?=\s?(?:\(?geboren|\(?Geburtsdatum))"
    rf"|(?<!\w)(?:Jahrgang|Geburtsjahr)[:\s]+(?P<year>\d{{4}}|\d{{2}})(?!\w)"
)


def names(text: str) -> Iterator[Personal]:
    """Names, each without its salutation: the salutation is translated, the name is not."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = _without_form_words(text, *match.span("name"))
            if start < end:
                yield Personal(start, end, Kind.NAME)


def births(text: str) -> Iterator[Personal]:
    """Dates near a word of birth."""
    for match in _BIRTH.finditer(text):
        group = match.lastgroup or "date"
        yield Personal(*match.span(group), Kind.BIRTH)


def _without_form_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The name between words that only forms have: "Name: Vorname" names nobody, "Antrag von Max Kurz" does."""
    begin: int | None = None
    for match in re.finditer(r"[^\W\d_]+", text[start:end]):
        if match[0] not in _NOT_NAMES:
            if begin is None and match[0][0].isupper():
                begin = start + match.start()
        elif begin is not None:
            return begin, begin + len(text[begin : start + match.start()].rstrip(" \t\n\u00a0,"))
    if begin is None:
        return start, start
    return (start if text[start:begin].islower() or not text[start:begin].strip() else begin), end
