<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="export.test">
        <source>Testfassung</source>
        <translation>Testfassung</translation>
    </message>
    <message id="export.test.text">
        <source>Große Schrift, nummerierte Abschnitte, Kästchen „verstanden / nicht verstanden“: für einen Test mit Leserinnen und Lesern.</source>
        <translation>Große Schrift, nummerierte Abschnitte, Kästchen „verstanden / nicht verstanden“: für einen Test mit Leserinnen und Lesern.</translation>
    </message>
    <message id="export.test.suffix">
        <source>Testfassung</source>
        <translation>Testfassung</translation>
    </message>
    <message id="export.bilingual">
        <source>Zweisprachig</source>
        <translation>Zweisprachig</translation>
    </message>
    <message id="export.bilingual.text">
        <source>Deutsch mit einer Übersetzung darunter oder daneben: hilft beim Lesen und Ausfüllen.</source>
        <translation>Deutsch mit einer Übersetzung darunter oder daneben: hilft beim Lesen und Ausfüllen.</translation>
    </message>
    <message id="export.bilingual.suffix">
        <source>zweisprachig</source>
        <translation>zweisprachig</translation>
    </message>
    <message id="export.name_of">
        <source>Dateiname: {version}</source>
        <translation>Dateiname: {version}</translation>
    </message>
    <message id="export.folder">
        <source>Ordner</source>
        <translation>Ordner</translation>
    </message>
    <message id="export.pairs">
        <source>Datei mit Übersetzungen …</source>
        <translation>Datei mit Übersetzungen …</translation>
    </message>
    <message id="export.pairs_filter">
        <source>Übersetzungen (*.xlsx)</source>
        <translation>Übersetzungen (*.xlsx)</translation>
    </message>
    <message id="export.language">
        <source>Sprache der Übersetzung</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message id="export.way">
        <source>Anordnung der beiden Sprachen</source>
        <translation>Anordnung der beiden Sprachen</translation>
    </message>
    <message id="export.way.suitable">
        <source>Anordnung passend zum Text</source>
        <translation>Anordnung passend zum Text</translation>
    </message>
    <message id="export.way.under">
        <source>Unter dem deutschen Text</source>
        <translation>Unter dem deutschen Text</translation>
    </message>
    <message id="export.way.beside">
        <source>Kurze Angaben daneben</source>
        <translation>Kurze Angaben daneben</translation>
    </message>
    <message id="export.way.table">
        <source>Tabelle mit zwei Spalten</source>
        <translation>Tabelle mit zwei Spalten</translation>
    </message>
    <message id="export.no_pairs">
        <source>Wählen Sie die Datei mit den Übersetzungen.</source>
        <translation>Wählen Sie die Datei mit den Übersetzungen.</translation>
    </message>
    <message id="export.nothing">
        <source>Wählen Sie mindestens eine Fassung.</source>
        <translation>Wählen Sie mindestens eine Fassung.</translation>
    </message>
    <message id="export.same_names">
        <source>Zwei Fassungen haben denselben Dateinamen.</source>
        <translation>Zwei Fassungen haben denselben Dateinamen.</translation>
    </message>
    <message id="export.anyway">
        <source>Trotzdem exportieren</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message id="export.checking">
        <source>Wird geprüft …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message id="export.unchecked">
        <source>Die Prüfung ist nicht zu Ende.</source>
        <translation>Die Prüfung ist nicht zu Ende.</translation>
    </message>
    <message id="export.concerns">
        <source>Vor dem Export</source>
        <translation>Vor dem Export</translation>
    </message>
    <message id="export.fine">
        <source>Nichts mehr offen.</source>
        <translation>Nichts mehr offen.</translation>
    </message>
    <message id="export.grave.one">
        <source>1 Punkt sollten Sie vorher klären.</source>
        <translation>1 Punkt sollten Sie vorher klären.</translation>
    </message>
    <message id="export.grave.other">
        <source>{n} Punkte sollten Sie vorher klären.</source>
        <translation>{n} Punkte sollten Sie vorher klären.</translation>
    </message>
    <message id="export.light.one">
        <source>1 Punkt zum Ansehen.</source>
        <translation>1 Punkt zum Ansehen.</translation>
    </message>
    <message id="export.light.other">
        <source>{n} Punkte zum Ansehen.</source>
        <translation>{n} Punkte zum Ansehen.</translation>
    </message>
    <message id="export.go">
        <source>Zur Stelle</source>
        <translation>Zur Stelle</translation>
    </message>
    <message id="export.spoken_grave">
        <source>Bitte klären. {text}</source>
        <translation>Bitte klären. {text}</translation>
    </message>
    <message id="export.spoken_light">
        <source>Bitte ansehen. {text}</source>
        <translation>Bitte ansehen. {text}</translation>
    </message>
    <message id="export.concern.meaning">
        <source>Sinn</source>
        <translation>Sinn</translation>
    </message>
    <message id="export.concern.presence">
        <source>Rechtliche Angabe</source>
        <translation>Rechtliche Angabe</translation>
    </message>
    <message id="export.concern.locked">
        <source>Gesperrt</source>
        <translation>Gesperrt</translation>
    </message>
    <message id="export.concern.personal">
        <source>Daten von Personen</source>
        <translation>Daten von Personen</translation>
    </message>
    <message id="export.concern.unfinished">
        <source>Unfertig</source>
        <translation>Unfertig</translation>
    </message>
    <message id="export.concern.spelling">
        <source>Schreibweise</source>
        <translation>Schreibweise</translation>
    </message>
    <message id="exported.done.one">
        <source>1 Datei geschrieben in {folder}</source>
        <translation>1 Datei geschrieben in {folder}</translation>
    </message>
    <message id="exported.done.other">
        <source>{n} Dateien geschrieben in {folder}</source>
        <translation>{n} Dateien geschrieben in {folder}</translation>
    </message>
    <message id="exported.not_written.one">
        <source>1 Datei fehlt.</source>
        <translation>1 Datei fehlt.</translation>
    </message>
    <message id="exported.not_written.other">
        <source>{n} Dateien fehlen.</source>
        <translation>{n} Dateien fehlen.</translation>
    </message>
    <message id="exported.stopped">
        <source>Sie haben den Export abgebrochen.</source>
        <translation>Sie haben den Export abgebrochen.</translation>
    </message>
    <message id="exported.failed">
        <source>{name} ist nicht geschrieben: {cause}</source>
        <translation>{name} ist nicht geschrieben: {cause}</translation>
    </message>
    <message id="exported.missing">
        <source>Diese Änderungen fehlen darin:</source>
        <translation>Diese Änderungen fehlen darin:</translation>
    </message>
    <message id="exported.folder">
        <source>Ordner öffnen</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message id="exported.open">
        <source>Datei öffnen</source>
        <translation>Datei öffnen</translation>
    </message>
    <message id="exported.open_name">
        <source>Datei öffnen: {name}</source>
        <translation>Datei öffnen: {name}</translation>
    </message>
    <message id="job.check_export">
        <source>Vor dem Export wird geprüft</source>
        <translation>Vor dem Export wird geprüft</translation>
    </message>
    <message id="job.pairs">
        <source>Die Übersetzungen werden gelesen</source>
        <translation>Die Übersetzungen werden gelesen</translation>
    </message>
    <message id="job.export_versions.one">
        <source>{name} wird geschrieben</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message id="job.export_versions.other">
        <source>{n} Fassungen werden geschrieben</source>
        <translation>{n} Fassungen werden geschrieben</translation>
    </message>
    <message id="export.replaced">
        <source>Gibt es schon und wird ersetzt: {names}</source>
        <translation>Gibt es schon und wird ersetzt: {names}</translation>
    </message>
    <message id="export.edits.zero">
        <source>Sie haben noch nichts geändert.</source>
        <translation>Sie haben noch nichts geändert.</translation>
    </message>
    <message id="export.edits.one">
        <source>1 geänderte Stelle kommt hinein.</source>
        <translation>1 geänderte Stelle kommt hinein.</translation>
    </message>
    <message id="export.edits.other">
        <source>{n} geänderte Stellen kommen hinein.</source>
        <translation>{n} geänderte Stellen kommen hinein.</translation>
    </message>
    <message id="export.safe">
        <source>Ihr Formular selbst bleibt unverändert.</source>
        <translation>Ihr Formular selbst bleibt unverändert.</translation>
    </message>
</context>
</TS>
