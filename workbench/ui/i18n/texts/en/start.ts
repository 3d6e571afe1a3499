<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="start.headline">
        <source>Ziehen Sie ein Formular hierher</source>
        <translation>Drop a form here</translation>
    </message>
    <message id="start.text">
        <source>Word, OpenDocument, Text oder PDF.
Ihre Datei bleibt unverändert.</source>
        <translation>Word, OpenDocument, text or PDF.
Your file stays unchanged.</translation>
    </message>
    <message id="start.open">
        <source>Formular auswählen …</source>
        <translation>Choose a form …</translation>
    </message>
    <message id="start.keys">
        <source>oder drücken Sie {open}</source>
        <translation>or press {open}</translation>
    </message>
    <message id="start.samples">
        <source>Oder öffnen Sie ein Beispiel</source>
        <translation>Or open an example</translation>
    </message>
    <message id="open.title">
        <source>Formular öffnen</source>
        <translation>Open form</translation>
    </message>
    <message id="open.filter">
        <source>Formulare (*.docx *.dotx *.docm *.dotm *.odt *.doc *.rtf *.txt *.pdf);;Alle Dateien (*)</source>
        <translation>Forms (*.docx *.dotx *.docm *.dotm *.odt *.doc *.rtf *.txt *.pdf);;All files (*)</translation>
    </message>
    <message id="start.recent_forms">
        <source>Zuletzt geöffnet</source>
        <translation>Opened lately</translation>
    </message>
    <message id="start.workspaces">
        <source>Arbeitsbereiche</source>
        <translation>Workspaces</translation>
    </message>
    <message id="start.workspace_text">
        <source>Ein Arbeitsbereich bewahrt alle Fassungen und Entscheidungen auf. Auch mehrere Personen können darin arbeiten.</source>
        <translation>A workspace keeps every wording and every decision, for one person or several.</translation>
    </message>
    <message id="start.workspace_open">
        <source>Öffnen …</source>
        <translation>Open …</translation>
    </message>
    <message id="start.workspace_new">
        <source>Anlegen …</source>
        <translation>Create …</translation>
    </message>
    <message id="start.workspace_server">
        <source>Auf einem Server …</source>
        <translation>On a server …</translation>
    </message>
    <message id="start.waiting">
        <source>Hier wartet etwas</source>
        <translation>Something is waiting here</translation>
    </message>
    <message id="start.waits">
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message id="start.waits_hint">
        <source>Stand: {moment}. Öffnen zeigt, was jetzt wartet.</source>
        <translation>As of {moment}. Open it to see what is waiting now.</translation>
    </message>
    <message id="start.waits.legal_check.one">
        <source>1 Formular in rechtlicher Prüfung</source>
        <translation>1 form in legal check</translation>
    </message>
    <message id="start.waits.legal_check.other">
        <source>{n} Formulare in rechtlicher Prüfung</source>
        <translation>{n} forms in legal check</translation>
    </message>
    <message id="start.waits.test.one">
        <source>1 Formular im Test</source>
        <translation>1 form being tested</translation>
    </message>
    <message id="start.waits.test.other">
        <source>{n} Formulare im Test</source>
        <translation>{n} forms being tested</translation>
    </message>
    <message id="start.waits.returned_tests.one">
        <source>1 Formular mit zurückgekommenen Tests</source>
        <translation>1 form with tests that came back</translation>
    </message>
    <message id="start.waits.returned_tests.other">
        <source>{n} Formulare mit zurückgekommenen Tests</source>
        <translation>{n} forms with tests that came back</translation>
    </message>
</context>
</TS>
