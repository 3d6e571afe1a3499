"""The points of a good notice."""

import re

from workbench.language.exempt import MONTHS
from workbench.language.form.checklist_facts import UNKNOWN, Facts, Outcome, present
from workbench.language.form.decisions import decision
from workbench.language.form.headings import is_body
from workbench.language.form.letter_parts import CONTACT

_EARLY = 2
_AMOUNT = re.compile(
    r"(?<!\d)(?<!\d[.,])\d(?:[\d.,]*\d)?(?:,[–-]+)?\s?(?:Euro|€|EUR)\b|(?:Euro|€|EUR)\s?\d|(?<!\w)€",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    rf"\b(?:vom|ab|von|seit|für)\b[^.]{{0,20}}(?:\d{{1,2}}\.\s?(?:\d{{1,2}}\.|[A-Z]\w+)|20\d\d|{MONTHS})"
    r"|Bewilligungszeitraum|befristet|\beinmalig|\bbis (?:zum|einschließlich|Ende)\b"
    r"|\bfür (?:\w+ )?(?:\d+|ein|zwei|drei|sechs|zwölf)\w* (?:Tage?|Wochen?|Monate?|Jahre?)"
)
_GRANTS = re.compile(
    r"bewillig|gewähr|(?:zahlen|überweisen) wir|wir zahlen|(?:erhalten|bekommen) Sie|Sie (?:erhalten|bekommen)"
    r"|Zuschuss von|genehmig|erteil|festgesetzt|setzen wir|stattgegeben|entsprochen|verlänger",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"ablehn|abgelehnt|lehnen wir|lehne ich|versag|zurückgewies|weisen wir|aufgehoben|heben wir|einstell|entzieh"
    r"|entzogen|k?einen Anspruch auf|erstatten|zurückzahl|nicht (?:genehmig|bewillig|gewähr)|widerruf|untersag",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    r"\b[Bb]itte\b|Sie müssen|müssen Sie|Sie brauchen nichts|nichts (?:weiter )?(?:tun|unternehmen|veranlassen)"
    r"|[Ww]as (?:Sie|müssen Sie) (?:jetzt|nun|tun)|haben Sie .{0,80}\bzu \w+en\b|obliegt"
    r"|(?:teilen|melden|reichen|zahlen|überweisen|schicken|senden|geben|legen|rufen|bringen|stellen) Sie"
    r"|(?:vor|ein|nach|bei|ab|mit|an|zurück|über)zu(?:legen|reichen|weisen|fügen|geben|teilen|zeigen|zahlen|senden|sprechen)"
    r"|\b(?:sind|ist) .{0,120}\bzu (?:zahlen|überweisen|erstatten|stellen|beantragen|melden)\b"
)
_CALCULATES = re.compile(
    r"[Bb]erechn|gerechnet|setzt sich .{0,40}zusammen|zusammengesetzt|abzüglich|zuzüglich|Summe|Gesamtbetrag"
    r"|[Bb]erücksichtig\w*|davon ab|ziehen wir",
)
_FEWEST_AMOUNTS_IN_TABLE = 2
_REASONS = re.compile(
    r"\b(?:[Bb]egründung|[Gg]ründe|[Gg]rund|[Ww]eil|[Dd]a|[Dd]enn|[Dd]eshalb|[Dd]aher|[Ww]arum|[Dd]arum|nämlich"
    r"|[Ss]achverhalt|[Ww]egen|aufgrund|demzufolge|folglich|somit)\b"
)
_ONGOING = re.compile(
    r"monatlich|jeden Monat|laufend|Bewilligungszeitraum|im Voraus|\bpro Monat", re.IGNORECASE
)
_DUTY = re.compile(
    r"Mitwirkungspflicht|Mitteilungspflicht|§ ?60 (?:Abs\w*\.? ?\d+ )?SGB"
    r"|änder(?:t|n|ung)[^.]{0,140}(?:mitteil|mitzuteilen|teilen Sie|anzeig|anzuzeigen|melde|Bescheid|sagen)"
    r"|(?:teilen Sie|melden Sie|sagen Sie|müssen Sie)[^.]{0,120}(?:änder|umzieh|Umzug|Einkommen|sofort)",
    re.IGNORECASE,
)
_REMEDY = re.compile(
    r"Rechtsbehelf|Rechtsmittelbelehrung|Widerspruch (?:erheben|einlegen|erhoben|eingelegt)|Klage (?:erheben|erhoben)"
    r"|Recht auf Widerspruch|(?:nicht einverstanden|anderer Meinung)[^.]*\.?[^.]*Widerspruch"
)
_ENCLOSED = re.compile(
    r"\b(?:beigefügt\w*|anliegend\w*|beiliegend\w*|liegt (?:\w+ )?bei|liegen (?:\w+ )?bei|als Anlage|in der Anlage"
    r"|siehe Anlage|im Anhang|legen wir .{0,40}\bbei)\b"
)
_LISTED = re.compile(r"^\W*(?:Anlagen?|Anhang|Beilagen?)\b(?:\W|$)(?!.{80})")


