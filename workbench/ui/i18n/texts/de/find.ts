<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="find.title">
        <source>Suchen und ersetzen</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message id="find.words">
        <source>Suchen</source>
        <translation>Suchen</translation>
    </message>
    <message id="find.replacement">
        <source>Ersetzen durch</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message id="find.previous">
        <source>Voriger Treffer (Umschalt+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message id="find.next">
        <source>Nächster Treffer (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message id="find.close">
        <source>Suche schließen</source>
        <translation>Suche schließen</translation>
    </message>
    <message id="find.whole">
        <source>Ganzes Wort</source>
        <translation>Ganzes Wort</translation>
    </message>
    <message id="find.case">
        <source>Groß und klein unterscheiden</source>
        <translation>Groß und klein unterscheiden</translation>
    </message>
    <message id="find.replace">
        <source>Ersetzen</source>
        <translation>Ersetzen</translation>
    </message>
    <message id="find.replace_all">
        <source>Alle ersetzen …</source>
        <translation>Alle ersetzen …</translation>
    </message>
    <message id="find.none">
        <source>Kein Treffer</source>
        <translation>Kein Treffer</translation>
    </message>
    <message id="find.number">
        <source>{at} von {n}</source>
        <translation>{at} von {n}</translation>
    </message>
    <message id="find.problem.locked">
        <source>Die Passage ist gesperrt. Der Treffer bleibt, wie er ist.</source>
        <translation>Die Passage ist gesperrt. Der Treffer bleibt, wie er ist.</translation>
    </message>
    <message id="find.problem.placeholder">
        <source>Im Treffer steht ein Platzhalter. Ändern Sie die Passage von Hand.</source>
        <translation>Im Treffer steht ein Platzhalter. Ändern Sie die Passage von Hand.</translation>
    </message>
    <message id="find.replaced_one">
        <source>Ersetzt.</source>
        <translation>Ersetzt.</translation>
    </message>
    <message id="find.replaced.one">
        <source>Ein Treffer ersetzt.</source>
        <translation>Ein Treffer ersetzt.</translation>
    </message>
    <message id="find.replaced.other">
        <source>{n} Treffer ersetzt.</source>
        <translation>{n} Treffer ersetzt.</translation>
    </message>
    <message id="find.preview">
        <source>„{old}“ durch „{new}“ ersetzen</source>
        <translation>„{old}“ durch „{new}“ ersetzen</translation>
    </message>
    <message id="find.preview_note">
        <source>Nehmen Sie die Haken weg, wo der Text bleiben soll.</source>
        <translation>Nehmen Sie die Haken weg, wo der Text bleiben soll.</translation>
    </message>
    <message id="find.preview_warned.one">
        <source>Bei einer Änderung kann sich der Sinn verschieben. Sie ist nicht angekreuzt.</source>
        <translation>Bei einer Änderung kann sich der Sinn verschieben. Sie ist nicht angekreuzt.</translation>
    </message>
    <message id="find.preview_warned.other">
        <source>Bei {n} Änderungen kann sich der Sinn verschieben. Sie sind nicht angekreuzt.</source>
        <translation>Bei {n} Änderungen kann sich der Sinn verschieben. Sie sind nicht angekreuzt.</translation>
    </message>
    <message id="find.guard">
        <source>Sinn prüfen: {message}</source>
        <translation>Sinn prüfen: {message}</translation>
    </message>
    <message id="job.find">
        <source>Formular wird durchsucht</source>
        <translation>Formular wird durchsucht</translation>
    </message>
    <message id="job.guard">
        <source>Sinn wird geprüft</source>
        <translation>Sinn wird geprüft</translation>
    </message>
    <message id="job.replace">
        <source>Ersetzungen werden vorbereitet</source>
        <translation>Ersetzungen werden vorbereitet</translation>
    </message>
    <message id="action.find">
        <source>Suchen</source>
        <translation>Suchen</translation>
    </message>
    <message id="action.replace">
        <source>Suchen und ersetzen</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message id="action.next_hit">
        <source>Nächster Treffer</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message id="action.previous_hit">
        <source>Voriger Treffer</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message id="job.safe">
        <source>Sichere Vorschläge werden gesucht</source>
        <translation>Sichere Vorschläge werden gesucht</translation>
    </message>
    <message id="batch.title.one">
        <source>Ein sicherer Vorschlag</source>
        <translation>Ein sicherer Vorschlag</translation>
    </message>
    <message id="batch.title.other">
        <source>{n} sichere Vorschläge</source>
        <translation>{n} sichere Vorschläge</translation>
    </message>
    <message id="batch.note">
        <source>Nehmen Sie die Haken weg, wo der Text bleiben soll. Mit Strg+Z nehmen Sie alles zusammen zurück.</source>
        <translation>Nehmen Sie die Haken weg, wo der Text bleiben soll. Mit Strg+Z nehmen Sie alles zusammen zurück.</translation>
    </message>
    <message id="batch.none">
        <source>Im Augenblick gibt es keinen sicheren Vorschlag.</source>
        <translation>Im Augenblick gibt es keinen sicheren Vorschlag.</translation>
    </message>
    <message id="batch.none_of_kind">
        <source>Von dieser Art gibt es keinen sicheren Vorschlag.</source>
        <translation>Von dieser Art gibt es keinen sicheren Vorschlag.</translation>
    </message>
    <message id="action.accept_safe">
        <source>Sichere Vorschläge durchsehen …</source>
        <translation>Sichere Vorschläge durchsehen …</translation>
    </message>
    <message id="action.accept_kind">
        <source>Sichere Vorschläge dieser Art durchsehen …</source>
        <translation>Sichere Vorschläge dieser Art durchsehen …</translation>
    </message>
    <message id="job.ready">
        <source>Wörterliste und Regeln werden gelesen</source>
        <translation>Wörterliste und Regeln werden gelesen</translation>
    </message>
</context>
</TS>
