<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="product">
        <source>Formularwerkbank</source>
        <translation>Form Workbench</translation>
    </message>
    <message id="action.open">
        <source>Formular öffnen …</source>
        <translation>Open form …</translation>
    </message>
    <message id="action.export">
        <source>Exportieren …</source>
        <translation>Export …</translation>
    </message>
    <message id="action.undo">
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message id="action.redo">
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
    <message id="action.next">
        <source>Nächster Befund</source>
        <translation>Next finding</translation>
    </message>
    <message id="action.previous">
        <source>Voriger Befund</source>
        <translation>Previous finding</translation>
    </message>
    <message id="action.accept">
        <source>Vorschlag übernehmen</source>
        <translation>Accept suggestion</translation>
    </message>
    <message id="action.accept_next">
        <source>Übernehmen und weiter</source>
        <translation>Accept and go on</translation>
    </message>
    <message id="action.reject">
        <source>Vorschlag ablehnen …</source>
        <translation>Reject suggestion …</translation>
    </message>
    <message id="action.hide">
        <source>Befund ausblenden …</source>
        <translation>Hide finding …</translation>
    </message>
    <message id="action.edit">
        <source>Passage bearbeiten</source>
        <translation>Edit passage</translation>
    </message>
    <message id="action.zoom_in">
        <source>Schrift größer</source>
        <translation>Larger text</translation>
    </message>
    <message id="action.zoom_out">
        <source>Schrift kleiner</source>
        <translation>Smaller text</translation>
    </message>
    <message id="action.zoom_reset">
        <source>Schrift in normaler Größe</source>
        <translation>Normal text size</translation>
    </message>
    <message id="action.fold_left">
        <source>Linke Spalte zeigen oder verbergen</source>
        <translation>Show or hide left column</translation>
    </message>
    <message id="action.fold_right">
        <source>Rechte Spalte zeigen oder verbergen</source>
        <translation>Show or hide right column</translation>
    </message>
    <message id="action.theme">
        <source>Andere Farben</source>
        <translation>Other colours</translation>
    </message>
    <message id="action.language">
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
    <message id="action.quit">
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
    <message id="header.menu">
        <source>Menü</source>
        <translation>Menu</translation>
    </message>
    <message id="header.changed.one">
        <source>1 Stelle geändert</source>
        <translation>1 passage changed</translation>
    </message>
    <message id="header.changed.other">
        <source>{n} Stellen geändert</source>
        <translation>{n} passages changed</translation>
    </message>
    <message id="job.open">
        <source>{name} wird geöffnet</source>
        <translation>Opening {name}</translation>
    </message>
    <message id="job.check">
        <source>Das Formular wird geprüft</source>
        <translation>Checking the form</translation>
    </message>
    <message id="job.score">
        <source>Die Schwierigkeit wird gemessen</source>
        <translation>Measuring difficulty</translation>
    </message>
    <message id="job.model">
        <source>{host} wird gefragt</source>
        <translation>Asking {host}</translation>
    </message>
    <message id="job.accept_safe">
        <source>Sichere Vorschläge werden übernommen</source>
        <translation>Accepting safe suggestions</translation>
    </message>
    <message id="notice.close">
        <source>Meldung schließen</source>
        <translation>Close message</translation>
    </message>
    <message id="notice.not_kept">
        <source>Die Entscheidung kann nicht gespeichert werden: {cause}.</source>
        <translation>The decision cannot be saved: {cause}.</translation>
    </message>
    <message id="action.workspace_open">
        <source>Arbeitsbereich öffnen …</source>
        <translation>Open workspace …</translation>
    </message>
    <message id="action.workspace_new">
        <source>Arbeitsbereich anlegen …</source>
        <translation>Create workspace …</translation>
    </message>
    <message id="action.workspace_server">
        <source>Arbeitsbereich auf einem Server …</source>
        <translation>Workspace on a server …</translation>
    </message>
    <message id="action.forms">
        <source>Formulare im Arbeitsbereich</source>
        <translation>Forms of the workspace</translation>
    </message>
    <message id="action.search_all">
        <source>In allen Formularen suchen</source>
        <translation>Search in all forms</translation>
    </message>
    <message id="action.import">
        <source>Formular aufnehmen …</source>
        <translation>Add form …</translation>
    </message>
    <message id="action.new_version">
        <source>Neue Version aufnehmen …</source>
        <translation>Add new version …</translation>
    </message>
    <message id="action.release">
        <source>Freigeben …</source>
        <translation>Release …</translation>
    </message>
    <message id="right.refused">
        <source>Ihre Rolle „{role}“ erlaubt das nicht.</source>
        <translation>Your role “{role}” does not allow this.</translation>
    </message>
    <message id="right.released">
        <source>Diese Version ist freigegeben und ändert sich nicht mehr. Nehmen Sie eine neue Version auf.</source>
        <translation>This version is released and does not change any more. Add a new version.</translation>
    </message>
    <message id="right.not_checked">
        <source>Freigegeben wird nach der rechtlichen Prüfung oder dem Test.</source>
        <translation>A form is released after the legal check or the test.</translation>
    </message>
    <message id="job.workspace">
        <source>{name} wird geöffnet</source>
        <translation>Opening {name}</translation>
    </message>
    <message id="job.search">
        <source>Es wird gesucht</source>
        <translation>Searching</translation>
    </message>
    <message id="job.import">
        <source>{name} wird aufgenommen</source>
        <translation>Adding {name}</translation>
    </message>
    <message id="job.status">
        <source>Der Stand wird geändert</source>
        <translation>Changing the status</translation>
    </message>
    <message id="job.examine">
        <source>Die Freigabe wird geprüft</source>
        <translation>Checking the release</translation>
    </message>
    <message id="job.release">
        <source>Die Version wird freigegeben</source>
        <translation>Releasing the version</translation>
    </message>
    <message id="job.delete">
        <source>Das Formular wird gelöscht</source>
        <translation>Deleting the form</translation>
    </message>
    <message id="action.start">
        <source>Startseite</source>
        <translation>Start page</translation>
    </message>
    <message id="action.place_revise">
        <source>Überarbeiten</source>
        <translation>Revise</translation>
    </message>
    <message id="action.place_translate">
        <source>Übersetzen</source>
        <translation>Translate</translation>
    </message>
    <message id="action.place_test">
        <source>Testen</source>
        <translation>Test</translation>
    </message>
    <message id="action.place_evaluate">
        <source>Auswerten</source>
        <translation>Evaluate</translation>
    </message>
    <message id="action.next_pane">
        <source>Nächster Bereich des Fensters</source>
        <translation>Next part of the window</translation>
    </message>
    <message id="action.previous_pane">
        <source>Voriger Bereich des Fensters</source>
        <translation>Previous part of the window</translation>
    </message>
    <message id="action.palette">
        <source>Befehl suchen …</source>
        <translation>Find a command …</translation>
    </message>
    <message id="menu.form">
        <source>Formular</source>
        <translation>Form</translation>
    </message>
    <message id="menu.workspace">
        <source>Arbeitsbereich</source>
        <translation>Workspace</translation>
    </message>
    <message id="menu.edit">
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message id="menu.findings">
        <source>Befunde</source>
        <translation>Findings</translation>
    </message>
    <message id="menu.view">
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message id="menu.testing">
        <source>Testen</source>
        <translation>Testing</translation>
    </message>
    <message id="action.testing_plan">
        <source>Test planen</source>
        <translation>Plan a test</translation>
    </message>
    <message id="action.testing_returns">
        <source>Rückgaben einlesen</source>
        <translation>Read returns</translation>
    </message>
    <message id="action.testing_enter">
        <source>Antworten eingeben</source>
        <translation>Enter answers</translation>
    </message>
    <message id="action.testing_results">
        <source>Ergebnisse des Tests</source>
        <translation>Results of the test</translation>
    </message>
    <message id="action.testing_undo">
        <source>Letzte Eingabe zurücknehmen</source>
        <translation>Take the last entry back</translation>
    </message>
    <message id="action.testing_read">
        <source>Am Bildschirm testen</source>
        <translation>Test on the screen</translation>
    </message>
    <message id="action.tester_edit">
        <source>Hinweis der Testpersonen in die Bearbeitung übernehmen</source>
        <translation>Edit the passage for the readers’ hint</translation>
    </message>
    <message id="action.tester_term">
        <source>Wort der Testpersonen als Glossarvorschlag</source>
        <translation>Readers’ word as a glossary proposal</translation>
    </message>
</context>
</TS>
