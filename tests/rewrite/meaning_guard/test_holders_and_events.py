"""Bodies under another name, events to report, couples, and holders who are described instead of named."""

import pytest

from workbench.rewrite.guarding import alerts

MOVED = [
    (
        "Die Teilnahme erfordert eine Einladung bei gleichzeitiger Anmeldung.",
        "Für die Teilnahme brauchen Sie eine Einladung. Statt der Einladung reicht auch eine Anmeldung.",
    ),
    (
        "Das Seminar wendet sich an betreuende Angehörige.",
        "Das Seminar ist für Menschen, die betreut werden.",
    ),
    ("Die Reinigungskosten trägt der Hundehalter.", "Wer mit dem Hund spazieren war, zahlt die Reinigung."),
    (
        "Das Standgeld schuldet der Fahrzeughalter.",
        "Wer das Fahrzeug gelenkt hat, muss das Standgeld zahlen.",
    ),
    (
        "Die Nachzahlung schuldet der Grundstückseigentümer.",
        "Wer auf dem Grundstück wohnt, muss die Nachzahlung leisten.",
    ),
    ("Die Anzeige ist beim Forstamt zu erstatten.", "Erstatten Sie die Anzeige beim Hafenamt."),
    (
        "Zu melden sind Brände, falls Gas und Strom betroffen sind.",
        "Melden Sie Brände, wenn Gas oder Strom betroffen ist.",
    ),
]
KEPT = [
    ("Beide Erziehungsberechtigten haben zuzustimmen.", "Sie müssen beide zustimmen."),
    ("Beide Lebenspartner müssen anwesend sein.", "Kommen Sie bitte beide."),
    (
        "Zu melden sind Umzug, Eheschließung und Scheidung.",
        "Melden Sie uns, wenn Sie umziehen, heiraten oder sich scheiden lassen.",
    ),
    (
        "Anzuzeigen sind Arbeitsaufnahme und Arbeitgeberwechsel.",
        "Sagen Sie uns, wenn Sie eine Arbeit aufnehmen oder den Arbeitgeber wechseln.",
    ),
    (
        "Unverzüglich mitzuteilen sind Änderungen der Anschrift und der Bankverbindung.",
        "Teilen Sie uns sofort mit, wenn sich Ihre Adresse oder Ihr Konto ändert.",
    ),
    ("Die Ausländerbehörde erteilt die Erlaubnis.", "Das Ausländeramt gibt Ihnen die Erlaubnis."),
    (
        "Der Verkauf des Fahrzeugs ist der Zulassungsbehörde mitzuteilen.",
        "Teilen Sie der Zulassungsstelle mit, dass Sie das Fahrzeug verkauft haben.",
    ),
    (
        "Der Kurs richtet sich an Ausbilder im Handwerk.",
        "Der Kurs ist für Sie, wenn Sie im Handwerk ausbilden.",
    ),
    (
        "Die Leistungen umfassen häusliche Pflege, ambulante Behandlung und seelische Begleitung.",
        "Sie werden zu Hause gepflegt, ambulant behandelt und seelisch begleitet.",
    ),
    (
        "Abzuholen ist das Paket durch den Empfänger oder eine bevollmächtigte Person.",
        "Der Empfänger holt das Paket ab, oder jemand mit einer Vollmacht.",
    ),
    ("Zum Angebot gehören Beratung, Montage und Wartung.", "Wir beraten Sie, montieren alles und warten es."),
    ("Für das Bußgeld haftet der Fahrer.", "Wer gefahren ist, muss das Bußgeld zahlen."),
    ("Jeder Haushalt erhält eine Mülltonne.", "Pro Haushalt gibt es eine Mülltonne."),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_other_part_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_same_part_in_other_words_is_not_blocked(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity == "block"] == []
