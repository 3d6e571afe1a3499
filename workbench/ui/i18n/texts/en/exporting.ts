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
</context>
</TS>
