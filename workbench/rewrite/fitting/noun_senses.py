"""Where a noun must stay: in idioms, in names and titles, in labels of forms, in another sense of the word."""

import re
from functools import cache
from importlib import resources

from workbench.glossary.matching import Token
from workbench.rewrite.fitting.agents import is_agent
from workbench.rewrite.fitting.noun_sense_cues import other_sense
from workbench.rewrite.fitting.place import Place

_OFFICE = re.compile(
    r"(?:\w*(?:amt|abteilung|referat|fachbereich|dezernat|ministerium|behörde|stelle|zentrum|institut|sachgebiet|anstalt|kasse"
    r"|magistrat|senat|ausschuss|kammer|zentrale|agentur|direktion))(?:e?s|en|n)?",
    re.IGNORECASE,
)
_SEATED = re.compile(
    rf"{_OFFICE.pattern}|\w*(?:gericht|center|büro|rathaus|bahnhof|klinikum|universität|hochschule|staatsanwaltschaft|bank"
    r"|kreis|präsidium|verwaltung|werke|bezirk|polizei)",
    re.IGNORECASE,
)
"""What has its seat in a town that is named right behind."""
_BODY = re.compile(
    r"(?:Stadt|Gemeinde|Landeshauptstadt|Hansestadt|Marktgemeinde|Universitätsstadt|Kreisstadt|Republik|Bundesrepublik"
    r"|Freien|Freistaates|Landes|Landkreises|Kreises|Bezirks)"
)
_CODE = re.compile(r"[A-ZÄÖÜ]{1,5}\d*|[A-Z][a-z]?[A-Z]\w*|\d{1,4}[a-z]?|[IVX]+")
_UNIT = re.compile(
    r"(?:€|%|Euro|EUR|Cent|Prozent|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Uhr|m²|km|Stück|Seiten?)\b"
)
_TITLES = frozenset({"Herr", "Herrn", "Frau", "Dr.", "Prof.", "Familie", "Firma", "Fa."})
_MEASURED = frozenset({"eine", "ein", "einer", "einem", "einen", "eines", "pro", "je"})
_ASSOCIATION = re.compile(r"\s+(?:e\.\s?V\.|g?GmbH\b|mbH\b|AG\b|KG\b|UG\b|eG\b|OHG\b|GbR\b)")
_SAINTS = frozenset({"St.", "Sankt", "Skt.", "Hl.", "Heiligen", "Heiliger", "Maria", "Mariä"})
_NAMED = re.compile(
    r"Café|Cafe|Hotel|Gasth(?:aus|of)|Restaurant|Pension|Bistro|Bar|Club|Kino|Theater|Villa|Galerie|Boutique|Salon"
    r"|Kita|Projekt|Programm|Initiative|Marke|Zeitschrift|Zeitung|Magazin|Film|Roman|Band|Verlag|Bündnis|Verein"
    r"|Stiftung|Firma|Gruppe|Aktion|Haltestelle|Station|Bahnhof|Software|App|Portal|Museum|Klinik|Apotheke|Haus"
    r"|Fraktion|Partei|Liste|Ausstellung|Stück|Musical|Begriff|Wort|Stichwort|Modul|Fach|Lokal|Gaststätte|Diskothek"
)
_WHERE = frozenset({"in", "aus", "nach", "bei", "von", "bis"})
_RIVERS = frozenset(
    "Rhein Main Neckar Donau Elbe Weser Oder Saale Spree Ruhr Lahn Mosel Isar Inn Lech Ems Aller Leine Havel"
    " Fulda Werra Nahe Saar Sieg Lippe Neiße Mulde Unstrut Naab Altmühl Wied Glan Tauber Jagst Kocher".split()
)
_ACT = re.compile(
    r"\w*(?:gesetz|verordnung|satzung|ordnung|richtlinie|abkommen|übereinkommen|erlass|staatsvertrag)(?:e?s)?",
    re.IGNORECASE,
)


def kept(place: Place) -> str:
    """The German reason why the noun stays as it is; "" where it may be replaced."""
    if _is_fixed(place) or other_sense(place):
        return "Das Wort gehört hier zu einer festen Wendung oder hat einen anderen Sinn: Es bleibt stehen."
    if _in_name(place):
        return "Das Wort gehört hier zu einem Namen oder Titel: Es bleibt stehen."
    if _is_label(place):
        return (
            "Das Wort ist hier die Bezeichnung eines bestimmten Formulars oder Abschnitts: Es bleibt stehen."
        )
    return ""


def _is_fixed(place: Place) -> bool:
    pattern = _fixed_uses().get(place.match.form)
    if pattern is None:
        return False
    start, end = place.first.start, place.last.end
    text = place.text[:1].lower() + place.text[1:] if start else place.text
    return any(found.start() < end and start < found.end() for found in pattern.finditer(text))


@cache
def _fixed_uses() -> dict[str, re.Pattern[str]]:
    text = resources.files("workbench.rewrite.fitting").joinpath("fixed_uses.tsv").read_text(encoding="utf-8")
    cells = (line.split("\t") for line in text.splitlines()[1:])
    return {noun: re.compile(pattern) for noun, pattern in cells}


