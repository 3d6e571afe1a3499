<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="form.name">
        <source>Text des Formulars</source>
        <translation>Text of the form</translation>
    </message>
    <message id="form.ruler">
        <source>Übersicht der offenen Befunde</source>
        <translation>Overview of open findings</translation>
    </message>
    <message id="form.changed">
        <source>Diese Stelle haben Sie geändert.</source>
        <translation>You have changed this passage.</translation>
    </message>
    <message id="region.header">
        <source>Kopfzeile</source>
        <translation>Header</translation>
    </message>
    <message id="region.footer">
        <source>Fußzeile</source>
        <translation>Footer</translation>
    </message>
    <message id="region.footnote">
        <source>Fußnote</source>
        <translation>Footnote</translation>
    </message>
    <message id="region.endnote">
        <source>Endnote</source>
        <translation>Endnote</translation>
    </message>
    <message id="region.textbox">
        <source>Textkasten</source>
        <translation>Text box</translation>
    </message>
    <message id="region.comment">
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message id="region.hidden">
        <source>Verborgener Text</source>
        <translation>Hidden text</translation>
    </message>
    <message id="chip.checkbox">
        <source>Kästchen</source>
        <translation>Check box</translation>
    </message>
    <message id="chip.text_field">
        <source>Eingabefeld</source>
        <translation>Input field</translation>
    </message>
    <message id="chip.dropdown">
        <source>Auswahlfeld</source>
        <translation>Choice</translation>
    </message>
    <message id="chip.date">
        <source>Datumsfeld</source>
        <translation>Date field</translation>
    </message>
    <message id="chip.image">
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message id="chip.field">
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message id="chip.footnote_ref">
        <source>Fußnote</source>
        <translation>Footnote</translation>
    </message>
    <message id="chip.endnote_ref">
        <source>Endnote</source>
        <translation>Endnote</translation>
    </message>
    <message id="chip.note_number">
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message id="chip.symbol">
        <source>Zeichen</source>
        <translation>Symbol</translation>
    </message>
    <message id="chip.shape">
        <source>Textkasten</source>
        <translation>Text box</translation>
    </message>
    <message id="chip.object">
        <source>Objekt</source>
        <translation>Object</translation>
    </message>
    <message id="chip.formula">
        <source>Formel</source>
        <translation>Formula</translation>
    </message>
    <message id="chip.tab">
        <source>Tabulator</source>
        <translation>Tab</translation>
    </message>
    <message id="chip.break">
        <source>Umbruch</source>
        <translation>Break</translation>
    </message>
    <message id="form.locked">
        <source>Gesperrt: {why}</source>
        <translation>Locked: {why}</translation>
    </message>
</context>
</TS>
