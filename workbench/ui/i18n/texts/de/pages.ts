<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.pages">
        <source>Seiten wie im Druck</source>
        <translation>Seiten wie im Druck</translation>
    </message>
    <message id="pages.title">
        <source>Seiten</source>
        <translation>Seiten</translation>
    </message>
    <message id="pages.name">
        <source>Seiten, wie sie gedruckt werden</source>
        <translation>Seiten, wie sie gedruckt werden</translation>
    </message>
    <message id="pages.simple_name">
        <source>Einfache Ansicht des Formulars</source>
        <translation>Einfache Ansicht des Formulars</translation>
    </message>
    <message id="pages.page">
        <source>Seite {page} von {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message id="pages.narrower">
        <source>Seiten kleiner zeigen</source>
        <translation>Seiten kleiner zeigen</translation>
    </message>
    <message id="pages.wider">
        <source>Seiten größer zeigen</source>
        <translation>Seiten größer zeigen</translation>
    </message>
    <message id="pages.fit">
        <source>Seiten in ganzer Breite zeigen</source>
        <translation>Seiten in ganzer Breite zeigen</translation>
    </message>
    <message id="pages.stale">
        <source>Stand vor Ihren letzten Änderungen</source>
        <translation>Stand vor Ihren letzten Änderungen</translation>
    </message>
    <message id="pages.again">
        <source>Neu erzeugen</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message id="pages.renewing">
        <source>Die Seiten werden neu erzeugt …</source>
        <translation>Die Seiten werden neu erzeugt …</translation>
    </message>
    <message id="pages.working">
        <source>Die Seiten werden erzeugt. Das dauert einige Sekunden.</source>
        <translation>Die Seiten werden erzeugt. Das dauert einige Sekunden.</translation>
    </message>
    <message id="pages.stop">
        <source>Abbrechen</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="pages.stopped">
        <source>Die Seiten sind noch nicht erzeugt.</source>
        <translation>Die Seiten sind noch nicht erzeugt.</translation>
    </message>
    <message id="pages.make">
        <source>Seiten erzeugen</source>
        <translation>Seiten erzeugen</translation>
    </message>
    <message id="pages.failed">
        <source>Die Seiten lassen sich nicht erzeugen.</source>
        <translation>Die Seiten lassen sich nicht erzeugen.</translation>
    </message>
    <message id="pages.no_form">
        <source>Öffnen Sie ein Formular. Dann sehen Sie hier seine Seiten.</source>
        <translation>Öffnen Sie ein Formular. Dann sehen Sie hier seine Seiten.</translation>
    </message>
    <message id="pages.not_there">
        <source>Die gewählte Passage steht nicht auf den Seiten.</source>
        <translation>Die gewählte Passage steht nicht auf den Seiten.</translation>
    </message>
    <message id="pages.simple">
        <source>Vereinfachte Ansicht. Für die Seiten wie im Druck bitten Sie Ihre IT, LibreOffice zu installieren.</source>
        <translation>Vereinfachte Ansicht. Für die Seiten wie im Druck bitten Sie Ihre IT, LibreOffice zu installieren.</translation>
    </message>
    <message id="pages.unwritable">
        <source>Die Seiten zeigen die Datei ohne Ihre Änderungen.</source>
        <translation>Die Seiten zeigen die Datei ohne Ihre Änderungen.</translation>
    </message>
    <message id="job.pages">
        <source>Die Seiten werden erzeugt</source>
        <translation>Die Seiten werden erzeugt</translation>
    </message>
</context>
</TS>
