<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="start.headline">
        <source>Ziehen Sie ein Formular hierher</source>
        <translation>Ziehen Sie ein Formular hierher</translation>
    </message>
    <message id="start.text">
        <source>Word, OpenDocument, Text oder PDF.
Ihre Datei bleibt unverändert.</source>
        <translation>Word, OpenDocument, Text oder PDF.
Ihre Datei bleibt unverändert.</translation>
    </message>
    <message id="start.open">
        <source>Formular auswählen …</source>
        <translation>Formular auswählen …</translation>
    </message>
    <message id="start.keys">
        <source>oder drücken Sie {open}</source>
        <translation>oder drücken Sie {open}</translation>
    </message>
    <message id="start.samples">
        <source>Oder öffnen Sie ein Beispiel</source>
        <translation>Oder öffnen Sie ein Beispiel</translation>
    </message>
    <message id="open.title">
        <source>Formular öffnen</source>
        <translation>Formular öffnen</translation>
    </message>
    <message id="open.filter">
        <source>Formulare (*.docx *.dotx *.docm *.dotm *.odt *.doc *.rtf *.txt *.pdf);;Alle Dateien (*)</source>
        <translation>Formulare (*.docx *.dotx *.docm *.dotm *.odt *.doc *.rtf *.txt *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message id="start.recent_forms">
        <source>Zuletzt geöffnet</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message id="start.workspaces">
        <source>Arbeitsbereiche</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message id="start.workspace_text">
        <source>Ein Arbeitsbereich bewahrt alle Fassungen und Entscheidungen auf. Auch mehrere Personen können darin arbeiten.</source>
        <translation>Ein Arbeitsbereich bewahrt alle Fassungen und Entscheidungen auf. Auch mehrere Personen können darin arbeiten.</translation>
    </message>
    <message id="start.workspace_open">
        <source>Öffnen …</source>
        <translation>Öffnen …</translation>
    </message>
    <message id="start.workspace_new">
        <source>Anlegen …</source>
        <translation>Anlegen …</translation>
    </message>
    <message id="start.workspace_server">
        <source>Auf einem Server …</source>
        <translation>Auf einem Server …</translation>
    </message>
    <message id="start.waiting">
        <source>Hier wartet etwas</source>
        <translation>Hier wartet etwas</translation>
    </message>
    <message id="start.waits">
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message id="start.waits_hint">
        <source>Stand: {moment}. Öffnen zeigt, was jetzt wartet.</source>
        <translation>Stand: {moment}. Öffnen zeigt, was jetzt wartet.</translation>
    </message>
    <message id="start.waits.legal_check.one">
        <source>1 Formular in rechtlicher Prüfung</source>
        <translation>1 Formular in rechtlicher Prüfung</translation>
    </message>
    <message id="start.waits.legal_check.other">
        <source>{n} Formulare in rechtlicher Prüfung</source>
        <translation>{n} Formulare in rechtlicher Prüfung</translation>
    </message>
    <message id="start.waits.test.one">
        <source>1 Formular im Test</source>
        <translation>1 Formular im Test</translation>
    </message>
    <message id="start.waits.test.other">
        <source>{n} Formulare im Test</source>
        <translation>{n} Formulare im Test</translation>
    </message>
    <message id="start.waits.returned_tests.one">
        <source>1 Formular mit zurückgekommenen Tests</source>
        <translation>1 Formular mit zurückgekommenen Tests</translation>
    </message>
    <message id="start.waits.returned_tests.other">
        <source>{n} Formulare mit zurückgekommenen Tests</source>
        <translation>{n} Formulare mit zurückgekommenen Tests</translation>
    </message>
</context>
</TS>
