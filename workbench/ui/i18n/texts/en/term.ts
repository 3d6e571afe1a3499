<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.term_show">
        <source>Glossareintrag zeigen</source>
        <translation>Show glossary entry</translation>
    </message>
    <message id="action.term_add">
        <source>Begriff ins Glossar aufnehmen …</source>
        <translation>Add term to the glossary …</translation>
    </message>
    <message id="term.title">
        <source>Glossar</source>
        <translation>Glossary</translation>
    </message>
    <message id="term.legal">
        <source>Rechtlich: {note}</source>
        <translation>Legal: {note}</translation>
    </message>
    <message id="term.word">
        <source>„{word}“</source>
        <translation>“{word}”</translation>
    </message>
    <message id="term.kind.replace">
        <source>Ersetzen</source>
        <translation>Replace</translation>
    </message>
    <message id="term.kind.explain">
        <source>Erklären</source>
        <translation>Explain</translation>
    </message>
    <message id="term.kind.avoid">
        <source>Vermeiden</source>
        <translation>Avoid</translation>
    </message>
    <message id="term.kind.keep">
        <source>Behalten</source>
        <translation>Keep</translation>
    </message>
    <message id="term.better">
        <source>{kind}: besser {words}</source>
        <translation>{kind}: better {words}</translation>
    </message>
    <message id="term.only">
        <source>{kind}</source>
        <translation>{kind}</translation>
    </message>
    <message id="term.status.proposed">
        <source>Vorschlag</source>
        <translation>proposed</translation>
    </message>
    <message id="term.status.checked">
        <source>geprüft</source>
        <translation>checked</translation>
    </message>
    <message id="term.status.released">
        <source>freigegeben</source>
        <translation>released</translation>
    </message>
    <message id="term.status.blocked">
        <source>gesperrt</source>
        <translation>blocked</translation>
    </message>
    <message id="term.origin">
        <source>Eintrag {id} ({status}), Quelle: {source}</source>
        <translation>Entry {id} ({status}), source: {source}</translation>
    </message>
    <message id="term.number">
        <source>Eintrag {id} ({status})</source>
        <translation>Entry {id} ({status})</translation>
    </message>
    <message id="term.add">
        <source>Begriff aufnehmen …</source>
        <translation>Add term …</translation>
    </message>
    <message id="term.close">
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message id="term.none">
        <source>Zu „{words}“ steht nichts im Glossar.</source>
        <translation>The glossary says nothing about “{words}”.</translation>
    </message>
    <message id="term.none_here">
        <source>Zu dieser Passage steht nichts im Glossar.</source>
        <translation>The glossary says nothing about this passage.</translation>
    </message>
    <message id="term.new">
        <source>Neuer Begriff im Glossar</source>
        <translation>New term in the glossary</translation>
    </message>
    <message id="term.field.term">
        <source>Begriff in der Grundform</source>
        <translation>Term in its base form</translation>
    </message>
    <message id="term.field.kind">
        <source>Was soll damit geschehen?</source>
        <translation>What is to be done with it?</translation>
    </message>
    <message id="term.field.plain">
        <source>Einfacher gesagt (mehrere mit | trennen)</source>
        <translation>In plain words (separate several with |)</translation>
    </message>
    <message id="term.field.explanation">
        <source>Erklärung</source>
        <translation>Explanation</translation>
    </message>
    <message id="term.field.note">
        <source>Hinweis zur Verwendung</source>
        <translation>Note on its use</translation>
    </message>
    <message id="term.field.pos">
        <source>Wortart</source>
        <translation>Word class</translation>
    </message>
    <message id="term.pos.NOUN">
        <source>Substantiv</source>
        <translation>Noun</translation>
    </message>
    <message id="term.pos.VERB">
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message id="term.pos.ADJ">
        <source>Adjektiv</source>
        <translation>Adjective</translation>
    </message>
    <message id="term.pos.ADV">
        <source>Adverb</source>
        <translation>Adverb</translation>
    </message>
    <message id="term.pos.ADP">
        <source>Präposition</source>
        <translation>Preposition</translation>
    </message>
    <message id="term.pos.PHRASE">
        <source>Wendung</source>
        <translation>Phrase</translation>
    </message>
    <message id="term.pos.ABBR">
        <source>Abkürzung</source>
        <translation>Abbreviation</translation>
    </message>
    <message id="term.keep">
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message id="term.keep_anyway">
        <source>Trotzdem aufnehmen</source>
        <translation>Add all the same</translation>
    </message>
    <message id="term.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="term.added">
        <source>„{term}“ steht jetzt im Glossar.</source>
        <translation>“{term}” is in the glossary now.</translation>
    </message>
    <message id="term.menu_add">
        <source>„{words}“ ins Glossar aufnehmen …</source>
        <translation>Add “{words}” to the glossary …</translation>
    </message>
</context>
</TS>
