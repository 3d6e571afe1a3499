<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="workspace.open_title">
        <source>Arbeitsbereich öffnen</source>
        <translation>Open workspace</translation>
    </message>
    <message id="workspace.new_title">
        <source>Arbeitsbereich anlegen</source>
        <translation>Create workspace</translation>
    </message>
    <message id="workspace.filter">
        <source>Arbeitsbereiche (*.fwb);;Alle Dateien (*)</source>
        <translation>Workspaces (*.fwb);;All files (*)</translation>
    </message>
    <message id="workspace.new_name">
        <source>Arbeitsbereich.fwb</source>
        <translation>Workspace.fwb</translation>
    </message>
    <message id="server.title">
        <source>Arbeitsbereich auf einem Server</source>
        <translation>Workspace on a server</translation>
    </message>
    <message id="server.question">
        <source>Unter welcher Adresse liegt der Arbeitsbereich?</source>
        <translation>What is the address of the workspace?</translation>
    </message>
    <message id="server.address">
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message id="server.sample">
        <source>postgresql://name@server/datenbank</source>
        <translation>postgresql://name@server/database</translation>
    </message>
    <message id="server.password">
        <source>Ein Passwort kommt in den Schlüsselbund dieses Computers, nie in eine Datei.</source>
        <translation>A password goes into the keyring of this computer, never into a file.</translation>
    </message>
    <message id="server.create">
        <source>Dort einen neuen Arbeitsbereich anlegen</source>
        <translation>Create a new workspace there</translation>
    </message>
    <message id="server.open">
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message id="server.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="page.who">
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message id="page.search">
        <source>In allen Formularen suchen</source>
        <translation>Search in all forms</translation>
    </message>
    <message id="page.import">
        <source>Formular aufnehmen …</source>
        <translation>Add form …</translation>
    </message>
    <message id="page.close">
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message id="page.list">
        <source>Formulare</source>
        <translation>Forms</translation>
    </message>
    <message id="page.count.zero">
        <source>Noch kein Formular</source>
        <translation>No form yet</translation>
    </message>
    <message id="page.count.one">
        <source>1 Formular</source>
        <translation>1 form</translation>
    </message>
    <message id="page.count.other">
        <source>{n} Formulare</source>
        <translation>{n} forms</translation>
    </message>
    <message id="page.hits.zero">
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message id="page.hits.one">
        <source>1 Treffer</source>
        <translation>1 hit</translation>
    </message>
    <message id="page.hits.other">
        <source>{n} Treffer</source>
        <translation>{n} hits</translation>
    </message>
    <message id="page.more">
        <source>Die ersten {n} Treffer</source>
        <translation>The first {n} hits</translation>
    </message>
    <message id="page.drop">
        <source>Sie können Formulare hierher ziehen.</source>
        <translation>You can drag forms here.</translation>
    </message>
    <message id="page.empty">
        <source>Ziehen Sie ein Formular hierher, oder wählen Sie „Formular aufnehmen“.</source>
        <translation>Drag a form here, or choose “Add form”.</translation>
    </message>
    <message id="page.line">
        <source>Version {number}, {moment}, {person}</source>
        <translation>Version {number}, {moment}, {person}</translation>
    </message>
    <message id="page.spoken">
        <source>{name}, {status}. {detail}</source>
        <translation>{name}, {status}. {detail}</translation>
    </message>
    <message id="page.today">
        <source>heute, {time}</source>
        <translation>today, {time}</translation>
    </message>
    <message id="page.yesterday">
        <source>gestern, {time}</source>
        <translation>yesterday, {time}</translation>
    </message>
    <message id="page.at">
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message id="page.date">
        <source>%d.%m.%Y</source>
        <translation>%d/%m/%Y</translation>
    </message>
    <message id="personal.title">
        <source>„{name}“ sieht ausgefüllt aus</source>
        <translation>“{name}” looks filled in</translation>
    </message>
    <message id="personal.text">
        <source>Angaben zu echten Personen gehören nicht in den Arbeitsbereich:</source>
        <translation>Data of real people do not belong in the workspace:</translation>
    </message>
    <message id="personal.delete">
        <source>Wieder löschen</source>
        <translation>Delete again</translation>
    </message>
    <message id="personal.keep">
        <source>Trotzdem behalten</source>
        <translation>Keep it anyway</translation>
    </message>
    <message id="import.title">
        <source>Formular aufnehmen</source>
        <translation>Add form</translation>
    </message>
    <message id="import.done">
        <source>„{name}“ ist aufgenommen.</source>
        <translation>“{name}” has been added.</translation>
    </message>
    <message id="import.new_title">
        <source>Neue Version aufnehmen</source>
        <translation>Add new version</translation>
    </message>
    <message id="status.name.draft">
        <source>Entwurf</source>
        <translation>draft</translation>
    </message>
    <message id="status.name.legal_check">
        <source>in rechtlicher Prüfung</source>
        <translation>in legal check</translation>
    </message>
    <message id="status.name.test">
        <source>im Test</source>
        <translation>in test</translation>
    </message>
    <message id="status.name.released">
        <source>freigegeben</source>
        <translation>released</translation>
    </message>
    <message id="status.name.withdrawn">
        <source>zurückgezogen</source>
        <translation>withdrawn</translation>
    </message>
    <message id="status.menu">
        <source>Stand des Formulars: {status}</source>
        <translation>Status of the form: {status}</translation>
    </message>
    <message id="status.go">
        <source>Weiter: {status}</source>
        <translation>Move on: {status}</translation>
    </message>
    <message id="status.old_version">
        <source>Es gibt schon Version {number}.</source>
        <translation>There is a version {number} already.</translation>
    </message>
    <message id="status.open_newest">
        <source>Neueste Version öffnen</source>
        <translation>Open newest version</translation>
    </message>
    <message id="status.saved">
        <source>Gespeichert {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message id="status.saving">
        <source>Wird gespeichert</source>
        <translation>Saving</translation>
    </message>
    <message id="status.unsaved.one">
        <source>1 Änderung noch nicht gespeichert</source>
        <translation>1 change not saved yet</translation>
    </message>
    <message id="status.unsaved.other">
        <source>{n} Änderungen noch nicht gespeichert</source>
        <translation>{n} changes not saved yet</translation>
    </message>
    <message id="status.loaded">
        <source>Alles gespeichert</source>
        <translation>Everything saved</translation>
    </message>
    <message id="offline.title">
        <source>Keine Verbindung zum Arbeitsbereich</source>
        <translation>No connection to the workspace</translation>
    </message>
    <message id="offline.text">
        <source>Ihre Eingaben bleiben hier und werden gespeichert, sobald die Verbindung wieder da ist.</source>
        <translation>What you write stays here and is saved as soon as the connection is back.</translation>
    </message>
    <message id="unkept.text">
        <source>Ihre Eingaben bleiben hier. Das Programm versucht es weiter.</source>
        <translation>What you write stays here. The program goes on trying.</translation>
    </message>
    <message id="role.editor">
        <source>Redaktion</source>
        <translation>editor</translation>
    </message>
    <message id="role.legal">
        <source>Recht</source>
        <translation>legal</translation>
    </message>
    <message id="role.translator">
        <source>Übersetzung</source>
        <translation>translator</translation>
    </message>
    <message id="role.test_leader">
        <source>Testleitung</source>
        <translation>test leader</translation>
    </message>
    <message id="role.reader">
        <source>Lesen</source>
        <translation>reader</translation>
    </message>
    <message id="release.title">
        <source>Freigeben</source>
        <translation>Release</translation>
    </message>
    <message id="release.checking">
        <source>Es wird geprüft, ob noch etwas offen ist.</source>
        <translation>Looking for what is still open.</translation>
    </message>
    <message id="release.clear">
        <source>Es spricht nichts dagegen. Danach ändert sich diese Version nicht mehr.</source>
        <translation>Nothing stands against it. Afterwards this version does not change any more.</translation>
    </message>
    <message id="release.blocked.one">
        <source>1 Punkt steht der Freigabe entgegen:</source>
        <translation>1 point stands against the release:</translation>
    </message>
    <message id="release.blocked.other">
        <source>{n} Punkte stehen der Freigabe entgegen:</source>
        <translation>{n} points stand against the release:</translation>
    </message>
    <message id="release.list">
        <source>Was der Freigabe entgegensteht</source>
        <translation>What stands against the release</translation>
    </message>
    <message id="release.whole">
        <source>Ganzes Formular: {message}</source>
        <translation>Whole form: {message}</translation>
    </message>
    <message id="release.note">
        <source>Vermerk zur Freigabe</source>
        <translation>Note on the release</translation>
    </message>
    <message id="release.unsigned">
        <source>Die digitale Signatur endet. Ich bin einverstanden.</source>
        <translation>The digital signature ends. I agree.</translation>
    </message>
    <message id="release.confirm">
        <source>Freigeben</source>
        <translation>Release</translation>
    </message>
    <message id="release.again">
        <source>Erneut prüfen</source>
        <translation>Check again</translation>
    </message>
    <message id="release.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="release.done">
        <source>Version {number} von „{name}“ ist freigegeben.</source>
        <translation>Version {number} of “{name}” is released.</translation>
    </message>
    <message id="release.done.hint">
        <source>Die fertige Datei erhalten Sie mit „Exportieren“.</source>
        <translation>“Export” gives you the finished file.</translation>
    </message>
    <message id="renewed.title">
        <source>Version {number} ist aufgenommen</source>
        <translation>Version {number} has been added</translation>
    </message>
    <message id="renewed.text">
        <source>{same} Passagen sind gleich, {added} neu, {removed} entfallen. Übernommen: {carried} Entscheidungen und Texte.</source>
        <translation>{same} passages are the same, {added} new, {removed} gone. Carried over: {carried} decisions and texts.</translation>
    </message>
    <message id="renewed.lost.zero">
        <source>Alles wurde übernommen.</source>
        <translation>Everything was carried over.</translation>
    </message>
    <message id="renewed.lost.one">
        <source>1 Entscheidung konnte nicht übernommen werden. Bitte sehen Sie sie an:</source>
        <translation>1 decision could not be carried over. Please look at it:</translation>
    </message>
    <message id="renewed.lost.other">
        <source>{n} Entscheidungen konnten nicht übernommen werden. Bitte sehen Sie sie an:</source>
        <translation>{n} decisions could not be carried over. Please look at them:</translation>
    </message>
    <message id="renewed.list">
        <source>Was nicht übernommen wurde</source>
        <translation>What was not carried over</translation>
    </message>
    <message id="renewed.close">
        <source>Gelesen</source>
        <translation>Done</translation>
    </message>
    <message id="other.editing">
        <source>{who} arbeitet gerade an dieser Stelle.</source>
        <translation>{who} is working on this passage.</translation>
    </message>
    <message id="clash.title.conflict">
        <source>{who} hat diese Stelle gleichzeitig geändert</source>
        <translation>{who} changed this passage at the same time</translation>
    </message>
    <message id="clash.title.conflict_unknown">
        <source>Diese Stelle wurde gleichzeitig geändert</source>
        <translation>This passage was changed at the same time</translation>
    </message>
    <message id="clash.title.draft">
        <source>Ihr Text war noch nicht gespeichert</source>
        <translation>Your text was not saved yet</translation>
    </message>
    <message id="clash.title.refused">
        <source>Ihr Text wurde nicht angenommen</source>
        <translation>Your text was not taken</translation>
    </message>
    <message id="clash.text">
        <source>Beide Fassungen sind da. Welche soll gelten?</source>
        <translation>Both texts are here. Which one shall stand?</translation>
    </message>
    <message id="clash.mine">
        <source>Ihr Text</source>
        <translation>Your text</translation>
    </message>
    <message id="clash.theirs">
        <source>Text von {who}</source>
        <translation>Text by {who}</translation>
    </message>
    <message id="clash.stored">
        <source>Gespeicherter Text</source>
        <translation>Saved text</translation>
    </message>
    <message id="clash.take_mine">
        <source>Meinen Text übernehmen</source>
        <translation>Take my text</translation>
    </message>
    <message id="clash.keep_theirs">
        <source>Anderen Text behalten</source>
        <translation>Keep the other text</translation>
    </message>
    <message id="clash.merge">
        <source>Beide zusammenführen</source>
        <translation>Merge both</translation>
    </message>
    <message id="clash.more.one">
        <source>1 Stelle wartet auf Ihre Entscheidung</source>
        <translation>1 passage waits for your decision</translation>
    </message>
    <message id="clash.more.other">
        <source>{n} Stellen warten auf Ihre Entscheidung</source>
        <translation>{n} passages wait for your decision</translation>
    </message>
    <message id="clash.notice">
        <source>{who} war an einer Stelle schneller.</source>
        <translation>{who} was faster in one place.</translation>
    </message>
    <message id="clash.notice.hint">
        <source>Beide Texte sind da. Vergleichen Sie in der rechten Spalte.</source>
        <translation>Both texts are here. Compare them in the right column.</translation>
    </message>
    <message id="history.title">
        <source>Frühere Fassungen</source>
        <translation>Earlier texts</translation>
    </message>
    <message id="history.list">
        <source>Fassungen dieser Stelle</source>
        <translation>Texts of this passage</translation>
    </message>
    <message id="history.loading">
        <source>Die Fassungen werden geladen.</source>
        <translation>Loading the texts.</translation>
    </message>
    <message id="history.line">
        <source>{moment}, {who}</source>
        <translation>{moment}, {who}</translation>
    </message>
    <message id="history.why">
        <source>{label}: {reasons}</source>
        <translation>{label}: {reasons}</translation>
    </message>
    <message id="history.now">
        <source>gilt jetzt</source>
        <translation>in use now</translation>
    </message>
    <message id="history.restore">
        <source>Diese Fassung wiederherstellen</source>
        <translation>Restore this text</translation>
    </message>
    <message id="history.only">
        <source>Diese Stelle wurde noch nicht geändert.</source>
        <translation>This passage has not been changed yet.</translation>
    </message>
    <message id="page.all">
        <source>Alle</source>
        <translation>All</translation>
    </message>
</context>
</TS>
