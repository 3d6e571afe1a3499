<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="spoken.locked">
        <source>Diese Passage ist gesperrt.</source>
        <translation>This passage is locked.</translation>
    </message>
    <message id="spoken.difficulty">
        <source>Schwierigkeit: {score} von 100.</source>
        <translation>Difficulty: {score} of 100.</translation>
    </message>
    <message id="spoken.finding">
        <source>Befund: {title}.</source>
        <translation>Finding: {title}.</translation>
    </message>
    <message id="spoken.suggestion">
        <source>Vorschlag: {text}</source>
        <translation>Suggestion: {text}</translation>
    </message>
    <message id="spoken.place">
        <source>Passage {at} von {total}</source>
        <translation>Passage {at} of {total}</translation>
    </message>
</context>
</TS>
