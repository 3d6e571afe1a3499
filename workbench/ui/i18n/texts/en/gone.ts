<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="forms.gone">
        <source>Dieses Formular gibt es im Arbeitsbereich nicht mehr. Es wurde gelöscht.</source>
        <translation>This form is no longer in the workspace. It was deleted.</translation>
    </message>
    <message id="forms.gone_text">
        <source>Diesen Text hatten Sie noch nicht übernommen: {text}</source>
        <translation>You had not taken over this text yet: {text}</translation>
    </message>
</context>
</TS>
