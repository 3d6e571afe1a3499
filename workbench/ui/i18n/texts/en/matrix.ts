<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="matrix.headline">
        <source>Übersetzungen: Formulare und Sprachen</source>
        <translation>Translations: forms and languages</translation>
    </message>
    <message id="matrix.language">
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message id="matrix.all_languages">
        <source>Alle Sprachen</source>
        <translation>All languages</translation>
    </message>
    <message id="matrix.languages">
        <source>Sprachen planen</source>
        <translation>Plan languages</translation>
    </message>
    <message id="matrix.add">
        <source>Sprachen planen …</source>
        <translation>Plan languages …</translation>
    </message>
    <message id="matrix.export">
        <source>Tabelle speichern …</source>
        <translation>Save table …</translation>
    </message>
    <message id="matrix.open">
        <source>Übersetzung öffnen</source>
        <translation>Open translation</translation>
    </message>
    <message id="matrix.plan_this">
        <source>Sprache planen …</source>
        <translation>Plan language …</translation>
    </message>
    <message id="matrix.waits">
        <source>Übersetzt wird die freigegebene Fassung; es gibt noch keine.</source>
        <translation>The released version is translated; there is none yet.</translation>
    </message>
    <message id="matrix.plan">
        <source>Planen</source>
        <translation>Plan</translation>
    </message>
    <message id="matrix.plan.one">
        <source>1 Sprache planen</source>
        <translation>Plan 1 language</translation>
    </message>
    <message id="matrix.plan.other">
        <source>{n} Sprachen planen</source>
        <translation>Plan {n} languages</translation>
    </message>
    <message id="matrix.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="matrix.plan_for">
        <source>In welche Sprachen soll übersetzt werden: {forms}? Die Zahl sagt, wie viele Formulare die Sprache schon haben.</source>
        <translation>Which languages shall this be translated into: {forms}? The number says how many forms have the language already.</translation>
    </message>
    <message id="matrix.known">
        <source>Schon geplant: {languages}</source>
        <translation>Planned already: {languages}</translation>
    </message>
    <message id="matrix.forms.one">
        <source>1 Formular</source>
        <translation>1 form</translation>
    </message>
    <message id="matrix.forms.other">
        <source>{n} Formulare</source>
        <translation>{n} forms</translation>
    </message>
    <message id="matrix.spoken">
        <source>{form}, {language}: {told}</source>
        <translation>{form}, {language}: {told}</translation>
    </message>
    <message id="matrix.not_planned">
        <source>nicht geplant</source>
        <translation>not planned</translation>
    </message>
    <message id="matrix.not_released">
        <source>noch keine Freigabe</source>
        <translation>no release yet</translation>
    </message>
    <message id="matrix.nothing">
        <source>Hier ist nichts zu tun. Wählen Sie „Alle“, um alle Formulare zu sehen.</source>
        <translation>There is nothing to do here. Choose “All” to see all forms.</translation>
    </message>
    <message id="matrix.empty">
        <source>Noch ist keine Sprache geplant. Mit „Sprachen planen …“ legen Sie fest, in welche Sprachen Ihre Formulare übersetzt werden.</source>
        <translation>No language is planned yet. With “Plan languages …” you set the languages that your forms are translated into.</translation>
    </message>
    <message id="matrix.view.all">
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message id="matrix.view.outdated">
        <source>Veraltet</source>
        <translation>Outdated</translation>
    </message>
    <message id="matrix.view.open">
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message id="matrix.view.to_check">
        <source>Zu prüfen</source>
        <translation>To check</translation>
    </message>
    <message id="matrix.view.to_release">
        <source>Geprüft</source>
        <translation>Checked</translation>
    </message>
    <message id="matrix.job">
        <source>Sprachen werden geplant</source>
        <translation>Planning languages</translation>
    </message>
    <message id="matrix.done.zero">
        <source>Diese Sprachen waren schon geplant.</source>
        <translation>These languages were planned already.</translation>
    </message>
    <message id="matrix.done.one">
        <source>1 Sprache ist jetzt geplant.</source>
        <translation>1 language is planned now.</translation>
    </message>
    <message id="matrix.done.other">
        <source>{n} Sprachen sind jetzt geplant.</source>
        <translation>{n} languages are planned now.</translation>
    </message>
    <message id="matrix.file_name">
        <source>Übersetzungen.xlsx</source>
        <translation>Translations.xlsx</translation>
    </message>
    <message id="matrix.file_filter">
        <source>Excel-Tabelle (*.xlsx);;CSV-Datei (*.csv)</source>
        <translation>Excel table (*.xlsx);;CSV file (*.csv)</translation>
    </message>
    <message id="matrix.export_job">
        <source>Tabelle wird gespeichert</source>
        <translation>Saving the table</translation>
    </message>
    <message id="matrix.exported">
        <source>„{name}“ ist gespeichert.</source>
        <translation>“{name}” is saved.</translation>
    </message>
    <message id="action.plan_languages">
        <source>Sprachen planen …</source>
        <translation>Plan languages …</translation>
    </message>
    <message id="action.export_matrix">
        <source>Stand der Übersetzungen speichern …</source>
        <translation>Save state of translations …</translation>
    </message>
    <message id="start.waits.outdated_translations.one">
        <source>1 veraltete Übersetzung</source>
        <translation>1 outdated translation</translation>
    </message>
    <message id="start.waits.outdated_translations.other">
        <source>{n} veraltete Übersetzungen</source>
        <translation>{n} outdated translations</translation>
    </message>
    <message id="matrix.state.not_needed">
        <source>nicht nötig</source>
        <translation>not needed</translation>
    </message>
    <message id="matrix.state.planned">
        <source>geplant</source>
        <translation>planned</translation>
    </message>
    <message id="matrix.state.ordered">
        <source>beauftragt</source>
        <translation>ordered</translation>
    </message>
    <message id="matrix.state.machine">
        <source>Maschinenvorschlag</source>
        <translation>machine suggestion</translation>
    </message>
    <message id="matrix.state.draft">
        <source>Entwurf</source>
        <translation>draft</translation>
    </message>
    <message id="matrix.state.translated">
        <source>übersetzt</source>
        <translation>translated</translation>
    </message>
    <message id="matrix.state.checked">
        <source>geprüft</source>
        <translation>checked</translation>
    </message>
    <message id="matrix.state.reading_test">
        <source>Lesetest</source>
        <translation>reading test</translation>
    </message>
    <message id="matrix.state.released">
        <source>freigegeben</source>
        <translation>released</translation>
    </message>
    <message id="matrix.state.outdated">
        <source>veraltet</source>
        <translation>outdated</translation>
    </message>
    <message id="matrix.state.withdrawn">
        <source>zurückgezogen</source>
        <translation>withdrawn</translation>
    </message>
    <message id="matrix.outdated_now.one">
        <source>Eine Übersetzung ist jetzt veraltet.</source>
        <translation>One translation is outdated now.</translation>
    </message>
    <message id="matrix.outdated_now.other">
        <source>{n} Übersetzungen sind jetzt veraltet.</source>
        <translation>{n} translations are outdated now.</translation>
    </message>
</context>
</TS>
