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
    <message id="export.browse">
        <source>Auswählen …</source>
        <translation>Auswählen …</translation>
    </message>
    <message id="export.signature">
        <source>Die digitale Signatur endet. Ich bin einverstanden.</source>
        <translation>Die digitale Signatur endet. Ich bin einverstanden.</translation>
    </message>
    <message id="export.save">
        <source>Exportieren</source>
        <translation>Exportieren</translation>
    </message>
    <message id="export.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
</context>
</TS>
