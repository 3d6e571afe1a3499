"""Ages by a day, rows of months, earliest and latest times, days that share a month, what is free, how often."""

import pytest

from workbench.rewrite.guarding import alerts

MOVED = [
    (
        "Wahlberechtigt ist, wer bis zum Wahltag das 16. Lebensjahr vollendet hat.",
        "Sie dürfen wählen, wenn Sie am Wahltag jünger als 16 Jahre sind.",
    ),
    (
        "Kinder, die bis zum 30. Juni das sechste Lebensjahr noch nicht vollendet haben, werden zurückgestellt.",
        "Ist Ihr Kind am 30. Juni schon 6 Jahre alt? Dann stellen wir es zurück.",
    ),
    (
        "Nachzuweisen sind mindestens die letzten sechs Monate.",
        "Weisen Sie höchstens die letzten 6 Monate nach.",
    ),
    (
        "Es werden maximal die letzten fünf Jahre berücksichtigt.",
        "Wir sehen uns mindestens die letzten 5 Jahre an.",
    ),
    (
        "Der Antrag kann frühestens drei Monate vor Ablauf des Passes gestellt werden.",
        "Den Antrag können Sie drei Monate vor dem Ablauf Ihres Passes stellen, aber nicht später.",
    ),
    (
        "Die Straße ist vom 2. bis 9. Juli gesperrt.",
        "Die Straße ist zwischen dem 3. und dem 9. Juli gesperrt.",
    ),
    (
        "Bis zu 20 Kopien sind gebührenfrei, für weitere Kopien werden 10 Cent berechnet.",
        "Ab 20 Kopien sind Kopien frei. Davor zahlen Sie 10 Cent.",
    ),
    (
        "Die Erstattung umfasst höchstens drei Monate vor Beginn des Monats, in dem der Antrag eingeht.",
        "Wir erstatten höchstens drei Monate vor dem Monat, in dem wir Ihnen den Bescheid schicken.",
    ),
    (
        "Die Akten sind fünf Jahre lang aufzubewahren.",
        "Heben Sie die Akten höchstens 5 Jahre lang auf.",
    ),
    (
        "Das Wohngeld wird vom 01.01.2024 bis 31.12.2024 bewilligt.",
        "Wir bewilligen Ihnen Wohngeld für das Jahr 2025.",
    ),
    (
        "Der Bescheid ist endgültig.",
        "Der Bescheid ist noch nicht endgültig.",
    ),
    (
        "Gegen die Entscheidung ist der Verwaltungsrechtsweg gegeben.",
        "Sie können gegen die Entscheidung vor dem Sozialgericht klagen.",
    ),
    (
        "Für jede überschrittene Woche werden 2 Euro fällig.",
        "Sie zahlen für jeden Tag 2 Euro.",
    ),
    (
        "Je angefangener Stunde werden 12 Euro berechnet.",
        "Für jeden Tag zahlen Sie 12 Euro.",
    ),
    (
        "Der Beitrag wird rückwirkend ermäßigt.",
        "Sie zahlen künftig weniger Beitrag.",
    ),
    (
        "Die Anmeldung kann postalisch oder telefonisch erfolgen.",
        "Rufen Sie uns zur Anmeldung an.",
    ),
]
KEPT = [
    (
        "Je angefangener Stunde werden 12 Euro berechnet.",
        "Für jede Stunde zahlen Sie 12 Euro. Das gilt auch, wenn die Stunde gerade erst angefangen hat.",
    ),
    (
        "Je Gerät und angefangenem Tag werden 5 Euro erhoben.",
        "Für jedes Gerät zahlen Sie 5 Euro am Tag, auch wenn der Tag erst angefangen hat.",
    ),
    (
        "Gegen die Entscheidung ist der Verwaltungsrechtsweg gegeben.",
        "Sie können gegen die Entscheidung vor dem Verwaltungsgericht klagen.",
    ),
    (
        "Leistungen werden nicht rückwirkend erbracht.",
        "Für die Zeit vor Ihrem Antrag bekommen Sie kein Geld.",
    ),
    (
        "Der Zuschuss wird rückwirkend ab März gezahlt.",
        "Sie bekommen den Zuschuss auch für die Zeit seit März.",
    ),
    (
        "Der Beitrag wird rückwirkend ermäßigt.",
        "Sie zahlen weniger Beitrag, auch für die Zeit vor diesem Bescheid.",
    ),
    (
        "Die Akten sind fünf Jahre lang aufzubewahren.",
        "Bewahren Sie die Akten mindestens 5 Jahre lang auf.",
    ),
    (
        "Die Rente setzt eine Wartezeit von 35 Jahren voraus.",
        "Für die Rente brauchen Sie mindestens 35 Jahre Wartezeit.",
    ),
    (
        "Das Wohngeld wird vom 01.01.2024 bis 31.12.2024 bewilligt.",
        "Wir bewilligen Ihnen Wohngeld für das Jahr 2024.",
    ),
    (
        "Die Satzung gilt vom 1. Januar 2022 bis zum 31. Dezember 2024.",
        "Die Satzung gilt in den Jahren 2022, 2023 und 2024.",
    ),
    (
        "Die Erstattung richtet sich nach § 50 SGB X.",
        "Wie wir das Geld zurückfordern, steht in Paragraf 50 im Sozialgesetzbuch X.",
    ),
    (
        "Der Beitrag wird vorläufig festgesetzt.",
        "Der Beitrag ist vorläufig. Er ist noch nicht endgültig.",
    ),
    (
        "Gegen den Bescheid kann binnen zwei Wochen nach Zugang Einspruch erhoben werden.",
        "Haben Sie den Bescheid bekommen? Dann können Sie innerhalb von zwei Wochen Einspruch erheben.",
    ),
    (
        "Nach § 9 der Hundesteuersatzung beträgt die Steuer 60 Euro.",
        "Die Steuer beträgt 60 Euro. Das steht in Paragraf 9 in der Hundesteuersatzung.",
    ),
    (
        "Zur Schule angemeldet werden müssen Kinder, die bis zum 30. September das sechste Lebensjahr vollenden.",
        "Wird Ihr Kind bis zum 30. September 6 Jahre alt? Dann müssen Sie es in der Schule anmelden.",
    ),
    (
        "Wahlberechtigt ist, wer bis zum Wahltag das 16. Lebensjahr vollendet hat.",
        "Sie dürfen wählen, wenn Sie am Wahltag mindestens 16 Jahre alt sind.",
    ),
    (
        "Wer vor dem Stichtag das 63. Lebensjahr vollendet hat, zahlt weiter den alten Beitrag.",
        "Waren Sie vor dem Stichtag schon 63 Jahre alt? Dann zahlen Sie weiter den alten Beitrag.",
    ),
    (
        "Der Zuschuss wird höchstens für die letzten zwei Monate vor der Antragstellung gezahlt.",
        "Wir zahlen den Zuschuss auch für die Zeit vor Ihrem Antrag. Das gilt aber für höchstens 2 Monate.",
    ),
    (
        "Rückwirkend wird Wohngeld längstens für die letzten drei Monate geleistet.",
        "Wohngeld gibt es rückwirkend für höchstens drei Monate.",
    ),
    (
        "Der Antrag kann frühestens drei Monate vor Ablauf des Passes gestellt werden.",
        "Den Antrag können Sie drei Monate vor dem Ablauf Ihres Passes stellen, aber nicht früher.",
    ),
    (
        "Anmeldungen sind frühestens zwölf Wochen vor dem Fest möglich.",
        "Sie können sich zwölf Wochen vor dem Fest anmelden, nicht eher.",
    ),
    (
        "Die Anmeldung ist frühestens sechs Monate vor der Trauung möglich.",
        "Sie können sich ein halbes Jahr vor der Trauung anmelden. Früher geht es nicht.",
    ),
    (
        "Der Urlaub ist spätestens vier Wochen vor Beginn zu beantragen.",
        "Beantragen Sie den Urlaub vier Wochen vor dem Beginn, nicht später.",
    ),
    (
        "Die Zählerstände werden in der Zeit vom 3. bis 14. November abgelesen.",
        "Zwischen dem 3. und dem 14. November lesen wir die Zähler ab.",
    ),
    (
        "Die Straße ist vom 2. bis 9. Juli gesperrt.",
        "Die Straße ist ab dem 2. und bis zum 9. Juli gesperrt.",
    ),
    (
        "Die Abgabe von Altreifen bis zu vier Stück ist kostenlos, darüber hinaus fallen 3 Euro je Reifen an.",
        "Vier Altreifen können Sie kostenlos abgeben. Jeder weitere Reifen kostet 3 Euro.",
    ),
    (
        "Bis zu 20 Kopien sind gebührenfrei, für weitere Kopien werden 10 Cent berechnet.",
        "20 Kopien sind frei. Für jede weitere Kopie zahlen Sie 10 Cent.",
    ),
    (
        "Bis zu zwei Stunden ist das Parken kostenfrei, danach kostet jede angefangene Stunde 1 Euro.",
        "Zwei Stunden parken Sie kostenlos. Danach zahlen Sie für jede angefangene Stunde 1 Euro.",
    ),
    (
        "Die Zahlung beginnt mit Beginn des Monats, in dem die Unterlagen vorliegen.",
        "Wir zahlen ab dem Monat, in dem uns Ihre Unterlagen vorliegen.",
    ),
    (
        "Die Erstattung umfasst höchstens drei Monate vor Beginn des Monats, in dem der Antrag eingeht.",
        "Wir erstatten höchstens drei Monate vor dem Monat, in dem Ihr Antrag bei uns eingeht.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_limit_that_moved_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_limit_said_beside_its_figure_stays_unwarned(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}] == []
