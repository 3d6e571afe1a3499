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
    <message id="export.browse">
        <source>Auswählen …</source>
        <translation>Choose …</translation>
    </message>
    <message id="export.signature">
        <source>Die digitale Signatur endet. Ich bin einverstanden.</source>
        <translation>The digital signature ends. I agree.</translation>
    </message>
    <message id="export.save">
        <source>Exportieren</source>
        <translation>Export</translation>
    </message>
    <message id="export.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
</context>
</TS>
