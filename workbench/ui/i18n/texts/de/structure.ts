<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.structure">
        <source>Struktur des Formulars</source>
        <translation>Struktur des Formulars</translation>
    </message>
    <message id="structure.title">
        <source>Struktur</source>
        <translation>Struktur</translation>
    </message>
    <message id="structure.choice">
        <source>Was die Struktur zeigt</source>
        <translation>Was die Struktur zeigt</translation>
    </message>
    <message id="structure.view.checklist">
        <source>Prüfliste</source>
        <translation>Prüfliste</translation>
    </message>
    <message id="structure.view.fields">
        <source>Felder</source>
        <translation>Felder</translation>
    </message>
    <message id="structure.view.jumps">
        <source>Verweise</source>
        <translation>Verweise</translation>
    </message>
    <message id="structure.view.proofs">
        <source>Nachweise</source>
        <translation>Nachweise</translation>
    </message>
    <message id="structure.filter">
        <source>Filtern</source>
        <translation>Filtern</translation>
    </message>
    <message id="structure.go">
        <source>Zur Stelle</source>
        <translation>Zur Stelle</translation>
    </message>
    <message id="structure.go_target">
        <source>Zum Ziel</source>
        <translation>Zum Ziel</translation>
    </message>
    <message id="structure.save">
        <source>Als Excel-Datei …</source>
        <translation>Als Excel-Datei …</translation>
    </message>
    <message id="structure.save_filter">
        <source>Excel-Datei (*.xlsx)</source>
        <translation>Excel-Datei (*.xlsx)</translation>
    </message>
    <message id="structure.suffix">
        <source>Struktur</source>
        <translation>Struktur</translation>
    </message>
    <message id="structure.saved">
        <source>Gespeichert: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message id="structure.reading">
        <source>Die Struktur wird gelesen …</source>
        <translation>Die Struktur wird gelesen …</translation>
    </message>
    <message id="structure.no_form">
        <source>Öffnen Sie ein Formular. Dann sehen Sie hier, was es fragt.</source>
        <translation>Öffnen Sie ein Formular. Dann sehen Sie hier, was es fragt.</translation>
    </message>
    <message id="structure.open.one">
        <source>1 Punkt zum Ansehen</source>
        <translation>1 Punkt zum Ansehen</translation>
    </message>
    <message id="structure.open.other">
        <source>{n} Punkte zum Ansehen</source>
        <translation>{n} Punkte zum Ansehen</translation>
    </message>
    <message id="structure.empty.checklist">
        <source>Für diese Art von Schriftstück gibt es keine Prüfliste.</source>
        <translation>Für diese Art von Schriftstück gibt es keine Prüfliste.</translation>
    </message>
    <message id="structure.empty.fields">
        <source>Das Formular fragt nichts ab.</source>
        <translation>Das Formular fragt nichts ab.</translation>
    </message>
    <message id="structure.empty.jumps">
        <source>Das Formular verweist auf keine andere Stelle.</source>
        <translation>Das Formular verweist auf keine andere Stelle.</translation>
    </message>
    <message id="structure.empty.proofs">
        <source>Das Formular verlangt keine Nachweise.</source>
        <translation>Das Formular verlangt keine Nachweise.</translation>
    </message>
    <message id="structure.source">
        <source>Quelle: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message id="structure.yes">
        <source>ja</source>
        <translation>ja</translation>
    </message>
    <message id="structure.no">
        <source>nein</source>
        <translation>nein</translation>
    </message>
    <message id="structure.duty">
        <source>Pflicht</source>
        <translation>Pflicht</translation>
    </message>
    <message id="structure.free">
        <source>freiwillig</source>
        <translation>freiwillig</translation>
    </message>
    <message id="structure.fulfilled.good">
        <source>ja</source>
        <translation>ja</translation>
    </message>
    <message id="structure.fulfilled.bad">
        <source>nein</source>
        <translation>nein</translation>
    </message>
    <message id="structure.fulfilled.open">
        <source>bitte prüfen</source>
        <translation>bitte prüfen</translation>
    </message>
    <message id="structure.state.found">
        <source>vorhanden</source>
        <translation>vorhanden</translation>
    </message>
    <message id="structure.state.broken">
        <source>fehlt</source>
        <translation>fehlt</translation>
    </message>
    <message id="structure.state.elsewhere">
        <source>nicht in dieser Datei</source>
        <translation>nicht in dieser Datei</translation>
    </message>
    <message id="structure.column.point">
        <source>Punkt</source>
        <translation>Punkt</translation>
    </message>
    <message id="structure.column.fulfilled">
        <source>Erfüllt</source>
        <translation>Erfüllt</translation>
    </message>
    <message id="structure.column.field">
        <source>Feld</source>
        <translation>Feld</translation>
    </message>
    <message id="structure.column.type">
        <source>Art</source>
        <translation>Art</translation>
    </message>
    <message id="structure.column.person">
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message id="structure.column.duty">
        <source>Pflicht</source>
        <translation>Pflicht</translation>
    </message>
    <message id="structure.column.condition">
        <source>Bedingung</source>
        <translation>Bedingung</translation>
    </message>
    <message id="structure.column.choices">
        <source>Auswahl</source>
        <translation>Auswahl</translation>
    </message>
    <message id="structure.column.help">
        <source>Hilfe</source>
        <translation>Hilfe</translation>
    </message>
    <message id="structure.column.proof">
        <source>Nachweis</source>
        <translation>Nachweis</translation>
    </message>
    <message id="structure.column.basis">
        <source>Grundlage</source>
        <translation>Grundlage</translation>
    </message>
    <message id="structure.column.section">
        <source>Abschnitt</source>
        <translation>Abschnitt</translation>
    </message>
    <message id="structure.column.jump">
        <source>Verweis</source>
        <translation>Verweis</translation>
    </message>
    <message id="structure.column.state">
        <source>Ziel</source>
        <translation>Ziel</translation>
    </message>
    <message id="structure.column.target">
        <source>Führt zu</source>
        <translation>Führt zu</translation>
    </message>
    <message id="structure.column.inside">
        <source>Steht in</source>
        <translation>Steht in</translation>
    </message>
    <message id="structure.column.paper">
        <source>Nachweis</source>
        <translation>Nachweis</translation>
    </message>
    <message id="structure.column.form">
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message id="structure.column.listed">
        <source>In der Liste</source>
        <translation>In der Liste</translation>
    </message>
    <message id="structure.type.text">
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message id="structure.type.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="structure.type.address">
        <source>Anschrift</source>
        <translation>Anschrift</translation>
    </message>
    <message id="structure.type.phone">
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message id="structure.type.email">
        <source>E-Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message id="structure.type.number">
        <source>Zahl</source>
        <translation>Zahl</translation>
    </message>
    <message id="structure.type.identifier">
        <source>Nummer</source>
        <translation>Nummer</translation>
    </message>
    <message id="structure.type.iban">
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message id="structure.type.amount">
        <source>Betrag</source>
        <translation>Betrag</translation>
    </message>
    <message id="structure.type.date">
        <source>Datum</source>
        <translation>Datum</translation>
    </message>
    <message id="structure.type.duration">
        <source>Dauer</source>
        <translation>Dauer</translation>
    </message>
    <message id="structure.type.choice">
        <source>Auswahl</source>
        <translation>Auswahl</translation>
    </message>
    <message id="structure.type.checkbox">
        <source>Kästchen</source>
        <translation>Kästchen</translation>
    </message>
    <message id="structure.type.signature">
        <source>Unterschrift</source>
        <translation>Unterschrift</translation>
    </message>
    <message id="job.structure">
        <source>Die Struktur wird gelesen</source>
        <translation>Die Struktur wird gelesen</translation>
    </message>
    <message id="job.structure_save">
        <source>{name} wird geschrieben</source>
        <translation>{name} wird geschrieben</translation>
    </message>
</context>
</TS>
