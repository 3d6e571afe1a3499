<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.machine_form">
        <source>Offene Passagen maschinell vorschlagen …</source>
        <translation>Suggest open passages by machine …</translation>
    </message>
    <message id="action.machine_log">
        <source>Was an Dienste gesendet wurde …</source>
        <translation>What was sent to services …</translation>
    </message>
    <message id="settings.page.machine">
        <source>Maschinelle Vorschläge</source>
        <translation>Machine suggestions</translation>
    </message>
    <message id="machine.settings.text">
        <source>Gilt für alle, die in diesem Arbeitsbereich arbeiten.</source>
        <translation>Holds for everybody who works in this workspace.</translation>
    </message>
    <message id="machine.settings.no_workspace">
        <source>Öffnen Sie zuerst einen Arbeitsbereich: Dort wird festgehalten, welche Dienste eingeschaltet sind und was gesendet wurde.</source>
        <translation>Open a workspace first: it keeps which services are switched on and what was sent.</translation>
    </message>
    <message id="machine.settings.no_right">
        <source>Ihre Rolle darf das nicht ändern. Fragen Sie die Person, die den Arbeitsbereich betreut.</source>
        <translation>Your role may not change this. Ask the person who looks after the workspace.</translation>
    </message>
    <message id="machine.warning.title">
        <source>Alle Dienste sind aus, bis Sie einen einschalten.</source>
        <translation>All services are off until you switch one on.</translation>
    </message>
    <message id="machine.warning.law">
        <source>Texte aus Bescheiden können Sozialdaten sein (§ 35 SGB I). Für die Verarbeitung durch andere Stellen gilt § 80 SGB X. Bitte klären Sie vorher mit dem Datenschutz, welche Texte an welchen Dienst gehen dürfen.</source>
        <translation>Texts of notices can be social data (§ 35 SGB I). § 80 SGB X applies where others process them. Please ask your data protection officer first which texts may go to which service.</translation>
    </message>
    <message id="machine.warning.what">
        <source>Gesendet werden nur Texte von Formularen, die jemand als öffentlich eingestuft hat. Namen, Nummern und Anschriften werden durch Platzhalter ersetzt. Vor jedem Senden sehen Sie genau, was Ihr Haus verlässt.</source>
        <translation>Only texts of forms that somebody has classed as public are sent. Names, numbers and addresses become placeholders. Before anything is sent you see exactly what leaves your house.</translation>
    </message>
    <message id="machine.settings.on">
        <source>{title} einschalten</source>
        <translation>Switch on {title}</translation>
    </message>
    <message id="machine.settings.address">
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message id="machine.settings.address.own">
        <source>https://uebersetzung.stadt.example</source>
        <translation>https://translation.city.example</translation>
    </message>
    <message id="machine.settings.key">
        <source>Schlüssel</source>
        <translation>Key</translation>
    </message>
    <message id="machine.settings.key.keep">
        <source>bleibt auf diesem Computer; leer: unverändert</source>
        <translation>stays on this computer; empty: unchanged</translation>
    </message>
    <message id="machine.settings.polite">
        <source>um die höfliche Anrede bitten</source>
        <translation>ask for the polite form of address</translation>
    </message>
    <message id="machine.settings.limits">
        <source>Grenzen</source>
        <translation>Limits</translation>
    </message>
    <message id="machine.settings.limits.text">
        <source>Schwer verständliche Passagen bleiben hier: Vereinfachen Sie zuerst das Deutsche.</source>
        <translation>Passages that are hard to read stay here: simplify the German first.</translation>
    </message>
    <message id="machine.settings.budget">
        <source>Wörter im Monat</source>
        <translation>Words a month</translation>
    </message>
    <message id="machine.settings.budget.none">
        <source>ohne Grenze</source>
        <translation>no limit</translation>
    </message>
    <message id="machine.settings.gate">
        <source>Bleibt hier ab Schwierigkeit</source>
        <translation>Stays here from difficulty</translation>
    </message>
    <message id="machine.settings.gate.none">
        <source>keine Grenze</source>
        <translation>no limit</translation>
    </message>
    <message id="machine.settings.log">
        <source>Was wurde gesendet?</source>
        <translation>What was sent?</translation>
    </message>
    <message id="machine.settings.problem">
        <source>{title}: Bitte geben Sie eine Adresse mit https an (http nur im eigenen Netz).</source>
        <translation>{title}: please give an address with https (http only in your own network).</translation>
    </message>
    <message id="machine.title">
        <source>Maschineller Vorschlag: {form}, {language}</source>
        <translation>Machine suggestion: {form}, {language}</translation>
    </message>
    <message id="machine.service">
        <source>Dienst</source>
        <translation>Service</translation>
    </message>
    <message id="machine.service.none">
        <source>Kein Dienst kann gefragt werden.</source>
        <translation>No service can be asked.</translation>
    </message>
    <message id="machine.class">
        <source>Einstufung des Formulars</source>
        <translation>Class of the form</translation>
    </message>
    <message id="machine.class.none">
        <source>nicht eingestuft</source>
        <translation>not classed</translation>
    </message>
    <message id="machine.class.public">
        <source>öffentlich: ohne Angaben zu Personen, darf gesendet werden</source>
        <translation>public: nothing about persons, may be sent</translation>
    </message>
    <message id="machine.class.internal">
        <source>nur für den Dienstgebrauch: bleibt im Haus</source>
        <translation>internal: stays in the house</translation>
    </message>
    <message id="machine.class.case">
        <source>mit Falldaten: bleibt im Haus</source>
        <translation>with case data: stays in the house</translation>
    </message>
    <message id="machine.leaves">
        <source>Das verlässt Ihr Haus:</source>
        <translation>This leaves your house:</translation>
    </message>
    <message id="machine.leaves.to">
        <source>An {title}, {host}</source>
        <translation>To {title}, {host}</translation>
    </message>
    <message id="machine.leaves.size">
        <source>{texts} Texte, {words} Wörter, {characters} Zeichen</source>
        <translation>{texts} texts, {words} words, {characters} characters</translation>
    </message>
    <message id="machine.leaves.left">
        <source>Noch frei in diesem Monat: {words} Wörter</source>
        <translation>Left this month: {words} words</translation>
    </message>
    <message id="machine.leaves.nothing">
        <source>Nichts.</source>
        <translation>Nothing.</translation>
    </message>
    <message id="machine.hidden">
        <source>Ersetzt durch Platzhalter: {kinds}</source>
        <translation>Replaced by placeholders: {kinds}</translation>
    </message>
    <message id="machine.stays">
        <source>Das bleibt hier ({n}):</source>
        <translation>This stays here ({n}):</translation>
    </message>
    <message id="machine.stays.line">
        <source>{n}: {why}</source>
        <translation>{n}: {why}</translation>
    </message>
    <message id="machine.send">
        <source>Senden</source>
        <translation>Send</translation>
    </message>
    <message id="machine.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="machine.looking">
        <source>Es wird nachgesehen, was gesendet würde …</source>
        <translation>Looking what would be sent …</translation>
    </message>
    <message id="machine.done">
        <source>{n} Vorschläge sind da. Sie zählen erst als übersetzt, wenn jemand sie bestätigt.</source>
        <translation>{n} suggestions are there. They count as translated only when somebody confirms them.</translation>
    </message>
    <message id="machine.done.refused">
        <source>{n} Vorschläge sind da, {refused} Passagen blieben ohne: {why}</source>
        <translation>{n} suggestions are there, {refused} passages got none: {why}</translation>
    </message>
    <message id="machine.log.title">
        <source>Was an Dienste gesendet wurde</source>
        <translation>What was sent to services</translation>
    </message>
    <message id="machine.log.text">
        <source>Wer, wann, wohin, wie viel und eine Prüfsumme. Die Texte selbst werden nicht aufgehoben.</source>
        <translation>Who, when, where, how much, and a checksum. The texts themselves are not kept.</translation>
    </message>
    <message id="machine.log.none">
        <source>Es wurde noch nichts gesendet.</source>
        <translation>Nothing was sent yet.</translation>
    </message>
    <message id="machine.log.at">
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message id="machine.log.person">
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message id="machine.log.service">
        <source>Dienst</source>
        <translation>Service</translation>
    </message>
    <message id="machine.log.form">
        <source>Formular</source>
        <translation>Form</translation>
    </message>
    <message id="machine.log.language">
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message id="machine.log.size">
        <source>Umfang</source>
        <translation>Amount</translation>
    </message>
    <message id="machine.log.outcome">
        <source>Ergebnis</source>
        <translation>Outcome</translation>
    </message>
    <message id="machine.log.hash">
        <source>Prüfsumme</source>
        <translation>Checksum</translation>
    </message>
    <message id="machine.log.amount">
        <source>{texts} Texte, {words} Wörter, {characters} Zeichen</source>
        <translation>{texts} texts, {words} words, {characters} characters</translation>
    </message>
    <message id="machine.log.close">
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message id="machine.nothing_open">
        <source>Öffnen Sie zuerst im Platz „Übersetzen“ ein Formular in einer Sprache.</source>
        <translation>Open a form in a language in the place “Translate” first.</translation>
    </message>
    <message id="job.machine.preview">
        <source>Was gesendet würde</source>
        <translation>What would be sent</translation>
    </message>
    <message id="job.machine">
        <source>{title} wird gefragt</source>
        <translation>Asking {title}</translation>
    </message>
    <message id="job.machine.log">
        <source>Protokoll der Dienste</source>
        <translation>Log of the services</translation>
    </message>
    <message id="machine.would_leave">
        <source>Das würde Ihr Haus verlassen:</source>
        <translation>This would leave your house:</translation>
    </message>
</context>
</TS>
