<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="testing.rounds">
        <source>Testrunde</source>
        <translation>Test round</translation>
    </message>
    <message id="testing.new">
        <source>Neue Testrunde</source>
        <translation>New test round</translation>
    </message>
    <message id="testing.new_first">
        <source>Testrunde planen</source>
        <translation>Plan a test round</translation>
    </message>
    <message id="testing.no_round">
        <source>Noch keine Testrunde</source>
        <translation>No test round yet</translation>
    </message>
    <message id="testing.none">
        <source>Noch kein Test geplant</source>
        <translation>No test planned yet</translation>
    </message>
    <message id="testing.none.text">
        <source>Das Programm schlägt Passagen vor, die einen Test lohnen. Sie wählen aus und drucken die Unterlagen.</source>
        <translation>The program suggests passages that are worth a test. You choose, and print the papers.</translation>
    </message>
    <message id="testing.step.plan">
        <source>Plan und Unterlagen</source>
        <translation>Plan and papers</translation>
    </message>
    <message id="testing.step.returns">
        <source>Rückgaben</source>
        <translation>Returns</translation>
    </message>
    <message id="testing.step.enter">
        <source>Eingeben</source>
        <translation>Enter</translation>
    </message>
    <message id="testing.step.results">
        <source>Ergebnisse</source>
        <translation>Results</translation>
    </message>
    <message id="testing.plain_file">
        <source>Dieses Formular liegt in keinem Arbeitsbereich. Planen, drucken und einlesen geht. Gespeichert wird die Testrunde nur in den Unterlagen.</source>
        <translation>This form is not in a workspace. You can plan, print and read back. The test round is kept in its papers only.</translation>
    </message>
    <message id="testing.job">
        <source>Lesetest</source>
        <translation>Reader test</translation>
    </message>
    <message id="testing.job.collect">
        <source>Rückgaben werden gelesen</source>
        <translation>Reading returns</translation>
    </message>
    <message id="testing.job.suggest">
        <source>Passagen werden gesucht</source>
        <translation>Looking for passages</translation>
    </message>
    <message id="testing.job.plan">
        <source>Testrunde wird angelegt</source>
        <translation>Making the test round</translation>
    </message>
    <message id="testing.job.kit">
        <source>Unterlagen werden geschrieben</source>
        <translation>Writing the papers</translation>
    </message>
    <message id="testing.looking">
        <source>Passagen, die einen Test lohnen, werden gesucht …</source>
        <translation>Looking for passages that are worth a test …</translation>
    </message>
    <message id="testing.title.usual">
        <source>Testrunde {number}</source>
        <translation>Test round {number}</translation>
    </message>
    <message id="testing.column.passage">
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message id="testing.column.why">
        <source>Warum</source>
        <translation>Why</translation>
    </message>
    <message id="testing.column.methods">
        <source>Methoden</source>
        <translation>Methods</translation>
    </message>
    <message id="testing.row.chosen">
        <source>gewählt</source>
        <translation>chosen</translation>
    </message>
    <message id="testing.row.not_chosen">
        <source>nicht gewählt</source>
        <translation>not chosen</translation>
    </message>
    <message id="testing.method.marks">
        <source>Plus und Minus</source>
        <translation>Plus and minus</translation>
    </message>
    <message id="testing.method.paraphrase">
        <source>Eigene Worte</source>
        <translation>Own words</translation>
    </message>
    <message id="testing.method.questions">
        <source>Fragen zum Text</source>
        <translation>Questions</translation>
    </message>
    <message id="testing.method.task">
        <source>Ausfüllen</source>
        <translation>Filling in</translation>
    </message>
    <message id="testing.method.words">
        <source>Schwere Wörter</source>
        <translation>Hard words</translation>
    </message>
    <message id="testing.method.cloze">
        <source>Lückentext</source>
        <translation>Cloze</translation>
    </message>
    <message id="testing.method.rating">
        <source>Wie schwer?</source>
        <translation>How hard?</translation>
    </message>
    <message id="testing.passages">
        <source>Passagen für den Test</source>
        <translation>Passages for the test</translation>
    </message>
    <message id="testing.find">
        <source>Passage suchen</source>
        <translation>Find a passage</translation>
    </message>
    <message id="testing.everything">
        <source>Alle Passagen zeigen</source>
        <translation>Show all passages</translation>
    </message>
    <message id="testing.compare">
        <source>Auch die alte Fassung testen</source>
        <translation>Test the old wording too</translation>
    </message>
    <message id="testing.compare.tip">
        <source>Jede Person liest beide Fassungen. Die Hälfte beginnt mit der alten.</source>
        <translation>Everybody reads both wordings. Half of the people begin with the old one.</translation>
    </message>
    <message id="testing.keep">
        <source>Testrunde anlegen</source>
        <translation>Make the test round</translation>
    </message>
    <message id="testing.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="testing.how">
        <source>So wird diese Passage getestet</source>
        <translation>How this passage is tested</translation>
    </message>
    <message id="testing.own.question">
        <source>Eigene Frage</source>
        <translation>Your own question</translation>
    </message>
    <message id="testing.own.key">
        <source>Richtige Antwort</source>
        <translation>Right answer</translation>
    </message>
    <message id="testing.round">
        <source>Die Testrunde</source>
        <translation>The test round</translation>
    </message>
    <message id="testing.title">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="testing.people">
        <source>Testpersonen (Kennungen T01, T02 …)</source>
        <translation>Readers (codes T01, T02 …)</translation>
    </message>
    <message id="testing.scenario">
        <source>Aufgabenkarte</source>
        <translation>Scenario card</translation>
    </message>
    <message id="testing.scenario.hint">
        <source>Eine erfundene Person, eine Angabe je Zeile</source>
        <translation>An invented person, one fact a line</translation>
    </message>
    <message id="testing.chosen.zero">
        <source>Keine Passage gewählt, höchstens {most}. Die Leertaste setzt den Haken.</source>
        <translation>No passage chosen, at most {most}. The space bar ticks.</translation>
    </message>
    <message id="testing.chosen.one">
        <source>1 Passage gewählt, höchstens {most}. Die Leertaste setzt den Haken.</source>
        <translation>1 passage chosen, at most {most}. The space bar ticks.</translation>
    </message>
    <message id="testing.chosen.other">
        <source>{n} Passagen gewählt, höchstens {most}. Die Leertaste setzt den Haken.</source>
        <translation>{n} passages chosen, at most {most}. The space bar ticks.</translation>
    </message>
    <message id="testing.none_chosen">
        <source>Wählen Sie mindestens eine Passage.</source>
        <translation>Choose at least one passage.</translation>
    </message>
    <message id="testing.full">
        <source>Mehr als {most} Passagen ermüden. Nehmen Sie zuerst eine andere heraus.</source>
        <translation>More than {most} passages tire people. Take another one out first.</translation>
    </message>
    <message id="testing.no_passage">
        <source>Wählen Sie links eine Passage.</source>
        <translation>Choose a passage on the left.</translation>
    </message>
    <message id="testing.kit.write">
        <source>Unterlagen schreiben …</source>
        <translation>Write the papers …</translation>
    </message>
    <message id="testing.kit.folder">
        <source>Ordner für die Unterlagen</source>
        <translation>Folder for the papers</translation>
    </message>
    <message id="testing.kit.done">
        <source>Die Unterlagen liegen in {folder}</source>
        <translation>The papers are in {folder}</translation>
    </message>
    <message id="testing.delete">
        <source>Testrunde löschen</source>
        <translation>Delete the test round</translation>
    </message>
    <message id="testing.delete.ask">
        <source>Mit der Testrunde verschwinden alle Rückgaben und Antworten. Das lässt sich nicht rückgängig machen.</source>
        <translation>All returns and answers go with the test round. This cannot be undone.</translation>
    </message>
    <message id="testing.delete.now">
        <source>Endgültig löschen</source>
        <translation>Delete for good</translation>
    </message>
    <message id="testing.delete.keep">
        <source>Behalten</source>
        <translation>Keep it</translation>
    </message>
    <message id="testing.persons">
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message id="testing.persons.text">
        <source>Nur Kennungen, keine Namen. Alter und Sprache nur, wenn die Person einverstanden ist.</source>
        <translation>Codes only, no names. Age and language only if the person agrees.</translation>
    </message>
    <message id="testing.person.code">
        <source>Kennung</source>
        <translation>Code</translation>
    </message>
    <message id="testing.person.age">
        <source>Altersgruppe</source>
        <translation>Age band</translation>
    </message>
    <message id="testing.person.language">
        <source>Erste Sprache</source>
        <translation>First language</translation>
    </message>
    <message id="testing.passages_in.one">
        <source>1 Passage</source>
        <translation>1 passage</translation>
    </message>
    <message id="testing.passages_in.other">
        <source>{n} Passagen</source>
        <translation>{n} passages</translation>
    </message>
    <message id="testing.persons_in.one">
        <source>1 Testperson</source>
        <translation>1 reader</translation>
    </message>
    <message id="testing.persons_in.other">
        <source>{n} Testpersonen</source>
        <translation>{n} readers</translation>
    </message>
    <message id="testing.lasts">
        <source>dauert etwa {minutes} Minuten</source>
        <translation>takes about {minutes} minutes</translation>
    </message>
    <message id="testing.compares">
        <source>alte und neue Fassung</source>
        <translation>old and new wording</translation>
    </message>
    <message id="testing.no_plan">
        <source>Diese Runde hat keinen Plan. Sie enthält nur Rückgaben.</source>
        <translation>This round has no plan. It holds returns only.</translation>
    </message>
    <message id="testing.print.one">
        <source>1-mal drucken.</source>
        <translation>Print 1.</translation>
    </message>
    <message id="testing.print.other">
        <source>{n}-mal drucken.</source>
        <translation>Print {n}.</translation>
    </message>
    <message id="testing.print.not">
        <source>Nicht drucken.</source>
        <translation>Do not print.</translation>
    </message>
    <message id="testing.paper.information">
        <source>Worum es geht und Einwilligung, für jede Person.</source>
        <translation>What it is about, and consent; one each.</translation>
    </message>
    <message id="testing.paper.sheet">
        <source>Bogen zum Lesen. Jede Person wählt eine Schriftgröße.</source>
        <translation>The sheet to read. Everybody chooses a size of type.</translation>
    </message>
    <message id="testing.paper.card">
        <source>Die erfundene Person zum Ausfüllen.</source>
        <translation>The invented person for filling in.</translation>
    </message>
    <message id="testing.paper.leader">
        <source>Was Sie sagen, Wort für Wort.</source>
        <translation>What you say, word by word.</translation>
    </message>
    <message id="testing.paper.key">
        <source>Die richtigen Antworten. Nicht auf den Tisch legen.</source>
        <translation>The right answers. Not for the table.</translation>
    </message>
    <message id="testing.paper.results">
        <source>Tabelle für die Antworten, zum Zurückschicken.</source>
        <translation>Table for the answers, to send back.</translation>
    </message>
    <message id="testing.paper.draft">
        <source>Für Anmerkungen in Word, zum Verschicken.</source>
        <translation>For comments in Word, to send out.</translation>
    </message>
    <message id="testing.paper.feedback">
        <source>Für den Dank nach dem Test.</source>
        <translation>For the thanks after the test.</translation>
    </message>
    <message id="testing.paper.other">
        <source>Weitere Datei.</source>
        <translation>Another file.</translation>
    </message>
    <message id="testing.returns.drop">
        <source>Ziehen Sie Word- und Excel-Dateien oder einen Ordner hierher.</source>
        <translation>Drop Word and Excel files or a folder here.</translation>
    </message>
    <message id="testing.returns.files">
        <source>Dateien wählen</source>
        <translation>Choose files</translation>
    </message>
    <message id="testing.returns.folder">
        <source>Ordner wählen</source>
        <translation>Choose a folder</translation>
    </message>
    <message id="testing.returns.filter">
        <source>Rückgaben (*.docx *.xlsx);;Alle Dateien (*)</source>
        <translation>Returns (*.docx *.xlsx);;All files (*)</translation>
    </message>
    <message id="testing.returns.list">
        <source>Was gelesen wurde</source>
        <translation>What was read</translation>
    </message>
    <message id="testing.returns.empty">
        <source>Noch ist nichts zurückgekommen.</source>
        <translation>Nothing has come back yet.</translation>
    </message>
    <message id="testing.returns.read.one">
        <source>1 Datei gelesen</source>
        <translation>1 file read</translation>
    </message>
    <message id="testing.returns.read.other">
        <source>{n} Dateien gelesen</source>
        <translation>{n} files read</translation>
    </message>
    <message id="testing.returns.notes.one">
        <source>1 Anmerkung zugeordnet</source>
        <translation>1 note matched</translation>
    </message>
    <message id="testing.returns.notes.other">
        <source>{n} Anmerkungen zugeordnet</source>
        <translation>{n} notes matched</translation>
    </message>
    <message id="testing.returns.answers.one">
        <source>1 Antwort</source>
        <translation>1 answer</translation>
    </message>
    <message id="testing.returns.answers.other">
        <source>{n} Antworten</source>
        <translation>{n} answers</translation>
    </message>
    <message id="testing.returns.look.one">
        <source>1 Stelle braucht Ihren Blick</source>
        <translation>1 place needs your look</translation>
    </message>
    <message id="testing.returns.look.other">
        <source>{n} Stellen brauchen Ihren Blick</source>
        <translation>{n} places need your look</translation>
    </message>
    <message id="testing.returns.look.zero">
        <source>alles zugeordnet</source>
        <translation>everything matched</translation>
    </message>
    <message id="testing.returns.before">
        <source>Im Formular steht: {text}</source>
        <translation>The form says: {text}</translation>
    </message>
    <message id="testing.group.rejected">
        <source>Nicht gelesen</source>
        <translation>Not read</translation>
    </message>
    <message id="testing.group.unmatched">
        <source>Nicht zugeordnet</source>
        <translation>Not matched</translation>
    </message>
    <message id="testing.group.unused">
        <source>Zählt nicht</source>
        <translation>Does not count</translation>
    </message>
    <message id="testing.group.differences">
        <source>Anderer Text, ohne dass etwas markiert ist</source>
        <translation>Another text although nothing is marked</translation>
    </message>
    <message id="testing.group.duplicates">
        <source>Doppelte Dateien, sie zählen einmal</source>
        <translation>Files that came twice count once</translation>
    </message>
    <message id="testing.group.files">
        <source>Gelesen</source>
        <translation>Read</translation>
    </message>
    <message id="testing.print_one_size.one">
        <source>1-mal drucken, in einer der beiden Größen.</source>
        <translation>Print 1, in one of the two sizes.</translation>
    </message>
    <message id="testing.print_one_size.other">
        <source>Beide Größen zusammen {n}-mal drucken.</source>
        <translation>Print {n} of both sizes together.</translation>
    </message>
</context>
</TS>
