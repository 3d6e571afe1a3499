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
</context>
</TS>
