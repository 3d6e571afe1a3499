<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.offers">
        <source>Alle Vorschläge zum Satz durchgehen</source>
        <translation>Walk through all suggestions for the sentence</translation>
    </message>
    <message id="action.versions">
        <source>Passage: Text, Unterschiede, Original</source>
        <translation>Passage: text, differences, original</translation>
    </message>
    <message id="offers.list">
        <source>Alle Vorschläge zu diesem Satz</source>
        <translation>All suggestions for this sentence</translation>
    </message>
    <message id="offers.count.one">
        <source>{n} Vorschlag zu diesem Satz</source>
        <translation>{n} suggestion for this sentence</translation>
    </message>
    <message id="offers.count.other">
        <source>Alle {n} Vorschläge zu diesem Satz</source>
        <translation>All {n} suggestions for this sentence</translation>
    </message>
    <message id="offers.take">
        <source>Diesen Vorschlag ansehen</source>
        <translation>Look at this suggestion</translation>
    </message>
    <message id="offers.gain">
        <source>{title} ({before} → {after})</source>
        <translation>{title} ({before} → {after})</translation>
    </message>
    <message id="offers.variant">
        <source>Andere Form</source>
        <translation>Another form</translation>
    </message>
    <message id="offers.term">
        <source>Glossar: {term}</source>
        <translation>Glossary: {term}</translation>
    </message>
    <message id="versions.title">
        <source>Geänderter Text</source>
        <translation>Changed text</translation>
    </message>
    <message id="versions.now">
        <source>Jetzt</source>
        <translation>Now</translation>
    </message>
    <message id="versions.changes">
        <source>Unterschiede</source>
        <translation>Differences</translation>
    </message>
    <message id="versions.original">
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message id="versions.added">
        <source>Neu: {words}</source>
        <translation>New: {words}</translation>
    </message>
    <message id="versions.removed">
        <source>Weg: {words}</source>
        <translation>Gone: {words}</translation>
    </message>
</context>
</TS>
