<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="failure.look">
        <source>Bericht ansehen</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message id="failure.hide">
        <source>Bericht ausblenden</source>
        <translation>Bericht ausblenden</translation>
    </message>
    <message id="failure.again">
        <source>Derselbe Fehler ist noch einmal aufgetreten. Ihre Arbeit ist gesichert.</source>
        <translation>Derselbe Fehler ist noch einmal aufgetreten. Ihre Arbeit ist gesichert.</translation>
    </message>
    <message id="failure.again_hint">
        <source>Kommt er immer wieder, schließen Sie das Programm und öffnen Sie es neu. Den Bericht finden Sie im Menü.</source>
        <translation>Kommt er immer wieder, schließen Sie das Programm und öffnen Sie es neu. Den Bericht finden Sie im Menü.</translation>
    </message>
    <message id="failure.crashed">
        <source>Das Programm ist beim letzten Mal abgestürzt. Ihre Arbeit ist gesichert.</source>
        <translation>Das Programm ist beim letzten Mal abgestürzt. Ihre Arbeit ist gesichert.</translation>
    </message>
    <message id="failure.crashed_hint">
        <source>Öffnen Sie Ihr Formular wieder, dann geht es weiter, wo Sie waren. Der Bericht hilft, den Fehler zu finden. Er enthält keinen Text aus dem Formular.</source>
        <translation>Öffnen Sie Ihr Formular wieder, dann geht es weiter, wo Sie waren. Der Bericht hilft, den Fehler zu finden. Er enthält keinen Text aus dem Formular.</translation>
    </message>
    <message id="failure.none">
        <source>Es gibt noch keinen Fehlerbericht.</source>
        <translation>Es gibt noch keinen Fehlerbericht.</translation>
    </message>
    <message id="action.failure_report">
        <source>Letzten Fehlerbericht zeigen</source>
        <translation>Letzten Fehlerbericht zeigen</translation>
    </message>
    <message id="notice.offer">
        <source>Mehr dazu</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
</TS>
