"""German segments as forms and notices have them, and stand-ins for their translations: from templates of our own.

The same number gives the same segment in every run. About one segment in three has amounts, dates or numbers; lengths
run from one word to four hundred characters, as in a memory of an office.
"""

import random
from collections.abc import Iterator
from functools import lru_cache

_SUBJECTS = (
    "die Antragstellerin|der Antragsteller|die leistungsberechtigte Person|Ihre Krankenkasse|die Vermieterin|"
    "der Vermieter|das Jobcenter|das Sozialamt|die Wohngeldstelle|die Ausländerbehörde|das Jugendamt|"
    "die Kasse der Stadt|Ihr Arbeitgeber|die Pflegekasse|das Familiengericht|die Rentenversicherung|das "
    "Bezirksamt|die Familienkasse|das Versorgungsamt|"
    "die Betreuerin|der Bevollmächtigte|die Schule Ihres Kindes|die Meldebehörde|das Finanzamt|die Beratungsstelle|"
    "Ihre Ehefrau|Ihr Lebenspartner|die Hausverwaltung|der Energieversorger|die Stadtbücherei|das Gesundheitsamt"
).split("|")
_OBJECTS = (
    "Miete|Heizkosten|Betriebskosten|Warmwasser|Regelbedarf|Mehrbedarf|Einkommen|Vermögen|Kindergeld|"
    "Unterhalt|Elterngeld|"
    "Wohngeld|Rente|Pflegegeld|Krankengeld|Arbeitslosengeld|Beiträge|Kaution|Umzugskosten|Erstausstattung|Fahrkosten|"
    "Schulbedarf|Mittagessen|Ausweis|Aufenthaltstitel|Meldebescheinigung|Mietvertrag|Kontoauszug|Lohnabrechnung|"
    "Steuerbescheid|Rentenbescheid|Schwerbehindertenausweis|Vollmacht|Geburtsurkunde|Heiratsurkunde|Sterbeurkunde|"
    "Versicherungspolice|Sparbuch|Bausparvertrag|Grundbuchauszug|Fahrzeugschein|Nebenkostenabrechnung|"
    "Heizkostenabrechnung|"
    "Stromabschlag|Nachzahlung|Guthaben|Erstattung|Darlehen|Rückzahlung|Aufrechnung|Sanktion|Anhörung|"
    "Widerspruch|Klage|"
    "Bescheid|Antrag|Weiterbewilligung|Änderungsmitteilung|Nachweis|Bescheinigung|Gutachten|"
    "Stellungnahme|Einwilligung|"
    "Haushaltsgemeinschaft|Bedarfsgemeinschaft|Wohnung|Unterkunft|Zimmer|Untermiete|Eigentumswohnung|Hausrat|Möbel"
).split("|")
_FIRST = (
    "Miet|Heiz|Strom|Wohn|Kinder|Eltern|Pflege|Kranken|Renten|Unfall|Haus|Schul|Arbeits|Ausbildungs|"
    "Umzugs|Reise|Fahr|"
    "Bank|Steuer|Lohn|Gehalts|Familien|Ehe|Geburts|Sterbe|Melde|Aufenthalts|Ausländer|Sozial|Grund|Boden|Wasser|Gas|"
    "Bestattungs|Betreuungs|Vormundschafts|Unterhalts|Vermögens|Einkommens|Leistungs|Bedarfs|Antrags|Verfahrens|"
    "Gerichts|Widerspruchs|Frist|Zahlungs|Abschlags|Nachzahlungs|Kosten|Betriebs|Nutzungs|Garten|Keller|Dach|Möbel|"
    "Kleider|Brillen|Zahn|Kur|Reha|Sprach|Integrations|Berufs|Studien|Semester|Jahres|Monats|Wochen|Tages|Nacht"
).split("|")
_SECOND = (
    "vertrag|kosten|bescheid|antrag|nachweis|bescheinigung|ausweis|zuschuss|beitrag|versicherung|kasse|"
    "amt|stelle|beratung|"
    "hilfe|geld|darlehen|abrechnung|erklärung|anlage|akte|nummer|liste|übersicht|prüfung|ordnung|"
    "regelung|satz|betrag|"
    "grenze|frist|beginn|ende|dauer|anspruch|pflicht|recht|verfahren|termin|gespräch|plan|bericht|"
    "gutachten|unterlage|"
    "kopie|formular|fragebogen|mitteilung|änderung|erhöhung|minderung|erstattung|rückforderung|raum|"
    "anteil|fläche|bedarf"
).split("|")
_COMPOUNDS = [first + second for second in _SECOND for first in _FIRST]
_ADJECTIVES = (
    "monatlichen|laufenden|einmaligen|tatsächlichen|angemessenen|fälligen|aktuellen|letzten|vollständigen|gültigen|"
    "unterschriebenen|beglaubigten|übersetzten|fehlenden|weiteren|bisherigen|künftigen|notwendigen|"
    "beantragten|bewilligten|"
    "abgelehnten|zurückgeforderten|geänderten|vorläufigen|endgültigen|schriftlichen|rechtzeitigen|"
    "gesonderten|zusätzlichen"
).split("|")
_VERBS = (
    "prüft|benötigt|bescheinigt|überweist|erstattet|berechnet|berücksichtigt|übernimmt|bewilligt|kürzt|"
    "fordert|verlangt|"
    "bestätigt|erklärt|meldet|beantragt|zahlt|mindert|erhöht|begründet|sendet|ergänzt|korrigiert|vermerkt|genehmigt"
).split("|")
_PLACES = (
    "im Bürgerbüro|in der Wohnung|im Rathaus|bei der Bank|beim Amtsgericht|in der Schule|im Krankenhaus|"
    "im Pflegeheim|"
    "an Ihrem Wohnort|in unserem Haus|bei Ihrem Arbeitgeber|im Ausland|im Bezirk|am Schalter|im ersten Stock|per Post"
).split("|")
_REASONS = (
    "weil sich die Zahl der Personen im Haushalt geändert hat|wenn Sie länger als drei Wochen verreisen|"
    "damit wir über den Antrag entscheiden können|sobald uns alle Unterlagen vorliegen|bevor Sie einen neuen Vertrag "
    "unterschreiben|falls Sie eine andere Bankverbindung haben|obwohl die Frist abgelaufen ist|solange Sie "
    "bei Ihren Eltern wohnen|auch wenn Sie nur vorübergehend arbeiten|es sei denn, dass ein wichtiger "
    "Grund vorliegt|nachdem Sie uns "
    "die Änderung mitgeteilt haben|da die Kosten nicht angemessen sind|weil das Einkommen den Bedarf übersteigt|"
    "wenn Ihr Kind das achtzehnte Lebensjahr vollendet hat|sofern Sie keine andere Hilfe bekommen"
).split("|")
_REQUESTS = (
    "Bitte legen Sie {o} vor|Bitte senden Sie uns {o} zu|Kreuzen Sie an, ob {o} vorliegt|Tragen Sie hier {o} ein|"
    "Bitte begründen Sie, warum {o} fehlt|Fügen Sie {o} in Kopie bei|Geben Sie an, seit wann {o} besteht|"
    "Wir haben {o} erhalten|Wir können {o} nicht anerkennen|Sie müssen {o} unverzüglich mitteilen|"
    "Über {o} entscheiden wir gesondert|Gegen {o} können Sie vorgehen|Nennen Sie alle Personen mit {o}"
).split("|")
_LABELS = (
    "{n}|{n} ({p})|{n} und {m}|Angaben: {n}|{n}, {m}|Anlage {k}: {n}|{n}?|Keine {n}|{n} der Eltern|Nr. {k} {n}"
).split("|")
_SYLLABLES = "a e i o u an el ir ok ul mek lar de si ba ta ni ko se ra vu ya cek den mi lü ğı ış".split()
_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()


