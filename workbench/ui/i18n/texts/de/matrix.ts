<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="matrix.headline">
        <source>Übersetzungen: Formulare und Sprachen</source>
        <translation>Übersetzungen: Formulare und Sprachen</translation>
    </message>
    <message id="matrix.language">
        <source>Sprache</source>
        <translation>Sprache</translation>
    </message>
    <message id="matrix.all_languages">
        <source>Alle Sprachen</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message id="matrix.languages">
        <source>Sprachen planen</source>
        <translation>Sprachen planen</translation>
    </message>
    <message id="matrix.add">
        <source>Sprachen planen …</source>
        <translation>Sprachen planen …</translation>
    </message>
    <message id="matrix.export">
        <source>Tabelle speichern …</source>
        <translation>Tabelle speichern …</translation>
    </message>
    <message id="matrix.open">
        <source>Übersetzung öffnen</source>
        <translation>Übersetzung öffnen</translation>
    </message>
    <message id="matrix.plan_this">
        <source>Sprache planen …</source>
        <translation>Sprache planen …</translation>
    </message>
    <message id="matrix.waits">
        <source>Übersetzt wird die freigegebene Fassung; es gibt noch keine.</source>
        <translation>Übersetzt wird die freigegebene Fassung; es gibt noch keine.</translation>
    </message>
    <message id="matrix.plan">
        <source>Planen</source>
        <translation>Planen</translation>
    </message>
    <message id="matrix.plan.one">
        <source>1 Sprache planen</source>
        <translation>1 Sprache planen</translation>
    </message>
    <message id="matrix.plan.other">
        <source>{n} Sprachen planen</source>
        <translation>{n} Sprachen planen</translation>
    </message>
    <message id="matrix.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="matrix.plan_for">
        <source>In welche Sprachen soll übersetzt werden: {forms}? Die Zahl sagt, wie viele Formulare die Sprache schon haben.</source>
        <translation>In welche Sprachen soll übersetzt werden: {forms}? Die Zahl sagt, wie viele Formulare die Sprache schon haben.</translation>
    </message>
    <message id="matrix.known">
        <source>Schon geplant: {languages}</source>
        <translation>Schon geplant: {languages}</translation>
    </message>
    <message id="matrix.forms.one">
        <source>1 Formular</source>
        <translation>1 Formular</translation>
    </message>
    <message id="matrix.forms.other">
        <source>{n} Formulare</source>
        <translation>{n} Formulare</translation>
    </message>
    <message id="matrix.spoken">
        <source>{form}, {language}: {told}</source>
        <translation>{form}, {language}: {told}</translation>
    </message>
    <message id="matrix.not_planned">
        <source>nicht geplant</source>
        <translation>nicht geplant</translation>
    </message>
    <message id="matrix.not_released">
        <source>noch keine Freigabe</source>
        <translation>noch keine Freigabe</translation>
    </message>
    <message id="matrix.nothing">
        <source>Hier ist nichts zu tun. Wählen Sie „Alle“, um alle Formulare zu sehen.</source>
        <translation>Hier ist nichts zu tun. Wählen Sie „Alle“, um alle Formulare zu sehen.</translation>
    </message>
    <message id="matrix.empty">
        <source>Noch ist keine Sprache geplant. Mit „Sprachen planen …“ legen Sie fest, in welche Sprachen Ihre Formulare übersetzt werden.</source>
        <translation>Noch ist keine Sprache geplant. Mit „Sprachen planen …“ legen Sie fest, in welche Sprachen Ihre Formulare übersetzt werden.</translation>
    </message>
    <message id="matrix.view.all">
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
    <message id="matrix.view.outdated">
        <source>Veraltet</source>
        <translation>Veraltet</translation>
    </message>
    <message id="matrix.view.open">
        <source>Offen</source>
        <translation>Offen</translation>
    </message>
    <message id="matrix.view.to_check">
        <source>Zu prüfen</source>
        <translation>Zu prüfen</translation>
    </message>
    <message id="matrix.view.to_release">
        <source>Geprüft</source>
        <translation>Geprüft</translation>
    </message>
    <message id="matrix.job">
        <source>Sprachen werden geplant</source>
        <translation>Sprachen werden geplant</translation>
    </message>
    <message id="matrix.done.zero">
        <source>Diese Sprachen waren schon geplant.</source>
        <translation>Diese Sprachen waren schon geplant.</translation>
    </message>
    <message id="matrix.done.one">
        <source>1 Sprache ist jetzt geplant.</source>
        <translation>1 Sprache ist jetzt geplant.</translation>
    </message>
    <message id="matrix.done.other">
        <source>{n} Sprachen sind jetzt geplant.</source>
        <translation>{n} Sprachen sind jetzt geplant.</translation>
    </message>
    <message id="matrix.file_name">
        <source>Übersetzungen.xlsx</source>
        <translation>Übersetzungen.xlsx</translation>
    </message>
    <message id="matrix.file_filter">
        <source>Excel-Tabelle (*.xlsx);;CSV-Datei (*.csv)</source>
        <translation>Excel-Tabelle (*.xlsx);;CSV-Datei (*.csv)</translation>
    </message>
    <message id="matrix.export_job">
        <source>Tabelle wird gespeichert</source>
        <translation>Tabelle wird gespeichert</translation>
    </message>
    <message id="matrix.exported">
        <source>„{name}“ ist gespeichert.</source>
        <translation>„{name}“ ist gespeichert.</translation>
    </message>
    <message id="action.plan_languages">
        <source>Sprachen planen …</source>
        <translation>Sprachen planen …</translation>
    </message>
    <message id="action.export_matrix">
        <source>Stand der Übersetzungen speichern …</source>
        <translation>Stand der Übersetzungen speichern …</translation>
    </message>
    <message id="start.waits.outdated_translations.one">
        <source>1 veraltete Übersetzung</source>
        <translation>1 veraltete Übersetzung</translation>
    </message>
    <message id="start.waits.outdated_translations.other">
        <source>{n} veraltete Übersetzungen</source>
        <translation>{n} veraltete Übersetzungen</translation>
    </message>
    <message id="matrix.state.not_needed">
        <source>nicht nötig</source>
        <translation>nicht nötig</translation>
    </message>
    <message id="matrix.state.planned">
        <source>geplant</source>
        <translation>geplant</translation>
    </message>
    <message id="matrix.state.ordered">
        <source>beauftragt</source>
        <translation>beauftragt</translation>
    </message>
    <message id="matrix.state.machine">
        <source>Maschinenvorschlag</source>
        <translation>Maschinenvorschlag</translation>
    </message>
    <message id="matrix.state.draft">
        <source>Entwurf</source>
        <translation>Entwurf</translation>
    </message>
    <message id="matrix.state.translated">
        <source>übersetzt</source>
        <translation>übersetzt</translation>
    </message>
    <message id="matrix.state.checked">
        <source>geprüft</source>
        <translation>geprüft</translation>
    </message>
    <message id="matrix.state.reading_test">
        <source>Lesetest</source>
        <translation>Lesetest</translation>
    </message>
    <message id="matrix.state.released">
        <source>freigegeben</source>
        <translation>freigegeben</translation>
    </message>
    <message id="matrix.state.outdated">
        <source>veraltet</source>
        <translation>veraltet</translation>
    </message>
    <message id="matrix.state.withdrawn">
        <source>zurückgezogen</source>
        <translation>zurückgezogen</translation>
    </message>
    <message id="matrix.outdated_now.one">
        <source>Eine Übersetzung ist jetzt veraltet.</source>
        <translation>Eine Übersetzung ist jetzt veraltet.</translation>
    </message>
    <message id="matrix.outdated_now.other">
        <source>{n} Übersetzungen sind jetzt veraltet.</source>
        <translation>{n} Übersetzungen sind jetzt veraltet.</translation>
    </message>
</context>
</TS>
