<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.translate_give_out">
        <source>Übersetzung vergeben …</source>
        <translation>Übersetzung vergeben …</translation>
    </message>
    <message id="action.translate_take_back">
        <source>Zurückgegebene Dateien einlesen …</source>
        <translation>Zurückgegebene Dateien einlesen …</translation>
    </message>
    <message id="exchange.give_out">
        <source>Für Übersetzerinnen und Übersetzer speichern</source>
        <translation>Für Übersetzerinnen und Übersetzer speichern</translation>
    </message>
    <message id="exchange.take_back">
        <source>Zurückgegebene Dateien wählen</source>
        <translation>Zurückgegebene Dateien wählen</translation>
    </message>
    <message id="exchange.save_filter">
        <source>Paket mit allen Formaten (*.zip);;Excel (*.xlsx);;Word (*.docx);;XLIFF 2.1 (*.xlf);;Übersetzungsspeicher TMX (*.tmx)</source>
        <translation>Paket mit allen Formaten (*.zip);;Excel (*.xlsx);;Word (*.docx);;XLIFF 2.1 (*.xlf);;Übersetzungsspeicher TMX (*.tmx)</translation>
    </message>
    <message id="exchange.open_filter">
        <source>Übersetzungen (*.zip *.xlsx *.docx *.xlf *.xliff *.sdlxliff *.tmx *.csv);;Alle Dateien (*)</source>
        <translation>Übersetzungen (*.zip *.xlsx *.docx *.xlf *.xliff *.sdlxliff *.tmx *.csv);;Alle Dateien (*)</translation>
    </message>
    <message id="exchange.given_out">
        <source>„{name}“ ist bereit zum Versenden.</source>
        <translation>„{name}“ ist bereit zum Versenden.</translation>
    </message>
    <message id="exchange.open.zero">
        <source>Alle Passagen haben schon eine Übersetzung.</source>
        <translation>Alle Passagen haben schon eine Übersetzung.</translation>
    </message>
    <message id="exchange.open.one">
        <source>1 Passage ist noch ohne Übersetzung.</source>
        <translation>1 Passage ist noch ohne Übersetzung.</translation>
    </message>
    <message id="exchange.open.other">
        <source>{n} Passagen sind noch ohne Übersetzung.</source>
        <translation>{n} Passagen sind noch ohne Übersetzung.</translation>
    </message>
    <message id="exchange.taken.one">
        <source>1 Passage übernommen.</source>
        <translation>1 Passage übernommen.</translation>
    </message>
    <message id="exchange.taken.other">
        <source>{n} Passagen übernommen.</source>
        <translation>{n} Passagen übernommen.</translation>
    </message>
    <message id="returned.title">
        <source>Zurückgegebene Übersetzungen: {language}</source>
        <translation>Zurückgegebene Übersetzungen: {language}</translation>
    </message>
    <message id="returned.new.zero">
        <source>Keine neue Übersetzung.</source>
        <translation>Keine neue Übersetzung.</translation>
    </message>
    <message id="returned.new.one">
        <source>1 neue Übersetzung.</source>
        <translation>1 neue Übersetzung.</translation>
    </message>
    <message id="returned.new.other">
        <source>{n} neue Übersetzungen.</source>
        <translation>{n} neue Übersetzungen.</translation>
    </message>
    <message id="returned.comments.one">
        <source>1 neuer Kommentar.</source>
        <translation>1 neuer Kommentar.</translation>
    </message>
    <message id="returned.comments.other">
        <source>{n} neue Kommentare.</source>
        <translation>{n} neue Kommentare.</translation>
    </message>
    <message id="returned.unchanged.one">
        <source>1 Passage kam unverändert zurück.</source>
        <translation>1 Passage kam unverändert zurück.</translation>
    </message>
    <message id="returned.unchanged.other">
        <source>{n} Passagen kamen unverändert zurück.</source>
        <translation>{n} Passagen kamen unverändert zurück.</translation>
    </message>
    <message id="returned.open.one">
        <source>1 Passage ist noch offen.</source>
        <translation>1 Passage ist noch offen.</translation>
    </message>
    <message id="returned.open.other">
        <source>{n} Passagen sind noch offen.</source>
        <translation>{n} Passagen sind noch offen.</translation>
    </message>
    <message id="returned.conflicts.one">
        <source>Bei 1 Passage entscheiden Sie:</source>
        <translation>Bei 1 Passage entscheiden Sie:</translation>
    </message>
    <message id="returned.conflicts.other">
        <source>Bei {n} Passagen entscheiden Sie:</source>
        <translation>Bei {n} Passagen entscheiden Sie:</translation>
    </message>
    <message id="returned.german">
        <source>Deutsch: {text}</source>
        <translation>Deutsch: {text}</translation>
    </message>
    <message id="returned.base">
        <source>Hinausgegeben: {text}</source>
        <translation>Hinausgegeben: {text}</translation>
    </message>
    <message id="returned.nothing">
        <source>(leer)</source>
        <translation>(leer)</translation>
    </message>
    <message id="returned.ours">
        <source>Ihr Text bleibt</source>
        <translation>Ihr Text bleibt</translation>
    </message>
    <message id="returned.theirs">
        <source>Zurückgegebener Text ({file}, {place})</source>
        <translation>Zurückgegebener Text ({file}, {place})</translation>
    </message>
    <message id="returned.unused">
        <source>Nicht verwendet:</source>
        <translation>Nicht verwendet:</translation>
    </message>
    <message id="returned.take">
        <source>Übernehmen</source>
        <translation>Übernehmen</translation>
    </message>
    <message id="returned.back">
        <source>Abbrechen</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="returned.missing.one">
        <source>1 Passage kam nicht zurück.</source>
        <translation>1 Passage kam nicht zurück.</translation>
    </message>
    <message id="returned.missing.other">
        <source>{n} Passagen kamen nicht zurück.</source>
        <translation>{n} Passagen kamen nicht zurück.</translation>
    </message>
</context>
</TS>
