<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="passage.title">
        <source>Diese Stelle</source>
        <translation>Diese Stelle</translation>
    </message>
    <message id="passage.position">
        <source>Befund {at} von {total}</source>
        <translation>Befund {at} von {total}</translation>
    </message>
    <message id="passage.open">
        <source>{total} Befunde offen</source>
        <translation>{total} Befunde offen</translation>
    </message>
    <message id="passage.source">
        <source>Quelle: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message id="passage.nothing">
        <source>Hier ist nichts offen. Sie können den Text trotzdem ändern.</source>
        <translation>Hier ist nichts offen. Sie können den Text trotzdem ändern.</translation>
    </message>
    <message id="passage.checking">
        <source>Das Formular wird gerade geprüft.</source>
        <translation>Das Formular wird gerade geprüft.</translation>
    </message>
    <message id="passage.locked">
        <source>Diese Stelle ist gesperrt. Ihr Text bleibt, wie er ist.</source>
        <translation>Diese Stelle ist gesperrt. Ihr Text bleibt, wie er ist.</translation>
    </message>
    <message id="passage.write">
        <source>Passage bearbeiten</source>
        <translation>Passage bearbeiten</translation>
    </message>
    <message id="passage.hide">
        <source>Ausblenden …</source>
        <translation>Ausblenden …</translation>
    </message>
    <message id="passage.whole_form">
        <source>Betrifft das ganze Formular.</source>
        <translation>Betrifft das ganze Formular.</translation>
    </message>
    <message id="rule.glossary-replace">
        <source>„{words}“ einfacher sagen</source>
        <translation>„{words}“ einfacher sagen</translation>
    </message>
    <message id="rule.glossary-avoid">
        <source>„{words}“ vermeiden</source>
        <translation>„{words}“ vermeiden</translation>
    </message>
    <message id="rule.glossary-explain">
        <source>„{words}“ erklären</source>
        <translation>„{words}“ erklären</translation>
    </message>
    <message id="suggestion.title">
        <source>Vorschlag</source>
        <translation>Vorschlag</translation>
    </message>
    <message id="suggestion.accept">
        <source>Übernehmen</source>
        <translation>Übernehmen</translation>
    </message>
    <message id="suggestion.adapt">
        <source>Anpassen</source>
        <translation>Anpassen</translation>
    </message>
    <message id="suggestion.write">
        <source>Text selbst schreiben</source>
        <translation>Text selbst schreiben</translation>
    </message>
    <message id="suggestion.reject">
        <source>Ablehnen …</source>
        <translation>Ablehnen …</translation>
    </message>
    <message id="suggestion.keys">
        <source>Übernehmen {accept}  · und weiter {go_on}</source>
        <translation>Übernehmen {accept}  · und weiter {go_on}</translation>
    </message>
    <message id="suggestion.variants.one">
        <source>Weitere Fassung</source>
        <translation>Weitere Fassung</translation>
    </message>
    <message id="suggestion.variants.other">
        <source>{n} weitere Fassungen</source>
        <translation>{n} weitere Fassungen</translation>
    </message>
    <message id="suggestion.none">
        <source>Hier gibt es keine fertige Fassung.</source>
        <translation>Hier gibt es keine fertige Fassung.</translation>
    </message>
    <message id="suggestion.gain">
        <source>Schwierigkeit {before} → {after}</source>
        <translation>Schwierigkeit {before} → {after}</translation>
    </message>
    <message id="suggestion.steps">
        <source>Schritte:</source>
        <translation>Schritte:</translation>
    </message>
    <message id="suggestion.part">
        <source>Ein einzelner Schritt. Alle zusammen stehen bei „Satz einfacher sagen“.</source>
        <translation>Ein einzelner Schritt. Alle zusammen stehen bei „Satz einfacher sagen“.</translation>
    </message>
    <message id="model.title">
        <source>Sprachmodell fragen</source>
        <translation>Sprachmodell fragen</translation>
    </message>
    <message id="model.ask">
        <source>Sprachmodell fragen …</source>
        <translation>Sprachmodell fragen …</translation>
    </message>
    <message id="model.leaves">
        <source>Dieser Satz geht an {host}:</source>
        <translation>Dieser Satz geht an {host}:</translation>
    </message>
    <message id="model.rest">
        <source>Dazu die Wörter des Glossars, die darin stehen. Sonst verlässt nichts diesen Rechner.</source>
        <translation>Dazu die Wörter des Glossars, die darin stehen. Sonst verlässt nichts diesen Rechner.</translation>
    </message>
    <message id="model.send">
        <source>Satz senden</source>
        <translation>Satz senden</translation>
    </message>
    <message id="model.back">
        <source>Nicht senden</source>
        <translation>Nicht senden</translation>
    </message>
    <message id="model.under_way">
        <source>{host} antwortet gleich. Es kann eine Minute dauern.</source>
        <translation>{host} antwortet gleich. Es kann eine Minute dauern.</translation>
    </message>
    <message id="model.stop">
        <source>Abbrechen</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="model.progress">
        <source>Das Sprachmodell arbeitet</source>
        <translation>Das Sprachmodell arbeitet</translation>
    </message>
    <message id="model.finding">
        <source>Das Sprachmodell schlägt einen anderen Wortlaut vor.</source>
        <translation>Das Sprachmodell schlägt einen anderen Wortlaut vor.</translation>
    </message>
    <message id="model.why">
        <source>Ein Modell kann den Sinn verändern. Bitte jedes Wort vergleichen.</source>
        <translation>Ein Modell kann den Sinn verändern. Bitte jedes Wort vergleichen.</translation>
    </message>
    <message id="model.source">
        <source>Sprachmodell auf {host}</source>
        <translation>Sprachmodell auf {host}</translation>
    </message>
    <message id="rule.local-model">
        <source>Maschinell formuliert</source>
        <translation>Maschinell formuliert</translation>
    </message>
    <message id="reject.title">
        <source>Warum lehnen Sie ab?</source>
        <translation>Warum lehnen Sie ab?</translation>
    </message>
    <message id="reject.own">
        <source>Eigene Begründung</source>
        <translation>Eigene Begründung</translation>
    </message>
    <message id="reject.confirm">
        <source>Ablehnen</source>
        <translation>Ablehnen</translation>
    </message>
    <message id="reject.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="reject.reason.term">
        <source>Der Fachbegriff muss bleiben.</source>
        <translation>Der Fachbegriff muss bleiben.</translation>
    </message>
    <message id="reject.reason.legal">
        <source>Die Formulierung ist rechtlich geprüft.</source>
        <translation>Die Formulierung ist rechtlich geprüft.</translation>
    </message>
    <message id="reject.reason.context">
        <source>Der Vorschlag passt hier nicht.</source>
        <translation>Der Vorschlag passt hier nicht.</translation>
    </message>
    <message id="editor.title">
        <source>Ihr Text</source>
        <translation>Ihr Text</translation>
    </message>
    <message id="editor.name">
        <source>Text der Stelle</source>
        <translation>Text der Stelle</translation>
    </message>
    <message id="editor.take">
        <source>Übernehmen</source>
        <translation>Übernehmen</translation>
    </message>
    <message id="editor.leave">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="editor.chips">
        <source>Kästchen und Felder bleiben im Text stehen.</source>
        <translation>Kästchen und Felder bleiben im Text stehen.</translation>
    </message>
    <message id="editor.kept">
        <source>Kästchen und Felder lassen sich nicht löschen: Das Formular braucht sie.</source>
        <translation>Kästchen und Felder lassen sich nicht löschen: Das Formular braucht sie.</translation>
    </message>
    <message id="editor.keys">
        <source>Übernehmen {take}  ·  Zurück Esc</source>
        <translation>Übernehmen {take}  ·  Zurück Esc</translation>
    </message>
    <message id="difficulty.title">
        <source>Schwierigkeit</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message id="difficulty.form">
        <source>Schwierigkeit {score} von 100, {level}</source>
        <translation>Schwierigkeit {score} von 100, {level}</translation>
    </message>
    <message id="difficulty.form_unrated">
        <source>Keine Schwierigkeit: {reason}</source>
        <translation>Keine Schwierigkeit: {reason}</translation>
    </message>
    <message id="difficulty.none">
        <source>Keine Schwierigkeit</source>
        <translation>Keine Schwierigkeit</translation>
    </message>
    <message id="difficulty.unrated">
        <source>Diese Passage bekommt keinen Wert: {reason}.</source>
        <translation>Diese Passage bekommt keinen Wert: {reason}.</translation>
    </message>
    <message id="difficulty.spoken">
        <source>{score} von 100, {level}. {parts}.</source>
        <translation>{score} von 100, {level}. {parts}.</translation>
    </message>
    <message id="difficulty.causes">
        <source>Das macht den Text schwer:</source>
        <translation>Das macht den Text schwer:</translation>
    </message>
    <message id="difficulty.in_sentence">
        <source>{text} (Satz {number})</source>
        <translation>{text} (Satz {number})</translation>
    </message>
    <message id="difficulty.rest">
        <source>alles andere</source>
        <translation>alles andere</translation>
    </message>
    <message id="part.length">
        <source>Länge und Satzbau</source>
        <translation>Länge und Satzbau</translation>
    </message>
    <message id="part.vocabulary">
        <source>Wortschatz</source>
        <translation>Wortschatz</translation>
    </message>
    <message id="part.rules">
        <source>Regeln</source>
        <translation>Regeln</translation>
    </message>
    <message id="level.sehr leicht">
        <source>sehr leicht</source>
        <translation>sehr leicht</translation>
    </message>
    <message id="level.leicht">
        <source>leicht</source>
        <translation>leicht</translation>
    </message>
    <message id="level.mittel">
        <source>mittel</source>
        <translation>mittel</translation>
    </message>
    <message id="level.schwer">
        <source>schwer</source>
        <translation>schwer</translation>
    </message>
    <message id="level.sehr schwer">
        <source>sehr schwer</source>
        <translation>sehr schwer</translation>
    </message>
    <message id="reason.Überschrift">
        <source>Überschrift</source>
        <translation>Überschrift</translation>
    </message>
    <message id="reason.Beschriftung">
        <source>Beschriftung</source>
        <translation>Beschriftung</translation>
    </message>
    <message id="reason.Formularfeld">
        <source>Formularfeld</source>
        <translation>Formularfeld</translation>
    </message>
    <message id="reason.Auswahlmöglichkeit">
        <source>Auswahlmöglichkeit</source>
        <translation>Auswahlmöglichkeit</translation>
    </message>
    <message id="reason.Kopfzeile">
        <source>Kopfzeile</source>
        <translation>Kopfzeile</translation>
    </message>
    <message id="reason.Fußzeile">
        <source>Fußzeile</source>
        <translation>Fußzeile</translation>
    </message>
    <message id="reason.Kommentar">
        <source>Kommentar</source>
        <translation>Kommentar</translation>
    </message>
    <message id="reason.verborgener Text">
        <source>verborgener Text</source>
        <translation>verborgener Text</translation>
    </message>
    <message id="reason.leer">
        <source>leer</source>
        <translation>leer</translation>
    </message>
    <message id="reason.keine Wörter">
        <source>keine Wörter</source>
        <translation>keine Wörter</translation>
    </message>
    <message id="reason.sieht nicht deutsch aus">
        <source>sieht nicht deutsch aus</source>
        <translation>sieht nicht deutsch aus</translation>
    </message>
    <message id="reason.Aufzählung in einer Tabelle ohne Verb">
        <source>Aufzählung in einer Tabelle ohne Verb</source>
        <translation>Aufzählung in einer Tabelle ohne Verb</translation>
    </message>
    <message id="reason.weniger als 3 Wörter">
        <source>weniger als 3 Wörter</source>
        <translation>weniger als 3 Wörter</translation>
    </message>
    <message id="reason.weniger als 8 Wörter">
        <source>weniger als 8 Wörter</source>
        <translation>weniger als 8 Wörter</translation>
    </message>
    <message id="reason.weniger als 8 Wörter ohne Satzzeichen am Ende">
        <source>weniger als 8 Wörter ohne Satzzeichen am Ende</source>
        <translation>weniger als 8 Wörter ohne Satzzeichen am Ende</translation>
    </message>
    <message id="reason.kein Satzende auf mehr als 200 Wörtern">
        <source>kein Satzende auf mehr als 200 Wörtern</source>
        <translation>kein Satzende auf mehr als 200 Wörtern</translation>
    </message>
    <message id="measures.now">
        <source>jetzt</source>
        <translation>jetzt</translation>
    </message>
    <message id="measures.before">
        <source>vorher</source>
        <translation>vorher</translation>
    </message>
    <message id="measures.after">
        <source>nachher</source>
        <translation>nachher</translation>
    </message>
    <message id="measures.words">
        <source>Wörter</source>
        <translation>Wörter</translation>
    </message>
    <message id="measures.sentences">
        <source>Sätze</source>
        <translation>Sätze</translation>
    </message>
    <message id="measures.more">
        <source>Weitere Maße</source>
        <translation>Weitere Maße</translation>
    </message>
    <message id="measures.spoken">
        <source>{name}: vorher {before}, nachher {after}.</source>
        <translation>{name}: vorher {before}, nachher {after}.</translation>
    </message>
    <message id="measure.flesch_amstad">
        <source>Flesch-Amstad</source>
        <translation>Flesch-Amstad</translation>
    </message>
    <message id="measure.wiener_sachtextformel_1">
        <source>Wiener Sachtextformel 1</source>
        <translation>Wiener Sachtextformel 1</translation>
    </message>
    <message id="measure.wiener_sachtextformel_2">
        <source>Wiener Sachtextformel 2</source>
        <translation>Wiener Sachtextformel 2</translation>
    </message>
    <message id="measure.wiener_sachtextformel_3">
        <source>Wiener Sachtextformel 3</source>
        <translation>Wiener Sachtextformel 3</translation>
    </message>
    <message id="measure.wiener_sachtextformel_4">
        <source>Wiener Sachtextformel 4</source>
        <translation>Wiener Sachtextformel 4</translation>
    </message>
    <message id="measure.lix">
        <source>LIX</source>
        <translation>LIX</translation>
    </message>
    <message id="measure.rix">
        <source>RIX</source>
        <translation>RIX</translation>
    </message>
    <message id="measure.smog_de">
        <source>G-SMOG</source>
        <translation>G-SMOG</translation>
    </message>
</context>
</TS>
