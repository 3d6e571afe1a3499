"""Whether a label asks for an amount, a date, a size or a duration."""

import re

from workbench.language.form.fields import Field

AMOUNT, DATE, SIZE, DURATION = "amount", "date", "size", "duration"

_AMOUNT = re.compile(
    r"(?:(?:miete|kosten|einkommen|einkünfte|rente|renten|betrag|beträge|beiträge|beitrag|lohn|löhne|gehalt"
    r"|verdienst|vermögen"
    r"|unterhalt|unterhaltszahlung|unterhaltszahlungen|geld|zulage|zuschuss|zuschüsse|preis|gebühr|gebühren"
    r"|schulden|rate|raten"
    r"|abschlag|abschläge|vorauszahlung|vorauszahlungen|pauschale|kaution|ersparnisse|guthaben|zinsen|entgelt"
    r"|bezüge|ausgaben"
    r"|einnahmen|umsatz|gewinn|forderung|forderungen|prämie|prämien|abgaben|aufwendungen|honorar|darlehen"
    r"|kredit|zahlung"
    r"|zahlungen|leistungen|nebenkosten|abfindung|erlös|kaufpreis|marktwert|verkehrswert|rückkaufswert|geldwert"
    r"|zeitwert"
    r"|summe|stipendium|lebensunterhalt|eigenanteil|spende|hypothek|restschuld|belastung|belastungen))"
)
_AMOUNT_ASKED = re.compile(
    r"\bWie (?:hoch|viel|teuer)\b.*\b(?:Miete|Einkommen|Rente|verdien\w+|zahl\w+|kost\w+|Kosten|Euro|Lohn)"
)
_OF_AMOUNT = re.compile(r"(?:Höhe|Wert|Stand|Umfang)")
_DATE = re.compile(
    r"(?:\w*datum|\w*[Gg]eburtstag|\w*termin|\w*zeitraum|\w*[Bb]eginn|(?:(?:kurs|schul|miet|vertrags|lehr"
    r"|ausbildungs)-?)?ende|\w*[Ee]inzug|\w*[Aa]uszug|\w*[Aa]blauf"
    r"|\w*zeitpunkt|\w*[Ss]tichtag|\w*tag)"
)
_DATE_ASKED = re.compile(
    r"\b(?:am|seit|ab|bis|vom|zum|von)\s*:?$|^(?:[Ss]eit|[Aa]b|[Bb]is) wann\b|^Wann\b|\b[Gg]eboren(?: am)?:?$"
    r"|\bgültig bis\b|^Vom?\b.*\bbis\b"
)
_SIZE = re.compile(
    r"(?:\w*(?:größe|fläche|länge|breite|höhe|tiefe|gewicht|entfernung|strecke|durchmesser|volumen|menge"
    r"|verbrauch|abstand"
    r"|kilometerstand|zählerstand|inhalt|umfang))"
)
_DURATION = re.compile(
    r"(?:\w*(?:dauer|laufzeit|frist|arbeitszeit|stundenzahl|wartezeit|zeitaufwand|fahrzeit|betriebszeit))"
)
_DURATION_ASKED = re.compile(r"^(?:Wie lange|Für wie lange)\b")
_SIZE_ASKED = re.compile(r"^Wie (?:groß|lang|breit|hoch|tief|schwer|weit)\b")
_ASKED = (
    ("amount", _AMOUNT_ASKED),
    ("duration", _DURATION_ASKED),
    ("size", _SIZE_ASKED),
    ("date", _DATE_ASKED),
)
_HEAD = re.compile(r"[^\w]*(?:[A-ZÄÖÜ][\wäöüß-]*[\s,/&]*(?:und\s|oder\s)?)*")
"""The capitalised words at the start: adjectives and the noun that tells what is asked for."""
_PRODUCT = re.compile(r"(?:Kleider|Schuh|Konfektions|Schrift|Haushalts|Gruppen|Klassen)größe")
_NOUN = re.compile(r"[A-ZÄÖÜ][\wäöüß\u00ad-]+")


def field_sort(field: Field) -> str | None:
    """What the label asks for, one of the constants above; None for names, numbers and the like."""
    label = field.label.replace("\u00ad", "").replace("\ufffc", " ").strip().rstrip(":").strip()
    for sort, asked in _ASKED:
        if asked.search(label):
            return sort
    nouns = _NOUN.findall(label.split("(")[0])
    head = _NOUN.findall(match.group()) if (match := _HEAD.match(label)) else []
    for noun in dict.fromkeys((*head[-1:], *head[:1])):
        sort_of_noun = _of_noun(noun, nouns)
        if sort_of_noun is not None:
            return sort_of_noun
    return _of_noun(nouns[-1], []) if nouns and "," in label and label.endswith(nouns[-1]) else None


def _of_noun(noun: str, others: list[str]) -> str | None:
    lower = noun.lower()
    if _OF_AMOUNT.fullmatch(noun) and any(_ends_with_amount(other.lower()) for other in others):
        return "amount"
    if _ends_with_amount(lower) or noun == "Wert":
        return "amount"
    if _SIZE.fullmatch(lower) and not _PRODUCT.fullmatch(noun):
        return "size"
    if _DURATION.fullmatch(lower):
        return "duration"
    return "date" if _DATE.fullmatch(lower) else None


def _ends_with_amount(word: str) -> bool:
    return re.search(rf"{_AMOUNT.pattern}(?:e?s|n)?$", word) is not None
