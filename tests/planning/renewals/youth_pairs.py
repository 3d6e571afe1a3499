"""Two pairs of offices of youth welfare: old Word fields against questions, columns for the parents."""

from collections.abc import Callable, Mapping

from tests.planning.renewals.drawn_form import DrawnForm

Pair = tuple[DrawnForm, DrawnForm]


def unterhaltsvorschuss() -> Pair:
    """The first application in boxes with the label on top (old Word fields), the renewal as questions."""
    first = (
        DrawnForm("Antrag auf Leistungen nach dem Unterhaltsvorschussgesetz (UVG)")
        .header("Landkreis Tannenberg · Kreisjugendamt · Unterhaltsvorschussstelle")
        .lines(
            "Für jedes Kind ist ein eigener Antrag zu stellen. Bitte in Druckschrift ausfüllen, Zutreffendes "
            "ankreuzen. Die Angaben werden nach § 1 Abs. 3 und § 6 UVG benötigt."
        )
        .table(["Eingangsstempel", "Aktenzeichen (wird vom Jugendamt vergeben)"], ["", ""])
        .head("1 Angaben zum Kind")
        .table(
            ["Name, Vorname(n) des Kindes\n\n{lt}", "Geburtsdatum und Geburtsort des Kindes\n\n{lt}"],
            ["Staatsangehörigkeit des Kindes\n\n{lt}", "Kindergeldnummer\n\n{lt}"],
            [
                "Das Kind lebt\n\n{lb} bei der Mutter   {lb} beim Vater   {lb} in einem Heim / bei Pflegeeltern"
            ],
        )
        .head("2 Elternteil, bei dem das Kind lebt (antragstellende Person)")
        .table(
            ["Familienname\n\n{lt}", "Vorname\n\n{lt}"],
            ["Geburtsname\n\n{lt}", "Geburtsdatum\n\n{lt}"],
            ["Straße, Hausnummer\n\n{lt}", "PLZ, Wohnort\n\n{lt}"],
            ["Telefon (tagsüber)\n\n{lt}", "E-Mail*\n\n{lt}"],
            [
                (
                    "Familienstand\n\n{lb} ledig   {lb} verheiratet   {lb} dauernd getrennt lebend   "
                    "{lb} geschieden   {lb} verwitwet"
                )
            ],
        )
        .lines("* freiwillige Angabe")
        .head("3 Elternteil, bei dem das Kind nicht lebt")
        .table(
            ["Familienname\n\n{lt}", "Vorname\n\n{lt}"],
            ["Geburtsdatum\n\n{lt}", "Letzte bekannte Anschrift\n\n{lt}"],
            [
                "Arbeitgeber oder Leistungsträger (z. B. Jobcenter)\n\n{lt}",
                "Rentenversicherungsnummer (falls bekannt)\n\n{lt}",
            ],
        )
        .head("4 Vaterschaft und Unterhalt")
        .table(
            [
                "Ist die Vaterschaft anerkannt oder gerichtlich festgestellt?",
                "{lb} ja   {lb} nein   {lb} Verfahren läuft",
            ],
            ["Gibt es einen Unterhaltstitel (Urkunde, Beschluss, Vergleich)?", "{lb} ja   {lb} nein"],
            ["Unterhaltszahlungen des anderen Elternteils in den letzten drei Monaten", "{lt} Euro"],
            ["Bemühungen um Unterhalt (z. B. Mahnung, Anwalt, Beistandschaft)", "{lt}"],
        )
        .head("5 Andere Leistungen für das Kind")
        .table(
            ["Waisenrente oder Waisengeld (monatlich)", "{lt} Euro"],
            ["Leistungen nach dem SGB II", "{lb} ja   {lb} nein"],
        )
        .head("6 Überweisung auf das Konto")
        .table(["Kontoinhaber/in\n\n{lt}", "IBAN\n\n{lt}"], ["Kreditinstitut\n\n{lt}"])
        .head("7 Beizufügende Unterlagen")
        .lines(
            "{lb} Geburtsurkunde des Kindes (Kopie)",
            "{lb} Unterhaltstitel (Ausfertigung)",
            "{lb} Aufenthaltstitel bei ausländischen Staatsangehörigen",
        )
        .head("8 Erklärung")
        .lines(
            "{lb} Ich habe das Merkblatt zum UVG erhalten und zur Kenntnis genommen.",
            "Ich versichere, dass meine Angaben vollständig und wahr sind. Zu Unrecht gezahlte Leistungen sind "
            "nach § 5 UVG zu ersetzen.",
            "_________________________\t\t______________________________\n"
            "Ort, Datum\t\t\t\tUnterschrift der antragstellenden Person",
        )
    )
    renewal = (
        DrawnForm("Weiterzahlung von Unterhaltsvorschuss – jährliche Überprüfung")
        .header("Landkreis Tannenberg · Kreisjugendamt")
        .lines(
            "Sehr geehrte Damen und Herren, Sie erhalten für Ihr Kind Unterhaltsvorschuss. Damit wir weiterhin zahlen "
            "können, senden Sie uns diesen Bogen bitte innerhalb von vier Wochen ausgefüllt zurück.",
            "Unser Aktenzeichen (siehe letzter Bescheid): ____________________",
            "Ende des laufenden Bewilligungszeitraums: ____________________",
        )
        .bold("I. Für welches Kind beantragen Sie die Weiterzahlung?")
        .lines(
            "Vor- und Zuname des Kindes: ________________________________________",
            "Geburtstag und -ort des Kindes: ____________________________________",
            "Schule bzw. Ausbildungsstätte (bei Kindern ab 15 Jahren): ______________________________",
        )
        .bold("II. Fragen zu den Anspruchsvoraussetzungen")
        .table(
            ["Nr.", "Frage", "Ihre Antwort"],
            ["1", "Lebt das Kind weiterhin ständig in Ihrem Haushalt?", "{w} ja   {w} nein, seit __________"],
            ["2", "Haben Sie seit der letzten Überprüfung geheiratet?", "{w} nein   {w} ja, am __________"],
            [
                "3",
                "An wie vielen Tagen im Monat wird das Kind vom anderen Elternteil betreut?",
                "________ Tage",
            ],
            ["4", "Welche Unterhaltsbeträge hat der andere Elternteil seither gezahlt?", "________ €"],
            ["5", "Wurde ein Unterhaltstitel neu errichtet oder abgeändert?", "{w} ja   {w} nein"],
            ["6", "Wie hoch ist die Halbwaisenrente des Kindes?", "________ €"],
            ["7", "Beziehen Sie für das Kind Bürgergeld?", "{w} ja   {w} nein"],
            ["8", "Hat sich das Kind länger als sechs Wochen im Ausland aufgehalten?", "{w} ja   {w} nein"],
        )
        .bold("III. Nur bei Kindern ab 12 Jahren")
        .lines(
            "Ihr monatliches Bruttoeinkommen (nur bei Bürgergeldbezug): ____________ €",
            "Einkünfte des Kindes aus Ausbildung, Arbeit oder Vermögen: ____________ €",
        )
        .bold("IV. Was wissen Sie über den anderen Elternteil?")
        .lines(
            "Name und Vorname des anderen Elternteils: ______________________________",
            "Aktueller Aufenthaltsort: ______________________________",
            "Derzeit beschäftigt bei: ______________________________",
        )
        .bold("V. Ihre eigenen Daten")
        .lines(
            "Ihr Name, Vorname: ______________________________",
            "Früherer Name: ____________________\tgeboren am: ____________________",
            "Derzeitiger Familienstand: {w} ledig {w} verheiratet {w} getrennt {w} geschieden {w} verwitwet",
            "Wohnanschrift: ______________________________",
            "Rufnummer für Rückfragen: ______________________________",
            "IBAN (nur bei Änderung): ______________________________",
            "Konto lautet auf: ______________________________",
        )
        .bold("VI. Folgende Nachweise lege ich bei")
        .lines(
            "{w} aktueller Bescheid des Jobcenters",
            "{w} Schulbescheinigung (ab 15 Jahren)",
            "{w} Kontoauszüge über Unterhaltszahlungen",
            "{w} neuer Unterhaltstitel",
        )
        .lines("{w} Ich verpflichte mich, jede Änderung unverzüglich mitzuteilen (§ 6 Abs. 4 UVG).")
        .table(["Datum", "Unterschrift"], ["", ""])
    )
    return first, renewal


