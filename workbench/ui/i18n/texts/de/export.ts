<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="export.title">
        <source>Exportieren</source>
        <translation>Exportieren</translation>
    </message>
    <message id="export.question">
        <source>Wie möchten Sie das Formular exportieren?</source>
        <translation>Wie möchten Sie das Formular exportieren?</translation>
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
    <message id="export.clean">
        <source>Fertige Fassung</source>
        <translation>Fertige Fassung</translation>
    </message>
    <message id="export.clean.text">
        <source>Das Formular mit dem neuen Text, ohne Markierungen.</source>
        <translation>Das Formular mit dem neuen Text, ohne Markierungen.</translation>
    </message>
    <message id="export.clean.suffix">
        <source>neu</source>
        <translation>neu</translation>
    </message>
    <message id="export.tracked">
        <source>Mit markierten Änderungen</source>
        <translation>Mit markierten Änderungen</translation>
    </message>
    <message id="export.tracked.text">
        <source>Word zeigt jede Änderung mit Begründung. Sie können sie dort annehmen oder ablehnen.</source>
        <translation>Word zeigt jede Änderung mit Begründung. Sie können sie dort annehmen oder ablehnen.</translation>
    </message>
    <message id="export.tracked.suffix">
        <source>Änderungen</source>
        <translation>Änderungen</translation>
    </message>
    <message id="export.synopsis">
        <source>Gegenüberstellung</source>
        <translation>Gegenüberstellung</translation>
    </message>
    <message id="export.synopsis.text">
        <source>Alter und neuer Text nebeneinander, zum Beispiel für das Rechtsamt.</source>
        <translation>Alter und neuer Text nebeneinander, zum Beispiel für das Rechtsamt.</translation>
    </message>
    <message id="export.synopsis.suffix">
        <source>Gegenüberstellung</source>
        <translation>Gegenüberstellung</translation>
    </message>
    <message id="export.file">
        <source>Name der neuen Datei</source>
        <translation>Name der neuen Datei</translation>
    </message>
    <message id="export.browse">
        <source>Auswählen …</source>
        <translation>Auswählen …</translation>
    </message>
    <message id="export.signature">
        <source>Die digitale Signatur endet. Ich bin einverstanden.</source>
        <translation>Die digitale Signatur endet. Ich bin einverstanden.</translation>
    </message>
    <message id="export.safe">
        <source>Ihr Formular selbst bleibt unverändert.</source>
        <translation>Ihr Formular selbst bleibt unverändert.</translation>
    </message>
    <message id="export.no_folder">
        <source>Den Ordner „{folder}“ gibt es nicht.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message id="export.replaces">
        <source>„{name}“ gibt es schon. Die Datei wird ersetzt.</source>
        <translation>„{name}“ gibt es schon. Die Datei wird ersetzt.</translation>
    </message>
    <message id="export.save">
        <source>Exportieren</source>
        <translation>Exportieren</translation>
    </message>
    <message id="export.replace">
        <source>Datei ersetzen</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message id="export.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="export.done">
        <source>Gespeichert: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message id="export.refused.one">
        <source>Eine Änderung fehlt darin.</source>
        <translation>Eine Änderung fehlt darin.</translation>
    </message>
    <message id="export.refused.other">
        <source>{n} Änderungen fehlen darin.</source>
        <translation>{n} Änderungen fehlen darin.</translation>
    </message>
</context>
</TS>
