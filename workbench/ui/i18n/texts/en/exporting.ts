<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="export.test">
        <source>Testfassung</source>
        <translation>Test version</translation>
    </message>
    <message id="export.test.text">
        <source>Große Schrift, nummerierte Abschnitte, Kästchen „verstanden / nicht verstanden“: für einen Test mit Leserinnen und Lesern.</source>
        <translation>Large type, numbered passages, boxes “understood / not understood”: for a test with readers.</translation>
    </message>
    <message id="export.test.suffix">
        <source>Testfassung</source>
        <translation>test version</translation>
    </message>
    <message id="export.bilingual">
        <source>Zweisprachig</source>
        <translation>In two languages</translation>
    </message>
    <message id="export.bilingual.text">
        <source>Deutsch mit einer Übersetzung darunter oder daneben: hilft beim Lesen und Ausfüllen.</source>
        <translation>German with a translation below or beside it: helps people read and fill in.</translation>
    </message>
    <message id="export.bilingual.suffix">
        <source>zweisprachig</source>
        <translation>bilingual</translation>
    </message>
    <message id="export.name_of">
        <source>Dateiname: {version}</source>
        <translation>File name: {version}</translation>
    </message>
    <message id="export.folder">
        <source>Ordner</source>
        <translation>Folder</translation>
    </message>
    <message id="export.pairs">
        <source>Datei mit Übersetzungen …</source>
        <translation>File with translations …</translation>
    </message>
    <message id="export.pairs_filter">
        <source>Übersetzungen (*.xlsx)</source>
        <translation>Translations (*.xlsx)</translation>
    </message>
    <message id="export.language">
        <source>Sprache der Übersetzung</source>
        <translation>Language of the translation</translation>
    </message>
    <message id="export.way">
        <source>Anordnung der beiden Sprachen</source>
        <translation>Arrangement of the two languages</translation>
    </message>
    <message id="export.way.suitable">
        <source>Anordnung passend zum Text</source>
        <translation>Arrangement that suits the text</translation>
    </message>
    <message id="export.way.under">
        <source>Unter dem deutschen Text</source>
        <translation>Below the German text</translation>
    </message>
    <message id="export.way.beside">
        <source>Kurze Angaben daneben</source>
        <translation>Short labels beside it</translation>
    </message>
    <message id="export.way.table">
        <source>Tabelle mit zwei Spalten</source>
        <translation>Table with two columns</translation>
    </message>
    <message id="export.no_pairs">
        <source>Wählen Sie die Datei mit den Übersetzungen.</source>
        <translation>Choose the file with the translations.</translation>
    </message>
    <message id="export.nothing">
        <source>Wählen Sie mindestens eine Fassung.</source>
        <translation>Choose at least one version.</translation>
    </message>
    <message id="export.same_names">
        <source>Zwei Fassungen haben denselben Dateinamen.</source>
        <translation>Two versions have the same file name.</translation>
    </message>
    <message id="export.anyway">
        <source>Trotzdem exportieren</source>
        <translation>Export anyway</translation>
    </message>
    <message id="export.checking">
        <source>Wird geprüft …</source>
        <translation>Checking …</translation>
    </message>
    <message id="export.unchecked">
        <source>Die Prüfung ist nicht zu Ende.</source>
        <translation>The check did not come to an end.</translation>
    </message>
    <message id="export.concerns">
        <source>Vor dem Export</source>
        <translation>Before the export</translation>
    </message>
    <message id="export.fine">
        <source>Nichts mehr offen.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message id="export.grave.one">
        <source>1 Punkt sollten Sie vorher klären.</source>
        <translation>Settle 1 point first.</translation>
    </message>
    <message id="export.grave.other">
        <source>{n} Punkte sollten Sie vorher klären.</source>
        <translation>Settle {n} points first.</translation>
    </message>
    <message id="export.light.one">
        <source>1 Punkt zum Ansehen.</source>
        <translation>1 point to look at.</translation>
    </message>
    <message id="export.light.other">
        <source>{n} Punkte zum Ansehen.</source>
        <translation>{n} points to look at.</translation>
    </message>
    <message id="export.go">
        <source>Zur Stelle</source>
        <translation>Go there</translation>
    </message>
    <message id="export.spoken_grave">
        <source>Bitte klären. {text}</source>
        <translation>Please settle. {text}</translation>
    </message>
    <message id="export.spoken_light">
        <source>Bitte ansehen. {text}</source>
        <translation>Please look. {text}</translation>
    </message>
    <message id="export.concern.meaning">
        <source>Sinn</source>
        <translation>Meaning</translation>
    </message>
    <message id="export.concern.presence">
        <source>Rechtliche Angabe</source>
        <translation>Required by law</translation>
    </message>
    <message id="export.concern.locked">
        <source>Gesperrt</source>
        <translation>Locked</translation>
    </message>
    <message id="export.concern.personal">
        <source>Daten von Personen</source>
        <translation>Personal data</translation>
    </message>
    <message id="export.concern.unfinished">
        <source>Unfertig</source>
        <translation>Unfinished</translation>
    </message>
    <message id="export.concern.spelling">
        <source>Schreibweise</source>
        <translation>Spelling</translation>
    </message>
    <message id="exported.done.one">
        <source>1 Datei geschrieben in {folder}</source>
        <translation>1 file written in {folder}</translation>
    </message>
    <message id="exported.done.other">
        <source>{n} Dateien geschrieben in {folder}</source>
        <translation>{n} files written in {folder}</translation>
    </message>
    <message id="exported.not_written.one">
        <source>1 Datei fehlt.</source>
        <translation>1 file is missing.</translation>
    </message>
    <message id="exported.not_written.other">
        <source>{n} Dateien fehlen.</source>
        <translation>{n} files are missing.</translation>
    </message>
    <message id="exported.stopped">
        <source>Sie haben den Export abgebrochen.</source>
        <translation>You stopped the export.</translation>
    </message>
    <message id="exported.failed">
        <source>{name} ist nicht geschrieben: {cause}</source>
        <translation>{name} is not written: {cause}</translation>
    </message>
    <message id="exported.missing">
        <source>Diese Änderungen fehlen darin:</source>
        <translation>These changes are missing in it:</translation>
    </message>
    <message id="exported.folder">
        <source>Ordner öffnen</source>
        <translation>Open folder</translation>
    </message>
    <message id="exported.open">
        <source>Datei öffnen</source>
        <translation>Open file</translation>
    </message>
    <message id="exported.open_name">
        <source>Datei öffnen: {name}</source>
        <translation>Open file: {name}</translation>
    </message>
    <message id="job.check_export">
        <source>Vor dem Export wird geprüft</source>
        <translation>Checking before the export</translation>
    </message>
    <message id="job.pairs">
        <source>Die Übersetzungen werden gelesen</source>
        <translation>Reading the translations</translation>
    </message>
    <message id="job.export_versions.one">
        <source>{name} wird geschrieben</source>
        <translation>Writing {name}</translation>
    </message>
    <message id="job.export_versions.other">
        <source>{n} Fassungen werden geschrieben</source>
        <translation>Writing {n} versions</translation>
    </message>
    <message id="export.replaced">
        <source>Gibt es schon und wird ersetzt: {names}</source>
        <translation>Exists already and will be replaced: {names}</translation>
    </message>
    <message id="export.edits.zero">
        <source>Sie haben noch nichts geändert.</source>
        <translation>You have not changed anything yet.</translation>
    </message>
    <message id="export.edits.one">
        <source>1 geänderte Stelle kommt hinein.</source>
        <translation>1 changed passage goes in.</translation>
    </message>
    <message id="export.edits.other">
        <source>{n} geänderte Stellen kommen hinein.</source>
        <translation>{n} changed passages go in.</translation>
    </message>
    <message id="export.safe">
        <source>Ihr Formular selbst bleibt unverändert.</source>
        <translation>Your form itself stays unchanged.</translation>
    </message>
</context>
</TS>
