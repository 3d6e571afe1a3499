<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.settings">
        <source>Einstellungen …</source>
        <translation>Settings …</translation>
    </message>
    <message id="job.settings">
        <source>Einstellungen werden gespeichert</source>
        <translation>Saving the settings</translation>
    </message>
    <message id="job.rules">
        <source>Regeln werden gelesen</source>
        <translation>Reading the rules</translation>
    </message>
    <message id="job.glossary">
        <source>Glossar wird gelesen</source>
        <translation>Reading a glossary</translation>
    </message>
    <message id="settings.title">
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message id="settings.pages">
        <source>Bereiche der Einstellungen</source>
        <translation>Sections of the settings</translation>
    </message>
    <message id="settings.confirm">
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message id="settings.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="settings.changed">
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message id="settings.page.look">
        <source>Aussehen</source>
        <translation>Appearance</translation>
    </message>
    <message id="settings.page.checking">
        <source>Prüfung</source>
        <translation>Checking</translation>
    </message>
    <message id="settings.page.glossaries">
        <source>Glossare</source>
        <translation>Glossaries</translation>
    </message>
    <message id="settings.page.keyboard">
        <source>Tastatur</source>
        <translation>Keyboard</translation>
    </message>
    <message id="settings.page.services">
        <source>Dienste</source>
        <translation>Services</translation>
    </message>
    <message id="settings.page.office">
        <source>Amt</source>
        <translation>Office</translation>
    </message>
    <message id="settings.theme">
        <source>Farben</source>
        <translation>Colours</translation>
    </message>
    <message id="settings.theme.system">
        <source>Wie auf dem Rechner eingestellt</source>
        <translation>As set on the computer</translation>
    </message>
    <message id="settings.theme.light">
        <source>Hell</source>
        <translation>Light</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Dunkel</source>
        <translation>Dark</translation>
    </message>
    <message id="settings.theme.contrast">
        <source>Starker Kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message id="settings.language">
        <source>Sprache des Fensters</source>
        <translation>Language of the window</translation>
    </message>
    <message id="settings.size">
        <source>Größe des ganzen Fensters</source>
        <translation>Size of the whole window</translation>
    </message>
    <message id="settings.size.text">
        <source>Texte, Symbole und Abstände werden größer. Nur das Formular vergrößern Sie mit {larger}.</source>
        <translation>Texts, icons and gaps become larger. To enlarge only the form, press {larger}.</translation>
    </message>
    <message id="settings.per_cent">
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message id="settings.look.at_once">
        <source>Alles gilt sofort. Ihr Formular bleibt offen.</source>
        <translation>Everything holds at once. Your form stays open.</translation>
    </message>
    <message id="settings.target">
        <source>Wie einfach soll der Text werden?</source>
        <translation>How plain shall the text become?</translation>
    </message>
    <message id="settings.target.buergernah">
        <source>Bürgernah</source>
        <translation>Citizen-friendly</translation>
    </message>
    <message id="settings.target.einfach">
        <source>Einfach</source>
        <translation>Simple</translation>
    </message>
    <message id="settings.rules">
        <source>Regeln</source>
        <translation>Rules</translation>
    </message>
    <message id="settings.rules.text">
        <source>Jede Regel können Sie ausschalten. Was Sie ändern, ist gekennzeichnet.</source>
        <translation>You can switch off every rule. What you change is marked.</translation>
    </message>
    <message id="settings.rules.search">
        <source>Regel suchen</source>
        <translation>Search for a rule</translation>
    </message>
    <message id="settings.rules.only_changed">
        <source>Nur geänderte Regeln zeigen</source>
        <translation>Show only changed rules</translation>
    </message>
    <message id="settings.rules.reset">
        <source>Alle Regeln zurücksetzen</source>
        <translation>Reset all rules</translation>
    </message>
    <message id="settings.rules.changed.zero">
        <source>Alle Regeln sind wie voreingestellt.</source>
        <translation>All rules are as usual.</translation>
    </message>
    <message id="settings.rules.changed.one">
        <source>1 Regel ist geändert.</source>
        <translation>1 rule is changed.</translation>
    </message>
    <message id="settings.rules.changed.other">
        <source>{n} Regeln sind geändert.</source>
        <translation>{n} rules are changed.</translation>
    </message>
    <message id="settings.rule.on">
        <source>eingeschaltet</source>
        <translation>on</translation>
    </message>
    <message id="settings.rule.off">
        <source>ausgeschaltet</source>
        <translation>off</translation>
    </message>
    <message id="settings.rule.source">
        <source>Quelle: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message id="settings.rule.limits">
        <source>Grenzen (0 bis {most})</source>
        <translation>Limits (0 to {most})</translation>
    </message>
    <message id="settings.rule.usual">
        <source>Voreinstellung: {value}</source>
        <translation>Default: {value}</translation>
    </message>
    <message id="settings.rule.reset">
        <source>Diese Regel zurücksetzen</source>
        <translation>Reset this rule</translation>
    </message>
    <message id="settings.rule.bad">
        <source>Schwer</source>
        <translation>Hard</translation>
    </message>
    <message id="settings.rule.good">
        <source>Besser</source>
        <translation>Better</translation>
    </message>
    <message id="settings.glossaries.text">
        <source>Die Prüfung sucht Wörter in diesen Dateien. Was weiter oben steht, geht vor.</source>
        <translation>The check looks for words in these files. What stands further up goes first.</translation>
    </message>
    <message id="settings.glossaries.none">
        <source>Es gilt das Amtsglossar, das mit dem Programm kommt.</source>
        <translation>The office glossary that comes with the program is used.</translation>
    </message>
    <message id="settings.glossaries.add">
        <source>Hinzufügen …</source>
        <translation>Add …</translation>
    </message>
    <message id="settings.glossaries.remove">
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message id="settings.glossaries.up">
        <source>Nach oben</source>
        <translation>Move up</translation>
    </message>
    <message id="settings.glossaries.down">
        <source>Nach unten</source>
        <translation>Move down</translation>
    </message>
    <message id="settings.glossaries.first">
        <source>„Entfernen“ nimmt die Datei nur aus der Liste. Sie wird nicht gelöscht.</source>
        <translation>“Remove” only takes the file off the list. It is not deleted.</translation>
    </message>
    <message id="settings.glossaries.new_terms">
        <source>Bekommt neue Wörter</source>
        <translation>Gets new words</translation>
    </message>
    <message id="settings.glossaries.choose">
        <source>Glossar hinzufügen</source>
        <translation>Add a glossary</translation>
    </message>
    <message id="settings.glossaries.filter">
        <source>Glossare (*.xlsx *.csv *.tsv *.tbx);;Alle Dateien (*)</source>
        <translation>Glossaries (*.xlsx *.csv *.tsv *.tbx);;All files (*)</translation>
    </message>
    <message id="settings.glossaries.reading">
        <source>wird gelesen …</source>
        <translation>reading …</translation>
    </message>
    <message id="settings.glossaries.bad">
        <source>Nicht lesbar: {problem}</source>
        <translation>Not readable: {problem}</translation>
    </message>
    <message id="settings.glossaries.entries.one">
        <source>1 Eintrag</source>
        <translation>1 entry</translation>
    </message>
    <message id="settings.glossaries.entries.other">
        <source>{written} Einträge</source>
        <translation>{written} entries</translation>
    </message>
    <message id="settings.glossaries.problem">
        <source>Das Glossar „{name}“ ist nicht lesbar. Entfernen Sie es aus der Liste, oder berichtigen Sie die Datei.</source>
        <translation>The glossary “{name}” can't be read. Remove it from the list, or correct the file.</translation>
    </message>
    <message id="settings.keyboard.standard">
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message id="settings.keyboard.word">
        <source>Wie in Word</source>
        <translation>As in Word</translation>
    </message>
    <message id="settings.keyboard.text">
        <source>Kein Kürzel ist doppelt vergeben.</source>
        <translation>No shortcut is used twice.</translation>
    </message>
    <message id="settings.keyboard.command">
        <source>Befehl</source>
        <translation>Command</translation>
    </message>
    <message id="settings.keyboard.keys">
        <source>Tasten</source>
        <translation>Keys</translation>
    </message>
    <message id="settings.keyboard.table">
        <source>Alle Befehle mit ihren Tasten</source>
        <translation>All commands with their keys</translation>
    </message>
    <message id="settings.services.text">
        <source>Ohne Ihre Erlaubnis verlässt kein Text diesen Rechner. Alles ist aus, bis Sie es einschalten.</source>
        <translation>No text leaves this computer without your permission. Everything is off until you switch it on.</translation>
    </message>
    <message id="settings.model">
        <source>Sprachmodell des Amtes</source>
        <translation>The office's language model</translation>
    </message>
    <message id="settings.model.text">
        <source>Es schlägt auf Ihren Wunsch einen anderen Wortlaut für einen Satz vor.</source>
        <translation>It proposes another wording for a sentence when you ask for it.</translation>
    </message>
    <message id="settings.model.leaves">
        <source>Das verlässt den Rechner, wenn Sie fragen:</source>
        <translation>This leaves the computer when you ask:</translation>
    </message>
    <message id="settings.model.sends">
        <source>Der eine Satz und die Einträge des Glossars, die in ihm vorkommen.</source>
        <translation>The one sentence and the entries of the glossary that occur in it.</translation>
    </message>
    <message id="settings.model.keeps">
        <source>Felder, Fußnoten und gesperrte Passagen gehen nicht hinaus.</source>
        <translation>Fields, footnotes and locked passages do not leave.</translation>
    </message>
    <message id="settings.model.where">
        <source>Vor dem Senden sehen Sie jedes Mal den Satz und den Server.</source>
        <translation>Before sending you see the sentence and the server, each time.</translation>
    </message>
    <message id="settings.model.enabled">
        <source>Sprachmodell einschalten</source>
        <translation>Switch the language model on</translation>
    </message>
    <message id="settings.model.endpoint">
        <source>Adresse des Servers</source>
        <translation>Address of the server</translation>
    </message>
    <message id="settings.model.endpoint.sample">
        <source>http://sprachmodell.intern:8080/v1</source>
        <translation>http://language-model.internal:8080/v1</translation>
    </message>
    <message id="settings.model.name">
        <source>Name des Modells</source>
        <translation>Name of the model</translation>
    </message>
    <message id="settings.model.seconds">
        <source>Längste Wartezeit in Sekunden (1 bis 600)</source>
        <translation>Longest wait in seconds (1 to 600)</translation>
    </message>
    <message id="settings.model.outside">
        <source>Auch außerhalb des eigenen Netzes</source>
        <translation>Also outside of the own network</translation>
    </message>
    <message id="settings.model.key">
        <source>Einen Schlüssel speichert die Werkbank nicht. Er kommt aus der Schlüsselverwaltung des Systems.</source>
        <translation>The workbench stores no key. It comes from the system's own key store.</translation>
    </message>
    <message id="settings.model.problem">
        <source>Das Sprachmodell braucht eine Adresse, die mit „http://“ oder „https://“ beginnt, und den Namen des Modells.</source>
        <translation>The language model needs an address that begins with “http://” or “https://”, and the name of the model.</translation>
    </message>
    <message id="settings.translation">
        <source>Maschinelle Übersetzung</source>
        <translation>Machine translation</translation>
    </message>
    <message id="settings.translation.text">
        <source>Aus. Die Werkbank fragt keinen Übersetzungsdienst. Übersetzungen kommen nur aus den geprüften Tabellen des Amtes.</source>
        <translation>Off. The workbench asks no translation service. Translations come only from the office's reviewed tables.</translation>
    </message>
    <message id="settings.person">
        <source>Ihr Name</source>
        <translation>Your name</translation>
    </message>
    <message id="settings.person.text">
        <source>Er steht neben jeder Änderung. Bleibt das Feld leer, gilt der Anmeldename.</source>
        <translation>It stands beside every change. If the field is empty, the login name is used.</translation>
    </message>
    <message id="settings.office.contacts">
        <source>Daten des Amtes</source>
        <translation>Data of the office</translation>
    </message>
    <message id="settings.office.text">
        <source>Sie gelten ohne Arbeitsbereich. In einem Arbeitsbereich gelten dessen eigene Daten.</source>
        <translation>They hold without a workspace. In a workspace its own data hold.</translation>
    </message>
    <message id="settings.office.office">
        <source>Behörde</source>
        <translation>Authority</translation>
    </message>
    <message id="settings.office.department">
        <source>Abteilung</source>
        <translation>Department</translation>
    </message>
    <message id="settings.office.street">
        <source>Straße und Hausnummer</source>
        <translation>Street and number</translation>
    </message>
    <message id="settings.office.place">
        <source>Postleitzahl und Ort</source>
        <translation>Postcode and town</translation>
    </message>
    <message id="settings.office.post_box">
        <source>Postfach</source>
        <translation>PO box</translation>
    </message>
    <message id="settings.office.phone">
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message id="settings.office.fax">
        <source>Telefax</source>
        <translation>Fax</translation>
    </message>
    <message id="settings.office.mail">
        <source>E-Mail</source>
        <translation>E-mail</translation>
    </message>
    <message id="settings.office.de_mail">
        <source>De-Mail</source>
        <translation>De-Mail</translation>
    </message>
    <message id="settings.office.web">
        <source>Internet</source>
        <translation>Website</translation>
    </message>
    <message id="settings.office.hours">
        <source>Öffnungszeiten</source>
        <translation>Opening hours</translation>
    </message>
    <message id="settings.office.payee">
        <source>Kontoinhaber</source>
        <translation>Account holder</translation>
    </message>
    <message id="settings.office.iban">
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message id="settings.office.bic">
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message id="settings.office.bank">
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message id="settings.office.letters">
        <source>Schreiben</source>
        <translation>Letters</translation>
    </message>
    <message id="settings.office.signature">
        <source>Zeile unter dem Gruß</source>
        <translation>Line below the greeting</translation>
    </message>
    <message id="settings.office.stand">
        <source>Stand der Rechtsangaben</source>
        <translation>Legal data as of</translation>
    </message>
    <message id="settings.office.stand.sample">
        <source>30.06.2026</source>
        <translation>30.06.2026</translation>
    </message>
    <message id="settings.office.stand.problem">
        <source>Schreiben Sie den Stand der Rechtsangaben als Tag, zum Beispiel 30.06.2026.</source>
        <translation>Write the date of the legal data as a day, for example 30.06.2026.</translation>
    </message>
    <message id="settings.rule.details">
        <source>Die Regel und ihre Grenzen</source>
        <translation>The rule and its limits</translation>
    </message>
    <message id="header.places">
        <source>Ansicht wählen</source>
        <translation>Choose a view</translation>
    </message>
    <message id="settings.model.outside.text">
        <source>Dann nur über eine verschlüsselte Verbindung (https).</source>
        <translation>Then only over an encrypted connection (https).</translation>
    </message>
    <message id="settings.target.buergernah.text">
        <source>Für Menschen, die gut Deutsch lesen.</source>
        <translation>For people who read German well.</translation>
    </message>
    <message id="settings.target.einfach.text">
        <source>Für Menschen, die Deutsch lernen oder selten lesen.</source>
        <translation>For people who learn German or seldom read.</translation>
    </message>
    <message id="settings.keyboard.omegat">
        <source>Wie in OmegaT (beim Übersetzen)</source>
        <translation>As in OmegaT (when translating)</translation>
    </message>
    <message id="settings.keyboard.memoq">
        <source>Wie in memoQ (beim Übersetzen)</source>
        <translation>As in memoQ (when translating)</translation>
    </message>
</context>
</TS>
