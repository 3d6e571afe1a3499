"""Two more pairs with rarer layouts: parents, follow-up questions, yes and no as columns, cells as controls."""

from collections.abc import Callable, Mapping

from tests.planning.renewals.drawn_form import DrawnForm

Pair = tuple[DrawnForm, DrawnForm]


def elterngeld() -> Pair:
    """Parents as columns, yes and no as columns, conditions, follow-up questions, "von ... bis"."""
    first = (
        DrawnForm("Antrag auf Ferienzuschuss für Familien")
        .lines("Zutreffendes bitte ankreuzen ☒ oder ausfüllen.")
        .head("Teil 1: Eltern")
        .table(
            ["", "Mutter", "Vater"],
            ["Name", "", ""],
            ["Vorname", "", ""],
            ["Geburtsdatum", "", ""],
            ["Anschrift (falls abweichend)", "", ""],
            ["Krankenkasse", "", ""],
            ["sorgeberechtigt", "☐ ja ☐ nein", "☐ ja ☐ nein"],
        )
        .head("Teil 2: Kinder")
        .table(
            ["Kind", "Name, Vorname", "Geburtsdatum", "Schule"],
            ["Kind 1", "", "", ""],
            ["Kind 2", "", "", ""],
        )
        .head("Teil 3: Fragen")
        .table(
            ["Frage", "ja", "nein"],
            ["Erhalten Sie Kindergeld?", "☐", "☐"],
            ["Erhalten Sie Wohngeld?", "☐", "☐"],
            ["Haben Sie Vermögen über 10.000 Euro?", "☐", "☐"],
        )
        .lines(
            "Waren Sie schon einmal in Förderung? ☐ nein ☐ ja",
            "Wenn ja, wann? __________",
            "Zeitraum der Reise: von __________ bis __________",
            "Kosten der Reise: __________ Euro",
            "Ich bin: ☐ alleinerziehend ☐ verheiratet ☐ Sonstiges: __________",
        )
        .head("Teil 4: Unterlagen")
        .table(
            ["Nr.", "Unterlage", "liegt bei", "wird nachgereicht"],
            ["1", "Geburtsurkunden der Kinder", "☐", "☐"],
            ["2", "Einkommensnachweise", "☐", "☐"],
            ["3", "Reservierung der Unterkunft", "☐", "☐"],
        )
        .lines("________________________          ________________________")
        .lines("Ort, Datum                        Unterschrift der Mutter / des Vaters")
    )
    later = (
        DrawnForm("Folgeantrag auf Ferienzuschuss")
        .head("Eltern")
        .table(
            ["", "1. Elternteil", "2. Elternteil"],
            ["Familienname", "{t}", "{t}"],
            ["Vorname", "{t}", "{t}"],
            ["geb.", "{d}", "{d}"],
        )
        .head("Kinder")
        .table(
            ["Kind", "Vor- und Zuname", "geboren am", "Schule/Klasse"],
            ["Kind 1", "", "", ""],
            ["Kind 2", "", "", ""],
        )
        .head("Fragen")
        .table(
            ["", "ja", "nein"], ["Bekommen Sie Kindergeld?", "☐", "☐"], ["Bekommen Sie Wohngeld?", "☐", "☐"]
        )
        .lines(
            "Hat sich Ihr Einkommen seit dem letzten Antrag geändert? ☐ nein ☐ ja",
            "Wenn ja, bitte erläutern: ______________________________",
            "Reisezeitraum: __________ bis __________",
            "Reisekosten: __________ €",
        )
        .head("Unterlagen")
        .table(
            ["Unterlage", "liegt bei"], ["Aktuelle Einkommensnachweise", "☐"], ["Buchungsbestätigung", "☐"]
        )
        .lines("Ort, Datum: ______________ Unterschrift: ______________")
    )
    return first, later


def landespflege() -> Pair:
    """Label and field in one cell, sections for the partner, notes between the fields, an address of the office."""
    first = (
        DrawnForm("Antrag auf Seniorenpass Plus")
        .lines(
            "Stadt Musterhausen, Amt für Soziales, Rathausplatz 1, 12345 Musterhausen, Telefon 0123 456-789"
        )
        .lines("Bitte lesen Sie vor dem Ausfüllen das Merkblatt.")
        .head("I. Angaben zu Ihrer Person")
        .table(
            ["Name: {t}", "Vorname: {t}"],
            ["Geburtsname: {t}", "Geburtsdatum: {d}"],
            ["Straße: {t}", "PLZ/Ort: {t}"],
            ["Telefon (freiwillig): {t}", "E-Mail (freiwillig): {t}"],
        )
        .lines(
            "Bitte geben Sie an, ob Sie Leistungen erhalten. Diese Angabe brauchen wir für die Ermäßigung."
        )
        .lines("Leistungen:", "☐ Grundsicherung", "☐ Wohngeld", "☐ keine")
        .head("II. Angaben zum Ehepartner / zur Ehepartnerin")
        .table(["Name: {t}", "Vorname: {t}"], ["Geburtsdatum: {d}", "Staatsangehörigkeit: {t}"])
        .head("III. Bankverbindung")
        .lines(
            "Kontoinhaber: ____________________",
            "IBAN: DE__ ____ ____ ____ ____ __",
            "Name der Bank: ____________________",
        )
        .head("IV. Nachweise (in Kopie)")
        .lines("a) Personalausweis", "b) Leistungsbescheid", "c) Lichtbild")
        .head("V. Erklärung")
        .lines("Ich versichere die Richtigkeit meiner Angaben.")
        .lines("Datum, Unterschrift: ____________________")
        .table(
            ["Bearbeitungsvermerke (nur vom Amt auszufüllen)"],
            ["geprüft am: ________"],
            ["Pass-Nr.: ________"],
        )
    )
    later = (
        DrawnForm("Verlängerung Seniorenpass Plus")
        .head("I. Zu Ihrer Person")
        .table(
            ["Passnummer des bisherigen Passes: {t}", "gültig bis: {d}"],
            ["Familienname: {t}", "Vorname: {t}"],
            ["Geburtsdatum: {d}", "Anschrift: {t}"],
        )
        .lines("Erhalten Sie noch die gleiche Leistung? ☐ ja ☐ nein")
        .head("II. Ehepartnerin oder Ehepartner")
        .table(["Familienname: {t}", "Vorname: {t}"])
        .head("III. Konto")
        .lines("IBAN (nur wenn geändert): DE__ ____ ____ ____ ____ __")
        .head("IV. Nachweise")
        .lines("a) Aktueller Leistungsbescheid", "b) Neues Lichtbild")
        .lines("Datum, Unterschrift: ____________________")
    )
    return first, later


MORE_PAIRS: Mapping[str, Callable[[], Pair]] = {made.__name__: made for made in (elterngeld, landespflege)}
