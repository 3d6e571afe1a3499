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
    (
        "Keiner der Bewerber hat die Unterlagen vollständig vorgelegt.",
        "Nicht alle Interessenten haben vollständige Papiere vorgelegt.",
    ),
    ("In den meisten Fällen wird die Genehmigung befristet.", "Die Genehmigung ist stets befristet."),
    (
        "Die Erstattung wird an den Jugendhilfeträger ausgezahlt.",
        "Die Erstattung überweisen wir auf Ihr Konto.",
    ),
    ("Der Abend richtet sich an Gastgeber aus dem Viertel.", "Der Abend ist für Gäste aus dem Viertel."),
    (
        "Die Broschüre richtet sich an Patientenvertreter in den Kliniken.",
        "Die Broschüre ist für Patienten in den Kliniken.",
    ),
    (
        "Die Ausbildung umfasst mindestens 40 Stunden an wenigstens fünf Wochenenden.",
        "Sie lernen mindestens 40 Stunden oder an wenigstens fünf Wochenenden.",
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
    (
        "Sowohl die Mutter als auch der Vater können Elternzeit nehmen.",
        "Die Mutter kann Elternzeit nehmen, der Vater genauso.",
    ),
    (
        "Sowohl Mieter als auch Eigentümer sind anzuhören.",
        "Wir müssen die Mieter anhören. Das Gleiche gilt für die Eigentümer.",
    ),
    (
        "Das Sorgerecht kann sowohl vom Vater als auch vom Jugendamt beantragt werden.",
        "Der Vater kann das Sorgerecht beantragen. Das Jugendamt kann das auch.",
    ),
    (
        "Die Kosten werden nach Maßgabe der Satzung erhoben.",
        "Wir erheben die Kosten so, wie es die Satzung bestimmt.",
    ),
    (
        "Der Betrag ist unter Angabe des Aktenzeichens 77/12 zu überweisen.",
        "Überweisen Sie den Betrag. Schreiben Sie das Aktenzeichen 77/12 dazu.",
    ),
    (
        "Schlüssel können in den Kasten neben dem Haupteingang eingeworfen werden.",
        "Auch wenn niemand da ist, können Sie den Schlüssel einwerfen: Neben dem Haupteingang hängt ein Kasten.",
    ),
    (
        "Beide Ehegatten haben die Erklärung zu unterschreiben.",
        "Sie müssen die Erklärung beide unterschreiben.",
    ),
    ("Das Angebot richtet sich an Kinderbetreuer.", "Das Angebot ist für alle, die Kinder betreuen."),
    ("In den meisten Fällen entfällt die Gebühr.", "Meist müssen Sie keine Gebühr zahlen."),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_other_part_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_same_part_in_other_words_is_not_blocked(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity == "block"] == []
