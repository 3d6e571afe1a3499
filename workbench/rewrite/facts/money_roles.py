"""Who pays whom, what is added and what is taken off, gross or net: by the words around an amount."""

import re

from workbench.rewrite.facts.plain import clause_around
from workbench.rewrite.facts.quantity import Quantity

READER_GETS, READER_PAYS, PLUS, MINUS, GROSS, NET = "gets", "pays", "plus", "minus", "gross", "net"
STEP, GOAL = "step", "goal"
OPPOSITES = ((READER_GETS, READER_PAYS), (PLUS, MINUS), (GROSS, NET), (STEP, GOAL))
SHOWN = {
    READER_GETS: "Auszahlung",
    READER_PAYS: "Zahlung oder Abzug",
    PLUS: "Zuschlag",
    MINUS: "Abzug",
    GROSS: "brutto",
    NET: "netto",
    STEP: "Änderung um diesen Betrag",
    GOAL: "Änderung auf diesen Betrag",
}
_TOO_MUCH = r"zu\s(?:viel|Unrecht|unrecht)|zuviel|überzahl\w*|Überzahlung\w*"
_ROLES = (
    (
        READER_PAYS,
        re.compile(
            rf"\b(?:ein(?:zu)?behalt\w*|abzieh\w*|abgezogen\w*|abgebucht\w*|eingezogen\w*|einzuzieh\w*"
            rf"|zurück(?:zu)?zahl\w*"
            rf"|zurückgezahlt|zurück(?:zu)?forder\w*|Rückforderung\w*|Rückzahlung\w*|Forderung\w*"
            rf"|schulde\w*|fällig\w*|auf(?:zu|ge)?rechn\w*"
            rf"|Bußgeld\w*|Selbstbeteiligung\w*|Eigen(?:anteil|beteiligung|leistung)\w*|Zuzahlung\w*|Nachforderung\w*|(?:{_TOO_MUCH})|zu\s(?:zahlen|entrichten|erstatten"
            rf"|überweisen|begleichen))\b"
            r"|\b(?:[Ss]ie|[Ii]hr)\s(?:\w+\s){0,2}?(?:zahlen|bezahlen|überweisen|schulden|erstatten|nachzahlen|zurückzahlen)\b"
            r"|\b(?:müssen|muss|haben)\b[^.;]*\b(?:(?:nach|zurück)?zahlen|bezahlen|erstatten|überweisen|entrichten)\b"
            r"|\bzieh\w*\b[^.;]*\bab\b|\bbehalt\w*\b[^.;]*\bein\b|\bforder\w*\b[^.;]*\bzurück\b"
            r"|\bbucht?\w*\b[^.;]*\bab\b|\bzahlen\sSie\b"
        ),
    ),
    (
        READER_GETS,
        re.compile(
            r"\b(?:aus(?:zu|ge)?zahl\w*|Auszahlung(?:en)?|bewillig\w*|gewähr\w*(?![^.;]*\b(?:Skonto|[Rr]abatt|\w*[Nn]achlass|Ermäßigung))|gutgeschrieben"
            r"|gutschreib\w*|Gutschrift|Nachzahlung\san\sSie)\b"
            r"|\b(?:erhalten|bekommen|bekommt|erhält|erhielten|bekamen|bekommst)\b"
            r"(?![^.;]*\b(?:Preis)?(?:[Nn]achlass|[Rr]abatt|Ermäßigung))"
            r"|\b(?:wir|Wir)\s(?:\w+\s){0,3}?(?:zahlen|überweisen|erstatten)\b|\b(?:zahlen|überweisen"
            r"|erstatten)\swir\b"
            r"|\b(?:wird|werden|wurde|wurden)\b(?![^.;]*\b(?:von\sIhnen|vom|an\sdie|an\sdas))[^.;]*"
            r"\b(?:überwiesen|erstattet|vergütet|ausbezahlt)\b"
            r"|\b(?:[Üü]berwiesen|[Ee]rstattet|[Vv]ergütet)\b\s(?:wird|werden)\b"
            r"|\b\w*(?:[Vv]ergütung|[Ll]ohn|[Ee]ntschädigung|[Zz]uschuss|[Bb]eihilfe|[Ff]örderung|[Pp]rämie|[Hh]ilfe|[Ll]eistung|[Rr]ente|[Zz]ulage)\b"
            r"[^.;]*\b(?:wird|werden)\b[^.;]*\bgezahlt\b"
            r"|\b[Ii]hnen\b[^.;]*\b(?:überwiesen|erstattet|gezahlt|zu)\b|\bsteh[te]n?\b[^.;]*\bzu\b"
        ),
    ),
    (
        PLUS,
        re.compile(
            r"\b[Zz]uzüglich\b|\b[Pp]lus\b|\b(?:erhöh|steig|angehoben|anheb)\w*\b|\bzusätzlich\w*"
            r"|\bZuschlag\w*|\b(?:mehr|höher|teurer)\b(?!\sals)|\b(?:wächst|wachsen)\b|\bhinzu\b|\bdazu\b|\b(?:auf|dazu)geschlagen|\bAufschlag\w*|\bschl(?:agen|ägt)\b[^.;]*\b(?:auf|drauf|dazu)\b"
        ),
    ),
    (
        MINUS,
        re.compile(
            r"\b[Aa]bzüglich\b|\b[Mm]inus\b|\b(?:verringer|vermind|minder|sink|gesenk|gekürz|kürz|reduzier"
            r"|ermäßig|herabgesetz)\w*\b"
            r"|\b(?:(?<!oder\s)weniger|niedriger|geringer|billiger|günstiger)\b(?!\sals)|\bAbzug\b|\b(?:Preis)?[Nn]achlass\b|\b(?:Rabatt|Skonto|Ermäßigung)\b|\babgezogen\b|\babzieh\w*|\bzieh\w*\b[^.;]*\bab\b|\bKürzung\w*"
        ),
    ),
    (GROSS, re.compile(r"\b[Bb]rutto\w*")),
    (NET, re.compile(r"\b[Nn]etto\w*")),
)
_CHANGES = tuple(
    (
        role,
        re.compile(
            rf"\b{word}\s(?:(?:rund|etwa|nur|jeweils|insgesamt|höchstens|mindestens)\s)?$", re.IGNORECASE
        ),
    )
    for role, word in ((STEP, "um"), (GOAL, "auf"))
)
"""What an amount changes by, and what it changes to."""
_TAKEN_OFF = re.compile(
    rf"\b(?:{_TOO_MUCH}|ein(?:zu)?behalt\w*|ab(?:zu)?zieh\w*|abgezogen\w*|zurück(?:zu)?(?:ge)?(?:zahl|forder)\w*|auf(?:zu|ge)?rechn\w*)"
    r"|\bzieh\w*\b[^.;]*\bab\b|\bbehalt\w*\b[^.;]*\bein\b"
)
"""Surely no money for the reader, even if the sentence names the payment it is taken from."""
_LESS = re.compile(r"\b(?:[Aa]bzüglich|[Mm]inus|[Uu]nter\sAbzug)\b[^,.;:!?]{0,45}$")


def roles(text: str, amount: Quantity) -> frozenset[str]:
    """The roles that the sentence around the amount names; empty if it tells nothing."""
    before, behind = clause_around(text, amount.start, amount.end, 140)
    around = f"{before} # {behind}"
    found = {role for role, pattern in _ROLES if pattern.search(around)}
    found |= {role for role, pattern in _CHANGES if pattern.search(before)}
    if _LESS.search(before):
        found.add(READER_PAYS)
    if _TAKEN_OFF.search(around) or _LESS.search(before):
        found.discard(READER_GETS)
    return frozenset(found)
