<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="status.open.zero">
        <source>Kein Befund offen</source>
        <translation>No finding open</translation>
    </message>
    <message id="status.open.one">
        <source>1 Befund offen</source>
        <translation>1 finding open</translation>
    </message>
    <message id="status.open.other">
        <source>{n} Befunde offen</source>
        <translation>{n} findings open</translation>
    </message>
    <message id="status.left_out.one">
        <source>1 weiterer nicht gezeigt</source>
        <translation>1 more not shown</translation>
    </message>
    <message id="status.left_out.other">
        <source>{n} weitere nicht gezeigt</source>
        <translation>{n} more not shown</translation>
    </message>
    <message id="status.progress">
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message id="status.stop">
        <source>Anhalten</source>
        <translation>Stop</translation>
    </message>
    <message id="failure.title">
        <source>Etwas ist schiefgegangen</source>
        <translation>Something went wrong</translation>
    </message>
    <message id="failure.headline">
        <source>Das Programm hat einen Fehler gemacht.</source>
        <translation>The program made a mistake.</translation>
    </message>
    <message id="failure.text">
        <source>Ihre Arbeit ist gesichert, und Sie können weiterarbeiten. Der Bericht hilft, den Fehler zu finden. Er enthält keinen Text aus dem Formular.</source>
        <translation>Your work is safe, and you can go on. The report helps to find the error. It holds no text of the form.</translation>
    </message>
    <message id="failure.report">
        <source>Bericht</source>
        <translation>Report</translation>
    </message>
    <message id="failure.copy">
        <source>Bericht kopieren</source>
        <translation>Copy report</translation>
    </message>
    <message id="failure.copied">
        <source>Kopiert</source>
        <translation>Copied</translation>
    </message>
    <message id="failure.back">
        <source>Weiterarbeiten</source>
        <translation>Go on working</translation>
    </message>
</context>
</TS>
