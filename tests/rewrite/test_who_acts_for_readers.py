"""Who acts where nobody is named: what offices grant, pay, report and find is never put on the reader."""

import pytest

from tests.rewrite.letters import PLAIN, found_in, offered

UNKNOWN = ("Wir bitten Sie um Geduld.", "Ich bewillige Ihnen den Zuschuss.")
"""An office that says "wir" and "ich" in one letter: nobody can tell how it would speak of itself."""
OF_THE_OFFICE = [
    "Die Fahrkosten werden nur dann übernommen, wenn Sie die Belege vorlegen.",
    "Für verlorene Schlüssel wird keine Haftung übernommen.",
    "Eine Entschädigung wird nicht geleistet.",
    "Der Zuschuss wird monatlich gezahlt.",
    "Die Kursgebühr wird bei Absage zurückgezahlt.",
    "Bei Diebstahl wird kein Ersatz geleistet.",
    "Säumige Schuldner werden der Stadtkasse gemeldet.",
    "Kinder ohne Impfnachweis werden dem Gesundheitsamt gemeldet.",
    "Der Wechsel der Schule wird dem Jugendamt mitgeteilt.",
    "Anrufe können nur vormittags beantwortet werden.",
    "Wir bedauern, dass schriftliche Rückfragen zurzeit nicht beantwortet werden können.",
    "Die Hilfe kann als Darlehen erbracht werden.",
    "Die Pflege kann in Form einer Sachleistung oder als Pauschale erbracht werden.",
    "Ohne gültigen Fahrschein kann die Beförderung verweigert werden.",
    "Den Unterlagen waren keine Hinweise auf Einkommen zu entnehmen.",
    "Der Akte ist nicht zu entnehmen, wann die Wohnung bezogen wurde.",
]


@pytest.mark.parametrize("rest", [(PLAIN,), UNKNOWN], ids=["we", "unknown"])
@pytest.mark.parametrize("sentence", OF_THE_OFFICE)
def test_reader_does_not_act_for_the_office(sentence: str, rest: tuple[str, ...]) -> None:
    made = offered(sentence, *rest)
    assert not any(text.count("Sie ") > sentence.count("Sie ") for text in made), made


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        (
            "Die Fahrkosten werden nur dann übernommen, wenn Sie die Belege vorlegen.",
            "Wir übernehmen die Fahrkosten nur dann, wenn Sie die Belege vorlegen.",
        ),
        ("Eine Entschädigung wird nicht geleistet.", "Wir leisten keine Entschädigung."),
        (
            "Den Unterlagen waren keine Hinweise auf Einkommen zu entnehmen.",
            "Den Unterlagen konnten wir keine Hinweise auf Einkommen entnehmen.",
        ),
    ],
)
def test_office_is_offered_where_it_speaks(sentence: str, result: str) -> None:
    assert offered(sentence, PLAIN)[0] == result


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        (
            "Wenn die Änderung nicht angezeigt wird, verlieren Sie den Platz.",
            "Wenn Sie die Änderung nicht anzeigen, verlieren Sie den Platz.",
        ),
        ("Die Frist ist dem Merkblatt zu entnehmen.", "Sie können dem Merkblatt die Frist entnehmen."),
    ],
)
def test_reader_is_offered_where_readers_act(sentence: str, result: str) -> None:
    assert result in offered(sentence, *UNKNOWN)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ein Antrag auf Ermäßigung ist bis zum 1. März zu stellen.",
        "Anträge auf Zuschuss sind bis Ende Mai einzureichen.",
        "Bis zum 3. Mai ist ein Förderantrag einzureichen.",
    ],
)
def test_any_application_stays_open(sentence: str) -> None:
    found = [item for item in found_in(sentence, PLAIN) if item.provider == "modal-infinitive"]
    assert [(item.replacement, item.safe) for item in found] == [("", False)]
    assert "Antrag" in found[0].reason


def test_both_are_offered_where_a_noun_leaves_open_who_acts() -> None:
    assert offered("Die Abmeldung des Hundes erfolgt schriftlich.", PLAIN) == [
        "Wir melden den Hund schriftlich ab.",
        "Sie melden den Hund schriftlich ab.",
    ]


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        (
            "Die Höhe der Beihilfe ist nach den Kosten zu bemessen.",
            "Wir müssen die Höhe der Beihilfe nach den Kosten bemessen.",
        ),
        ("Die Entscheidung ist zu begründen.", "Wir müssen die Entscheidung begründen."),
        ("Die Hecke ist zu kürzen.", "Sie müssen die Hecke kürzen."),
    ],
)
def test_matters_of_offices_are_no_duty_of_readers(sentence: str, result: str) -> None:
    assert offered(sentence, PLAIN)[0] == result


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Sperre gilt, solange der Verlust der Bank nicht gemeldet wird.",
        "Die Frist läuft, bis die Änderung bestätigt wird.",
        "Das Angebot kann innerhalb eines Monats aktualisiert werden.",
    ],
)
def test_nobody_is_guessed_where_either_may_act(sentence: str) -> None:
    made = offered(sentence, *UNKNOWN)
    assert not any("Sie " in text for text in made), made


