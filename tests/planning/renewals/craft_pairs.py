"""A pair of the office of road traffic for craftspeople."""

from collections.abc import Callable, Mapping

from tests.planning.renewals.drawn_form import DrawnForm

Pair = tuple[DrawnForm, DrawnForm]


def handwerkerparken() -> Pair:
    """The first application numbered in lines, the renewal as one page of boxes in four columns."""
    first = (
        DrawnForm(
            "Antrag auf Erteilung einer Ausnahmegenehmigung nach § 46 Abs. 1 StVO (Handwerkerparkausweis)"
        )
        .lines("An die\nVerbandsgemeinde Moselau\n– Straßenverkehrsbehörde –\nMarktplatz 3")
        .bold("1. Antragstellender Betrieb")
        .lines(
            "1.1 Firmenbezeichnung: ..................................................................",
            "1.2 Rechtsform: .......................\t1.3 Inhaber/in bzw. Geschäftsführer/in: ........................",
            "1.4 Straße und Hausnummer: ..............................................................",
            "1.5 PLZ und Ort: ........................................................................",
            "1.6 Telefon: ...........................\t1.7 Telefax: ...........................",
            "1.8 E-Mail: .............................................................................",
            "1.9 Ansprechperson für Rückfragen: ......................................................",
            "1.10 Ausgeübtes Handwerk oder Gewerbe: ..................................................",
            "1.11 Betriebsnummer der Handwerkskammer: ................................................",
            "1.12 Zahl der Beschäftigten im Außendienst: .............",
        )
        .bold("2. Art der Genehmigung")
        .lines(
            "2.1 Beantragt wird: ☐ Jahresausweis ☐ Monatsausweis ☐ Einzelgenehmigung für eine Baustelle",
            "2.2 Räumlicher Geltungsbereich: ☐ Verbandsgemeinde ☐ Landkreis ☐ Regierungsbezirk",
            "2.3 Gewünschter Beginn: ....................\t2.4 Anzahl der Ausweise: ..........",
            "2.5 Begründung, warum das Fahrzeug in der Nähe der Arbeitsstelle benötigt wird:\n"
            "..........................................................................................\n"
            "..........................................................................................",
            "2.6 Stehen am Betriebssitz private Stellplätze zur Verfügung? ☐ ja ☐ nein",
        )
        .bold("3. Fahrzeuge, für die der Ausweis gelten soll")
        .table(
            [
                "lfd. Nr.",
                "Amtliches Kennzeichen",
                "Hersteller und Typ",
                "Zulässiges Gesamtgewicht (kg)",
                "Fahrzeughalter",
            ],
            ["1", "", "", "", ""],
            ["2", "", "", "", ""],
            ["3", "", "", "", ""],
            ["4", "", "", "", ""],
        )
        .lines(
            "3.1 Die Fahrzeuge sind als Werkstatt- oder Servicewagen ausgestattet: ☐ ja ☐ nein",
            "3.2 Eine Firmenaufschrift ist beidseitig fest angebracht: ☐ ja ☐ nein",
        )
        .bold("4. Gebühr")
        .lines(
            "Die Gebühr richtet sich nach Nr. 264 GebTSt und wird mit dem Bescheid festgesetzt.",
            "4.1 Abweichende Rechnungsanschrift: .....................................................",
        )
        .bold("5. Anlagen")
        .lines(
            "☐ Kopie der Zulassungsbescheinigung Teil I",
            "☐ Kopie der Handwerkskarte oder Gewerbeanmeldung",
            "☐ Lichtbild des Fahrzeugs mit Firmenaufschrift",
        )
        .bold("6. Erklärungen")
        .lines(
            "☐ Die Auflagen und Nebenbestimmungen habe ich gelesen.",
            "☐ In die Verarbeitung meiner Daten willige ich ein.",
            "Ort und Datum: ..............................",
            "Firmenstempel und Unterschrift: ...................................................",
        )
        .bold("Vermerke der Behörde (nicht vom Antragsteller auszufüllen)")
        .table(["Ausweis-Nr.", "Gebühr", "ausgestellt am", "Hz."], ["", "", "", ""])
    )
    renewal = (
        DrawnForm("Verlängerung Handwerkerparkausweis")
        .header("VG Moselau · FB 3 Bürgerdienste · Vordruck 3-117")
        .table(
            ["Nr. des bisherigen Ausweises", "{t}", "Gültig bis", "{d}"],
            ["Verlängerung um", "{b} 1 Jahr   {b} 2 Jahre"],
            ["Der neue Ausweis soll gelten ab", "{d}", "Benötigte Stückzahl", "{t}"],
            ["Gültigkeitsgebiet", "{b} wie bisher   {b} VG   {b} Landkreis   {b} Bezirk"],
        )
        .head("Fahrzeugliste (Stand heute)")
        .table(
            ["Kennzeichen", "Fabrikat / Modell", "zGG in t", "Neu seit letzter Erteilung"],
            ["", "", "", "☐"],
            ["", "", "", "☐"],
            ["", "", "", "☐"],
        )
        .table(
            ["Sind alle Fahrzeuge weiterhin mit Firmenlogo beschriftet?", "{b} ja   {b} nein"],
            ["Haben sich seit der letzten Erteilung Änderungen im Betrieb ergeben?", "{b} nein   {b} ja"],
            ["Wurde ein Ausweis verloren oder gestohlen gemeldet?", "{b} nein   {b} ja"],
            ["Gab es Verwarnungen wegen missbräuchlicher Benutzung?", "{b} nein   {b} ja"],
        )
        .head("Betrieb")
        .table(
            ["Name des Betriebes", "{t}", "Vertreten durch", "{t}"],
            ["Betriebssitz (Anschrift)", "{t}"],
            ["Telefon/mobil", "{t}", "E-Mail-Adresse", "{t}"],
            ["Kontaktperson", "{t}", "Gewerk", "{t}"],
            ["HWK-Betriebsnummer", "{t}", "Gesellschaftsform", "{t}"],
            ["Rechnung an (falls abweichend)", "{t}"],
        )
        .head("Unterlagen")
        .lines(
            "{b} Bisheriger Ausweis im Original",
            "{b} Fahrzeugschein (Kopie) je Fahrzeug",
            "{b} Aktueller Nachweis der Eintragung bei der Handwerkskammer",
        )
        .lines("{b} Ich erkenne die mit dem Ausweis verbundenen Auflagen an.")
        .table(["Datum\n\n{d}", "Stempel, Unterschrift\n\n"])
    )
    return first, renewal


CRAFT_PAIRS: Mapping[str, Callable[[], Pair]] = {"handwerkerparken": handwerkerparken}
