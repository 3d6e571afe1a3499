<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="find.title">
        <source>Suchen und ersetzen</source>
        <translation>Find and replace</translation>
    </message>
    <message id="find.words">
        <source>Suchen</source>
        <translation>Find</translation>
    </message>
    <message id="find.replacement">
        <source>Ersetzen durch</source>
        <translation>Replace with</translation>
    </message>
    <message id="find.previous">
        <source>Voriger Treffer (Umschalt+F3)</source>
        <translation>Previous hit (Shift+F3)</translation>
    </message>
    <message id="find.next">
        <source>Nächster Treffer (F3)</source>
        <translation>Next hit (F3)</translation>
    </message>
    <message id="find.close">
        <source>Suche schließen</source>
        <translation>Close find</translation>
    </message>
    <message id="find.whole">
        <source>Ganzes Wort</source>
        <translation>Whole word</translation>
    </message>
    <message id="find.case">
        <source>Groß und klein unterscheiden</source>
        <translation>Match case</translation>
    </message>
    <message id="find.replace">
        <source>Ersetzen</source>
        <translation>Replace</translation>
    </message>
    <message id="find.replace_all">
        <source>Alle ersetzen …</source>
        <translation>Replace all …</translation>
    </message>
    <message id="find.none">
        <source>Kein Treffer</source>
        <translation>No hit</translation>
    </message>
    <message id="find.number">
        <source>{at} von {n}</source>
        <translation>{at} of {n}</translation>
    </message>
    <message id="find.problem.locked">
        <source>Die Passage ist gesperrt. Der Treffer bleibt, wie er ist.</source>
        <translation>The passage is locked. The hit stays as it is.</translation>
    </message>
    <message id="find.problem.placeholder">
        <source>Im Treffer steht ein Platzhalter. Ändern Sie die Passage von Hand.</source>
        <translation>There is a placeholder in the hit. Change the passage by hand.</translation>
    </message>
    <message id="find.replaced_one">
        <source>Ersetzt.</source>
        <translation>Replaced.</translation>
    </message>
    <message id="find.replaced.one">
        <source>Ein Treffer ersetzt.</source>
        <translation>One hit replaced.</translation>
    </message>
    <message id="find.replaced.other">
        <source>{n} Treffer ersetzt.</source>
        <translation>{n} hits replaced.</translation>
    </message>
    <message id="find.preview">
        <source>„{old}“ durch „{new}“ ersetzen</source>
        <translation>Replace “{old}” with “{new}”</translation>
    </message>
    <message id="find.preview_note">
        <source>Nehmen Sie die Haken weg, wo der Text bleiben soll.</source>
        <translation>Untick what should stay.</translation>
    </message>
    <message id="find.preview_warned.one">
        <source>Bei einer Änderung kann sich der Sinn verschieben. Sie ist nicht angekreuzt.</source>
        <translation>One change may shift the meaning. It is not ticked.</translation>
    </message>
    <message id="find.preview_warned.other">
        <source>Bei {n} Änderungen kann sich der Sinn verschieben. Sie sind nicht angekreuzt.</source>
        <translation>{n} changes may shift the meaning. They are not ticked.</translation>
    </message>
    <message id="find.guard">
        <source>Sinn prüfen: {message}</source>
        <translation>Check the meaning: {message}</translation>
    </message>
    <message id="job.find">
        <source>Formular wird durchsucht</source>
        <translation>Searching the form</translation>
    </message>
    <message id="job.guard">
        <source>Sinn wird geprüft</source>
        <translation>Checking the meaning</translation>
    </message>
    <message id="job.replace">
        <source>Ersetzungen werden vorbereitet</source>
        <translation>Preparing replacements</translation>
    </message>
    <message id="action.find">
        <source>Suchen</source>
        <translation>Find</translation>
    </message>
    <message id="action.replace">
        <source>Suchen und ersetzen</source>
        <translation>Find and replace</translation>
    </message>
    <message id="action.next_hit">
        <source>Nächster Treffer</source>
        <translation>Next hit</translation>
    </message>
    <message id="action.previous_hit">
        <source>Voriger Treffer</source>
        <translation>Previous hit</translation>
    </message>
    <message id="job.safe">
        <source>Sichere Vorschläge werden gesucht</source>
        <translation>Looking for safe suggestions</translation>
    </message>
    <message id="batch.title.one">
        <source>Ein sicherer Vorschlag</source>
        <translation>One safe suggestion</translation>
    </message>
    <message id="batch.title.other">
        <source>{n} sichere Vorschläge</source>
        <translation>{n} safe suggestions</translation>
    </message>
    <message id="batch.note">
        <source>Nehmen Sie die Haken weg, wo der Text bleiben soll. Mit Strg+Z nehmen Sie alles zusammen zurück.</source>
        <translation>Untick what should stay. Ctrl+Z takes everything back at once.</translation>
    </message>
    <message id="batch.none">
        <source>Im Augenblick gibt es keinen sicheren Vorschlag.</source>
        <translation>There is no safe suggestion right now.</translation>
    </message>
    <message id="batch.none_of_kind">
        <source>Von dieser Art gibt es keinen sicheren Vorschlag.</source>
        <translation>There is no safe suggestion of this kind.</translation>
    </message>
    <message id="action.accept_safe">
        <source>Sichere Vorschläge durchsehen …</source>
        <translation>Look through safe suggestions …</translation>
    </message>
    <message id="action.accept_kind">
        <source>Sichere Vorschläge dieser Art durchsehen …</source>
        <translation>Look through safe suggestions of this kind …</translation>
    </message>
    <message id="job.ready">
        <source>Wörterliste und Regeln werden gelesen</source>
        <translation>Reading word list and rules</translation>
    </message>
</context>
</TS>
