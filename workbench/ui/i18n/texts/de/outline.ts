<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="outline.title">
        <source>Aufbau</source>
        <translation>Aufbau</translation>
    </message>
    <message id="outline.beginning">
        <source>Anfang</source>
        <translation>Anfang</translation>
    </message>
    <message id="outline.places.one">
        <source>1 offener Befund</source>
        <translation>1 offener Befund</translation>
    </message>
    <message id="outline.places.other">
        <source>{n} offene Befunde</source>
        <translation>{n} offene Befunde</translation>
    </message>
    <message id="outline.show">
        <source>Befunde zeigen</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message id="outline.state">
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message id="outline.changed.one">
        <source>1 Stelle geändert</source>
        <translation>1 Stelle geändert</translation>
    </message>
    <message id="outline.changed.other">
        <source>{n} Stellen geändert</source>
        <translation>{n} Stellen geändert</translation>
    </message>
    <message id="outline.rejected.one">
        <source>1 Vorschlag abgelehnt</source>
        <translation>1 Vorschlag abgelehnt</translation>
    </message>
    <message id="outline.rejected.other">
        <source>{n} Vorschläge abgelehnt</source>
        <translation>{n} Vorschläge abgelehnt</translation>
    </message>
    <message id="outline.untouched">
        <source>Noch nichts geändert</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message id="outline.locked.one">
        <source>1 Stelle gesperrt</source>
        <translation>1 Stelle gesperrt</translation>
    </message>
    <message id="outline.locked.other">
        <source>{n} Stellen gesperrt</source>
        <translation>{n} Stellen gesperrt</translation>
    </message>
    <message id="class.ready">
        <source>Sicherer Vorschlag</source>
        <translation>Sicherer Vorschlag</translation>
    </message>
    <message id="class.decide">
        <source>Bitte entscheiden</source>
        <translation>Bitte entscheiden</translation>
    </message>
    <message id="class.machine">
        <source>maschinell formuliert</source>
        <translation>maschinell formuliert</translation>
    </message>
    <message id="filter.ready">
        <source>Sicherer Vorschlag</source>
        <translation>Sicherer Vorschlag</translation>
    </message>
    <message id="filter.ready.tip">
        <source>Die Grammatik passt. Sie können den Vorschlag sofort übernehmen.</source>
        <translation>Die Grammatik passt. Sie können den Vorschlag sofort übernehmen.</translation>
    </message>
    <message id="filter.decide">
        <source>Bitte entscheiden</source>
        <translation>Bitte entscheiden</translation>
    </message>
    <message id="filter.decide.tip">
        <source>Hier wählen Sie eine Fassung oder schreiben selbst.</source>
        <translation>Hier wählen Sie eine Fassung oder schreiben selbst.</translation>
    </message>
    <message id="filter.error">
        <source>Fehler</source>
        <translation>Fehler</translation>
    </message>
    <message id="filter.error.tip">
        <source>Das sollten Sie ändern. Im Text: Wellenlinie.</source>
        <translation>Das sollten Sie ändern. Im Text: Wellenlinie.</translation>
    </message>
    <message id="filter.warning">
        <source>Warnung</source>
        <translation>Warnung</translation>
    </message>
    <message id="filter.warning.tip">
        <source>Das zu ändern lohnt sich. Im Text: gestrichelte Linie.</source>
        <translation>Das zu ändern lohnt sich. Im Text: gestrichelte Linie.</translation>
    </message>
    <message id="filter.info">
        <source>Hinweis mit Vorschlag</source>
        <translation>Hinweis mit Vorschlag</translation>
    </message>
    <message id="filter.info.tip">
        <source>Es geht einfacher, und wie, steht dabei. Im Text: gepunktete Linie.</source>
        <translation>Es geht einfacher, und wie, steht dabei. Im Text: gepunktete Linie.</translation>
    </message>
    <message id="filter.hint">
        <source>Weiterer Hinweis</source>
        <translation>Weiterer Hinweis</translation>
    </message>
    <message id="filter.hint.tip">
        <source>Hinweise ohne Vorschlag. Davon gibt es oft viele. Im Text: gepunktete Linie.</source>
        <translation>Hinweise ohne Vorschlag. Davon gibt es oft viele. Im Text: gepunktete Linie.</translation>
    </message>
    <message id="severity.error">
        <source>Fehler</source>
        <translation>Fehler</translation>
    </message>
    <message id="severity.warning">
        <source>Warnung</source>
        <translation>Warnung</translation>
    </message>
    <message id="severity.info">
        <source>Hinweis</source>
        <translation>Hinweis</translation>
    </message>
    <message id="outline.look_safe">
        <source>Sichere Vorschläge ansehen …</source>
        <translation>Sichere Vorschläge ansehen …</translation>
    </message>
</context>
</TS>
