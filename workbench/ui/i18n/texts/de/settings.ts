<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.settings">
        <source>Einstellungen …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message id="job.settings">
        <source>Einstellungen werden gespeichert</source>
        <translation>Einstellungen werden gespeichert</translation>
    </message>
    <message id="job.rules">
        <source>Regeln werden gelesen</source>
        <translation>Regeln werden gelesen</translation>
    </message>
    <message id="job.glossary">
        <source>Glossar wird gelesen</source>
        <translation>Glossar wird gelesen</translation>
    </message>
    <message id="settings.title">
        <source>Einstellungen</source>
        <translation>Einstellungen</translation>
    </message>
    <message id="settings.pages">
        <source>Bereiche der Einstellungen</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message id="settings.confirm">
        <source>Übernehmen</source>
        <translation>Übernehmen</translation>
    </message>
    <message id="settings.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="settings.changed">
        <source>geändert</source>
        <translation>geändert</translation>
    </message>
    <message id="settings.page.look">
        <source>Aussehen</source>
        <translation>Aussehen</translation>
    </message>
    <message id="settings.page.checking">
        <source>Prüfung</source>
        <translation>Prüfung</translation>
    </message>
    <message id="settings.page.glossaries">
        <source>Glossare</source>
        <translation>Glossare</translation>
    </message>
    <message id="settings.page.keyboard">
        <source>Tastatur</source>
        <translation>Tastatur</translation>
    </message>
    <message id="settings.page.services">
        <source>Dienste</source>
        <translation>Dienste</translation>
    </message>
    <message id="settings.page.office">
        <source>Amt</source>
        <translation>Amt</translation>
    </message>
    <message id="settings.theme">
        <source>Farben</source>
        <translation>Farben</translation>
    </message>
    <message id="settings.theme.system">
        <source>Wie auf dem Rechner eingestellt</source>
        <translation>Wie auf dem Rechner eingestellt</translation>
    </message>
    <message id="settings.theme.light">
        <source>Hell</source>
        <translation>Hell</translation>
    </message>
    <message id="settings.theme.dark">
        <source>Dunkel</source>
        <translation>Dunkel</translation>
    </message>
    <message id="settings.theme.contrast">
        <source>Starker Kontrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message id="settings.language">
        <source>Sprache des Fensters</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message id="settings.size">
        <source>Größe des ganzen Fensters</source>
        <translation>Größe des ganzen Fensters</translation>
    </message>
    <message id="settings.size.text">
        <source>Texte, Symbole und Abstände werden größer. Nur das Formular vergrößern Sie mit {larger}.</source>
        <translation>Texte, Symbole und Abstände werden größer. Nur das Formular vergrößern Sie mit {larger}.</translation>
    </message>
    <message id="settings.per_cent">
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message id="settings.look.at_once">
        <source>Alles gilt sofort. Ihr Formular bleibt offen.</source>
        <translation>Alles gilt sofort. Ihr Formular bleibt offen.</translation>
    </message>
    <message id="settings.target">
        <source>Wie einfach soll der Text werden?</source>
        <translation>Wie einfach soll der Text werden?</translation>
    </message>
    <message id="settings.target.buergernah">
        <source>Bürgernah</source>
        <translation>Bürgernah</translation>
    </message>
    <message id="settings.target.einfach">
        <source>Einfach</source>
        <translation>Einfach</translation>
    </message>
    <message id="settings.rules">
        <source>Regeln</source>
        <translation>Regeln</translation>
    </message>
    <message id="settings.rules.text">
        <source>Jede Regel können Sie ausschalten. Was Sie ändern, ist gekennzeichnet.</source>
        <translation>Jede Regel können Sie ausschalten. Was Sie ändern, ist gekennzeichnet.</translation>
    </message>
    <message id="settings.rules.search">
        <source>Regel suchen</source>
        <translation>Regel suchen</translation>
    </message>
    <message id="settings.rules.only_changed">
        <source>Nur geänderte Regeln zeigen</source>
        <translation>Nur geänderte Regeln zeigen</translation>
    </message>
    <message id="settings.rules.reset">
        <source>Alle Regeln zurücksetzen</source>
        <translation>Alle Regeln zurücksetzen</translation>
    </message>
    <message id="settings.rules.changed.zero">
        <source>Alle Regeln sind wie voreingestellt.</source>
        <translation>Alle Regeln sind wie voreingestellt.</translation>
    </message>
    <message id="settings.rules.changed.one">
        <source>1 Regel ist geändert.</source>
        <translation>1 Regel ist geändert.</translation>
    </message>
    <message id="settings.rules.changed.other">
        <source>{n} Regeln sind geändert.</source>
        <translation>{n} Regeln sind geändert.</translation>
    </message>
    <message id="settings.rule.on">
        <source>eingeschaltet</source>
        <translation>eingeschaltet</translation>
    </message>
    <message id="settings.rule.off">
        <source>ausgeschaltet</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message id="settings.rule.source">
        <source>Quelle: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message id="settings.rule.limits">
        <source>Grenzen (0 bis {most})</source>
        <translation>Grenzen (0 bis {most})</translation>
    </message>
    <message id="settings.rule.usual">
        <source>Voreinstellung: {value}</source>
        <translation>Voreinstellung: {value}</translation>
    </message>
    <message id="settings.rule.reset">
        <source>Diese Regel zurücksetzen</source>
        <translation>Diese Regel zurücksetzen</translation>
    </message>
    <message id="settings.rule.bad">
        <source>Schwer</source>
        <translation>Schwer</translation>
    </message>
    <message id="settings.rule.good">
        <source>Besser</source>
        <translation>Besser</translation>
    </message>
    <message id="settings.glossaries.text">
        <source>Die Prüfung sucht Wörter in diesen Dateien. Was weiter oben steht, geht vor.</source>
        <translation>Die Prüfung sucht Wörter in diesen Dateien. Was weiter oben steht, geht vor.</translation>
    </message>
    <message id="settings.glossaries.none">
        <source>Es gilt das Amtsglossar, das mit dem Programm kommt.</source>
        <translation>Es gilt das Amtsglossar, das mit dem Programm kommt.</translation>
    </message>
    <message id="settings.glossaries.add">
        <source>Hinzufügen …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message id="settings.glossaries.remove">
        <source>Entfernen</source>
        <translation>Entfernen</translation>
    </message>
    <message id="settings.glossaries.up">
        <source>Nach oben</source>
        <translation>Nach oben</translation>
    </message>
    <message id="settings.glossaries.down">
        <source>Nach unten</source>
        <translation>Nach unten</translation>
    </message>
    <message id="settings.glossaries.first">
        <source>„Entfernen“ nimmt die Datei nur aus der Liste. Sie wird nicht gelöscht.</source>
        <translation>„Entfernen“ nimmt die Datei nur aus der Liste. Sie wird nicht gelöscht.</translation>
    </message>
    <message id="settings.glossaries.new_terms">
        <source>Bekommt neue Wörter</source>
        <translation>Bekommt neue Wörter</translation>
    </message>
    <message id="settings.glossaries.choose">
        <source>Glossar hinzufügen</source>
        <translation>Glossar hinzufügen</translation>
    </message>
    <message id="settings.glossaries.filter">
        <source>Glossare (*.xlsx *.csv *.tsv *.tbx);;Alle Dateien (*)</source>
        <translation>Glossare (*.xlsx *.csv *.tsv *.tbx);;Alle Dateien (*)</translation>
    </message>
    <message id="settings.glossaries.reading">
        <source>wird gelesen …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message id="settings.glossaries.bad">
        <source>Nicht lesbar: {problem}</source>
        <translation>Nicht lesbar: {problem}</translation>
    </message>
    <message id="settings.glossaries.entries.one">
        <source>1 Eintrag</source>
        <translation>1 Eintrag</translation>
    </message>
    <message id="settings.glossaries.entries.other">
        <source>{written} Einträge</source>
        <translation>{written} Einträge</translation>
    </message>
    <message id="settings.glossaries.problem">
        <source>Das Glossar „{name}“ ist nicht lesbar. Entfernen Sie es aus der Liste, oder berichtigen Sie die Datei.</source>
        <translation>Das Glossar „{name}“ ist nicht lesbar. Entfernen Sie es aus der Liste, oder berichtigen Sie die Datei.</translation>
    </message>
    <message id="settings.keyboard.standard">
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message id="settings.keyboard.word">
        <source>Wie in Word</source>
        <translation>Wie in Word</translation>
    </message>
    <message id="settings.keyboard.text">
        <source>Kein Kürzel ist doppelt vergeben.</source>
        <translation>Kein Kürzel ist doppelt vergeben.</translation>
    </message>
    <message id="settings.keyboard.command">
        <source>Befehl</source>
        <translation>Befehl</translation>
    </message>
    <message id="settings.keyboard.keys">
        <source>Tasten</source>
        <translation>Tasten</translation>
    </message>
    <message id="settings.keyboard.table">
        <source>Alle Befehle mit ihren Tasten</source>
        <translation>Alle Befehle mit ihren Tasten</translation>
    </message>
    <message id="settings.services.text">
        <source>Ohne Ihre Erlaubnis verlässt kein Text diesen Rechner. Alles ist aus, bis Sie es einschalten.</source>
        <translation>Ohne Ihre Erlaubnis verlässt kein Text diesen Rechner. Alles ist aus, bis Sie es einschalten.</translation>
    </message>
    <message id="settings.model">
        <source>Sprachmodell des Amtes</source>
        <translation>Sprachmodell des Amtes</translation>
    </message>
    <message id="settings.model.text">
        <source>Es schlägt auf Ihren Wunsch einen anderen Wortlaut für einen Satz vor.</source>
        <translation>Es schlägt auf Ihren Wunsch einen anderen Wortlaut für einen Satz vor.</translation>
    </message>
    <message id="settings.model.leaves">
        <source>Das verlässt den Rechner, wenn Sie fragen:</source>
        <translation>Das verlässt den Rechner, wenn Sie fragen:</translation>
    </message>
    <message id="settings.model.sends">
        <source>Der eine Satz und die Einträge des Glossars, die in ihm vorkommen.</source>
        <translation>Der eine Satz und die Einträge des Glossars, die in ihm vorkommen.</translation>
    </message>
    <message id="settings.model.keeps">
        <source>Felder, Fußnoten und gesperrte Passagen gehen nicht hinaus.</source>
        <translation>Felder, Fußnoten und gesperrte Passagen gehen nicht hinaus.</translation>
    </message>
    <message id="settings.model.where">
        <source>Vor dem Senden sehen Sie jedes Mal den Satz und den Server.</source>
        <translation>Vor dem Senden sehen Sie jedes Mal den Satz und den Server.</translation>
    </message>
    <message id="settings.model.enabled">
        <source>Sprachmodell einschalten</source>
        <translation>Sprachmodell einschalten</translation>
    </message>
    <message id="settings.model.endpoint">
        <source>Adresse des Servers</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message id="settings.model.endpoint.sample">
        <source>http://sprachmodell.intern:8080/v1</source>
        <translation>http://sprachmodell.intern:8080/v1</translation>
    </message>
    <message id="settings.model.name">
        <source>Name des Modells</source>
        <translation>Name des Modells</translation>
    </message>
    <message id="settings.model.seconds">
        <source>Längste Wartezeit in Sekunden (1 bis 600)</source>
        <translation>Längste Wartezeit in Sekunden (1 bis 600)</translation>
    </message>
    <message id="settings.model.outside">
        <source>Auch außerhalb des eigenen Netzes</source>
        <translation>Auch außerhalb des eigenen Netzes</translation>
    </message>
    <message id="settings.model.key">
        <source>Einen Schlüssel speichert die Werkbank nicht. Er kommt aus der Schlüsselverwaltung des Systems.</source>
        <translation>Einen Schlüssel speichert die Werkbank nicht. Er kommt aus der Schlüsselverwaltung des Systems.</translation>
    </message>
    <message id="settings.model.problem">
        <source>Das Sprachmodell braucht eine Adresse, die mit „http://“ oder „https://“ beginnt, und den Namen des Modells.</source>
        <translation>Das Sprachmodell braucht eine Adresse, die mit „http://“ oder „https://“ beginnt, und den Namen des Modells.</translation>
    </message>
    <message id="settings.translation">
        <source>Maschinelle Übersetzung</source>
        <translation>Maschinelle Übersetzung</translation>
    </message>
    <message id="settings.translation.text">
        <source>Aus. Die Werkbank fragt keinen Übersetzungsdienst. Übersetzungen kommen nur aus den geprüften Tabellen des Amtes.</source>
        <translation>Aus. Die Werkbank fragt keinen Übersetzungsdienst. Übersetzungen kommen nur aus den geprüften Tabellen des Amtes.</translation>
    </message>
    <message id="settings.person">
        <source>Ihr Name</source>
        <translation>Ihr Name</translation>
    </message>
    <message id="settings.person.text">
        <source>Er steht neben jeder Änderung. Bleibt das Feld leer, gilt der Anmeldename.</source>
        <translation>Er steht neben jeder Änderung. Bleibt das Feld leer, gilt der Anmeldename.</translation>
    </message>
    <message id="settings.office.contacts">
        <source>Daten des Amtes</source>
        <translation>Daten des Amtes</translation>
    </message>
    <message id="settings.office.text">
        <source>Sie gelten ohne Arbeitsbereich. In einem Arbeitsbereich gelten dessen eigene Daten.</source>
        <translation>Sie gelten ohne Arbeitsbereich. In einem Arbeitsbereich gelten dessen eigene Daten.</translation>
    </message>
    <message id="settings.office.office">
        <source>Behörde</source>
        <translation>Behörde</translation>
    </message>
    <message id="settings.office.department">
        <source>Abteilung</source>
        <translation>Abteilung</translation>
    </message>
    <message id="settings.office.street">
        <source>Straße und Hausnummer</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message id="settings.office.place">
        <source>Postleitzahl und Ort</source>
        <translation>Postleitzahl und Ort</translation>
    </message>
    <message id="settings.office.post_box">
        <source>Postfach</source>
        <translation>Postfach</translation>
    </message>
    <message id="settings.office.phone">
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message id="settings.office.fax">
        <source>Telefax</source>
        <translation>Telefax</translation>
    </message>
    <message id="settings.office.mail">
        <source>E-Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message id="settings.office.de_mail">
        <source>De-Mail</source>
        <translation>De-Mail</translation>
    </message>
    <message id="settings.office.web">
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message id="settings.office.hours">
        <source>Öffnungszeiten</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message id="settings.office.payee">
        <source>Kontoinhaber</source>
        <translation>Kontoinhaber</translation>
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
        <translation>Schreiben</translation>
    </message>
    <message id="settings.office.signature">
        <source>Zeile unter dem Gruß</source>
        <translation>Zeile unter dem Gruß</translation>
    </message>
    <message id="settings.office.stand">
        <source>Stand der Rechtsangaben</source>
        <translation>Stand der Rechtsangaben</translation>
    </message>
    <message id="settings.office.stand.sample">
        <source>30.06.2026</source>
        <translation>30.06.2026</translation>
    </message>
    <message id="settings.office.stand.problem">
        <source>Schreiben Sie den Stand der Rechtsangaben als Tag, zum Beispiel 30.06.2026.</source>
        <translation>Schreiben Sie den Stand der Rechtsangaben als Tag, zum Beispiel 30.06.2026.</translation>
    </message>
    <message id="settings.rule.details">
        <source>Die Regel und ihre Grenzen</source>
        <translation>Die Regel und ihre Grenzen</translation>
    </message>
    <message id="header.places">
        <source>Ansicht wählen</source>
        <translation>Ansicht wählen</translation>
    </message>
    <message id="settings.model.outside.text">
        <source>Dann nur über eine verschlüsselte Verbindung (https).</source>
        <translation>Dann nur über eine verschlüsselte Verbindung (https).</translation>
    </message>
    <message id="settings.target.buergernah.text">
        <source>Für Menschen, die gut Deutsch lesen.</source>
        <translation>Für Menschen, die gut Deutsch lesen.</translation>
    </message>
    <message id="settings.target.einfach.text">
        <source>Für Menschen, die Deutsch lernen oder selten lesen.</source>
        <translation>Für Menschen, die Deutsch lernen oder selten lesen.</translation>
    </message>
    <message id="settings.keyboard.omegat">
        <source>Wie in OmegaT (beim Übersetzen)</source>
        <translation>Wie in OmegaT (beim Übersetzen)</translation>
    </message>
    <message id="settings.keyboard.memoq">
        <source>Wie in memoQ (beim Übersetzen)</source>
        <translation>Wie in memoQ (beim Übersetzen)</translation>
    </message>
</context>
</TS>
