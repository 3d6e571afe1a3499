"""Which language a word of an answer means: German and own names from CLDR, codes, abbreviations with a full stop."""

import re
from collections.abc import Mapping
from functools import cache

from workbench.planning.languages.mapping import of_policy, written

_SEPARATORS = re.compile(r"[,;/\n•+]|\bund\b|\bsowie\b|\s[-–]\s")
_OTHER_NAMES = {
    "farsi": "fa",
    "persisch": "fa",
    "dari": "fa",
    "kurmandschi": "ku",
    "kurmanci": "ku",
    "kurmanji": "ku",
    "kurdisch": "ku",
    "sorani": "ckb",
    "paschto": "ps",
    "pashto": "ps",
    "bks": "sh",
    "bosnisch": "sh",
    "kroatisch": "sh",
    "serbisch": "sh",
    "serbokroatisch": "sh",
    "montenegrinisch": "sh",
    "tigrinisch": "ti",
    "tigrinja": "ti",
    "mandarin": "zh",
    "neugriechisch": "el",
    "frz": "fr",
    "franz": "fr",
    "romanes": "rom",
    "leichte sprache": "de",
    "einfache sprache": "de",
}
_USUAL = frozenset("ar bg el en es fa fr it ja ku nl pl ps pt ro ru sh so sq ti tr uk ur vi zh".split())
"""Where an abbreviation could mean several languages, one of these is meant: "Russ." is not Rusyn."""


def languages_in(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes of the languages that a cell lists, each once, and the words that name none."""
    codes: list[str] = []
    unknown: list[str] = []
    for word in _SEPARATORS.split(text):
        plain = " ".join(re.sub(r"\([^)]*\)", "", word).split()).strip(" .:")
        if not plain:
            continue
        code = language_of(plain)
        if code and code not in codes:
            codes.append(code)
        elif not code:
            unknown.append(plain)
    return tuple(codes), tuple(unknown)


def language_of(name: str) -> str:
    """The code of one language, "" for a word that names none."""
    key = name.casefold().strip()
    known = _known()
    if found := known.get(key):
        return found
    stem = key.rstrip(".")
    begun = {code for full, code in known.items() if full.startswith(stem)} if len(stem) > 2 else set()
    if len(begun) > 1:
        begun &= _USUAL
    return begun.pop() if len(begun) == 1 else ""


@cache
def _known() -> Mapping[str, str]:
    from babel import Locale

    from workbench.planning.languages.tables import rows_of

    names: dict[str, str] = {}
    for code, name in Locale("de").languages.items():
        if "_" not in code:
            names.setdefault(str(name).casefold(), of_policy(written(str(code)), one_leaflet=True))
            if len(code) == 2:
                names.setdefault(str(code), of_policy(written(str(code)), one_leaflet=True))
    names |= _OTHER_NAMES
    names |= {row["code"]: row["policy"] for row in rows_of("one_leaflet")}
    return names
