<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="spoken.locked">
        <source>Diese Passage ist gesperrt.</source>
        <translation>Diese Passage ist gesperrt.</translation>
    </message>
    <message id="spoken.difficulty">
        <source>Schwierigkeit: {score} von 100.</source>
        <translation>Schwierigkeit: {score} von 100.</translation>
    </message>
    <message id="spoken.finding">
        <source>Befund: {title}.</source>
        <translation>Befund: {title}.</translation>
    </message>
    <message id="spoken.suggestion">
        <source>Vorschlag: {text}</source>
        <translation>Vorschlag: {text}</translation>
    </message>
    <message id="spoken.place">
        <source>Passage {at} von {total}</source>
        <translation>Passage {at} von {total}</translation>
    </message>
</context>
</TS>
