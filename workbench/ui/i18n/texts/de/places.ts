<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="palette.title">
        <source>Befehl oder Überschrift suchen</source>
        <translation>Befehl oder Überschrift suchen</translation>
    </message>
    <message id="palette.hint">
        <source>Was möchten Sie tun?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message id="palette.found">
        <source>Gefundene Befehle</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message id="palette.heading">
        <source>Überschrift</source>
        <translation>Überschrift</translation>
    </message>
    <message id="palette.count.one">
        <source>1 Treffer</source>
        <translation>1 Treffer</translation>
    </message>
    <message id="palette.count.other">
        <source>{n} Treffer</source>
        <translation>{n} Treffer</translation>
    </message>
    <message id="dock.float">
        <source>{name} als eigenes Fenster</source>
        <translation>{name} als eigenes Fenster</translation>
    </message>
    <message id="dock.close">
        <source>{name} verbergen</source>
        <translation>{name} verbergen</translation>
    </message>
    <message id="place.translate.headline">
        <source>Übersetzen</source>
        <translation>Übersetzen</translation>
    </message>
    <message id="place.translate.text">
        <source>Eine zweisprachige Fassung schreiben Sie mit „Exportieren“. Ihre geprüften Übersetzungen stehen in der Tabelle des Amtes.</source>
        <translation>Eine zweisprachige Fassung schreiben Sie mit „Exportieren“. Ihre geprüften Übersetzungen stehen in der Tabelle des Amtes.</translation>
    </message>
    <message id="place.test.headline">
        <source>Testen</source>
        <translation>Testen</translation>
    </message>
    <message id="place.test.text">
        <source>Öffnen Sie ein Formular. Dann planen Sie einen Test mit Leserinnen und Lesern, drucken die Unterlagen und lesen die Antworten ein.</source>
        <translation>Öffnen Sie ein Formular. Dann planen Sie einen Test mit Leserinnen und Lesern, drucken die Unterlagen und lesen die Antworten ein.</translation>
    </message>
    <message id="place.evaluate.headline">
        <source>Auswerten</source>
        <translation>Auswerten</translation>
    </message>
    <message id="place.evaluate.text">
        <source>Was sich geändert hat, zeigt die Gegenüberstellung. Sie schreiben sie mit „Exportieren“.</source>
        <translation>Was sich geändert hat, zeigt die Gegenüberstellung. Sie schreiben sie mit „Exportieren“.</translation>
    </message>
</context>
</TS>
