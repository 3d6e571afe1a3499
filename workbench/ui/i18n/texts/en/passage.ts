<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="passage.title">
        <source>Diese Stelle</source>
        <translation>This passage</translation>
    </message>
    <message id="passage.position">
        <source>Befund {at} von {total}</source>
        <translation>Finding {at} of {total}</translation>
    </message>
    <message id="passage.open">
        <source>{total} Befunde offen</source>
        <translation>{total} findings open</translation>
    </message>
    <message id="passage.source">
        <source>Quelle: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message id="passage.nothing">
        <source>Hier ist nichts offen. Sie können den Text trotzdem ändern.</source>
        <translation>Nothing is open here. You can still change the text.</translation>
    </message>
    <message id="passage.checking">
        <source>Das Formular wird gerade geprüft.</source>
        <translation>The form is being checked.</translation>
    </message>
    <message id="passage.locked">
        <source>Diese Stelle ist gesperrt. Ihr Text bleibt, wie er ist.</source>
        <translation>This passage is locked. Its text stays as it is.</translation>
    </message>
    <message id="passage.write">
        <source>Passage bearbeiten</source>
        <translation>Edit passage</translation>
    </message>
    <message id="passage.hide">
        <source>Ausblenden …</source>
        <translation>Hide …</translation>
    </message>
    <message id="passage.whole_form">
        <source>Betrifft das ganze Formular.</source>
        <translation>About the whole form.</translation>
    </message>
    <message id="rule.glossary-replace">
        <source>„{words}“ einfacher sagen</source>
        <translation>Say “{words}” more simply</translation>
    </message>
    <message id="rule.glossary-avoid">
        <source>„{words}“ vermeiden</source>
        <translation>Avoid “{words}”</translation>
    </message>
    <message id="rule.glossary-explain">
        <source>„{words}“ erklären</source>
        <translation>Explain “{words}”</translation>
    </message>
    <message id="suggestion.title">
        <source>Vorschlag</source>
        <translation>Suggestion</translation>
    </message>
    <message id="suggestion.accept">
        <source>Übernehmen</source>
        <translation>Accept</translation>
    </message>
    <message id="suggestion.adapt">
        <source>Anpassen</source>
        <translation>Adapt</translation>
    </message>
    <message id="suggestion.write">
        <source>Text selbst schreiben</source>
        <translation>Write the text</translation>
    </message>
    <message id="suggestion.reject">
        <source>Ablehnen …</source>
        <translation>Reject …</translation>
    </message>
    <message id="suggestion.keys">
        <source>Übernehmen {accept}  · und weiter {go_on}</source>
        <translation>Accept {accept}  · and go on {go_on}</translation>
    </message>
    <message id="suggestion.variants.one">
        <source>Weitere Fassung</source>
        <translation>Another version</translation>
    </message>
    <message id="suggestion.variants.other">
        <source>{n} weitere Fassungen</source>
        <translation>{n} other versions</translation>
    </message>
    <message id="suggestion.none">
        <source>Hier gibt es keine fertige Fassung.</source>
        <translation>There is no ready wording for this passage.</translation>
    </message>
    <message id="suggestion.gain">
        <source>Schwierigkeit {before} → {after}</source>
        <translation>Difficulty {before} → {after}</translation>
    </message>
    <message id="suggestion.steps">
        <source>Schritte:</source>
        <translation>Steps:</translation>
    </message>
    <message id="suggestion.part">
        <source>Ein einzelner Schritt. Alle zusammen stehen bei „Satz einfacher sagen“.</source>
        <translation>A single step. All of them together stand at “Satz einfacher sagen”.</translation>
    </message>
    <message id="model.title">
        <source>Sprachmodell fragen</source>
        <translation>Ask the language model</translation>
    </message>
    <message id="model.ask">
        <source>Sprachmodell fragen …</source>
        <translation>Ask the language model …</translation>
    </message>
    <message id="model.leaves">
        <source>Dieser Satz geht an {host}:</source>
        <translation>This sentence goes to {host}:</translation>
    </message>
    <message id="model.rest">
        <source>Dazu die Wörter des Glossars, die darin stehen. Sonst verlässt nichts diesen Rechner.</source>
        <translation>With it the words of the glossary that it uses. Nothing else leaves this computer.</translation>
    </message>
    <message id="model.send">
        <source>Satz senden</source>
        <translation>Send sentence</translation>
    </message>
    <message id="model.back">
        <source>Nicht senden</source>
        <translation>Do not send</translation>
    </message>
    <message id="model.under_way">
        <source>{host} antwortet gleich. Es kann eine Minute dauern.</source>
        <translation>{host} will answer soon. It can take a minute.</translation>
    </message>
    <message id="model.stop">
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message id="model.progress">
        <source>Das Sprachmodell arbeitet</source>
        <translation>The language model is working</translation>
    </message>
    <message id="model.finding">
        <source>Das Sprachmodell schlägt einen anderen Wortlaut vor.</source>
        <translation>The language model suggests another wording.</translation>
    </message>
    <message id="model.why">
        <source>Ein Modell kann den Sinn verändern. Bitte jedes Wort vergleichen.</source>
        <translation>A model may change the meaning. Please compare every word.</translation>
    </message>
    <message id="model.source">
        <source>Sprachmodell auf {host}</source>
        <translation>Language model on {host}</translation>
    </message>
    <message id="rule.local-model">
        <source>Maschinell formuliert</source>
        <translation>Worded by a machine</translation>
    </message>
    <message id="reject.title">
        <source>Warum lehnen Sie ab?</source>
        <translation>Why do you reject it?</translation>
    </message>
    <message id="reject.own">
        <source>Eigene Begründung</source>
        <translation>Your own reason</translation>
    </message>
    <message id="reject.confirm">
        <source>Ablehnen</source>
        <translation>Reject</translation>
    </message>
    <message id="reject.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="reject.reason.term">
        <source>Der Fachbegriff muss bleiben.</source>
        <translation>The technical term has to stay.</translation>
    </message>
    <message id="reject.reason.legal">
        <source>Die Formulierung ist rechtlich geprüft.</source>
        <translation>The wording has been checked by lawyers.</translation>
    </message>
    <message id="reject.reason.context">
        <source>Der Vorschlag passt hier nicht.</source>
        <translation>The suggestion does not fit here.</translation>
    </message>
    <message id="editor.title">
        <source>Ihr Text</source>
        <translation>Your text</translation>
    </message>
    <message id="editor.name">
        <source>Text der Stelle</source>
        <translation>Text of the passage</translation>
    </message>
    <message id="editor.take">
        <source>Übernehmen</source>
        <translation>Accept</translation>
    </message>
    <message id="editor.leave">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="editor.chips">
        <source>Kästchen und Felder bleiben im Text stehen.</source>
        <translation>Boxes and fields stay in the text.</translation>
    </message>
    <message id="editor.kept">
        <source>Kästchen und Felder lassen sich nicht löschen: Das Formular braucht sie.</source>
        <translation>Boxes and fields cannot be deleted: the form needs them.</translation>
    </message>
    <message id="editor.keys">
        <source>Übernehmen {take}  ·  Zurück Esc</source>
        <translation>Accept {take}  ·  Back Esc</translation>
    </message>
    <message id="difficulty.title">
        <source>Schwierigkeit</source>
        <translation>Difficulty</translation>
    </message>
    <message id="difficulty.form">
        <source>Schwierigkeit {score} von 100, {level}</source>
        <translation>Difficulty {score} of 100, {level}</translation>
    </message>
    <message id="difficulty.form_unrated">
        <source>Keine Schwierigkeit: {reason}</source>
        <translation>No difficulty: {reason}</translation>
    </message>
    <message id="difficulty.none">
        <source>Keine Schwierigkeit</source>
        <translation>No difficulty</translation>
    </message>
    <message id="difficulty.unrated">
        <source>Diese Passage bekommt keinen Wert: {reason}.</source>
        <translation>This passage has no score: {reason}.</translation>
    </message>
    <message id="difficulty.spoken">
        <source>{score} von 100, {level}. {parts}.</source>
        <translation>{score} of 100, {level}. {parts}.</translation>
    </message>
    <message id="difficulty.causes">
        <source>Das macht den Text schwer:</source>
        <translation>What makes the text hard:</translation>
    </message>
    <message id="difficulty.in_sentence">
        <source>{text} (Satz {number})</source>
        <translation>{text} (sentence {number})</translation>
    </message>
    <message id="difficulty.rest">
        <source>alles andere</source>
        <translation>everything else</translation>
    </message>
    <message id="part.length">
        <source>Länge und Satzbau</source>
        <translation>Length and structure</translation>
    </message>
    <message id="part.vocabulary">
        <source>Wortschatz</source>
        <translation>Vocabulary</translation>
    </message>
    <message id="part.rules">
        <source>Regeln</source>
        <translation>Rules</translation>
    </message>
    <message id="level.sehr leicht">
        <source>sehr leicht</source>
        <translation>very easy</translation>
    </message>
    <message id="level.leicht">
        <source>leicht</source>
        <translation>easy</translation>
    </message>
    <message id="level.mittel">
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message id="level.schwer">
        <source>schwer</source>
        <translation>hard</translation>
    </message>
    <message id="level.sehr schwer">
        <source>sehr schwer</source>
        <translation>very hard</translation>
    </message>
    <message id="reason.Überschrift">
        <source>Überschrift</source>
        <translation>heading</translation>
    </message>
    <message id="reason.Beschriftung">
        <source>Beschriftung</source>
        <translation>label</translation>
    </message>
    <message id="reason.Formularfeld">
        <source>Formularfeld</source>
        <translation>form field</translation>
    </message>
    <message id="reason.Auswahlmöglichkeit">
        <source>Auswahlmöglichkeit</source>
        <translation>option</translation>
    </message>
    <message id="reason.Kopfzeile">
        <source>Kopfzeile</source>
        <translation>header</translation>
    </message>
    <message id="reason.Fußzeile">
        <source>Fußzeile</source>
        <translation>footer</translation>
    </message>
    <message id="reason.Kommentar">
        <source>Kommentar</source>
        <translation>comment</translation>
    </message>
    <message id="reason.verborgener Text">
        <source>verborgener Text</source>
        <translation>hidden text</translation>
    </message>
    <message id="reason.leer">
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message id="reason.keine Wörter">
        <source>keine Wörter</source>
        <translation>no words</translation>
    </message>
    <message id="reason.sieht nicht deutsch aus">
        <source>sieht nicht deutsch aus</source>
        <translation>does not look German</translation>
    </message>
    <message id="reason.Aufzählung in einer Tabelle ohne Verb">
        <source>Aufzählung in einer Tabelle ohne Verb</source>
        <translation>list in a table without a verb</translation>
    </message>
    <message id="reason.weniger als 3 Wörter">
        <source>weniger als 3 Wörter</source>
        <translation>fewer than 3 words</translation>
    </message>
    <message id="reason.weniger als 8 Wörter">
        <source>weniger als 8 Wörter</source>
        <translation>fewer than 8 words</translation>
    </message>
    <message id="reason.weniger als 8 Wörter ohne Satzzeichen am Ende">
        <source>weniger als 8 Wörter ohne Satzzeichen am Ende</source>
        <translation>fewer than 8 words without a mark at the end</translation>
    </message>
    <message id="reason.kein Satzende auf mehr als 200 Wörtern">
        <source>kein Satzende auf mehr als 200 Wörtern</source>
        <translation>no end of a sentence in more than 200 words</translation>
    </message>
    <message id="measures.now">
        <source>jetzt</source>
        <translation>now</translation>
    </message>
    <message id="measures.before">
        <source>vorher</source>
        <translation>before</translation>
    </message>
    <message id="measures.after">
        <source>nachher</source>
        <translation>after</translation>
    </message>
    <message id="measures.words">
        <source>Wörter</source>
        <translation>Words</translation>
    </message>
    <message id="measures.sentences">
        <source>Sätze</source>
        <translation>Sentences</translation>
    </message>
    <message id="measures.more">
        <source>Weitere Maße</source>
        <translation>More measures</translation>
    </message>
    <message id="measures.spoken">
        <source>{name}: vorher {before}, nachher {after}.</source>
        <translation>{name}: {before} before, {after} after.</translation>
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
