<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="failure.look">
        <source>Bericht ansehen</source>
        <translation>Look at the report</translation>
    </message>
    <message id="failure.hide">
        <source>Bericht ausblenden</source>
        <translation>Hide the report</translation>
    </message>
    <message id="failure.again">
        <source>Derselbe Fehler ist noch einmal aufgetreten. Ihre Arbeit ist gesichert.</source>
        <translation>The same error has happened again. Your work is safe.</translation>
    </message>
    <message id="failure.again_hint">
        <source>Kommt er immer wieder, schließen Sie das Programm und öffnen Sie es neu. Den Bericht finden Sie im Menü.</source>
        <translation>If it comes again and again, close the program and open it anew. You find the report in the menu.</translation>
    </message>
    <message id="failure.crashed">
        <source>Das Programm ist beim letzten Mal abgestürzt. Ihre Arbeit ist gesichert.</source>
        <translation>The program crashed the last time. Your work is safe.</translation>
    </message>
    <message id="failure.crashed_hint">
        <source>Öffnen Sie Ihr Formular wieder, dann geht es weiter, wo Sie waren. Der Bericht hilft, den Fehler zu finden. Er enthält keinen Text aus dem Formular.</source>
        <translation>Open your form again to go on where you were. The report helps to find the error. It holds no text of the form.</translation>
    </message>
    <message id="failure.none">
        <source>Es gibt noch keinen Fehlerbericht.</source>
        <translation>There is no error report yet.</translation>
    </message>
    <message id="action.failure_report">
        <source>Letzten Fehlerbericht zeigen</source>
        <translation>Show the last error report</translation>
    </message>
    <message id="notice.offer">
        <source>Mehr dazu</source>
        <translation>More about it</translation>
    </message>
</context>
</TS>
