<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="alert.info">
        <source>Sinn geprüft</source>
        <translation>Sinn geprüft</translation>
    </message>
    <message id="alert.warn">
        <source>Bitte prüfen</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message id="alert.block">
        <source>Der Sinn ändert sich</source>
        <translation>Der Sinn ändert sich</translation>
    </message>
    <message id="alert.before">
        <source>Bisher</source>
        <translation>Bisher</translation>
    </message>
    <message id="alert.after">
        <source>Neu</source>
        <translation>Neu</translation>
    </message>
    <message id="alert.waive">
        <source>Das ist so gewollt …</source>
        <translation>Das ist so gewollt …</translation>
    </message>
    <message id="alert.confirm">
        <source>Als zweite Person zustimmen …</source>
        <translation>Als zweite Person zustimmen …</translation>
    </message>
    <message id="alert.take_back">
        <source>Zurücknehmen</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message id="alert.waived">
        <source>{who} will es so: {reason}</source>
        <translation>{who} will es so: {reason}</translation>
    </message>
    <message id="alert.waits">
        <source>{who} will es so: {reason} Eine zweite Person muss noch zustimmen.</source>
        <translation>{who} will es so: {reason} Eine zweite Person muss noch zustimmen.</translation>
    </message>
    <message id="alert.signed">
        <source>{who} will es so, {second} stimmt zu: {reason}</source>
        <translation>{who} will es so, {second} stimmt zu: {reason}</translation>
    </message>
    <message id="presence.title">
        <source>Rechtliche Angaben: {n} offen</source>
        <translation>Rechtliche Angaben: {n} offen</translation>
    </message>
    <message id="presence.list">
        <source>Rechtliche Angaben, die fehlen oder veraltet sind</source>
        <translation>Rechtliche Angaben, die fehlen oder veraltet sind</translation>
    </message>
    <message id="presence.block">
        <source>fehlt</source>
        <translation>fehlt</translation>
    </message>
    <message id="presence.warn">
        <source>bitte prüfen</source>
        <translation>bitte prüfen</translation>
    </message>
    <message id="presence.waived">
        <source>so gewollt</source>
        <translation>so gewollt</translation>
    </message>
    <message id="presence.go">
        <source>Zur Stelle</source>
        <translation>Zur Stelle</translation>
    </message>
    <message id="presence.source">
        <source>{norm}. Quelle: {source}. Stand: {stand}</source>
        <translation>{norm}. Quelle: {source}. Stand: {stand}</translation>
    </message>
    <message id="lock.unlock">
        <source>Freigeben …</source>
        <translation>Freigeben …</translation>
    </message>
    <message id="lock.again">
        <source>Wieder sperren</source>
        <translation>Wieder sperren</translation>
    </message>
    <message id="lock.unlocked">
        <source>Freigegeben von {who}: {reason}</source>
        <translation>Freigegeben von {who}: {reason}</translation>
    </message>
    <message id="unlock.title">
        <source>Warum soll diese Stelle geändert werden?</source>
        <translation>Warum soll diese Stelle geändert werden?</translation>
    </message>
    <message id="unlock.own">
        <source>Eigene Begründung</source>
        <translation>Eigene Begründung</translation>
    </message>
    <message id="unlock.confirm">
        <source>Freigeben</source>
        <translation>Freigeben</translation>
    </message>
    <message id="unlock.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="unlock.reason.agreed">
        <source>Die Änderung ist mit der Rechtsstelle abgestimmt.</source>
        <translation>Die Änderung ist mit der Rechtsstelle abgestimmt.</translation>
    </message>
    <message id="unlock.reason.outdated">
        <source>Die Rechtslage hat sich geändert.</source>
        <translation>Die Rechtslage hat sich geändert.</translation>
    </message>
    <message id="waive.title">
        <source>Warum darf sich der Sinn hier ändern?</source>
        <translation>Warum darf sich der Sinn hier ändern?</translation>
    </message>
    <message id="waive.who">
        <source>Ihr Name</source>
        <translation>Ihr Name</translation>
    </message>
    <message id="waive.own">
        <source>Eigene Begründung</source>
        <translation>Eigene Begründung</translation>
    </message>
    <message id="waive.confirm">
        <source>So lassen</source>
        <translation>So lassen</translation>
    </message>
    <message id="waive.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="waive.reason.agreed">
        <source>Die Änderung ist mit der Rechtsstelle abgestimmt.</source>
        <translation>Die Änderung ist mit der Rechtsstelle abgestimmt.</translation>
    </message>
    <message id="waive.reason.wrong">
        <source>Der Sinn ist gleich geblieben.</source>
        <translation>Der Sinn ist gleich geblieben.</translation>
    </message>
    <message id="second.title">
        <source>Wer stimmt als zweite Person zu?</source>
        <translation>Wer stimmt als zweite Person zu?</translation>
    </message>
    <message id="second.own">
        <source>Name der zweiten Person</source>
        <translation>Name der zweiten Person</translation>
    </message>
    <message id="second.confirm">
        <source>Zustimmen</source>
        <translation>Zustimmen</translation>
    </message>
    <message id="second.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="hide.title">
        <source>Befund ausblenden: wo und warum?</source>
        <translation>Befund ausblenden: wo und warum?</translation>
    </message>
    <message id="hide.own">
        <source>Eigene Begründung</source>
        <translation>Eigene Begründung</translation>
    </message>
    <message id="hide.confirm">
        <source>Ausblenden</source>
        <translation>Ausblenden</translation>
    </message>
    <message id="hide.back">
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message id="hide.scope.here">
        <source>hier</source>
        <translation>hier</translation>
    </message>
    <message id="hide.scope.here.tip">
        <source>Nur diesen einen Befund.</source>
        <translation>Nur diesen einen Befund.</translation>
    </message>
    <message id="hide.scope.form">
        <source>in diesem Formular</source>
        <translation>in diesem Formular</translation>
    </message>
    <message id="hide.scope.form.tip">
        <source>Alles, was diese Regel in diesem Formular findet.</source>
        <translation>Alles, was diese Regel in diesem Formular findet.</translation>
    </message>
    <message id="hide.scope.office">
        <source>im ganzen Amt</source>
        <translation>im ganzen Amt</translation>
    </message>
    <message id="hide.scope.office.tip">
        <source>Alles, was diese Regel findet, in jedem Formular und für alle im Amt.</source>
        <translation>Alles, was diese Regel findet, in jedem Formular und für alle im Amt.</translation>
    </message>
    <message id="hide.reason.clear">
        <source>Der Text ist so verständlich.</source>
        <translation>Der Text ist so verständlich.</translation>
    </message>
    <message id="hide.reason.legal">
        <source>Die Formulierung ist rechtlich geprüft.</source>
        <translation>Die Formulierung ist rechtlich geprüft.</translation>
    </message>
    <message id="hide.reason.context">
        <source>Die Regel passt hier nicht.</source>
        <translation>Die Regel passt hier nicht.</translation>
    </message>
    <message id="hidden.title">
        <source>Ausgeblendet ({n})</source>
        <translation>Ausgeblendet ({n})</translation>
    </message>
    <message id="hidden.list">
        <source>Ausgeblendete Befunde</source>
        <translation>Ausgeblendete Befunde</translation>
    </message>
    <message id="hidden.again">
        <source>Wieder zeigen</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message id="hidden.words">
        <source>{title}: „{words}“</source>
        <translation>{title}: „{words}“</translation>
    </message>
    <message id="hidden.line">
        <source>{title}
{scope}: {reason}</source>
        <translation>{title}
{scope}: {reason}</translation>
    </message>
    <message id="hidden.scope.here">
        <source>Hier</source>
        <translation>Hier</translation>
    </message>
    <message id="hidden.scope.form">
        <source>In diesem Formular</source>
        <translation>In diesem Formular</translation>
    </message>
    <message id="hidden.scope.office">
        <source>Im ganzen Amt</source>
        <translation>Im ganzen Amt</translation>
    </message>
    <message id="hidden.glossary-replace">
        <source>Einfacher sagen</source>
        <translation>Einfacher sagen</translation>
    </message>
    <message id="hidden.glossary-avoid">
        <source>Vermeiden</source>
        <translation>Vermeiden</translation>
    </message>
    <message id="hidden.glossary-explain">
        <source>Erklären</source>
        <translation>Erklären</translation>
    </message>
</context>
</TS>
