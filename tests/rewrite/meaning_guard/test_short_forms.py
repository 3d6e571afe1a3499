"""Names, streets, lines, lists and forms of writing that plain language spells out are no new facts."""

import pytest

from workbench.rewrite.guarding import alerts

NOTICED = frozenset({"warn", "block"})
KEPT = [
    (
        "name_entity",
        "Die Sache wird beim AG Bad Kreuznach geführt.",
        "Das Amtsgericht Bad Kreuznach führt die Sache.",
    ),
    (
        "name_entity",
        "Die Anne-Frank-Grundschule erhält einen Schulhof.",
        "Die Grundschule „Anne Frank“ bekommt einen Schulhof.",
    ),
    (
        "name_entity",
        "Die Kfz-Zulassungsstelle ist in der Weststraße zu finden.",
        "Die Zulassungsstelle ist in der Weststraße.",
    ),
    ("name_entity", "Das Springen vom Beckenrand ist untersagt.", "Springen Sie nicht vom Beckenrand."),
    (
        "name_entity",
        "Auskunft erteilt Herr Weber, Tel. 0221 445566.",
        "Fragen Sie Herrn Weber. Seine Nummer: 0221 445566.",
    ),
    ("name_entity", "Es berät der Medizinische Dienst.", "Wenden Sie sich an den Medizinischen Dienst."),
    (
        "contact",
        "Das Büro liegt in der Joh.-Seb.-Bach-Str. 7.",
        "Das Büro ist in der Johann-Sebastian-Bach-Straße 7.",
    ),
    (
        "added_fact",
        "Fahrgäste der Linie S3 steigen in Altona um.",
        "Fahren Sie mit der S-Bahn-Linie 3? Dann steigen Sie in Altona um.",
    ),
    (
        "added_fact",
        "Prüfungsfächer sind Deutsch, Mathematik und Englisch.",
        "Sie werden in drei Fächern geprüft: Deutsch, Mathematik und Englisch.",
    ),
    (
        "form_requirement",
        "Die Niederschrift ist vom Vorsitzenden zu unterzeichnen.",
        "Der Vorsitzende unterschreibt das Protokoll.",
    ),
    (
        "form_requirement",
        "Die Anmeldung kann persönlich oder per Post vorgenommen werden.",
        "Sie können zu uns kommen oder einen Brief schicken.",
    ),
    ("added_fact", "Das Betreten der Eisfläche ist untersagt.", "Gehen Sie nicht auf das Eis."),
    (
        "legal_effect",
        "Die Sprechzeit verlängert sich um zwei Stunden.",
        "Die Sprechzeit dauert 120 Minuten länger.",
    ),
    (
        "deadline",
        "Die Karte wird bis zum 10. Tag vor der Feier zugestellt.",
        "Spätestens zehn Tage vor der Feier bekommen Sie die Karte.",
    ),
    (
        "date",
        "Außerhalb der Silvesternacht ist eine Genehmigung erforderlich.",
        "Zu einer anderen Zeit als in der Silvesternacht brauchen Sie eine Genehmigung.",
    ),
]
MOVED = [
    ("negation", "Der Preis versteht sich zuzüglich Porto.", "Der Preis enthält das Porto."),
    ("negation", "Der Zugang liegt auf der Rückseite des Hauses.", "Der Zugang ist vorn am Haus."),
    (
        "name_entity",
        "Die Sache wird beim AG Bad Kreuznach geführt.",
        "Das Landgericht Bad Kreuznach führt die Sache.",
    ),
    ("contact", "Das Büro liegt in der Joh.-Bach-Str. 7.", "Das Büro ist in der Wilhelm-Bach-Straße 7."),
    (
        "form_requirement",
        "Die Erklärung ist zur Niederschrift abzugeben.",
        "Geben Sie die Erklärung per E-Mail ab.",
    ),
    (
        "added_fact",
        "Die Anmeldung ist im Rathaus möglich.",
        "Melden Sie sich im Rathaus an. Bringen Sie drei Zeugen mit.",
    ),
]


@pytest.mark.parametrize(("kind", "original", "rewrite"), KEPT)
def test_spelled_out_fact_stays_unwarned(kind: str, original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.kind == kind and one.severity in NOTICED] == []


@pytest.mark.parametrize(("kind", "original", "rewrite"), MOVED)
def test_other_fact_that_looks_alike_is_noticed(kind: str, original: str, rewrite: str) -> None:
    assert kind in {one.kind for one in alerts(original, rewrite) if one.severity in NOTICED}
