"""Who acts in whole letters: what the rest of the document shows decides whether "wir" and "Sie" are ready."""

import pytest

from tests.rewrite.letters import PLAIN, found_in, offered, ready
from workbench.rewrite.restructuring.awkward import awkward, repeated_duty
from workbench.rewrite.restructuring.circumstances import circumstances, sender_of

RIGHT = [
    ("Die Steuer ist bis zum 15. Mai zu entrichten.", "Sie müssen die Steuer bis zum 15. Mai entrichten."),
    (
        "Der Restbetrag von zwei Dritteln ist zu überweisen.",
        "Sie müssen den Restbetrag von zwei Dritteln überweisen.",
    ),
    ("Der Zuschuss wird zum Monatsende ausgezahlt.", "Wir zahlen den Zuschuss zum Monatsende aus."),
    (
        "Die Zahnbehandlung wird vom Gesundheitsamt überprüft.",
        "Das Gesundheitsamt überprüft die Zahnbehandlung.",
    ),
    ("Der Antragsteller trägt die Kosten der Behandlung.", "Sie tragen die Kosten der Behandlung."),
]


@pytest.mark.parametrize(("sentence", "result"), RIGHT)
def test_plain_letter_still_has_ready_suggestions(sentence: str, result: str) -> None:
    assert result in ready(sentence, PLAIN)


NEVER_READY = [
    "Säumniszuschläge von einem Prozent der Schuld sind zu bestätigen.",
    "Die Anzeige wurde weder durch Sie noch durch Ihren Bruder erstattet.",
    "Die Anmeldung ist vom Vater oder von einer Beauftragten bis Freitag vorzunehmen.",
    "Sofern und soweit die Rechnung vom Verein bezahlt wird, endet das Verfahren.",
    "Ihre Äußerung ist bis zum 9. Juni schriftlich abzugeben.",
    "Der Einspruch ist schriftlich einzulegen.",
    "Die Erklärung ist freiwillig und bis Montag abzugeben.",
    "Der Pachtvertrag kann zum Jahresende gekündigt werden.",
    "Den Großeltern ist die Entscheidung der Schule mitzuteilen.",
    "Der Beitrag soll auf Antrag erlassen werden.",
    "Die Meldung wurde dem Finanzamt entgegen Ihrer Pflicht nicht übersandt.",
    "Ein Wechsel der Firma der Handelskammer ist anzuzeigen.",
]


@pytest.mark.parametrize("sentence", NEVER_READY)
def test_doubtful_actor_is_never_ready(sentence: str) -> None:
    assert ready(sentence, PLAIN) == []


DUTY = "Die Steuer ist bis zum 15. Mai zu entrichten."
PAYMENT = "Der Zuschuss wird zum Monatsende ausgezahlt."


@pytest.mark.parametrize(
    "sign",
    [
        "Ihre Mandantin hat noch nicht geantwortet.",
        "Sie haben uns eine Vollmacht vorgelegt.",
        "Sehr geehrter Herr Architekt Thoma,",
        "Sie sind als Betreuer bestellt.",
        "Frau Kern, vertreten durch ihre Schwester.",
        "Sie geben Ihre Erklärung namens der Erben ab.",
    ],
)
def test_letter_to_a_deputy_leaves_duties_open(sign: str) -> None:
    assert ready(DUTY, sign) == []
    assert ready("Der Antragsteller trägt die Kosten der Behandlung.", sign, PLAIN) == []
    found = offered(DUTY, sign)
    assert any(text.startswith("Sie müssen") for text in found)
    assert not any(text.startswith("Wir müssen") for text in found)


def test_role_is_the_reader_only_in_a_letter_about_an_own_request() -> None:
    role = "Der Antragsteller trägt die Kosten der Behandlung."
    assert ready(role) == []
    assert ready(role, PLAIN, "Ihre Tochter besucht die Schule.") == []
    assert ready("Der Bauherr trägt die Kosten.", PLAIN) == []


@pytest.mark.parametrize(
    "sign", ["Hiermit lehne ich Ihren Antrag ab.", "Mein Zeichen: 50-12", "Bitte rufen Sie mich an."]
)
def test_office_that_says_ich_never_becomes_wir(sign: str) -> None:
    assert ready(PAYMENT, sign) == []
    assert not any("wir" in text.lower().split() for text in offered(PAYMENT, sign))
    assert "Ich zahle den Zuschuss zum Monatsende aus." in offered(PAYMENT, sign)


def test_declaration_of_the_reader_does_not_make_the_office_ich() -> None:
    assert (
        sender_of(circumstances(["Ich versichere, dass meine Angaben stimmen.", "Was muss ich mitbringen?"]))
        == "wir"
    )


def test_office_that_says_ich_and_wir_gets_neither() -> None:
    assert sender_of(circumstances(["Ich bitte um Nachsicht.", "Wir prüfen das."])) == ""


@pytest.mark.parametrize(
    "sign", ["Sie werden hiermit angehört.", "Anhörung", "Eine Pflicht zur Auskunft besteht nicht."]
)
def test_hearing_has_no_duties(sign: str) -> None:
    assert ready("Die Unterlagen sind bis zum 3. Juni einzureichen.", sign) == []


def test_right_is_offered_as_what_one_can_do() -> None:
    assert "Sie können Ihre Äußerung bis zum 9. Juni abgeben." in offered(
        "Ihre Äußerung ist bis zum 9. Juni abzugeben."
    )


