<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="preview.kinds">
        <source>Art der Änderungen</source>
        <translation>Kind of changes</translation>
    </message>
    <message id="preview.all">
        <source>Alle ankreuzen</source>
        <translation>Tick all</translation>
    </message>
    <message id="preview.none">
        <source>Keine ankreuzen</source>
        <translation>Tick none</translation>
    </message>
    <message id="preview.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="preview.list">
        <source>Änderungen zum Ankreuzen</source>
        <translation>Changes to tick</translation>
    </message>
    <message id="preview.every_kind">
        <source>Alle Arten ({n})</source>
        <translation>All kinds ({n})</translation>
    </message>
    <message id="preview.confirm.one">
        <source>Eine Änderung übernehmen</source>
        <translation>Make one change</translation>
    </message>
    <message id="preview.confirm.other">
        <source>{n} Änderungen übernehmen</source>
        <translation>Make {n} changes</translation>
    </message>
    <message id="preview.confirm.zero">
        <source>Nichts angekreuzt</source>
        <translation>Nothing ticked</translation>
    </message>
    <message id="preview.confirm_of">
        <source>{n} von {all} Änderungen übernehmen</source>
        <translation>Make {n} of {all} changes</translation>
    </message>
    <message id="preview.spoken">
        <source>Bisher: {before} Neu: {after}</source>
        <translation>Before: {before} After: {after}</translation>
    </message>
    <message id="preview.spoken_problem">
        <source>{before} Nicht möglich: {problem}</source>
        <translation>{before} Not possible: {problem}</translation>
    </message>
</context>
</TS>
