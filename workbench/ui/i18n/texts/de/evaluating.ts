<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="evaluate.page.renewals">
        <source>Wiederholungsanträge</source>
        <translation>Wiederholungsanträge</translation>
    </message>
    <message id="evaluate.page.languages">
        <source>Sprachen</source>
        <translation>Sprachen</translation>
    </message>
    <message id="evaluate.page.report">
        <source>Bericht</source>
        <translation>Bericht</translation>
    </message>
    <message id="action.evaluate_renewals">
        <source>Wiederholungsanträge auswerten</source>
        <translation>Wiederholungsanträge auswerten</translation>
    </message>
    <message id="action.evaluate_languages">
        <source>Sprachen auswerten</source>
        <translation>Sprachen auswerten</translation>
    </message>
    <message id="action.evaluate_report">
        <source>Bericht für den Ausschuss</source>
        <translation>Bericht für den Ausschuss</translation>
    </message>
    <message id="menu.evaluating">
        <source>Auswerten</source>
        <translation>Auswerten</translation>
    </message>
    <message id="evaluate.languages.none">
        <source>Welche Sprachen braucht Ihr Amt?</source>
        <translation>Welche Sprachen braucht Ihr Amt?</translation>
    </message>
    <message id="evaluate.languages.none.text">
        <source>Öffnen Sie eine Statistik nach Staatsangehörigkeit (Excel oder CSV). Sie sehen dann, wie viele Personen jede Sprache erreicht.</source>
        <translation>Öffnen Sie eine Statistik nach Staatsangehörigkeit (Excel oder CSV). Sie sehen dann, wie viele Personen jede Sprache erreicht.</translation>
    </message>
    <message id="evaluate.languages.parts">
        <source>Teile der Auswertung</source>
        <translation>Teile der Auswertung</translation>
    </message>
    <message id="evaluate.languages.write">
        <source>Vorschlag schreiben</source>
        <translation>Vorschlag schreiben</translation>
    </message>
    <message id="evaluate.statistics">
        <source>Statistik öffnen</source>
        <translation>Statistik öffnen</translation>
    </message>
    <message id="evaluate.statistics.other">
        <source>Andere Statistik</source>
        <translation>Andere Statistik</translation>
    </message>
    <message id="evaluate.statistics.filter">
        <source>Statistik (*.xlsx *.csv);;Alle Dateien (*)</source>
        <translation>Statistik (*.xlsx *.csv);;Alle Dateien (*)</translation>
    </message>
    <message id="evaluate.survey">
        <source>Antworten der Städte</source>
        <translation>Antworten der Städte</translation>
    </message>
    <message id="evaluate.documents">
        <source>Dokumente für die Kosten</source>
        <translation>Dokumente für die Kosten</translation>
    </message>
    <message id="evaluate.mapping.read">
        <source>Zuordnung einlesen</source>
        <translation>Zuordnung einlesen</translation>
    </message>
    <message id="evaluate.mapping.filter">
        <source>Zuordnung (*.xlsx);;Alle Dateien (*)</source>
        <translation>Zuordnung (*.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message id="evaluate.folder">
        <source>Ordner für die Ergebnisse</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message id="evaluate.written">
        <source>Geschrieben in „{folder}“: {names}</source>
        <translation>Geschrieben in „{folder}“: {names}</translation>
    </message>
    <message id="evaluate.again">
        <source>Noch einmal lesen</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message id="evaluate.choice.sheet">
        <source>Blatt</source>
        <translation>Blatt</translation>
    </message>
    <message id="evaluate.choice.column">
        <source>Spalte mit den Personen</source>
        <translation>Spalte mit den Personen</translation>
    </message>
    <message id="evaluate.choice.stand">
        <source>Stichtag</source>
        <translation>Stichtag</translation>
    </message>
    <message id="evaluate.tab.mapping">
        <source>Zuordnung</source>
        <translation>Zuordnung</translation>
    </message>
    <message id="evaluate.tab.coverage">
        <source>Abdeckung</source>
        <translation>Abdeckung</translation>
    </message>
    <message id="evaluate.tab.cities">
        <source>Andere Städte</source>
        <translation>Andere Städte</translation>
    </message>
    <message id="evaluate.tab.order">
        <source>Reihenfolge</source>
        <translation>Reihenfolge</translation>
    </message>
    <message id="evaluate.tab.cost">
        <source>Kosten</source>
        <translation>Kosten</translation>
    </message>
    <message id="evaluate.source">
        <source>{file}: {persons}, Stichtag {stand}</source>
        <translation>{file}: {persons}, Stichtag {stand}</translation>
    </message>
    <message id="evaluate.no_stand">
        <source>nicht angegeben</source>
        <translation>nicht angegeben</translation>
    </message>
    <message id="evaluate.persons.one">
        <source>{told} Person</source>
        <translation>{told} Person</translation>
    </message>
    <message id="evaluate.persons.other">
        <source>{told} Personen</source>
        <translation>{told} Personen</translation>
    </message>
    <message id="evaluate.mappings">
        <source>Sprachen der Staatsangehörigkeiten</source>
        <translation>Sprachen der Staatsangehörigkeiten</translation>
    </message>
    <message id="evaluate.only_unmapped">
        <source>Nur Zeilen ohne Sprache</source>
        <translation>Nur Zeilen ohne Sprache</translation>
    </message>
    <message id="evaluate.only_unmapped.n">
        <source>Nur Zeilen ohne Sprache ({n})</source>
        <translation>Nur Zeilen ohne Sprache ({n})</translation>
    </message>
    <message id="evaluate.one_leaflet">
        <source>Bosnisch, Kroatisch und Serbisch in einem Blatt</source>
        <translation>Bosnisch, Kroatisch und Serbisch in einem Blatt</translation>
    </message>
    <message id="evaluate.unmapped">
        <source>ohne Sprache</source>
        <translation>ohne Sprache</translation>
    </message>
    <message id="evaluate.own_reason">
        <source>geändert: {reason}</source>
        <translation>geändert: {reason}</translation>
    </message>
    <message id="evaluate.column.nationality">
        <source>Staatsangehörigkeit</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message id="evaluate.column.persons">
        <source>Personen</source>
        <translation>Personen</translation>
    </message>
    <message id="evaluate.column.main">
        <source>Hauptsprache</source>
        <translation>Hauptsprache</translation>
    </message>
    <message id="evaluate.column.shares">
        <source>Anteile in Prozent</source>
        <translation>Anteile in Prozent</translation>
    </message>
    <message id="evaluate.column.reason">
        <source>Grund</source>
        <translation>Grund</translation>
    </message>
    <message id="evaluate.column.language">
        <source>Sprache</source>
        <translation>Sprache</translation>
    </message>
    <message id="evaluate.column.rank">
        <source>Rang</source>
        <translation>Rang</translation>
    </message>
    <message id="evaluate.column.more">
        <source>zusätzlich</source>
        <translation>zusätzlich</translation>
    </message>
    <message id="evaluate.column.reached">
        <source>erreicht</source>
        <translation>erreicht</translation>
    </message>
    <message id="evaluate.column.share">
        <source>Anteil der Städte</source>
        <translation>Anteil der Städte</translation>
    </message>
    <message id="evaluate.column.moved">
        <source>Änderung</source>
        <translation>Änderung</translation>
    </message>
    <message id="evaluate.column.score">
        <source>Punkte</source>
        <translation>Punkte</translation>
    </message>
    <message id="evaluate.column.doubled">
        <source>{name} × 2</source>
        <translation>{name} × 2</translation>
    </message>
    <message id="evaluate.column.document">
        <source>Dokument</source>
        <translation>Dokument</translation>
    </message>
    <message id="evaluate.column.lines">
        <source>Zeilen</source>
        <translation>Zeilen</translation>
    </message>
    <message id="evaluate.column.rate">
        <source>je Zeile</source>
        <translation>je Zeile</translation>
    </message>
    <message id="evaluate.column.euros">
        <source>netto</source>
        <translation>netto</translation>
    </message>
    <message id="evaluate.main.hint">
        <source>zum Beispiel Kurdisch</source>
        <translation>zum Beispiel Kurdisch</translation>
    </message>
    <message id="evaluate.shares.hint">
        <source>zum Beispiel Kurdisch 60; Türkisch 80</source>
        <translation>zum Beispiel Kurdisch 60; Türkisch 80</translation>
    </message>
    <message id="evaluate.reason.hint">
        <source>Woher wissen Sie das?</source>
        <translation>Woher wissen Sie das?</translation>
    </message>
    <message id="evaluate.mapping.keep">
        <source>Übernehmen</source>
        <translation>Übernehmen</translation>
    </message>
    <message id="evaluate.mapping.drop">
        <source>Änderung zurücknehmen</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message id="evaluate.mapping.add">
        <source>Zeile von Hand hinzufügen</source>
        <translation>Zeile von Hand hinzufügen</translation>
    </message>
    <message id="evaluate.mapping.new">
        <source>Neue Zeile</source>
        <translation>Neue Zeile</translation>
    </message>
    <message id="evaluate.by_hand">
        <source>von Hand</source>
        <translation>von Hand</translation>
    </message>
    <message id="evaluate.no_row">
        <source>Wählen Sie links eine Zeile.</source>
        <translation>Wählen Sie links eine Zeile.</translation>
    </message>
    <message id="evaluate.not_changed">
        <source>Diese Zeile ist nicht geändert.</source>
        <translation>Diese Zeile ist nicht geändert.</translation>
    </message>
    <message id="evaluate.error.known">
        <source>„{name}“ steht schon in der Statistik.</source>
        <translation>„{name}“ steht schon in der Statistik.</translation>
    </message>
    <message id="evaluate.error.name">
        <source>Der neuen Zeile fehlt der Name.</source>
        <translation>Der neuen Zeile fehlt der Name.</translation>
    </message>
    <message id="evaluate.model.main_language">
        <source>Hauptsprache (zuversichtlich)</source>
        <translation>Hauptsprache (zuversichtlich)</translation>
    </message>
    <message id="evaluate.model.cldr_share">
        <source>Anteile nach CLDR (vorsichtig)</source>
        <translation>Anteile nach CLDR (vorsichtig)</translation>
    </message>
    <message id="evaluate.model.main_language.short">
        <source>Hauptsprache</source>
        <translation>Hauptsprache</translation>
    </message>
    <message id="evaluate.model.cldr_share.short">
        <source>Anteile nach CLDR</source>
        <translation>Anteile nach CLDR</translation>
    </message>
    <message id="evaluate.target">
        <source>{told} für {goal} %</source>
        <translation>{told} für {goal} %</translation>
    </message>
    <message id="evaluate.target.never">
        <source>{goal} % nicht erreichbar</source>
        <translation>{goal} % nicht erreichbar</translation>
    </message>
    <message id="evaluate.languages.one">
        <source>{n} Sprache</source>
        <translation>{n} Sprache</translation>
    </message>
    <message id="evaluate.languages.other">
        <source>{n} Sprachen</source>
        <translation>{n} Sprachen</translation>
    </message>
    <message id="evaluate.chart">
        <source>Wie viele Personen die Sprachen erreichen</source>
        <translation>Wie viele Personen die Sprachen erreichen</translation>
    </message>
    <message id="evaluate.coverage">
        <source>Erreichte Personen nach Zahl der Sprachen</source>
        <translation>Erreichte Personen nach Zahl der Sprachen</translation>
    </message>
    <message id="evaluate.cities">
        <source>Sprachen anderer Städte</source>
        <translation>Sprachen anderer Städte</translation>
    </message>
    <message id="evaluate.offered">
        <source>ja</source>
        <translation>ja</translation>
    </message>
    <message id="evaluate.office_hours">
        <source>Mehrsprachige Sprechstunden</source>
        <translation>Mehrsprachige Sprechstunden</translation>
    </message>
    <message id="evaluate.answers.one">
        <source>{n} Stadt hat geantwortet.</source>
        <translation>{n} Stadt hat geantwortet.</translation>
    </message>
    <message id="evaluate.answers.other">
        <source>{n} Städte haben geantwortet.</source>
        <translation>{n} Städte haben geantwortet.</translation>
    </message>
    <message id="evaluate.no_answers">
        <source>Noch keine Antworten. Den Fragebogen schreiben Sie mit „Vorschlag schreiben“. Ausgefüllte Bögen lesen Sie mit „Antworten der Städte“ ein.</source>
        <translation>Noch keine Antworten. Den Fragebogen schreiben Sie mit „Vorschlag schreiben“. Ausgefüllte Bögen lesen Sie mit „Antworten der Städte“ ein.</translation>
    </message>
    <message id="evaluate.order">
        <source>Reihenfolge der Sprachen</source>
        <translation>Reihenfolge der Sprachen</translation>
    </message>
    <message id="evaluate.weights">
        <source>Was zählt wie viel?</source>
        <translation>Was zählt wie viel?</translation>
    </message>
    <message id="evaluate.weights.usual">
        <source>Übliche Gewichte</source>
        <translation>Übliche Gewichte</translation>
    </message>
    <message id="evaluate.weight.reach">
        <source>Zusätzlich erreichte Personen</source>
        <translation>Zusätzlich erreichte Personen</translation>
    </message>
    <message id="evaluate.weight.cities">
        <source>Andere Städte bieten die Sprache an</source>
        <translation>Andere Städte bieten die Sprache an</translation>
    </message>
    <message id="evaluate.weight.requests">
        <source>Wunsch von zentren plus oder Integrationsrat</source>
        <translation>Wunsch von zentren plus oder Integrationsrat</translation>
    </message>
    <message id="evaluate.weight.cheap">
        <source>Wenig Kosten je erreichter Person</source>
        <translation>Wenig Kosten je erreichter Person</translation>
    </message>
    <message id="evaluate.weight.reach.short">
        <source>Personen</source>
        <translation>Personen</translation>
    </message>
    <message id="evaluate.weight.cities.short">
        <source>Städte</source>
        <translation>Städte</translation>
    </message>
    <message id="evaluate.weight.requests.short">
        <source>Wünsche</source>
        <translation>Wünsche</translation>
    </message>
    <message id="evaluate.weight.cheap.short">
        <source>Kosten</source>
        <translation>Kosten</translation>
    </message>
    <message id="evaluate.order.told">
        <source>Haken: Die Sprache ist gewünscht. „Änderung“ vergleicht mit den üblichen Gewichten ohne Wünsche. „Städte × 2“ zeigt den Rang, wenn dieses Gewicht doppelt zählt.</source>
        <translation>Haken: Die Sprache ist gewünscht. „Änderung“ vergleicht mit den üblichen Gewichten ohne Wünsche. „Städte × 2“ zeigt den Rang, wenn dieses Gewicht doppelt zählt.</translation>
    </message>
    <message id="evaluate.order.substitute">
        <source>Ersatzwert: Ohne Dokumente rechnen wir mit 110 Zeilen je Sprache.</source>
        <translation>Ersatzwert: Ohne Dokumente rechnen wir mit 110 Zeilen je Sprache.</translation>
    </message>
    <message id="evaluate.cost">
        <source>Kosten der Übersetzungen</source>
        <translation>Kosten der Übersetzungen</translation>
    </message>
    <message id="evaluate.cost.told">
        <source>Vergleichswert, kein Angebot. Satz: {source}</source>
        <translation>Vergleichswert, kein Angebot. Satz: {source}</translation>
    </message>
    <message id="evaluate.cost.none">
        <source>Noch kein Dokument gezählt. Wählen Sie „Dokumente für die Kosten“. Satz: {source}</source>
        <translation>Noch kein Dokument gezählt. Wählen Sie „Dokumente für die Kosten“. Satz: {source}</translation>
    </message>
    <message id="evaluate.choose">
        <source>Wählen Sie hier, was zählt. Leere Felder lassen Sie leer.</source>
        <translation>Wählen Sie hier, was zählt. Leere Felder lassen Sie leer.</translation>
    </message>
    <message id="evaluate.job.plan">
        <source>Sprachen berechnen</source>
        <translation>Sprachen berechnen</translation>
    </message>
    <message id="evaluate.job.mapping">
        <source>Zuordnung lesen</source>
        <translation>Zuordnung lesen</translation>
    </message>
    <message id="evaluate.job.write">
        <source>Dateien schreiben</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message id="evaluate.substitute">
        <source>Ersatzwert</source>
        <translation>Ersatzwert</translation>
    </message>
    <message id="evaluate.missing">
        <source>fehlt</source>
        <translation>fehlt</translation>
    </message>
    <message id="evaluate.entry.0">
        <source>Empfehlung</source>
        <translation>Empfehlung</translation>
    </message>
    <message id="evaluate.entry.1">
        <source>Angabe</source>
        <translation>Angabe</translation>
    </message>
    <message id="evaluate.entry.2">
        <source>Wert</source>
        <translation>Wert</translation>
    </message>
    <message id="evaluate.entry.3">
        <source>Quelle</source>
        <translation>Quelle</translation>
    </message>
    <message id="evaluate.entry.4">
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message id="evaluate.entry.5">
        <source>Zuständig</source>
        <translation>Zuständig</translation>
    </message>
    <message id="evaluate.figure.figure">
        <source>Zahl</source>
        <translation>Zahl</translation>
    </message>
    <message id="evaluate.figure.value">
        <source>Wert</source>
        <translation>Wert</translation>
    </message>
    <message id="evaluate.figure.source">
        <source>Quelle</source>
        <translation>Quelle</translation>
    </message>
    <message id="evaluate.figure.day">
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message id="evaluate.figure.remark">
        <source>Hinweis</source>
        <translation>Hinweis</translation>
    </message>
    <message id="evaluate.figures">
        <source>Zahlen mit Quelle und Stand</source>
        <translation>Zahlen mit Quelle und Stand</translation>
    </message>
    <message id="evaluate.status">
        <source>Stand der Umsetzung: {status}</source>
        <translation>Stand der Umsetzung: {status}</translation>
    </message>
    <message id="evaluate.status.none">
        <source>nicht eingetragen</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message id="evaluate.forms">
        <source>Formulare dahinter:</source>
        <translation>Formulare dahinter:</translation>
    </message>
    <message id="evaluate.examples">
        <source>Beispiele: vorher und nachher</source>
        <translation>Beispiele: vorher und nachher</translation>
    </message>
    <message id="evaluate.open_points">
        <source>Offene Punkte</source>
        <translation>Offene Punkte</translation>
    </message>
    <message id="evaluate.open_point">
        <source>{text} (zuständig: {office})</source>
        <translation>{text} (zuständig: {office})</translation>
    </message>
    <message id="evaluate.table.source">
        <source>Quelle: {source}.</source>
        <translation>Quelle: {source}.</translation>
    </message>
    <message id="evaluate.table.way">
        <source>Eingabe öffnet das Formular.</source>
        <translation>Eingabe öffnet das Formular.</translation>
    </message>
    <message id="evaluate.easier">
        <source>{form}, um {points} Punkte leichter</source>
        <translation>{form}, um {points} Punkte leichter</translation>
    </message>
    <message id="evaluate.before">
        <source>Vorher</source>
        <translation>Vorher</translation>
    </message>
    <message id="evaluate.after">
        <source>Nachher</source>
        <translation>Nachher</translation>
    </message>
    <message id="evaluate.passage">
        <source>Zur Passage</source>
        <translation>Zur Passage</translation>
    </message>
    <message id="evaluate.entries">
        <source>Handeinträge</source>
        <translation>Handeinträge</translation>
    </message>
    <message id="evaluate.entries.told">
        <source>Tragen Sie ein, was nur Menschen wissen: Stand, Rückfragen, Kosten, offene Punkte. Sichern Sie die Einträge in einer Datei.</source>
        <translation>Tragen Sie ein, was nur Menschen wissen: Stand, Rückfragen, Kosten, offene Punkte. Sichern Sie die Einträge in einer Datei.</translation>
    </message>
    <message id="evaluate.entries.read">
        <source>Aus Datei lesen</source>
        <translation>Aus Datei lesen</translation>
    </message>
    <message id="evaluate.entries.keep">
        <source>In Datei sichern</source>
        <translation>In Datei sichern</translation>
    </message>
    <message id="evaluate.entries.kept">
        <source>Handeinträge gesichert: {name}</source>
        <translation>Handeinträge gesichert: {name}</translation>
    </message>
    <message id="evaluate.entries.filter">
        <source>Handeinträge (*.xlsx)</source>
        <translation>Handeinträge (*.xlsx)</translation>
    </message>
    <message id="evaluate.report.make">
        <source>Bericht berechnen</source>
        <translation>Bericht berechnen</translation>
    </message>
    <message id="evaluate.report.write">
        <source>Bericht schreiben</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message id="evaluate.report.old">
        <source>Seitdem hat sich etwas geändert. Berechnen Sie neu.</source>
        <translation>Seitdem hat sich etwas geändert. Berechnen Sie neu.</translation>
    </message>
    <message id="evaluate.report.none">
        <source>Noch kein Bericht</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message id="evaluate.report.none.text">
        <source>„Bericht berechnen“ fasst zusammen, was vorliegt. Was fehlt, steht so da.</source>
        <translation>„Bericht berechnen“ fasst zusammen, was vorliegt. Was fehlt, steht so da.</translation>
    </message>
    <message id="evaluate.report.folder">
        <source>Ordner für den Bericht</source>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message id="evaluate.sources">
        <source>Woraus der Bericht entsteht</source>
        <translation>Woraus der Bericht entsteht</translation>
    </message>
    <message id="evaluate.contents">
        <source>Seiten des Berichts</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message id="evaluate.source.workspace">
        <source>Arbeitsbereich</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message id="evaluate.source.renewals">
        <source>Wiederholungsanträge</source>
        <translation>Wiederholungsanträge</translation>
    </message>
    <message id="evaluate.source.languages">
        <source>Sprachen</source>
        <translation>Sprachen</translation>
    </message>
    <message id="evaluate.source.entries">
        <source>Handeinträge</source>
        <translation>Handeinträge</translation>
    </message>
    <message id="evaluate.source.no_workspace">
        <source>keiner geöffnet</source>
        <translation>keiner geöffnet</translation>
    </message>
    <message id="evaluate.source.no_renewals">
        <source>noch nicht verglichen</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message id="evaluate.source.no_languages">
        <source>noch keine Statistik</source>
        <translation>noch keine Statistik</translation>
    </message>
    <message id="evaluate.source.filled.zero">
        <source>noch nichts eingetragen</source>
        <translation>noch nichts eingetragen</translation>
    </message>
    <message id="evaluate.source.filled.one">
        <source>{n} Angabe</source>
        <translation>{n} Angabe</translation>
    </message>
    <message id="evaluate.source.filled.other">
        <source>{n} Angaben</source>
        <translation>{n} Angaben</translation>
    </message>
    <message id="evaluate.form.gone">
        <source>„{name}“ ist nicht mehr im Arbeitsbereich.</source>
        <translation>„{name}“ ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message id="evaluate.job.report">
        <source>Bericht berechnen</source>
        <translation>Bericht berechnen</translation>
    </message>
    <message id="evaluate.job.entries">
        <source>Handeinträge lesen</source>
        <translation>Handeinträge lesen</translation>
    </message>
    <message id="evaluate.each_row">
        <source>je Zeile</source>
        <translation>je Zeile</translation>
    </message>
    <message id="evaluate.rates">
        <source>{fields} Felder im Folgeantrag. {again} % fragte schon der Erstantrag, {avoidable} % sind vermeidbar. Bestätigt: {seen} von {fields}.</source>
        <translation>{fields} Felder im Folgeantrag. {again} % fragte schon der Erstantrag, {avoidable} % sind vermeidbar. Bestätigt: {seen} von {fields}.</translation>
    </message>
    <message id="evaluate.who.citizen">
        <source>Antragstellende</source>
        <translation>Antragstellende</translation>
    </message>
    <message id="evaluate.who.office">
        <source>Amt</source>
        <translation>Amt</translation>
    </message>
    <message id="evaluate.class.K">
        <source>ändert sich nicht</source>
        <translation>ändert sich nicht</translation>
    </message>
    <message id="evaluate.class.S">
        <source>ändert sich selten</source>
        <translation>ändert sich selten</translation>
    </message>
    <message id="evaluate.class.A">
        <source>kennt das Amt</source>
        <translation>kennt das Amt</translation>
    </message>
    <message id="evaluate.class.V">
        <source>ändert sich</source>
        <translation>ändert sich</translation>
    </message>
    <message id="evaluate.class.N">
        <source>Nachweis</source>
        <translation>Nachweis</translation>
    </message>
    <message id="evaluate.class.R">
        <source>rechtlich nötig</source>
        <translation>rechtlich nötig</translation>
    </message>
    <message id="evaluate.class.F">
        <source>nur im Folgeantrag</source>
        <translation>nur im Folgeantrag</translation>
    </message>
    <message id="evaluate.field.renewal">
        <source>Folgeantrag</source>
        <translation>Folgeantrag</translation>
    </message>
    <message id="evaluate.field.first">
        <source>Erstantrag</source>
        <translation>Erstantrag</translation>
    </message>
    <message id="evaluate.field.match">
        <source>Treffer</source>
        <translation>Treffer</translation>
    </message>
    <message id="evaluate.field.class">
        <source>Klasse</source>
        <translation>Klasse</translation>
    </message>
    <message id="evaluate.field.meaning">
        <source>Bedeutung</source>
        <translation>Bedeutung</translation>
    </message>
    <message id="evaluate.field.person">
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message id="evaluate.fields">
        <source>Felder beider Formulare</source>
        <translation>Felder beider Formulare</translation>
    </message>
    <message id="evaluate.only_open">
        <source>Nur Felder, die noch niemand bestätigt hat</source>
        <translation>Nur Felder, die noch niemand bestätigt hat</translation>
    </message>
    <message id="evaluate.confirm">
        <source>Bestätigen und weiter</source>
        <translation>Bestätigen und weiter</translation>
    </message>
    <message id="evaluate.fields.keys">
        <source>In der Tabelle: Die Eingabetaste bestätigt und geht weiter. Die Leertaste bestätigt oder nimmt zurück. K, S, A, V, N, R, F ändern die Klasse.</source>
        <translation>In der Tabelle: Die Eingabetaste bestätigt und geht weiter. Die Leertaste bestätigt oder nimmt zurück. K, S, A, V, N, R, F ändern die Klasse.</translation>
    </message>
    <message id="evaluate.nobody">
        <source>– kein Feld im Erstantrag –</source>
        <translation>– kein Feld im Erstantrag –</translation>
    </message>
    <message id="evaluate.only_first">
        <source>Dieses Feld hat nur der Erstantrag.</source>
        <translation>Dieses Feld hat nur der Erstantrag.</translation>
    </message>
    <message id="evaluate.burden">
        <source>Aufwand der vier Wege</source>
        <translation>Aufwand der vier Wege</translation>
    </message>
    <message id="evaluate.burden.way">
        <source>Weg</source>
        <translation>Weg</translation>
    </message>
    <message id="evaluate.burden.who">
        <source>Wer</source>
        <translation>Wer</translation>
    </message>
    <message id="evaluate.burden.low">
        <source>Min. einfach</source>
        <translation>Min. einfach</translation>
    </message>
    <message id="evaluate.burden.mid">
        <source>Min. mittel</source>
        <translation>Min. mittel</translation>
    </message>
    <message id="evaluate.burden.high">
        <source>Min. hoch</source>
        <translation>Min. hoch</translation>
    </message>
    <message id="evaluate.burden.hours_low">
        <source>Std./J. einfach</source>
        <translation>Std./J. einfach</translation>
    </message>
    <message id="evaluate.burden.hours_mid">
        <source>Std./J. mittel</source>
        <translation>Std./J. mittel</translation>
    </message>
    <message id="evaluate.burden.hours_high">
        <source>Std./J. hoch</source>
        <translation>Std./J. hoch</translation>
    </message>
    <message id="evaluate.burden.substitute">
        <source>Ersatzwerte: Für Bürgerinnen und Bürger gelten Zeiten aus der Tabelle für Unternehmen. Messen Sie nach und tragen Sie die Zeiten ein.</source>
        <translation>Ersatzwerte: Für Bürgerinnen und Bürger gelten Zeiten aus der Tabelle für Unternehmen. Messen Sie nach und tragen Sie die Zeiten ein.</translation>
    </message>
    <message id="evaluate.burden.fictional">
        <source>Die Zahl der Fälle ist ein Beispiel. Tragen Sie Ihre Zahl ein.</source>
        <translation>Die Zahl der Fälle ist ein Beispiel. Tragen Sie Ihre Zahl ein.</translation>
    </message>
    <message id="evaluate.assumptions">
        <source>Annahmen</source>
        <translation>Annahmen</translation>
    </message>
    <message id="evaluate.assumption.cases">
        <source>Fälle im Jahr</source>
        <translation>Fälle im Jahr</translation>
    </message>
    <message id="evaluate.assumption.changed_share">
        <source>Fälle mit Änderungen in Prozent</source>
        <translation>Fälle mit Änderungen in Prozent</translation>
    </message>
    <message id="evaluate.assumption.proofs_when_changed">
        <source>Nachweise je Änderung</source>
        <translation>Nachweise je Änderung</translation>
    </message>
    <message id="evaluate.assumption.months">
        <source>Bewilligung heute in Monaten</source>
        <translation>Bewilligung heute in Monaten</translation>
    </message>
    <message id="evaluate.assumption.longer_months">
        <source>Bewilligung im Weg C in Monaten</source>
        <translation>Bewilligung im Weg C in Monaten</translation>
    </message>
    <message id="evaluate.sensitivity">
        <source>Wovon die Ersparnis abhängt</source>
        <translation>Wovon die Ersparnis abhängt</translation>
    </message>
    <message id="evaluate.sensitivity.told">
        <source>Stunden, die Bürgerinnen und Bürger mit Weg A im Jahr sparen. Oben steht, was am meisten ausmacht.</source>
        <translation>Stunden, die Bürgerinnen und Bürger mit Weg A im Jahr sparen. Oben steht, was am meisten ausmacht.</translation>
    </message>
    <message id="evaluate.sensitivity.assumption">
        <source>Annahme</source>
        <translation>Annahme</translation>
    </message>
    <message id="evaluate.sensitivity.smaller">
        <source>kleiner</source>
        <translation>kleiner</translation>
    </message>
    <message id="evaluate.sensitivity.larger">
        <source>größer</source>
        <translation>größer</translation>
    </message>
    <message id="evaluate.sensitivity.hours">
        <source>Stunden</source>
        <translation>Stunden</translation>
    </message>
    <message id="evaluate.times">
        <source>Zeiten der Tätigkeiten</source>
        <translation>Zeiten der Tätigkeiten</translation>
    </message>
    <message id="evaluate.time.activity">
        <source>Tätigkeit</source>
        <translation>Tätigkeit</translation>
    </message>
    <message id="evaluate.time.who">
        <source>Wer</source>
        <translation>Wer</translation>
    </message>
    <message id="evaluate.time.low">
        <source>einfach</source>
        <translation>einfach</translation>
    </message>
    <message id="evaluate.time.mid">
        <source>mittel</source>
        <translation>mittel</translation>
    </message>
    <message id="evaluate.time.high">
        <source>hoch</source>
        <translation>hoch</translation>
    </message>
    <message id="evaluate.time.measured">
        <source>gemessen</source>
        <translation>gemessen</translation>
    </message>
    <message id="evaluate.time.remark">
        <source>Hinweis</source>
        <translation>Hinweis</translation>
    </message>
    <message id="evaluate.time.source">
        <source>Quelle</source>
        <translation>Quelle</translation>
    </message>
    <message id="evaluate.time.minutes">
        <source>Gemessene Minuten</source>
        <translation>Gemessene Minuten</translation>
    </message>
    <message id="evaluate.time.keep">
        <source>Zeit übernehmen</source>
        <translation>Zeit übernehmen</translation>
    </message>
    <message id="evaluate.time.drop">
        <source>Messung verwerfen</source>
        <translation>Messung verwerfen</translation>
    </message>
    <message id="evaluate.time.not_measured">
        <source>Diese Zeit ist nicht gemessen.</source>
        <translation>Diese Zeit ist nicht gemessen.</translation>
    </message>
    <message id="evaluate.compare">
        <source>Vergleichen</source>
        <translation>Vergleichen</translation>
    </message>
    <message id="evaluate.compare_first">
        <source>Vergleichen Sie zuerst zwei Formulare.</source>
        <translation>Vergleichen Sie zuerst zwei Formulare.</translation>
    </message>
    <message id="evaluate.choose_both">
        <source>Wählen Sie beide Formulare.</source>
        <translation>Wählen Sie beide Formulare.</translation>
    </message>
    <message id="evaluate.renewals.write">
        <source>Bericht, Anlage und Änderungsmitteilung schreiben</source>
        <translation>Bericht, Anlage und Änderungsmitteilung schreiben</translation>
    </message>
    <message id="evaluate.renewals.read">
        <source>Berichtigte Anlage einlesen</source>
        <translation>Berichtigte Anlage einlesen</translation>
    </message>
    <message id="evaluate.renewals.parts">
        <source>Teile des Vergleichs</source>
        <translation>Teile des Vergleichs</translation>
    </message>
    <message id="evaluate.renewals.none">
        <source>Was fragt Ihr Amt jedes Jahr noch einmal?</source>
        <translation>Was fragt Ihr Amt jedes Jahr noch einmal?</translation>
    </message>
    <message id="evaluate.renewals.none.text">
        <source>Wählen Sie Erstantrag und Folgeantrag, beide leer. Sie sehen dann Feld für Feld, was vermeidbar ist und wie viele Minuten es kostet.</source>
        <translation>Wählen Sie Erstantrag und Folgeantrag, beide leer. Sie sehen dann Feld für Feld, was vermeidbar ist und wie viele Minuten es kostet.</translation>
    </message>
    <message id="evaluate.form.first">
        <source>Erstantrag</source>
        <translation>Erstantrag</translation>
    </message>
    <message id="evaluate.form.renewal">
        <source>Folgeantrag</source>
        <translation>Folgeantrag</translation>
    </message>
    <message id="evaluate.form.first.file">
        <source>Datei für den Erstantrag</source>
        <translation>Datei für den Erstantrag</translation>
    </message>
    <message id="evaluate.form.renewal.file">
        <source>Datei für den Folgeantrag</source>
        <translation>Datei für den Folgeantrag</translation>
    </message>
    <message id="evaluate.form.file">
        <source>Datei …</source>
        <translation>Datei …</translation>
    </message>
    <message id="evaluate.form.none">
        <source>– bitte wählen –</source>
        <translation>– bitte wählen –</translation>
    </message>
    <message id="evaluate.tab.fields">
        <source>Felder</source>
        <translation>Felder</translation>
    </message>
    <message id="evaluate.tab.burden">
        <source>Aufwand</source>
        <translation>Aufwand</translation>
    </message>
    <message id="evaluate.tab.sensitivity">
        <source>Wovon es abhängt</source>
        <translation>Wovon es abhängt</translation>
    </message>
    <message id="evaluate.tab.times">
        <source>Zeiten</source>
        <translation>Zeiten</translation>
    </message>
    <message id="evaluate.error.form">
        <source>Das Formular ist nicht mehr im Arbeitsbereich.</source>
        <translation>Das Formular ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message id="evaluate.job.compare">
        <source>Formulare vergleichen</source>
        <translation>Formulare vergleichen</translation>
    </message>
    <message id="evaluate.job.annex">
        <source>Anlage lesen</source>
        <translation>Anlage lesen</translation>
    </message>
    <message id="evaluate.table.answers">
        <source>Eingabe öffnet die Antworten im Platz „Testen“.</source>
        <translation>Eingabe öffnet die Antworten im Platz „Testen“.</translation>
    </message>
    <message id="evaluate.assumption.hourly_rate">
        <source>Lohnsatz des Amtes je Stunde</source>
        <translation>Lohnsatz des Amtes je Stunde</translation>
    </message>
    <message id="evaluate.no_wage">
        <source>keiner</source>
        <translation>keiner</translation>
    </message>
    <message id="evaluate.office_costs">
        <source>Kosten des Amtes im Jahr (mittel): {costs}.</source>
        <translation>Kosten des Amtes im Jahr (mittel): {costs}.</translation>
    </message>
    <message id="evaluate.no_field">
        <source>Kein Feld</source>
        <translation>Kein Feld</translation>
    </message>
    <message id="evaluate.restore.one">
        <source>{n} entferntes Feld zurückholen</source>
        <translation>{n} entferntes Feld zurückholen</translation>
    </message>
    <message id="evaluate.restore.other">
        <source>{n} entfernte Felder zurückholen</source>
        <translation>{n} entfernte Felder zurückholen</translation>
    </message>
    <message id="evaluate.burden.remark">
        <source>Hinweis</source>
        <translation>Hinweis</translation>
    </message>
</context>
</TS>