def test_office_ends_its_own_permit() -> None:
    (text,) = {item.result for item in found_in("Die Genehmigung kann von Amts wegen widerrufen werden.")}
    assert text == "Wir können die Genehmigung von Amts wegen widerrufen."


def test_date_stays_beside_its_noun() -> None:
    text = "Es fehlen noch Belege, um deren Vorlage bis zum 2. Juni gebeten wird."
    assert not any("wir bis" in result for result in offered(text))


def test_receiver_does_not_become_an_owner() -> None:
    assert "Sie müssen der Stadtkasse einen Umzug anzeigen." in offered(
        "Ein Umzug ist der Stadtkasse anzuzeigen."
    )


def test_awkward_german_is_seen() -> None:
    assert awkward("Kosten, die von der Bauherrin zu tragen sind.", "Kosten, die die Bauherrin tragen muss.")
    assert awkward("Der Beitrag soll erlassen werden.", "Wir sollen den Beitrag erlassen.")
    assert not awkward("Der Beitrag wird erlassen.", "Wir erlassen den Beitrag.")
    passage = "Sie müssen A tun. Sie müssen B tun. C ist zu tun."
    assert repeated_duty(passage, "C ist zu tun.", "Sie müssen C tun.")
    assert not repeated_duty("C ist zu tun.", "C ist zu tun.", "Sie müssen C tun.")


def test_pronoun_that_opens_a_sentence_is_a_thing_where_its_verb_says_so() -> None:
    assert "Wir zahlen ihn in der nächsten Woche aus." in ready("Er wird in der nächsten Woche ausgezahlt.")
    assert "Der Vermieter hat sie uns übersandt." in offered("Sie wurde uns vom Vermieter übersandt.")
    assert ready("Sie werden in der nächsten Woche ausgezahlt.") == []
    assert "Wir benachrichtigen Sie über das Ergebnis." in ready(
        "Sie werden über das Ergebnis benachrichtigt."
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Beiträge werden vom Lohn einbehalten.",
        "Sie tragen die Kosten, soweit diese nicht erstattet werden.",
        "Dem Wunsch wird unter der Bedingung entsprochen, dass die Miete übernommen wird.",
        "Die Interessen der Nachbarn sind zu berücksichtigen.",
        "Die Höhe der Rente wird jährlich zum 1. Juli angepasst.",
    ],
)
def test_somebody_else_may_pay_or_weigh(sentence: str) -> None:
    changed = [
        text for text in ready(sentence, PLAIN) if "dass wir" in text or "soweit wir" in text or "Wir" in text
    ]
    assert changed == []


def test_sale_is_no_statement() -> None:
    sentence = "Nach der Veräußerung ist die neue Anschrift anzugeben."
    assert "Nach der Veräußerung müssen Sie die neue Anschrift angeben." in ready(sentence, PLAIN)


def test_duty_of_those_who_go_to_court_is_left_open() -> None:
    assert ready("Der Klage ist eine Abschrift des Bescheides beizufügen.", PLAIN) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Aussagen zur Person können verweigert werden.",
        "Die Auskunft ist bis Freitag zu erteilen.",
        "Den Prüfern ist Zutritt zu gewähren.",
        "Der Antrag wurde zurückgenommen.",
        "Das Angebot kann abgelehnt werden.",
    ],
)
def test_verb_of_offices_is_also_a_verb_of_readers_with_some_nouns(sentence: str) -> None:
    assert not any("wir" in text.lower().split() for text in ready(sentence, PLAIN))


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Befund wurde von der Klinik angefordert.",
        "Die Gebühr wird vom Veranstalter erhoben.",
        "Das Geld wird von Ihnen zurückgefordert.",
    ],
)
def test_von_may_name_from_whom_something_comes(sentence: str) -> None:
    assert ready(sentence, PLAIN) == []


@pytest.mark.parametrize(
    "sign",
    [
        "Die Halterin hat das Tier im Mai impfen zu lassen.",
        "Der Gewerbetreibende ist für die Reinigung zuständig.",
        "Auf Wunsch können die Eltern den Platz besichtigen.",
    ],
)
def test_leaflet_that_speaks_of_people_puts_no_duty_on_the_reader(sign: str) -> None:
    assert ready(DUTY, sign) == []
    assert "Sie müssen die Steuer bis zum 15. Mai entrichten." in offered(DUTY, sign)
    assert ready(DUTY, sign, "Rufen Sie uns an.") != []
    assert ready(DUTY, "Unterschrift der Halterin") != []


ASKED = "Der Vermieter wurde von uns angeschrieben. Die Belege sind bis Mai nachzureichen."


def test_duty_behind_a_sentence_on_somebody_else_is_left_open() -> None:
    assert not any("Sie müssen" in text for text in ready(ASKED, PLAIN))
    assert any("Sie müssen die Belege bis Mai nachreichen." in text for text in offered(ASKED, PLAIN))
    mentioned = ASKED.replace(
        "Der Vermieter wurde von uns angeschrieben", "Wir kennen das Haus des Vermieters"
    )
    assert any("Sie müssen" in text for text in ready(mentioned, PLAIN))
    own = ASKED.replace("Die Belege", "Ihre Belege")
    assert any("Sie müssen" in text for text in ready(own, PLAIN))


def test_named_actor_stands_before_a_pronoun_that_looks_like_a_subject() -> None:
    assert "Später hat die Kasse sie erstattet." in ready("Später wurde sie von der Kasse erstattet.", PLAIN)
    assert "Obwohl das Gericht sie gewarnt hat, kam sie nicht." in ready(
        "Obwohl sie vom Gericht gewarnt wurde, kam sie nicht.", PLAIN
    )
