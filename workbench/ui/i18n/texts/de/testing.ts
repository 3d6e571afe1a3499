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
    <message id="testing.grid">
        <source>Antworten: Zeilen sind Fragen, Spalten sind Personen</source>
        <translation>Antworten: Zeilen sind Fragen, Spalten sind Personen</translation>
    </message>
    <message id="testing.grid.differs">
        <source>anders als die erste Eingabe</source>
        <translation>anders als die erste Eingabe</translation>
    </message>
    <message id="testing.grid.empty">
        <source>leer</source>
        <translation>leer</translation>
    </message>
    <message id="testing.grid.answer">
        <source>Antwort (F2)</source>
        <translation>Antwort (F2)</translation>
    </message>
    <message id="testing.grid.remark">
        <source>Bemerkung (Eingabetaste)</source>
        <translation>Bemerkung (Eingabetaste)</translation>
    </message>
    <message id="testing.grid.no_workspace">
        <source>Zum Eingeben gehört das Formular in einen Arbeitsbereich. Ohne ihn füllen Sie die Tabelle „Ergebnisse.xlsx“ aus und lesen sie bei „Rückgaben“ ein.</source>
        <translation>Zum Eingeben gehört das Formular in einen Arbeitsbereich. Ohne ihn füllen Sie die Tabelle „Ergebnisse.xlsx“ aus und lesen sie bei „Rückgaben“ ein.</translation>
    </message>
    <message id="testing.grid.no_round">
        <source>Planen Sie zuerst eine Testrunde.</source>
        <translation>Planen Sie zuerst eine Testrunde.</translation>
    </message>
    <message id="testing.grid.count">
        <source>{done} von {total} eingegeben</source>
        <translation>{done} von {total} eingegeben</translation>
    </message>
    <message id="testing.grid.saved">
        <source>alles gespeichert</source>
        <translation>alles gespeichert</translation>
    </message>
    <message id="testing.grid.unsaved.one">
        <source>1 Antwort wird gespeichert</source>
        <translation>1 Antwort wird gespeichert</translation>
    </message>
    <message id="testing.grid.unsaved.other">
        <source>{n} Antworten werden gespeichert</source>
        <translation>{n} Antworten werden gespeichert</translation>
    </message>
    <message id="testing.grid.keys">
        <source>Tasten: {keys}. Jede Taste geht zur nächsten Frage. Entf leert, Eingabetaste schreibt eine Bemerkung.</source>
        <translation>Tasten: {keys}. Jede Taste geht zur nächsten Frage. Entf leert, Eingabetaste schreibt eine Bemerkung.</translation>
    </message>
    <message id="testing.grid.keys_number">
        <source>Tippen Sie die Anzahl: 0 bis 9 geht sofort weiter. Für größere Zahlen drücken Sie F2.</source>
        <translation>Tippen Sie die Anzahl: 0 bis 9 geht sofort weiter. Für größere Zahlen drücken Sie F2.</translation>
    </message>
    <message id="testing.grid.keys_words">
        <source>Schreiben Sie die Wörter, mit ; getrennt. Die Eingabetaste geht weiter.</source>
        <translation>Schreiben Sie die Wörter, mit ; getrennt. Die Eingabetaste geht weiter.</translation>
    </message>
    <message id="testing.grid.no_such_key">
        <source>Hier gelten die Tasten 1 bis {most}.</source>
        <translation>Hier gelten die Tasten 1 bis {most}.</translation>
    </message>
    <message id="testing.second">
        <source>Zweite Eingabe</source>
        <translation>Zweite Eingabe</translation>
    </message>
    <message id="testing.second.tip">
        <source>Geben Sie alles noch einmal ein, ohne die erste Eingabe zu sehen. Unterschiede werden gezeigt.</source>
        <translation>Geben Sie alles noch einmal ein, ohne die erste Eingabe zu sehen. Unterschiede werden gezeigt.</translation>
    </message>
    <message id="testing.differences">
        <source>Unterschiede</source>
        <translation>Unterschiede</translation>
    </message>
    <message id="testing.difference">
        <source>{tester}, {question}: zuerst „{first}“, dann „{second}“</source>
        <translation>{tester}, {question}: zuerst „{first}“, dann „{second}“</translation>
    </message>
    <message id="testing.first_counts">
        <source>Die erste Eingabe gilt</source>
        <translation>Die erste Eingabe gilt</translation>
    </message>
    <message id="testing.second_counts">
        <source>Die zweite Eingabe gilt</source>
        <translation>Die zweite Eingabe gilt</translation>
    </message>
    <message id="testing.side.A">
        <source>alt</source>
        <translation>alt</translation>
    </message>
    <message id="testing.side.B">
        <source>neu</source>
        <translation>neu</translation>
    </message>
    <message id="testing.mark.plus">
        <source>Anzahl +</source>
        <translation>Anzahl +</translation>
    </message>
    <message id="testing.mark.minus">
        <source>Anzahl –</source>
        <translation>Anzahl –</translation>
    </message>
    <message id="testing.mark.question">
        <source>Anzahl ?</source>
        <translation>Anzahl ?</translation>
    </message>
    <message id="testing.job.results">
        <source>Ergebnisse werden geschrieben</source>
        <translation>Ergebnisse werden geschrieben</translation>
    </message>
    <message id="testing.results.rank">
        <source>Nr.</source>
        <translation>Nr.</translation>
    </message>
    <message id="testing.results.rank.tip">
        <source>Was Sie zuerst überarbeiten sollten, steht oben.</source>
        <translation>Was Sie zuerst überarbeiten sollten, steht oben.</translation>
    </message>
    <message id="testing.results.passage">
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message id="testing.results.passage.tip">
        <source>Die Eingabetaste führt zur Passage.</source>
        <translation>Die Eingabetaste führt zur Passage.</translation>
    </message>
    <message id="testing.results.understood">
        <source>Verstanden</source>
        <translation>Verstanden</translation>
    </message>
    <message id="testing.results.understood.tip">
        <source>Anteil mit dem 95-%-Bereich. Die Farbe folgt dem unteren Rand.</source>
        <translation>Anteil mit dem 95-%-Bereich. Die Farbe folgt dem unteren Rand.</translation>
    </message>
    <message id="testing.results.marks">
        <source>Zeichen/100</source>
        <translation>Zeichen/100</translation>
    </message>
    <message id="testing.results.marks.tip">
        <source>Minus und Fragezeichen je 100 Wörter</source>
        <translation>Minus und Fragezeichen je 100 Wörter</translation>
    </message>
    <message id="testing.results.comments">
        <source>Bemerkungen</source>
        <translation>Bemerkungen</translation>
    </message>
    <message id="testing.results.comments.tip">
        <source>Was die Personen gesagt oder geschrieben haben</source>
        <translation>Was die Personen gesagt oder geschrieben haben</translation>
    </message>
    <message id="testing.results.words">
        <source>Wörter</source>
        <translation>Wörter</translation>
    </message>
    <message id="testing.results.words.tip">
        <source>Wörter, die Personen markiert haben</source>
        <translation>Wörter, die Personen markiert haben</translation>
    </message>
    <message id="testing.results.seconds">
        <source>Sek.</source>
        <translation>Sek.</translation>
    </message>
    <message id="testing.results.seconds.tip">
        <source>Mittlere Zeit in Sekunden</source>
        <translation>Mittlere Zeit in Sekunden</translation>
    </message>
    <message id="testing.result.few">
        <source>{understood} von {n}, nur ein Hinweis</source>
        <translation>{understood} von {n}, nur ein Hinweis</translation>
    </message>
    <message id="testing.result.share">
        <source>{understood} von {n}: {share} % ({low}–{high} %)</source>
        <translation>{understood} von {n}: {share} % ({low}–{high} %)</translation>
    </message>
    <message id="testing.of">
        <source>{part} von {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message id="testing.compared">
        <source>Passage {passage}: vorher {before}, nachher {after} verstanden ({people}). Unterschied {points} Prozentpunkte, 95-%-Bereich {low} bis {high}: {proof}</source>
        <translation>Passage {passage}: vorher {before}, nachher {after} verstanden ({people}). Unterschied {points} Prozentpunkte, 95-%-Bereich {low} bis {high}: {proof}</translation>
    </message>
    <message id="testing.compared.few">
        <source>Passage {passage}: vorher {before}, nachher {after} verstanden. Nur ein Hinweis: weniger als 5 Personen</source>
        <translation>Passage {passage}: vorher {before}, nachher {after} verstanden. Nur ein Hinweis: weniger als 5 Personen</translation>
    </message>
    <message id="testing.compared.same">
        <source>dieselben Personen</source>
        <translation>dieselben Personen</translation>
    </message>
    <message id="testing.compared.others">
        <source>verschiedene Personen</source>
        <translation>verschiedene Personen</translation>
    </message>
    <message id="testing.proven">
        <source>belegt</source>
        <translation>belegt</translation>
    </message>
    <message id="testing.not_proven">
        <source>nicht belegt</source>
        <translation>nicht belegt</translation>
    </message>
    <message id="testing.grade.good">
        <source>sicher verstanden</source>
        <translation>sicher verstanden</translation>
    </message>
    <message id="testing.grade.fair">
        <source>unsicher</source>
        <translation>unsicher</translation>
    </message>
    <message id="testing.grade.poor">
        <source>oft nicht verstanden</source>
        <translation>oft nicht verstanden</translation>
    </message>
    <message id="testing.grade.hint">
        <source>nur ein Hinweis, weniger als 5 Personen</source>
        <translation>nur ein Hinweis, weniger als 5 Personen</translation>
    </message>
    <message id="testing.result.comments.one">
        <source>1 Bemerkung</source>
        <translation>1 Bemerkung</translation>
    </message>
    <message id="testing.result.comments.other">
        <source>{n} Bemerkungen</source>
        <translation>{n} Bemerkungen</translation>
    </message>
    <message id="testing.results.excel">
        <source>Als Excel speichern …</source>
        <translation>Als Excel speichern …</translation>
    </message>
    <message id="testing.results.excel_name">
        <source>Lesetest-Ergebnisse.xlsx</source>
        <translation>Lesetest-Ergebnisse.xlsx</translation>
    </message>
    <message id="testing.results.feedback">
        <source>Rückmeldung schreiben …</source>
        <translation>Rückmeldung schreiben …</translation>
    </message>
    <message id="testing.results.feedback_name">
        <source>Das-haben-wir-geaendert.docx</source>
        <translation>Das-haben-wir-geaendert.docx</translation>
    </message>
    <message id="testing.results.written">
        <source>Geschrieben: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message id="testing.results.term">
        <source>Als Glossarvorschlag</source>
        <translation>Als Glossarvorschlag</translation>
    </message>
    <message id="testing.results.term.tip">
        <source>Wählen Sie ein Wort aus der Liste.</source>
        <translation>Wählen Sie ein Wort aus der Liste.</translation>
    </message>
    <message id="testing.results.go">
        <source>Zur Passage</source>
        <translation>Zur Passage</translation>
    </message>
    <message id="testing.results.empty">
        <source>Noch keine Ergebnisse. Lesen Sie Rückgaben ein oder geben Sie Antworten ein.</source>
        <translation>Noch keine Ergebnisse. Lesen Sie Rückgaben ein oder geben Sie Antworten ein.</translation>
    </message>
    <message id="testing.results.list">
        <source>Passagen, die dringendste zuerst</source>
        <translation>Passagen, die dringendste zuerst</translation>
    </message>
    <message id="testing.results.details">
        <source>Antworten und Bemerkungen zur Passage</source>
        <translation>Antworten und Bemerkungen zur Passage</translation>
    </message>
    <message id="testing.results.topic">
        <source>Thema</source>
        <translation>Thema</translation>
    </message>
    <message id="testing.results.suggested">
        <source>{topic} (Vorschlag)</source>
        <translation>{topic} (Vorschlag)</translation>
    </message>
    <message id="testing.results.group">
        <source>Gruppe {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message id="testing.results.word">
        <source>{word}, von {n} markiert</source>
        <translation>{word}, von {n} markiert</translation>
    </message>
    <message id="testing.results.answers">
        <source>Antworten</source>
        <translation>Antworten</translation>
    </message>
    <message id="testing.results.notes">
        <source>Anmerkungen in Word</source>
        <translation>Anmerkungen in Word</translation>
    </message>
    <message id="testing.results.readers.one">
        <source>1 Testperson</source>
        <translation>1 Testperson</translation>
    </message>
    <message id="testing.results.readers.other">
        <source>{n} Testpersonen</source>
        <translation>{n} Testpersonen</translation>
    </message>
    <message id="testing.results.older.one">
        <source>Rückgaben zu 1 anderen Fassung stehen in der Excel-Datei</source>
        <translation>Rückgaben zu 1 anderen Fassung stehen in der Excel-Datei</translation>
    </message>
    <message id="testing.results.older.other">
        <source>Rückgaben zu {n} anderen Fassungen stehen in der Excel-Datei</source>
        <translation>Rückgaben zu {n} anderen Fassungen stehen in der Excel-Datei</translation>
    </message>
    <message id="testing.coding.word">
        <source>Wort</source>
        <translation>Wort</translation>
    </message>
    <message id="testing.coding.sentence">
        <source>Satz</source>
        <translation>Satz</translation>
    </message>
    <message id="testing.coding.layout">
        <source>Gestaltung</source>
        <translation>Gestaltung</translation>
    </message>
    <message id="testing.coding.tone">
        <source>Ton</source>
        <translation>Ton</translation>
    </message>
    <message id="testing.coding.missing">
        <source>Inhalt fehlt</source>
        <translation>Inhalt fehlt</translation>
    </message>
    <message id="testing.coding.other">
        <source>Sonstiges</source>
        <translation>Sonstiges</translation>
    </message>
    <message id="testing.note.comment">
        <source>Kommentar</source>
        <translation>Kommentar</translation>
    </message>
    <message id="testing.note.reply">
        <source>Antwort</source>
        <translation>Antwort</translation>
    </message>
    <message id="testing.note.highlight">
        <source>markiert</source>
        <translation>markiert</translation>
    </message>
    <message id="testing.note.insertion">
        <source>eingefügt</source>
        <translation>eingefügt</translation>
    </message>
    <message id="testing.note.deletion">
        <source>gestrichen</source>
        <translation>gestrichen</translation>
    </message>
    <message id="testing.read">
        <source>Am Bildschirm testen</source>
        <translation>Am Bildschirm testen</translation>
    </message>
    <message id="testing.read.tip">
        <source>Eine Passage nach der anderen in großer Schrift, mit drei großen Antworten</source>
        <translation>Eine Passage nach der anderen in großer Schrift, mit drei großen Antworten</translation>
    </message>
    <message id="testing.read.title">
        <source>Lesetest</source>
        <translation>Lesetest</translation>
    </message>
    <message id="testing.read.start">
        <source>Beginnen</source>
        <translation>Beginnen</translation>
    </message>
    <message id="testing.read.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="testing.read.next">
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
    <message id="testing.read.done">
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message id="testing.read.stay">
        <source>Weiter lesen</source>
        <translation>Weiter lesen</translation>
    </message>
    <message id="testing.read.leave">
        <source>Test beenden</source>
        <translation>Test beenden</translation>
    </message>
    <message id="testing.read.leave_question">
        <source>Möchten Sie den Test beenden? Ihre Antworten bleiben erhalten.</source>
        <translation>Möchten Sie den Test beenden? Ihre Antworten bleiben erhalten.</translation>
    </message>
    <message id="testing.read.hello">
        <source>Schön, dass Sie uns helfen.</source>
        <translation>Schön, dass Sie uns helfen.</translation>
    </message>
    <message id="testing.read.hello.text">
        <source>Sie lesen kurze Texte. Danach sagen Sie uns, wie der Text für Sie ist. Wir prüfen den Text, nicht Sie.</source>
        <translation>Sie lesen kurze Texte. Danach sagen Sie uns, wie der Text für Sie ist. Wir prüfen den Text, nicht Sie.</translation>
    </message>
    <message id="testing.read.progress">
        <source>So weit sind Sie</source>
        <translation>So weit sind Sie</translation>
    </message>
    <message id="testing.read.text">
        <source>Text zum Lesen</source>
        <translation>Text zum Lesen</translation>
    </message>
    <message id="testing.read.remark">
        <source>Möchten Sie etwas dazu sagen?</source>
        <translation>Möchten Sie etwas dazu sagen?</translation>
    </message>
    <message id="testing.read.thanks">
        <source>Vielen Dank!</source>
        <translation>Vielen Dank!</translation>
    </message>
    <message id="testing.read.thanks.text">
        <source>Sie haben alle Texte gelesen.</source>
        <translation>Sie haben alle Texte gelesen.</translation>
    </message>
    <message id="testing.read.at">
        <source>{number} von {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message id="testing.read.question.rating">
        <source>Wie ist dieser Text für Sie?</source>
        <translation>Wie ist dieser Text für Sie?</translation>
    </message>
    <message id="testing.read.question.marks">
        <source>Was sagen Sie zu diesem Text?</source>
        <translation>Was sagen Sie zu diesem Text?</translation>
    </message>
    <message id="testing.read.leicht">
        <source>leicht</source>
        <translation>leicht</translation>
    </message>
    <message id="testing.read.mittel">
        <source>mittel</source>
        <translation>mittel</translation>
    </message>
    <message id="testing.read.schwer">
        <source>schwer</source>
        <translation>schwer</translation>
    </message>
    <message id="testing.read.plus">
        <source>gut</source>
        <translation>gut</translation>
    </message>
    <message id="testing.read.minus">
        <source>schwer</source>
        <translation>schwer</translation>
    </message>
    <message id="testing.read.question">
        <source>unklar</source>
        <translation>unklar</translation>
    </message>
    <message id="testing.read.nothing">
        <source>Am Bildschirm gibt es hier nichts zu testen.</source>
        <translation>Am Bildschirm gibt es hier nichts zu testen.</translation>
    </message>
    <message id="testing.read.nothing.text">
        <source>Planen Sie eine Testrunde mit „Wie schwer?“ oder „Plus und Minus“.</source>
        <translation>Planen Sie eine Testrunde mit „Wie schwer?“ oder „Plus und Minus“.</translation>
    </message>
    <message id="testing.read.save">
        <source>Antworten speichern</source>
        <translation>Antworten speichern</translation>
    </message>
    <message id="testing.read.file_name">
        <source>Antworten-{tester}.xlsx</source>
        <translation>Antworten-{tester}.xlsx</translation>
    </message>
    <message id="testing.read.not_saved">
        <source>Die Antworten sind nicht gespeichert.</source>
        <translation>Die Antworten sind nicht gespeichert.</translation>
    </message>
    <message id="testing.read.not_saved.text">
        <source>Ohne Arbeitsbereich brauchen sie eine Datei.</source>
        <translation>Ohne Arbeitsbereich brauchen sie eine Datei.</translation>
    </message>
    <message id="testing.said">
        <source>Das sagen Testpersonen</source>
        <translation>Das sagen Testpersonen</translation>
    </message>
    <message id="testing.said.results">
        <source>Alle Ergebnisse</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message id="testing.said.more.one">
        <source>und 1 weiterer Hinweis</source>
        <translation>und 1 weiterer Hinweis</translation>
    </message>
    <message id="testing.said.more.other">
        <source>und {n} weitere Hinweise</source>
        <translation>und {n} weitere Hinweise</translation>
    </message>
    <message id="testing.said.edit">
        <source>In die Bearbeitung übernehmen</source>
        <translation>In die Bearbeitung übernehmen</translation>
    </message>
    <message id="testing.said.term">
        <source>Als Glossarvorschlag</source>
        <translation>Als Glossarvorschlag</translation>
    </message>
    <message id="testing.said.understood">
        <source>Verstanden: {share}</source>
        <translation>Verstanden: {share}</translation>
    </message>
    <message id="testing.said.reason">
        <source>Lesetest, {tester}: {said}</source>
        <translation>Lesetest, {tester}: {said}</translation>
    </message>
</context>
</TS>
