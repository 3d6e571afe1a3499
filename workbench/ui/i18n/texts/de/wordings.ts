<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.offers">
        <source>Alle Vorschläge zum Satz durchgehen</source>
        <translation>Alle Vorschläge zum Satz durchgehen</translation>
    </message>
    <message id="action.versions">
        <source>Passage: Text, Unterschiede, Original</source>
        <translation>Passage: Text, Unterschiede, Original</translation>
    </message>
    <message id="offers.list">
        <source>Alle Vorschläge zu diesem Satz</source>
        <translation>Alle Vorschläge zu diesem Satz</translation>
    </message>
    <message id="offers.count.one">
        <source>{n} Vorschlag zu diesem Satz</source>
        <translation>{n} Vorschlag zu diesem Satz</translation>
    </message>
    <message id="offers.count.other">
        <source>Alle {n} Vorschläge zu diesem Satz</source>
        <translation>Alle {n} Vorschläge zu diesem Satz</translation>
    </message>
    <message id="offers.take">
        <source>Diesen Vorschlag ansehen</source>
        <translation>Diesen Vorschlag ansehen</translation>
    </message>
    <message id="offers.gain">
        <source>{title} ({before} → {after})</source>
        <translation>{title} ({before} → {after})</translation>
    </message>
    <message id="offers.variant">
        <source>Andere Form</source>
        <translation>Andere Form</translation>
    </message>
    <message id="offers.term">
        <source>Glossar: {term}</source>
        <translation>Glossar: {term}</translation>
    </message>
    <message id="versions.title">
        <source>Geänderter Text</source>
        <translation>Geänderter Text</translation>
    </message>
    <message id="versions.now">
        <source>Jetzt</source>
        <translation>Jetzt</translation>
    </message>
    <message id="versions.changes">
        <source>Unterschiede</source>
        <translation>Unterschiede</translation>
    </message>
    <message id="versions.original">
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message id="versions.added">
        <source>Neu: {words}</source>
        <translation>Neu: {words}</translation>
    </message>
    <message id="versions.removed">
        <source>Weg: {words}</source>
        <translation>Weg: {words}</translation>
    </message>
</context>
</TS>
