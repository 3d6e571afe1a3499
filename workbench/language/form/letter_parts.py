"""What a letter has around its text: salutation, closing, contact, reference, date; and the marks of a form."""

import re

SALUTATION = re.compile(
    r"\W*(?:Sehr (?:geehrte|verehrte|liebe)|Geehrte|Verehrte|Guten (?:Tag|Morgen|Abend)\b(?=[^.]*[,!]?\W*$)"
    r"|Liebe[rs]?\s\W*[A-ZÄÖÜ]|Hallo\b|Grüß Gott|Moin\b|An alle\b|Werte[rs]?\s[A-ZÄÖÜ])"
)
"""At the start of a segment."""
CLOSING = re.compile(
    r"\b(?:(?:Mit )?(?:(?:sehr )?freundlich\w*|best\w*|herzlich\w*|vorzüglich\w*|viel\w*|schön\w*|lieb\w*)"
    r"\s(?:Grüße?n?|Gruß|Hochachtung|Empfehlungen?)|Hochachtungsvoll"
    r"|Es grüßt|Ihr Team|Ihre? (?:Stadtverwaltung|Stadt|Gemeinde|Amt)\b(?=\W*$))"
    r"|^\W*(?:Im Auftrag|I\. ?A\.|i\. ?A\.|In Vertretung|I\. ?V\.|gez\.)"
)
CONTACT = re.compile(
    r"\b(?:Tel(?:efon|efonnummer|\.)?|Fon|Rufnummer|Durchwahl|Hotline|Servicetelefon|E\W?Mail|Mailadresse|Sprechzeiten?"
    r"|Servicezeiten|Öffnungszeiten|Ansprechpartner(?:in)?|Ansprechperson|Auskunft erteilt|Rückfragen|anrufen"
    r"|rufen Sie|Internet)\b|[\w.+-]+@[\w-]+\.\w|www\.\w|\(0\d{2,5}\)\s?\d|\b0\d{2,5}[\s/–-]+\d{3}|\+49",
    re.IGNORECASE,
)
REFERENCE = re.compile(
    r"\b(?:Aktenzeichen|Az\.|Mein Zeichen|Unser Zeichen|Ihr Zeichen|Geschäftszeichen|Kundennummer|Kassenzeichen"
    r"|Ihr Schreiben vom|Ihre Nachricht vom|Auskunft erteilt|Bearbeiter(?:in)?\b|Betreff)",
)
DATE_LINE = re.compile(
    r"\W*(?:Datum\W+|[A-ZÄÖÜ][\wäöüß. -]{1,30}, (?:den )?)\d{1,2}\.\s?(?:\d{1,2}\.|[A-Z]\w+ )\s?\d{2,4}\W*"
)
BLANK = re.compile(r"_{3,}|\.{6,}|…{3,}|[☐☑☒□▢❏⬜]|\[\s{0,3}\]|\(\s{1,3}\)")
"""A place to write on or to tick."""
