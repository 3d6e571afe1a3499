"""The languages that a form can be translated into: their codes, names, script and direction."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from workbench.common.direction import is_rtl
from workbench.common.errors import InputError
from workbench.translation.facts.languages import script_of

SOURCE_LANGUAGE = "de"
OFFERED = tuple(
    "tr uk ru ar fa en pl el it bg ro es fr hr sr-Cyrl sr-Latn bs sq ku ckb ps pt nl vi ja zh ti".split()
)
"""The codes as they are kept: BCP 47 without a region, with a script only where the language has two."""

_SAME: Mapping[str, str] = {
    "kmr": "ku",
    "ku-latn": "ku",
    "ku-arab": "ckb",
    "sr": "sr-Cyrl",
    "sh": "sr-Latn",
    "fa-af": "prs",
    "iw": "he",
    "in": "id",
    "mo": "ro",
    "zh-hans": "zh",
    "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant",
    "zh-mo": "zh-Hant",
}
"""Other codes for the same language, in small letters."""
_NAMES: Mapping[str, tuple[str, str, str]] = {
    "ku": ("Kurdisch (Kurmandschi)", "Kurdish (Kurmanji)", "kurdî (kurmancî)"),
    "ckb": ("Kurdisch (Sorani)", "Kurdish (Sorani)", "کوردیی ناوەندی"),
    "sr-Cyrl": ("Serbisch (kyrillisch)", "Serbian (Cyrillic)", "српски"),
    "sr-Latn": ("Serbisch (lateinisch)", "Serbian (Latin)", "srpski"),
    "prs": ("Dari", "Dari", "دری"),
}
"""German, English and own name where CLDR has none or one that offices do not use."""
_CODE = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|[0-9]{3}))?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code. `own_name`: what its readers say; `script`: ISO 15924; `rtl`: read from the right."""

    code: str
    german: str
    english: str
    own_name: str
    script: str
    rtl: bool


def language_code(text: str) -> str:
    """The code as it is kept: "tr" for "tr-TR", "de" for "DE_de", "ku" for "kmr", "sr-Cyrl" for "sr".

    Raises `InputError` for what is no language.
    """
    found = _CODE.fullmatch(text.strip().replace("_", "-"))
    code = _kept(found) if found else ""
    if not code or not _is_known(code):
        raise InputError(
            f"„{text.strip()}“ ist kein bekanntes Kürzel einer Sprache.",
            f"Gemeint sind Kürzel wie tr, uk oder sr-Latn. Angeboten werden: {', '.join(OFFERED)}.",
        )
    return code


def target_language(text: str) -> str:
    """Like `language_code`, for a language to translate into. Raises `InputError` also for German."""
    code = language_code(text)
    if code == SOURCE_LANGUAGE:
        raise InputError("Deutsch ist die Ausgangssprache; in sie wird nicht übersetzt.")
    return code


@cache
def language(code: str) -> Language:
    """What is known of a language that `language_code` has given."""
    german, english, own = _NAMES.get(code) or _names(code)
    return Language(code, german, english, own, script_of(code), is_rtl(code))


def language_name(code: str) -> str:
    """The German name, the code itself where there is none."""
    try:
        return language(language_code(code)).german
    except InputError:
        return code


def offered_languages() -> tuple[Language, ...]:
    """The languages offered from the start, by German name."""
    return tuple(sorted((language(code) for code in OFFERED), key=lambda item: item.german))


def _kept(found: re.Match[str]) -> str:
    primary = found["language"].lower()
    script, region = (found["script"] or "").title(), (found["region"] or "").lower()
    for known in (f"{primary}-{script.lower()}", f"{primary}-{region}"):
        if known in _SAME:
            return _SAME[known]
    if script and f"{primary}-{script}" != _usual(primary):
        return f"{primary}-{script}"
    return _SAME.get(primary, primary) if not script or primary != "sr" else f"sr-{script}"


def _usual(primary: str) -> str:
    """The code with the script that the language is written in anyway."""
    return f"{primary}-{script_of(primary)}"


@cache
def _is_known(code: str) -> bool:
    if code in OFFERED or code in _NAMES:
        return True
    from babel import Locale

    primary = code.split("-")[0]
    return primary in Locale("en").languages


@cache
def _names(code: str) -> tuple[str, str, str]:
    from babel import Locale, UnknownLocaleError

    german, english = (_name_in(code, shown) for shown in ("de", "en"))
    try:
        own = Locale.parse(code.replace("-", "_")).get_display_name() or english
    except (UnknownLocaleError, ValueError):
        own = english
    return german, english, own


def _name_in(code: str, shown: str) -> str:
    from babel import Locale

    primary, *script = code.split("-")
    locale = Locale(shown)
    name = str(locale.languages.get(primary, code))
    return f"{name} ({locale.scripts.get(script[0], script[0])})" if script else name
