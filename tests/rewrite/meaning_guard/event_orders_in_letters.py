"""The order of events in sentences of letters and by-laws, also where something is denied, ends or starts."""

TURNED = [
    (
        "Die Hausordnung wird den Mietern vor Vertragsabschluss ausgehändigt.",
        "Die Hausordnung bekommen Sie, wenn Sie den Vertrag unterschrieben haben.",
    ),
    (
        "Der Anschluss an den Kanal erfolgt erst nach der Dichtheitsprüfung.",
        "Erst wird Ihr Haus an den Kanal angeschlossen. Danach prüfen wir, ob alles dicht ist.",
    ),
    (
        "Die Impfung muss der Aufnahme in die Kita vorangehen.",
        "Ihr Kind wird in die Kita aufgenommen und dann geimpft.",
    ),
    (
        "Die Urkunde wird nach Entrichtung der Gebühr zugesandt.",
        "Wir senden Ihnen die Urkunde. Die Gebühr zahlen Sie danach.",
    ),
    (
        "Auf die Abmahnung folgt bei erneutem Verstoß die Kündigung.",
        "Bei einem neuen Verstoß kündigen wir. Danach mahnen wir ab.",
    ),
    (
        "Die Bauarbeiten beginnen, sobald die Leitungen verlegt sind.",
        "Die Leitungen werden verlegt, sobald die Bauarbeiten begonnen haben.",
    ),
    (
        "Ohne vorherige Anmeldung ist ein Besuch nicht möglich.",
        "Sie können uns besuchen und melden sich danach an.",
    ),
    (
        "Die Bewerbung setzt die vorherige Teilnahme am Infoabend voraus.",
        "Wenn Sie sich beworben haben, nehmen Sie am Infoabend teil.",
    ),
    (
        "Die Kinder werden vor der Mahlzeit zum Händewaschen geschickt.",
        "Die Kinder waschen sich die Hände, wenn sie gegessen haben.",
    ),
    (
        "Der Ausschuss berät, bevor der Rat beschließt.",
        "Zuerst beschließt der Rat, danach berät der Ausschuss.",
    ),
    (
        "Nach dem Aufnahmegespräch erfolgt die Zuweisung der Wohngruppe.",
        "Wir weisen Ihnen eine Wohngruppe zu. Dann führen wir das Aufnahmegespräch.",
    ),
    (
        "Der Vermieter wird nach Eingang Ihrer Einwilligung angeschrieben.",
        "Wir schreiben den Vermieter an und holen anschließend Ihre Einwilligung.",
    ),
    (
        "Vor Beginn des Ferienlagers findet ein Elternabend statt.",
        "Der Elternabend ist im Anschluss an das Ferienlager.",
    ),
]
KEPT = [
    (
        "Vor der Eheschließung ist ein Ehefähigkeitszeugnis vorzulegen.",
        "Legen Sie ein Ehefähigkeitszeugnis vor, bevor Sie heiraten.",
    ),
    (
        "Die Impfung muss der Aufnahme in die Kita vorangehen.",
        "Bevor wir Ihr Kind in die Kita aufnehmen, muss es geimpft sein.",
    ),
    (
        "Die Bauarbeiten beginnen, sobald die Leitungen verlegt sind.",
        "Zuerst werden die Leitungen verlegt. Dann beginnen die Bauarbeiten.",
    ),
    (
        "Ohne vorherige Anmeldung ist ein Besuch nicht möglich.",
        "Sie müssen sich anmelden, bevor Sie uns besuchen.",
    ),
    (
        "Die Bewerbung setzt die vorherige Teilnahme am Infoabend voraus.",
        "Bewerben können Sie sich nur, wenn Sie vorher beim Infoabend waren.",
    ),
    ("Die Schlüssel sind bis zur Abreise abzugeben.", "Geben Sie die Schlüssel ab, bevor Sie abreisen."),
    ("Die Ware ist bei Übergabe zu prüfen.", "Prüfen Sie die Ware, wenn wir sie übergeben."),
    (
        "Die Untersuchung wird zeitgleich mit der Impfung durchgeführt.",
        "Wir untersuchen Sie, während wir Sie impfen.",
    ),
    (
        "Der Anspruch erlischt, wenn er nicht vor dem Umzug geltend gemacht wird.",
        "Machen Sie Ihren Anspruch geltend, bevor Sie umziehen. Sonst verlieren Sie ihn.",
    ),
    (
        "Vor Fertigstellung der Schlussrechnung werden keine Restbeträge ausgezahlt.",
        "Restbeträge zahlen wir erst aus, wenn die Schlussrechnung fertig ist.",
    ),
    ("Eine Nutzung ist bis zur Abnahme untersagt.", "Bis zur Abnahme dürfen Sie nichts nutzen."),
    (
        "Nach Wegfall der Voraussetzungen ist der Ausweis zurückzugeben.",
        "Geben Sie den Ausweis zurück, sobald Sie die Voraussetzungen nicht mehr erfüllen.",
    ),
    (
        "Mit Eintritt der Volljährigkeit geht der Anspruch auf das Kind über.",
        "Sobald das Kind 18 ist, hat es selbst den Anspruch.",
    ),
    (
        "Der Vertrag verlängert sich, wenn er nicht vor Ablauf gekündigt wird.",
        "Kündigen Sie nicht rechtzeitig vor dem Ende, läuft der Vertrag weiter.",
    ),
    (
        "Während des Widerspruchsverfahrens ist der Bescheid weiter zu befolgen.",
        "Auch wenn Sie Widerspruch eingelegt haben, müssen Sie sich an den Bescheid halten.",
    ),
    (
        "Wird die Rechnung nicht vor dem Termin bezahlt, entfällt die Buchung.",
        "Zahlen Sie die Rechnung vor dem Termin. Sonst ist Ihre Buchung hinfällig.",
    ),
    (
        "Ein Rücktritt nach Beginn der Reise ist ausgeschlossen.",
        "Zurücktreten können Sie nur, bevor die Reise beginnt.",
    ),
    (
        "Ein Rücktritt nach Beginn der Reise ist ausgeschlossen.",
        "Wenn die Reise begonnen hat, können Sie nicht mehr zurücktreten.",
    ),
    (
        "Die Einsicht ist erst nach Entfernung der Namen gestattet.",
        "Wir entfernen zuerst die Namen, erst dann dürfen Sie hineinsehen.",
    ),
    (
        "Die Anmeldung zur Prüfung ist erst nach Abschluss des Kurses möglich.",
        "Machen Sie zuerst den Kurs zu Ende, dann melden Sie sich zur Prüfung an.",
    ),
    (
        "Das Entgelt ist nach Erhalt der Rechnung zu zahlen.",
        "Zahlen Sie, sobald Sie die Rechnung bekommen haben.",
    ),
]
