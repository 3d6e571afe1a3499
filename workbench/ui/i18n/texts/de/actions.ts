<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="product">
        <source>Formularwerkbank</source>
        <translation>Formularwerkbank</translation>
    </message>
    <message id="action.open">
        <source>Formular öffnen …</source>
        <translation>Formular öffnen …</translation>
    </message>
    <message id="action.export">
        <source>Exportieren …</source>
        <translation>Exportieren …</translation>
    </message>
    <message id="action.undo">
        <source>Rückgängig</source>
        <translation>Rückgängig</translation>
    </message>
    <message id="action.redo">
        <source>Wiederholen</source>
        <translation>Wiederholen</translation>
    </message>
    <message id="action.next">
        <source>Nächster Befund</source>
        <translation>Nächster Befund</translation>
    </message>
    <message id="action.previous">
        <source>Voriger Befund</source>
        <translation>Voriger Befund</translation>
    </message>
    <message id="action.accept">
        <source>Vorschlag übernehmen</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message id="action.accept_next">
        <source>Übernehmen und weiter</source>
        <translation>Übernehmen und weiter</translation>
    </message>
    <message id="action.reject">
        <source>Vorschlag ablehnen …</source>
        <translation>Vorschlag ablehnen …</translation>
    </message>
    <message id="action.hide">
        <source>Befund ausblenden …</source>
        <translation>Befund ausblenden …</translation>
    </message>
    <message id="action.edit">
        <source>Passage bearbeiten</source>
        <translation>Passage bearbeiten</translation>
    </message>
    <message id="action.zoom_in">
        <source>Schrift größer</source>
        <translation>Schrift größer</translation>
    </message>
    <message id="action.zoom_out">
        <source>Schrift kleiner</source>
        <translation>Schrift kleiner</translation>
    </message>
    <message id="action.zoom_reset">
        <source>Schrift in normaler Größe</source>
        <translation>Schrift in normaler Größe</translation>
    </message>
    <message id="action.fold_left">
        <source>Linke Spalte zeigen oder verbergen</source>
        <translation>Linke Spalte zeigen oder verbergen</translation>
    </message>
    <message id="action.fold_right">
        <source>Rechte Spalte zeigen oder verbergen</source>
        <translation>Rechte Spalte zeigen oder verbergen</translation>
    </message>
    <message id="action.theme">
        <source>Andere Farben</source>
        <translation>Andere Farben</translation>
    </message>
    <message id="action.language">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="action.quit">
        <source>Beenden</source>
        <translation>Beenden</translation>
    </message>
    <message id="header.menu">
        <source>Menü</source>
        <translation>Menü</translation>
    </message>
    <message id="header.changed.one">
        <source>1 Stelle geändert</source>
        <translation>1 Stelle geändert</translation>
    </message>
    <message id="header.changed.other">
        <source>{n} Stellen geändert</source>
        <translation>{n} Stellen geändert</translation>
    </message>
    <message id="job.open">
        <source>{name} wird geöffnet</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message id="job.check">
        <source>Das Formular wird geprüft</source>
        <translation>Das Formular wird geprüft</translation>
    </message>
    <message id="job.score">
        <source>Die Schwierigkeit wird gemessen</source>
        <translation>Die Schwierigkeit wird gemessen</translation>
    </message>
    <message id="job.model">
        <source>{host} wird gefragt</source>
        <translation>{host} wird gefragt</translation>
    </message>
    <message id="job.accept_safe">
        <source>Sichere Vorschläge werden übernommen</source>
        <translation>Sichere Vorschläge werden übernommen</translation>
    </message>
    <message id="notice.close">
        <source>Meldung schließen</source>
        <translation>Meldung schließen</translation>
    </message>
    <message id="notice.not_kept">
        <source>Die Entscheidung kann nicht gespeichert werden: {cause}.</source>
        <translation>Die Entscheidung kann nicht gespeichert werden: {cause}.</translation>
    </message>
    <message id="action.workspace_open">
        <source>Arbeitsbereich öffnen …</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message id="action.workspace_new">
        <source>Arbeitsbereich anlegen …</source>
        <translation>Arbeitsbereich anlegen …</translation>
    </message>
    <message id="action.workspace_server">
        <source>Arbeitsbereich auf einem Server …</source>
        <translation>Arbeitsbereich auf einem Server …</translation>
    </message>
    <message id="action.forms">
        <source>Formulare im Arbeitsbereich</source>
        <translation>Formulare im Arbeitsbereich</translation>
    </message>
    <message id="action.search_all">
        <source>In allen Formularen suchen</source>
        <translation>In allen Formularen suchen</translation>
    </message>
    <message id="action.import">
        <source>Formular aufnehmen …</source>
        <translation>Formular aufnehmen …</translation>
    </message>
    <message id="action.new_version">
        <source>Neue Version aufnehmen …</source>
        <translation>Neue Version aufnehmen …</translation>
    </message>
    <message id="action.release">
        <source>Freigeben …</source>
        <translation>Freigeben …</translation>
    </message>
    <message id="right.refused">
        <source>Ihre Rolle „{role}“ erlaubt das nicht.</source>
        <translation>Ihre Rolle „{role}“ erlaubt das nicht.</translation>
    </message>
    <message id="right.released">
        <source>Diese Version ist freigegeben und ändert sich nicht mehr. Nehmen Sie eine neue Version auf.</source>
        <translation>Diese Version ist freigegeben und ändert sich nicht mehr. Nehmen Sie eine neue Version auf.</translation>
    </message>
    <message id="right.not_checked">
        <source>Freigegeben wird nach der rechtlichen Prüfung oder dem Test.</source>
        <translation>Freigegeben wird nach der rechtlichen Prüfung oder dem Test.</translation>
    </message>
    <message id="job.workspace">
        <source>{name} wird geöffnet</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message id="job.search">
        <source>Es wird gesucht</source>
        <translation>Es wird gesucht</translation>
    </message>
    <message id="job.import">
        <source>{name} wird aufgenommen</source>
        <translation>{name} wird aufgenommen</translation>
    </message>
    <message id="job.status">
        <source>Der Stand wird geändert</source>
        <translation>Der Stand wird geändert</translation>
    </message>
    <message id="job.examine">
        <source>Die Freigabe wird geprüft</source>
        <translation>Die Freigabe wird geprüft</translation>
    </message>
    <message id="job.release">
        <source>Die Version wird freigegeben</source>
        <translation>Die Version wird freigegeben</translation>
    </message>
    <message id="job.delete">
        <source>Das Formular wird gelöscht</source>
        <translation>Das Formular wird gelöscht</translation>
    </message>
    <message id="action.start">
        <source>Startseite</source>
        <translation>Startseite</translation>
    </message>
    <message id="action.place_revise">
        <source>Überarbeiten</source>
        <translation>Überarbeiten</translation>
    </message>
    <message id="action.place_translate">
        <source>Übersetzen</source>
        <translation>Übersetzen</translation>
    </message>
    <message id="action.place_test">
        <source>Testen</source>
        <translation>Testen</translation>
    </message>
    <message id="action.place_evaluate">
        <source>Auswerten</source>
        <translation>Auswerten</translation>
    </message>
    <message id="action.next_pane">
        <source>Nächster Bereich des Fensters</source>
        <translation>Nächster Bereich des Fensters</translation>
    </message>
    <message id="action.previous_pane">
        <source>Voriger Bereich des Fensters</source>
        <translation>Voriger Bereich des Fensters</translation>
    </message>
    <message id="action.palette">
        <source>Befehl suchen …</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message id="menu.form">
        <source>Formular</source>
        <translation>Formular</translation>
    </message>
    <message id="menu.workspace">
        <source>Arbeitsbereich</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message id="menu.edit">
        <source>Bearbeiten</source>
        <translation>Bearbeiten</translation>
    </message>
    <message id="menu.findings">
        <source>Befunde</source>
        <translation>Befunde</translation>
    </message>
    <message id="menu.view">
        <source>Ansicht</source>
        <translation>Ansicht</translation>
    </message>
    <message id="menu.testing">
        <source>Testen</source>
        <translation>Testen</translation>
    </message>
    <message id="action.testing_plan">
        <source>Test planen</source>
        <translation>Test planen</translation>
    </message>
    <message id="action.testing_returns">
        <source>Rückgaben einlesen</source>
        <translation>Rückgaben einlesen</translation>
    </message>
    <message id="action.testing_enter">
        <source>Antworten eingeben</source>
        <translation>Antworten eingeben</translation>
    </message>
    <message id="action.testing_results">
        <source>Ergebnisse des Tests</source>
        <translation>Ergebnisse des Tests</translation>
    </message>
    <message id="action.testing_undo">
        <source>Letzte Eingabe zurücknehmen</source>
        <translation>Letzte Eingabe zurücknehmen</translation>
    </message>
    <message id="action.testing_read">
        <source>Am Bildschirm testen</source>
        <translation>Am Bildschirm testen</translation>
    </message>
    <message id="action.tester_edit">
        <source>Hinweis der Testpersonen in die Bearbeitung übernehmen</source>
        <translation>Hinweis der Testpersonen in die Bearbeitung übernehmen</translation>
    </message>
    <message id="action.tester_term">
        <source>Wort der Testpersonen als Glossarvorschlag</source>
        <translation>Wort der Testpersonen als Glossarvorschlag</translation>
    </message>
</context>
</TS>
