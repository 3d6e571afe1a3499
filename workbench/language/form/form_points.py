"""The points of a good form that a machine can judge by the texts of the form."""

import re

from workbench.language.form.checklist_facts import UNKNOWN, Facts, Outcome, present
from workbench.language.passage import Passage

_TITLE_PLACES = 15
_LONGEST_TITLE = 16
_TITLE = re.compile(
    r"\W*(?:\w+ ){0,3}\w*(?:antrag|formular|fragebogen|meldung|vollmacht|anzeige|einwilligung|erklärung|auskunft"
    r"|mitteilung|bogen|bestellung|bewerbung|bescheinigung|beschwerde|widerspruch|kündigung|auftrag|verzeichnis"
    r"|vordruck)\b[^.:]*",
    re.IGNORECASE,
)
_NO_TITLES = frozenset({"label", "option", "list_item", "field"})
_START = 40
"""Passages in which people look for what the form is about."""
_PURPOSE = {
    "wofür das Formular ist": r"Wofür|Wozu|Worum geht|Zweck|[Mm]it diesem|[Dd]amit (?:beantragen|melden|können)"
    r"|[Dd]ieses Formular|[Dd]ieser (?:Antrag|Vordruck|Bogen)",
    "wer es ausfüllt": r"\bWer\b|Für wen|füll(?:en|t)\b.*\baus|ausfüll|auszufüllen|ausgefüllt",
    "was man dafür braucht": r"Nachweis|Unterlagen|brauche|[Bb]elege|benötig|mitbringen|beifüg|beizufügen|bereit",
    "bis wann": r"[Bb]is (?:wann|zum|spätestens|\d)|[Ss]pätestens|Frist|innerhalb|rechtzeitig|Wann\b|vor Ablauf",
    "wohin damit": r"Wohin|[Ss]enden|[Ss]chicken|[Aa]bgeben|[Aa]bgabe|[Ee]inreich|[Ee]inzureichen|[Rr]ück(?:gabe|send)"
    r"|[Hh]ochladen|[Pp]er Post|[Gg]eben Sie|[Bb]ringen Sie|\bonline\b|zurück an",
    "wer hilft": r"Fragen\?|Hilfe|[Hh]elfen|[Bb]erat|Auskunft|Rückfragen|Telefon|Ansprech|Hotline|[Rr]ufen Sie|Tel\.",
}
_MOST_MISSING = 1
_PHONE = re.compile(r"\(?\b0\d{2,5}\)?[\s/–-]*\d{2}|\+49|\b115\b|Tel(?:efon|\.)?:? \d|Hotline", re.IGNORECASE)
_ONLINE = re.compile(r"[\w.+-]+@[\w-]+\.\w|www\.\w|https?://|\.(?:de|example)\b|E\W?Mail", re.IGNORECASE)
_ADDRESS = re.compile(
    r"\b\d{5} [A-ZÄÖÜ]|\w(?:straße|str\.|platz|ufer|weg|allee|gasse|markt|ring) \d", re.IGNORECASE
)
_HOURS = re.compile(r"zeiten|\bUhr\b|geöffnet|Öffnung|Sprechstunde", re.IGNORECASE)
_REFERENCE = re.compile(
    r"Aktenzeichen|\bAz\.?(?=\W)|zeichen:|(?:Kunden|Vorgangs|Fall|Mitglieds|Ausweis|Antrags|Kassen|Buchungs)(?:-?nummer|-?nr"
    r"|zeichen)|BG-Nummer|Geschäftszeichen",
    re.IGNORECASE,
)
_OPTIONAL = re.compile(
    r"freiwillig|optional|wenn Sie (?:möchten|wollen)|müssen Sie nicht|keine Pflicht|nicht nötig", re.I
)
_VOLUNTARY = re.compile(r"telefon|handy|mobil|\bfax|e\W?mail|rufnummer|erreichbar", re.IGNORECASE)
_PROOFS = re.compile(r"nachweis|unterlagen|belege\b|bescheinigung|kopien?\b|ablichtung", re.IGNORECASE)
_PROOF_LIST = re.compile(
    r"nachweise?\b|unterlagen|belege\b|checkliste|anlagen\b|beifügen|beizufügen|beigefügt|mitbringen|brauchen Sie"
    r"|was brauche|legen Sie",
    re.IGNORECASE,
)
_FEWEST_PROOFS = 3
_LONGEST_LEAD = 25
_LIST_KINDS = frozenset({"list_item", "option"})
_COMB = re.compile(r"(?:(?<!_)_ ){5}|(?:\|\s?_\s?){4}|(?:[□▯☐▢] ?){5}|(?:\[\s?\]\s?){4}")
_PRIVACY = re.compile(
    r"datenschutz|DSGVO|DS-GVO|personenbezogene[nr]? daten|Ihre Daten\b|Verarbeitung (?:der|Ihrer) (?:Angaben|Daten)",
    re.IGNORECASE,
)
_RETURN = re.compile(
    r"wohin|zurück(?:senden|schicken| an|geben)|senden sie|schicken sie|geben sie .{0,60}\bab\b|abgabe|abgeben"
    r"|abzugeben|einzureichen|reichen sie|einreichen|rückgabe|rücksend|einzusenden|zurückzu(?:senden|geben)|werfen sie"
    r"|hochladen"
    r"|bringen sie .{0,60}(?:zu|ins|in das)|rückumschlag|an (?:die|das) .{0,60}\d{5}",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"was passiert|wie geht es .{0,20}weiter|so geht es weiter|was kommt (?:danach|dann)|bearbeitungs(?:zeit|dauer)"
    r"|(?:erhalten|bekommen) sie .{0,60}(?:bescheid|brief|antwort|post|nachricht|bestätigung)|wir (?:prüfen|melden uns)"
    r"|(?:melden|schreiben) wir (?:uns|ihnen)|entscheiden wir|wir entscheiden|schriftlich(?:en)? bescheid"
    r"|(?:prüfung|entscheidung|bearbeitung) dauert|nach (?:eingang|prüfung) (?:ihre|de)[sr]",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\W*(?:(?:Teil|Abschnitt|Schritt|Kapitel|Frage) )?(?:\d{1,2}|[A-Z]|[IVX]{1,4})(?:[.):]|\.\d| )\W*\w"
)
_FEWEST_SECTIONS = 3


