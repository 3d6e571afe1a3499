"""Light verbs with a "davon" or "dafür", beside phrases that are none of the noun's, and in the preterite."""

import pytest

from workbench.language.sentence import sentence
from workbench.rewrite.fitting.edits import as_one
from workbench.rewrite.provider import Setting
from workbench.rewrite.providers.light_verbs import LightVerbs


def results(text: str) -> list[str]:
    """The sentence after each proposal and each of its other readings."""
    found = []
    for item in LightVerbs().propose(sentence(text), Setting()):
        for edits in (item.edits, *item.others):
            edit = as_one(text, edits)
            found.append(text[: edit.start] + edit.text + text[edit.end :])
    return found


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Wir nehmen davon Abstand, die Mahnung zu wiederholen.",
            "Wir verzichten darauf, die Mahnung zu wiederholen.",
        ),
        (
            "Die Gemeinde hat nach einem Besuch davon Abstand genommen, den Zaun zu versetzen.",
            "Die Gemeinde hat nach einem Besuch darauf verzichtet, den Zaun zu versetzen.",
        ),
        ("Hiervon hat das Amt Abstand genommen.", "Hierauf hat das Amt verzichtet."),
        ("Das Amt nimmt von einer Anzeige Abstand.", "Das Amt verzichtet auf eine Anzeige."),
        (
            "Die Stadt nimmt auf Wunsch der Anwohner vom Verkauf des Platzes Abstand.",
            "Die Stadt verzichtet auf Wunsch der Anwohner auf den Verkauf des Platzes.",
        ),
        (
            "Der Betreiber trägt dafür Sorge, dass die Ausgänge frei bleiben.",
            "Der Betreiber sorgt dafür, dass die Ausgänge frei bleiben.",
        ),
        (
            "Der Pächter hat dafür Sorge zu tragen, dass der Zaun dicht ist.",
            "Der Pächter hat dafür zu sorgen, dass der Zaun dicht ist.",
        ),
        (
            "Der Rat trifft nach der Sitzung eine Entscheidung über den Plan.",
            "Der Rat entscheidet nach der Sitzung über den Plan.",
        ),
    ],
)
def test_matter_follows_the_new_verb_and_other_phrases_stay(before: str, after: str) -> None:
    assert results(before)[0] == after


@pytest.mark.parametrize(
    "text",
    [
        "Der Mieter machte davon Gebrauch, die Frist zu verlängern.",
        "Das Amt hat seine Zustimmung dazu gegeben, dass der Zaun bleibt.",
        "Der Mieter hat dagegen Widerspruch eingelegt, dass die Heizung abgestellt wird.",
    ],
)
def test_pointer_for_which_the_new_verb_has_no_place_keeps_the_light_verb(text: str) -> None:
    assert results(text) == []


def test_fact_in_the_past_is_no_supposition() -> None:
    told = "Der Verein erlangte erst durch eine Prüfung Kenntnis davon, dass die Halle leer stand."
    assert results(told) == ["Der Verein erfuhr erst durch eine Prüfung davon, dass die Halle leer stand."]


def test_supposition_keeps_its_mood() -> None:
    supposed = "Wenn das Amt davon Kenntnis erlangte, müsste es handeln."
    assert results(supposed)[0] == "Wenn das Amt davon erführe, müsste es handeln."


@pytest.mark.parametrize(
    "text",
    [
        "Die Bank nimmt den Bürgen in Anspruch.",
        "Die Stadt kann jeden Halter auf die ganze Gebühr in Anspruch nehmen.",
    ],
)
def test_person_who_has_to_pay_is_not_used(text: str) -> None:
    assert results(text) == []


def test_thing_is_used() -> None:
    assert results("Der Verein nimmt die Halle in Anspruch.")[0] == "Der Verein nutzt die Halle."


@pytest.mark.parametrize(
    "text", ["Wir gewähren dem Verein einen Zuschuss.", "Die Stadt gewährt den Zuschuss nur einmal."]
)
def test_what_is_paid_stays(text: str) -> None:
    assert not any("zahl" in one and "Zuschuss" not in one for one in results(text))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Falsche Angaben haben den Verlust des Anspruchs zur Folge.", "Falsche Angaben führen zum Verlust"),
        ("Die Änderung hat höhere Beiträge zur Folge.", "Die Änderung führt zu höheren Beiträgen."),
        ("Ein Verstoß hat zur Folge, dass der Ausweis erlischt.", "Ein Verstoß führt dazu, dass der Ausweis"),
        (
            "Weil die Mieterin der Bitte, zu kommen, keine Folge geleistet hat, drohen Kosten.",
            "Weil die Mieterin der Bitte, zu kommen, nicht nachgekommen ist,",
        ),
        ("Die Tochter ist außerstande, ihre Miete zu zahlen.", "Die Tochter kann ihre Miete nicht zahlen."),
        (
            "Frau Kühn ist nicht in der Lage, mehr als vier Stunden täglich zu arbeiten.",
            "Frau Kühn kann nicht mehr als vier Stunden täglich arbeiten.",
        ),
        (
            "Die Satzung hat die Pflege des Friedhofs, der Wege und der Bäume zum Gegenstand.",
            "Die Satzung handelt von der Pflege des Friedhofs, der Wege und der Bäume.",
        ),
        ("Die Mieterin ist nicht in der Lage, Auto zu fahren.", "Die Mieterin kann nicht Auto fahren."),
        ("Erlangt der Bescheid Rechtskraft, endet die Sperre.", "Wird der Bescheid rechtskräftig,"),
    ],
)
def test_what_the_plain_verb_governs(text: str, first: str) -> None:
    found = results(text)
    assert found, text
    assert found[0].startswith(first), found


@pytest.mark.parametrize(
    "text",
    [
        "Die Kosten fallen dem Halter zur Last.",
        "Sie ist nicht außerstande, die Raten zu zahlen.",
        "Die Eintragung der Firma in das Register wird durch das Gericht vorgenommen.",
        "Der Vertrag hat die Lieferung von Strom zum Gegenstand.",
        "Der Titel hat noch keine Rechtskraft erlangt.",
        "Die Nichtbeachtung hat Bußgelder von bis zu 500 Euro zur Folge.",
    ],
)
def test_no_plain_verb_where_a_part_would_be_left(text: str) -> None:
    assert results(text) == []


def test_children_are_met_and_not_accepted() -> None:
    found = results("Die Väter bringen ihre Kinder zur Halle und nehmen sie dort wieder in Empfang.")
    assert not any("entgegen" in text for text in found)
