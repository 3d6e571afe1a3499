<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.help">
        <source>Handbuch</source>
        <translation>Handbuch</translation>
    </message>
    <message id="help.missing">
        <source>Das Handbuch ist nicht da.</source>
        <translation>Das Handbuch ist nicht da.</translation>
    </message>
    <message id="help.missing_hint">
        <source>Wir haben es hier gesucht: {folder}</source>
        <translation>Wir haben es hier gesucht: {folder}</translation>
    </message>
</context>
</TS>
