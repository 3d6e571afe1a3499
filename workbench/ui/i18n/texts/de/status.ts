<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="status.open.zero">
        <source>Kein Befund offen</source>
        <translation>Kein Befund offen</translation>
    </message>
    <message id="status.open.one">
        <source>1 Befund offen</source>
        <translation>1 Befund offen</translation>
    </message>
    <message id="status.open.other">
        <source>{n} Befunde offen</source>
        <translation>{n} Befunde offen</translation>
    </message>
    <message id="status.left_out.one">
        <source>1 weiterer nicht gezeigt</source>
        <translation>1 weiterer nicht gezeigt</translation>
    </message>
    <message id="status.left_out.other">
        <source>{n} weitere nicht gezeigt</source>
        <translation>{n} weitere nicht gezeigt</translation>
    </message>
    <message id="status.progress">
        <source>Fortschritt</source>
        <translation>Fortschritt</translation>
    </message>
    <message id="status.stop">
        <source>Anhalten</source>
        <translation>Anhalten</translation>
    </message>
    <message id="failure.title">
        <source>Etwas ist schiefgegangen</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message id="failure.headline">
        <source>Das Programm hat einen Fehler gemacht.</source>
        <translation>Das Programm hat einen Fehler gemacht.</translation>
    </message>
    <message id="failure.text">
        <source>Ihre Arbeit ist gesichert, und Sie können weiterarbeiten. Der Bericht hilft, den Fehler zu finden. Er enthält keinen Text aus dem Formular.</source>
        <translation>Ihre Arbeit ist gesichert, und Sie können weiterarbeiten. Der Bericht hilft, den Fehler zu finden. Er enthält keinen Text aus dem Formular.</translation>
    </message>
    <message id="failure.report">
        <source>Bericht</source>
        <translation>Bericht</translation>
    </message>
    <message id="failure.copy">
        <source>Bericht kopieren</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message id="failure.copied">
        <source>Kopiert</source>
        <translation>Kopiert</translation>
    </message>
    <message id="failure.back">
        <source>Weiterarbeiten</source>
        <translation>Weiterarbeiten</translation>
    </message>
</context>
</TS>
