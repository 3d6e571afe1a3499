"""Which state a row means."""

import pytest

from workbench.planning.languages.names import former_state_of, territory_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Türkei 1)", "TR"),
        ("türkisch", "TR"),
        ("Türk.", "TR"),
        ("Bosnien u. Herz.", "BA"),
        ("Russ. Föderation", "RU"),
        ("VAE", "AE"),
        ("Korea, Rep.", "KR"),
        ("Korea, Dem. Volksrepublik", "KP"),
        ("Syrien, Arabische Republik", "SY"),
        ("Kongo, Dem. Rep.", "CD"),
        ("163 Türkei", "TR"),
        ("Griechenland²", "GR"),
        ("Mazedonien (EJR)", "MK"),
        ("Polnische Staatsangehörige", "PL"),
        ("Syrerinnen und Syrer", "SY"),
        ("Elfenbeinküste", "CI"),
        ("TUR", "TR"),
        ("kosovarisch", "XK"),
        ("USA", "US"),
        ("Großbritannien", "GB"),
        ("deutsch", "DE"),
    ],
)
def test_names_as_offices_write_them(text: str, code: str) -> None:
    assert territory_of(text) == code


@pytest.mark.parametrize(
    "text", ["staatenlos", "Sonstige", "ungeklärt", "ohne Angabe", "Elbonien", "Europa", "Niger ia"]
)
def test_nothing_is_guessed(text: str) -> None:
    assert not territory_of(text)
    assert not former_state_of(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ehem. Jugoslawien", "Jugoslawien"),
        ("Sowjetunion (ehem.)", "Sowjetunion"),
        ("Serbien und Montenegro", "Serbien und Montenegro"),
    ],
)
def test_states_that_are_no_more(text: str, name: str) -> None:
    assert not territory_of(text)
    assert former_state_of(text) == name
