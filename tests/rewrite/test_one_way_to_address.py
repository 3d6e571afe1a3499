"""No "Sie" beside the noun for the same person, and none where that person is dead."""

import pytest

from tests.rewrite.letters import offered


@pytest.mark.parametrize(
    "text",
    [
        "Bei Verlust des Schlüssels wird eine Gebühr erhoben, die der Inhaber zu tragen hat.",
        "Bei Umzug ist der Ausweis zu ändern, sobald der Inhaber die neue Wohnung bezogen hat.",
        "Der Antragsteller muss mitwirken; die Belege sind bis Freitag einzureichen.",
    ],
)
def test_no_second_person_beside_the_role(text: str) -> None:
    both = [one for one in offered(text) if "Sie " in one and ("Inhaber" in one or "Antragsteller" in one)]
    assert both == []


@pytest.mark.parametrize(
    "text",
    [
        "Mit dem Tod des Leistungsberechtigten endet die Zahlung.",
        "Stirbt der Antragsteller, so erlischt der Anspruch.",
        "Nach dem Ableben des Nutzungsberechtigten fällt das Grab an die Stadt zurück.",
        "Der Anspruch des Berechtigten ist nicht vererblich.",
    ],
)
def test_nobody_is_told_of_the_own_death(text: str) -> None:
    assert not any("Sie" in one or "Ihr" in one for one in offered(text))


def test_role_is_still_addressed() -> None:
    assert "Ihr Anspruch ist nicht übertragbar." in offered(
        "Der Anspruch des Berechtigten ist nicht übertragbar."
    )
    assert "Sie müssen den Antrag begründen." in offered("Der Antragsteller hat den Antrag zu begründen.")


def test_groups_of_people_are_no_single_reader() -> None:
    text = "Der Haushaltsvorstand hat das Alter aller im Haus lebenden Personen anzugeben."
    assert "Sie müssen das Alter aller im Haus lebenden Personen angeben." in offered(text)
