"""Whether all of several things must be so or one is enough, where the parts are worded anew and change places."""

import pytest

from workbench.rewrite.guarding import alerts, blocks

TURNED = [
    (
        "Den Familienpass bekommt, wer mindestens drei Kinder hat und Wohngeld bezieht.",
        "Sie bekommen den Familienpass, wenn Sie Wohngeld bekommen oder drei oder mehr Kinder haben.",
    ),
    (
        "Das Stipendium erhält, wer gute Noten hat und sich ehrenamtlich engagiert.",
        "Haben Sie gute Noten? Oder arbeiten Sie ehrenamtlich? Dann bekommen Sie das Stipendium.",
    ),
    (
        "Die Ausnahme setzt voraus, dass das Fahrzeug gewerblich genutzt wird und kein Stellplatz da ist.",
        "Sie bekommen die Ausnahme, wenn Sie das Auto für den Betrieb nutzen oder keinen Stellplatz haben.",
    ),
    (
        "Eine Befreiung ist möglich, wenn ein Attest vorliegt oder die Anreise unzumutbar ist.",
        "Für die Befreiung müssen zwei Bedingungen erfüllt sein: Sie haben ein Attest. Die Anreise ist zu schwer.",
    ),
    (
        "Die Bauvorlage ist vom Bauherrn und vom Entwurfsverfasser zu unterzeichnen.",
        "Sie bauen ein Haus? Dann muss der Bauherr oder der Architekt unterschreiben.",
    ),
    (
        "Die Ermäßigung gilt für Studierende und Auszubildende, sofern sie unter 27 sind.",
        "Sie zahlen weniger, wenn Sie studieren und eine Ausbildung machen und unter 27 sind.",
    ),
    (
        "Das Protokoll ist vom Schriftführer und vom Vorsitzenden zu unterzeichnen.",
        "Das Protokoll muss der Vorsitzende oder der Schriftführer unterschreiben.",
    ),
]
KEPT = [
    (
        "Den Familienpass bekommt, wer mindestens drei Kinder hat oder Wohngeld bezieht.",
        "Sie bekommen den Familienpass, wenn Sie Wohngeld bekommen oder drei oder mehr Kinder haben.",
    ),
    (
        "Ein Parkausweis wird erteilt, wenn der Antragsteller im Gebiet wohnt und ein Fahrzeug auf ihn zugelassen ist.",
        "Wohnen Sie im Gebiet? Und ist ein Auto auf Sie angemeldet? Dann bekommen Sie den Parkausweis.",
    ),
    (
        "Eine Befreiung ist möglich, wenn ein Attest vorliegt oder die Anreise unzumutbar ist.",
        "In zwei Fällen können wir Sie befreien: Sie haben ein Attest. Oder die Anreise ist zu schwer für Sie.",
    ),
    (
        "Die Steuer entfällt für Blindenhunde und Rettungshunde.",
        "Haben Sie einen Blindenhund oder einen Rettungshund? Dann zahlen Sie keine Steuer.",
    ),
    (
        "Hunde sind auf Spielplätzen und in Schulen verboten.",
        "Nehmen Sie Ihren Hund nicht mit auf einen Spielplatz oder in eine Schule.",
    ),
    (
        "Wird die Wohnung gekündigt oder untervermietet, ist dies anzuzeigen.",
        "Kündigen Sie die Wohnung oder vermieten Sie sie unter? Dann müssen Sie uns das sagen.",
    ),
]
OFFERED = [
    (
        "Auskunft erteilen das Bürgerbüro und die Stadtkasse.",
        "Fragen Sie im Bürgerbüro oder bei der Stadtkasse nach.",
    ),
    (
        "Änderungen beim Einkommen oder bei der Miete sind mitzuteilen.",
        "Melden Sie es, wenn sich Ihr Einkommen ändert. Auch wenn sich die Miete ändert, müssen Sie das sagen.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), TURNED)
def test_all_instead_of_one_is_noticed(original: str, rewrite: str) -> None:
    found = [alert for alert in alerts(original, rewrite) if alert.kind == "and_or"]
    assert {alert.severity for alert in found} & {"warn", "block"}


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_parts_joined_alike_raise_nothing(original: str, rewrite: str) -> None:
    found = [alert for alert in alerts(original, rewrite) if alert.kind == "and_or"]
    assert not {alert.severity for alert in found} & {"warn", "block"}


@pytest.mark.parametrize(("original", "rewrite"), OFFERED)
def test_offered_things_of_which_one_may_take_one_are_not_blocked(original: str, rewrite: str) -> None:
    assert not blocks(alerts(original, rewrite))
