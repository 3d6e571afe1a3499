<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="preview.kinds">
        <source>Art der Änderungen</source>
        <translation>Art der Änderungen</translation>
    </message>
    <message id="preview.all">
        <source>Alle ankreuzen</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message id="preview.none">
        <source>Keine ankreuzen</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message id="preview.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="preview.list">
        <source>Änderungen zum Ankreuzen</source>
        <translation>Änderungen zum Ankreuzen</translation>
    </message>
    <message id="preview.every_kind">
        <source>Alle Arten ({n})</source>
        <translation>Alle Arten ({n})</translation>
    </message>
    <message id="preview.confirm.one">
        <source>Eine Änderung übernehmen</source>
        <translation>Eine Änderung übernehmen</translation>
    </message>
    <message id="preview.confirm.other">
        <source>{n} Änderungen übernehmen</source>
        <translation>{n} Änderungen übernehmen</translation>
    </message>
    <message id="preview.confirm.zero">
        <source>Nichts angekreuzt</source>
        <translation>Nichts angekreuzt</translation>
    </message>
    <message id="preview.confirm_of">
        <source>{n} von {all} Änderungen übernehmen</source>
        <translation>{n} von {all} Änderungen übernehmen</translation>
    </message>
    <message id="preview.spoken">
        <source>Bisher: {before} Neu: {after}</source>
        <translation>Bisher: {before} Neu: {after}</translation>
    </message>
    <message id="preview.spoken_problem">
        <source>{before} Nicht möglich: {problem}</source>
        <translation>{before} Nicht möglich: {problem}</translation>
    </message>
</context>
</TS>
