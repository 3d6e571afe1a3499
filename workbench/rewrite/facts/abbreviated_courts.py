"""Courts that a text names by their usual letters: "AG Mainz" is "Amtsgericht Mainz"."""

import re

from workbench.rewrite.facts.names import Name

_LETTERS = {
    "amtsgericht": "AG",
    "landgericht": "LG",
    "oberlandesgericht": "OLG",
    "verwaltungsgericht": "VG",
    "oberverwaltungsgericht": "OVG",
    "verwaltungsgerichtshof": "VGH",
    "sozialgericht": "SG",
    "landessozialgericht": "LSG",
    "arbeitsgericht": "ArbG",
    "landesarbeitsgericht": "LAG",
    "finanzgericht": "FG",
    "bundesgerichtshof": "BGH",
    "bundesverfassungsgericht": "BVerfG",
    "bundessozialgericht": "BSG",
    "bundesverwaltungsgericht": "BVerwG",
    "bundesarbeitsgericht": "BAG",
    "bundesfinanzhof": "BFH",
}


def is_abbreviated(name: Name, text: str) -> bool:
    """Whether the text has the letters of the court, or the way to it: "Verwaltungsrechtsweg"."""
    letters = _LETTERS.get(name.value.split()[0].lower()) if name.value else None
    court = name.value.split()[0].lower().removesuffix("gericht") if name.value else ""
    if court and letters is not None and f"{court}rechtsweg" in text.lower():
        return True
    return letters is not None and re.search(rf"\b{letters}\b", text) is not None