def kindertagespflege() -> Pair:
    """Content controls and two columns for the parents, the renewal with the income in front."""
    first = (
        DrawnForm(
            "Antrag auf Förderung in Kindertagespflege (§ 23 SGB VIII) mit Erklärung zum Elterneinkommen"
        )
        .header("Stadt Lindenau – Fachbereich Kinder, Jugend und Familie – Seite 1 von 3")
        .head("Teil A – Kind und Betreuung")
        .table(
            ["Familienname und Vorname des Kindes:", "{t}"],
            ["Geburtsdatum des Kindes:", "{d}"],
            ["Geschlecht:", "{v:weiblich|männlich|divers}"],
            ["Name und Anschrift der Kindertagespflegeperson:", "{t}"],
            ["Beginn der Betreuung:", "{d}"],
            ["Betreuungsstunden pro Woche:", "{t} Std."],
            [
                "Grund des Betreuungsbedarfs:",
                "{b} Erwerbstätigkeit\n\n{b} Schule, Ausbildung, Studium\n\n{b} Arbeitssuche\n\n{b} Sonstiges",
            ],
        )
        .head("Teil B – Angaben zu den Eltern")
        .table(
            ["", "1. Elternteil (Antragsteller/in)", "2. Elternteil"],
            ["Name, Vorname", "{t}", "{t}"],
            ["Geburtsdatum", "{d}", "{d}"],
            ["Wohnanschrift", "{t}", "{t}"],
            ["Telefon, E-Mail ¹", "{t}", "entfällt"],
            ["Familienstand", "{v:ledig|verheiratet|getrennt lebend|geschieden|verwitwet}", "entfällt"],
        )
        .lines("¹ Die Angabe ist freiwillig und erleichtert Rückfragen.")
        .head("Teil C – Weitere Kinder im Haushalt")
        .table(
            ["Vorname des Kindes", "geb. am", "Betreuungseinrichtung / Schule"],
            ["", "", ""],
            ["", "", ""],
            ["", "", ""],
        )
        .head("Teil D – Einkommen im Kalenderjahr vor der Antragstellung")
        .table(
            ["Jahresbetrag in Euro", "1. Elternteil", "2. Elternteil"],
            ["Bruttoeinkommen aus nichtselbstständiger Arbeit", "{t}", "{t}"],
            ["Gewinn aus selbstständiger Arbeit oder Gewerbebetrieb", "{t}", "{t}"],
            ["Unterhaltsleistungen", "{t}", "{t}"],
            ["Sonstige Bezüge (Elterngeld, Arbeitslosengeld usw.)", "{t}", "{t}"],
            ["Werbungskosten", "{t}", "{t}"],
        )
        .lines("Einstufung in die höchste Beitragsstufe ohne Einkommensnachweis gewünscht: {b} ja {b} nein")
        .head("Teil E – Nachweise")
        .lines(
            "{b} Lohnsteuerbescheinigung oder Gehaltsabrechnungen der letzten zwölf Monate",
            "{b} Einkommensteuerbescheid",
            "{b} Arbeitszeitbescheinigung des Arbeitgebers",
        )
        .lines(
            "Die Angaben sind vollständig und richtig. Uns ist bekannt, dass falsche Angaben zur Rückforderung führen.",
            "__________________\t__________________________\t__________________________\n"
            "Ort, Datum\t\tUnterschrift 1. Elternteil\t\tUnterschrift 2. Elternteil",
        )
        .table(
            ["Wird vom Fachbereich ausgefüllt"],
            ["Beitragsstufe", "", "Monatsbeitrag", ""],
            ["Bewilligt bis", "", "Handzeichen", ""],
        )
    )
    renewal = (
        DrawnForm("Folgeantrag Kindertagespflege und Überprüfung des Elternbeitrags")
        .header("Stadt Lindenau – Elternbeitragsstelle")
        .lines(
            "Bitte bis spätestens sechs Wochen vor Ablauf der Bewilligung zurückgeben!",
            "Kassenzeichen: ____________________",
        )
        .bold("1. Wie hoch ist Ihr aktuelles Einkommen?")
        .table(
            ["monatlich brutto", "Mutter/Elternteil 1", "Vater/Elternteil 2"],
            ["Lohn, Gehalt, Beamtenbezüge", "________ €", "________ €"],
            ["Einkünfte als Selbstständige/r", "________ €", "________ €"],
            ["Arbeitslosen-, Eltern- oder Krankengeld", "________ €", "________ €"],
            ["Erhaltener Unterhalt, Unterhaltsvorschuss", "________ €", "________ €"],
        )
        .lines("Hat sich Ihr Einkommen gegenüber dem Vorjahr um mehr als 15 % verändert?   ☐ ja   ☐ nein")
        .bold("2. Für welches Kind und in welchem Umfang?")
        .lines(
            "Zu- und Vorname des Kindes: ______________________________\tgeb.: ______________",
            "Die bisherige Bewilligung endet am: ______________",
            "Künftige Tagesmutter / Tagesvater: ______________________________",
            "Benötigte Wochenstunden: __________\tGeänderter Umfang ab: ______________",
            "Wir benötigen die Betreuung wegen:\n☐ Berufstätigkeit   ☐ Ausbildung   ☐ Arbeitssuche   ☐ andere Gründe",
            "Ist das Kind für einen Kitaplatz angemeldet?   ☐ ja   ☐ nein",
        )
        .bold("3. Wer ist personensorgeberechtigt?")
        .table(
            ["", "Mutter/Elternteil 1", "Vater/Elternteil 2"],
            ["Zuname, Vorname", "", ""],
            ["Geburtstag", "", ""],
            ["Anschrift (nur nach Umzug)", "", ""],
            ["Tel./Mail", "", "entfällt"],
            ["Aktueller Familienstand", "", "entfällt"],
        )
        .bold("4. Geschwister in Kita, Tagespflege oder Ganztag")
        .table(["Name des Geschwisterkindes", "Einrichtung"], ["", ""], ["", ""])
        .bold("5. Bitte beifügen")
        .lines(
            "☐ Gehaltsabrechnungen der letzten drei Monate",
            "☐ letzter Steuerbescheid",
            "☐ Bestätigung der Tagespflegeperson über die Betreuungszeiten",
        )
        .bold("6. Unterschriften")
        .lines(
            "☐ Wir versichern die Richtigkeit unserer Angaben und teilen Änderungen unverzüglich mit.",
            "Datum: ______________",
            "Unterschrift Elternteil 1: ____________________\tUnterschrift Elternteil 2: ____________________",
        )
    )
    return first, renewal


YOUTH_PAIRS: Mapping[str, Callable[[], Pair]] = {
    "unterhaltsvorschuss": unterhaltsvorschuss,
    "kindertagespflege": kindertagespflege,
}
