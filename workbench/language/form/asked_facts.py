"""What a label asks for: name, birth, address, amount and so on, by the end of its nouns."""

import re
from functools import lru_cache

_FACTS = {
    "name": "name|vorname|familienname|nachname|geburtsname|zuname|rufname|firma|bezeichnung|titel",
    "birth": "geburtsdatum|geburtstag|geburtsort|geburtsland|alter",
    "address": "anschrift|adresse|wohnort|wohnsitz|straße|hausnummer|postleitzahl|plz|ort|land",
    "phone": "telefon|telefonnummer|telefax|fax|handy|handynummer|mobilnummer|rufnummer|mobiltelefon|e-mail"
    "|email|mail|mailadresse",
    "status": "familienstand|personenstand|staatsangehörigkeit|nationalität|geschlecht|konfession|religion"
    "|beruf|tätigkeit",
    "employer": "arbeitgeber|dienststelle|vermieter|vermieterin|krankenkasse|bank|kreditinstitut|geldinstitut"
    "|hersteller|betreuer",
    "account": "iban|bic|konto|kontonummer|bankverbindung|kontoinhaber",
    "number": "nummer|aktenzeichen|zeichen|kennzeichen|anzahl|zahl|menge|kilometerstand|zählerstand",
    "amount": "höhe|betrag|miete|kosten|nebenkosten|heizkosten|einkommen|einkünfte|rente|lohn|gehalt|wert|preis"
    "|vermögen"
    "|schulden|unterhalt|ausgaben|einnahmen|kaution|gebühr|verdienst|guthaben|beitrag",
    "time": "datum|beginn|ende|dauer|zeitraum|zeitpunkt|frist|einzug|auszug|einzugsdatum|tag|uhrzeit|termin"
    "|baujahr|jahr",
    "size": "größe|fläche|wohnfläche|länge|breite|gewicht|zimmerzahl",
    "kind": "art|form|grund|zweck|umfang|ursache|ziel|marke|typ|modell|farbe|rasse|verhältnis"
    "|verwandtschaftsverhältnis"
    "|angaben|ergebnis|ausbildung|abschluss|schule|klasse|sprache|diagnose|erkrankung|pflegegrad|grad",
    "signature": "unterschrift|stempel|namenszeichen",
}
_FACT_OF = {word: fact for fact, words in _FACTS.items() for word in words.split("|")}
_ENDINGS = sorted((word for word in _FACT_OF if len(word) > 3), key=len, reverse=True)
_USUAL = (
    {"straße", "hausnummer"},
    {"hausnummer", "adresszusatz"},
    {"postleitzahl", "ort"},
    {"plz", "ort"},
    {"postleitzahl", "wohnort"},
    {"plz", "wohnort"},
    {"ort", "datum"},
    {"datum", "unterschrift"},
    {"ort", "datum", "unterschrift"},
    {"name", "vorname"},
    {"name", "vornamen"},
    {"vorname", "nachname"},
    {"vorname", "familienname"},
    {"vorname", "name"},
    {"zuname", "vorname"},
    {"familienname", "vorname"},
    {"ort", "land"},
    {"beginn", "ende"},
    {"datum", "uhrzeit"},
    {"datum", "namenszeichen"},
    {"straße", "ort"},
    {"straße", "hausnummer", "postleitzahl", "ort"},
    {"straße", "hausnummer", "plz", "ort"},
    {"stempel", "unterschrift"},
    {"datum", "stempel", "unterschrift"},
    {"name", "unterschrift"},
)
"""What people expect side by side."""
_PLURAL = re.compile(r"(?:en|n|s|es)$")


@lru_cache(maxsize=4096)
def fact(noun: str) -> str | None:
    """The sort of fact that a noun asks for: "Geburtsdatum" -> "birth"; None for other nouns."""
    word = noun.lower().replace("\u00ad", "").replace("\u2011", "-")
    for form in (word, _PLURAL.sub("", word)):
        if form in _FACT_OF:
            return _FACT_OF[form]
    ending = next((ending for ending in _ENDINGS if word.endswith(ending)), None)
    return None if ending is None else _FACT_OF[ending]


def usual_together(nouns: frozenset[str]) -> bool:
    """Whether people expect these in one field: street and house number, place and date."""
    words = {noun.lower().replace("\u00ad", "") for noun in nouns}
    return any(words <= usual for usual in _USUAL)
