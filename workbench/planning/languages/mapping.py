"""Which languages the people of a nationality read: from CLDR by Babel, changed by own tables and by people.

CLDR counts speakers, who may speak several languages: its shares do not add up to 1. Dialects count as the language
that they are written in; a language that is only learnt at school there does not count.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from workbench.model.language_need import LanguageMapping, StatisticsRow
from workbench.planning.languages.names import former_state_of
from workbench.planning.languages.tables import rows_of

GERMAN = "de"
LEAST_SHARE = 0.01
_SCHOOL = frozenset({"en", "fr", "de", "es", "it", "la"})
_OFFICIAL = frozenset({"official", "de_facto_official", "official_regional"})
_KEPT_SCRIPTS = frozenset({"zh_Hant"})


def mappings_for(rows: Iterable[StatisticsRow], *, one_leaflet: bool = True) -> tuple[LanguageMapping, ...]:
    """The languages of each row, in its order. `one_leaflet`: Bosnian, Croatian, Montenegrin and Serbian are one."""
    return tuple(_mapping(row, one_leaflet) for row in rows)


def german_name(code: str) -> str:
    """What the language is called: "Türkisch"."""
    from babel import Locale, UnknownLocaleError

    own = {"sh": "Bosnisch/Kroatisch/Serbisch", "ku": "Kurdisch (Kurmandschi)", "cnr": "Montenegrinisch"}
    if code in own:
        return own[code]
    names: Mapping[str, str] = Locale("de").languages
    key = code.replace("-", "_")
    if name := names.get(key) or names.get(code):
        return str(name)
    try:
        return str(Locale.parse(key).get_display_name("de") or code)
    except (UnknownLocaleError, ValueError):
        return code


def written(code: str) -> str:
    """The language that a code of CLDR is written in, as BCP 47: "apc" is written "ar", "sr_Latn" is "sr"."""
    folded = _folding().get(code) or _folding().get(code.partition("_")[0])
    if folded:
        return folded
    return code.replace("_", "-") if code in _KEPT_SCRIPTS else code.partition("_")[0]


def of_policy(code: str, *, one_leaflet: bool) -> str:
    """The leaflet that serves readers of the language."""
    return _leaflets().get(code, code) if one_leaflet else code


def _mapping(row: StatisticsRow, one_leaflet: bool) -> LanguageMapping:
    if not row.territory:
        state = former_state_of(row.name)
        entry = next(entry for entry in rows_of("former_states") if entry["name"] == state)
        shares = {}
        for pair in entry["languages"].split(";"):
            code, _, percent = pair.strip().partition(" ")
            shares[of_policy(code, one_leaflet=one_leaflet)] = float(percent) / 100
        return LanguageMapping(
            row.name, max(shares, key=shares.__getitem__), tuple(shares.items()), entry["reason"]
        )
    shares = shares_of(row.territory, one_leaflet=one_leaflet)
    main, reason = _main(row.territory, shares)
    return LanguageMapping(row.name, of_policy(main, one_leaflet=one_leaflet), tuple(shares.items()), reason)


def shares_of(territory: str, *, one_leaflet: bool) -> dict[str, float]:
    """Written language -> share of the people who know it (0-1), the largest first."""
    from babel.languages import get_territory_language_info

    shares: dict[str, float] = {}
    for code, info in get_territory_language_info(territory).items():
        official = info["official_status"] in _OFFICIAL
        language = written(str(code))
        if language in _SCHOOL and not official and language == str(code).partition("_")[0]:
            continue
        target = of_policy(language, one_leaflet=one_leaflet)
        share = min(float(str(info["population_percent"])) / 100, 1.0)
        shares[target] = max(share, shares.get(target, 0.0))
    ordered = sorted(shares.items(), key=lambda item: (-item[1], item[0]))
    return {code: share for code, share in ordered if share >= LEAST_SHARE}


def _main(territory: str, shares: Mapping[str, float]) -> tuple[str, str]:
    for row in rows_of("main_languages"):
        if row["territory"] == territory:
            return row["language"], row["reason"] or "Amtssprache der Mehrheit"
    first = next(iter(shares), "")
    return first, "größter Anteil in CLDR" if first else "CLDR nennt keine Sprache"


@cache
def _folding() -> Mapping[str, str]:
    return {row["code"]: row["written"] for row in rows_of("written_languages")}


@cache
def _leaflets() -> Mapping[str, str]:
    return {row["code"]: row["policy"] for row in rows_of("one_leaflet")}
