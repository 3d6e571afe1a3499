<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="writing.looking">
        <source>Der Text wird geprüft.</source>
        <translation>Der Text wird geprüft.</translation>
    </message>
    <message id="writing.difficulty">
        <source>Schwierigkeit {change}</source>
        <translation>Schwierigkeit {change}</translation>
    </message>
    <message id="writing.findings.one">
        <source>{n} Befund</source>
        <translation>{n} Befund</translation>
    </message>
    <message id="writing.findings.other">
        <source>{n} Befunde</source>
        <translation>{n} Befunde</translation>
    </message>
    <message id="job.history">
        <source>Verlauf der Passage</source>
        <translation>Verlauf der Passage</translation>
    </message>
</context>
</TS>
