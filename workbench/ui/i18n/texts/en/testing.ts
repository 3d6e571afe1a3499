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
    <message id="testing.grid">
        <source>Antworten: Zeilen sind Fragen, Spalten sind Personen</source>
        <translation>Answers: rows are questions, columns are people</translation>
    </message>
    <message id="testing.grid.differs">
        <source>anders als die erste Eingabe</source>
        <translation>other than the first entry</translation>
    </message>
    <message id="testing.grid.empty">
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message id="testing.grid.answer">
        <source>Antwort (F2)</source>
        <translation>Answer (F2)</translation>
    </message>
    <message id="testing.grid.remark">
        <source>Bemerkung (Eingabetaste)</source>
        <translation>Remark (Enter)</translation>
    </message>
    <message id="testing.grid.no_workspace">
        <source>Zum Eingeben gehört das Formular in einen Arbeitsbereich. Ohne ihn füllen Sie die Tabelle „Ergebnisse.xlsx“ aus und lesen sie bei „Rückgaben“ ein.</source>
        <translation>To enter answers, put the form into a workspace. Without one, fill in the table “Ergebnisse.xlsx” and read it under “Returns”.</translation>
    </message>
    <message id="testing.grid.no_round">
        <source>Planen Sie zuerst eine Testrunde.</source>
        <translation>Plan a test round first.</translation>
    </message>
    <message id="testing.grid.count">
        <source>{done} von {total} eingegeben</source>
        <translation>{done} of {total} entered</translation>
    </message>
    <message id="testing.grid.saved">
        <source>alles gespeichert</source>
        <translation>everything saved</translation>
    </message>
    <message id="testing.grid.unsaved.one">
        <source>1 Antwort wird gespeichert</source>
        <translation>saving 1 answer</translation>
    </message>
    <message id="testing.grid.unsaved.other">
        <source>{n} Antworten werden gespeichert</source>
        <translation>saving {n} answers</translation>
    </message>
    <message id="testing.grid.keys">
        <source>Tasten: {keys}. Jede Taste geht zur nächsten Frage. Entf leert, Eingabetaste schreibt eine Bemerkung.</source>
        <translation>Keys: {keys}. Each key goes on to the next question. Delete empties, Enter writes a remark.</translation>
    </message>
    <message id="testing.grid.keys_number">
        <source>Tippen Sie die Anzahl: 0 bis 9 geht sofort weiter. Für größere Zahlen drücken Sie F2.</source>
        <translation>Type the number: 0 to 9 goes on at once. For larger ones press F2.</translation>
    </message>
    <message id="testing.grid.keys_words">
        <source>Schreiben Sie die Wörter, mit ; getrennt. Die Eingabetaste geht weiter.</source>
        <translation>Write the words, with ; between them. Enter goes on.</translation>
    </message>
    <message id="testing.grid.no_such_key">
        <source>Hier gelten die Tasten 1 bis {most}.</source>
        <translation>The keys here are 1 to {most}.</translation>
    </message>
    <message id="testing.second">
        <source>Zweite Eingabe</source>
        <translation>Second entry</translation>
    </message>
    <message id="testing.second.tip">
        <source>Geben Sie alles noch einmal ein, ohne die erste Eingabe zu sehen. Unterschiede werden gezeigt.</source>
        <translation>Enter everything again without seeing the first entry. Differences are shown.</translation>
    </message>
    <message id="testing.differences">
        <source>Unterschiede</source>
        <translation>Differences</translation>
    </message>
    <message id="testing.difference">
        <source>{tester}, {question}: zuerst „{first}“, dann „{second}“</source>
        <translation>{tester}, {question}: first “{first}”, then “{second}”</translation>
    </message>
    <message id="testing.first_counts">
        <source>Die erste Eingabe gilt</source>
        <translation>The first entry counts</translation>
    </message>
    <message id="testing.second_counts">
        <source>Die zweite Eingabe gilt</source>
        <translation>The second entry counts</translation>
    </message>
    <message id="testing.side.A">
        <source>alt</source>
        <translation>old</translation>
    </message>
    <message id="testing.side.B">
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message id="testing.mark.plus">
        <source>Anzahl +</source>
        <translation>Number of +</translation>
    </message>
    <message id="testing.mark.minus">
        <source>Anzahl –</source>
        <translation>Number of –</translation>
    </message>
    <message id="testing.mark.question">
        <source>Anzahl ?</source>
        <translation>Number of ?</translation>
    </message>
    <message id="testing.job.results">
        <source>Ergebnisse werden geschrieben</source>
        <translation>Writing the results</translation>
    </message>
    <message id="testing.results.rank">
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message id="testing.results.rank.tip">
        <source>Was Sie zuerst überarbeiten sollten, steht oben.</source>
        <translation>What to rework first stands at the top.</translation>
    </message>
    <message id="testing.results.passage">
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message id="testing.results.passage.tip">
        <source>Die Eingabetaste führt zur Passage.</source>
        <translation>Enter leads to the passage.</translation>
    </message>
    <message id="testing.results.understood">
        <source>Verstanden</source>
        <translation>Understood</translation>
    </message>
    <message id="testing.results.understood.tip">
        <source>Anteil mit dem 95-%-Bereich. Die Farbe folgt dem unteren Rand.</source>
        <translation>Share with its 95 % interval. The colour follows the lower bound.</translation>
    </message>
    <message id="testing.results.marks">
        <source>Zeichen/100</source>
        <translation>Marks/100</translation>
    </message>
    <message id="testing.results.marks.tip">
        <source>Minus und Fragezeichen je 100 Wörter</source>
        <translation>Minus and question marks per 100 words</translation>
    </message>
    <message id="testing.results.comments">
        <source>Bemerkungen</source>
        <translation>Remarks</translation>
    </message>
    <message id="testing.results.comments.tip">
        <source>Was die Personen gesagt oder geschrieben haben</source>
        <translation>What people said or wrote</translation>
    </message>
    <message id="testing.results.words">
        <source>Wörter</source>
        <translation>Words</translation>
    </message>
    <message id="testing.results.words.tip">
        <source>Wörter, die Personen markiert haben</source>
        <translation>Words that people marked</translation>
    </message>
    <message id="testing.results.seconds">
        <source>Sek.</source>
        <translation>Sec.</translation>
    </message>
    <message id="testing.results.seconds.tip">
        <source>Mittlere Zeit in Sekunden</source>
        <translation>Median time in seconds</translation>
    </message>
    <message id="testing.result.few">
        <source>{understood} von {n}, nur ein Hinweis</source>
        <translation>{understood} of {n}, a hint only</translation>
    </message>
    <message id="testing.result.share">
        <source>{understood} von {n}: {share} % ({low}–{high} %)</source>
        <translation>{understood} of {n}: {share} % ({low}–{high} %)</translation>
    </message>
    <message id="testing.of">
        <source>{part} von {whole}</source>
        <translation>{part} of {whole}</translation>
    </message>
    <message id="testing.compared">
        <source>Passage {passage}: vorher {before}, nachher {after} verstanden ({people}). Unterschied {points} Prozentpunkte, 95-%-Bereich {low} bis {high}: {proof}</source>
        <translation>Passage {passage}: {before} understood before, {after} after ({people}). Difference {points} points, 95 % interval {low} to {high}: {proof}</translation>
    </message>
    <message id="testing.compared.few">
        <source>Passage {passage}: vorher {before}, nachher {after} verstanden. Nur ein Hinweis: weniger als 5 Personen</source>
        <translation>Passage {passage}: {before} understood before, {after} after. A hint only: fewer than 5 people</translation>
    </message>
    <message id="testing.compared.same">
        <source>dieselben Personen</source>
        <translation>the same people</translation>
    </message>
    <message id="testing.compared.others">
        <source>verschiedene Personen</source>
        <translation>different people</translation>
    </message>
    <message id="testing.proven">
        <source>belegt</source>
        <translation>proven</translation>
    </message>
    <message id="testing.not_proven">
        <source>nicht belegt</source>
        <translation>not proven</translation>
    </message>
    <message id="testing.grade.good">
        <source>sicher verstanden</source>
        <translation>surely understood</translation>
    </message>
    <message id="testing.grade.fair">
        <source>unsicher</source>
        <translation>unsure</translation>
    </message>
    <message id="testing.grade.poor">
        <source>oft nicht verstanden</source>
        <translation>often not understood</translation>
    </message>
    <message id="testing.grade.hint">
        <source>nur ein Hinweis, weniger als 5 Personen</source>
        <translation>a hint only, fewer than 5 people</translation>
    </message>
    <message id="testing.result.comments.one">
        <source>1 Bemerkung</source>
        <translation>1 remark</translation>
    </message>
    <message id="testing.result.comments.other">
        <source>{n} Bemerkungen</source>
        <translation>{n} remarks</translation>
    </message>
    <message id="testing.results.excel">
        <source>Als Excel speichern …</source>
        <translation>Save as Excel …</translation>
    </message>
    <message id="testing.results.excel_name">
        <source>Lesetest-Ergebnisse.xlsx</source>
        <translation>Reader-test-results.xlsx</translation>
    </message>
    <message id="testing.results.feedback">
        <source>Rückmeldung schreiben …</source>
        <translation>Write the feedback …</translation>
    </message>
    <message id="testing.results.feedback_name">
        <source>Das-haben-wir-geaendert.docx</source>
        <translation>Das-haben-wir-geaendert.docx</translation>
    </message>
    <message id="testing.results.written">
        <source>Geschrieben: {name}</source>
        <translation>Written: {name}</translation>
    </message>
    <message id="testing.results.term">
        <source>Als Glossarvorschlag</source>
        <translation>As a glossary proposal</translation>
    </message>
    <message id="testing.results.term.tip">
        <source>Wählen Sie ein Wort aus der Liste.</source>
        <translation>Choose a word of the list.</translation>
    </message>
    <message id="testing.results.go">
        <source>Zur Passage</source>
        <translation>To the passage</translation>
    </message>
    <message id="testing.results.empty">
        <source>Noch keine Ergebnisse. Lesen Sie Rückgaben ein oder geben Sie Antworten ein.</source>
        <translation>No results yet. Read returns or enter answers.</translation>
    </message>
    <message id="testing.results.list">
        <source>Passagen, die dringendste zuerst</source>
        <translation>Passages, the most pressing first</translation>
    </message>
    <message id="testing.results.details">
        <source>Antworten und Bemerkungen zur Passage</source>
        <translation>Answers and remarks about the passage</translation>
    </message>
    <message id="testing.results.topic">
        <source>Thema</source>
        <translation>Topic</translation>
    </message>
    <message id="testing.results.suggested">
        <source>{topic} (Vorschlag)</source>
        <translation>{topic} (suggested)</translation>
    </message>
    <message id="testing.results.group">
        <source>Gruppe {number}</source>
        <translation>group {number}</translation>
    </message>
    <message id="testing.results.word">
        <source>{word}, von {n} markiert</source>
        <translation>{word}, marked by {n}</translation>
    </message>
    <message id="testing.results.answers">
        <source>Antworten</source>
        <translation>Answers</translation>
    </message>
    <message id="testing.results.notes">
        <source>Anmerkungen in Word</source>
        <translation>Notes in Word</translation>
    </message>
    <message id="testing.results.readers.one">
        <source>1 Testperson</source>
        <translation>1 reader</translation>
    </message>
    <message id="testing.results.readers.other">
        <source>{n} Testpersonen</source>
        <translation>{n} readers</translation>
    </message>
    <message id="testing.results.older.one">
        <source>Rückgaben zu 1 anderen Fassung stehen in der Excel-Datei</source>
        <translation>returns of 1 other version are in the Excel file</translation>
    </message>
    <message id="testing.results.older.other">
        <source>Rückgaben zu {n} anderen Fassungen stehen in der Excel-Datei</source>
        <translation>returns of {n} other versions are in the Excel file</translation>
    </message>
    <message id="testing.coding.word">
        <source>Wort</source>
        <translation>Word</translation>
    </message>
    <message id="testing.coding.sentence">
        <source>Satz</source>
        <translation>Sentence</translation>
    </message>
    <message id="testing.coding.layout">
        <source>Gestaltung</source>
        <translation>Layout</translation>
    </message>
    <message id="testing.coding.tone">
        <source>Ton</source>
        <translation>Tone</translation>
    </message>
    <message id="testing.coding.missing">
        <source>Inhalt fehlt</source>
        <translation>Missing content</translation>
    </message>
    <message id="testing.coding.other">
        <source>Sonstiges</source>
        <translation>Other</translation>
    </message>
    <message id="testing.note.comment">
        <source>Kommentar</source>
        <translation>comment</translation>
    </message>
    <message id="testing.note.reply">
        <source>Antwort</source>
        <translation>reply</translation>
    </message>
    <message id="testing.note.highlight">
        <source>markiert</source>
        <translation>marked</translation>
    </message>
    <message id="testing.note.insertion">
        <source>eingefügt</source>
        <translation>inserted</translation>
    </message>
    <message id="testing.note.deletion">
        <source>gestrichen</source>
        <translation>deleted</translation>
    </message>
    <message id="testing.read">
        <source>Am Bildschirm testen</source>
        <translation>Test on the screen</translation>
    </message>
    <message id="testing.read.tip">
        <source>Eine Passage nach der anderen in großer Schrift, mit drei großen Antworten</source>
        <translation>One passage after another in large type, with three big answers</translation>
    </message>
    <message id="testing.read.title">
        <source>Lesetest</source>
        <translation>Reader test</translation>
    </message>
    <message id="testing.read.start">
        <source>Beginnen</source>
        <translation>Begin</translation>
    </message>
    <message id="testing.read.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="testing.read.next">
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message id="testing.read.done">
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message id="testing.read.stay">
        <source>Weiter lesen</source>
        <translation>Read on</translation>
    </message>
    <message id="testing.read.leave">
        <source>Test beenden</source>
        <translation>End the test</translation>
    </message>
    <message id="testing.read.leave_question">
        <source>Möchten Sie den Test beenden? Ihre Antworten bleiben erhalten.</source>
        <translation>Do you want to end the test? Your answers are kept.</translation>
    </message>
    <message id="testing.read.hello">
        <source>Schön, dass Sie uns helfen.</source>
        <translation>Thank you for helping us.</translation>
    </message>
    <message id="testing.read.hello.text">
        <source>Sie lesen kurze Texte. Danach sagen Sie uns, wie der Text für Sie ist. Wir prüfen den Text, nicht Sie.</source>
        <translation>You read short texts. Then you tell us how the text is for you. We test the text, not you.</translation>
    </message>
    <message id="testing.read.progress">
        <source>So weit sind Sie</source>
        <translation>How far you are</translation>
    </message>
    <message id="testing.read.text">
        <source>Text zum Lesen</source>
        <translation>Text to read</translation>
    </message>
    <message id="testing.read.remark">
        <source>Möchten Sie etwas dazu sagen?</source>
        <translation>Would you like to say something about it?</translation>
    </message>
    <message id="testing.read.thanks">
        <source>Vielen Dank!</source>
        <translation>Thank you very much!</translation>
    </message>
    <message id="testing.read.thanks.text">
        <source>Sie haben alle Texte gelesen.</source>
        <translation>You have read all texts.</translation>
    </message>
    <message id="testing.read.at">
        <source>{number} von {total}</source>
        <translation>{number} of {total}</translation>
    </message>
    <message id="testing.read.question.rating">
        <source>Wie ist dieser Text für Sie?</source>
        <translation>How is this text for you?</translation>
    </message>
    <message id="testing.read.question.marks">
        <source>Was sagen Sie zu diesem Text?</source>
        <translation>What do you say about this text?</translation>
    </message>
    <message id="testing.read.leicht">
        <source>leicht</source>
        <translation>easy</translation>
    </message>
    <message id="testing.read.mittel">
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message id="testing.read.schwer">
        <source>schwer</source>
        <translation>hard</translation>
    </message>
    <message id="testing.read.plus">
        <source>gut</source>
        <translation>good</translation>
    </message>
    <message id="testing.read.minus">
        <source>schwer</source>
        <translation>hard</translation>
    </message>
    <message id="testing.read.question">
        <source>unklar</source>
        <translation>unclear</translation>
    </message>
    <message id="testing.read.nothing">
        <source>Am Bildschirm gibt es hier nichts zu testen.</source>
        <translation>There is nothing here to test on the screen.</translation>
    </message>
    <message id="testing.read.nothing.text">
        <source>Planen Sie eine Testrunde mit „Wie schwer?“ oder „Plus und Minus“.</source>
        <translation>Plan a test round with “How hard?” or “Plus and minus”.</translation>
    </message>
    <message id="testing.read.save">
        <source>Antworten speichern</source>
        <translation>Save the answers</translation>
    </message>
    <message id="testing.read.file_name">
        <source>Antworten-{tester}.xlsx</source>
        <translation>Antworten-{tester}.xlsx</translation>
    </message>
    <message id="testing.read.not_saved">
        <source>Die Antworten sind nicht gespeichert.</source>
        <translation>The answers are not saved.</translation>
    </message>
    <message id="testing.read.not_saved.text">
        <source>Ohne Arbeitsbereich brauchen sie eine Datei.</source>
        <translation>Without a workspace they need a file.</translation>
    </message>
    <message id="testing.said">
        <source>Das sagen Testpersonen</source>
        <translation>What readers say</translation>
    </message>
    <message id="testing.said.results">
        <source>Alle Ergebnisse</source>
        <translation>All results</translation>
    </message>
    <message id="testing.said.more.one">
        <source>und 1 weiterer Hinweis</source>
        <translation>and 1 more hint</translation>
    </message>
    <message id="testing.said.more.other">
        <source>und {n} weitere Hinweise</source>
        <translation>and {n} more hints</translation>
    </message>
    <message id="testing.said.edit">
        <source>In die Bearbeitung übernehmen</source>
        <translation>Take it into the edit</translation>
    </message>
    <message id="testing.said.term">
        <source>Als Glossarvorschlag</source>
        <translation>As a glossary proposal</translation>
    </message>
    <message id="testing.said.understood">
        <source>Verstanden: {share}</source>
        <translation>Understood: {share}</translation>
    </message>
    <message id="testing.said.reason">
        <source>Lesetest, {tester}: {said}</source>
        <translation>Reader test, {tester}: {said}</translation>
    </message>
</context>
</TS>
