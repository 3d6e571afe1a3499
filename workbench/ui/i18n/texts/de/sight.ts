<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="sight.worst">
        <source>Nur die zehn schwersten</source>
        <translation>Nur die zehn schwersten</translation>
    </message>
    <message id="sight.worst.tip">
        <source>Die zehn Passagen mit der höchsten Schwierigkeit. F7 führt nur zu ihnen.</source>
        <translation>Die zehn Passagen mit der höchsten Schwierigkeit. F7 führt nur zu ihnen.</translation>
    </message>
    <message id="sight.reset">
        <source>Zurücksetzen</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message id="sight.rules">
        <source>Regel</source>
        <translation>Regel</translation>
    </message>
    <message id="sight.groups">
        <source>Art der Passage</source>
        <translation>Art der Passage</translation>
    </message>
    <message id="sight.states">
        <source>Stand der Passage</source>
        <translation>Stand der Passage</translation>
    </message>
    <message id="sight.chosen">
        <source>{name}: {n} gewählt</source>
        <translation>{name}: {n} gewählt</translation>
    </message>
    <message id="state.open">
        <source>Mit offenem Befund</source>
        <translation>Mit offenem Befund</translation>
    </message>
    <message id="state.changed">
        <source>Geändert</source>
        <translation>Geändert</translation>
    </message>
    <message id="state.rejected">
        <source>Mit abgelehntem Vorschlag</source>
        <translation>Mit abgelehntem Vorschlag</translation>
    </message>
    <message id="state.hidden">
        <source>Mit ausgeblendetem Befund</source>
        <translation>Mit ausgeblendetem Befund</translation>
    </message>
    <message id="state.noted">
        <source>Mit Notiz</source>
        <translation>Mit Notiz</translation>
    </message>
    <message id="state.waived">
        <source>Mit Ausnahme</source>
        <translation>Mit Ausnahme</translation>
    </message>
    <message id="kind.paragraph">
        <source>Absatz</source>
        <translation>Absatz</translation>
    </message>
    <message id="kind.heading">
        <source>Überschrift</source>
        <translation>Überschrift</translation>
    </message>
    <message id="kind.list_item">
        <source>Listenpunkt</source>
        <translation>Listenpunkt</translation>
    </message>
    <message id="kind.table_cell">
        <source>Zelle einer Tabelle</source>
        <translation>Zelle einer Tabelle</translation>
    </message>
    <message id="kind.field">
        <source>Feld</source>
        <translation>Feld</translation>
    </message>
    <message id="kind.label">
        <source>Beschriftung</source>
        <translation>Beschriftung</translation>
    </message>
    <message id="kind.option">
        <source>Auswahl</source>
        <translation>Auswahl</translation>
    </message>
    <message id="kind.header">
        <source>Kopfzeile</source>
        <translation>Kopfzeile</translation>
    </message>
    <message id="kind.footer">
        <source>Fußzeile</source>
        <translation>Fußzeile</translation>
    </message>
    <message id="kind.footnote">
        <source>Fußnote</source>
        <translation>Fußnote</translation>
    </message>
    <message id="kind.endnote">
        <source>Endnote</source>
        <translation>Endnote</translation>
    </message>
    <message id="kind.textbox">
        <source>Textkasten</source>
        <translation>Textkasten</translation>
    </message>
    <message id="kind.comment">
        <source>Kommentar</source>
        <translation>Kommentar</translation>
    </message>
    <message id="kind.hidden">
        <source>Verborgener Text</source>
        <translation>Verborgener Text</translation>
    </message>
    <message id="action.worst_ten">
        <source>Nur die zehn schwersten Passagen</source>
        <translation>Nur die zehn schwersten Passagen</translation>
    </message>
    <message id="action.all_findings">
        <source>Filter zurücksetzen</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message id="kind.legal_remedy">
        <source>Rechtsbehelfsbelehrung</source>
        <translation>Rechtsbehelfsbelehrung</translation>
    </message>
</context>
</TS>
