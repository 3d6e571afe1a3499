<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="outline.title">
        <source>Aufbau</source>
        <translation>Outline</translation>
    </message>
    <message id="outline.beginning">
        <source>Anfang</source>
        <translation>Beginning</translation>
    </message>
    <message id="outline.places.one">
        <source>1 offener Befund</source>
        <translation>1 open finding</translation>
    </message>
    <message id="outline.places.other">
        <source>{n} offene Befunde</source>
        <translation>{n} open findings</translation>
    </message>
    <message id="outline.show">
        <source>Befunde zeigen</source>
        <translation>Show findings</translation>
    </message>
    <message id="outline.state">
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message id="outline.changed.one">
        <source>1 Stelle geändert</source>
        <translation>1 passage changed</translation>
    </message>
    <message id="outline.changed.other">
        <source>{n} Stellen geändert</source>
        <translation>{n} passages changed</translation>
    </message>
    <message id="outline.rejected.one">
        <source>1 Vorschlag abgelehnt</source>
        <translation>1 suggestion rejected</translation>
    </message>
    <message id="outline.rejected.other">
        <source>{n} Vorschläge abgelehnt</source>
        <translation>{n} suggestions rejected</translation>
    </message>
    <message id="outline.untouched">
        <source>Noch nichts geändert</source>
        <translation>Nothing changed yet</translation>
    </message>
    <message id="outline.locked.one">
        <source>1 Stelle gesperrt</source>
        <translation>1 passage locked</translation>
    </message>
    <message id="outline.locked.other">
        <source>{n} Stellen gesperrt</source>
        <translation>{n} passages locked</translation>
    </message>
    <message id="class.ready">
        <source>Sicherer Vorschlag</source>
        <translation>Safe suggestion</translation>
    </message>
    <message id="class.decide">
        <source>Bitte entscheiden</source>
        <translation>Please decide</translation>
    </message>
    <message id="class.machine">
        <source>maschinell formuliert</source>
        <translation>worded by a machine</translation>
    </message>
    <message id="filter.ready">
        <source>Sicherer Vorschlag</source>
        <translation>Safe suggestion</translation>
    </message>
    <message id="filter.ready.tip">
        <source>Die Grammatik passt. Sie können den Vorschlag sofort übernehmen.</source>
        <translation>The grammar fits. You can accept the suggestion at once.</translation>
    </message>
    <message id="filter.decide">
        <source>Bitte entscheiden</source>
        <translation>Please decide</translation>
    </message>
    <message id="filter.decide.tip">
        <source>Hier wählen Sie eine Fassung oder schreiben selbst.</source>
        <translation>Choose a version or write the text yourself.</translation>
    </message>
    <message id="filter.error">
        <source>Fehler</source>
        <translation>Error</translation>
    </message>
    <message id="filter.error.tip">
        <source>Das sollten Sie ändern. Im Text: Wellenlinie.</source>
        <translation>Please change this. In the text: a wavy line.</translation>
    </message>
    <message id="filter.warning">
        <source>Warnung</source>
        <translation>Warning</translation>
    </message>
    <message id="filter.warning.tip">
        <source>Das zu ändern lohnt sich. Im Text: gestrichelte Linie.</source>
        <translation>Worth changing. In the text: a dashed line.</translation>
    </message>
    <message id="filter.info">
        <source>Hinweis mit Vorschlag</source>
        <translation>Hint with suggestion</translation>
    </message>
    <message id="filter.info.tip">
        <source>Es geht einfacher, und wie, steht dabei. Im Text: gepunktete Linie.</source>
        <translation>There is a simpler wording, and it is given. In the text: a dotted line.</translation>
    </message>
    <message id="filter.hint">
        <source>Weiterer Hinweis</source>
        <translation>Other hint</translation>
    </message>
    <message id="filter.hint.tip">
        <source>Hinweise ohne Vorschlag. Davon gibt es oft viele. Im Text: gepunktete Linie.</source>
        <translation>Hints without a suggestion. There are often many. In the text: a dotted line.</translation>
    </message>
    <message id="severity.error">
        <source>Fehler</source>
        <translation>Error</translation>
    </message>
    <message id="severity.warning">
        <source>Warnung</source>
        <translation>Warning</translation>
    </message>
    <message id="severity.info">
        <source>Hinweis</source>
        <translation>Hint</translation>
    </message>
    <message id="outline.look_safe">
        <source>Sichere Vorschläge ansehen …</source>
        <translation>Look at safe suggestions …</translation>
    </message>
</context>
</TS>
