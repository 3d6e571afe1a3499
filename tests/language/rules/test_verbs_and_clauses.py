"""Replacements that move a verb, and sentences that only look like bad ones."""

import pytest

from workbench.language.grammar.light_verbs import light_verbs
from workbench.language.rule import Settings
from workbench.language.rules.have_to_infinitive import HaveToInfinitive
from workbench.language.rules.is_to_infinitive import IsToInfinitive
from workbench.language.rules.verb_first_condition import VerbFirstCondition
from workbench.language.sentence import sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sollten Sie krank sein, rufen Sie an.", "Wenn Sie krank sind"),
        ("Sollte das Kind nicht kommen, rufen Sie an.", "Wenn das Kind nicht kommen sollte"),
        ("Sollte der Kurs verschoben werden, schreiben wir Ihnen.", "Wenn der Kurs verschoben wird"),
        ("Fällt die Schule aus, bleibt der Hort offen.", "Wenn die Schule ausfällt"),
        ("Wurde der Zaun beschädigt, zahlt die Stadt.", "Wenn der Zaun beschädigt wurde"),
        ("Brauchen Sie Hilfe oder sind Sie krank, rufen Sie an.", None),
    ],
)
def test_a_condition_gets_wenn_and_its_verb_at_the_end(text: str, expected: str | None) -> None:
    hits = list(VerbFirstCondition().check(sentence(text), Settings()))
    assert hits[0].replacement == expected


@pytest.mark.parametrize(
    "text",
    [
        "Füllen Sie den Bogen aus, damit wir Sie erreichen.",
        "Rufen Sie an, schreiben Sie oder kommen Sie vorbei.",
        "Haben Sie einen Hund, eine Katze oder einen Vogel?",
        "Bitte kommen Sie pünktlich, wir beginnen um 8 Uhr.",
    ],
)
def test_requests_and_questions_are_no_conditions(text: str) -> None:
    assert not list(VerbFirstCondition().check(sentence(text), Settings()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gäste haben die Fenster zu schließen.", "müssen die Fenster schließen"),
        ("Das Team, das aufzuräumen hat, kommt später.", "aufräumen muss"),
        ("Gäste haben die Küche nicht zu betreten.", None),
    ],
)
def test_muessen_is_offered_where_nothing_is_negated(text: str, expected: str | None) -> None:
    hits = list(HaveToInfinitive().check(sentence(text), Settings()))
    assert [hit.replacement for hit in hits] == [expected]


@pytest.mark.parametrize("text", ["Sie haben das Recht zu schweigen.", "Haben Sie etwas zu verkaufen?"])
def test_having_a_right_is_no_duty(text: str) -> None:
    assert not list(HaveToInfinitive().check(sentence(text), Settings()))


@pytest.mark.parametrize(
    "text",
    [
        "Es ist wichtig, den Hund anzuleinen.",
        "Mir ist bekannt, dass ich verpflichtet bin, den Umzug anzuzeigen.",
        "Wir laden Sie zu folgender Feier ein.",
        "Das Formular ist zu lang.",
    ],
)
def test_zu_without_duty(text: str) -> None:
    assert not list(IsToInfinitive().check(sentence(text), Settings()))


@pytest.mark.parametrize(
    "text",
    [
        "Diese Satzung findet auf Kioske Anwendung.",
        "Die Satzung, die hier Anwendung findet, ist neu.",
        "Die zur Anwendung kommende Satzung ist neu.",
        "Es ist schwer, die Satzung zur Anwendung zu bringen.",
        "Die Satzung wird nicht zur Anwendung gebracht.",
    ],
)
def test_a_light_verb_is_found_in_any_order(text: str) -> None:
    (use,) = light_verbs(sentence(text))
    assert use.light_verb.noun == "Anwendung"


@pytest.mark.parametrize(
    "text",
    [
        "Hinweise zur Anwendung finden Sie im Heft.",
        "Zu Ende ist der Kurs um 9 Uhr.",
        "Die Dauer der Anwendung findet niemand gut.",
    ],
)
def test_noun_and_verb_that_belong_apart_are_no_light_verb(text: str) -> None:
    assert light_verbs(sentence(text)) == ()