def _in_name(place: Place) -> bool:
    before, following, behind = place.before(), place.after(), place.after(2)
    if before is not None and (before.text in _TITLES or _is_house(place, before.text)):
        return True
    if _is_town(place):
        return True
    if _ASSOCIATION.match(place.text, place.last.end) or _goes_on_as_name(place) or _led_by_capital(place):
        return True
    inside = place.match.tokens[0] > 1
    if inside and before is not None and before.tag == "ADJA" and before.text[:1].isupper():
        previous = place.before(2)
        return previous is None or previous.pos != "PUNCT"
    if following is not None and following.tag in ("NN", "NNA") and _has_name_behind(place):
        return True
    if following is None or behind is None:
        return False
    office = _OFFICE.fullmatch(place.surface) is not None
    if office and following.text == "für" and behind.pos == "NOUN":
        return True
    if office and following.text in ("der", "des") and _BODY.fullmatch(behind.text):
        name = place.after(3)
        return name is not None and name.text[:1].isupper() and name.pos != "PUNCT"
    return _in_title_of_act(place)


def _is_house(place: Place, before: str) -> bool:
    """ "im Café Foyer", "das Projekt Anlage": what stands in front says what bears the name."""
    return _NAMED.fullmatch(before) is not None and place.text[place.first.start - 1] in " \u00a0"


def _is_town(place: Place) -> bool:
    """ "das Finanzamt Essen", "in Hof an der Saale": a noun alone behind an office or a river's town."""
    before, following = place.before(), place.after()
    if before is None or place.text[before.end : place.first.start] not in (" ", "\u00a0"):
        return False
    opens = place.match.tokens[0] == 2 and following is not None and following.tag.endswith("FIN")
    if (place.first.tag == "NE" or opens) and before.pos == "NOUN" and _SEATED.fullmatch(before.text):
        return True
    if before.text in _WHERE and place.surface in _towns():
        return True
    if before.text not in _WHERE or following is None or following.text not in ("an", "am", "im", "ob"):
        return False
    name = place.after(3) if following.text in ("an", "ob") else place.after(2)
    return name is not None and (name.text in _RIVERS or name.tag == "NE")


@cache
def _towns() -> frozenset[str]:
    text = resources.files("workbench.rewrite.fitting").joinpath("towns.tsv").read_text(encoding="utf-8")
    return frozenset(text.splitlines()[1:])


def _led_by_capital(place: Place) -> bool:
    """ "die Haltestelle Am Gehölz", "das Lokal Zum Amt": a preposition or article with a capital inside a sentence."""
    before, previous = place.before(), place.before(2)
    if before is None or previous is None or before.pos not in ("ADP", "DET") or before.text.isupper():
        return False
    polite = before.text.startswith(("Ihr", "Euer", "Eure", "Dein"))
    return before.text[:1].isupper() and not polite and previous.pos in ("NOUN", "PROPN", "ADP", "DET")


def _goes_on_as_name(place: Place) -> bool:
    """ "Hospital zum Heiligen Geist", "Krankenanstalt Sankt Josef": an adjective with a capital, a saint."""
    following = place.after()
    if following is None:
        return False
    if following.text in _SAINTS or _has_proper_name(place, following):
        return True
    if following.pos == "ADP" and following.text[:1].isupper() and not following.text.isupper():
        return place.before() is not None  # "Gasthof Zur Linde"
    led = [token for token in (place.after(2), place.after(3)) if token is not None]
    if following.pos != "ADP" or not led:
        return False
    adjective = led[1] if led[0].pos == "DET" and len(led) > 1 else led[0]
    return adjective.text in _SAINTS or (adjective.tag == "ADJA" and _is_named(adjective.text))


def _has_proper_name(place: Place, following: Token) -> bool:
    """ "im Hallenbad Nord", "auf Gut Birkenhof": behind a thing or a house a proper name tells which one."""
    before = place.before()
    if following.tag != "NE" or before is None or is_agent(place.first):
        return False
    gap = place.text[place.last.end : following.start]
    leads = before.tag in ("APPR", "APPRART", "ART")
    return gap in (" ", "\u00a0") and leads and following.text[:1].isupper() and not following.text.isupper()


def _is_named(adjective: str) -> bool:
    """Whether the adjective has a capital that is its own only in a name: not "Kölner"."""
    return adjective[:1].isupper() and not adjective.endswith("er")


def _has_name_behind(place: Place) -> bool:
    """ "die Stiftung Warentest", "der Vordruck Einkommenserklärung": a second noun right behind tells which one."""
    following, before = place.after(), place.before()
    if following is None or before is None or before.pos not in ("DET", "ADJ", "ADP"):
        return False
    if any(token.tag.endswith("FIN") for token in place.tokens[: place.match.tokens[0]]):
        return False
    if following.text in _TITLES or before.text.lower() in _MEASURED or place.tokens[0] is place.first:
        return False
    gap = place.text[place.last.end : following.start]
    return gap in (" ", "\u00a0") and following.text[:1].isupper()


def _in_title_of_act(place: Place) -> bool:
    """ "Gesetz über die ... Behörde": the title has begun and no verb or comma ended it."""
    title = False
    for token in reversed(place.tokens[: place.match.tokens[0]]):
        if token.pos in ("VERB", "PUNCT"):
            return False
        if title and _ACT.fullmatch(token.text):
            return True
        title = token.text in ("über", "zur", "zum", "betreffend")
    return False


def _is_label(place: Place) -> bool:
    following = place.after()
    if following is None or not _CODE.fullmatch(following.text):
        return False
    rest = place.text[following.end :].lstrip()
    if following.text[:1].isdigit() and _UNIT.match(rest):
        return False
    return place.text[place.last.end : following.start] in (" ", "\u00a0")
