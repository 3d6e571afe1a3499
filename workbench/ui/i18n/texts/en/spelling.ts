<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.word_add">
        <source>Wort zum Wörterbuch hinzufügen</source>
        <translation>Add word to dictionary</translation>
    </message>
    <message id="spelling.add">
        <source>Zum Wörterbuch hinzufügen</source>
        <translation>Add to dictionary</translation>
    </message>
    <message id="spelling.added">
        <source>„{word}“ gilt jetzt als richtig geschrieben.</source>
        <translation>“{word}” counts as spelt right now.</translation>
    </message>
    <message id="spelling.menu_add">
        <source>„{word}“ zum Wörterbuch hinzufügen</source>
        <translation>Add “{word}” to dictionary</translation>
    </message>
    <message id="spelling.nothing">
        <source>Keine Vorschläge</source>
        <translation>No suggestions</translation>
    </message>
    <message id="spelling.reason">
        <source>Rechtschreibung</source>
        <translation>Spelling</translation>
    </message>
    <message id="rule.spelling">
        <source>Rechtschreibung: „{words}“</source>
        <translation>Spelling: “{words}”</translation>
    </message>
    <message id="hidden.spelling">
        <source>Rechtschreibung</source>
        <translation>Spelling</translation>
    </message>
    <message id="filter.spelling">
        <source>Rechtschreibung</source>
        <translation>Spelling</translation>
    </message>
    <message id="filter.spelling.tip">
        <source>F7 führt auch zu Wörtern, die vielleicht falsch geschrieben sind. Markiert sind sie immer.</source>
        <translation>F7 leads to words that may be misspelt, too. They are marked in any case.</translation>
    </message>
    <message id="job.spelling">
        <source>Rechtschreibung prüfen</source>
        <translation>Checking spelling</translation>
    </message>
</context>
</TS>
