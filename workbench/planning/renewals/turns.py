"""Questions of a renewal that look back: whether something has changed, what has happened since the last time."""

import re

from workbench.model.inventory import CHOICE, YES_NO, Entry
from workbench.planning.renewals.concepts import normal
from workbench.planning.renewals.typical import typical

CHANGED, SINCE, ASKS = "changed", "since", ""
"""Whether it asks for a change ("Hat sich ... geändert?"), what happened since the last time, or neither."""
_CHANGED = re.compile(
    r"\b(?:ha(?:t|ben) sich\b.*(?:(?:ge|ver)ändert|verschlechter|verbesser|erhöht|ver(?:ringer|größer|kleiner)t)"
    r"|w(?:ird|erden) sich\b.*ändern|abgeändert|\bsoll\w*\b.* (?:ver(?:ringer|größer|kleiner)t|erhöht|erweitert) werden"
    r"|\bwechsel\b.*(?:eingetreten|stattgefunden|erfolgt|gegeben|ergeben)|\bgewechselt\b|\bsind sie\b.*\bumgezogen\b"
    r"|^(?:haben|gibt|besteht|gilt|liegt)\b(?: \w+){1,3} (?:neue[nrs]?\b|andere[nrs]? "
    r"(?:anschrift|adresse|bank|konto|telefon))"
    r"|\bseit\b.*\bneue[nrs]?\b|\bneue[nrs]?\b.*\bseit\b|änderung|geändert|verändert|anders als|\bnoch\b|unverändert"
    r"|\b(?:noch|alles|immer|d(?:ie|as|er|en)|wie zuvor) gleiche?n?\b|gleich geblieben"
    r"|wie bisher|weiterhin|(?:die|der|das|den)selbe[nr]?\b)"
)
_TO_COME = "household_change"
"""Asks in both forms what will change."""
_EXPECTED = re.compile(
    r"(?:zu erwarten|erwarten sie|voraussichtlich|absehbar|bevorsteh|demnächst"
    r"|in den nächsten|(?:im|in der) (?:nächsten|kommenden))"
    r".*(?:änder)|änder.*(?:zu erwarten|voraussichtlich|absehbar|bevorsteh|demnächst|erwarten sie)"
)
_BY_HOW_MUCH = re.compile(r"\bum wie ?viele?\b")
_STILL = re.compile(r"\bnoch\b|\bweiterhin\b")
_SAME = re.compile(
    r"gültig|gleich|zutreff|\btrifft\b|stimm|richtig|aktuell|vorhanden|\bso\b|erfüll|voraussetz"
)
"""With these a question with "noch" asks whether all is as it was; without them for a thing, as the first time."""
_CAUSE = re.compile(r"\b(?:durch|wegen|aufgrund|infolge)\b.*(?=\b(?:ge|ver)ändert)")
"""Why something may have changed: "durch Um- oder Ausbau"."""
_TURNED = re.compile(r"\bsich\b.*(?:änderung|ändert)")
_SINCE = re.compile(
    r",? ?\bseit (?:der|dem|ihrem|ihrer|unserem) (?:letzte\w*|vorige\w*|vergangene\w*|bisherige\w*) \w+"
    r"|im (?:letzten |laufenden )?bewilligungszeitraum|seit (?:der|dem) (?:erst)?(?:antrag\w*|bewilligung|bescheid\w*)"
    r"|in den letzten (?:\w+ )?(?:monaten|jahren)"
)


def turn_of(entry: Entry, plain: str) -> str:
    """The turn of a field that is no proof, declaration or place to sign. `plain`: its normalised label."""
    asks = entry.label.endswith("?") or entry.content in {YES_NO, CHOICE}
    if _BY_HOW_MUCH.search(plain):
        return CHANGED
    if not asks or _TO_COME in typical(entry.label, entry.content) or _EXPECTED.search(plain):
        return ASKS
    if entry.content == YES_NO and _TURNED.search(normal(entry.group)):
        return CHANGED
    if _CHANGED.search(plain if _SAME.search(plain) else _STILL.sub(" ", plain)):
        return CHANGED
    return SINCE if _SINCE.search(plain) else ASKS


def without_turn(plain: str, turn: str) -> str:
    """The label without what only says since when, or why."""
    text = _SINCE.sub(" ", plain)
    return _CAUSE.sub("", text) if turn == CHANGED else text