def _deciding(facts: Facts) -> tuple[str, str]:
    """Id and text of the first passage that decides, "" if none does."""
    for passage, text in facts.body:
        if any(decision(sentence) is not None for _, sentence in passage.sentences):
            return passage.segment.id, text
    return "", ""


def _is_grant(facts: Facts) -> bool:
    _, text = _deciding(facts)
    return bool(_GRANTS.search(text)) and not _REFUSES.search(text)


def outcome(facts: Facts) -> Outcome:
    """A decision stands somewhere."""
    where, _ = _deciding(facts)
    message = (
        "Die Entscheidung ist nicht zu erkennen. Schreiben Sie im ersten Satz, was Sie entschieden haben."
    )
    return Outcome(True, where) if where else Outcome(False, "", message)


def early_outcome(facts: Facts) -> Outcome:
    """The decision stands in the first two sentences."""
    sentences = [
        (passage.segment.id, sentence)
        for passage, _ in facts.body
        if is_body(passage)
        for _, sentence in passage.sentences
    ]
    decided = (place for place, (_, sentence) in enumerate(sentences) if decision(sentence) is not None)
    first = next(decided, None)
    if first is None:
        return UNKNOWN
    where = sentences[first][0]
    return Outcome(True, where) if first < _EARLY else Outcome(False, where, "Die Entscheidung kommt spät.")


def period(facts: Facts) -> Outcome:
    """From when to when, where something is granted; sums to be paid once say so."""
    if not _is_grant(facts):
        return UNKNOWN
    where = facts.first(_PERIOD, facts.body)
    message = "Es fehlt, für welche Zeit der Bescheid gilt. Nennen Sie Anfang und Ende."
    return Outcome(True, where) if where else Outcome(False, "", message)


def what_to_do(facts: Facts) -> Outcome:
    """What the reader must do, or that there is nothing to do."""
    message = "Es fehlt, was jetzt zu tun ist und bis wann. Schreiben Sie auch, wenn nichts zu tun ist."
    texts = tuple((passage, text) for passage, text in facts.body if passage.segment.kind != "legal_remedy")
    where = facts.first(_TO_DO, texts) if texts else ""
    return Outcome(True, where) if where else Outcome(False, "", message)


def calculation(facts: Facts) -> Outcome:
    """How an amount came about: a table of amounts, or words that calculate."""
    amounts = list(facts.every(_AMOUNT, facts.body))
    if not amounts:
        return UNKNOWN
    cells = [p.segment.id for p, text in facts.body if p.segment.cell is not None and _AMOUNT.search(text)]
    where = cells[0] if len(cells) >= _FEWEST_AMOUNTS_IN_TABLE else facts.first(_CALCULATES, facts.body)
    message = "Es fehlt, wie der Betrag zustande kommt. Zeigen Sie die Rechnung in einer kleinen Tabelle."
    return Outcome(True, where) if where else Outcome(False, amounts[0], message)


def reasons(facts: Facts) -> Outcome:
    """Why it was decided so."""
    message = "Die Gründe fehlen. Schreiben Sie, warum Sie so entschieden haben und nach welcher Vorschrift."
    return present(facts, _REASONS, message)


def duty_to_report(facts: Facts) -> Outcome:
    """What changes must be reported, where money is paid month by month."""
    if not facts.first(_ONGOING) or not _is_grant(facts):
        return UNKNOWN
    message = (
        "Es fehlt, welche Änderungen man mitteilen muss. Nennen Sie Beispiele: Umzug, neues Einkommen, Erbe."
    )
    return present(facts, _DUTY, message)


def help_offered(facts: Facts) -> Outcome:
    """Whom to ask."""
    return present(facts, CONTACT, "Es fehlt, wen man fragen kann.")


def legal_remedy(facts: Facts) -> Outcome:
    """Information on the legal remedy."""
    marked = next((p.segment.id for p, _ in facts.texts if p.segment.kind == "legal_remedy"), "")
    if marked:
        return Outcome(True, marked)
    message = "Die Rechtsbehelfsbelehrung fehlt. Nennen Sie Rechtsbehelf, Stelle, Anschrift, Frist und Form."
    return present(facts, _REMEDY, message)


def enclosures(facts: Facts) -> Outcome:
    """What is enclosed stands in a list at the end."""
    mentioned = facts.first(_ENCLOSED, facts.body)
    listed = next(
        (p.segment.id for p, text in facts.body if _LISTED.match(text) and p.segment.kind != "footnote"), ""
    )
    if listed:
        return Outcome(True, listed)
    if not mentioned:
        return UNKNOWN
    message = (
        "Sie legen etwas bei, die Liste der Anlagen fehlt. Nennen Sie am Ende unter „Anlagen“ jedes Blatt."
    )
    return Outcome(False, mentioned, message)
