"""Advice, choices, bans and what is only classified, in plain words that bind as much as the original, or not."""

import pytest

from tests.rewrite.severities import severities
from workbench.rewrite.guard import BLOCK, WARN

FAITHFUL = (
    (
        "Es empfiehlt sich, vor der Reise eine Auslandskrankenversicherung abzuschließen.",
        "Unser Tipp: Schließen Sie vor der Reise eine Auslandskrankenversicherung ab.",
    ),
    (
        "Den Eltern wird geraten, sich frühzeitig um einen Hortplatz zu bemühen.",
        "Unser Rat an alle Eltern: Kümmern Sie sich früh um einen Platz im Hort.",
    ),
    (
        "Die Teilnahme an der Befragung steht Ihnen frei.",
        "Ob Sie bei der Befragung mitmachen, entscheiden Sie allein.",
    ),
    (
        "Der Beitritt zur Pflegezusatzversicherung erfolgt freiwillig.",
        "Es liegt ganz bei Ihnen, ob Sie der Pflegezusatzversicherung beitreten.",
    ),
    (
        "Die Versicherten können die Krankenkasse frei wählen.",
        "Welche Krankenkasse Sie nehmen, entscheiden Sie selbst.",
    ),
    (
        "Sofern Sie den Betrag bereits überwiesen haben, sehen Sie dieses Schreiben bitte als gegenstandslos an.",
        "Haben Sie das Geld schon überwiesen? Dann müssen Sie auf diesen Brief nicht reagieren.",
    ),
    (
        "Das Rauchen und das Trinken von Alkohol sind auf dem Schulgelände untersagt.",
        "Auf dem Schulgelände darf man weder rauchen noch Alkohol trinken.",
    ),
    (
        "Als Elektroschrott gelten Fernseher, Computer und Telefone.",
        "Fernseher, Computer und Telefone sind Elektroschrott.",
    ),
    (
        "Als Kind gilt, wer das 14. Lebensjahr noch nicht vollendet hat.",
        "Kinder sind alle, die noch nicht 14 Jahre alt sind.",
    ),
    (
        "Die Anmeldung gilt als verspätet, wenn sie nach dem 1. März eingeht.",
        "Kommt Ihre Anmeldung nach dem 1. März an, ist sie verspätet.",
    ),
    (
        "Anträge auf Förderung können bis zum 31. März gestellt werden.",
        "Antragsschluss für die Förderung ist der 31. März.",
    ),
    (
        "Die Stimmzettel können bis Sonntag, 18 Uhr, abgegeben werden.",
        "Die Frist für die Abgabe der Stimmzettel endet am Sonntag um 18 Uhr.",
    ),
    (
        "Der Widerruf kann formlos erfolgen.",
        "Für den Widerruf ist keine besondere Form vorgeschrieben.",
    ),
    ("Die Abmeldung kann formlos erfolgen.", "Für die Abmeldung brauchen Sie kein bestimmtes Formular."),
    (
        "Bei Verlust der Karte kann eine Ersatzkarte beantragt werden.",
        "Haben Sie Ihre Karte verloren, können Sie eine neue beantragen.",
    ),
    (
        "Die Datenerhebung beruht auf § 67a SGB X.",
        "Nach § 67a SGB X dürfen wir Ihre Daten erheben.",
    ),
)
DRIFT = (
    (
        "Vor Beginn der Arbeiten ist die Bauaufsicht zu informieren.",
        "Unser Rat: Informieren Sie die Bauaufsicht, bevor Sie mit den Arbeiten beginnen.",
    ),
    (
        "Sie haben an dem Gespräch teilzunehmen.",
        "Ob Sie zu dem Gespräch kommen, liegt bei Ihnen.",
    ),
    (
        "Die Vorlage der Geburtsurkunde ist erforderlich.",
        "Ob Sie die Geburtsurkunde vorlegen, bleibt Ihnen überlassen.",
    ),
    (
        "Sofern Sie bereits gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos.",
        "Auch wenn Sie schon gezahlt haben, müssen Sie dieses Schreiben beachten.",
    ),
    ("Das Grillen und das Zelten sind im Park erlaubt.", "Im Park darf man weder grillen noch zelten."),
    (
        "Der Bescheid gilt am dritten Tag nach der Aufgabe zur Post als zugestellt.",
        "Der Bescheid wird am dritten Tag nach der Aufgabe zur Post zugestellt.",
    ),
    (
        "Als Einkommen gilt auch der Erlös aus dem Verkauf.",
        "Auch der Erlös aus dem Verkauf ist kein Einkommen.",
    ),
    (
        "Anträge auf Förderung können bis zum 31. März gestellt werden.",
        "Anträge auf Förderung müssen Sie bis zum 31. März stellen.",
    ),
    (
        "Der Antrag kann formlos gestellt werden.",
        "Für den Antrag müssen Sie unser Formular benutzen.",
    ),
)


@pytest.mark.parametrize(("original", "rewrite"), FAITHFUL)
def test_what_binds_as_before_is_not_asked_about(original: str, rewrite: str) -> None:
    assert not severities(original, rewrite) & {WARN, BLOCK}


@pytest.mark.parametrize(("original", "rewrite"), DRIFT)
def test_what_binds_otherwise_is_noticed(original: str, rewrite: str) -> None:
    assert severities(original, rewrite) & {WARN, BLOCK}
