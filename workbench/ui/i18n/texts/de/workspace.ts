<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="workspace.open_title">
        <source>Arbeitsbereich öffnen</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message id="workspace.new_title">
        <source>Arbeitsbereich anlegen</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message id="workspace.filter">
        <source>Arbeitsbereiche (*.fwb);;Alle Dateien (*)</source>
        <translation>Arbeitsbereiche (*.fwb);;Alle Dateien (*)</translation>
    </message>
    <message id="workspace.new_name">
        <source>Arbeitsbereich.fwb</source>
        <translation>Arbeitsbereich.fwb</translation>
    </message>
    <message id="server.title">
        <source>Arbeitsbereich auf einem Server</source>
        <translation>Arbeitsbereich auf einem Server</translation>
    </message>
    <message id="server.question">
        <source>Unter welcher Adresse liegt der Arbeitsbereich?</source>
        <translation>Unter welcher Adresse liegt der Arbeitsbereich?</translation>
    </message>
    <message id="server.address">
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message id="server.sample">
        <source>postgresql://name@server/datenbank</source>
        <translation>postgresql://name@server/datenbank</translation>
    </message>
    <message id="server.password">
        <source>Ein Passwort kommt in den Schlüsselbund dieses Computers, nie in eine Datei.</source>
        <translation>Ein Passwort kommt in den Schlüsselbund dieses Computers, nie in eine Datei.</translation>
    </message>
    <message id="server.create">
        <source>Dort einen neuen Arbeitsbereich anlegen</source>
        <translation>Dort einen neuen Arbeitsbereich anlegen</translation>
    </message>
    <message id="server.open">
        <source>Öffnen</source>
        <translation>Öffnen</translation>
    </message>
    <message id="server.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="page.who">
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message id="page.search">
        <source>In allen Formularen suchen</source>
        <translation>In allen Formularen suchen</translation>
    </message>
    <message id="page.import">
        <source>Formular aufnehmen …</source>
        <translation>Formular aufnehmen …</translation>
    </message>
    <message id="page.close">
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
    <message id="page.list">
        <source>Formulare</source>
        <translation>Formulare</translation>
    </message>
    <message id="page.count.zero">
        <source>Noch kein Formular</source>
        <translation>Noch kein Formular</translation>
    </message>
    <message id="page.count.one">
        <source>1 Formular</source>
        <translation>1 Formular</translation>
    </message>
    <message id="page.count.other">
        <source>{n} Formulare</source>
        <translation>{n} Formulare</translation>
    </message>
    <message id="page.hits.zero">
        <source>Nichts gefunden</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message id="page.hits.one">
        <source>1 Treffer</source>
        <translation>1 Treffer</translation>
    </message>
    <message id="page.hits.other">
        <source>{n} Treffer</source>
        <translation>{n} Treffer</translation>
    </message>
    <message id="page.more">
        <source>Die ersten {n} Treffer</source>
        <translation>Die ersten {n} Treffer</translation>
    </message>
    <message id="page.drop">
        <source>Sie können Formulare hierher ziehen.</source>
        <translation>Sie können Formulare hierher ziehen.</translation>
    </message>
    <message id="page.empty">
        <source>Ziehen Sie ein Formular hierher, oder wählen Sie „Formular aufnehmen“.</source>
        <translation>Ziehen Sie ein Formular hierher, oder wählen Sie „Formular aufnehmen“.</translation>
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
        <translation>heute, {time}</translation>
    </message>
    <message id="page.yesterday">
        <source>gestern, {time}</source>
        <translation>gestern, {time}</translation>
    </message>
    <message id="page.at">
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message id="page.date">
        <source>%d.%m.%Y</source>
        <translation>%d.%m.%Y</translation>
    </message>
    <message id="personal.title">
        <source>„{name}“ sieht ausgefüllt aus</source>
        <translation>„{name}“ sieht ausgefüllt aus</translation>
    </message>
    <message id="personal.text">
        <source>Angaben zu echten Personen gehören nicht in den Arbeitsbereich:</source>
        <translation>Angaben zu echten Personen gehören nicht in den Arbeitsbereich:</translation>
    </message>
    <message id="personal.delete">
        <source>Wieder löschen</source>
        <translation>Wieder löschen</translation>
    </message>
    <message id="personal.keep">
        <source>Trotzdem behalten</source>
        <translation>Trotzdem behalten</translation>
    </message>
    <message id="import.title">
        <source>Formular aufnehmen</source>
        <translation>Formular aufnehmen</translation>
    </message>
    <message id="import.done">
        <source>„{name}“ ist aufgenommen.</source>
        <translation>„{name}“ ist aufgenommen.</translation>
    </message>
    <message id="import.new_title">
        <source>Neue Version aufnehmen</source>
        <translation>Neue Version aufnehmen</translation>
    </message>
    <message id="status.name.draft">
        <source>Entwurf</source>
        <translation>Entwurf</translation>
    </message>
    <message id="status.name.legal_check">
        <source>in rechtlicher Prüfung</source>
        <translation>in rechtlicher Prüfung</translation>
    </message>
    <message id="status.name.test">
        <source>im Test</source>
        <translation>im Test</translation>
    </message>
    <message id="status.name.released">
        <source>freigegeben</source>
        <translation>freigegeben</translation>
    </message>
    <message id="status.name.withdrawn">
        <source>zurückgezogen</source>
        <translation>zurückgezogen</translation>
    </message>
    <message id="status.menu">
        <source>Stand des Formulars: {status}</source>
        <translation>Stand des Formulars: {status}</translation>
    </message>
    <message id="status.go">
        <source>Weiter: {status}</source>
        <translation>Weiter: {status}</translation>
    </message>
    <message id="status.old_version">
        <source>Es gibt schon Version {number}.</source>
        <translation>Es gibt schon Version {number}.</translation>
    </message>
    <message id="status.open_newest">
        <source>Neueste Version öffnen</source>
        <translation>Neueste Version öffnen</translation>
    </message>
    <message id="status.saved">
        <source>Gespeichert {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message id="status.saving">
        <source>Wird gespeichert</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message id="status.unsaved.one">
        <source>1 Änderung noch nicht gespeichert</source>
        <translation>1 Änderung noch nicht gespeichert</translation>
    </message>
    <message id="status.unsaved.other">
        <source>{n} Änderungen noch nicht gespeichert</source>
        <translation>{n} Änderungen noch nicht gespeichert</translation>
    </message>
    <message id="status.loaded">
        <source>Alles gespeichert</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message id="offline.title">
        <source>Keine Verbindung zum Arbeitsbereich</source>
        <translation>Keine Verbindung zum Arbeitsbereich</translation>
    </message>
    <message id="offline.text">
        <source>Ihre Eingaben bleiben hier und werden gespeichert, sobald die Verbindung wieder da ist.</source>
        <translation>Ihre Eingaben bleiben hier und werden gespeichert, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message id="unkept.text">
        <source>Ihre Eingaben bleiben hier. Das Programm versucht es weiter.</source>
        <translation>Ihre Eingaben bleiben hier. Das Programm versucht es weiter.</translation>
    </message>
    <message id="role.editor">
        <source>Redaktion</source>
        <translation>Redaktion</translation>
    </message>
    <message id="role.legal">
        <source>Recht</source>
        <translation>Recht</translation>
    </message>
    <message id="role.translator">
        <source>Übersetzung</source>
        <translation>Übersetzung</translation>
    </message>
    <message id="role.test_leader">
        <source>Testleitung</source>
        <translation>Testleitung</translation>
    </message>
    <message id="role.reader">
        <source>Lesen</source>
        <translation>Lesen</translation>
    </message>
    <message id="release.title">
        <source>Freigeben</source>
        <translation>Freigeben</translation>
    </message>
    <message id="release.checking">
        <source>Es wird geprüft, ob noch etwas offen ist.</source>
        <translation>Es wird geprüft, ob noch etwas offen ist.</translation>
    </message>
    <message id="release.clear">
        <source>Es spricht nichts dagegen. Danach ändert sich diese Version nicht mehr.</source>
        <translation>Es spricht nichts dagegen. Danach ändert sich diese Version nicht mehr.</translation>
    </message>
    <message id="release.blocked.one">
        <source>1 Punkt steht der Freigabe entgegen:</source>
        <translation>1 Punkt steht der Freigabe entgegen:</translation>
    </message>
    <message id="release.blocked.other">
        <source>{n} Punkte stehen der Freigabe entgegen:</source>
        <translation>{n} Punkte stehen der Freigabe entgegen:</translation>
    </message>
    <message id="release.list">
        <source>Was der Freigabe entgegensteht</source>
        <translation>Was der Freigabe entgegensteht</translation>
    </message>
    <message id="release.whole">
        <source>Ganzes Formular: {message}</source>
        <translation>Ganzes Formular: {message}</translation>
    </message>
    <message id="release.note">
        <source>Vermerk zur Freigabe</source>
        <translation>Vermerk zur Freigabe</translation>
    </message>
    <message id="release.unsigned">
        <source>Die digitale Signatur endet. Ich bin einverstanden.</source>
        <translation>Die digitale Signatur endet. Ich bin einverstanden.</translation>
    </message>
    <message id="release.confirm">
        <source>Freigeben</source>
        <translation>Freigeben</translation>
    </message>
    <message id="release.again">
        <source>Erneut prüfen</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message id="release.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="release.done">
        <source>Version {number} von „{name}“ ist freigegeben.</source>
        <translation>Version {number} von „{name}“ ist freigegeben.</translation>
    </message>
    <message id="release.done.hint">
        <source>Die fertige Datei erhalten Sie mit „Exportieren“.</source>
        <translation>Die fertige Datei erhalten Sie mit „Exportieren“.</translation>
    </message>
    <message id="renewed.title">
        <source>Version {number} ist aufgenommen</source>
        <translation>Version {number} ist aufgenommen</translation>
    </message>
    <message id="renewed.text">
        <source>{same} Passagen sind gleich, {added} neu, {removed} entfallen. Übernommen: {carried} Entscheidungen und Texte.</source>
        <translation>{same} Passagen sind gleich, {added} neu, {removed} entfallen. Übernommen: {carried} Entscheidungen und Texte.</translation>
    </message>
    <message id="renewed.lost.zero">
        <source>Alles wurde übernommen.</source>
        <translation>Alles wurde übernommen.</translation>
    </message>
    <message id="renewed.lost.one">
        <source>1 Entscheidung konnte nicht übernommen werden. Bitte sehen Sie sie an:</source>
        <translation>1 Entscheidung konnte nicht übernommen werden. Bitte sehen Sie sie an:</translation>
    </message>
    <message id="renewed.lost.other">
        <source>{n} Entscheidungen konnten nicht übernommen werden. Bitte sehen Sie sie an:</source>
        <translation>{n} Entscheidungen konnten nicht übernommen werden. Bitte sehen Sie sie an:</translation>
    </message>
    <message id="renewed.list">
        <source>Was nicht übernommen wurde</source>
        <translation>Was nicht übernommen wurde</translation>
    </message>
    <message id="renewed.close">
        <source>Gelesen</source>
        <translation>Gelesen</translation>
    </message>
    <message id="other.editing">
        <source>{who} arbeitet gerade an dieser Stelle.</source>
        <translation>{who} arbeitet gerade an dieser Stelle.</translation>
    </message>
    <message id="clash.title.conflict">
        <source>{who} hat diese Stelle gleichzeitig geändert</source>
        <translation>{who} hat diese Stelle gleichzeitig geändert</translation>
    </message>
    <message id="clash.title.conflict_unknown">
        <source>Diese Stelle wurde gleichzeitig geändert</source>
        <translation>Diese Stelle wurde gleichzeitig geändert</translation>
    </message>
    <message id="clash.title.draft">
        <source>Ihr Text war noch nicht gespeichert</source>
        <translation>Ihr Text war noch nicht gespeichert</translation>
    </message>
    <message id="clash.title.refused">
        <source>Ihr Text wurde nicht angenommen</source>
        <translation>Ihr Text wurde nicht angenommen</translation>
    </message>
    <message id="clash.text">
        <source>Beide Fassungen sind da. Welche soll gelten?</source>
        <translation>Beide Fassungen sind da. Welche soll gelten?</translation>
    </message>
    <message id="clash.mine">
        <source>Ihr Text</source>
        <translation>Ihr Text</translation>
    </message>
    <message id="clash.theirs">
        <source>Text von {who}</source>
        <translation>Text von {who}</translation>
    </message>
    <message id="clash.stored">
        <source>Gespeicherter Text</source>
        <translation>Gespeicherter Text</translation>
    </message>
    <message id="clash.take_mine">
        <source>Meinen Text übernehmen</source>
        <translation>Meinen Text übernehmen</translation>
    </message>
    <message id="clash.keep_theirs">
        <source>Anderen Text behalten</source>
        <translation>Anderen Text behalten</translation>
    </message>
    <message id="clash.merge">
        <source>Beide zusammenführen</source>
        <translation>Beide zusammenführen</translation>
    </message>
    <message id="clash.more.one">
        <source>1 Stelle wartet auf Ihre Entscheidung</source>
        <translation>1 Stelle wartet auf Ihre Entscheidung</translation>
    </message>
    <message id="clash.more.other">
        <source>{n} Stellen warten auf Ihre Entscheidung</source>
        <translation>{n} Stellen warten auf Ihre Entscheidung</translation>
    </message>
    <message id="clash.notice">
        <source>{who} war an einer Stelle schneller.</source>
        <translation>{who} war an einer Stelle schneller.</translation>
    </message>
    <message id="clash.notice.hint">
        <source>Beide Texte sind da. Vergleichen Sie in der rechten Spalte.</source>
        <translation>Beide Texte sind da. Vergleichen Sie in der rechten Spalte.</translation>
    </message>
    <message id="history.title">
        <source>Frühere Fassungen</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message id="history.list">
        <source>Fassungen dieser Stelle</source>
        <translation>Fassungen dieser Stelle</translation>
    </message>
    <message id="history.loading">
        <source>Die Fassungen werden geladen.</source>
        <translation>Die Fassungen werden geladen.</translation>
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
        <translation>gilt jetzt</translation>
    </message>
    <message id="history.restore">
        <source>Diese Fassung wiederherstellen</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
    <message id="history.only">
        <source>Diese Stelle wurde noch nicht geändert.</source>
        <translation>Diese Stelle wurde noch nicht geändert.</translation>
    </message>
    <message id="page.all">
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
</context>
</TS>
