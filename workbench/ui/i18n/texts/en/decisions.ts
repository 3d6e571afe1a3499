<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="alert.info">
        <source>Sinn geprüft</source>
        <translation>Meaning checked</translation>
    </message>
    <message id="alert.warn">
        <source>Bitte prüfen</source>
        <translation>Please check</translation>
    </message>
    <message id="alert.block">
        <source>Der Sinn ändert sich</source>
        <translation>The meaning changes</translation>
    </message>
    <message id="alert.before">
        <source>Bisher</source>
        <translation>Before</translation>
    </message>
    <message id="alert.after">
        <source>Neu</source>
        <translation>After</translation>
    </message>
    <message id="alert.waive">
        <source>Das ist so gewollt …</source>
        <translation>This is deliberate …</translation>
    </message>
    <message id="alert.confirm">
        <source>Als zweite Person zustimmen …</source>
        <translation>Agree as the second person …</translation>
    </message>
    <message id="alert.take_back">
        <source>Zurücknehmen</source>
        <translation>Take back</translation>
    </message>
    <message id="alert.waived">
        <source>{who} will es so: {reason}</source>
        <translation>{who} wants it so: {reason}</translation>
    </message>
    <message id="alert.waits">
        <source>{who} will es so: {reason} Eine zweite Person muss noch zustimmen.</source>
        <translation>{who} wants it so: {reason} A second person still has to agree.</translation>
    </message>
    <message id="alert.signed">
        <source>{who} will es so, {second} stimmt zu: {reason}</source>
        <translation>{who} wants it so, {second} agrees: {reason}</translation>
    </message>
    <message id="presence.title">
        <source>Rechtliche Angaben: {n} offen</source>
        <translation>Legal contents: {n} open</translation>
    </message>
    <message id="presence.list">
        <source>Rechtliche Angaben, die fehlen oder veraltet sind</source>
        <translation>Legal contents that are missing or out of date</translation>
    </message>
    <message id="presence.block">
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message id="presence.warn">
        <source>bitte prüfen</source>
        <translation>please check</translation>
    </message>
    <message id="presence.waived">
        <source>so gewollt</source>
        <translation>deliberate</translation>
    </message>
    <message id="presence.go">
        <source>Zur Stelle</source>
        <translation>Go there</translation>
    </message>
    <message id="presence.source">
        <source>{norm}. Quelle: {source}. Stand: {stand}</source>
        <translation>{norm}. Source: {source}. As of: {stand}</translation>
    </message>
    <message id="lock.unlock">
        <source>Freigeben …</source>
        <translation>Unlock …</translation>
    </message>
    <message id="lock.again">
        <source>Wieder sperren</source>
        <translation>Lock again</translation>
    </message>
    <message id="lock.unlocked">
        <source>Freigegeben von {who}: {reason}</source>
        <translation>Unlocked by {who}: {reason}</translation>
    </message>
    <message id="unlock.title">
        <source>Warum soll diese Stelle geändert werden?</source>
        <translation>Why is this passage to be changed?</translation>
    </message>
    <message id="unlock.own">
        <source>Eigene Begründung</source>
        <translation>Your own reason</translation>
    </message>
    <message id="unlock.confirm">
        <source>Freigeben</source>
        <translation>Unlock</translation>
    </message>
    <message id="unlock.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="unlock.reason.agreed">
        <source>Die Änderung ist mit der Rechtsstelle abgestimmt.</source>
        <translation>The legal office has agreed to the change.</translation>
    </message>
    <message id="unlock.reason.outdated">
        <source>Die Rechtslage hat sich geändert.</source>
        <translation>The law has changed.</translation>
    </message>
    <message id="waive.title">
        <source>Warum darf sich der Sinn hier ändern?</source>
        <translation>Why may the meaning change here?</translation>
    </message>
    <message id="waive.who">
        <source>Ihr Name</source>
        <translation>Your name</translation>
    </message>
    <message id="waive.own">
        <source>Eigene Begründung</source>
        <translation>Your own reason</translation>
    </message>
    <message id="waive.confirm">
        <source>So lassen</source>
        <translation>Leave it so</translation>
    </message>
    <message id="waive.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="waive.reason.agreed">
        <source>Die Änderung ist mit der Rechtsstelle abgestimmt.</source>
        <translation>The legal office has agreed to the change.</translation>
    </message>
    <message id="waive.reason.wrong">
        <source>Der Sinn ist gleich geblieben.</source>
        <translation>The meaning has stayed the same.</translation>
    </message>
    <message id="second.title">
        <source>Wer stimmt als zweite Person zu?</source>
        <translation>Who agrees as the second person?</translation>
    </message>
    <message id="second.own">
        <source>Name der zweiten Person</source>
        <translation>Name of the second person</translation>
    </message>
    <message id="second.confirm">
        <source>Zustimmen</source>
        <translation>Agree</translation>
    </message>
    <message id="second.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="hide.title">
        <source>Befund ausblenden: wo und warum?</source>
        <translation>Hide finding: where and why?</translation>
    </message>
    <message id="hide.own">
        <source>Eigene Begründung</source>
        <translation>Your own reason</translation>
    </message>
    <message id="hide.confirm">
        <source>Ausblenden</source>
        <translation>Hide</translation>
    </message>
    <message id="hide.back">
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message id="hide.scope.here">
        <source>hier</source>
        <translation>here</translation>
    </message>
    <message id="hide.scope.here.tip">
        <source>Nur diesen einen Befund.</source>
        <translation>Only this one finding.</translation>
    </message>
    <message id="hide.scope.form">
        <source>in diesem Formular</source>
        <translation>in this form</translation>
    </message>
    <message id="hide.scope.form.tip">
        <source>Alles, was diese Regel in diesem Formular findet.</source>
        <translation>Everything that this rule finds in this form.</translation>
    </message>
    <message id="hide.scope.office">
        <source>im ganzen Amt</source>
        <translation>in the whole office</translation>
    </message>
    <message id="hide.scope.office.tip">
        <source>Alles, was diese Regel findet, in jedem Formular und für alle im Amt.</source>
        <translation>Everything that this rule finds, in every form and for everybody in the office.</translation>
    </message>
    <message id="hide.reason.clear">
        <source>Der Text ist so verständlich.</source>
        <translation>The text is clear as it is.</translation>
    </message>
    <message id="hide.reason.legal">
        <source>Die Formulierung ist rechtlich geprüft.</source>
        <translation>The wording has been checked by lawyers.</translation>
    </message>
    <message id="hide.reason.context">
        <source>Die Regel passt hier nicht.</source>
        <translation>The rule does not fit here.</translation>
    </message>
    <message id="hidden.title">
        <source>Ausgeblendet ({n})</source>
        <translation>Hidden ({n})</translation>
    </message>
    <message id="hidden.list">
        <source>Ausgeblendete Befunde</source>
        <translation>Hidden findings</translation>
    </message>
    <message id="hidden.again">
        <source>Wieder zeigen</source>
        <translation>Show again</translation>
    </message>
    <message id="hidden.words">
        <source>{title}: „{words}“</source>
        <translation>{title}: “{words}”</translation>
    </message>
    <message id="hidden.line">
        <source>{title}
{scope}: {reason}</source>
        <translation>{title}
{scope}: {reason}</translation>
    </message>
    <message id="hidden.scope.here">
        <source>Hier</source>
        <translation>Here</translation>
    </message>
    <message id="hidden.scope.form">
        <source>In diesem Formular</source>
        <translation>In this form</translation>
    </message>
    <message id="hidden.scope.office">
        <source>Im ganzen Amt</source>
        <translation>In the whole office</translation>
    </message>
    <message id="hidden.glossary-replace">
        <source>Einfacher sagen</source>
        <translation>Say more simply</translation>
    </message>
    <message id="hidden.glossary-avoid">
        <source>Vermeiden</source>
        <translation>Avoid</translation>
    </message>
    <message id="hidden.glossary-explain">
        <source>Erklären</source>
        <translation>Explain</translation>
    </message>
</context>
</TS>
