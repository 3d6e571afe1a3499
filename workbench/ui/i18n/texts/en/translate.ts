<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="menu.translate">
        <source>Übersetzen</source>
        <translation>Translate</translation>
    </message>
    <message id="action.translate_confirm_next">
        <source>Bestätigen und weiter</source>
        <translation>Confirm and go on</translation>
    </message>
    <message id="action.translate_confirm">
        <source>Bestätigen</source>
        <translation>Confirm</translation>
    </message>
    <message id="action.translate_check">
        <source>Als geprüft bestätigen</source>
        <translation>Confirm as checked</translation>
    </message>
    <message id="action.translate_next_open">
        <source>Nächste nicht übersetzte Passage</source>
        <translation>Next untranslated passage</translation>
    </message>
    <message id="action.translate_next_unchecked">
        <source>Nächste Passage zum Prüfen</source>
        <translation>Next passage to check</translation>
    </message>
    <message id="action.translate_next">
        <source>Nächste Passage</source>
        <translation>Next passage</translation>
    </message>
    <message id="action.translate_previous">
        <source>Vorige Passage</source>
        <translation>Previous passage</translation>
    </message>
    <message id="action.translate_placeholder">
        <source>Nächsten Platzhalter einsetzen</source>
        <translation>Insert next placeholder</translation>
    </message>
    <message id="action.translate_copy_source">
        <source>Deutschen Text übernehmen</source>
        <translation>Copy German text</translation>
    </message>
    <message id="action.translate_clear">
        <source>Übersetzung leeren</source>
        <translation>Clear translation</translation>
    </message>
    <message id="action.translate_search">
        <source>Passage suchen</source>
        <translation>Find passage</translation>
    </message>
    <message id="action.translate_undo">
        <source>Schritt der Übersetzung zurücknehmen</source>
        <translation>Undo translation step</translation>
    </message>
    <message id="action.translate_redo">
        <source>Schritt der Übersetzung wiederholen</source>
        <translation>Redo translation step</translation>
    </message>
    <message id="action.translate_not_needed">
        <source>Übersetzung nicht nötig, oder doch</source>
        <translation>No translation needed, or needed again</translation>
    </message>
    <message id="action.translate_release">
        <source>Übersetzung freigeben</source>
        <translation>Release translation</translation>
    </message>
    <message id="action.translate_overview">
        <source>Übersicht der Sprachen</source>
        <translation>Overview of languages</translation>
    </message>
    <message id="action.translate_concordance">
        <source>Wörter im Übersetzungsspeicher suchen</source>
        <translation>Look words up in the translation memory</translation>
    </message>
    <message id="action.translate_comment">
        <source>Kommentar zur Übersetzung schreiben</source>
        <translation>Comment on translation</translation>
    </message>
    <message id="action.translate_context">
        <source>Umgebung der Passage zeigen</source>
        <translation>Show context of passage</translation>
    </message>
    <message id="action.translate_next_check">
        <source>Nächster Prüfhinweis</source>
        <translation>Next check</translation>
    </message>
    <message id="action.translate_previous_check">
        <source>Voriger Prüfhinweis</source>
        <translation>Previous check</translation>
    </message>
    <message id="action.translate_fill">
        <source>Aus dem Speicher füllen …</source>
        <translation>Fill from memory …</translation>
    </message>
    <message id="menu.translate_insert">
        <source>Treffer und Begriffe</source>
        <translation>Matches and terms</translation>
    </message>
    <message id="translate.column.number">
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message id="translate.column.source">
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message id="translate.column.target">
        <source>Übersetzung</source>
        <translation>Translation</translation>
    </message>
    <message id="translate.column.state">
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message id="translate.column.match">
        <source>Treffer</source>
        <translation>Match</translation>
    </message>
    <message id="translate.state.not_needed">
        <source>nicht nötig</source>
        <translation>not needed</translation>
    </message>
    <message id="translate.state.planned">
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message id="translate.state.ordered">
        <source>beauftragt</source>
        <translation>ordered</translation>
    </message>
    <message id="translate.state.machine">
        <source>Maschinenvorschlag</source>
        <translation>machine suggestion</translation>
    </message>
    <message id="translate.state.draft">
        <source>Entwurf</source>
        <translation>draft</translation>
    </message>
    <message id="translate.state.translated">
        <source>übersetzt</source>
        <translation>translated</translation>
    </message>
    <message id="translate.state.checked">
        <source>geprüft</source>
        <translation>checked</translation>
    </message>
    <message id="translate.state.reading_test">
        <source>Lesetest</source>
        <translation>reading test</translation>
    </message>
    <message id="translate.state.released">
        <source>freigegeben</source>
        <translation>released</translation>
    </message>
    <message id="translate.state.outdated">
        <source>veraltet</source>
        <translation>outdated</translation>
    </message>
    <message id="translate.state.withdrawn">
        <source>zurückgezogen</source>
        <translation>withdrawn</translation>
    </message>
    <message id="translate.spoken">
        <source>{row}</source>
        <translation>{row}</translation>
    </message>
    <message id="translate.spoken.number">
        <source>Passage {n}</source>
        <translation>Passage {n}</translation>
    </message>
    <message id="translate.spoken.alerts.one">
        <source>Ein Prüfhinweis.</source>
        <translation>One check.</translation>
    </message>
    <message id="translate.spoken.alerts.other">
        <source>{n} Prüfhinweise.</source>
        <translation>{n} checks.</translation>
    </message>
    <message id="translate.view.all">
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message id="translate.view.all.tip">
        <source>Alle Passagen zeigen</source>
        <translation>Show all passages</translation>
    </message>
    <message id="translate.view.open">
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message id="translate.view.open.tip">
        <source>Passagen, deren Übersetzung noch niemand bestätigt hat</source>
        <translation>Passages whose translation nobody has confirmed yet</translation>
    </message>
    <message id="translate.view.outdated">
        <source>Veraltet</source>
        <translation>Outdated</translation>
    </message>
    <message id="translate.view.outdated.tip">
        <source>Der deutsche Text hat sich geändert</source>
        <translation>The German text has changed</translation>
    </message>
    <message id="translate.view.to_check">
        <source>Zu prüfen</source>
        <translation>To check</translation>
    </message>
    <message id="translate.view.to_check.tip">
        <source>Übersetzt, aber noch nicht von einer zweiten Person geprüft</source>
        <translation>Translated, but not yet checked by a second person</translation>
    </message>
    <message id="translate.view.alerts">
        <source>Prüfhinweise</source>
        <translation>Checks</translation>
    </message>
    <message id="translate.view.alerts.tip">
        <source>Passagen, zu denen die Prüfung etwas sagt</source>
        <translation>Passages about which the checks say something</translation>
    </message>
    <message id="translate.view.comments">
        <source>Kommentare</source>
        <translation>Comments</translation>
    </message>
    <message id="translate.view.comments.tip">
        <source>Passagen mit einem Kommentar</source>
        <translation>Passages with a comment</translation>
    </message>
    <message id="translate.search">
        <source>Wörter oder Nummer suchen</source>
        <translation>Find words or number</translation>
    </message>
    <message id="translate.back">
        <source>Übersicht</source>
        <translation>Overview</translation>
    </message>
    <message id="translate.title">
        <source>{form}: Deutsch → {language}</source>
        <translation>{form}: German → {language}</translation>
    </message>
    <message id="translate.stand">
        <source>Fassung {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message id="translate.table">
        <source>Passagen von „{title}“</source>
        <translation>Passages of “{title}”</translation>
    </message>
    <message id="translate.place">
        <source>Passage {n} · {heading}</source>
        <translation>Passage {n} · {heading}</translation>
    </message>
    <message id="translate.source">
        <source>Deutscher Text</source>
        <translation>German text</translation>
    </message>
    <message id="translate.target">
        <source>Übersetzung schreiben</source>
        <translation>Write the translation</translation>
    </message>
    <message id="translate.old_source">
        <source>So wurde der deutsche Text geändert:</source>
        <translation>How the German text was changed:</translation>
    </message>
    <message id="translate.confirm_next">
        <source>Bestätigen und weiter</source>
        <translation>Confirm and go on</translation>
    </message>
    <message id="translate.confirm">
        <source>Bestätigen</source>
        <translation>Confirm</translation>
    </message>
    <message id="translate.check">
        <source>Geprüft</source>
        <translation>Checked</translation>
    </message>
    <message id="translate.copy">
        <source>Deutsch übernehmen</source>
        <translation>Copy German</translation>
    </message>
    <message id="translate.chip">
        <source>Platzhalter {n} einsetzen</source>
        <translation>Insert placeholder {n}</translation>
    </message>
    <message id="translate.length">
        <source>{n} Zeichen</source>
        <translation>{n} characters</translation>
    </message>
    <message id="translate.length_of">
        <source>{n} von {limit} Zeichen</source>
        <translation>{n} of {limit} characters</translation>
    </message>
    <message id="translate.matches">
        <source>Treffer</source>
        <translation>Matches</translation>
    </message>
    <message id="translate.no_matches">
        <source>Der Übersetzungsspeicher kennt keinen ähnlichen Text.</source>
        <translation>The translation memory knows no similar text.</translation>
    </message>
    <message id="translate.looking">
        <source>Der Speicher wird gefragt …</source>
        <translation>Asking the memory …</translation>
    </message>
    <message id="translate.take">
        <source>Übernehmen</source>
        <translation>Take</translation>
    </message>
    <message id="translate.take_spoken">
        <source>Treffer mit {match} Prozent übernehmen: {text}</source>
        <translation>Take match of {match} per cent: {text}</translation>
    </message>
    <message id="translate.penalty">
        <source>Abzug {n}: {why}</source>
        <translation>Minus {n}: {why}</translation>
    </message>
    <message id="translate.taken">
        <source>Treffer mit {match} % übernommen.</source>
        <translation>Match of {match} % taken.</translation>
    </message>
    <message id="translate.no_match">
        <source>Einen Treffer {n} gibt es nicht.</source>
        <translation>There is no match {n}.</translation>
    </message>
    <message id="translate.terms">
        <source>Begriffe</source>
        <translation>Terms</translation>
    </message>
    <message id="translate.no_terms">
        <source>Im Glossar steht zu diesem Text kein Begriff mit Übersetzung.</source>
        <translation>The glossary has no translated term for this text.</translation>
    </message>
    <message id="translate.no_term">
        <source>Einen Begriff {n} gibt es nicht.</source>
        <translation>There is no term {n}.</translation>
    </message>
    <message id="translate.brackets">
        <source>Deutsches Wort in Klammern dahinter</source>
        <translation>German word in brackets behind it</translation>
    </message>
    <message id="translate.brackets.tip">
        <source>Für Wörter, die auf deutschen Schreiben stehen: So finden Leserinnen und Leser sie wieder.</source>
        <translation>For words that stand on German letters: readers find them again.</translation>
    </message>
    <message id="translate.insert">
        <source>Einsetzen: {text}</source>
        <translation>Insert: {text}</translation>
    </message>
    <message id="translate.checks">
        <source>Prüfung</source>
        <translation>Checks</translation>
    </message>
    <message id="translate.checks_good">
        <source>Zahlen, Daten, Paragrafen, Platzhalter und Klammern stimmen.</source>
        <translation>Numbers, dates, sections, placeholders and brackets match.</translation>
    </message>
    <message id="translate.checks_none">
        <source>Geprüft wird, sobald hier eine Übersetzung steht.</source>
        <translation>Checks begin as soon as there is a translation.</translation>
    </message>
    <message id="translate.severity.error">
        <source>Fehler: verhindert die Freigabe</source>
        <translation>Error: prevents the release</translation>
    </message>
    <message id="translate.severity.warning">
        <source>Warnung</source>
        <translation>Warning</translation>
    </message>
    <message id="translate.severity.info">
        <source>Hinweis</source>
        <translation>Hint</translation>
    </message>
    <message id="translate.show">
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message id="translate.dismiss">
        <source>Das ist richtig so</source>
        <translation>This is right</translation>
    </message>
    <message id="translate.dismiss_now">
        <source>Merken</source>
        <translation>Keep</translation>
    </message>
    <message id="translate.reason">
        <source>Warum ist es richtig?</source>
        <translation>Why is it right?</translation>
    </message>
    <message id="translate.dismissed">
        <source>Für richtig erklärt: {reason} ({who})</source>
        <translation>Said to be right: {reason} ({who})</translation>
    </message>
    <message id="translate.comments">
        <source>Kommentare</source>
        <translation>Comments</translation>
    </message>
    <message id="translate.comment">
        <source>Kommentar zur Übersetzung</source>
        <translation>Comment on the translation</translation>
    </message>
    <message id="translate.review_comment">
        <source>Kommentar zur Prüfung</source>
        <translation>Comment on the check</translation>
    </message>
    <message id="translate.concordance">
        <source>Wörter im Übersetzungsspeicher suchen</source>
        <translation>Look words up in the translation memory</translation>
    </message>
    <message id="translate.concordance.hint">
        <source>Wörter, dann Eingabe</source>
        <translation>Words, then Enter</translation>
    </message>
    <message id="translate.concordance.in_target">
        <source>In den Übersetzungen suchen</source>
        <translation>Search in the translations</translation>
    </message>
    <message id="translate.concordance.begin">
        <source>Markieren Sie Wörter und drücken Sie die Tasten für die Suche, oder schreiben Sie hier.</source>
        <translation>Select words and press the keys for looking up, or write here.</translation>
    </message>
    <message id="translate.concordance.none">
        <source>Nichts gefunden.</source>
        <translation>Nothing found.</translation>
    </message>
    <message id="translate.panel.translate_help">
        <source>Hilfen</source>
        <translation>Help</translation>
    </message>
    <message id="translate.panel.translate_context">
        <source>Umgebung</source>
        <translation>Context</translation>
    </message>
    <message id="translate.panel.translate_concordance">
        <source>Wortsuche</source>
        <translation>Look-up</translation>
    </message>
    <message id="translate.statistics">
        <source>Auswertung</source>
        <translation>Statistics</translation>
    </message>
    <message id="translate.progress">
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message id="translate.done">
        <source>{done} von {total} Passagen übersetzt, {share} % der Wörter</source>
        <translation>{done} of {total} passages translated, {share} % of the words</translation>
    </message>
    <message id="translate.bands">
        <source>Treffer im Speicher</source>
        <translation>Matches in the memory</translation>
    </message>
    <message id="translate.band">
        <source>Treffer</source>
        <translation>Match</translation>
    </message>
    <message id="translate.passages">
        <source>Passagen</source>
        <translation>Passages</translation>
    </message>
    <message id="translate.words">
        <source>Wörter</source>
        <translation>Words</translation>
    </message>
    <message id="translate.words_of">
        <source>{n} Wörter</source>
        <translation>{n} words</translation>
    </message>
    <message id="translate.band.101">
        <source>101 % (mit Umgebung)</source>
        <translation>101 % (in context)</translation>
    </message>
    <message id="translate.band.100">
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message id="translate.band.95">
        <source>95–99 %</source>
        <translation>95–99 %</translation>
    </message>
    <message id="translate.band.85">
        <source>85–94 %</source>
        <translation>85–94 %</translation>
    </message>
    <message id="translate.band.75">
        <source>75–84 %</source>
        <translation>75–84 %</translation>
    </message>
    <message id="translate.band.70">
        <source>70–74 %</source>
        <translation>70–74 %</translation>
    </message>
    <message id="translate.band.none">
        <source>kein Treffer</source>
        <translation>no match</translation>
    </message>
    <message id="translate.band_spoken">
        <source>{band}: {passages} Passagen, {words} Wörter</source>
        <translation>{band}: {passages} passages, {words} words</translation>
    </message>
    <message id="translate.counting">
        <source>Treffer werden gezählt …</source>
        <translation>Counting matches …</translation>
    </message>
    <message id="translate.fill">
        <source>Aus dem Speicher füllen …</source>
        <translation>Fill from memory …</translation>
    </message>
    <message id="translate.fill.title">
        <source>Offene Passagen aus dem Speicher füllen</source>
        <translation>Fill open passages from the memory</translation>
    </message>
    <message id="translate.fill.least">
        <source>Treffer ab</source>
        <translation>Matches from</translation>
    </message>
    <message id="translate.fill.text">
        <source>{n} Passagen werden Entwürfe: {context} mit 101 %, {same} mit 100 %, {like} ähnliche.</source>
        <translation>{n} passages become drafts: {context} with 101 %, {same} with 100 %, {like} similar ones.</translation>
    </message>
    <message id="translate.fill.none">
        <source>Dafür hat der Speicher keinen Treffer.</source>
        <translation>The memory has no match for that.</translation>
    </message>
    <message id="translate.fill.go">
        <source>Füllen</source>
        <translation>Fill</translation>
    </message>
    <message id="translate.fill.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="translate.filled.one">
        <source>Eine Passage aus dem Speicher gefüllt.</source>
        <translation>One passage filled from the memory.</translation>
    </message>
    <message id="translate.filled.other">
        <source>{n} Passagen aus dem Speicher gefüllt.</source>
        <translation>{n} passages filled from the memory.</translation>
    </message>
    <message id="translate.repetitions.one">
        <source>Eine gleiche Passage übernommen.</source>
        <translation>One repetition filled in.</translation>
    </message>
    <message id="translate.repetitions.other">
        <source>{n} gleiche Passagen übernommen.</source>
        <translation>{n} repetitions filled in.</translation>
    </message>
    <message id="translate.repetitions.hint">
        <source>Strg+Z nimmt es zurück.</source>
        <translation>Ctrl+Z takes it back.</translation>
    </message>
    <message id="translate.around">
        <source>Davor und dahinter</source>
        <translation>Before and behind</translation>
    </message>
    <message id="translate.under">
        <source>Unter „{heading}“</source>
        <translation>Under “{heading}”</translation>
    </message>
    <message id="translate.cell">
        <source>Tabelle {table}, Zeile {row}, Spalte {column}</source>
        <translation>Table {table}, row {row}, column {column}</translation>
    </message>
    <message id="translate.limit">
        <source>Platz für etwa {n} Zeichen</source>
        <translation>Room for about {n} characters</translation>
    </message>
    <message id="translate.no_limit">
        <source>Keine feste Länge bekannt</source>
        <translation>No fixed length known</translation>
    </message>
    <message id="translate.kind.heading">
        <source>Überschrift</source>
        <translation>Heading</translation>
    </message>
    <message id="translate.kind.list_item">
        <source>Punkt einer Liste</source>
        <translation>List item</translation>
    </message>
    <message id="translate.kind.label">
        <source>Beschriftung</source>
        <translation>Label</translation>
    </message>
    <message id="translate.kind.cell">
        <source>Zelle einer Tabelle</source>
        <translation>Table cell</translation>
    </message>
    <message id="translate.kind.paragraph">
        <source>Absatz</source>
        <translation>Paragraph</translation>
    </message>
    <message id="translate.pages">
        <source>Hier steht die gedruckte deutsche Seite.</source>
        <translation>The printed German page goes here.</translation>
    </message>
    <message id="translate.nothing_more">
        <source>Davon gibt es keine weitere Passage.</source>
        <translation>There is no other such passage.</translation>
    </message>
    <message id="translate.enter_hint">
        <source>Eine Passage ist ein Absatz. Bestätigen Sie mit {keys}.</source>
        <translation>A passage is one paragraph. Confirm with {keys}.</translation>
    </message>
    <message id="translate.empty">
        <source>Hier steht noch keine Übersetzung.</source>
        <translation>There is no translation here yet.</translation>
    </message>
    <message id="translate.checked">
        <source>Geprüft.</source>
        <translation>Checked.</translation>
    </message>
    <message id="translate.released">
        <source>Die Übersetzung ist freigegeben.</source>
        <translation>The translation is released.</translation>
    </message>
    <message id="translate.chip_placed">
        <source>Platzhalter {n} eingesetzt.</source>
        <translation>Placeholder {n} inserted.</translation>
    </message>
    <message id="translate.no_chip">
        <source>Alle Platzhalter stehen im Text.</source>
        <translation>All placeholders are in the text.</translation>
    </message>
    <message id="translate.chip_removed">
        <source>Platzhalter {n} entfernt. „Platzhalter einsetzen“ bringt ihn zurück.</source>
        <translation>Placeholder {n} removed. “Insert placeholder” brings it back.</translation>
    </message>
    <message id="translate.clash.title">
        <source>{who} hat diese Passage inzwischen übersetzt</source>
        <translation>{who} has translated this passage meanwhile</translation>
    </message>
    <message id="translate.clash.my_text">
        <source>Ihr Text</source>
        <translation>Your text</translation>
    </message>
    <message id="translate.clash.their_text">
        <source>Text von {who}</source>
        <translation>Text of {who}</translation>
    </message>
    <message id="translate.clash.mine">
        <source>Meinen Text behalten</source>
        <translation>Keep my text</translation>
    </message>
    <message id="translate.clash.theirs">
        <source>Den anderen Text nehmen</source>
        <translation>Take the other text</translation>
    </message>
    <message id="translate.not_released">
        <source>Von „{name}“ ist noch keine deutsche Fassung freigegeben.</source>
        <translation>No German version of “{name}” has been released yet.</translation>
    </message>
    <message id="translate.not_released.hint">
        <source>Übersetzt wird die freigegebene Fassung.</source>
        <translation>The released version is what is translated.</translation>
    </message>
    <message id="translate.guide.no_workspace">
        <source>Übersetzen braucht einen Arbeitsbereich</source>
        <translation>Translating needs a workspace</translation>
    </message>
    <message id="translate.guide.no_workspace.text">
        <source>Öffnen Sie den Arbeitsbereich Ihres Amtes, oder legen Sie einen an. Dort nehmen Sie ein Formular auf und geben es frei. Eine zweisprachige Fassung des geöffneten Formulars schreiben Sie schon jetzt mit „Exportieren“.</source>
        <translation>Open the workspace of your office, or create one. Take a form in there and release it. You can write a bilingual version of the open form right now with “Export”.</translation>
    </message>
    <message id="translate.guide.no_form">
        <source>Noch ist kein Formular da</source>
        <translation>There is no form yet</translation>
    </message>
    <message id="translate.guide.no_form.text">
        <source>Nehmen Sie auf der Seite „Formulare“ ein Formular auf, überarbeiten Sie es und geben Sie es frei. Danach wählen Sie hier die Sprachen.</source>
        <translation>Take a form in on the page “Forms”, revise it and release it. Then choose the languages here.</translation>
    </message>
    <message id="translate.guide.not_released">
        <source>Geben Sie zuerst ein Formular frei</source>
        <translation>Release a form first</translation>
    </message>
    <message id="translate.guide.not_released.text">
        <source>Übersetzt wird nur die freigegebene deutsche Fassung, damit sich der Text darunter nicht mehr ändert. Öffnen Sie ein Formular und wählen Sie „Freigeben“. Danach wählen Sie hier die Sprachen.</source>
        <translation>Only the released German version is translated, so that the text does not change any more. Open a form and choose “Release”. Then choose the languages here.</translation>
    </message>
    <message id="job.translation">
        <source>Übersetzung wird geöffnet</source>
        <translation>Opening the translation</translation>
    </message>
    <message id="job.matches">
        <source>Treffer werden gesucht</source>
        <translation>Looking for matches</translation>
    </message>
    <message id="job.concordance">
        <source>Fundstellen werden gesucht</source>
        <translation>Looking words up</translation>
    </message>
    <message id="job.translation_checks">
        <source>Übersetzung wird geprüft</source>
        <translation>Checking the translation</translation>
    </message>
    <message id="job.translation_statistics">
        <source>Treffer werden gezählt</source>
        <translation>Counting matches</translation>
    </message>
    <message id="action.translate_match_1">
        <source>Treffer 1 übernehmen</source>
        <translation>Take match 1</translation>
    </message>
    <message id="action.translate_term_1">
        <source>Begriff 1 einsetzen</source>
        <translation>Insert term 1</translation>
    </message>
    <message id="action.translate_match_2">
        <source>Treffer 2 übernehmen</source>
        <translation>Take match 2</translation>
    </message>
    <message id="action.translate_term_2">
        <source>Begriff 2 einsetzen</source>
        <translation>Insert term 2</translation>
    </message>
    <message id="action.translate_match_3">
        <source>Treffer 3 übernehmen</source>
        <translation>Take match 3</translation>
    </message>
    <message id="action.translate_term_3">
        <source>Begriff 3 einsetzen</source>
        <translation>Insert term 3</translation>
    </message>
    <message id="action.translate_match_4">
        <source>Treffer 4 übernehmen</source>
        <translation>Take match 4</translation>
    </message>
    <message id="action.translate_term_4">
        <source>Begriff 4 einsetzen</source>
        <translation>Insert term 4</translation>
    </message>
    <message id="action.translate_match_5">
        <source>Treffer 5 übernehmen</source>
        <translation>Take match 5</translation>
    </message>
    <message id="action.translate_term_5">
        <source>Begriff 5 einsetzen</source>
        <translation>Insert term 5</translation>
    </message>
    <message id="action.translate_match_6">
        <source>Treffer 6 übernehmen</source>
        <translation>Take match 6</translation>
    </message>
    <message id="action.translate_term_6">
        <source>Begriff 6 einsetzen</source>
        <translation>Insert term 6</translation>
    </message>
    <message id="action.translate_match_7">
        <source>Treffer 7 übernehmen</source>
        <translation>Take match 7</translation>
    </message>
    <message id="action.translate_term_7">
        <source>Begriff 7 einsetzen</source>
        <translation>Insert term 7</translation>
    </message>
    <message id="action.translate_match_8">
        <source>Treffer 8 übernehmen</source>
        <translation>Take match 8</translation>
    </message>
    <message id="action.translate_term_8">
        <source>Begriff 8 einsetzen</source>
        <translation>Insert term 8</translation>
    </message>
    <message id="action.translate_match_9">
        <source>Treffer 9 übernehmen</source>
        <translation>Take match 9</translation>
    </message>
    <message id="action.translate_term_9">
        <source>Begriff 9 einsetzen</source>
        <translation>Insert term 9</translation>
    </message>
    <message id="translate.machine">
        <source>Maschinenvorschlag</source>
        <translation>Machine suggestion</translation>
    </message>
    <message id="translate.machine.off">
        <source>Ausgeschaltet. Es verlässt kein Text dieses Gerät.</source>
        <translation>Switched off. No text leaves this computer.</translation>
    </message>
    <message id="action.translate_machine">
        <source>Maschinenvorschlag holen</source>
        <translation>Ask for machine suggestion</translation>
    </message>
    <message id="menu.translate_help">
        <source>Hilfen beim Übersetzen</source>
        <translation>Help with translating</translation>
    </message>
    <message id="translate.concordance.found.one">
        <source>Eine Fundstelle</source>
        <translation>One place</translation>
    </message>
    <message id="translate.concordance.found.other">
        <source>{n} Fundstellen</source>
        <translation>{n} places</translation>
    </message>
    <message id="translate.kept">
        <source>{state} · {who}, {moment}</source>
        <translation>{state} · {who}, {moment}</translation>
    </message>
    <message id="translate.stand.tip">
        <source>Grundlage: deutsche Fassung {n}, freigegeben {moment}</source>
        <translation>Made for: German version {n}, released {moment}</translation>
    </message>
    <message id="translate.machine.ready">
        <source>{names} darf gefragt werden. Vorher sehen Sie, was Ihr Haus verlässt.</source>
        <translation>{names} may be asked. Before, you see what leaves your office.</translation>
    </message>
    <message id="action.translate_bilingual">
        <source>Zweisprachige Fassung speichern …</source>
        <translation>Save bilingual version …</translation>
    </message>
    <message id="action.translate_document">
        <source>Übersetzte Fassung speichern …</source>
        <translation>Save translated version …</translation>
    </message>
    <message id="translate.saved">
        <source>Gespeichert: {name}. {n} Passagen sind übersetzt.</source>
        <translation>Saved: {name}. {n} passages are translated.</translation>
    </message>
    <message id="translate.stay_german.one">
        <source>Eine Passage bleibt deutsch, weil niemand eine Übersetzung bestätigt hat.</source>
        <translation>One passage stays German, because nobody has confirmed a translation.</translation>
    </message>
    <message id="translate.stay_german.other">
        <source>{n} Passagen bleiben deutsch, weil niemand eine Übersetzung bestätigt hat.</source>
        <translation>{n} passages stay German, because nobody has confirmed a translation.</translation>
    </message>
    <message id="job.translation_document">
        <source>Datei wird geschrieben</source>
        <translation>Writing the file</translation>
    </message>
    <message id="translate.restore">
        <source>Wieder prüfen</source>
        <translation>Check again</translation>
    </message>
    <message id="translate.refused.one">
        <source>Noch nicht freigegeben: Eine Passage ist nicht geprüft oder hat einen Fehler.</source>
        <translation>Not released yet: one passage is not checked or has an error.</translation>
    </message>
    <message id="translate.refused.other">
        <source>Noch nicht freigegeben: {n} Passagen sind nicht geprüft oder haben einen Fehler.</source>
        <translation>Not released yet: {n} passages are not checked or have an error.</translation>
    </message>
    <message id="translate.refused.show">
        <source>Erste zeigen</source>
        <translation>Show the first one</translation>
    </message>
    <message id="translate.not_remembered">
        <source>Übersetzt, aber nicht in den Übersetzungsspeicher aufgenommen. {cause}</source>
        <translation>Translated, but not taken into the translation memory. {cause}</translation>
    </message>
</context>
</TS>
