"""Two events told in any form keep their order: verbs, clauses, questions, adjectives and steps over sentences."""

import pytest

from tests.rewrite.meaning_guard import event_orders_in_letters as letters
from workbench.rewrite.facts.event_orders import keep_orders, turned_orders
from workbench.rewrite.guarding import alerts

TURNED = [
    (
        "Dem Gespräch mit der Leitung geht eine Hospitation voraus.",
        "Nach dem Gespräch mit der Leitung dürfen Sie hospitieren.",
    ),
    (
        "Dem Verkauf des Grundstücks geht ein Gutachten voraus.",
        "Auf den Verkauf des Grundstücks folgt ein Gutachten.",
    ),
    (
        "Der Aufnahme in die Werkstatt hat eine ärztliche Untersuchung vorauszugehen.",
        "Sind Sie in der Werkstatt aufgenommen, untersucht Sie ein Arzt.",
    ),
    (
        "Die Erteilung der Fahrerlaubnis setzt eine bestandene Prüfung voraus.",
        "Zuerst bekommen Sie die Fahrerlaubnis, danach machen Sie die Prüfung.",
    ),
    (
        "Die Übergabe der Schlüssel setzt die vorherige Zahlung der Kaution voraus.",
        "Erst übergeben wir Ihnen die Schlüssel, dann zahlen Sie die Kaution.",
    ),
    (
        "Das Fällen des Baumes bedarf der vorherigen Genehmigung.",
        "Wenn Sie den Baum gefällt haben, holen Sie bitte die Genehmigung ein.",
    ),
    (
        "Mit der Eintragung in das Register entsteht der Verein.",
        "Der Verein wird eingetragen, nachdem er entstanden ist.",
    ),
    (
        "Mit der Unterschrift wird der Vertrag wirksam.",
        "Wir unterschreiben den Vertrag, sobald er wirksam ist.",
    ),
    (
        "Mit der Bekanntgabe tritt die Verordnung in Kraft.",
        "Die Verordnung wird bekannt gegeben, nachdem sie in Kraft getreten ist.",
    ),
    (
        "Zunächst wird der Kanal erneuert, anschließend wird die Straße asphaltiert.",
        "Wir asphaltieren zuerst die Straße, dann erneuern wir den Kanal.",
    ),
    (
        "Zunächst ist die Rechnung zu bezahlen, anschließend kann die Erstattung beantragt werden.",
        "Beantragen Sie erst die Erstattung, dann bezahlen Sie die Rechnung.",
    ),
    (
        "Zuerst werden Geschwisterkinder berücksichtigt, danach Kinder aus dem Stadtteil.",
        "Zuerst kommen Kinder aus dem Stadtteil dran, danach Geschwister.",
    ),
    (
        "Vor Beginn der Therapie ist die Kostenzusage abzuwarten.",
        "Fangen Sie mit der Therapie an. Anschließend warten Sie auf die Zusage.",
    ),
    (
        "Bis zum Umzug in den Neubau findet der Unterricht im Container statt.",
        "Nach dem Umzug in den Neubau ist der Unterricht im Container.",
    ),
    (
        "An die Grundausbildung schließt sich ein Praktikum an.",
        "Sie machen erst ein Praktikum und dann die Grundausbildung.",
    ),
    (
        "Der praktischen Prüfung geht die theoretische voran.",
        "Machen Sie zuerst die praktische Prüfung, danach die theoretische.",
    ),
    (
        "Für die Teilnahme ist zuvor eine Einweisung erforderlich.",
        "Nach der Teilnahme bekommen Sie eine Einweisung.",
    ),
    (
        "Vor Ausstellung des Passes ist die Gebühr zu begleichen.",
        "Sie zahlen die Gebühr, nachdem wir den Pass ausgestellt haben.",
    ),
    (
        "Erst wenn die Widerspruchsfrist abgelaufen ist, wird der Bescheid bestandskräftig.",
        "Solange die Widerspruchsfrist läuft, ist der Bescheid bestandskräftig.",
    ),
    (
        "Zunächst haftet der Hauptschuldner, erst danach der Bürge.",
        "Zuerst haftet der Bürge. Erst danach haftet der Hauptschuldner.",
    ),
    (
        "Bis zur Vorlage des Gutachtens ruht der Betrieb der Anlage.",
        "Wenn das Gutachten vorliegt, darf die Anlage nicht mehr laufen.",
    ),
    (
        "Die Baustelle wird eingerichtet, sobald die Straße gesperrt ist.",
        "Wir sperren die Straße, sobald die Baustelle eingerichtet ist.",
    ),
    (
        "Mit der Rechtskraft des Urteils wird die Scheidung wirksam.",
        "Das Urteil wird rechtskräftig, nachdem die Scheidung wirksam geworden ist.",
    ),
    ("Mit dem Einzug beginnt die Mietzahlung.", "Ziehen Sie ein, nachdem die Mietzahlung begonnen hat."),
    (
        "Die Ausstellung des Angelscheins setzt eine bestandene Fischerprüfung voraus.",
        "Sie bekommen den Angelschein und machen danach die Fischerprüfung.",
    ),
    (
        "Vor der Desinfektion sind die Hände zu waschen und abzutrocknen.",
        "Desinfizieren Sie die Hände, dann waschen und trocknen Sie sie.",
    ),
]
KEPT = [
    (
        "Dem Gespräch mit der Leitung geht eine Hospitation voraus.",
        "Bevor Sie mit der Leitung sprechen, hospitieren Sie.",
    ),
    (
        "Der Aufnahme in die Werkstatt hat eine ärztliche Untersuchung vorauszugehen.",
        "Bevor wir Sie in die Werkstatt aufnehmen, muss ein Arzt Sie untersuchen.",
    ),
    (
        "Die Erteilung der Fahrerlaubnis setzt eine bestandene Prüfung voraus.",
        "Sie bekommen die Fahrerlaubnis erst, wenn Sie die Prüfung bestanden haben.",
    ),
    (
        "Die Übergabe der Schlüssel setzt die vorherige Zahlung der Kaution voraus.",
        "Die Schlüssel bekommen Sie, sobald Sie die Kaution gezahlt haben.",
    ),
    (
        "Das Fällen des Baumes bedarf der vorherigen Genehmigung.",
        "Bevor Sie den Baum fällen, brauchen Sie eine Genehmigung.",
    ),
    (
        "Mit der Zustellung des Bescheids beginnt die Sperrzeit.",
        "Die Sperrzeit fängt an, sobald Ihnen der Bescheid zugestellt wurde.",
    ),
    (
        "Mit der Eintragung in das Register entsteht der Verein.",
        "Sobald der Verein im Register eingetragen ist, besteht er.",
    ),
    (
        "Mit der Bekanntgabe tritt die Verordnung in Kraft.",
        "Die Verordnung gilt, sobald sie bekannt gegeben ist.",
    ),
    (
        "Zunächst wird der Kanal erneuert, anschließend wird die Straße asphaltiert.",
        "Bevor wir die Straße asphaltieren, erneuern wir den Kanal.",
    ),
    (
        "Zunächst ist die Rechnung zu bezahlen, anschließend kann die Erstattung beantragt werden.",
        "Sie können die Erstattung beantragen, nachdem Sie die Rechnung bezahlt haben.",
    ),
    (
        "Vor Beginn der Therapie ist die Kostenzusage abzuwarten.",
        "Warten Sie auf die Kostenzusage. Fangen Sie erst dann mit der Therapie an.",
    ),
    (
        "Der Antrag wird erst nach Eingang aller Unterlagen bearbeitet.",
        "Erst wenn alle Unterlagen da sind, bearbeiten wir Ihren Antrag.",
    ),
    (
        "Bevor die Urne beigesetzt wird, ist die Gebühr zu entrichten.",
        "Die Urne wird erst beigesetzt, wenn die Gebühr bezahlt ist.",
    ),
    (
        "Der Betriebsrat ist vor jeder Kündigung anzuhören.",
        "Bevor jemandem gekündigt wird, muss der Betriebsrat gehört werden.",
    ),
    (
        "Bis zur Entscheidung über den Einspruch ist der Betrag nicht zu zahlen.",
        "Solange über den Einspruch nicht entschieden ist, müssen Sie den Betrag nicht zahlen.",
    ),
    (
        "Bis zur Rückgabe der Schlüssel ist die Miete weiterzuzahlen.",
        "Zahlen Sie die Miete weiter, bis Sie die Schlüssel zurückgegeben haben.",
    ),
    (
        "Der Widerruf hat vor Beginn der Ausführung zu erfolgen.",
        "Widerrufen können Sie nur, solange die Ausführung noch nicht begonnen hat.",
    ),
    ("Auf die Anhörung folgt die Entscheidung.", "Wir hören Sie erst an und entscheiden dann."),
    (
        "An die Grundausbildung schließt sich ein Praktikum an.",
        "Erst machen Sie die Grundausbildung, dann ein Praktikum.",
    ),
    (
        "Voraussetzung für die Bestattung ist die vorherige Beurkundung des Sterbefalls.",
        "Bevor jemand bestattet werden darf, muss der Sterbefall beurkundet sein.",
    ),
    (
        "Für die Teilnahme ist zuvor eine Einweisung erforderlich.",
        "Sie müssen eingewiesen werden, bevor Sie teilnehmen können.",
    ),
    (
        "Die Leistung wird nachträglich zum Monatsende gezahlt.",
        "Sie bekommen die Leistung immer am Ende des Monats.",
    ),
    (
        "Vor Ausstellung des Passes ist die Gebühr zu begleichen.",
        "Zahlen Sie erst die Gebühr. Dann stellen wir den Pass aus.",
    ),
    (
        "Erst nach Freischaltung des Kontos können Termine gebucht werden.",
        "Sobald Ihr Konto freigeschaltet ist, können Sie Termine buchen.",
    ),
    (
        "Der Verlosung geht die Prüfung der Teilnahmeberechtigung voraus.",
        "Vor der Verlosung prüfen wir, ob Sie teilnehmen dürfen.",
    ),
    ("Nach der Ernte ist das Feld einzusäen.", "Wenn Sie geerntet haben, säen Sie das Feld ein."),
    (
        "Bis zur Vorlage des Gutachtens ruht der Betrieb der Anlage.",
        "Erst wenn das Gutachten vorliegt, darf die Anlage wieder laufen.",
    ),
    (
        "Vor Abgabe der Stimme ist der Ausweis vorzuzeigen.",
        "Zeigen Sie Ihren Ausweis. Dann geben Sie Ihre Stimme ab.",
    ),
    (
        "Mit der Rechtskraft des Urteils wird die Scheidung wirksam.",
        "Sobald das Urteil rechtskräftig ist, ist die Scheidung wirksam.",
    ),
    (
        "Die Rechnung ist zu prüfen, bevor sie beglichen wird.",
        "Prüfen Sie die Rechnung. Begleichen Sie sie erst dann.",
    ),
    (
        "Vor Eintritt in den Ruhestand ist der Urlaub zu nehmen.",
        "Nehmen Sie Ihren Urlaub, bevor Sie in den Ruhestand gehen.",
    ),
    (
        "Bevor Sie Widerspruch einlegen, können Sie sich beraten lassen.",
        "Sie können sich erst beraten lassen und danach Widerspruch einlegen.",
    ),
    (
        "Erst ist der Müll zu trennen, dann ist er in die Tonnen zu füllen.",
        "Trennen Sie den Müll, bevor Sie ihn in die Tonnen füllen.",
    ),
    (
        "Der Nachlass wird verteilt, nachdem die Schulden beglichen sind.",
        "Zuerst werden die Schulden beglichen, dann wird der Nachlass verteilt.",
    ),
    (
        "Vor Erteilung der Baugenehmigung darf mit dem Bau nicht begonnen werden.",
        "Fangen Sie nicht an zu bauen, bevor Sie die Baugenehmigung haben.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), [*TURNED, *letters.TURNED])
def test_turned_order_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), [*KEPT, *letters.KEPT])
def test_kept_order_raises_no_question_of_order(original: str, rewrite: str) -> None:
    assert turned_orders(original, rewrite) is None
    found = alerts(original, rewrite)
    assert [one for one in found if one.kind == "temporal_order" and one.severity != "info"] == []


def test_words_on_both_sides_tell_nothing_of_the_order() -> None:
    original = "Der praktischen Prüfung geht die theoretische voran."
    assert keep_orders(original, "Zuerst machen Sie die theoretische Prüfung, danach die praktische.")


def test_what_ends_at_an_event_was_there_before_it() -> None:
    original = "Mit dem Auszug erlischt die Parkberechtigung."
    rewrite = "Sobald Sie ausgezogen sind, gilt Ihre Parkberechtigung nicht mehr."
    assert turned_orders(original, rewrite) is None
