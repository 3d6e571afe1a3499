<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.text_blocks">
        <source>Textbausteine …</source>
        <translation>Textbausteine …</translation>
    </message>
    <message id="action.contacts">
        <source>Kontaktdaten des Amtes …</source>
        <translation>Kontaktdaten des Amtes …</translation>
    </message>
    <message id="job.blocks">
        <source>Textbausteine werden gelesen</source>
        <translation>Textbausteine werden gelesen</translation>
    </message>
    <message id="job.block_apply">
        <source>Der Baustein kommt in die Formulare</source>
        <translation>Der Baustein kommt in die Formulare</translation>
    </message>
    <message id="blocks.headline">
        <source>Textbausteine</source>
        <translation>Textbausteine</translation>
    </message>
    <message id="blocks.about">
        <source>Ein Textbaustein steht in vielen Formularen. Sie ändern ihn einmal und entscheiden für jedes Formular.</source>
        <translation>Ein Textbaustein steht in vielen Formularen. Sie ändern ihn einmal und entscheiden für jedes Formular.</translation>
    </message>
    <message id="blocks.list">
        <source>Textbausteine des Amtes</source>
        <translation>Textbausteine des Amtes</translation>
    </message>
    <message id="blocks.empty">
        <source>Noch gibt es keine Textbausteine. Lassen Sie suchen, was in mehreren Formularen steht.</source>
        <translation>Noch gibt es keine Textbausteine. Lassen Sie suchen, was in mehreren Formularen steht.</translation>
    </message>
    <message id="blocks.new">
        <source>Neuer Textbaustein</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message id="blocks.find">
        <source>Gemeinsame Passagen suchen</source>
        <translation>Gemeinsame Passagen suchen</translation>
    </message>
    <message id="blocks.found">
        <source>Passagen in mehreren Formularen</source>
        <translation>Passagen in mehreren Formularen</translation>
    </message>
    <message id="blocks.candidates.zero">
        <source>Keine weiteren gemeinsamen Passagen</source>
        <translation>Keine weiteren gemeinsamen Passagen</translation>
    </message>
    <message id="blocks.candidates.one">
        <source>1 gemeinsame Passage</source>
        <translation>1 gemeinsame Passage</translation>
    </message>
    <message id="blocks.candidates.other">
        <source>{n} gemeinsame Passagen</source>
        <translation>{n} gemeinsame Passagen</translation>
    </message>
    <message id="blocks.forms.one">
        <source>In 1 Formular</source>
        <translation>In 1 Formular</translation>
    </message>
    <message id="blocks.forms.other">
        <source>In {n} Formularen</source>
        <translation>In {n} Formularen</translation>
    </message>
    <message id="blocks.back">
        <source>Zu den Formularen</source>
        <translation>Zu den Formularen</translation>
    </message>
    <message id="blocks.title">
        <source>Titel</source>
        <translation>Titel</translation>
    </message>
    <message id="blocks.text">
        <source>Wortlaut</source>
        <translation>Wortlaut</translation>
    </message>
    <message id="blocks.stand">
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message id="blocks.stand_hint">
        <source>JJJJ-MM-TT</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message id="blocks.reason">
        <source>Grund der Änderung</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message id="blocks.keep">
        <source>Wortlaut festhalten</source>
        <translation>Wortlaut festhalten</translation>
    </message>
    <message id="blocks.offers">
        <source>Wo der Baustein steht</source>
        <translation>Wo der Baustein steht</translation>
    </message>
    <message id="blocks.unlock">
        <source>Warum dürfen gesperrte Passagen geändert werden?</source>
        <translation>Warum dürfen gesperrte Passagen geändert werden?</translation>
    </message>
    <message id="blocks.apply">
        <source>In die angekreuzten übernehmen</source>
        <translation>In die angekreuzten übernehmen</translation>
    </message>
    <message id="blocks.decline">
        <source>Angekreuzte so lassen</source>
        <translation>Angekreuzte so lassen</translation>
    </message>
    <message id="blocks.current.one">
        <source>1 Passage hat diesen Wortlaut.</source>
        <translation>1 Passage hat diesen Wortlaut.</translation>
    </message>
    <message id="blocks.current.other">
        <source>{n} Passagen haben diesen Wortlaut.</source>
        <translation>{n} Passagen haben diesen Wortlaut.</translation>
    </message>
    <message id="blocks.behind.one">
        <source>1 weitere Passage folgt, wenn diese entschieden sind.</source>
        <translation>1 weitere Passage folgt, wenn diese entschieden sind.</translation>
    </message>
    <message id="blocks.behind.other">
        <source>{n} weitere Passagen folgen, wenn diese entschieden sind.</source>
        <translation>{n} weitere Passagen folgen, wenn diese entschieden sind.</translation>
    </message>
    <message id="blocks.nowhere">
        <source>Der Baustein steht in keinem Formular.</source>
        <translation>Der Baustein steht in keinem Formular.</translation>
    </message>
    <message id="blocks.offer">
        <source>{form}: {state}</source>
        <translation>{form}: {state}</translation>
    </message>
    <message id="blocks.state.old">
        <source>früherer Wortlaut</source>
        <translation>früherer Wortlaut</translation>
    </message>
    <message id="blocks.state.similar">
        <source>ähnlicher Wortlaut</source>
        <translation>ähnlicher Wortlaut</translation>
    </message>
    <message id="blocks.state.declined">
        <source>bleibt so, wie er ist</source>
        <translation>bleibt so, wie er ist</translation>
    </message>
    <message id="blocks.state.current">
        <source>aktuell</source>
        <translation>aktuell</translation>
    </message>
    <message id="blocks.show">
        <source>Im Formular zeigen</source>
        <translation>Im Formular zeigen</translation>
    </message>
    <message id="blocks.show_in">
        <source>In „{form}“ zeigen</source>
        <translation>In „{form}“ zeigen</translation>
    </message>
    <message id="blocks.released">
        <source>Das Formular ist freigegeben. Legen Sie eine neue Version an.</source>
        <translation>Das Formular ist freigegeben. Legen Sie eine neue Version an.</translation>
    </message>
    <message id="blocks.locked">
        <source>Die Passage ist gesperrt.</source>
        <translation>Die Passage ist gesperrt.</translation>
    </message>
    <message id="blocks.kept">
        <source>„{title}“ ist festgehalten.</source>
        <translation>„{title}“ ist festgehalten.</translation>
    </message>
    <message id="blocks.applied.zero">
        <source>Kein Formular hat sich geändert.</source>
        <translation>Kein Formular hat sich geändert.</translation>
    </message>
    <message id="blocks.applied.one">
        <source>1 Passage hat den neuen Wortlaut. Sie können das im Formular rückgängig machen.</source>
        <translation>1 Passage hat den neuen Wortlaut. Sie können das im Formular rückgängig machen.</translation>
    </message>
    <message id="blocks.applied.other">
        <source>{n} Passagen haben den neuen Wortlaut. Sie können das in jedem Formular rückgängig machen.</source>
        <translation>{n} Passagen haben den neuen Wortlaut. Sie können das in jedem Formular rückgängig machen.</translation>
    </message>
</context>
</TS>