@pytest.mark.parametrize(
    "sentence",
    [
        "Soweit dem Pächter Nachteile entstehen, ist ihm eine Entschädigung zu leisten.",
        "Weil der Nachweis nicht vorgelegt wurde, läuft gegen die Halterin ein Verfahren.",
        "Der Bauherr meldet den Beginn; fehlt ihm die Sachkunde, ist ein Fachplaner heranzuziehen.",
        "Die Mieterin ist ausgezogen, weil die Heizung nicht gewartet wurde.",
        "Dem Bewohner ist der Schlüssel auszuhändigen.",
        "Die Ursache war nicht zu ermitteln.",
        "Die Auflage ist nicht einzuhalten.",
        "Die Ersparnisse sind als Vermögen anzusehen.",
    ],
)
def test_nobody_acts_where_somebody_else_may(sentence: str) -> None:
    made = offered(sentence, PLAIN)
    assert not any("Sie " in text or "wir " in text.lower() for text in made), made


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Verlust ist der Führerscheinstelle zu melden; der Ersatz wird gegen Gebühr ausgestellt.",
        "Die Gebühr ist bei der Gemeindekasse einzuzahlen. Der Bescheid wird danach zugestellt.",
        "Sie erhalten Post von der Ausländerbehörde. Der Termin wird Ihnen rechtzeitig mitgeteilt.",
        "Die Erlaubnis wird erteilt, sobald das Bauordnungsamt zugestimmt hat.",
    ],
)
def test_no_wir_beside_a_body_of_any_name(sentence: str) -> None:
    made = offered(sentence, PLAIN)
    assert not any("wir " in text.lower() for text in made), made


def test_own_office_may_say_wir() -> None:
    text = "Wegen Ihres Umzugs ist das hiesige Amt nicht zuständig, sodass die Akte abgegeben wurde."
    assert any("wir die Akte abgegeben haben" in one for one in offered(text, PLAIN))


def test_past_act_in_a_relative_clause_is_never_ready() -> None:
    text = "Die Zeit, für die die Erlaubnis erteilt wurde, ist abgelaufen."
    assert not any(item.safe for item in found_in(text, PLAIN))


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        (
            "Die Kosten wurden von hier aus beim Gericht angemeldet.",
            "Wir haben die Kosten beim Gericht angemeldet.",
        ),
        ("Die Auszahlung hat nur bargeldlos zu erfolgen.", "Die Auszahlung darf nur bargeldlos erfolgen."),
        ("Dem Einspruch ist nicht stattzugeben.", "Dem Einspruch können wir nicht stattgeben."),
        ("Die Besucher haben den Saal nicht zu betreten.", "Die Besucher dürfen den Saal nicht betreten."),
        (
            "Das von Ihnen betriebene Gewerbe ist bis Ende Mai abzumelden.",
            "Sie müssen das von Ihnen betriebene Gewerbe bis Ende Mai abmelden.",
        ),
        (
            "Der Betrag mindert die Rate, wenn nicht die Rückzahlung verlangt wird.",
            "Der Betrag mindert die Rate, wenn Sie nicht die Rückzahlung verlangen.",
        ),
        (
            "Der Betrag wird verrechnet, wenn nicht die Auszahlung verlangt wird.",
            "Der Betrag wird verrechnet, wenn Sie nicht die Auszahlung verlangen.",
        ),
        (
            "Der Antragsteller zahlt; seine Kündigung muss schriftlich sein und bedarf keines Grundes.",
            "Sie zahlen; Ihre Kündigung muss schriftlich sein und bedarf keines Grundes.",
        ),
    ],
)
def test_reader_or_office_in_the_right_words(sentence: str, result: str) -> None:
    assert result in offered(sentence, PLAIN)


@pytest.mark.parametrize(
    "sentence",
    ["Die Zahlung hat ausschließlich bar zu erfolgen.", "Die Tonnen sind nur montags bereitzustellen."],
)
def test_only_is_no_lesser_duty(sentence: str) -> None:
    found = found_in(sentence, PLAIN)
    assert not any(item.safe for item in found)
    assert not any("müssen" in item.result or "muss" in item.result for item in found)


def test_translation_by_somebody_binds_the_reader_only() -> None:
    text = "Es ist eine Übersetzung durch einen vereidigten Dolmetscher beizubringen."
    assert not any("muss ein vereidigter" in one for one in offered(text, PLAIN))