def segment(number: int) -> str:
    """The segment with this number."""
    chance = random.Random(number)
    kind = chance.random()
    if kind < 0.08:
        return _label(chance)
    text = _clause(chance, kind)
    if kind > 0.45:
        text = f"{text[:-1]}, {chance.choice(_REASONS)}."
    if kind > 0.86:
        text = f"{text} {_clause(chance, chance.random())}"
    return text


def _label(chance: random.Random) -> str:
    return chance.choice(_LABELS).format(
        n=_thing(chance),
        m=_thing(chance),
        p=chance.choice(_PLACES),
        k=chance.randint(1, 40),
    )


def _clause(chance: random.Random, kind: float) -> str:
    things = f"den {chance.choice(_ADJECTIVES)} {_thing(chance)}"
    if chance.random() < 0.5:
        things += f" und {chance.choice(_ADJECTIVES)} {_thing(chance)}"
    if 0.3 < kind < 0.6:
        things += _figures(chance)
    if chance.random() < 0.45:
        return chance.choice(_REQUESTS).format(o=things) + f" ({chance.choice(_PLACES)})."
    subject = chance.choice(_SUBJECTS)
    where = chance.choice(_PLACES)
    return f"{subject[0].upper()}{subject[1:]} {chance.choice(_VERBS)} {where} {things}."


def _thing(chance: random.Random) -> str:
    """Some words are frequent, most are rare."""
    if chance.random() < 0.4:
        return chance.choice(_OBJECTS)
    return _COMPOUNDS[int(len(_COMPOUNDS) * chance.random() ** 2)]


def _figures(chance: random.Random) -> str:
    kind = chance.randint(0, 3)
    day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.randint(2015, 2026)
    if kind == 0:
        return f" in Höhe von {chance.randint(1, 1999)},{chance.randint(0, 99):02} Euro"
    if kind == 1:
        return f" ab dem {day:02}.{month:02}.{year}"
    if kind == 2:
        return f" bis zum {day}. {_MONTHS[month - 1]} {year}"
    low, high = chance.randint(100, 999), chance.randint(1000, 2999)
    return f" für {chance.randint(2, 36)} Monate von {low} Euro auf {high} Euro"


def stand_in(text: str) -> str:
    """What stands for the translation: other words of about the same number, the same figures and marks."""
    return " ".join(_word(word) for word in reversed(text.split()))


@lru_cache(maxsize=100_000)
def _word(word: str) -> str:
    if any(sign.isdigit() for sign in word):
        return word
    chance = random.Random(word)
    return "".join(chance.choices(_SYLLABLES, k=max(1, len(word) // 3)))


def segments(count: int) -> Iterator[str]:
    """That many segments, nearly all of them different."""
    return map(segment, range(count))


def altered(text: str, number: int) -> str:
    """The segment with one to three words left out, put in or exchanged, as when somebody rewrites a form."""
    chance = random.Random(-number - 1)
    words = text.split()
    for _ in range(chance.randint(1, 3)):
        place = chance.randrange(len(words))
        what = chance.random()
        if what < 0.3 and len(words) > 3:
            del words[place]
        elif what < 0.6:
            words.insert(place, chance.choice(_ADJECTIVES))
        else:
            words[place] = _thing(chance)
    return " ".join(words)
