<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.discard">
        <source>Alle Änderungen verwerfen</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
    <message id="keeping.back.zero">
        <source>Was Sie zuletzt geschrieben haben, steht wieder im Feld.</source>
        <translation>Was Sie zuletzt geschrieben haben, steht wieder im Feld.</translation>
    </message>
    <message id="keeping.back.one">
        <source>Ihre Änderung vom letzten Mal ist wieder da.</source>
        <translation>Ihre Änderung vom letzten Mal ist wieder da.</translation>
    </message>
    <message id="keeping.back.other">
        <source>Ihre {n} Änderungen vom letzten Mal sind wieder da.</source>
        <translation>Ihre {n} Änderungen vom letzten Mal sind wieder da.</translation>
    </message>
    <message id="keeping.back_hint">
        <source>Wir heben sie auf diesem Rechner auf. Die Datei selbst ist unverändert. Mit „Alle Änderungen verwerfen“ im Menü beginnen Sie neu.</source>
        <translation>Wir heben sie auf diesem Rechner auf. Die Datei selbst ist unverändert. Mit „Alle Änderungen verwerfen“ im Menü beginnen Sie neu.</translation>
    </message>
    <message id="keeping.lost.one">
        <source>Die Datei hat sich geändert. 1 Änderung passt nicht mehr:</source>
        <translation>Die Datei hat sich geändert. 1 Änderung passt nicht mehr:</translation>
    </message>
    <message id="keeping.lost.other">
        <source>Die Datei hat sich geändert. {n} Änderungen passen nicht mehr:</source>
        <translation>Die Datei hat sich geändert. {n} Änderungen passen nicht mehr:</translation>
    </message>
    <message id="keeping.elsewhere">
        <source>Dieses Formular ist schon in einem anderen Fenster geöffnet.</source>
        <translation>Dieses Formular ist schon in einem anderen Fenster geöffnet.</translation>
    </message>
    <message id="keeping.elsewhere_hint">
        <source>Was Sie hier ändern, heben wir nicht auf. Exportieren Sie es, bevor Sie das Fenster schließen.</source>
        <translation>Was Sie hier ändern, heben wir nicht auf. Exportieren Sie es, bevor Sie das Fenster schließen.</translation>
    </message>
    <message id="unsaved.title">
        <source>Noch nicht gespeichert</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message id="unsaved.question">
        <source>Fenster trotzdem schließen?</source>
        <translation>Fenster trotzdem schließen?</translation>
    </message>
    <message id="unsaved.text.one">
        <source>Der Arbeitsbereich ist gerade nicht erreichbar. Eine Änderung ist noch nicht gespeichert und geht verloren, wenn Sie das Fenster jetzt schließen. Solange es offen bleibt, wird immer wieder versucht, sie zu speichern.</source>
        <translation>Der Arbeitsbereich ist gerade nicht erreichbar. Eine Änderung ist noch nicht gespeichert und geht verloren, wenn Sie das Fenster jetzt schließen. Solange es offen bleibt, wird immer wieder versucht, sie zu speichern.</translation>
    </message>
    <message id="unsaved.text.other">
        <source>Der Arbeitsbereich ist gerade nicht erreichbar. {n} Änderungen sind noch nicht gespeichert und gehen verloren, wenn Sie das Fenster jetzt schließen. Solange es offen bleibt, wird immer wieder versucht, sie zu speichern.</source>
        <translation>Der Arbeitsbereich ist gerade nicht erreichbar. {n} Änderungen sind noch nicht gespeichert und gehen verloren, wenn Sie das Fenster jetzt schließen. Solange es offen bleibt, wird immer wieder versucht, sie zu speichern.</translation>
    </message>
    <message id="unsaved.stay">
        <source>Offen lassen</source>
        <translation>Offen lassen</translation>
    </message>
    <message id="unsaved.leave">
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
