"""Who acts in a clause where a phrase with von or durch stands in it, and may belong to something else."""

import pytest

from tests.rewrite.letters import PLAIN, offered, ready


@pytest.mark.parametrize(
    "sentence",
    [
        "Wenn Rechnungen wegen von Ihnen nicht verursachter Umstände nicht vorgelegt werden können, rufen Sie an.",
        "Die Proben werden bei von Ihnen bestellten Lieferungen untersucht.",
        "Es werden von Ihnen eingereichte Fotos gelöscht.",
    ],
)
def test_agent_of_an_attribute_does_not_act_in_the_clause(sentence: str) -> None:
    assert not any(
        text.startswith(("Sie ", "Wenn Sie ")) or " Sie " in text for text in offered(sentence, PLAIN)
    )


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        (
            "Von Ihnen doppelt gezahlte Raten werden erstattet.",
            "Wir erstatten von Ihnen doppelt gezahlte Raten.",
        ),
        ("Die Rechnung wurde von Ihnen schon bezahlt.", "Sie haben die Rechnung schon bezahlt."),
    ],
)
def test_agent_stays_where_it_belongs(sentence: str, result: str) -> None:
    assert result in ready(sentence, PLAIN)


@pytest.mark.parametrize(
    "sentence",
    [
        "Durch die Anmeldung des Wagens wird die Sperre nicht aufgehoben.",
        "Die Frist wird durch eine Mahnung nicht verlängert.",
        "Hierdurch wird die Genehmigung aufgehoben.",
    ],
)
def test_event_is_no_work_of_the_office(sentence: str) -> None:
    assert not any("wir" in text.lower().split() for text in offered(sentence, PLAIN))


def test_event_in_front_leaves_open_who_acts() -> None:
    assert ready("Mit der Abmeldung des Gewerbes wird die Erlaubnis aufgehoben.", PLAIN) == []


def test_office_still_acts_by_means_of_something() -> None:
    assert "Wir setzen die Steuer durch Bescheid fest." in ready(
        "Die Steuer wird durch Bescheid festgesetzt.", PLAIN
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Kurs wird von drei Pädagoginnen unterrichtet.",
        "Der Preis wird von der Zahlung einer Umlage durch den Bund abhängig gemacht.",
    ],
)
def test_somebody_may_be_named_in_passing(sentence: str) -> None:
    assert offered(sentence, PLAIN) == []


def test_money_is_not_taken_for_people() -> None:
    assert "Wir erheben die Steuer von 40 Euro." in ready("Die Steuer von 40 Euro wird erhoben.", PLAIN)


def test_bus_stop_is_no_office() -> None:
    assert "Wir holen die Gäste an der Haltestelle ab." in offered(
        "Die Gäste werden an der Haltestelle abgeholt.", PLAIN
    )


def test_term_of_an_application_is_no_choice() -> None:
    found = offered("Der Antrag ist bis Ende Juni einzureichen.", PLAIN)
    assert found == ["Sie müssen den Antrag bis Ende Juni einreichen."]
    assert ready("Der Antrag ist bis Ende Juni einzureichen.", PLAIN) == []


def test_office_changes_its_own_notice() -> None:
    (first, *_) = offered("Bei einem Umzug ist der Bescheid zu ändern.", PLAIN)
    assert first == "Bei einem Umzug müssen wir den Bescheid ändern."


def test_who_is_asked_for_something_does_not_ask() -> None:
    assert offered("Vom Antragsteller wird eine Bürgschaft verlangt.", PLAIN) == [
        "Von Ihnen wird eine Bürgschaft verlangt."
    ]


def test_comparison_stays_in_front_of_the_subject() -> None:
    found = offered("Je später die Gebühr gezahlt wird, desto höher ist der Zuschlag.", PLAIN)
    assert "Je später Sie die Gebühr zahlen, desto höher ist der Zuschlag." in found
    assert not any("Je Sie" in text or "Je wir" in text for text in found)


def test_clause_with_indem_has_the_same_actor() -> None:
    found = offered("Indem Sie den Zettel abgeben, wird die Zustimmung erteilt.", PLAIN)
    assert not any("wir" in text.split() for text in found)


def test_reader_who_consents_is_not_who_does_it() -> None:
    found = offered("Die Fotos dürfen nur mit Ihrer Zustimmung veröffentlicht werden.", PLAIN)
    assert not any(text.startswith("Sie dürfen") for text in found)


def test_paper_of_somebody_else_is_not_written_by_office_or_reader() -> None:
    found = offered("Mitzubringen ist ein Schein, in dem bescheinigt wird, dass das Tier geimpft ist.", PLAIN)
    assert not any(" wir " in text or " Sie " in text for text in found)


def test_claim_is_passed_on_by_the_office() -> None:
    assert "Wir geben die Forderung an einen Anwalt ab." in ready(
        "Die Forderung wird an einen Anwalt abgegeben.", PLAIN
    )


