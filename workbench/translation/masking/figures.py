"""Numbers that tell a person: accounts, insurance and tax numbers, file numbers, telephone numbers, long numbers.

A right check digit gives a number its kind, but a wrong one does not save it: a typing error is personal data, too.
"""

import re
from collections.abc import Iterator
from functools import cache

from workbench.language.tsv_rows import tsv_rows
from workbench.legal.personal_data import identifiers as checked
from workbench.translation.masking.kinds import Kind, Personal

_GAP = r"[ \u00a0\u202f]"
_SHAPES = (
    (
        Kind.IBAN,
        rf"(?<![A-Za-z0-9])[A-Z]{{2}}{_GAP}?\d{{2}}(?:{_GAP}?[A-Z0-9]{{4}}){{2,7}}(?:{_GAP}?\d{{1,3}}(?!\w))?",
    ),
    (Kind.PENSION, rf"(?<!\w)\d{{2}}{_GAP}?\d{{6}}{_GAP}?[A-Za-z]{_GAP}?\d{{2}}{_GAP}?\d(?!\w)"),
    (Kind.HEALTH, rf"(?<!\w)[A-Z]{_GAP}?\d{{3}}{_GAP}?\d{{3}}{_GAP}?\d{{3}}(?!\w)"),
    (Kind.TAX_ID, rf"(?<![\w.,])\d{{2}}(?:{_GAP}\d{{3}}){{3}}(?![\w,])"),
    (Kind.FILE_NUMBER, r"(?<!\w)\d{3,5}(?:BG|//)\d{5,9}(?!\w)"),
    (Kind.FILE_NUMBER, r"(?<!\w)\d{2,3}/\d{3,4}/\d{4,5}(?!\w)"),  # of a tax office
    (
        Kind.FILE_NUMBER,
        r"(?<!\w)[A-Z]\s\d{1,3}\s[A-Z]{1,3}\s\d{1,5}/\d{2}(?:\s[A-Z]{1,3})?(?!\w)",
    ),  # of a court
    (Kind.FILE_NUMBER, r"(?<=ennzeichen)[: ]{1,2}[A-ZÄÖÜ]{1,3}[ -][A-ZÄÖÜ]{1,2}[ -]?\d{1,4}[EH]?(?!\w)"),
    (Kind.LONG_NUMBER, r"(?<![\w.,/-])\d{2,}(?:[/-]\d{2,}){2,}(?![\w,])"),
    (Kind.FILE_NUMBER, r"(?<!\w)[A-ZÄÖÜ]{1,3}-[A-ZÄÖÜ]{1,2}[ -]\d{1,4}[EH]?(?!\w)"),  # of a car
    (
        Kind.LONG_NUMBER,
        r"(?<![\w.,])(?=[A-Z\d/-]{0,12}\d[A-Z/-]{0,6}\d[A-Z/-]{0,6}\d)[A-Z]{0,3}\d[\dA-Z]{6,}(?:[/-]\w+)*(?!\w)",
    ),
    (Kind.LONG_NUMBER, rf"(?<![\w.,])\d{{3,4}}(?:{_GAP}\d{{3,4}}){{2,}}(?![\w,])"),
)
_MORE_LABELS = (
    "Ausweisnummer|Ausweis-Nr.|Personalausweisnummer|Personalausweis|Passnummer|Reisepass|Kontonummer|Konto-Nr.|Konto|BIC|BLZ|Bankleitzahl"
    "|Zählernummer|Zähler-Nr.|Kreditkartennummer|Krankenversichertennummer|Krankenversichertennr.|KVNR|RVNR|SV-Nr."
    "|Sozialversicherungs-Nr.|Rentenversicherungs-Nr.|Ident-Nr.|IdNr.|Steuer-Identifikationsnummer|Steuerliche"
    " Identifikationsnummer|Aktennummer|Akten-Nr.|Bearbeitungsnummer|Bearbeitungs-Nr.|Bewohnernummer|Wohnungsnummer"
    "|Unser Zeichen|Ihr Zeichen|Mein Zeichen|Mandatsreferenz|Gläubiger-ID|Kennzeichen|Nummer der Bedarfsgemeinschaft"
).split("|")
_VALUE = r"(?=[\w./-]{0,16}\d)[\w.]*\w(?:(?:[ ]?[./-][ ]?|[ ](?=\d|[A-Z]{1,3}[ -]?\d))\w+)*"
_BIC = r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?!\w)"
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{1,2}/(?:19|20)\d{2}|\d{1,2}-\d{1,2}-\d{2,4}")
_PHONE = re.compile(
    r"(?<![\w.,])(?:\+\d{1,3}|00[1-9]\d?|\(?0[1-9]\d{1,4}\)?)(?:[ \u00a0()/.‑–-]{1,3}\d+){1,6}(?![\w,])"
    r"|(?<!\w)(?:Tel(?:efon|efax)?(?:nummer|-?[Nn]r\.?)?|Mobil(?:telefon|funk)?(?:nummer)?|Handy(?:nummer)?"
    r"|Fax(?:nummer)?|Durchwahl|Rufnummer)[.:]*(?:\s(?:lautet|ist))?[:\s]*"
    r"(?P<number>[+(]?\d[\d \u00a0()/.‑–-]{1,24}\d)(?!\w)"
)
_EMAIL = re.compile(
    r"(?<![\w.+%'-])[\w.+%'-]{1,64}\s?(?:@|\((?:at|ät)\)|\[(?:at|ät)\])\s?[\w-]+(?:(?:\.|\s?\((?:dot|punkt)\)\s?)[\w-]+)+",
    re.IGNORECASE,
)


def figures(text: str) -> Iterator[Personal]:
    """The numbers and e-mail addresses, in no order; they may overlap."""
    for match in _EMAIL.finditer(text):
        yield Personal(match.start(), match.end(), Kind.EMAIL)
    if not any(map(str.isdigit, text)) and "BIC" not in text:
        return
    for found in checked.identifiers(text):
        yield Personal(found.start, found.end, _KINDS[found.kind])
    for kind, pattern in _shapes():
        for match in pattern.finditer(text):
            yield Personal(match.start(), match.end(), kind)
    for match in _labelled().finditer(text):
        yield Personal(*match.span("number"), Kind.FILE_NUMBER)
    for match in _PHONE.finditer(text):
        group = "number" if match["number"] else 0
        if not _DATE.fullmatch(match[group].strip()):
            yield Personal(*match.span(group), Kind.PHONE)


_KINDS = {
    checked.IBAN: Kind.IBAN,
    checked.TAX_ID: Kind.TAX_ID,
    checked.PENSION: Kind.PENSION,
    checked.HEALTH: Kind.HEALTH,
}


@cache
def _shapes() -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(pattern)) for kind, pattern in _SHAPES)


@cache
def _labelled() -> re.Pattern[str]:
    """A label and the number behind it; "Konto" may have a bank's code behind it."""
    labels = {label for (label,) in tsv_rows("tables/case_number_labels.tsv", 1)} | set(_MORE_LABELS)
    named = "|".join(re.escape(label) for label in sorted(labels, key=len, reverse=True))
    between = r"(?:\s?\([^()]{1,40}\))?(?:\s(?:lautet|ist|Nr\.|Nummer|der|des))*[:.]*[\s#]*"
    return re.compile(rf"(?<!\w)(?:{named}){between}(?P<number>{_BIC}|{_VALUE})", re.IGNORECASE)
