<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.note">
        <source>Notiz zur Passage schreiben</source>
        <translation>Notiz zur Passage schreiben</translation>
    </message>
    <message id="action.notes_open">
        <source>Offene Notizen zeigen</source>
        <translation>Offene Notizen zeigen</translation>
    </message>
    <message id="notes.title">
        <source>Notizen</source>
        <translation>Notizen</translation>
    </message>
    <message id="notes.one">
        <source>Notiz</source>
        <translation>Notiz</translation>
    </message>
    <message id="notes.write">
        <source>Notiz schreiben</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message id="notes.field">
        <source>Was soll jemand prüfen oder wissen?</source>
        <translation>Was soll jemand prüfen oder wissen?</translation>
    </message>
    <message id="notes.keep">
        <source>Notiz speichern</source>
        <translation>Notiz speichern</translation>
    </message>
    <message id="notes.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="notes.line">
        <source>{who}, {moment}</source>
        <translation>{who}, {moment}</translation>
    </message>
    <message id="notes.done">
        <source>Erledigt: {who}, {moment}</source>
        <translation>Erledigt: {who}, {moment}</translation>
    </message>
    <message id="notes.resolve">
        <source>Erledigt</source>
        <translation>Erledigt</translation>
    </message>
    <message id="notes.reopen">
        <source>Wieder öffnen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message id="notes.delete">
        <source>Löschen</source>
        <translation>Löschen</translation>
    </message>
    <message id="notes.open">
        <source>Offene Notizen</source>
        <translation>Offene Notizen</translation>
    </message>
    <message id="notes.count.one">
        <source>{n} offene Notiz</source>
        <translation>{n} offene Notiz</translation>
    </message>
    <message id="notes.count.other">
        <source>{n} offene Notizen</source>
        <translation>{n} offene Notizen</translation>
    </message>
    <message id="notes.none">
        <source>Keine offenen Notizen. Zu jeder Passage können Sie rechts eine Notiz schreiben.</source>
        <translation>Keine offenen Notizen. Zu jeder Passage können Sie rechts eine Notiz schreiben.</translation>
    </message>
</context>
</TS>
