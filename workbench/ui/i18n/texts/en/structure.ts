<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.structure">
        <source>Struktur des Formulars</source>
        <translation>Structure of the form</translation>
    </message>
    <message id="structure.title">
        <source>Struktur</source>
        <translation>Structure</translation>
    </message>
    <message id="structure.choice">
        <source>Was die Struktur zeigt</source>
        <translation>What the structure shows</translation>
    </message>
    <message id="structure.view.checklist">
        <source>Prüfliste</source>
        <translation>Checklist</translation>
    </message>
    <message id="structure.view.fields">
        <source>Felder</source>
        <translation>Fields</translation>
    </message>
    <message id="structure.view.jumps">
        <source>Verweise</source>
        <translation>References</translation>
    </message>
    <message id="structure.view.proofs">
        <source>Nachweise</source>
        <translation>Proofs</translation>
    </message>
    <message id="structure.filter">
        <source>Filtern</source>
        <translation>Filter</translation>
    </message>
    <message id="structure.go">
        <source>Zur Stelle</source>
        <translation>Go there</translation>
    </message>
    <message id="structure.go_target">
        <source>Zum Ziel</source>
        <translation>Go to target</translation>
    </message>
    <message id="structure.save">
        <source>Als Excel-Datei …</source>
        <translation>As Excel file …</translation>
    </message>
    <message id="structure.save_filter">
        <source>Excel-Datei (*.xlsx)</source>
        <translation>Excel file (*.xlsx)</translation>
    </message>
    <message id="structure.suffix">
        <source>Struktur</source>
        <translation>structure</translation>
    </message>
    <message id="structure.saved">
        <source>Gespeichert: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message id="structure.reading">
        <source>Die Struktur wird gelesen …</source>
        <translation>Reading the structure …</translation>
    </message>
    <message id="structure.no_form">
        <source>Öffnen Sie ein Formular. Dann sehen Sie hier, was es fragt.</source>
        <translation>Open a form to see here what it asks for.</translation>
    </message>
    <message id="structure.open.one">
        <source>1 Punkt zum Ansehen</source>
        <translation>1 point to look at</translation>
    </message>
    <message id="structure.open.other">
        <source>{n} Punkte zum Ansehen</source>
        <translation>{n} points to look at</translation>
    </message>
    <message id="structure.empty.checklist">
        <source>Für diese Art von Schriftstück gibt es keine Prüfliste.</source>
        <translation>There is no checklist for this kind of document.</translation>
    </message>
    <message id="structure.empty.fields">
        <source>Das Formular fragt nichts ab.</source>
        <translation>The form asks for nothing.</translation>
    </message>
    <message id="structure.empty.jumps">
        <source>Das Formular verweist auf keine andere Stelle.</source>
        <translation>The form refers to no other place.</translation>
    </message>
    <message id="structure.empty.proofs">
        <source>Das Formular verlangt keine Nachweise.</source>
        <translation>The form wants no proofs.</translation>
    </message>
    <message id="structure.source">
        <source>Quelle: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message id="structure.yes">
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message id="structure.no">
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message id="structure.duty">
        <source>Pflicht</source>
        <translation>required</translation>
    </message>
    <message id="structure.free">
        <source>freiwillig</source>
        <translation>voluntary</translation>
    </message>
    <message id="structure.fulfilled.good">
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message id="structure.fulfilled.bad">
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message id="structure.fulfilled.open">
        <source>bitte prüfen</source>
        <translation>please check</translation>
    </message>
    <message id="structure.state.found">
        <source>vorhanden</source>
        <translation>there</translation>
    </message>
    <message id="structure.state.broken">
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message id="structure.state.elsewhere">
        <source>nicht in dieser Datei</source>
        <translation>not in this file</translation>
    </message>
    <message id="structure.column.point">
        <source>Punkt</source>
        <translation>Point</translation>
    </message>
    <message id="structure.column.fulfilled">
        <source>Erfüllt</source>
        <translation>Fulfilled</translation>
    </message>
    <message id="structure.column.field">
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message id="structure.column.type">
        <source>Art</source>
        <translation>Type</translation>
    </message>
    <message id="structure.column.person">
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message id="structure.column.duty">
        <source>Pflicht</source>
        <translation>Required</translation>
    </message>
    <message id="structure.column.condition">
        <source>Bedingung</source>
        <translation>Condition</translation>
    </message>
    <message id="structure.column.choices">
        <source>Auswahl</source>
        <translation>Choices</translation>
    </message>
    <message id="structure.column.help">
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message id="structure.column.proof">
        <source>Nachweis</source>
        <translation>Proof</translation>
    </message>
    <message id="structure.column.basis">
        <source>Grundlage</source>
        <translation>Legal basis</translation>
    </message>
    <message id="structure.column.section">
        <source>Abschnitt</source>
        <translation>Section</translation>
    </message>
    <message id="structure.column.jump">
        <source>Verweis</source>
        <translation>Reference</translation>
    </message>
    <message id="structure.column.state">
        <source>Ziel</source>
        <translation>Target</translation>
    </message>
    <message id="structure.column.target">
        <source>Führt zu</source>
        <translation>Leads to</translation>
    </message>
    <message id="structure.column.inside">
        <source>Steht in</source>
        <translation>Stands in</translation>
    </message>
    <message id="structure.column.paper">
        <source>Nachweis</source>
        <translation>Proof</translation>
    </message>
    <message id="structure.column.form">
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message id="structure.column.listed">
        <source>In der Liste</source>
        <translation>Listed</translation>
    </message>
    <message id="structure.type.text">
        <source>Text</source>
        <translation>text</translation>
    </message>
    <message id="structure.type.name">
        <source>Name</source>
        <translation>name</translation>
    </message>
    <message id="structure.type.address">
        <source>Anschrift</source>
        <translation>address</translation>
    </message>
    <message id="structure.type.phone">
        <source>Telefon</source>
        <translation>phone</translation>
    </message>
    <message id="structure.type.email">
        <source>E-Mail</source>
        <translation>e-mail</translation>
    </message>
    <message id="structure.type.number">
        <source>Zahl</source>
        <translation>number</translation>
    </message>
    <message id="structure.type.identifier">
        <source>Nummer</source>
        <translation>identifier</translation>
    </message>
    <message id="structure.type.iban">
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message id="structure.type.amount">
        <source>Betrag</source>
        <translation>amount</translation>
    </message>
    <message id="structure.type.date">
        <source>Datum</source>
        <translation>date</translation>
    </message>
    <message id="structure.type.duration">
        <source>Dauer</source>
        <translation>duration</translation>
    </message>
    <message id="structure.type.choice">
        <source>Auswahl</source>
        <translation>choice</translation>
    </message>
    <message id="structure.type.checkbox">
        <source>Kästchen</source>
        <translation>checkbox</translation>
    </message>
    <message id="structure.type.signature">
        <source>Unterschrift</source>
        <translation>signature</translation>
    </message>
    <message id="job.structure">
        <source>Die Struktur wird gelesen</source>
        <translation>Reading the structure</translation>
    </message>
    <message id="job.structure_save">
        <source>{name} wird geschrieben</source>
        <translation>Writing {name}</translation>
    </message>
</context>
</TS>
