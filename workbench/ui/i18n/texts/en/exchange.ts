<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.translate_give_out">
        <source>Übersetzung vergeben …</source>
        <translation>Give out for translation …</translation>
    </message>
    <message id="action.translate_take_back">
        <source>Zurückgegebene Dateien einlesen …</source>
        <translation>Read returned files …</translation>
    </message>
    <message id="exchange.give_out">
        <source>Für Übersetzerinnen und Übersetzer speichern</source>
        <translation>Save for translators</translation>
    </message>
    <message id="exchange.take_back">
        <source>Zurückgegebene Dateien wählen</source>
        <translation>Choose the returned files</translation>
    </message>
    <message id="exchange.save_filter">
        <source>Paket mit allen Formaten (*.zip);;Excel (*.xlsx);;Word (*.docx);;XLIFF 2.1 (*.xlf);;Übersetzungsspeicher TMX (*.tmx)</source>
        <translation>Package with all formats (*.zip);;Excel (*.xlsx);;Word (*.docx);;XLIFF 2.1 (*.xlf);;Translation memory TMX (*.tmx)</translation>
    </message>
    <message id="exchange.open_filter">
        <source>Übersetzungen (*.zip *.xlsx *.docx *.xlf *.xliff *.sdlxliff *.tmx *.csv);;Alle Dateien (*)</source>
        <translation>Translations (*.zip *.xlsx *.docx *.xlf *.xliff *.sdlxliff *.tmx *.csv);;All files (*)</translation>
    </message>
    <message id="exchange.given_out">
        <source>„{name}“ ist bereit zum Versenden.</source>
        <translation>“{name}” is ready to be sent.</translation>
    </message>
    <message id="exchange.open.zero">
        <source>Alle Passagen haben schon eine Übersetzung.</source>
        <translation>All passages have a translation already.</translation>
    </message>
    <message id="exchange.open.one">
        <source>1 Passage ist noch ohne Übersetzung.</source>
        <translation>1 passage has no translation yet.</translation>
    </message>
    <message id="exchange.open.other">
        <source>{n} Passagen sind noch ohne Übersetzung.</source>
        <translation>{n} passages have no translation yet.</translation>
    </message>
    <message id="exchange.taken.one">
        <source>1 Passage übernommen.</source>
        <translation>1 passage taken over.</translation>
    </message>
    <message id="exchange.taken.other">
        <source>{n} Passagen übernommen.</source>
        <translation>{n} passages taken over.</translation>
    </message>
    <message id="returned.title">
        <source>Zurückgegebene Übersetzungen: {language}</source>
        <translation>Returned translations: {language}</translation>
    </message>
    <message id="returned.new.zero">
        <source>Keine neue Übersetzung.</source>
        <translation>No new translation.</translation>
    </message>
    <message id="returned.new.one">
        <source>1 neue Übersetzung.</source>
        <translation>1 new translation.</translation>
    </message>
    <message id="returned.new.other">
        <source>{n} neue Übersetzungen.</source>
        <translation>{n} new translations.</translation>
    </message>
    <message id="returned.comments.one">
        <source>1 neuer Kommentar.</source>
        <translation>1 new comment.</translation>
    </message>
    <message id="returned.comments.other">
        <source>{n} neue Kommentare.</source>
        <translation>{n} new comments.</translation>
    </message>
    <message id="returned.unchanged.one">
        <source>1 Passage kam unverändert zurück.</source>
        <translation>1 passage came back unchanged.</translation>
    </message>
    <message id="returned.unchanged.other">
        <source>{n} Passagen kamen unverändert zurück.</source>
        <translation>{n} passages came back unchanged.</translation>
    </message>
    <message id="returned.open.one">
        <source>1 Passage ist noch offen.</source>
        <translation>1 passage is still open.</translation>
    </message>
    <message id="returned.open.other">
        <source>{n} Passagen sind noch offen.</source>
        <translation>{n} passages are still open.</translation>
    </message>
    <message id="returned.conflicts.one">
        <source>Bei 1 Passage entscheiden Sie:</source>
        <translation>You decide on 1 passage:</translation>
    </message>
    <message id="returned.conflicts.other">
        <source>Bei {n} Passagen entscheiden Sie:</source>
        <translation>You decide on {n} passages:</translation>
    </message>
    <message id="returned.german">
        <source>Deutsch: {text}</source>
        <translation>German: {text}</translation>
    </message>
    <message id="returned.base">
        <source>Hinausgegeben: {text}</source>
        <translation>Given out: {text}</translation>
    </message>
    <message id="returned.nothing">
        <source>(leer)</source>
        <translation>(empty)</translation>
    </message>
    <message id="returned.ours">
        <source>Ihr Text bleibt</source>
        <translation>Your text stays</translation>
    </message>
    <message id="returned.theirs">
        <source>Zurückgegebener Text ({file}, {place})</source>
        <translation>Returned text ({file}, {place})</translation>
    </message>
    <message id="returned.unused">
        <source>Nicht verwendet:</source>
        <translation>Not used:</translation>
    </message>
    <message id="returned.take">
        <source>Übernehmen</source>
        <translation>Take over</translation>
    </message>
    <message id="returned.back">
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message id="returned.missing.one">
        <source>1 Passage kam nicht zurück.</source>
        <translation>1 passage did not come back.</translation>
    </message>
    <message id="returned.missing.other">
        <source>{n} Passagen kamen nicht zurück.</source>
        <translation>{n} passages did not come back.</translation>
    </message>
</context>
</TS>
