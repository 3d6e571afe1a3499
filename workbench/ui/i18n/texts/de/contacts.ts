<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="contacts.field.office">
        <source>Behörde</source>
        <translation>Behörde</translation>
    </message>
    <message id="contacts.field.department">
        <source>Abteilung</source>
        <translation>Abteilung</translation>
    </message>
    <message id="contacts.field.street">
        <source>Straße und Hausnummer</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message id="contacts.field.place">
        <source>Postleitzahl und Ort</source>
        <translation>Postleitzahl und Ort</translation>
    </message>
    <message id="contacts.field.post_box">
        <source>Postfach</source>
        <translation>Postfach</translation>
    </message>
    <message id="contacts.field.phone">
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message id="contacts.field.fax">
        <source>Telefax</source>
        <translation>Telefax</translation>
    </message>
    <message id="contacts.field.mail">
        <source>E-Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message id="contacts.field.de_mail">
        <source>De-Mail</source>
        <translation>De-Mail</translation>
    </message>
    <message id="contacts.field.web">
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message id="contacts.field.hours">
        <source>Öffnungszeiten</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message id="contacts.field.payee">
        <source>Kontoinhaber</source>
        <translation>Kontoinhaber</translation>
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
        <translation>Kontaktdaten werden gesucht</translation>
    </message>
    <message id="job.contacts_apply">
        <source>Kontaktdaten kommen in die Formulare</source>
        <translation>Kontaktdaten kommen in die Formulare</translation>
    </message>
    <message id="contacts.headline">
        <source>Kontaktdaten des Amtes</source>
        <translation>Kontaktdaten des Amtes</translation>
    </message>
    <message id="contacts.about">
        <source>Tragen Sie ein, was heute gilt. Wir suchen frühere Angaben in allen Formularen und Textbausteinen.</source>
        <translation>Tragen Sie ein, was heute gilt. Wir suchen frühere Angaben in allen Formularen und Textbausteinen.</translation>
    </message>
    <message id="contacts.keep">
        <source>Angaben festhalten</source>
        <translation>Angaben festhalten</translation>
    </message>
    <message id="contacts.find">
        <source>In den Formularen suchen</source>
        <translation>In den Formularen suchen</translation>
    </message>
    <message id="contacts.former">
        <source>Früher: {values}</source>
        <translation>Früher: {values}</translation>
    </message>
    <message id="contacts.kept">
        <source>Die Kontaktdaten sind festgehalten.</source>
        <translation>Die Kontaktdaten sind festgehalten.</translation>
    </message>
    <message id="contacts.kept_hint">
        <source>Unten sehen Sie, wo noch etwas anderes steht.</source>
        <translation>Unten sehen Sie, wo noch etwas anderes steht.</translation>
    </message>
    <message id="contacts.found.zero">
        <source>In keinem Formular steht etwas anderes.</source>
        <translation>In keinem Formular steht etwas anderes.</translation>
    </message>
    <message id="contacts.found.one">
        <source>1 Passage sagt etwas anderes.</source>
        <translation>1 Passage sagt etwas anderes.</translation>
    </message>
    <message id="contacts.found.other">
        <source>{n} Passagen sagen etwas anderes.</source>
        <translation>{n} Passagen sagen etwas anderes.</translation>
    </message>
    <message id="contacts.doubtful">
        <source>Auch Angaben ersetzen, die nur falsch sein könnten</source>
        <translation>Auch Angaben ersetzen, die nur falsch sein könnten</translation>
    </message>
    <message id="contacts.apply">
        <source>In die angekreuzten übernehmen</source>
        <translation>In die angekreuzten übernehmen</translation>
    </message>
    <message id="contacts.in_block">
        <source>Textbaustein „{title}“</source>
        <translation>Textbaustein „{title}“</translation>
    </message>
    <message id="contacts.risk">
        <source>steht in einer Rechtsbehelfsbelehrung</source>
        <translation>steht in einer Rechtsbehelfsbelehrung</translation>
    </message>
    <message id="contacts.check">
        <source>Bitte prüfen: {cause}</source>
        <translation>Bitte prüfen: {cause}</translation>
    </message>
    <message id="contacts.applied.zero">
        <source>Nichts hat sich geändert.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message id="contacts.applied.one">
        <source>1 Passage hat die neuen Angaben.</source>
        <translation>1 Passage hat die neuen Angaben.</translation>
    </message>
    <message id="contacts.applied.other">
        <source>{n} Passagen haben die neuen Angaben.</source>
        <translation>{n} Passagen haben die neuen Angaben.</translation>
    </message>
</context>
</TS>