def title(facts: Facts) -> Outcome:
    """A title among the first passages; whether it is plain, a person must judge."""
    for passage, text in facts.body[:_TITLE_PLACES]:
        named = passage.segment.kind not in _NO_TITLES and _TITLE.fullmatch(text)
        if (passage.segment.kind == "heading" or named) and passage.words <= _LONGEST_TITLE:
            return Outcome(None, passage.segment.id)
    return Outcome(False, "", "Ein Titel fehlt. Schreiben Sie oben, wofür und für wen das Formular ist.")


def purpose(facts: Facts) -> Outcome:
    """The six questions that the first box answers."""
    start = facts.body[:_START]
    missing = [name for name, pattern in _PURPOSE.items() if not facts.first(re.compile(pattern), start)]
    if len(missing) <= _MOST_MISSING:
        return Outcome(True, start[0][0].segment.id if start else "")
    return Outcome(
        False, "", f"Am Anfang fehlt: {', '.join(missing)}. Ein kurzer Kasten oben beantwortet das."
    )


def contact(facts: Facts) -> Outcome:
    """Telephone, and an address on paper or online; the message also names missing hours."""
    found = {
        "Telefon": facts.first(_PHONE),
        "E-Mail oder Internet": facts.first(_ONLINE),
        "Anschrift": facts.first(_ADDRESS),
        "Öffnungszeiten": facts.first(_HOURS),
    }
    missing = [name for name, where in found.items() if not where]
    if found["Telefon"] and (found["E-Mail oder Internet"] or found["Anschrift"]):
        return Outcome(True, found["Telefon"])
    return Outcome(False, "", f"Für Fragen fehlt: {', '.join(missing)}. Nennen Sie auch das Amt.")


def reference(facts: Facts) -> Outcome:
    """A place for the file number."""
    return present(facts, _REFERENCE, "Ein Feld für das Aktenzeichen oder die Kundennummer fehlt.")


