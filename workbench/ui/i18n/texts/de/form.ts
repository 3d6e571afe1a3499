<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="form.name">
        <source>Text des Formulars</source>
        <translation>Text des Formulars</translation>
    </message>
    <message id="form.ruler">
        <source>Übersicht der offenen Befunde</source>
        <translation>Übersicht der offenen Befunde</translation>
    </message>
    <message id="form.changed">
        <source>Diese Stelle haben Sie geändert.</source>
        <translation>Diese Stelle haben Sie geändert.</translation>
    </message>
    <message id="region.header">
        <source>Kopfzeile</source>
        <translation>Kopfzeile</translation>
    </message>
    <message id="region.footer">
        <source>Fußzeile</source>
        <translation>Fußzeile</translation>
    </message>
    <message id="region.footnote">
        <source>Fußnote</source>
        <translation>Fußnote</translation>
    </message>
    <message id="region.endnote">
        <source>Endnote</source>
        <translation>Endnote</translation>
    </message>
    <message id="region.textbox">
        <source>Textkasten</source>
        <translation>Textkasten</translation>
    </message>
    <message id="region.comment">
        <source>Kommentar</source>
        <translation>Kommentar</translation>
    </message>
    <message id="region.hidden">
        <source>Verborgener Text</source>
        <translation>Verborgener Text</translation>
    </message>
    <message id="chip.checkbox">
        <source>Kästchen</source>
        <translation>Kästchen</translation>
    </message>
    <message id="chip.text_field">
        <source>Eingabefeld</source>
        <translation>Eingabefeld</translation>
    </message>
    <message id="chip.dropdown">
        <source>Auswahlfeld</source>
        <translation>Auswahlfeld</translation>
    </message>
    <message id="chip.date">
        <source>Datumsfeld</source>
        <translation>Datumsfeld</translation>
    </message>
    <message id="chip.image">
        <source>Bild</source>
        <translation>Bild</translation>
    </message>
    <message id="chip.field">
        <source>Feld</source>
        <translation>Feld</translation>
    </message>
    <message id="chip.footnote_ref">
        <source>Fußnote</source>
        <translation>Fußnote</translation>
    </message>
    <message id="chip.endnote_ref">
        <source>Endnote</source>
        <translation>Endnote</translation>
    </message>
    <message id="chip.note_number">
        <source>Nr.</source>
        <translation>Nr.</translation>
    </message>
    <message id="chip.symbol">
        <source>Zeichen</source>
        <translation>Zeichen</translation>
    </message>
    <message id="chip.shape">
        <source>Textkasten</source>
        <translation>Textkasten</translation>
    </message>
    <message id="chip.object">
        <source>Objekt</source>
        <translation>Objekt</translation>
    </message>
    <message id="chip.formula">
        <source>Formel</source>
        <translation>Formel</translation>
    </message>
    <message id="chip.tab">
        <source>Tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message id="chip.break">
        <source>Umbruch</source>
        <translation>Umbruch</translation>
    </message>
    <message id="form.locked">
        <source>Gesperrt: {why}</source>
        <translation>Gesperrt: {why}</translation>
    </message>
</context>
</TS>
