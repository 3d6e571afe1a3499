<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.discard">
        <source>Alle Änderungen verwerfen</source>
        <translation>Discard all changes</translation>
    </message>
    <message id="keeping.back.zero">
        <source>Was Sie zuletzt geschrieben haben, steht wieder im Feld.</source>
        <translation>What you wrote last is in the field again.</translation>
    </message>
    <message id="keeping.back.one">
        <source>Ihre Änderung vom letzten Mal ist wieder da.</source>
        <translation>Your change of the last time is back.</translation>
    </message>
    <message id="keeping.back.other">
        <source>Ihre {n} Änderungen vom letzten Mal sind wieder da.</source>
        <translation>Your {n} changes of the last time are back.</translation>
    </message>
    <message id="keeping.back_hint">
        <source>Wir heben sie auf diesem Rechner auf. Die Datei selbst ist unverändert. Mit „Alle Änderungen verwerfen“ im Menü beginnen Sie neu.</source>
        <translation>We keep them on this computer. The file itself is unchanged. “Discard all changes” in the menu begins anew.</translation>
    </message>
    <message id="keeping.lost.one">
        <source>Die Datei hat sich geändert. 1 Änderung passt nicht mehr:</source>
        <translation>The file has changed. 1 change does not fit any more:</translation>
    </message>
    <message id="keeping.lost.other">
        <source>Die Datei hat sich geändert. {n} Änderungen passen nicht mehr:</source>
        <translation>The file has changed. {n} changes do not fit any more:</translation>
    </message>
    <message id="keeping.elsewhere">
        <source>Dieses Formular ist schon in einem anderen Fenster geöffnet.</source>
        <translation>This form is open in another window already.</translation>
    </message>
    <message id="keeping.elsewhere_hint">
        <source>Was Sie hier ändern, heben wir nicht auf. Exportieren Sie es, bevor Sie das Fenster schließen.</source>
        <translation>What you change here is not kept. Export it before you close the window.</translation>
    </message>
    <message id="unsaved.title">
        <source>Noch nicht gespeichert</source>
        <translation>Not saved yet</translation>
    </message>
    <message id="unsaved.question">
        <source>Fenster trotzdem schließen?</source>
        <translation>Close the window anyway?</translation>
    </message>
    <message id="unsaved.text.one">
        <source>Der Arbeitsbereich ist gerade nicht erreichbar. Eine Änderung ist noch nicht gespeichert und geht verloren, wenn Sie das Fenster jetzt schließen. Solange es offen bleibt, wird immer wieder versucht, sie zu speichern.</source>
        <translation>The workspace cannot be reached just now. One change is not saved yet and will be lost if you close the window now. While it stays open, saving is tried again and again.</translation>
    </message>
    <message id="unsaved.text.other">
        <source>Der Arbeitsbereich ist gerade nicht erreichbar. {n} Änderungen sind noch nicht gespeichert und gehen verloren, wenn Sie das Fenster jetzt schließen. Solange es offen bleibt, wird immer wieder versucht, sie zu speichern.</source>
        <translation>The workspace cannot be reached just now. {n} changes are not saved yet and will be lost if you close the window now. While it stays open, saving is tried again and again.</translation>
    </message>
    <message id="unsaved.stay">
        <source>Offen lassen</source>
        <translation>Keep open</translation>
    </message>
    <message id="unsaved.leave">
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
</TS>
