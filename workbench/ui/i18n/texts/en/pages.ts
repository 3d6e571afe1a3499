<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.pages">
        <source>Seiten wie im Druck</source>
        <translation>Pages as printed</translation>
    </message>
    <message id="pages.title">
        <source>Seiten</source>
        <translation>Pages</translation>
    </message>
    <message id="pages.name">
        <source>Seiten, wie sie gedruckt werden</source>
        <translation>Pages as they are printed</translation>
    </message>
    <message id="pages.simple_name">
        <source>Einfache Ansicht des Formulars</source>
        <translation>Simple view of the form</translation>
    </message>
    <message id="pages.page">
        <source>Seite {page} von {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message id="pages.narrower">
        <source>Seiten kleiner zeigen</source>
        <translation>Show pages smaller</translation>
    </message>
    <message id="pages.wider">
        <source>Seiten größer zeigen</source>
        <translation>Show pages larger</translation>
    </message>
    <message id="pages.fit">
        <source>Seiten in ganzer Breite zeigen</source>
        <translation>Fit pages to the width</translation>
    </message>
    <message id="pages.stale">
        <source>Stand vor Ihren letzten Änderungen</source>
        <translation>State before your last changes</translation>
    </message>
    <message id="pages.again">
        <source>Neu erzeugen</source>
        <translation>Refresh</translation>
    </message>
    <message id="pages.renewing">
        <source>Die Seiten werden neu erzeugt …</source>
        <translation>The pages are being refreshed …</translation>
    </message>
    <message id="pages.working">
        <source>Die Seiten werden erzeugt. Das dauert einige Sekunden.</source>
        <translation>The pages are being made. This takes a few seconds.</translation>
    </message>
    <message id="pages.stop">
        <source>Abbrechen</source>
        <translation>Stop</translation>
    </message>
    <message id="pages.stopped">
        <source>Die Seiten sind noch nicht erzeugt.</source>
        <translation>The pages have not been made yet.</translation>
    </message>
    <message id="pages.make">
        <source>Seiten erzeugen</source>
        <translation>Make pages</translation>
    </message>
    <message id="pages.failed">
        <source>Die Seiten lassen sich nicht erzeugen.</source>
        <translation>The pages cannot be made.</translation>
    </message>
    <message id="pages.no_form">
        <source>Öffnen Sie ein Formular. Dann sehen Sie hier seine Seiten.</source>
        <translation>Open a form to see its pages here.</translation>
    </message>
    <message id="pages.not_there">
        <source>Die gewählte Passage steht nicht auf den Seiten.</source>
        <translation>The chosen passage is not on the pages.</translation>
    </message>
    <message id="pages.simple">
        <source>Vereinfachte Ansicht. Für die Seiten wie im Druck bitten Sie Ihre IT, LibreOffice zu installieren.</source>
        <translation>Simple view. To see the pages as printed, ask your IT to install LibreOffice.</translation>
    </message>
    <message id="pages.unwritable">
        <source>Die Seiten zeigen die Datei ohne Ihre Änderungen.</source>
        <translation>The pages show the file without your changes.</translation>
    </message>
    <message id="job.pages">
        <source>Die Seiten werden erzeugt</source>
        <translation>The pages are being made</translation>
    </message>
</context>
</TS>
