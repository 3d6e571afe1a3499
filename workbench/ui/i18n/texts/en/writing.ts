<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="writing.looking">
        <source>Der Text wird geprüft.</source>
        <translation>The text is being checked.</translation>
    </message>
    <message id="writing.difficulty">
        <source>Schwierigkeit {change}</source>
        <translation>Difficulty {change}</translation>
    </message>
    <message id="writing.findings.one">
        <source>{n} Befund</source>
        <translation>{n} finding</translation>
    </message>
    <message id="writing.findings.other">
        <source>{n} Befunde</source>
        <translation>{n} findings</translation>
    </message>
    <message id="job.history">
        <source>Verlauf der Passage</source>
        <translation>History of the passage</translation>
    </message>
</context>
</TS>
