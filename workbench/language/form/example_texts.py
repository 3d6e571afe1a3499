"""Whole forms and notices in the notation of `example_form`, for examples of rules about what is missing from them."""

from collections.abc import Mapping

HALL: Mapping[str, str] = {
    "document": '{document title="Eine Sporthalle mieten" pages=2 numbered}',
    "title": "{heading 1} Antrag: Eine Sporthalle mieten",
    "purpose": "Mit diesem Formular mieten Vereine eine Halle. Der Vorstand füllt es aus. Sie brauchen die Satzung.",
    "handing_in": "Schicken Sie es bis zum 1. Mai an das Sportamt, Am Stadion 4, 40999 Düsseldorf.",
    "contact": "Fragen? Telefon 0211 000-4500, Montag bis Freitag 9 bis 12 Uhr, sport@stadt.example",
    "reference": "{label} Aktenzeichen (trägt das Amt ein):",
    "first": "{heading 2} 1. Der Verein",
    "name": "{label} Name des Vereins: ________",
    "phone": "{label} Telefon (freiwillig): ________",
    "second": "{heading 2} 2. Die Halle",
    "changing": "Brauchen Sie die Umkleide?\n{option} ☐ ja ☐ nein",
    "third": "{heading 2} 3. Nachweise und Erklärung",
    "proofs": "Legen Sie diese Nachweise in Kopie bei:",
    "items": "{list_item} die Satzung\n{list_item} den Auszug aus dem Vereinsregister\n{list_item} die Versicherung",
    "declaration": "Ich erkläre, dass meine Angaben stimmen.",
    "signature": "{label} Ort, Datum, Ihre Unterschrift:",
    "next": "So geht es weiter: Wir prüfen Ihren Antrag. Nach 2 Wochen bekommen Sie einen Brief.",
    "privacy": "Datenschutz: Das Sportamt speichert Ihre Daten 2 Jahre. Sie dürfen sie jederzeit sehen.",
    "page": "{footer} Seite 1 von 2",
    "number": "{footer} 52-Halle 12",
    "edition": "{footer} Stand: März 2026",
}
"""A form that lacks nothing that a machine can judge."""

DOG: Mapping[str, str] = {
    "document": '{document title="Einen Hund anmelden" pages=2 numbered}',
    "title": "{heading 1} Anmeldung eines Hundes",
    "purpose": "Wofür ist dieses Formular? Für die Hundesteuer. Wer füllt es aus? Wer einen neuen Hund hat.",
    "proofs": "Das brauchen Sie dafür:",
    "items": "{list_item} Ihren Ausweis\n{list_item} den Impfpass des Hundes\n{list_item} die Nummer des Chips",
    "handing_in": "Wohin damit? Geben Sie es in den ersten 14 Tagen im Bürgerbüro ab.",
    "contact": "Wer hilft? Das Steueramt, Hafenweg 2, 40999 Düsseldorf, Tel. 0211 000-71, geöffnet 8 bis 12 Uhr",
    "reference": "{label} Kassenzeichen, falls Sie schon eines haben:",
    "first": "{heading 2} A. Sie selbst",
    "name": "{label} Vorname und Nachname: ________",
    "phone": "{label} Handy: ________ (wenn Sie möchten)",
    "second": "{heading 2} B. Ihr Hund",
    "dangerous": "Hat der Hund schon einmal jemanden gebissen?\n{option} ☐ ja ☐ nein ☐ weiß ich nicht",
    "third": "{heading 2} C. Unterschrift",
    "declaration": "Ich bestätige: Alle Angaben sind richtig.",
    "signature": "{label} Datum und Unterschrift der Halterin oder des Halters:",
    "next": "Was passiert danach? Sie bekommen in 3 Wochen den Bescheid und die Hundemarke.",
    "privacy": "Wie wir mit personenbezogenen Daten umgehen, lesen Sie unter stadt.example/datenschutz.",
    "page": "{footer} Seite 1 von 2",
    "number": "{footer} Formular Nr. 21-7",
    "edition": "{footer} Version 3 vom 04/2026",
}
"""Another one."""

GRANT: Mapping[str, str] = {
    "title": "{heading 1} Bescheid: Zuschuss zum Mittagessen",
    "greeting": "Sehr geehrte Frau Öztürk,",
    "outcome": "wir bewilligen Ihnen einen Zuschuss von 40 Euro monatlich.",
    "period": "Sie bekommen ihn vom 1. März 2026 bis zum 31. August 2026.",
    "calculation": "So haben wir gerechnet:\n| Essen im Monat | 65 Euro\n| Ihr Anteil | 25 Euro",
    "reasons": "Begründung: Ihr Einkommen liegt unter der Grenze.",
    "duty": "Teilen Sie uns bitte mit, wenn sich Ihr Einkommen ändert oder Sie umziehen.",
    "remedy": "Rechtsbehelfsbelehrung: Gegen diesen Bescheid können Sie in einem Monat Widerspruch erheben.",
    "contact": "Fragen? Rufen Sie uns an: 0211 000-31.",
    "closing": "Mit freundlichen Grüßen",
}
"""A notice that grants something."""

REFUSAL: Mapping[str, str] = {
    "title": "{heading 1} Bescheid über Ihren Antrag auf einen Stand",
    "greeting": "Sehr geehrter Herr Böll,",
    "outcome": "wir lehnen Ihren Antrag auf einen Stand am Markt ab.",
    "reasons": "Alle Plätze sind vergeben, denn die Anmeldung endete am 2. Mai.",
    "next": "Bitte melden Sie sich für das nächste Jahr bis zum 30. April an.",
    "enclosed": "Den Plan legen wir diesem Brief bei.",
    "remedy": "Gegen diesen Bescheid können Sie beim Ordnungsamt Widerspruch einlegen.",
    "contact": "Telefon: 0211 000-55",
    "closing": "Mit freundlichen Grüßen",
    "list": "Anlage: Plan der Plätze",
}
"""A notice that refuses something."""


def variant(text: Mapping[str, str], **changes: str | None) -> str:
    """The text with some of its lines in other words (or in several lines), or without those that are None."""
    return "\n".join(line for line in {**text, **changes}.values() if line is not None)
