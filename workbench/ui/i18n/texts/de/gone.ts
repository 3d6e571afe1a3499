<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="forms.gone">
        <source>Dieses Formular gibt es im Arbeitsbereich nicht mehr. Es wurde gelöscht.</source>
        <translation>Dieses Formular gibt es im Arbeitsbereich nicht mehr. Es wurde gelöscht.</translation>
    </message>
    <message id="forms.gone_text">
        <source>Diesen Text hatten Sie noch nicht übernommen: {text}</source>
        <translation>Diesen Text hatten Sie noch nicht übernommen: {text}</translation>
    </message>
</context>
</TS>
