<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="sight.worst">
        <source>Nur die zehn schwersten</source>
        <translation>Only the ten hardest</translation>
    </message>
    <message id="sight.worst.tip">
        <source>Die zehn Passagen mit der höchsten Schwierigkeit. F7 führt nur zu ihnen.</source>
        <translation>The ten passages that are hardest to read. F7 leads to them only.</translation>
    </message>
    <message id="sight.reset">
        <source>Zurücksetzen</source>
        <translation>Reset</translation>
    </message>
    <message id="sight.rules">
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
    <message id="sight.groups">
        <source>Art der Passage</source>
        <translation>Kind of passage</translation>
    </message>
    <message id="sight.states">
        <source>Stand der Passage</source>
        <translation>State of passage</translation>
    </message>
    <message id="sight.chosen">
        <source>{name}: {n} gewählt</source>
        <translation>{name}: {n} chosen</translation>
    </message>
    <message id="state.open">
        <source>Mit offenem Befund</source>
        <translation>With open findings</translation>
    </message>
    <message id="state.changed">
        <source>Geändert</source>
        <translation>Changed</translation>
    </message>
    <message id="state.rejected">
        <source>Mit abgelehntem Vorschlag</source>
        <translation>With a rejected suggestion</translation>
    </message>
    <message id="state.hidden">
        <source>Mit ausgeblendetem Befund</source>
        <translation>With a hidden finding</translation>
    </message>
    <message id="state.noted">
        <source>Mit Notiz</source>
        <translation>With a note</translation>
    </message>
    <message id="state.waived">
        <source>Mit Ausnahme</source>
        <translation>With a waiver</translation>
    </message>
    <message id="kind.paragraph">
        <source>Absatz</source>
        <translation>Paragraph</translation>
    </message>
    <message id="kind.heading">
        <source>Überschrift</source>
        <translation>Heading</translation>
    </message>
    <message id="kind.list_item">
        <source>Listenpunkt</source>
        <translation>List item</translation>
    </message>
    <message id="kind.table_cell">
        <source>Zelle einer Tabelle</source>
        <translation>Table cell</translation>
    </message>
    <message id="kind.field">
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message id="kind.label">
        <source>Beschriftung</source>
        <translation>Label</translation>
    </message>
    <message id="kind.option">
        <source>Auswahl</source>
        <translation>Option</translation>
    </message>
    <message id="kind.header">
        <source>Kopfzeile</source>
        <translation>Header</translation>
    </message>
    <message id="kind.footer">
        <source>Fußzeile</source>
        <translation>Footer</translation>
    </message>
    <message id="kind.footnote">
        <source>Fußnote</source>
        <translation>Footnote</translation>
    </message>
    <message id="kind.endnote">
        <source>Endnote</source>
        <translation>Endnote</translation>
    </message>
    <message id="kind.textbox">
        <source>Textkasten</source>
        <translation>Text box</translation>
    </message>
    <message id="kind.comment">
        <source>Kommentar</source>
        <translation>Comment</translation>
    </message>
    <message id="kind.hidden">
        <source>Verborgener Text</source>
        <translation>Hidden text</translation>
    </message>
    <message id="action.worst_ten">
        <source>Nur die zehn schwersten Passagen</source>
        <translation>Only the ten hardest passages</translation>
    </message>
    <message id="action.all_findings">
        <source>Filter zurücksetzen</source>
        <translation>Reset filters</translation>
    </message>
    <message id="kind.legal_remedy">
        <source>Rechtsbehelfsbelehrung</source>
        <translation>Notice of legal remedies</translation>
    </message>
</context>
</TS>
