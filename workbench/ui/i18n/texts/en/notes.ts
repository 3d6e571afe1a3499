<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.note">
        <source>Notiz zur Passage schreiben</source>
        <translation>Write a note about the passage</translation>
    </message>
    <message id="action.notes_open">
        <source>Offene Notizen zeigen</source>
        <translation>Show open notes</translation>
    </message>
    <message id="notes.title">
        <source>Notizen</source>
        <translation>Notes</translation>
    </message>
    <message id="notes.one">
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message id="notes.write">
        <source>Notiz schreiben</source>
        <translation>Write a note</translation>
    </message>
    <message id="notes.field">
        <source>Was soll jemand prüfen oder wissen?</source>
        <translation>What should somebody check or know?</translation>
    </message>
    <message id="notes.keep">
        <source>Notiz speichern</source>
        <translation>Keep note</translation>
    </message>
    <message id="notes.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="notes.line">
        <source>{who}, {moment}</source>
        <translation>{who}, {moment}</translation>
    </message>
    <message id="notes.done">
        <source>Erledigt: {who}, {moment}</source>
        <translation>Done: {who}, {moment}</translation>
    </message>
    <message id="notes.resolve">
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message id="notes.reopen">
        <source>Wieder öffnen</source>
        <translation>Open again</translation>
    </message>
    <message id="notes.delete">
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message id="notes.open">
        <source>Offene Notizen</source>
        <translation>Open notes</translation>
    </message>
    <message id="notes.count.one">
        <source>{n} offene Notiz</source>
        <translation>{n} open note</translation>
    </message>
    <message id="notes.count.other">
        <source>{n} offene Notizen</source>
        <translation>{n} open notes</translation>
    </message>
    <message id="notes.none">
        <source>Keine offenen Notizen. Zu jeder Passage können Sie rechts eine Notiz schreiben.</source>
        <translation>No open notes. You can write a note about every passage on the right.</translation>
    </message>
</context>
</TS>
