<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.machine_form">
        <source>Offene Passagen maschinell vorschlagen …</source>
        <translation>Offene Passagen maschinell vorschlagen …</translation>
    </message>
    <message id="action.machine_log">
        <source>Was an Dienste gesendet wurde …</source>
        <translation>Was an Dienste gesendet wurde …</translation>
    </message>
    <message id="settings.page.machine">
        <source>Maschinelle Vorschläge</source>
        <translation>Maschinelle Vorschläge</translation>
    </message>
    <message id="machine.settings.text">
        <source>Gilt für alle, die in diesem Arbeitsbereich arbeiten.</source>
        <translation>Gilt für alle, die in diesem Arbeitsbereich arbeiten.</translation>
    </message>
    <message id="machine.settings.no_workspace">
        <source>Öffnen Sie zuerst einen Arbeitsbereich: Dort wird festgehalten, welche Dienste eingeschaltet sind und was gesendet wurde.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich: Dort wird festgehalten, welche Dienste eingeschaltet sind und was gesendet wurde.</translation>
    </message>
    <message id="machine.settings.no_right">
        <source>Ihre Rolle darf das nicht ändern. Fragen Sie die Person, die den Arbeitsbereich betreut.</source>
        <translation>Ihre Rolle darf das nicht ändern. Fragen Sie die Person, die den Arbeitsbereich betreut.</translation>
    </message>
    <message id="machine.warning.title">
        <source>Alle Dienste sind aus, bis Sie einen einschalten.</source>
        <translation>Alle Dienste sind aus, bis Sie einen einschalten.</translation>
    </message>
    <message id="machine.warning.law">
        <source>Texte aus Bescheiden können Sozialdaten sein (§ 35 SGB I). Für die Verarbeitung durch andere Stellen gilt § 80 SGB X. Bitte klären Sie vorher mit dem Datenschutz, welche Texte an welchen Dienst gehen dürfen.</source>
        <translation>Texte aus Bescheiden können Sozialdaten sein (§ 35 SGB I). Für die Verarbeitung durch andere Stellen gilt § 80 SGB X. Bitte klären Sie vorher mit dem Datenschutz, welche Texte an welchen Dienst gehen dürfen.</translation>
    </message>
    <message id="machine.warning.what">
        <source>Gesendet werden nur Texte von Formularen, die jemand als öffentlich eingestuft hat. Namen, Nummern und Anschriften werden durch Platzhalter ersetzt. Vor jedem Senden sehen Sie genau, was Ihr Haus verlässt.</source>
        <translation>Gesendet werden nur Texte von Formularen, die jemand als öffentlich eingestuft hat. Namen, Nummern und Anschriften werden durch Platzhalter ersetzt. Vor jedem Senden sehen Sie genau, was Ihr Haus verlässt.</translation>
    </message>
    <message id="machine.settings.on">
        <source>{title} einschalten</source>
        <translation>{title} einschalten</translation>
    </message>
    <message id="machine.settings.address">
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message id="machine.settings.address.own">
        <source>https://uebersetzung.stadt.example</source>
        <translation>https://uebersetzung.stadt.example</translation>
    </message>
    <message id="machine.settings.key">
        <source>Schlüssel</source>
        <translation>Schlüssel</translation>
    </message>
    <message id="machine.settings.key.keep">
        <source>bleibt auf diesem Computer; leer: unverändert</source>
        <translation>bleibt auf diesem Computer; leer: unverändert</translation>
    </message>
    <message id="machine.settings.polite">
        <source>um die höfliche Anrede bitten</source>
        <translation>um die höfliche Anrede bitten</translation>
    </message>
    <message id="machine.settings.limits">
        <source>Grenzen</source>
        <translation>Grenzen</translation>
    </message>
    <message id="machine.settings.limits.text">
        <source>Schwer verständliche Passagen bleiben hier: Vereinfachen Sie zuerst das Deutsche.</source>
        <translation>Schwer verständliche Passagen bleiben hier: Vereinfachen Sie zuerst das Deutsche.</translation>
    </message>
    <message id="machine.settings.budget">
        <source>Wörter im Monat</source>
        <translation>Wörter im Monat</translation>
    </message>
    <message id="machine.settings.budget.none">
        <source>ohne Grenze</source>
        <translation>ohne Grenze</translation>
    </message>
    <message id="machine.settings.gate">
        <source>Bleibt hier ab Schwierigkeit</source>
        <translation>Bleibt hier ab Schwierigkeit</translation>
    </message>
    <message id="machine.settings.gate.none">
        <source>keine Grenze</source>
        <translation>keine Grenze</translation>
    </message>
    <message id="machine.settings.log">
        <source>Was wurde gesendet?</source>
        <translation>Was wurde gesendet?</translation>
    </message>
    <message id="machine.settings.problem">
        <source>{title}: Bitte geben Sie eine Adresse mit https an (http nur im eigenen Netz).</source>
        <translation>{title}: Bitte geben Sie eine Adresse mit https an (http nur im eigenen Netz).</translation>
    </message>
    <message id="machine.title">
        <source>Maschineller Vorschlag: {form}, {language}</source>
        <translation>Maschineller Vorschlag: {form}, {language}</translation>
    </message>
    <message id="machine.service">
        <source>Dienst</source>
        <translation>Dienst</translation>
    </message>
    <message id="machine.service.none">
        <source>Kein Dienst kann gefragt werden.</source>
        <translation>Kein Dienst kann gefragt werden.</translation>
    </message>
    <message id="machine.class">
        <source>Einstufung des Formulars</source>
        <translation>Einstufung des Formulars</translation>
    </message>
    <message id="machine.class.none">
        <source>nicht eingestuft</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message id="machine.class.public">
        <source>öffentlich: ohne Angaben zu Personen, darf gesendet werden</source>
        <translation>öffentlich: ohne Angaben zu Personen, darf gesendet werden</translation>
    </message>
    <message id="machine.class.internal">
        <source>nur für den Dienstgebrauch: bleibt im Haus</source>
        <translation>nur für den Dienstgebrauch: bleibt im Haus</translation>
    </message>
    <message id="machine.class.case">
        <source>mit Falldaten: bleibt im Haus</source>
        <translation>mit Falldaten: bleibt im Haus</translation>
    </message>
    <message id="machine.leaves">
        <source>Das verlässt Ihr Haus:</source>
        <translation>Das verlässt Ihr Haus:</translation>
    </message>
    <message id="machine.leaves.to">
        <source>An {title}, {host}</source>
        <translation>An {title}, {host}</translation>
    </message>
    <message id="machine.leaves.size">
        <source>{texts} Texte, {words} Wörter, {characters} Zeichen</source>
        <translation>{texts} Texte, {words} Wörter, {characters} Zeichen</translation>
    </message>
    <message id="machine.leaves.left">
        <source>Noch frei in diesem Monat: {words} Wörter</source>
        <translation>Noch frei in diesem Monat: {words} Wörter</translation>
    </message>
    <message id="machine.leaves.nothing">
        <source>Nichts.</source>
        <translation>Nichts.</translation>
    </message>
    <message id="machine.hidden">
        <source>Ersetzt durch Platzhalter: {kinds}</source>
        <translation>Ersetzt durch Platzhalter: {kinds}</translation>
    </message>
    <message id="machine.stays">
        <source>Das bleibt hier ({n}):</source>
        <translation>Das bleibt hier ({n}):</translation>
    </message>
    <message id="machine.stays.line">
        <source>{n}: {why}</source>
        <translation>{n}: {why}</translation>
    </message>
    <message id="machine.send">
        <source>Senden</source>
        <translation>Senden</translation>
    </message>
    <message id="machine.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="machine.looking">
        <source>Es wird nachgesehen, was gesendet würde …</source>
        <translation>Es wird nachgesehen, was gesendet würde …</translation>
    </message>
    <message id="machine.done">
        <source>{n} Vorschläge sind da. Sie zählen erst als übersetzt, wenn jemand sie bestätigt.</source>
        <translation>{n} Vorschläge sind da. Sie zählen erst als übersetzt, wenn jemand sie bestätigt.</translation>
    </message>
    <message id="machine.done.refused">
        <source>{n} Vorschläge sind da, {refused} Passagen blieben ohne: {why}</source>
        <translation>{n} Vorschläge sind da, {refused} Passagen blieben ohne: {why}</translation>
    </message>
    <message id="machine.log.title">
        <source>Was an Dienste gesendet wurde</source>
        <translation>Was an Dienste gesendet wurde</translation>
    </message>
    <message id="machine.log.text">
        <source>Wer, wann, wohin, wie viel und eine Prüfsumme. Die Texte selbst werden nicht aufgehoben.</source>
        <translation>Wer, wann, wohin, wie viel und eine Prüfsumme. Die Texte selbst werden nicht aufgehoben.</translation>
    </message>
    <message id="machine.log.none">
        <source>Es wurde noch nichts gesendet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message id="machine.log.at">
        <source>Zeit</source>
        <translation>Zeit</translation>
    </message>
    <message id="machine.log.person">
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message id="machine.log.service">
        <source>Dienst</source>
        <translation>Dienst</translation>
    </message>
    <message id="machine.log.form">
        <source>Formular</source>
        <translation>Formular</translation>
    </message>
    <message id="machine.log.language">
        <source>Sprache</source>
        <translation>Sprache</translation>
    </message>
    <message id="machine.log.size">
        <source>Umfang</source>
        <translation>Umfang</translation>
    </message>
    <message id="machine.log.outcome">
        <source>Ergebnis</source>
        <translation>Ergebnis</translation>
    </message>
    <message id="machine.log.hash">
        <source>Prüfsumme</source>
        <translation>Prüfsumme</translation>
    </message>
    <message id="machine.log.amount">
        <source>{texts} Texte, {words} Wörter, {characters} Zeichen</source>
        <translation>{texts} Texte, {words} Wörter, {characters} Zeichen</translation>
    </message>
    <message id="machine.log.close">
        <source>Schließen</source>
        <translation>Schließen</translation>
    </message>
    <message id="machine.nothing_open">
        <source>Öffnen Sie zuerst im Platz „Übersetzen“ ein Formular in einer Sprache.</source>
        <translation>Öffnen Sie zuerst im Platz „Übersetzen“ ein Formular in einer Sprache.</translation>
    </message>
    <message id="job.machine.preview">
        <source>Was gesendet würde</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message id="job.machine">
        <source>{title} wird gefragt</source>
        <translation>{title} wird gefragt</translation>
    </message>
    <message id="job.machine.log">
        <source>Protokoll der Dienste</source>
        <translation>Protokoll der Dienste</translation>
    </message>
    <message id="machine.would_leave">
        <source>Das würde Ihr Haus verlassen:</source>
        <translation>Das würde Ihr Haus verlassen:</translation>
    </message>
</context>
</TS>
