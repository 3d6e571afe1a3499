<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="evaluate.page.renewals">
        <source>Wiederholungsanträge</source>
        <translation>Renewals</translation>
    </message>
    <message id="evaluate.page.languages">
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message id="evaluate.page.report">
        <source>Bericht</source>
        <translation>Report</translation>
    </message>
    <message id="action.evaluate_renewals">
        <source>Wiederholungsanträge auswerten</source>
        <translation>Evaluate renewals</translation>
    </message>
    <message id="action.evaluate_languages">
        <source>Sprachen auswerten</source>
        <translation>Evaluate languages</translation>
    </message>
    <message id="action.evaluate_report">
        <source>Bericht für den Ausschuss</source>
        <translation>Report to the committee</translation>
    </message>
    <message id="menu.evaluating">
        <source>Auswerten</source>
        <translation>Evaluate</translation>
    </message>
    <message id="evaluate.languages.none">
        <source>Welche Sprachen braucht Ihr Amt?</source>
        <translation>Which languages does your office need?</translation>
    </message>
    <message id="evaluate.languages.none.text">
        <source>Öffnen Sie eine Statistik nach Staatsangehörigkeit (Excel oder CSV). Sie sehen dann, wie viele Personen jede Sprache erreicht.</source>
        <translation>Open statistics by nationality (Excel or CSV). You then see how many people each language reaches.</translation>
    </message>
    <message id="evaluate.languages.parts">
        <source>Teile der Auswertung</source>
        <translation>Parts of the evaluation</translation>
    </message>
    <message id="evaluate.languages.write">
        <source>Vorschlag schreiben</source>
        <translation>Write the proposal</translation>
    </message>
    <message id="evaluate.statistics">
        <source>Statistik öffnen</source>
        <translation>Open statistics</translation>
    </message>
    <message id="evaluate.statistics.other">
        <source>Andere Statistik</source>
        <translation>Other statistics</translation>
    </message>
    <message id="evaluate.statistics.filter">
        <source>Statistik (*.xlsx *.csv);;Alle Dateien (*)</source>
        <translation>Statistics (*.xlsx *.csv);;All files (*)</translation>
    </message>
    <message id="evaluate.survey">
        <source>Antworten der Städte</source>
        <translation>Answers of cities</translation>
    </message>
    <message id="evaluate.documents">
        <source>Dokumente für die Kosten</source>
        <translation>Documents for the cost</translation>
    </message>
    <message id="evaluate.mapping.read">
        <source>Zuordnung einlesen</source>
        <translation>Read mappings</translation>
    </message>
    <message id="evaluate.mapping.filter">
        <source>Zuordnung (*.xlsx);;Alle Dateien (*)</source>
        <translation>Mappings (*.xlsx);;All files (*)</translation>
    </message>
    <message id="evaluate.folder">
        <source>Ordner für die Ergebnisse</source>
        <translation>Folder for the results</translation>
    </message>
    <message id="evaluate.written">
        <source>Geschrieben in „{folder}“: {names}</source>
        <translation>Written to “{folder}”: {names}</translation>
    </message>
    <message id="evaluate.again">
        <source>Noch einmal lesen</source>
        <translation>Read again</translation>
    </message>
    <message id="evaluate.choice.sheet">
        <source>Blatt</source>
        <translation>Sheet</translation>
    </message>
    <message id="evaluate.choice.column">
        <source>Spalte mit den Personen</source>
        <translation>Column with the persons</translation>
    </message>
    <message id="evaluate.choice.stand">
        <source>Stichtag</source>
        <translation>Reference date</translation>
    </message>
    <message id="evaluate.tab.mapping">
        <source>Zuordnung</source>
        <translation>Mappings</translation>
    </message>
    <message id="evaluate.tab.coverage">
        <source>Abdeckung</source>
        <translation>Coverage</translation>
    </message>
    <message id="evaluate.tab.cities">
        <source>Andere Städte</source>
        <translation>Other cities</translation>
    </message>
    <message id="evaluate.tab.order">
        <source>Reihenfolge</source>
        <translation>Order</translation>
    </message>
    <message id="evaluate.tab.cost">
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message id="evaluate.source">
        <source>{file}: {persons}, Stichtag {stand}</source>
        <translation>{file}: {persons}, as of {stand}</translation>
    </message>
    <message id="evaluate.no_stand">
        <source>nicht angegeben</source>
        <translation>not given</translation>
    </message>
    <message id="evaluate.persons.one">
        <source>{told} Person</source>
        <translation>{told} person</translation>
    </message>
    <message id="evaluate.persons.other">
        <source>{told} Personen</source>
        <translation>{told} people</translation>
    </message>
    <message id="evaluate.mappings">
        <source>Sprachen der Staatsangehörigkeiten</source>
        <translation>Languages of nationalities</translation>
    </message>
    <message id="evaluate.only_unmapped">
        <source>Nur Zeilen ohne Sprache</source>
        <translation>Only rows without a language</translation>
    </message>
    <message id="evaluate.only_unmapped.n">
        <source>Nur Zeilen ohne Sprache ({n})</source>
        <translation>Only rows without a language ({n})</translation>
    </message>
    <message id="evaluate.one_leaflet">
        <source>Bosnisch, Kroatisch und Serbisch in einem Blatt</source>
        <translation>Bosnian, Croatian and Serbian in one leaflet</translation>
    </message>
    <message id="evaluate.unmapped">
        <source>ohne Sprache</source>
        <translation>no language</translation>
    </message>
    <message id="evaluate.own_reason">
        <source>geändert: {reason}</source>
        <translation>changed: {reason}</translation>
    </message>
    <message id="evaluate.column.nationality">
        <source>Staatsangehörigkeit</source>
        <translation>Nationality</translation>
    </message>
    <message id="evaluate.column.persons">
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message id="evaluate.column.main">
        <source>Hauptsprache</source>
        <translation>Main language</translation>
    </message>
    <message id="evaluate.column.shares">
        <source>Anteile in Prozent</source>
        <translation>Shares in per cent</translation>
    </message>
    <message id="evaluate.column.reason">
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message id="evaluate.column.language">
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message id="evaluate.column.rank">
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message id="evaluate.column.more">
        <source>zusätzlich</source>
        <translation>more</translation>
    </message>
    <message id="evaluate.column.reached">
        <source>erreicht</source>
        <translation>reached</translation>
    </message>
    <message id="evaluate.column.share">
        <source>Anteil der Städte</source>
        <translation>Share of cities</translation>
    </message>
    <message id="evaluate.column.moved">
        <source>Änderung</source>
        <translation>Change</translation>
    </message>
    <message id="evaluate.column.score">
        <source>Punkte</source>
        <translation>Points</translation>
    </message>
    <message id="evaluate.column.doubled">
        <source>{name} × 2</source>
        <translation>{name} × 2</translation>
    </message>
    <message id="evaluate.column.document">
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message id="evaluate.column.lines">
        <source>Zeilen</source>
        <translation>Lines</translation>
    </message>
    <message id="evaluate.column.rate">
        <source>je Zeile</source>
        <translation>a line</translation>
    </message>
    <message id="evaluate.column.euros">
        <source>netto</source>
        <translation>net</translation>
    </message>
    <message id="evaluate.main.hint">
        <source>zum Beispiel Kurdisch</source>
        <translation>for example Kurdisch (in German)</translation>
    </message>
    <message id="evaluate.shares.hint">
        <source>zum Beispiel Kurdisch 60; Türkisch 80</source>
        <translation>for example Kurdisch 60; Türkisch 80</translation>
    </message>
    <message id="evaluate.reason.hint">
        <source>Woher wissen Sie das?</source>
        <translation>How do you know?</translation>
    </message>
    <message id="evaluate.mapping.keep">
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message id="evaluate.mapping.drop">
        <source>Änderung zurücknehmen</source>
        <translation>Take the change back</translation>
    </message>
    <message id="evaluate.mapping.add">
        <source>Zeile von Hand hinzufügen</source>
        <translation>Add a row by hand</translation>
    </message>
    <message id="evaluate.mapping.new">
        <source>Neue Zeile</source>
        <translation>New row</translation>
    </message>
    <message id="evaluate.by_hand">
        <source>von Hand</source>
        <translation>by hand</translation>
    </message>
    <message id="evaluate.no_row">
        <source>Wählen Sie links eine Zeile.</source>
        <translation>Choose a row on the left.</translation>
    </message>
    <message id="evaluate.not_changed">
        <source>Diese Zeile ist nicht geändert.</source>
        <translation>This row was not changed.</translation>
    </message>
    <message id="evaluate.error.known">
        <source>„{name}“ steht schon in der Statistik.</source>
        <translation>“{name}” stands in the statistics already.</translation>
    </message>
    <message id="evaluate.error.name">
        <source>Der neuen Zeile fehlt der Name.</source>
        <translation>The new row has no name.</translation>
    </message>
    <message id="evaluate.model.main_language">
        <source>Hauptsprache (zuversichtlich)</source>
        <translation>Main language (optimistic)</translation>
    </message>
    <message id="evaluate.model.cldr_share">
        <source>Anteile nach CLDR (vorsichtig)</source>
        <translation>Shares of CLDR (cautious)</translation>
    </message>
    <message id="evaluate.model.main_language.short">
        <source>Hauptsprache</source>
        <translation>Main language</translation>
    </message>
    <message id="evaluate.model.cldr_share.short">
        <source>Anteile nach CLDR</source>
        <translation>Shares of CLDR</translation>
    </message>
    <message id="evaluate.target">
        <source>{told} für {goal} %</source>
        <translation>{told} for {goal} %</translation>
    </message>
    <message id="evaluate.target.never">
        <source>{goal} % nicht erreichbar</source>
        <translation>{goal} % out of reach</translation>
    </message>
    <message id="evaluate.languages.one">
        <source>{n} Sprache</source>
        <translation>{n} language</translation>
    </message>
    <message id="evaluate.languages.other">
        <source>{n} Sprachen</source>
        <translation>{n} languages</translation>
    </message>
    <message id="evaluate.chart">
        <source>Wie viele Personen die Sprachen erreichen</source>
        <translation>How many people the languages reach</translation>
    </message>
    <message id="evaluate.coverage">
        <source>Erreichte Personen nach Zahl der Sprachen</source>
        <translation>People reached by number of languages</translation>
    </message>
    <message id="evaluate.cities">
        <source>Sprachen anderer Städte</source>
        <translation>Languages of other cities</translation>
    </message>
    <message id="evaluate.offered">
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message id="evaluate.office_hours">
        <source>Mehrsprachige Sprechstunden</source>
        <translation>Multilingual office hours</translation>
    </message>
    <message id="evaluate.answers.one">
        <source>{n} Stadt hat geantwortet.</source>
        <translation>{n} city has answered.</translation>
    </message>
    <message id="evaluate.answers.other">
        <source>{n} Städte haben geantwortet.</source>
        <translation>{n} cities have answered.</translation>
    </message>
    <message id="evaluate.no_answers">
        <source>Noch keine Antworten. Den Fragebogen schreiben Sie mit „Vorschlag schreiben“. Ausgefüllte Bögen lesen Sie mit „Antworten der Städte“ ein.</source>
        <translation>No answers yet. “Write the proposal” writes the questionnaire. Read filled-in ones with “Answers of cities”.</translation>
    </message>
    <message id="evaluate.order">
        <source>Reihenfolge der Sprachen</source>
        <translation>Order of the languages</translation>
    </message>
    <message id="evaluate.weights">
        <source>Was zählt wie viel?</source>
        <translation>What counts how much?</translation>
    </message>
    <message id="evaluate.weights.usual">
        <source>Übliche Gewichte</source>
        <translation>Usual weights</translation>
    </message>
    <message id="evaluate.weight.reach">
        <source>Zusätzlich erreichte Personen</source>
        <translation>People reached in addition</translation>
    </message>
    <message id="evaluate.weight.cities">
        <source>Andere Städte bieten die Sprache an</source>
        <translation>Other cities offer the language</translation>
    </message>
    <message id="evaluate.weight.requests">
        <source>Wunsch von zentren plus oder Integrationsrat</source>
        <translation>Wished for by zentren plus or Integrationsrat</translation>
    </message>
    <message id="evaluate.weight.cheap">
        <source>Wenig Kosten je erreichter Person</source>
        <translation>Low cost for each person reached</translation>
    </message>
    <message id="evaluate.weight.reach.short">
        <source>Personen</source>
        <translation>people</translation>
    </message>
    <message id="evaluate.weight.cities.short">
        <source>Städte</source>
        <translation>cities</translation>
    </message>
    <message id="evaluate.weight.requests.short">
        <source>Wünsche</source>
        <translation>wishes</translation>
    </message>
    <message id="evaluate.weight.cheap.short">
        <source>Kosten</source>
        <translation>cost</translation>
    </message>
    <message id="evaluate.order.told">
        <source>Haken: Die Sprache ist gewünscht. „Änderung“ vergleicht mit den üblichen Gewichten ohne Wünsche. „Städte × 2“ zeigt den Rang, wenn dieses Gewicht doppelt zählt.</source>
        <translation>Tick: the language is wished for. “Change” compares with the usual weights without wishes. “cities × 2” shows the rank if this weight counts twice.</translation>
    </message>
    <message id="evaluate.order.substitute">
        <source>Ersatzwert: Ohne Dokumente rechnen wir mit 110 Zeilen je Sprache.</source>
        <translation>Substitute value: without documents we count 110 lines a language.</translation>
    </message>
    <message id="evaluate.cost">
        <source>Kosten der Übersetzungen</source>
        <translation>Cost of translations</translation>
    </message>
    <message id="evaluate.cost.told">
        <source>Vergleichswert, kein Angebot. Satz: {source}</source>
        <translation>For comparison, not an offer. Rate: {source}</translation>
    </message>
    <message id="evaluate.cost.none">
        <source>Noch kein Dokument gezählt. Wählen Sie „Dokumente für die Kosten“. Satz: {source}</source>
        <translation>No document counted yet. Choose “Documents for the cost”. Rate: {source}</translation>
    </message>
    <message id="evaluate.choose">
        <source>Wählen Sie hier, was zählt. Leere Felder lassen Sie leer.</source>
        <translation>Choose here what counts. Leave other fields empty.</translation>
    </message>
    <message id="evaluate.job.plan">
        <source>Sprachen berechnen</source>
        <translation>Working out languages</translation>
    </message>
    <message id="evaluate.job.mapping">
        <source>Zuordnung lesen</source>
        <translation>Reading mappings</translation>
    </message>
    <message id="evaluate.job.write">
        <source>Dateien schreiben</source>
        <translation>Writing files</translation>
    </message>
    <message id="evaluate.substitute">
        <source>Ersatzwert</source>
        <translation>substitute value</translation>
    </message>
    <message id="evaluate.missing">
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message id="evaluate.entry.0">
        <source>Empfehlung</source>
        <translation>Recommendation</translation>
    </message>
    <message id="evaluate.entry.1">
        <source>Angabe</source>
        <translation>What</translation>
    </message>
    <message id="evaluate.entry.2">
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message id="evaluate.entry.3">
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message id="evaluate.entry.4">
        <source>Stand</source>
        <translation>As of</translation>
    </message>
    <message id="evaluate.entry.5">
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message id="evaluate.figure.figure">
        <source>Zahl</source>
        <translation>Figure</translation>
    </message>
    <message id="evaluate.figure.value">
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message id="evaluate.figure.source">
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message id="evaluate.figure.day">
        <source>Stand</source>
        <translation>As of</translation>
    </message>
    <message id="evaluate.figure.remark">
        <source>Hinweis</source>
        <translation>Remark</translation>
    </message>
    <message id="evaluate.figures">
        <source>Zahlen mit Quelle und Stand</source>
        <translation>Figures with source and date</translation>
    </message>
    <message id="evaluate.status">
        <source>Stand der Umsetzung: {status}</source>
        <translation>State: {status}</translation>
    </message>
    <message id="evaluate.status.none">
        <source>nicht eingetragen</source>
        <translation>not entered</translation>
    </message>
    <message id="evaluate.forms">
        <source>Formulare dahinter:</source>
        <translation>Forms behind them:</translation>
    </message>
    <message id="evaluate.examples">
        <source>Beispiele: vorher und nachher</source>
        <translation>Examples: before and after</translation>
    </message>
    <message id="evaluate.open_points">
        <source>Offene Punkte</source>
        <translation>Open points</translation>
    </message>
    <message id="evaluate.open_point">
        <source>{text} (zuständig: {office})</source>
        <translation>{text} (responsible: {office})</translation>
    </message>
    <message id="evaluate.table.source">
        <source>Quelle: {source}.</source>
        <translation>Source: {source}.</translation>
    </message>
    <message id="evaluate.table.way">
        <source>Eingabe öffnet das Formular.</source>
        <translation>Enter opens the form.</translation>
    </message>
    <message id="evaluate.easier">
        <source>{form}, um {points} Punkte leichter</source>
        <translation>{form}, easier by {points} points</translation>
    </message>
    <message id="evaluate.before">
        <source>Vorher</source>
        <translation>Before</translation>
    </message>
    <message id="evaluate.after">
        <source>Nachher</source>
        <translation>After</translation>
    </message>
    <message id="evaluate.passage">
        <source>Zur Passage</source>
        <translation>To the passage</translation>
    </message>
    <message id="evaluate.entries">
        <source>Handeinträge</source>
        <translation>Entries by hand</translation>
    </message>
    <message id="evaluate.entries.told">
        <source>Tragen Sie ein, was nur Menschen wissen: Stand, Rückfragen, Kosten, offene Punkte. Sichern Sie die Einträge in einer Datei.</source>
        <translation>Enter what only people know: state, queries, cost, open points. Keep the entries in a file.</translation>
    </message>
    <message id="evaluate.entries.read">
        <source>Aus Datei lesen</source>
        <translation>Read from a file</translation>
    </message>
    <message id="evaluate.entries.keep">
        <source>In Datei sichern</source>
        <translation>Keep in a file</translation>
    </message>
    <message id="evaluate.entries.kept">
        <source>Handeinträge gesichert: {name}</source>
        <translation>Entries kept: {name}</translation>
    </message>
    <message id="evaluate.entries.filter">
        <source>Handeinträge (*.xlsx)</source>
        <translation>Entries (*.xlsx)</translation>
    </message>
    <message id="evaluate.report.make">
        <source>Bericht berechnen</source>
        <translation>Work out the report</translation>
    </message>
    <message id="evaluate.report.write">
        <source>Bericht schreiben</source>
        <translation>Write the report</translation>
    </message>
    <message id="evaluate.report.old">
        <source>Seitdem hat sich etwas geändert. Berechnen Sie neu.</source>
        <translation>Something has changed since. Work it out again.</translation>
    </message>
    <message id="evaluate.report.none">
        <source>Noch kein Bericht</source>
        <translation>No report yet</translation>
    </message>
    <message id="evaluate.report.none.text">
        <source>„Bericht berechnen“ fasst zusammen, was vorliegt. Was fehlt, steht so da.</source>
        <translation>“Work out the report” sums up what there is. What is missing is told.</translation>
    </message>
    <message id="evaluate.report.folder">
        <source>Ordner für den Bericht</source>
        <translation>Folder for the report</translation>
    </message>
    <message id="evaluate.sources">
        <source>Woraus der Bericht entsteht</source>
        <translation>What the report is made of</translation>
    </message>
    <message id="evaluate.contents">
        <source>Seiten des Berichts</source>
        <translation>Pages of the report</translation>
    </message>
    <message id="evaluate.source.workspace">
        <source>Arbeitsbereich</source>
        <translation>Workspace</translation>
    </message>
    <message id="evaluate.source.renewals">
        <source>Wiederholungsanträge</source>
        <translation>Renewals</translation>
    </message>
    <message id="evaluate.source.languages">
        <source>Sprachen</source>
        <translation>Languages</translation>
    </message>
    <message id="evaluate.source.entries">
        <source>Handeinträge</source>
        <translation>Entries by hand</translation>
    </message>
    <message id="evaluate.source.no_workspace">
        <source>keiner geöffnet</source>
        <translation>none open</translation>
    </message>
    <message id="evaluate.source.no_renewals">
        <source>noch nicht verglichen</source>
        <translation>not compared yet</translation>
    </message>
    <message id="evaluate.source.no_languages">
        <source>noch keine Statistik</source>
        <translation>no statistics yet</translation>
    </message>
    <message id="evaluate.source.filled.zero">
        <source>noch nichts eingetragen</source>
        <translation>nothing entered yet</translation>
    </message>
    <message id="evaluate.source.filled.one">
        <source>{n} Angabe</source>
        <translation>{n} entry</translation>
    </message>
    <message id="evaluate.source.filled.other">
        <source>{n} Angaben</source>
        <translation>{n} entries</translation>
    </message>
    <message id="evaluate.form.gone">
        <source>„{name}“ ist nicht mehr im Arbeitsbereich.</source>
        <translation>“{name}” is no longer in the workspace.</translation>
    </message>
    <message id="evaluate.job.report">
        <source>Bericht berechnen</source>
        <translation>Working out the report</translation>
    </message>
    <message id="evaluate.job.entries">
        <source>Handeinträge lesen</source>
        <translation>Reading entries</translation>
    </message>
    <message id="evaluate.each_row">
        <source>je Zeile</source>
        <translation>each row</translation>
    </message>
    <message id="evaluate.rates">
        <source>{fields} Felder im Folgeantrag. {again} % fragte schon der Erstantrag, {avoidable} % sind vermeidbar. Bestätigt: {seen} von {fields}.</source>
        <translation>{fields} fields in the renewal. {again} % were in the first application, {avoidable} % can be avoided. Confirmed: {seen} of {fields}.</translation>
    </message>
    <message id="evaluate.who.citizen">
        <source>Antragstellende</source>
        <translation>citizens</translation>
    </message>
    <message id="evaluate.who.office">
        <source>Amt</source>
        <translation>office</translation>
    </message>
    <message id="evaluate.class.K">
        <source>ändert sich nicht</source>
        <translation>does not change</translation>
    </message>
    <message id="evaluate.class.S">
        <source>ändert sich selten</source>
        <translation>seldom changes</translation>
    </message>
    <message id="evaluate.class.A">
        <source>kennt das Amt</source>
        <translation>known to the office</translation>
    </message>
    <message id="evaluate.class.V">
        <source>ändert sich</source>
        <translation>changes</translation>
    </message>
    <message id="evaluate.class.N">
        <source>Nachweis</source>
        <translation>proof</translation>
    </message>
    <message id="evaluate.class.R">
        <source>rechtlich nötig</source>
        <translation>needed by law</translation>
    </message>
    <message id="evaluate.class.F">
        <source>nur im Folgeantrag</source>
        <translation>only in the renewal</translation>
    </message>
    <message id="evaluate.field.renewal">
        <source>Folgeantrag</source>
        <translation>Renewal</translation>
    </message>
    <message id="evaluate.field.first">
        <source>Erstantrag</source>
        <translation>First application</translation>
    </message>
    <message id="evaluate.field.match">
        <source>Treffer</source>
        <translation>Match</translation>
    </message>
    <message id="evaluate.field.class">
        <source>Klasse</source>
        <translation>Class</translation>
    </message>
    <message id="evaluate.field.meaning">
        <source>Bedeutung</source>
        <translation>Meaning</translation>
    </message>
    <message id="evaluate.field.person">
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message id="evaluate.fields">
        <source>Felder beider Formulare</source>
        <translation>Fields of both forms</translation>
    </message>
    <message id="evaluate.only_open">
        <source>Nur Felder, die noch niemand bestätigt hat</source>
        <translation>Only fields that nobody has confirmed</translation>
    </message>
    <message id="evaluate.confirm">
        <source>Bestätigen und weiter</source>
        <translation>Confirm and go on</translation>
    </message>
    <message id="evaluate.fields.keys">
        <source>In der Tabelle: Die Eingabetaste bestätigt und geht weiter. Die Leertaste bestätigt oder nimmt zurück. K, S, A, V, N, R, F ändern die Klasse.</source>
        <translation>In the table: Enter confirms and goes on. Space confirms or takes back. K, S, A, V, N, R, F change the class.</translation>
    </message>
    <message id="evaluate.nobody">
        <source>– kein Feld im Erstantrag –</source>
        <translation>– no field in the first application –</translation>
    </message>
    <message id="evaluate.only_first">
        <source>Dieses Feld hat nur der Erstantrag.</source>
        <translation>Only the first application has this field.</translation>
    </message>
    <message id="evaluate.burden">
        <source>Aufwand der vier Wege</source>
        <translation>Burden of the four ways</translation>
    </message>
    <message id="evaluate.burden.way">
        <source>Weg</source>
        <translation>Way</translation>
    </message>
    <message id="evaluate.burden.who">
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message id="evaluate.burden.low">
        <source>Min. einfach</source>
        <translation>min. simple</translation>
    </message>
    <message id="evaluate.burden.mid">
        <source>Min. mittel</source>
        <translation>min. usual</translation>
    </message>
    <message id="evaluate.burden.high">
        <source>Min. hoch</source>
        <translation>min. hard</translation>
    </message>
    <message id="evaluate.burden.hours_low">
        <source>Std./J. einfach</source>
        <translation>h/year simple</translation>
    </message>
    <message id="evaluate.burden.hours_mid">
        <source>Std./J. mittel</source>
        <translation>h/year usual</translation>
    </message>
    <message id="evaluate.burden.hours_high">
        <source>Std./J. hoch</source>
        <translation>h/year hard</translation>
    </message>
    <message id="evaluate.burden.substitute">
        <source>Ersatzwerte: Für Bürgerinnen und Bürger gelten Zeiten aus der Tabelle für Unternehmen. Messen Sie nach und tragen Sie die Zeiten ein.</source>
        <translation>Substitute values: for citizens we use times from the table for businesses. Measure, and enter your times.</translation>
    </message>
    <message id="evaluate.burden.fictional">
        <source>Die Zahl der Fälle ist ein Beispiel. Tragen Sie Ihre Zahl ein.</source>
        <translation>The number of cases is an example. Enter yours.</translation>
    </message>
    <message id="evaluate.assumptions">
        <source>Annahmen</source>
        <translation>Assumptions</translation>
    </message>
    <message id="evaluate.assumption.cases">
        <source>Fälle im Jahr</source>
        <translation>Cases a year</translation>
    </message>
    <message id="evaluate.assumption.changed_share">
        <source>Fälle mit Änderungen in Prozent</source>
        <translation>Cases with changes in per cent</translation>
    </message>
    <message id="evaluate.assumption.proofs_when_changed">
        <source>Nachweise je Änderung</source>
        <translation>Proofs for a change</translation>
    </message>
    <message id="evaluate.assumption.months">
        <source>Bewilligung heute in Monaten</source>
        <translation>Grant today in months</translation>
    </message>
    <message id="evaluate.assumption.longer_months">
        <source>Bewilligung im Weg C in Monaten</source>
        <translation>Grant in way C in months</translation>
    </message>
    <message id="evaluate.sensitivity">
        <source>Wovon die Ersparnis abhängt</source>
        <translation>What the saving hangs on</translation>
    </message>
    <message id="evaluate.sensitivity.told">
        <source>Stunden, die Bürgerinnen und Bürger mit Weg A im Jahr sparen. Oben steht, was am meisten ausmacht.</source>
        <translation>Hours that citizens save a year with way A. What matters most comes first.</translation>
    </message>
    <message id="evaluate.sensitivity.assumption">
        <source>Annahme</source>
        <translation>Assumption</translation>
    </message>
    <message id="evaluate.sensitivity.smaller">
        <source>kleiner</source>
        <translation>smaller</translation>
    </message>
    <message id="evaluate.sensitivity.larger">
        <source>größer</source>
        <translation>larger</translation>
    </message>
    <message id="evaluate.sensitivity.hours">
        <source>Stunden</source>
        <translation>hours</translation>
    </message>
    <message id="evaluate.times">
        <source>Zeiten der Tätigkeiten</source>
        <translation>Times of the activities</translation>
    </message>
    <message id="evaluate.time.activity">
        <source>Tätigkeit</source>
        <translation>Activity</translation>
    </message>
    <message id="evaluate.time.who">
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message id="evaluate.time.low">
        <source>einfach</source>
        <translation>simple</translation>
    </message>
    <message id="evaluate.time.mid">
        <source>mittel</source>
        <translation>usual</translation>
    </message>
    <message id="evaluate.time.high">
        <source>hoch</source>
        <translation>hard</translation>
    </message>
    <message id="evaluate.time.measured">
        <source>gemessen</source>
        <translation>measured</translation>
    </message>
    <message id="evaluate.time.remark">
        <source>Hinweis</source>
        <translation>Remark</translation>
    </message>
    <message id="evaluate.time.source">
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message id="evaluate.time.minutes">
        <source>Gemessene Minuten</source>
        <translation>Measured minutes</translation>
    </message>
    <message id="evaluate.time.keep">
        <source>Zeit übernehmen</source>
        <translation>Take the time over</translation>
    </message>
    <message id="evaluate.time.drop">
        <source>Messung verwerfen</source>
        <translation>Drop the measured time</translation>
    </message>
    <message id="evaluate.time.not_measured">
        <source>Diese Zeit ist nicht gemessen.</source>
        <translation>This time was not measured.</translation>
    </message>
    <message id="evaluate.compare">
        <source>Vergleichen</source>
        <translation>Compare</translation>
    </message>
    <message id="evaluate.compare_first">
        <source>Vergleichen Sie zuerst zwei Formulare.</source>
        <translation>Compare two forms first.</translation>
    </message>
    <message id="evaluate.choose_both">
        <source>Wählen Sie beide Formulare.</source>
        <translation>Choose both forms.</translation>
    </message>
    <message id="evaluate.renewals.write">
        <source>Bericht, Anlage und Änderungsmitteilung schreiben</source>
        <translation>Write report, annex and notice of changes</translation>
    </message>
    <message id="evaluate.renewals.read">
        <source>Berichtigte Anlage einlesen</source>
        <translation>Read a corrected annex</translation>
    </message>
    <message id="evaluate.renewals.parts">
        <source>Teile des Vergleichs</source>
        <translation>Parts of the comparison</translation>
    </message>
    <message id="evaluate.renewals.none">
        <source>Was fragt Ihr Amt jedes Jahr noch einmal?</source>
        <translation>What does your office ask again every year?</translation>
    </message>
    <message id="evaluate.renewals.none.text">
        <source>Wählen Sie Erstantrag und Folgeantrag, beide leer. Sie sehen dann Feld für Feld, was vermeidbar ist und wie viele Minuten es kostet.</source>
        <translation>Choose the first application and the renewal, both blank. You then see field by field what can be avoided and how many minutes it costs.</translation>
    </message>
    <message id="evaluate.form.first">
        <source>Erstantrag</source>
        <translation>First application</translation>
    </message>
    <message id="evaluate.form.renewal">
        <source>Folgeantrag</source>
        <translation>Renewal</translation>
    </message>
    <message id="evaluate.form.first.file">
        <source>Datei für den Erstantrag</source>
        <translation>File of the first application</translation>
    </message>
    <message id="evaluate.form.renewal.file">
        <source>Datei für den Folgeantrag</source>
        <translation>File of the renewal</translation>
    </message>
    <message id="evaluate.form.file">
        <source>Datei …</source>
        <translation>File …</translation>
    </message>
    <message id="evaluate.form.none">
        <source>– bitte wählen –</source>
        <translation>– please choose –</translation>
    </message>
    <message id="evaluate.tab.fields">
        <source>Felder</source>
        <translation>Fields</translation>
    </message>
    <message id="evaluate.tab.burden">
        <source>Aufwand</source>
        <translation>Burden</translation>
    </message>
    <message id="evaluate.tab.sensitivity">
        <source>Wovon es abhängt</source>
        <translation>What it hangs on</translation>
    </message>
    <message id="evaluate.tab.times">
        <source>Zeiten</source>
        <translation>Times</translation>
    </message>
    <message id="evaluate.error.form">
        <source>Das Formular ist nicht mehr im Arbeitsbereich.</source>
        <translation>The form is no longer in the workspace.</translation>
    </message>
    <message id="evaluate.job.compare">
        <source>Formulare vergleichen</source>
        <translation>Comparing forms</translation>
    </message>
    <message id="evaluate.job.annex">
        <source>Anlage lesen</source>
        <translation>Reading the annex</translation>
    </message>
    <message id="evaluate.table.answers">
        <source>Eingabe öffnet die Antworten im Platz „Testen“.</source>
        <translation>Enter opens the answers in the place “Test”.</translation>
    </message>
    <message id="evaluate.assumption.hourly_rate">
        <source>Lohnsatz des Amtes je Stunde</source>
        <translation>Wage of the office an hour</translation>
    </message>
    <message id="evaluate.no_wage">
        <source>keiner</source>
        <translation>none</translation>
    </message>
    <message id="evaluate.office_costs">
        <source>Kosten des Amtes im Jahr (mittel): {costs}.</source>
        <translation>Cost of the office a year (usual): {costs}.</translation>
    </message>
    <message id="evaluate.no_field">
        <source>Kein Feld</source>
        <translation>No field</translation>
    </message>
    <message id="evaluate.restore.one">
        <source>{n} entferntes Feld zurückholen</source>
        <translation>Take {n} removed field back in</translation>
    </message>
    <message id="evaluate.restore.other">
        <source>{n} entfernte Felder zurückholen</source>
        <translation>Take {n} removed fields back in</translation>
    </message>
    <message id="evaluate.burden.remark">
        <source>Hinweis</source>
        <translation>Remark</translation>
    </message>
</context>
</TS>
