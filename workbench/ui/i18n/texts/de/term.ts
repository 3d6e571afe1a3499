<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.term_show">
        <source>Glossareintrag zeigen</source>
        <translation>Glossareintrag zeigen</translation>
    </message>
    <message id="action.term_add">
        <source>Begriff ins Glossar aufnehmen …</source>
        <translation>Begriff ins Glossar aufnehmen …</translation>
    </message>
    <message id="term.title">
        <source>Glossar</source>
        <translation>Glossar</translation>
    </message>
    <message id="term.legal">
        <source>Rechtlich: {note}</source>
        <translation>Rechtlich: {note}</translation>
    </message>
    <message id="term.word">
        <source>„{word}“</source>
        <translation>„{word}“</translation>
    </message>
    <message id="term.kind.replace">
        <source>Ersetzen</source>
        <translation>Ersetzen</translation>
    </message>
    <message id="term.kind.explain">
        <source>Erklären</source>
        <translation>Erklären</translation>
    </message>
    <message id="term.kind.avoid">
        <source>Vermeiden</source>
        <translation>Vermeiden</translation>
    </message>
    <message id="term.kind.keep">
        <source>Behalten</source>
        <translation>Behalten</translation>
    </message>
    <message id="term.better">
        <source>{kind}: besser {words}</source>
        <translation>{kind}: besser {words}</translation>
    </message>
    <message id="term.only">
        <source>{kind}</source>
        <translation>{kind}</translation>
    </message>
    <message id="term.status.proposed">
        <source>Vorschlag</source>
        <translation>Vorschlag</translation>
    </message>
    <message id="term.status.checked">
        <source>geprüft</source>
        <translation>geprüft</translation>
    </message>
    <message id="term.status.released">
        <source>freigegeben</source>
        <translation>freigegeben</translation>
    </message>
    <message id="term.status.blocked">
        <source>gesperrt</source>
        <translation>gesperrt</translation>
    </message>
    <message id="term.origin">
        <source>Eintrag {id} ({status}), Quelle: {source}</source>
        <translation>Eintrag {id} ({status}), Quelle: {source}</translation>
    </message>
    <message id="term.number">
        <source>Eintrag {id} ({status})</source>
        <translation>Eintrag {id} ({status})</translation>
    </message>
    <message id="term.add">
        <source>Begriff aufnehmen …</source>
        <translation>Begriff aufnehmen …</translation>
    </message>
    <message id="term.close">
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
    <message id="term.none">
        <source>Zu „{words}“ steht nichts im Glossar.</source>
        <translation>Zu „{words}“ steht nichts im Glossar.</translation>
    </message>
    <message id="term.none_here">
        <source>Zu dieser Passage steht nichts im Glossar.</source>
        <translation>Zu dieser Passage steht nichts im Glossar.</translation>
    </message>
    <message id="term.new">
        <source>Neuer Begriff im Glossar</source>
        <translation>Neuer Begriff im Glossar</translation>
    </message>
    <message id="term.field.term">
        <source>Begriff in der Grundform</source>
        <translation>Begriff in der Grundform</translation>
    </message>
    <message id="term.field.kind">
        <source>Was soll damit geschehen?</source>
        <translation>Was soll damit geschehen?</translation>
    </message>
    <message id="term.field.plain">
        <source>Einfacher gesagt (mehrere mit | trennen)</source>
        <translation>Einfacher gesagt (mehrere mit | trennen)</translation>
    </message>
    <message id="term.field.explanation">
        <source>Erklärung</source>
        <translation>Erklärung</translation>
    </message>
    <message id="term.field.note">
        <source>Hinweis zur Verwendung</source>
        <translation>Hinweis zur Verwendung</translation>
    </message>
    <message id="term.field.pos">
        <source>Wortart</source>
        <translation>Wortart</translation>
    </message>
    <message id="term.pos.NOUN">
        <source>Substantiv</source>
        <translation>Substantiv</translation>
    </message>
    <message id="term.pos.VERB">
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message id="term.pos.ADJ">
        <source>Adjektiv</source>
        <translation>Adjektiv</translation>
    </message>
    <message id="term.pos.ADV">
        <source>Adverb</source>
        <translation>Adverb</translation>
    </message>
    <message id="term.pos.ADP">
        <source>Präposition</source>
        <translation>Präposition</translation>
    </message>
    <message id="term.pos.PHRASE">
        <source>Wendung</source>
        <translation>Wendung</translation>
    </message>
    <message id="term.pos.ABBR">
        <source>Abkürzung</source>
        <translation>Abkürzung</translation>
    </message>
    <message id="term.keep">
        <source>Aufnehmen</source>
        <translation>Aufnehmen</translation>
    </message>
    <message id="term.keep_anyway">
        <source>Trotzdem aufnehmen</source>
        <translation>Trotzdem aufnehmen</translation>
    </message>
    <message id="term.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="term.added">
        <source>„{term}“ steht jetzt im Glossar.</source>
        <translation>„{term}“ steht jetzt im Glossar.</translation>
    </message>
    <message id="term.menu_add">
        <source>„{words}“ ins Glossar aufnehmen …</source>
        <translation>„{words}“ ins Glossar aufnehmen …</translation>
    </message>
</context>
</TS>
