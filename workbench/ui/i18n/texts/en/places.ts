<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="palette.title">
        <source>Befehl oder Überschrift suchen</source>
        <translation>Find a command or heading</translation>
    </message>
    <message id="palette.hint">
        <source>Was möchten Sie tun?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message id="palette.found">
        <source>Gefundene Befehle</source>
        <translation>Commands found</translation>
    </message>
    <message id="palette.heading">
        <source>Überschrift</source>
        <translation>Heading</translation>
    </message>
    <message id="palette.count.one">
        <source>1 Treffer</source>
        <translation>1 hit</translation>
    </message>
    <message id="palette.count.other">
        <source>{n} Treffer</source>
        <translation>{n} hits</translation>
    </message>
    <message id="dock.float">
        <source>{name} als eigenes Fenster</source>
        <translation>{name} in its own window</translation>
    </message>
    <message id="dock.close">
        <source>{name} verbergen</source>
        <translation>Hide {name}</translation>
    </message>
    <message id="place.translate.headline">
        <source>Übersetzen</source>
        <translation>Translate</translation>
    </message>
    <message id="place.translate.text">
        <source>Eine zweisprachige Fassung schreiben Sie mit „Exportieren“. Ihre geprüften Übersetzungen stehen in der Tabelle des Amtes.</source>
        <translation>Write a bilingual version with “Export”. Your reviewed translations are in the table of the office.</translation>
    </message>
    <message id="place.test.headline">
        <source>Testen</source>
        <translation>Test</translation>
    </message>
    <message id="place.test.text">
        <source>Öffnen Sie ein Formular. Dann planen Sie einen Test mit Leserinnen und Lesern, drucken die Unterlagen und lesen die Antworten ein.</source>
        <translation>Open a form. Then you plan a test with readers, print the papers and read the answers back.</translation>
    </message>
    <message id="place.evaluate.headline">
        <source>Auswerten</source>
        <translation>Evaluate</translation>
    </message>
    <message id="place.evaluate.text">
        <source>Was sich geändert hat, zeigt die Gegenüberstellung. Sie schreiben sie mit „Exportieren“.</source>
        <translation>The comparison shows what has changed. Write it with “Export”.</translation>
    </message>
</context>
</TS>