def sections(facts: Facts) -> Outcome:
    """Numbers of the sections; forms with hardly any sections need none."""
    heads = [passage for passage, _ in facts.body if passage.segment.kind == "heading"]
    heads = heads[1:] if heads and not _has_number(heads[0].segment.number, heads[0].text) else heads
    if len(heads) < _FEWEST_SECTIONS:
        return UNKNOWN
    bare = [head for head in heads if not _has_number(head.segment.number, head.text)]
    if len(bare) * 2 <= len(heads):
        return Outcome(True, heads[0].segment.id)
    message = "Die Abschnitte haben keine Nummern. Mit Nummern kann man am Telefon sagen, wo man gerade ist."
    return Outcome(False, bare[0].segment.id, message)


def _has_number(number: str, text: str) -> bool:
    return any(sign.isalnum() for sign in number) or _NUMBERED.match(text) is not None


def optional_marked(facts: Facts) -> Outcome:
    """Fields that offices may only ask for with consent are marked as voluntary."""
    marked = facts.first(_OPTIONAL)
    if marked:
        return Outcome(True, marked)
    for field in facts.fields:
        if _VOLUNTARY.search(field.label):
            message = "Telefon und E-Mail sind meist freiwillig. Schreiben Sie „freiwillig“ dazu."
            return Outcome(False, field.passage.segment.id, message)
    return UNKNOWN


def proofs(facts: Facts) -> Outcome:
    """A list of the proofs, where the form asks for any."""
    mentioned = facts.first(_PROOFS)
    if not mentioned:
        return UNKNOWN
    leads = [
        (passage.segment.kind != "heading", place, passage.segment.id)
        for place, (passage, text) in enumerate(facts.body)
        if _PROOF_LIST.search(text) and _is_lead(passage) and _is_list(facts, place + 1)
    ]
    if leads:
        return Outcome(True, min(leads)[2])
    message = "Eine Liste der Nachweise fehlt. Nennen Sie alle an einer Stelle: welcher, für wen, Original oder Kopie."
    return Outcome(False, mentioned, message)


def _is_lead(passage: Passage) -> bool:
    """Whether it may introduce a list: short, no item itself, nothing to tick in it."""
    ticked = any(mark.kind == "checkbox" for mark in passage.segment.placeholders)
    return passage.segment.kind not in _LIST_KINDS and passage.words <= _LONGEST_LEAD and not ticked


def _is_list(facts: Facts, start: int) -> bool:
    """Whether a list or a table follows, at once or behind one more passage."""
    following = [passage.segment for passage, _ in facts.body[start : start + 2 * _FEWEST_PROOFS]]
    begun = [
        place
        for place, segment in enumerate(following)
        if segment.kind in _LIST_KINDS or segment.cell is not None
    ]
    if not begun or begun[0] > 1:
        return False
    items = [segment for segment in following if segment.kind in _LIST_KINDS and segment.cell is None]
    rows = {segment.cell.row for segment in following if segment.cell is not None}
    return len(items) >= _FEWEST_PROOFS or len(rows) >= _FEWEST_PROOFS - 1


def comb(facts: Facts) -> Outcome:
    """No boxes for single letters; how much room there is to write, a person must judge."""
    where = facts.first(_COMB)
    message = "Kästchen für einzelne Buchstaben sind mühsam auszufüllen. Nehmen Sie eine Linie oder ein Feld."
    return Outcome(False, where, message) if where else UNKNOWN


def privacy(facts: Facts) -> Outcome:
    """Information on data protection (Art. 13 DSGVO)."""
    message = (
        "Hinweise zum Datenschutz fehlen: wer die Daten verarbeitet, wofür, wie lange, welche Rechte es gibt."
    )
    return present(facts, _PRIVACY, message)


def return_address(facts: Facts) -> Outcome:
    """Where the form goes."""
    return present(
        facts, _RETURN, "Es fehlt, wohin das Formular geht: Anschrift, Briefkasten, online oder persönlich."
    )


def next_steps(facts: Facts) -> Outcome:
    """What happens after it was handed in."""
    message = "Es fehlt, was danach passiert: Wer prüft, wie lange es dauert, und dass ein Bescheid kommt."
    return present(facts, _NEXT, message)
