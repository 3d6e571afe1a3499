<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message id="action.text_blocks">
        <source>Textbausteine …</source>
        <translation>Text blocks …</translation>
    </message>
    <message id="action.contacts">
        <source>Kontaktdaten des Amtes …</source>
        <translation>Contact data of the office …</translation>
    </message>
    <message id="job.blocks">
        <source>Textbausteine werden gelesen</source>
        <translation>Reading text blocks</translation>
    </message>
    <message id="job.block_apply">
        <source>Der Baustein kommt in die Formulare</source>
        <translation>Putting the block into the forms</translation>
    </message>
    <message id="blocks.headline">
        <source>Textbausteine</source>
        <translation>Text blocks</translation>
    </message>
    <message id="blocks.about">
        <source>Ein Textbaustein steht in vielen Formularen. Sie ändern ihn einmal und entscheiden für jedes Formular.</source>
        <translation>A text block stands in many forms. You change it once and decide for each form.</translation>
    </message>
    <message id="blocks.list">
        <source>Textbausteine des Amtes</source>
        <translation>Text blocks of the office</translation>
    </message>
    <message id="blocks.empty">
        <source>Noch gibt es keine Textbausteine. Lassen Sie suchen, was in mehreren Formularen steht.</source>
        <translation>There are no text blocks yet. Look for what stands in several forms.</translation>
    </message>
    <message id="blocks.new">
        <source>Neuer Textbaustein</source>
        <translation>New text block</translation>
    </message>
    <message id="blocks.find">
        <source>Gemeinsame Passagen suchen</source>
        <translation>Find common passages</translation>
    </message>
    <message id="blocks.found">
        <source>Passagen in mehreren Formularen</source>
        <translation>Passages in several forms</translation>
    </message>
    <message id="blocks.candidates.zero">
        <source>Keine weiteren gemeinsamen Passagen</source>
        <translation>No further common passages</translation>
    </message>
    <message id="blocks.candidates.one">
        <source>1 gemeinsame Passage</source>
        <translation>1 common passage</translation>
    </message>
    <message id="blocks.candidates.other">
        <source>{n} gemeinsame Passagen</source>
        <translation>{n} common passages</translation>
    </message>
    <message id="blocks.forms.one">
        <source>In 1 Formular</source>
        <translation>In 1 form</translation>
    </message>
    <message id="blocks.forms.other">
        <source>In {n} Formularen</source>
        <translation>In {n} forms</translation>
    </message>
    <message id="blocks.back">
        <source>Zu den Formularen</source>
        <translation>To the forms</translation>
    </message>
    <message id="blocks.title">
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message id="blocks.text">
        <source>Wortlaut</source>
        <translation>Wording</translation>
    </message>
    <message id="blocks.stand">
        <source>Stand</source>
        <translation>As of</translation>
    </message>
    <message id="blocks.stand_hint">
        <source>JJJJ-MM-TT</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message id="blocks.reason">
        <source>Grund der Änderung</source>
        <translation>Reason for the change</translation>
    </message>
    <message id="blocks.keep">
        <source>Wortlaut festhalten</source>
        <translation>Keep this wording</translation>
    </message>
    <message id="blocks.offers">
        <source>Wo der Baustein steht</source>
        <translation>Where the block stands</translation>
    </message>
    <message id="blocks.unlock">
        <source>Warum dürfen gesperrte Passagen geändert werden?</source>
        <translation>Why may locked passages be changed?</translation>
    </message>
    <message id="blocks.apply">
        <source>In die angekreuzten übernehmen</source>
        <translation>Put into the ticked ones</translation>
    </message>
    <message id="blocks.decline">
        <source>Angekreuzte so lassen</source>
        <translation>Leave the ticked ones</translation>
    </message>
    <message id="blocks.current.one">
        <source>1 Passage hat diesen Wortlaut.</source>
        <translation>1 passage has this wording.</translation>
    </message>
    <message id="blocks.current.other">
        <source>{n} Passagen haben diesen Wortlaut.</source>
        <translation>{n} passages have this wording.</translation>
    </message>
    <message id="blocks.behind.one">
        <source>1 weitere Passage folgt, wenn diese entschieden sind.</source>
        <translation>1 more passage follows when these are decided.</translation>
    </message>
    <message id="blocks.behind.other">
        <source>{n} weitere Passagen folgen, wenn diese entschieden sind.</source>
        <translation>{n} more passages follow when these are decided.</translation>
    </message>
    <message id="blocks.nowhere">
        <source>Der Baustein steht in keinem Formular.</source>
        <translation>The block stands in no form.</translation>
    </message>
    <message id="blocks.offer">
        <source>{form}: {state}</source>
        <translation>{form}: {state}</translation>
    </message>
    <message id="blocks.state.old">
        <source>früherer Wortlaut</source>
        <translation>earlier wording</translation>
    </message>
    <message id="blocks.state.similar">
        <source>ähnlicher Wortlaut</source>
        <translation>similar wording</translation>
    </message>
    <message id="blocks.state.declined">
        <source>bleibt so, wie er ist</source>
        <translation>stays as it is</translation>
    </message>
    <message id="blocks.state.current">
        <source>aktuell</source>
        <translation>up to date</translation>
    </message>
    <message id="blocks.show">
        <source>Im Formular zeigen</source>
        <translation>Show in the form</translation>
    </message>
    <message id="blocks.show_in">
        <source>In „{form}“ zeigen</source>
        <translation>Show in “{form}”</translation>
    </message>
    <message id="blocks.released">
        <source>Das Formular ist freigegeben. Legen Sie eine neue Version an.</source>
        <translation>The form is released. Add a new version.</translation>
    </message>
    <message id="blocks.locked">
        <source>Die Passage ist gesperrt.</source>
        <translation>The passage is locked.</translation>
    </message>
    <message id="blocks.kept">
        <source>„{title}“ ist festgehalten.</source>
        <translation>“{title}” is kept.</translation>
    </message>
    <message id="blocks.applied.zero">
        <source>Kein Formular hat sich geändert.</source>
        <translation>No form has changed.</translation>
    </message>
    <message id="blocks.applied.one">
        <source>1 Passage hat den neuen Wortlaut. Sie können das im Formular rückgängig machen.</source>
        <translation>1 passage has the new wording. You can undo this in the form.</translation>
    </message>
    <message id="blocks.applied.other">
        <source>{n} Passagen haben den neuen Wortlaut. Sie können das in jedem Formular rückgängig machen.</source>
        <translation>{n} passages have the new wording. You can undo this in each form.</translation>
    </message>
</context>
</TS>
