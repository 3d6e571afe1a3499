<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="menu.translate">
        <source>Übersetzen</source>
        <translation>Übersetzen</translation>
    </message>
    <message id="action.translate_confirm_next">
        <source>Bestätigen und weiter</source>
        <translation>Bestätigen und weiter</translation>
    </message>
    <message id="action.translate_confirm">
        <source>Bestätigen</source>
        <translation>Bestätigen</translation>
    </message>
    <message id="action.translate_check">
        <source>Als geprüft bestätigen</source>
        <translation>Als geprüft bestätigen</translation>
    </message>
    <message id="action.translate_next_open">
        <source>Nächste nicht übersetzte Passage</source>
        <translation>Nächste nicht übersetzte Passage</translation>
    </message>
    <message id="action.translate_next_unchecked">
        <source>Nächste Passage zum Prüfen</source>
        <translation>Nächste Passage zum Prüfen</translation>
    </message>
    <message id="action.translate_next">
        <source>Nächste Passage</source>
        <translation>Nächste Passage</translation>
    </message>
    <message id="action.translate_previous">
        <source>Vorige Passage</source>
        <translation>Vorige Passage</translation>
    </message>
    <message id="action.translate_placeholder">
        <source>Nächsten Platzhalter einsetzen</source>
        <translation>Nächsten Platzhalter einsetzen</translation>
    </message>
    <message id="action.translate_copy_source">
        <source>Deutschen Text übernehmen</source>
        <translation>Deutschen Text übernehmen</translation>
    </message>
    <message id="action.translate_clear">
        <source>Übersetzung leeren</source>
        <translation>Übersetzung leeren</translation>
    </message>
    <message id="action.translate_search">
        <source>Passage suchen</source>
        <translation>Passage suchen</translation>
    </message>
    <message id="action.translate_undo">
        <source>Schritt der Übersetzung zurücknehmen</source>
        <translation>Schritt der Übersetzung zurücknehmen</translation>
    </message>
    <message id="action.translate_redo">
        <source>Schritt der Übersetzung wiederholen</source>
        <translation>Schritt der Übersetzung wiederholen</translation>
    </message>
    <message id="action.translate_not_needed">
        <source>Übersetzung nicht nötig, oder doch</source>
        <translation>Übersetzung nicht nötig, oder doch</translation>
    </message>
    <message id="action.translate_release">
        <source>Übersetzung freigeben</source>
        <translation>Übersetzung freigeben</translation>
    </message>
    <message id="action.translate_overview">
        <source>Übersicht der Sprachen</source>
        <translation>Übersicht der Sprachen</translation>
    </message>
    <message id="action.translate_concordance">
        <source>Wörter im Übersetzungsspeicher suchen</source>
        <translation>Wörter im Übersetzungsspeicher suchen</translation>
    </message>
    <message id="action.translate_comment">
        <source>Kommentar zur Übersetzung schreiben</source>
        <translation>Kommentar zur Übersetzung schreiben</translation>
    </message>
    <message id="action.translate_context">
        <source>Umgebung der Passage zeigen</source>
        <translation>Umgebung der Passage zeigen</translation>
    </message>
    <message id="action.translate_next_check">
        <source>Nächster Prüfhinweis</source>
        <translation>Nächster Prüfhinweis</translation>
    </message>
    <message id="action.translate_previous_check">
        <source>Voriger Prüfhinweis</source>
        <translation>Voriger Prüfhinweis</translation>
    </message>
    <message id="action.translate_fill">
        <source>Aus dem Speicher füllen …</source>
        <translation>Aus dem Speicher füllen …</translation>
    </message>
    <message id="menu.translate_insert">
        <source>Treffer und Begriffe</source>
        <translation>Treffer und Begriffe</translation>
    </message>
    <message id="translate.column.number">
        <source>Nr.</source>
        <translation>Nr.</translation>
    </message>
    <message id="translate.column.source">
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message id="translate.column.target">
        <source>Übersetzung</source>
        <translation>Übersetzung</translation>
    </message>
    <message id="translate.column.state">
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message id="translate.column.match">
        <source>Treffer</source>
        <translation>Treffer</translation>
    </message>
    <message id="translate.state.not_needed">
        <source>nicht nötig</source>
        <translation>nicht nötig</translation>
    </message>
    <message id="translate.state.planned">
        <source>offen</source>
        <translation>offen</translation>
    </message>
    <message id="translate.state.ordered">
        <source>beauftragt</source>
        <translation>beauftragt</translation>
    </message>
    <message id="translate.state.machine">
        <source>Maschinenvorschlag</source>
        <translation>Maschinenvorschlag</translation>
    </message>
    <message id="translate.state.draft">
        <source>Entwurf</source>
        <translation>Entwurf</translation>
    </message>
    <message id="translate.state.translated">
        <source>übersetzt</source>
        <translation>übersetzt</translation>
    </message>
    <message id="translate.state.checked">
        <source>geprüft</source>
        <translation>geprüft</translation>
    </message>
    <message id="translate.state.reading_test">
        <source>Lesetest</source>
        <translation>Lesetest</translation>
    </message>
    <message id="translate.state.released">
        <source>freigegeben</source>
        <translation>freigegeben</translation>
    </message>
    <message id="translate.state.outdated">
        <source>veraltet</source>
        <translation>veraltet</translation>
    </message>
    <message id="translate.state.withdrawn">
        <source>zurückgezogen</source>
        <translation>zurückgezogen</translation>
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
        <translation>Ein Prüfhinweis.</translation>
    </message>
    <message id="translate.spoken.alerts.other">
        <source>{n} Prüfhinweise.</source>
        <translation>{n} Prüfhinweise.</translation>
    </message>
    <message id="translate.view.all">
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
    <message id="translate.view.all.tip">
        <source>Alle Passagen zeigen</source>
        <translation>Alle Passagen zeigen</translation>
    </message>
    <message id="translate.view.open">
        <source>Offen</source>
        <translation>Offen</translation>
    </message>
    <message id="translate.view.open.tip">
        <source>Passagen, deren Übersetzung noch niemand bestätigt hat</source>
        <translation>Passagen, deren Übersetzung noch niemand bestätigt hat</translation>
    </message>
    <message id="translate.view.outdated">
        <source>Veraltet</source>
        <translation>Veraltet</translation>
    </message>
    <message id="translate.view.outdated.tip">
        <source>Der deutsche Text hat sich geändert</source>
        <translation>Der deutsche Text hat sich geändert</translation>
    </message>
    <message id="translate.view.to_check">
        <source>Zu prüfen</source>
        <translation>Zu prüfen</translation>
    </message>
    <message id="translate.view.to_check.tip">
        <source>Übersetzt, aber noch nicht von einer zweiten Person geprüft</source>
        <translation>Übersetzt, aber noch nicht von einer zweiten Person geprüft</translation>
    </message>
    <message id="translate.view.alerts">
        <source>Prüfhinweise</source>
        <translation>Prüfhinweise</translation>
    </message>
    <message id="translate.view.alerts.tip">
        <source>Passagen, zu denen die Prüfung etwas sagt</source>
        <translation>Passagen, zu denen die Prüfung etwas sagt</translation>
    </message>
    <message id="translate.view.comments">
        <source>Kommentare</source>
        <translation>Kommentare</translation>
    </message>
    <message id="translate.view.comments.tip">
        <source>Passagen mit einem Kommentar</source>
        <translation>Passagen mit einem Kommentar</translation>
    </message>
    <message id="translate.search">
        <source>Wörter oder Nummer suchen</source>
        <translation>Wörter oder Nummer suchen</translation>
    </message>
    <message id="translate.back">
        <source>Übersicht</source>
        <translation>Übersicht</translation>
    </message>
    <message id="translate.title">
        <source>{form}: Deutsch → {language}</source>
        <translation>{form}: Deutsch → {language}</translation>
    </message>
    <message id="translate.stand">
        <source>Fassung {n}</source>
        <translation>Fassung {n}</translation>
    </message>
    <message id="translate.table">
        <source>Passagen von „{title}“</source>
        <translation>Passagen von „{title}“</translation>
    </message>
    <message id="translate.place">
        <source>Passage {n} · {heading}</source>
        <translation>Passage {n} · {heading}</translation>
    </message>
    <message id="translate.source">
        <source>Deutscher Text</source>
        <translation>Deutscher Text</translation>
    </message>
    <message id="translate.target">
        <source>Übersetzung schreiben</source>
        <translation>Übersetzung schreiben</translation>
    </message>
    <message id="translate.old_source">
        <source>So wurde der deutsche Text geändert:</source>
        <translation>So wurde der deutsche Text geändert:</translation>
    </message>
    <message id="translate.confirm_next">
        <source>Bestätigen und weiter</source>
        <translation>Bestätigen und weiter</translation>
    </message>
    <message id="translate.confirm">
        <source>Bestätigen</source>
        <translation>Bestätigen</translation>
    </message>
    <message id="translate.check">
        <source>Geprüft</source>
        <translation>Geprüft</translation>
    </message>
    <message id="translate.copy">
        <source>Deutsch übernehmen</source>
        <translation>Deutsch übernehmen</translation>
    </message>
    <message id="translate.chip">
        <source>Platzhalter {n} einsetzen</source>
        <translation>Platzhalter {n} einsetzen</translation>
    </message>
    <message id="translate.length">
        <source>{n} Zeichen</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message id="translate.length_of">
        <source>{n} von {limit} Zeichen</source>
        <translation>{n} von {limit} Zeichen</translation>
    </message>
    <message id="translate.matches">
        <source>Treffer</source>
        <translation>Treffer</translation>
    </message>
    <message id="translate.no_matches">
        <source>Der Übersetzungsspeicher kennt keinen ähnlichen Text.</source>
        <translation>Der Übersetzungsspeicher kennt keinen ähnlichen Text.</translation>
    </message>
    <message id="translate.looking">
        <source>Der Speicher wird gefragt …</source>
        <translation>Der Speicher wird gefragt …</translation>
    </message>
    <message id="translate.take">
        <source>Übernehmen</source>
        <translation>Übernehmen</translation>
    </message>
    <message id="translate.take_spoken">
        <source>Treffer mit {match} Prozent übernehmen: {text}</source>
        <translation>Treffer mit {match} Prozent übernehmen: {text}</translation>
    </message>
    <message id="translate.penalty">
        <source>Abzug {n}: {why}</source>
        <translation>Abzug {n}: {why}</translation>
    </message>
    <message id="translate.taken">
        <source>Treffer mit {match} % übernommen.</source>
        <translation>Treffer mit {match} % übernommen.</translation>
    </message>
    <message id="translate.no_match">
        <source>Einen Treffer {n} gibt es nicht.</source>
        <translation>Einen Treffer {n} gibt es nicht.</translation>
    </message>
    <message id="translate.terms">
        <source>Begriffe</source>
        <translation>Begriffe</translation>
    </message>
    <message id="translate.no_terms">
        <source>Im Glossar steht zu diesem Text kein Begriff mit Übersetzung.</source>
        <translation>Im Glossar steht zu diesem Text kein Begriff mit Übersetzung.</translation>
    </message>
    <message id="translate.no_term">
        <source>Einen Begriff {n} gibt es nicht.</source>
        <translation>Einen Begriff {n} gibt es nicht.</translation>
    </message>
    <message id="translate.brackets">
        <source>Deutsches Wort in Klammern dahinter</source>
        <translation>Deutsches Wort in Klammern dahinter</translation>
    </message>
    <message id="translate.brackets.tip">
        <source>Für Wörter, die auf deutschen Schreiben stehen: So finden Leserinnen und Leser sie wieder.</source>
        <translation>Für Wörter, die auf deutschen Schreiben stehen: So finden Leserinnen und Leser sie wieder.</translation>
    </message>
    <message id="translate.insert">
        <source>Einsetzen: {text}</source>
        <translation>Einsetzen: {text}</translation>
    </message>
    <message id="translate.checks">
        <source>Prüfung</source>
        <translation>Prüfung</translation>
    </message>
    <message id="translate.checks_good">
        <source>Zahlen, Daten, Paragrafen, Platzhalter und Klammern stimmen.</source>
        <translation>Zahlen, Daten, Paragrafen, Platzhalter und Klammern stimmen.</translation>
    </message>
    <message id="translate.checks_none">
        <source>Geprüft wird, sobald hier eine Übersetzung steht.</source>
        <translation>Geprüft wird, sobald hier eine Übersetzung steht.</translation>
    </message>
    <message id="translate.severity.error">
        <source>Fehler: verhindert die Freigabe</source>
        <translation>Fehler: verhindert die Freigabe</translation>
    </message>
    <message id="translate.severity.warning">
        <source>Warnung</source>
        <translation>Warnung</translation>
    </message>
    <message id="translate.severity.info">
        <source>Hinweis</source>
        <translation>Hinweis</translation>
    </message>
    <message id="translate.show">
        <source>Zeigen</source>
        <translation>Zeigen</translation>
    </message>
    <message id="translate.dismiss">
        <source>Das ist richtig so</source>
        <translation>Das ist richtig so</translation>
    </message>
    <message id="translate.dismiss_now">
        <source>Merken</source>
        <translation>Merken</translation>
    </message>
    <message id="translate.reason">
        <source>Warum ist es richtig?</source>
        <translation>Warum ist es richtig?</translation>
    </message>
    <message id="translate.dismissed">
        <source>Für richtig erklärt: {reason} ({who})</source>
        <translation>Für richtig erklärt: {reason} ({who})</translation>
    </message>
    <message id="translate.comments">
        <source>Kommentare</source>
        <translation>Kommentare</translation>
    </message>
    <message id="translate.comment">
        <source>Kommentar zur Übersetzung</source>
        <translation>Kommentar zur Übersetzung</translation>
    </message>
    <message id="translate.review_comment">
        <source>Kommentar zur Prüfung</source>
        <translation>Kommentar zur Prüfung</translation>
    </message>
    <message id="translate.concordance">
        <source>Wörter im Übersetzungsspeicher suchen</source>
        <translation>Wörter im Übersetzungsspeicher suchen</translation>
    </message>
    <message id="translate.concordance.hint">
        <source>Wörter, dann Eingabe</source>
        <translation>Wörter, dann Eingabe</translation>
    </message>
    <message id="translate.concordance.in_target">
        <source>In den Übersetzungen suchen</source>
        <translation>In den Übersetzungen suchen</translation>
    </message>
    <message id="translate.concordance.begin">
        <source>Markieren Sie Wörter und drücken Sie die Tasten für die Suche, oder schreiben Sie hier.</source>
        <translation>Markieren Sie Wörter und drücken Sie die Tasten für die Suche, oder schreiben Sie hier.</translation>
    </message>
    <message id="translate.concordance.none">
        <source>Nichts gefunden.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message id="translate.panel.translate_help">
        <source>Hilfen</source>
        <translation>Hilfen</translation>
    </message>
    <message id="translate.panel.translate_context">
        <source>Umgebung</source>
        <translation>Umgebung</translation>
    </message>
    <message id="translate.panel.translate_concordance">
        <source>Wortsuche</source>
        <translation>Wortsuche</translation>
    </message>
    <message id="translate.statistics">
        <source>Auswertung</source>
        <translation>Auswertung</translation>
    </message>
    <message id="translate.progress">
        <source>Fortschritt</source>
        <translation>Fortschritt</translation>
    </message>
    <message id="translate.done">
        <source>{done} von {total} Passagen übersetzt, {share} % der Wörter</source>
        <translation>{done} von {total} Passagen übersetzt, {share} % der Wörter</translation>
    </message>
    <message id="translate.bands">
        <source>Treffer im Speicher</source>
        <translation>Treffer im Speicher</translation>
    </message>
    <message id="translate.band">
        <source>Treffer</source>
        <translation>Treffer</translation>
    </message>
    <message id="translate.passages">
        <source>Passagen</source>
        <translation>Passagen</translation>
    </message>
    <message id="translate.words">
        <source>Wörter</source>
        <translation>Wörter</translation>
    </message>
    <message id="translate.words_of">
        <source>{n} Wörter</source>
        <translation>{n} Wörter</translation>
    </message>
    <message id="translate.band.101">
        <source>101 % (mit Umgebung)</source>
        <translation>101 % (mit Umgebung)</translation>
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
        <translation>kein Treffer</translation>
    </message>
    <message id="translate.band_spoken">
        <source>{band}: {passages} Passagen, {words} Wörter</source>
        <translation>{band}: {passages} Passagen, {words} Wörter</translation>
    </message>
    <message id="translate.counting">
        <source>Treffer werden gezählt …</source>
        <translation>Treffer werden gezählt …</translation>
    </message>
    <message id="translate.fill">
        <source>Aus dem Speicher füllen …</source>
        <translation>Aus dem Speicher füllen …</translation>
    </message>
    <message id="translate.fill.title">
        <source>Offene Passagen aus dem Speicher füllen</source>
        <translation>Offene Passagen aus dem Speicher füllen</translation>
    </message>
    <message id="translate.fill.least">
        <source>Treffer ab</source>
        <translation>Treffer ab</translation>
    </message>
    <message id="translate.fill.text">
        <source>{n} Passagen werden Entwürfe: {context} mit 101 %, {same} mit 100 %, {like} ähnliche.</source>
        <translation>{n} Passagen werden Entwürfe: {context} mit 101 %, {same} mit 100 %, {like} ähnliche.</translation>
    </message>
    <message id="translate.fill.none">
        <source>Dafür hat der Speicher keinen Treffer.</source>
        <translation>Dafür hat der Speicher keinen Treffer.</translation>
    </message>
    <message id="translate.fill.go">
        <source>Füllen</source>
        <translation>Füllen</translation>
    </message>
    <message id="translate.fill.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="translate.filled.one">
        <source>Eine Passage aus dem Speicher gefüllt.</source>
        <translation>Eine Passage aus dem Speicher gefüllt.</translation>
    </message>
    <message id="translate.filled.other">
        <source>{n} Passagen aus dem Speicher gefüllt.</source>
        <translation>{n} Passagen aus dem Speicher gefüllt.</translation>
    </message>
    <message id="translate.repetitions.one">
        <source>Eine gleiche Passage übernommen.</source>
        <translation>Eine gleiche Passage übernommen.</translation>
    </message>
    <message id="translate.repetitions.other">
        <source>{n} gleiche Passagen übernommen.</source>
        <translation>{n} gleiche Passagen übernommen.</translation>
    </message>
    <message id="translate.repetitions.hint">
        <source>Strg+Z nimmt es zurück.</source>
        <translation>Strg+Z nimmt es zurück.</translation>
    </message>
    <message id="translate.around">
        <source>Davor und dahinter</source>
        <translation>Davor und dahinter</translation>
    </message>
    <message id="translate.under">
        <source>Unter „{heading}“</source>
        <translation>Unter „{heading}“</translation>
    </message>
    <message id="translate.cell">
        <source>Tabelle {table}, Zeile {row}, Spalte {column}</source>
        <translation>Tabelle {table}, Zeile {row}, Spalte {column}</translation>
    </message>
    <message id="translate.limit">
        <source>Platz für etwa {n} Zeichen</source>
        <translation>Platz für etwa {n} Zeichen</translation>
    </message>
    <message id="translate.no_limit">
        <source>Keine feste Länge bekannt</source>
        <translation>Keine feste Länge bekannt</translation>
    </message>
    <message id="translate.kind.heading">
        <source>Überschrift</source>
        <translation>Überschrift</translation>
    </message>
    <message id="translate.kind.list_item">
        <source>Punkt einer Liste</source>
        <translation>Punkt einer Liste</translation>
    </message>
    <message id="translate.kind.label">
        <source>Beschriftung</source>
        <translation>Beschriftung</translation>
    </message>
    <message id="translate.kind.cell">
        <source>Zelle einer Tabelle</source>
        <translation>Zelle einer Tabelle</translation>
    </message>
    <message id="translate.kind.paragraph">
        <source>Absatz</source>
        <translation>Absatz</translation>
    </message>
    <message id="translate.pages">
        <source>Hier steht die gedruckte deutsche Seite.</source>
        <translation>Hier steht die gedruckte deutsche Seite.</translation>
    </message>
    <message id="translate.nothing_more">
        <source>Davon gibt es keine weitere Passage.</source>
        <translation>Davon gibt es keine weitere Passage.</translation>
    </message>
    <message id="translate.enter_hint">
        <source>Eine Passage ist ein Absatz. Bestätigen Sie mit {keys}.</source>
        <translation>Eine Passage ist ein Absatz. Bestätigen Sie mit {keys}.</translation>
    </message>
    <message id="translate.empty">
        <source>Hier steht noch keine Übersetzung.</source>
        <translation>Hier steht noch keine Übersetzung.</translation>
    </message>
    <message id="translate.checked">
        <source>Geprüft.</source>
        <translation>Geprüft.</translation>
    </message>
    <message id="translate.released">
        <source>Die Übersetzung ist freigegeben.</source>
        <translation>Die Übersetzung ist freigegeben.</translation>
    </message>
    <message id="translate.chip_placed">
        <source>Platzhalter {n} eingesetzt.</source>
        <translation>Platzhalter {n} eingesetzt.</translation>
    </message>
    <message id="translate.no_chip">
        <source>Alle Platzhalter stehen im Text.</source>
        <translation>Alle Platzhalter stehen im Text.</translation>
    </message>
    <message id="translate.chip_removed">
        <source>Platzhalter {n} entfernt. „Platzhalter einsetzen“ bringt ihn zurück.</source>
        <translation>Platzhalter {n} entfernt. „Platzhalter einsetzen“ bringt ihn zurück.</translation>
    </message>
    <message id="translate.clash.title">
        <source>{who} hat diese Passage inzwischen übersetzt</source>
        <translation>{who} hat diese Passage inzwischen übersetzt</translation>
    </message>
    <message id="translate.clash.my_text">
        <source>Ihr Text</source>
        <translation>Ihr Text</translation>
    </message>
    <message id="translate.clash.their_text">
        <source>Text von {who}</source>
        <translation>Text von {who}</translation>
    </message>
    <message id="translate.clash.mine">
        <source>Meinen Text behalten</source>
        <translation>Meinen Text behalten</translation>
    </message>
    <message id="translate.clash.theirs">
        <source>Den anderen Text nehmen</source>
        <translation>Den anderen Text nehmen</translation>
    </message>
    <message id="translate.not_released">
        <source>Von „{name}“ ist noch keine deutsche Fassung freigegeben.</source>
        <translation>Von „{name}“ ist noch keine deutsche Fassung freigegeben.</translation>
    </message>
    <message id="translate.not_released.hint">
        <source>Übersetzt wird die freigegebene Fassung.</source>
        <translation>Übersetzt wird die freigegebene Fassung.</translation>
    </message>
    <message id="translate.guide.no_workspace">
        <source>Übersetzen braucht einen Arbeitsbereich</source>
        <translation>Übersetzen braucht einen Arbeitsbereich</translation>
    </message>
    <message id="translate.guide.no_workspace.text">
        <source>Öffnen Sie den Arbeitsbereich Ihres Amtes, oder legen Sie einen an. Dort nehmen Sie ein Formular auf und geben es frei. Eine zweisprachige Fassung des geöffneten Formulars schreiben Sie schon jetzt mit „Exportieren“.</source>
        <translation>Öffnen Sie den Arbeitsbereich Ihres Amtes, oder legen Sie einen an. Dort nehmen Sie ein Formular auf und geben es frei. Eine zweisprachige Fassung des geöffneten Formulars schreiben Sie schon jetzt mit „Exportieren“.</translation>
    </message>
    <message id="translate.guide.no_form">
        <source>Noch ist kein Formular da</source>
        <translation>Noch ist kein Formular da</translation>
    </message>
    <message id="translate.guide.no_form.text">
        <source>Nehmen Sie auf der Seite „Formulare“ ein Formular auf, überarbeiten Sie es und geben Sie es frei. Danach wählen Sie hier die Sprachen.</source>
        <translation>Nehmen Sie auf der Seite „Formulare“ ein Formular auf, überarbeiten Sie es und geben Sie es frei. Danach wählen Sie hier die Sprachen.</translation>
    </message>
    <message id="translate.guide.not_released">
        <source>Geben Sie zuerst ein Formular frei</source>
        <translation>Geben Sie zuerst ein Formular frei</translation>
    </message>
    <message id="translate.guide.not_released.text">
        <source>Übersetzt wird nur die freigegebene deutsche Fassung, damit sich der Text darunter nicht mehr ändert. Öffnen Sie ein Formular und wählen Sie „Freigeben“. Danach wählen Sie hier die Sprachen.</source>
        <translation>Übersetzt wird nur die freigegebene deutsche Fassung, damit sich der Text darunter nicht mehr ändert. Öffnen Sie ein Formular und wählen Sie „Freigeben“. Danach wählen Sie hier die Sprachen.</translation>
    </message>
    <message id="job.translation">
        <source>Übersetzung wird geöffnet</source>
        <translation>Übersetzung wird geöffnet</translation>
    </message>
    <message id="job.matches">
        <source>Treffer werden gesucht</source>
        <translation>Treffer werden gesucht</translation>
    </message>
    <message id="job.concordance">
        <source>Fundstellen werden gesucht</source>
        <translation>Fundstellen werden gesucht</translation>
    </message>
    <message id="job.translation_checks">
        <source>Übersetzung wird geprüft</source>
        <translation>Übersetzung wird geprüft</translation>
    </message>
    <message id="job.translation_statistics">
        <source>Treffer werden gezählt</source>
        <translation>Treffer werden gezählt</translation>
    </message>
    <message id="action.translate_match_1">
        <source>Treffer 1 übernehmen</source>
        <translation>Treffer 1 übernehmen</translation>
    </message>
    <message id="action.translate_term_1">
        <source>Begriff 1 einsetzen</source>
        <translation>Begriff 1 einsetzen</translation>
    </message>
    <message id="action.translate_match_2">
        <source>Treffer 2 übernehmen</source>
        <translation>Treffer 2 übernehmen</translation>
    </message>
    <message id="action.translate_term_2">
        <source>Begriff 2 einsetzen</source>
        <translation>Begriff 2 einsetzen</translation>
    </message>
    <message id="action.translate_match_3">
        <source>Treffer 3 übernehmen</source>
        <translation>Treffer 3 übernehmen</translation>
    </message>
    <message id="action.translate_term_3">
        <source>Begriff 3 einsetzen</source>
        <translation>Begriff 3 einsetzen</translation>
    </message>
    <message id="action.translate_match_4">
        <source>Treffer 4 übernehmen</source>
        <translation>Treffer 4 übernehmen</translation>
    </message>
    <message id="action.translate_term_4">
        <source>Begriff 4 einsetzen</source>
        <translation>Begriff 4 einsetzen</translation>
    </message>
    <message id="action.translate_match_5">
        <source>Treffer 5 übernehmen</source>
        <translation>Treffer 5 übernehmen</translation>
    </message>
    <message id="action.translate_term_5">
        <source>Begriff 5 einsetzen</source>
        <translation>Begriff 5 einsetzen</translation>
    </message>
    <message id="action.translate_match_6">
        <source>Treffer 6 übernehmen</source>
        <translation>Treffer 6 übernehmen</translation>
    </message>
    <message id="action.translate_term_6">
        <source>Begriff 6 einsetzen</source>
        <translation>Begriff 6 einsetzen</translation>
    </message>
    <message id="action.translate_match_7">
        <source>Treffer 7 übernehmen</source>
        <translation>Treffer 7 übernehmen</translation>
    </message>
    <message id="action.translate_term_7">
        <source>Begriff 7 einsetzen</source>
        <translation>Begriff 7 einsetzen</translation>
    </message>
    <message id="action.translate_match_8">
        <source>Treffer 8 übernehmen</source>
        <translation>Treffer 8 übernehmen</translation>
    </message>
    <message id="action.translate_term_8">
        <source>Begriff 8 einsetzen</source>
        <translation>Begriff 8 einsetzen</translation>
    </message>
    <message id="action.translate_match_9">
        <source>Treffer 9 übernehmen</source>
        <translation>Treffer 9 übernehmen</translation>
    </message>
    <message id="action.translate_term_9">
        <source>Begriff 9 einsetzen</source>
        <translation>Begriff 9 einsetzen</translation>
    </message>
    <message id="translate.machine">
        <source>Maschinenvorschlag</source>
        <translation>Maschinenvorschlag</translation>
    </message>
    <message id="translate.machine.off">
        <source>Ausgeschaltet. Es verlässt kein Text dieses Gerät.</source>
        <translation>Ausgeschaltet. Es verlässt kein Text dieses Gerät.</translation>
    </message>
    <message id="action.translate_machine">
        <source>Maschinenvorschlag holen</source>
        <translation>Maschinenvorschlag holen</translation>
    </message>
    <message id="menu.translate_help">
        <source>Hilfen beim Übersetzen</source>
        <translation>Hilfen beim Übersetzen</translation>
    </message>
    <message id="translate.concordance.found.one">
        <source>Eine Fundstelle</source>
        <translation>Eine Fundstelle</translation>
    </message>
    <message id="translate.concordance.found.other">
        <source>{n} Fundstellen</source>
        <translation>{n} Fundstellen</translation>
    </message>
    <message id="translate.kept">
        <source>{state} · {who}, {moment}</source>
        <translation>{state} · {who}, {moment}</translation>
    </message>
    <message id="translate.stand.tip">
        <source>Grundlage: deutsche Fassung {n}, freigegeben {moment}</source>
        <translation>Grundlage: deutsche Fassung {n}, freigegeben {moment}</translation>
    </message>
    <message id="translate.machine.ready">
        <source>{names} darf gefragt werden. Vorher sehen Sie, was Ihr Haus verlässt.</source>
        <translation>{names} darf gefragt werden. Vorher sehen Sie, was Ihr Haus verlässt.</translation>
    </message>
    <message id="action.translate_bilingual">
        <source>Zweisprachige Fassung speichern …</source>
        <translation>Zweisprachige Fassung speichern …</translation>
    </message>
    <message id="action.translate_document">
        <source>Übersetzte Fassung speichern …</source>
        <translation>Übersetzte Fassung speichern …</translation>
    </message>
    <message id="translate.saved">
        <source>Gespeichert: {name}. {n} Passagen sind übersetzt.</source>
        <translation>Gespeichert: {name}. {n} Passagen sind übersetzt.</translation>
    </message>
    <message id="translate.stay_german.one">
        <source>Eine Passage bleibt deutsch, weil niemand eine Übersetzung bestätigt hat.</source>
        <translation>Eine Passage bleibt deutsch, weil niemand eine Übersetzung bestätigt hat.</translation>
    </message>
    <message id="translate.stay_german.other">
        <source>{n} Passagen bleiben deutsch, weil niemand eine Übersetzung bestätigt hat.</source>
        <translation>{n} Passagen bleiben deutsch, weil niemand eine Übersetzung bestätigt hat.</translation>
    </message>
    <message id="job.translation_document">
        <source>Datei wird geschrieben</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message id="translate.restore">
        <source>Wieder prüfen</source>
        <translation>Wieder prüfen</translation>
    </message>
    <message id="translate.refused.one">
        <source>Noch nicht freigegeben: Eine Passage ist nicht geprüft oder hat einen Fehler.</source>
        <translation>Noch nicht freigegeben: Eine Passage ist nicht geprüft oder hat einen Fehler.</translation>
    </message>
    <message id="translate.refused.other">
        <source>Noch nicht freigegeben: {n} Passagen sind nicht geprüft oder haben einen Fehler.</source>
        <translation>Noch nicht freigegeben: {n} Passagen sind nicht geprüft oder haben einen Fehler.</translation>
    </message>
    <message id="translate.refused.show">
        <source>Erste zeigen</source>
        <translation>Erste zeigen</translation>
    </message>
    <message id="translate.not_remembered">
        <source>Übersetzt, aber nicht in den Übersetzungsspeicher aufgenommen. {cause}</source>
        <translation>Übersetzt, aber nicht in den Übersetzungsspeicher aufgenommen. {cause}</translation>
    </message>
</context>
</TS>