def test_office_may_be_told_no() -> None:
    found = offered("Die Berufung kann bis Freitag abgelehnt werden.", PLAIN)
    assert {
        "Sie können die Berufung bis Freitag ablehnen.",
        "Wir können die Berufung bis Freitag ablehnen.",
    } <= set(found)
    assert ready("Die Berufung kann bis Freitag abgelehnt werden.", PLAIN) == []


def test_office_does_not_do_all_that_is_told_of_new_things() -> None:
    found = offered("Renten, die im Ausland gezahlt werden, sind nachzuweisen.", PLAIN)
    assert not any(" wir " in text for text in found)
    assert "Die Belege, die wir noch benötigen, stehen im Anhang." in ready(
        "Die Belege, die noch benötigt werden, stehen im Anhang.", PLAIN
    )


def test_pronoun_for_an_office_stands_before_the_object() -> None:
    assert "Sie müssen diesem Umzüge mitteilen." in offered("Umzüge sind diesem mitzuteilen.", PLAIN)


def test_pension_is_paid_by_the_office() -> None:
    found = offered("Die Rente ist bis zum Monatsende zu zahlen.", PLAIN)
    assert found[0] == "Wir müssen die Rente bis zum Monatsende zahlen."
    assert ready("Die Rente ist bis zum Monatsende zu zahlen.", PLAIN) == []
    assert ready("Die Miete ist bis zum Monatsende zu zahlen.", PLAIN) == [
        "Sie müssen die Miete bis zum Monatsende zahlen."
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Gras muss im Mai gekürzt werden.",
        "Belege dürfen nicht vernichtet werden.",
        "Regenwasser darf nicht in den Kanal eingeleitet werden.",
        "Die Treppe muss nachts beleuchtet und überwacht werden.",
        "Das Auto kann beim Landkreis zugelassen werden.",
    ],
)
def test_what_anybody_must_or_may_do_is_not_the_work_of_the_office(sentence: str) -> None:
    assert ready(sentence, PLAIN) == []


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("Ihr Attest kann nicht berücksichtigt werden.", "Wir können Ihr Attest nicht berücksichtigen."),
        ("Die Gebühr kann erlassen werden.", "Wir können die Gebühr erlassen."),
        ("Das Pflegegeld ist anzurechnen.", "Wir müssen das Pflegegeld anrechnen."),
    ],
)
def test_what_only_offices_do_is_ready_with_a_modal_verb(sentence: str, result: str) -> None:
    assert result in ready(sentence, PLAIN)


def test_other_office_acts_where_the_papers_are() -> None:
    found = offered("Die Anzeige liegt beim Standesamt, wo sie bearbeitet wird.", PLAIN)
    assert not any(" wir " in text for text in found)


def test_hiermit_stands_in_front_of_the_object() -> None:
    assert "Wir untersagen Ihnen hiermit die Nutzung des Kellers." in ready(
        "Die Nutzung des Kellers wird Ihnen hiermit untersagt.", PLAIN
    )
    assert not any(
        "hiermit" not in text for text in offered("Ein Zuschuss wird hiermit nicht gewährt.", PLAIN)
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Bäume werden regelmäßig kontrolliert.",
        "Der Hund wird im Tierheim verwahrt.",
        "Die Pflanzen werden mit Dünger behandelt.",
    ],
)
def test_office_does_not_do_everything_that_is_done(sentence: str) -> None:
    assert ready(sentence, PLAIN) == []
    assert any(text.startswith("Wir ") for text in offered(sentence, PLAIN))


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("Die Hundesteuer wird um zehn Euro gekürzt.", "Wir kürzen die Hundesteuer um zehn Euro."),
        ("Ihr Garten wird jedes Jahr kontrolliert.", "Wir kontrollieren Ihren Garten jedes Jahr."),
    ],
)
def test_office_does_what_is_done_to_its_papers_and_readers(sentence: str, result: str) -> None:
    assert result in ready(sentence, PLAIN)


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Hilfe erhalten Menschen, die von Nachbarn unterstützt werden.",
        "Eine Katze, die von einer Nachbarin versorgt wird, muss nicht ins Heim.",
        "Wird die Meldung nicht vom Halter selbst, sondern von einem Bevollmächtigten abgegeben, fehlt die Vollmacht.",
    ],
)
def test_nobody_acts_where_the_other_might_be_meant(sentence: str) -> None:
    assert offered(sentence, PLAIN) == []


def test_number_of_the_verb_tells_who_acts() -> None:
    (made,) = offered("Die Unterlagen, die vom Amt geprüft werden, bleiben hier.", PLAIN)
    assert made == "Die Unterlagen, die das Amt prüft, bleiben hier."


def test_light_verb_is_never_changed_without_a_person() -> None:
    (made,) = offered("Über die Bewilligung trifft das Amt eine Entscheidung.", PLAIN)
    assert made == "Über die Bewilligung entscheidet das Amt."
    assert ready("Über die Bewilligung trifft das Amt eine Entscheidung.", PLAIN) == []
