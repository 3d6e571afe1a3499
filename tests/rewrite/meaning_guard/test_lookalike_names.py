"""Names that begin alike are different names; other words for the same place are not."""

import pytest

from workbench.rewrite.guarding import alerts

MOVED = [
    (
        "Die Anmeldung erfolgt in der Grundschule am Birkenpark.",
        "Melden Sie Ihr Kind in der Grundschule am Birkenhof an.",
    ),
    ("Der Bus endet an der Haltestelle Kirchplatz.", "Der Bus fährt nur bis zur Haltestelle Kirchgasse."),
    (
        "Die Trauung wird im Rittersaal der Burg Falkenstein vollzogen.",
        "Sie heiraten im Rittersaal der Burg Falkenau.",
    ),
    (
        "Anträge sind beim Landkreis Vorpommern-Greifswald einzureichen.",
        "Den Antrag geben Sie beim Landkreis Vorpommern-Rügen ab.",
    ),
    (
        "Auskunft gibt die Unfallkasse Rheinland-Pfalz Ost.",
        "Fragen beantwortet die Unfallkasse Rheinland-Pfalz Mitte.",
    ),
    ("Das Konzert findet auf dem Klosterplatz statt.", "Das Konzert ist im Klosterhof."),
    ("Das Seniorenheim Haus Morgensonne wird umgebaut.", "Das Seniorenheim Haus Morgentau wird umgebaut."),
    ("Die Unterbringung erfolgt in der Josefstraße.", "Sie wohnen dann in der Josefinenstraße."),
    ("Den Zuschuss zahlt der Stadtjugendring.", "Den Zuschuss zahlt der Stadtsportbund."),
    (
        "Zum Betreuer wurde Herr Klaus Hansen bestellt.",
        "Herr Klaus Hans ist jetzt Ihr Betreuer.",
    ),
    (
        "Ihre Sachbearbeiterin ist Frau Paulsen.",
        "Frau Paul bearbeitet Ihren Antrag.",
    ),
    (
        "Zuständig ist Herr Friedrichs.",
        "Herr Friedrich ist zuständig.",
    ),
    (
        "Die Prüfung übernimmt Herr Bergmann.",
        "Herr Berg prüft das.",
    ),
    (
        "Den Zuschuss gewährt der Kreis Ostholstein.",
        "Das Geld bekommen Sie vom Kreis Holstein.",
    ),
    (
        "Zuständig ist der Landkreis Nordsachsen.",
        "Zuständig ist der Landkreis Sachsen.",
    ),
    (
        "Der Landkreis Havelland erhebt die Gebühr.",
        "Die Gebühr erhebt der Landkreis Oberhavel.",
    ),
]
KEPT = [
    (
        "Zum Vormund wurde Herr Klaus Hansen bestellt.",
        "Herr Hansen ist jetzt der Vormund.",
    ),
    (
        "Die Akte von Frau Petersen wird geschlossen.",
        "Wir schließen Frau Petersens Akte.",
    ),
    (
        "Der Antrag der Frau Lena Jacobs wurde abgelehnt.",
        "Frau Jacobs' Antrag haben wir abgelehnt.",
    ),
    (
        "Zuständig ist der Landkreis Barnim.",
        "Wir im Landkreis Barnim sind zuständig.",
    ),
    (
        "Die Frist beginnt mit der Bestellung des Herrn Müller.",
        "Die Frist beginnt, wenn Herr Müller bestellt ist.",
    ),
    (
        "Für Rückfragen steht Ihnen Herr Peter Jansen zur Verfügung.",
        "Haben Sie Fragen? Fragen Sie Herrn Jansen.",
    ),
    ("Das Konzert findet auf dem Klosterplatz statt.", "Das Konzert ist auf dem Platz vor dem Kloster."),
    ("Der Bus endet an der Haltestelle Kirchplatz.", "Der Bus hält am Kirchplatz. Weiter fährt er nicht."),
    ("Den Zuschuss zahlt der Stadtjugendring.", "Sie bekommen den Zuschuss vom Stadtjugendring."),
    ("Den Fahrdienst stellt der Malteser Hilfsdienst.", "Die Malteser fahren Sie."),
    ("Die Stadtwerke Kiel liefern den Strom.", "Ihr Strom kommt von den Stadtwerken in Kiel."),
    (
        "Die Meldung geht an das Paul Kern-Institut.",
        "Das PKI bekommt die Meldung. PKI heißt: Paul Kern-Institut.",
    ),
    ("Der Wirtschaftsweg darf nicht befahren werden.", "Fahren Sie nicht auf der Wirtschaftsstraße."),
    ("Nutzen Sie die Parkflächen im Innenhof.", "Parken Sie bitte auf den Parkplätzen im Hof."),
    (
        "Auskunft gibt die Unfallkasse Rheinland-Pfalz Ost.",
        "Haben Sie Fragen? Die Unfallkasse Rheinland-Pfalz Ost hilft Ihnen.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_name_that_ends_otherwise_is_noticed(original: str, rewrite: str) -> None:
    found = alerts(original, rewrite)
    assert [one for one in found if one.kind == "name_entity" and one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_other_words_for_the_place_are_not_blocked(original: str, rewrite: str) -> None:
    found = alerts(original, rewrite)
    assert [one for one in found if one.kind == "name_entity" and one.severity == "block"] == []
