<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.word_add">
        <source>Wort zum Wörterbuch hinzufügen</source>
        <translation>Wort zum Wörterbuch hinzufügen</translation>
    </message>
    <message id="spelling.add">
        <source>Zum Wörterbuch hinzufügen</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
    <message id="spelling.added">
        <source>„{word}“ gilt jetzt als richtig geschrieben.</source>
        <translation>„{word}“ gilt jetzt als richtig geschrieben.</translation>
    </message>
    <message id="spelling.menu_add">
        <source>„{word}“ zum Wörterbuch hinzufügen</source>
        <translation>„{word}“ zum Wörterbuch hinzufügen</translation>
    </message>
    <message id="spelling.nothing">
        <source>Keine Vorschläge</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message id="spelling.reason">
        <source>Rechtschreibung</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message id="rule.spelling">
        <source>Rechtschreibung: „{words}“</source>
        <translation>Rechtschreibung: „{words}“</translation>
    </message>
    <message id="hidden.spelling">
        <source>Rechtschreibung</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message id="filter.spelling">
        <source>Rechtschreibung</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message id="filter.spelling.tip">
        <source>F7 führt auch zu Wörtern, die vielleicht falsch geschrieben sind. Markiert sind sie immer.</source>
        <translation>F7 führt auch zu Wörtern, die vielleicht falsch geschrieben sind. Markiert sind sie immer.</translation>
    </message>
    <message id="job.spelling">
        <source>Rechtschreibung prüfen</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
</context>
</TS>
