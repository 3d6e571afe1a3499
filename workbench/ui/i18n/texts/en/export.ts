<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="export.title">
        <source>Exportieren</source>
        <translation>Export</translation>
    </message>
    <message id="export.question">
        <source>Wie möchten Sie das Formular exportieren?</source>
        <translation>How do you want to export the form?</translation>
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
    <message id="export.clean">
        <source>Fertige Fassung</source>
        <translation>Finished version</translation>
    </message>
    <message id="export.clean.text">
        <source>Das Formular mit dem neuen Text, ohne Markierungen.</source>
        <translation>The form with the new text, without marks.</translation>
    </message>
    <message id="export.clean.suffix">
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message id="export.tracked">
        <source>Mit markierten Änderungen</source>
        <translation>With tracked changes</translation>
    </message>
    <message id="export.tracked.text">
        <source>Word zeigt jede Änderung mit Begründung. Sie können sie dort annehmen oder ablehnen.</source>
        <translation>Word shows every change with its reason. You can accept or reject them there.</translation>
    </message>
    <message id="export.tracked.suffix">
        <source>Änderungen</source>
        <translation>changes</translation>
    </message>
    <message id="export.synopsis">
        <source>Gegenüberstellung</source>
        <translation>Comparison</translation>
    </message>
    <message id="export.synopsis.text">
        <source>Alter und neuer Text nebeneinander, zum Beispiel für das Rechtsamt.</source>
        <translation>Old and new text side by side, for example for the legal office.</translation>
    </message>
    <message id="export.synopsis.suffix">
        <source>Gegenüberstellung</source>
        <translation>comparison</translation>
    </message>
    <message id="export.file">
        <source>Name der neuen Datei</source>
        <translation>Name of the new file</translation>
    </message>
    <message id="export.browse">
        <source>Auswählen …</source>
        <translation>Choose …</translation>
    </message>
    <message id="export.signature">
        <source>Die digitale Signatur endet. Ich bin einverstanden.</source>
        <translation>The digital signature ends. I agree.</translation>
    </message>
    <message id="export.safe">
        <source>Ihr Formular selbst bleibt unverändert.</source>
        <translation>Your form itself stays unchanged.</translation>
    </message>
    <message id="export.no_folder">
        <source>Den Ordner „{folder}“ gibt es nicht.</source>
        <translation>There is no folder “{folder}”.</translation>
    </message>
    <message id="export.replaces">
        <source>„{name}“ gibt es schon. Die Datei wird ersetzt.</source>
        <translation>“{name}” already exists. The file will be replaced.</translation>
    </message>
    <message id="export.save">
        <source>Exportieren</source>
        <translation>Export</translation>
    </message>
    <message id="export.replace">
        <source>Datei ersetzen</source>
        <translation>Replace file</translation>
    </message>
    <message id="export.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="export.done">
        <source>Gespeichert: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message id="export.refused.one">
        <source>Eine Änderung fehlt darin.</source>
        <translation>One change is missing in it.</translation>
    </message>
    <message id="export.refused.other">
        <source>{n} Änderungen fehlen darin.</source>
        <translation>{n} changes are missing in it.</translation>
    </message>
</context>
</TS>
