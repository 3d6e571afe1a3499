<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.help">
        <source>Handbuch</source>
        <translation>Handbook (in German)</translation>
    </message>
    <message id="help.missing">
        <source>Das Handbuch ist nicht da.</source>
        <translation>The handbook is not there.</translation>
    </message>
    <message id="help.missing_hint">
        <source>Wir haben es hier gesucht: {folder}</source>
        <translation>We looked for it here: {folder}</translation>
    </message>
</context>
</TS>
