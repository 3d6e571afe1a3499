<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="testing.rounds">
        <source>Testrunde</source>
        <translation>Testrunde</translation>
    </message>
    <message id="testing.new">
        <source>Neue Testrunde</source>
        <translation>Neue Testrunde</translation>
    </message>
    <message id="testing.new_first">
        <source>Testrunde planen</source>
        <translation>Testrunde planen</translation>
    </message>
    <message id="testing.no_round">
        <source>Noch keine Testrunde</source>
        <translation>Noch keine Testrunde</translation>
    </message>
    <message id="testing.none">
        <source>Noch kein Test geplant</source>
        <translation>Noch kein Test geplant</translation>
    </message>
    <message id="testing.none.text">
        <source>Das Programm schlägt Passagen vor, die einen Test lohnen. Sie wählen aus und drucken die Unterlagen.</source>
        <translation>Das Programm schlägt Passagen vor, die einen Test lohnen. Sie wählen aus und drucken die Unterlagen.</translation>
    </message>
    <message id="testing.step.plan">
        <source>Plan und Unterlagen</source>
        <translation>Plan und Unterlagen</translation>
    </message>
    <message id="testing.step.returns">
        <source>Rückgaben</source>
        <translation>Rückgaben</translation>
    </message>
    <message id="testing.step.enter">
        <source>Eingeben</source>
        <translation>Eingeben</translation>
    </message>
    <message id="testing.step.results">
        <source>Ergebnisse</source>
        <translation>Ergebnisse</translation>
    </message>
    <message id="testing.plain_file">
        <source>Dieses Formular liegt in keinem Arbeitsbereich. Planen, drucken und einlesen geht. Gespeichert wird die Testrunde nur in den Unterlagen.</source>
        <translation>Dieses Formular liegt in keinem Arbeitsbereich. Planen, drucken und einlesen geht. Gespeichert wird die Testrunde nur in den Unterlagen.</translation>
    </message>
    <message id="testing.job">
        <source>Lesetest</source>
        <translation>Lesetest</translation>
    </message>
    <message id="testing.job.collect">
        <source>Rückgaben werden gelesen</source>
        <translation>Rückgaben werden gelesen</translation>
    </message>
    <message id="testing.job.suggest">
        <source>Passagen werden gesucht</source>
        <translation>Passagen werden gesucht</translation>
    </message>
    <message id="testing.job.plan">
        <source>Testrunde wird angelegt</source>
        <translation>Testrunde wird angelegt</translation>
    </message>
    <message id="testing.job.kit">
        <source>Unterlagen werden geschrieben</source>
        <translation>Unterlagen werden geschrieben</translation>
    </message>
    <message id="testing.looking">
        <source>Passagen, die einen Test lohnen, werden gesucht …</source>
        <translation>Passagen, die einen Test lohnen, werden gesucht …</translation>
    </message>
    <message id="testing.title.usual">
        <source>Testrunde {number}</source>
        <translation>Testrunde {number}</translation>
    </message>
    <message id="testing.column.passage">
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message id="testing.column.why">
        <source>Warum</source>
        <translation>Warum</translation>
    </message>
    <message id="testing.column.methods">
        <source>Methoden</source>
        <translation>Methoden</translation>
    </message>
    <message id="testing.row.chosen">
        <source>gewählt</source>
        <translation>gewählt</translation>
    </message>
    <message id="testing.row.not_chosen">
        <source>nicht gewählt</source>
        <translation>nicht gewählt</translation>
    </message>
    <message id="testing.method.marks">
        <source>Plus und Minus</source>
        <translation>Plus und Minus</translation>
    </message>
    <message id="testing.method.paraphrase">
        <source>Eigene Worte</source>
        <translation>Eigene Worte</translation>
    </message>
    <message id="testing.method.questions">
        <source>Fragen zum Text</source>
        <translation>Fragen zum Text</translation>
    </message>
    <message id="testing.method.task">
        <source>Ausfüllen</source>
        <translation>Ausfüllen</translation>
    </message>
    <message id="testing.method.words">
        <source>Schwere Wörter</source>
        <translation>Schwere Wörter</translation>
    </message>
    <message id="testing.method.cloze">
        <source>Lückentext</source>
        <translation>Lückentext</translation>
    </message>
    <message id="testing.method.rating">
        <source>Wie schwer?</source>
        <translation>Wie schwer?</translation>
    </message>
    <message id="testing.passages">
        <source>Passagen für den Test</source>
        <translation>Passagen für den Test</translation>
    </message>
    <message id="testing.find">
        <source>Passage suchen</source>
        <translation>Passage suchen</translation>
    </message>
    <message id="testing.everything">
        <source>Alle Passagen zeigen</source>
        <translation>Alle Passagen zeigen</translation>
    </message>
    <message id="testing.compare">
        <source>Auch die alte Fassung testen</source>
        <translation>Auch die alte Fassung testen</translation>
    </message>
    <message id="testing.compare.tip">
        <source>Jede Person liest beide Fassungen. Die Hälfte beginnt mit der alten.</source>
        <translation>Jede Person liest beide Fassungen. Die Hälfte beginnt mit der alten.</translation>
    </message>
    <message id="testing.keep">
        <source>Testrunde anlegen</source>
        <translation>Testrunde anlegen</translation>
    </message>
    <message id="testing.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="testing.how">
        <source>So wird diese Passage getestet</source>
        <translation>So wird diese Passage getestet</translation>
    </message>
    <message id="testing.own.question">
        <source>Eigene Frage</source>
        <translation>Eigene Frage</translation>
    </message>
    <message id="testing.own.key">
        <source>Richtige Antwort</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message id="testing.round">
        <source>Die Testrunde</source>
        <translation>Die Testrunde</translation>
    </message>
    <message id="testing.title">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="testing.people">
        <source>Testpersonen (Kennungen T01, T02 …)</source>
        <translation>Testpersonen (Kennungen T01, T02 …)</translation>
    </message>
    <message id="testing.scenario">
        <source>Aufgabenkarte</source>
        <translation>Aufgabenkarte</translation>
    </message>
    <message id="testing.scenario.hint">
        <source>Eine erfundene Person, eine Angabe je Zeile</source>
        <translation>Eine erfundene Person, eine Angabe je Zeile</translation>
    </message>
    <message id="testing.chosen.zero">
        <source>Keine Passage gewählt, höchstens {most}. Die Leertaste setzt den Haken.</source>
        <translation>Keine Passage gewählt, höchstens {most}. Die Leertaste setzt den Haken.</translation>
    </message>
    <message id="testing.chosen.one">
        <source>1 Passage gewählt, höchstens {most}. Die Leertaste setzt den Haken.</source>
        <translation>1 Passage gewählt, höchstens {most}. Die Leertaste setzt den Haken.</translation>
    </message>
    <message id="testing.chosen.other">
        <source>{n} Passagen gewählt, höchstens {most}. Die Leertaste setzt den Haken.</source>
        <translation>{n} Passagen gewählt, höchstens {most}. Die Leertaste setzt den Haken.</translation>
    </message>
    <message id="testing.none_chosen">
        <source>Wählen Sie mindestens eine Passage.</source>
        <translation>Wählen Sie mindestens eine Passage.</translation>
    </message>
    <message id="testing.full">
        <source>Mehr als {most} Passagen ermüden. Nehmen Sie zuerst eine andere heraus.</source>
        <translation>Mehr als {most} Passagen ermüden. Nehmen Sie zuerst eine andere heraus.</translation>
    </message>
    <message id="testing.no_passage">
        <source>Wählen Sie links eine Passage.</source>
        <translation>Wählen Sie links eine Passage.</translation>
    </message>
    <message id="testing.kit.write">
        <source>Unterlagen schreiben …</source>
        <translation>Unterlagen schreiben …</translation>
    </message>
    <message id="testing.kit.folder">
        <source>Ordner für die Unterlagen</source>
        <translation>Ordner für die Unterlagen</translation>
    </message>
    <message id="testing.kit.done">
        <source>Die Unterlagen liegen in {folder}</source>
        <translation>Die Unterlagen liegen in {folder}</translation>
    </message>
    <message id="testing.delete">
        <source>Testrunde löschen</source>
        <translation>Testrunde löschen</translation>
    </message>
    <message id="testing.delete.ask">
        <source>Mit der Testrunde verschwinden alle Rückgaben und Antworten. Das lässt sich nicht rückgängig machen.</source>
        <translation>Mit der Testrunde verschwinden alle Rückgaben und Antworten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message id="testing.delete.now">
        <source>Endgültig löschen</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message id="testing.delete.keep">
        <source>Behalten</source>
        <translation>Behalten</translation>
    </message>
    <message id="testing.persons">
        <source>Personen</source>
        <translation>Personen</translation>
    </message>
    <message id="testing.persons.text">
        <source>Nur Kennungen, keine Namen. Alter und Sprache nur, wenn die Person einverstanden ist.</source>
        <translation>Nur Kennungen, keine Namen. Alter und Sprache nur, wenn die Person einverstanden ist.</translation>
    </message>
    <message id="testing.person.code">
        <source>Kennung</source>
        <translation>Kennung</translation>
    </message>
    <message id="testing.person.age">
        <source>Altersgruppe</source>
        <translation>Altersgruppe</translation>
    </message>
    <message id="testing.person.language">
        <source>Erste Sprache</source>
        <translation>Erste Sprache</translation>
    </message>
    <message id="testing.passages_in.one">
        <source>1 Passage</source>
        <translation>1 Passage</translation>
    </message>
    <message id="testing.passages_in.other">
        <source>{n} Passagen</source>
        <translation>{n} Passagen</translation>
    </message>
    <message id="testing.persons_in.one">
        <source>1 Testperson</source>
        <translation>1 Testperson</translation>
    </message>
    <message id="testing.persons_in.other">
        <source>{n} Testpersonen</source>
        <translation>{n} Testpersonen</translation>
    </message>
    <message id="testing.lasts">
        <source>dauert etwa {minutes} Minuten</source>
        <translation>dauert etwa {minutes} Minuten</translation>
    </message>
    <message id="testing.compares">
        <source>alte und neue Fassung</source>
        <translation>alte und neue Fassung</translation>
    </message>
    <message id="testing.no_plan">
        <source>Diese Runde hat keinen Plan. Sie enthält nur Rückgaben.</source>
        <translation>Diese Runde hat keinen Plan. Sie enthält nur Rückgaben.</translation>
    </message>
    <message id="testing.print.one">
        <source>1-mal drucken.</source>
        <translation>1-mal drucken.</translation>
    </message>
    <message id="testing.print.other">
        <source>{n}-mal drucken.</source>
        <translation>{n}-mal drucken.</translation>
    </message>
    <message id="testing.print.not">
        <source>Nicht drucken.</source>
        <translation>Nicht drucken.</translation>
    </message>
    <message id="testing.paper.information">
        <source>Worum es geht und Einwilligung, für jede Person.</source>
        <translation>Worum es geht und Einwilligung, für jede Person.</translation>
    </message>
    <message id="testing.paper.sheet">
        <source>Bogen zum Lesen. Jede Person wählt eine Schriftgröße.</source>
        <translation>Bogen zum Lesen. Jede Person wählt eine Schriftgröße.</translation>
    </message>
    <message id="testing.paper.card">
        <source>Die erfundene Person zum Ausfüllen.</source>
        <translation>Die erfundene Person zum Ausfüllen.</translation>
    </message>
    <message id="testing.paper.leader">
        <source>Was Sie sagen, Wort für Wort.</source>
        <translation>Was Sie sagen, Wort für Wort.</translation>
    </message>
    <message id="testing.paper.key">
        <source>Die richtigen Antworten. Nicht auf den Tisch legen.</source>
        <translation>Die richtigen Antworten. Nicht auf den Tisch legen.</translation>
    </message>
    <message id="testing.paper.results">
        <source>Tabelle für die Antworten, zum Zurückschicken.</source>
        <translation>Tabelle für die Antworten, zum Zurückschicken.</translation>
    </message>
    <message id="testing.paper.draft">
        <source>Für Anmerkungen in Word, zum Verschicken.</source>
        <translation>Für Anmerkungen in Word, zum Verschicken.</translation>
    </message>
    <message id="testing.paper.feedback">
        <source>Für den Dank nach dem Test.</source>
        <translation>Für den Dank nach dem Test.</translation>
    </message>
    <message id="testing.paper.other">
        <source>Weitere Datei.</source>
        <translation>Weitere Datei.</translation>
    </message>
    <message id="testing.returns.drop">
        <source>Ziehen Sie Word- und Excel-Dateien oder einen Ordner hierher.</source>
        <translation>Ziehen Sie Word- und Excel-Dateien oder einen Ordner hierher.</translation>
    </message>
    <message id="testing.returns.files">
        <source>Dateien wählen</source>
        <translation>Dateien wählen</translation>
    </message>
    <message id="testing.returns.folder">
        <source>Ordner wählen</source>
        <translation>Ordner wählen</translation>
    </message>
    <message id="testing.returns.filter">
        <source>Rückgaben (*.docx *.xlsx);;Alle Dateien (*)</source>
        <translation>Rückgaben (*.docx *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message id="testing.returns.list">
        <source>Was gelesen wurde</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message id="testing.returns.empty">
        <source>Noch ist nichts zurückgekommen.</source>
        <translation>Noch ist nichts zurückgekommen.</translation>
    </message>
    <message id="testing.returns.read.one">
        <source>1 Datei gelesen</source>
        <translation>1 Datei gelesen</translation>
    </message>
    <message id="testing.returns.read.other">
        <source>{n} Dateien gelesen</source>
        <translation>{n} Dateien gelesen</translation>
    </message>
    <message id="testing.returns.notes.one">
        <source>1 Anmerkung zugeordnet</source>
        <translation>1 Anmerkung zugeordnet</translation>
    </message>
    <message id="testing.returns.notes.other">
        <source>{n} Anmerkungen zugeordnet</source>
        <translation>{n} Anmerkungen zugeordnet</translation>
    </message>
    <message id="testing.returns.answers.one">
        <source>1 Antwort</source>
        <translation>1 Antwort</translation>
    </message>
    <message id="testing.returns.answers.other">
        <source>{n} Antworten</source>
        <translation>{n} Antworten</translation>
    </message>
    <message id="testing.returns.look.one">
        <source>1 Stelle braucht Ihren Blick</source>
        <translation>1 Stelle braucht Ihren Blick</translation>
    </message>
    <message id="testing.returns.look.other">
        <source>{n} Stellen brauchen Ihren Blick</source>
        <translation>{n} Stellen brauchen Ihren Blick</translation>
    </message>
    <message id="testing.returns.look.zero">
        <source>alles zugeordnet</source>
        <translation>alles zugeordnet</translation>
    </message>
    <message id="testing.returns.before">
        <source>Im Formular steht: {text}</source>
        <translation>Im Formular steht: {text}</translation>
    </message>
    <message id="testing.group.rejected">
        <source>Nicht gelesen</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message id="testing.group.unmatched">
        <source>Nicht zugeordnet</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message id="testing.group.unused">
        <source>Zählt nicht</source>
        <translation>Zählt nicht</translation>
    </message>
    <message id="testing.group.differences">
        <source>Anderer Text, ohne dass etwas markiert ist</source>
        <translation>Anderer Text, ohne dass etwas markiert ist</translation>
    </message>
    <message id="testing.group.duplicates">
        <source>Doppelte Dateien, sie zählen einmal</source>
        <translation>Doppelte Dateien, sie zählen einmal</translation>
    </message>
    <message id="testing.group.files">
        <source>Gelesen</source>
        <translation>Gelesen</translation>
    </message>
    <message id="testing.print_one_size.one">
        <source>1-mal drucken, in einer der beiden Größen.</source>
        <translation>1-mal drucken, in einer der beiden Größen.</translation>
    </message>
    <message id="testing.print_one_size.other">
        <source>Beide Größen zusammen {n}-mal drucken.</source>
        <translation>Beide Größen zusammen {n}-mal drucken.</translation>
    </message>
</context>
</TS>
