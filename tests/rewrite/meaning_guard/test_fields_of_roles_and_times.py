"""Role pairs and stages that were exchanged, described holders, relatives, and orders told from the other end."""

import pytest

from workbench.rewrite.guarding import alerts, blocks

CHANGED = [
    ("Der Hausmeister schaltet die Heizung ein.", "Bitte schalten Sie die Heizung ein."),
    (
        "Die Gemeinde reinigt die Fahrbahn, die Anlieger den Gehweg.",
        "Die Anlieger reinigen die Fahrbahn, die Gemeinde den Gehweg.",
    ),
    ("Die Impfung nimmt das Gesundheitsamt vor.", "Ihr Hausarzt macht die Impfung."),
    ("Der Pächter hat die Hecken zu schneiden.", "Der Verpächter muss die Hecken schneiden."),
    ("Das Einvernehmen erteilt der Gemeinderat.", "Der Bürgermeister erteilt das Einvernehmen."),
    (
        "Der Jugendliche stellt den Antrag ab 15 Jahren selbst.",
        "Ist Ihr Kind 15, stellen Sie den Antrag für Ihr Kind.",
    ),
    ("Die Bergungskosten werden dem Halter auferlegt.", "Die Bergung bezahlt der Fahrer."),
    (
        "Blindengeld bekommen Personen, die im Landkreis wohnen.",
        "Blindengeld bekommen Personen, die hier arbeiten.",
    ),
    ("Die Hinterbliebenen der Soldaten erhalten eine Beihilfe.", "Die Soldaten bekommen eine Beihilfe."),
    ("Eine Kopie verbleibt beim Antragsteller.", "Eine Kopie behält das Amt."),
    ("Das Formular ist bei der Abreise abzugeben.", "Geben Sie das Formular ab, wenn Sie ankommen."),
    (
        "Zunächst sind die Rücklagen aufzubrauchen, danach darf ein Kredit aufgenommen werden.",
        "Nehmen Sie zuerst einen Kredit auf. Danach dürfen Sie die Rücklagen verbrauchen.",
    ),
    (
        "Maßgeblich ist das Einkommen des vorletzten Kalenderjahres.",
        "Es kommt auf Ihr Einkommen im laufenden Jahr an.",
    ),
    (
        "Vor dem Abriss sind die Leitungen zu trennen.",
        "Ist das Haus abgerissen, trennen Sie die Leitungen.",
    ),
    (
        "Gefördert werden alleinerziehende und arbeitslose Personen.",
        "Gefördert werden Personen, die allein erziehen. Auch wer arbeitslos ist, wird gefördert.",
    ),
    (
        "Es zählen Lehrzeiten, Wehrdienstzeiten und Zeiten der Kindererziehung.",
        "Es zählen Lehrzeiten und die Zeiten des Wehrdienstes.",
    ),
]
SAME = [
    ("Die Wartung obliegt dem Hausmeister.", "Der Hausmeister kümmert sich um die Wartung."),
    (
        "Der Architekt hat die Bauvorlagen zu unterschreiben.",
        "Ihr Architekt muss die Bauvorlagen unterschreiben.",
    ),
    (
        "Die Begleitperson eines Rollstuhlfahrers fährt kostenlos.",
        "Wer einen Rollstuhlfahrer begleitet, zahlt keine Fahrkarte.",
    ),
    (
        "Der Ausweis ist bei Antragstellung vorzulegen.",
        "Zeigen Sie Ihren Ausweis, wenn Sie den Antrag stellen.",
    ),
    ("Bei Anreise ist die Kurtaxe zu zahlen.", "Die Kurtaxe zahlen Sie, wenn Sie ankommen."),
    ("Maßgeblich ist das Einkommen des Vorjahres.", "Es zählt Ihr Einkommen aus dem letzten Jahr."),
    ("Die Abrechnung erfolgt im Folgemonat.", "Wir rechnen im nächsten Monat ab."),
    (
        "Die Reinigung schließt sich an die Veranstaltung an.",
        "Nach der Veranstaltung wird gereinigt.",
    ),
    (
        "Leistungen erhält, wer bedürftig ist und keine Rücklagen hat.",
        "Leistungen bekommen Sie, wenn Sie bedürftig sind und keine Rücklagen haben.",
    ),
    ("Die Verwaltung des Fonds obliegt der Stiftung.", "Um den Fonds kümmert sich die Stiftung."),
]


def noticed(original: str, rewrite: str) -> bool:
    """Whether any alert warns or blocks."""
    return any(one.severity in {"warn", "block"} for one in alerts(original, rewrite))


@pytest.mark.parametrize(("original", "rewrite"), CHANGED)
def test_exchanged_role_or_time_is_noticed(original: str, rewrite: str) -> None:
    assert noticed(original, rewrite)


@pytest.mark.parametrize(("original", "rewrite"), SAME)
def test_same_role_or_time_in_plain_words_raises_nothing(original: str, rewrite: str) -> None:
    assert not noticed(original, rewrite)


def test_abbreviated_state_in_a_name_is_not_blocked() -> None:
    assert not blocks(
        alerts("Träger ist die Unfallkasse MV.", "Träger ist die Unfallkasse Mecklenburg-Vorpommern.")
    )
