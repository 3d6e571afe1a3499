"""Who acts where a phrase with von names the person: as the subject it has the ending of its article."""

import pytest

from tests.rewrite.letters import PLAIN, offered


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("Die Miete ist vom Pflichtigen zu tragen.", "Der Pflichtige muss die Miete tragen."),
        (
            "Die Erklärung ist von der Berechtigten zu unterschreiben.",
            "Die Berechtigte muss die Erklärung unterschreiben.",
        ),
        ("Das Formular wird vom Beschäftigten ausgefüllt.", "Der Beschäftigte füllt das Formular aus."),
        ("Die Fläche ist vom Verursacher zu reinigen.", "Der Verursacher muss die Fläche reinigen."),
        ("Der Hund ist vom neuen Eigentümer anzumelden.", "Der neue Eigentümer muss den Hund anmelden."),
    ],
)
def test_named_person_becomes_the_subject(sentence: str, result: str) -> None:
    assert result in offered(sentence, PLAIN)
