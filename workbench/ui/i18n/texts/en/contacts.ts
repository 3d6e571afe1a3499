<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="contacts.field.office">
        <source>Behörde</source>
        <translation>Authority</translation>
    </message>
    <message id="contacts.field.department">
        <source>Abteilung</source>
        <translation>Department</translation>
    </message>
    <message id="contacts.field.street">
        <source>Straße und Hausnummer</source>
        <translation>Street and number</translation>
    </message>
    <message id="contacts.field.place">
        <source>Postleitzahl und Ort</source>
        <translation>Postcode and town</translation>
    </message>
    <message id="contacts.field.post_box">
        <source>Postfach</source>
        <translation>PO box</translation>
    </message>
    <message id="contacts.field.phone">
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message id="contacts.field.fax">
        <source>Telefax</source>
        <translation>Fax</translation>
    </message>
    <message id="contacts.field.mail">
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message id="contacts.field.de_mail">
        <source>De-Mail</source>
        <translation>De-Mail</translation>
    </message>
    <message id="contacts.field.web">
        <source>Internet</source>
        <translation>Web</translation>
    </message>
    <message id="contacts.field.hours">
        <source>Öffnungszeiten</source>
        <translation>Opening hours</translation>
    </message>
    <message id="contacts.field.payee">
        <source>Kontoinhaber</source>
        <translation>Payee</translation>
    </message>
    <message id="contacts.field.iban">
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message id="contacts.field.bic">
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message id="contacts.field.bank">
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message id="job.contacts">
        <source>Kontaktdaten werden gesucht</source>
        <translation>Looking for contact data</translation>
    </message>
    <message id="job.contacts_apply">
        <source>Kontaktdaten kommen in die Formulare</source>
        <translation>Putting contact data into the forms</translation>
    </message>
    <message id="contacts.headline">
        <source>Kontaktdaten des Amtes</source>
        <translation>Contact data of the office</translation>
    </message>
    <message id="contacts.about">
        <source>Tragen Sie ein, was heute gilt. Wir suchen frühere Angaben in allen Formularen und Textbausteinen.</source>
        <translation>Enter what holds today. We look for former data in all forms and text blocks.</translation>
    </message>
    <message id="contacts.keep">
        <source>Angaben festhalten</source>
        <translation>Keep these data</translation>
    </message>
    <message id="contacts.find">
        <source>In den Formularen suchen</source>
        <translation>Look in the forms</translation>
    </message>
    <message id="contacts.former">
        <source>Früher: {values}</source>
        <translation>Formerly: {values}</translation>
    </message>
    <message id="contacts.kept">
        <source>Die Kontaktdaten sind festgehalten.</source>
        <translation>The contact data are kept.</translation>
    </message>
    <message id="contacts.kept_hint">
        <source>Unten sehen Sie, wo noch etwas anderes steht.</source>
        <translation>Below you see where something else still stands.</translation>
    </message>
    <message id="contacts.found.zero">
        <source>In keinem Formular steht etwas anderes.</source>
        <translation>No form says anything else.</translation>
    </message>
    <message id="contacts.found.one">
        <source>1 Passage sagt etwas anderes.</source>
        <translation>1 passage says something else.</translation>
    </message>
    <message id="contacts.found.other">
        <source>{n} Passagen sagen etwas anderes.</source>
        <translation>{n} passages say something else.</translation>
    </message>
    <message id="contacts.doubtful">
        <source>Auch Angaben ersetzen, die nur falsch sein könnten</source>
        <translation>Also replace data that only may be wrong</translation>
    </message>
    <message id="contacts.apply">
        <source>In die angekreuzten übernehmen</source>
        <translation>Put into the ticked ones</translation>
    </message>
    <message id="contacts.in_block">
        <source>Textbaustein „{title}“</source>
        <translation>Text block “{title}”</translation>
    </message>
    <message id="contacts.risk">
        <source>steht in einer Rechtsbehelfsbelehrung</source>
        <translation>stands in information on legal remedies</translation>
    </message>
    <message id="contacts.check">
        <source>Bitte prüfen: {cause}</source>
        <translation>Please check: {cause}</translation>
    </message>
    <message id="contacts.applied.zero">
        <source>Nichts hat sich geändert.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message id="contacts.applied.one">
        <source>1 Passage hat die neuen Angaben.</source>
        <translation>1 passage has the new data.</translation>
    </message>
    <message id="contacts.applied.other">
        <source>{n} Passagen haben die neuen Angaben.</source>
        <translation>{n} passages have the new data.</translation>
    </message>
</context>
</TS>
